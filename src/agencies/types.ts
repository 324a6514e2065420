/** A placement company (P3MI) as the official list has it. */
export interface Agency {
  /** As listed. */
  readonly name: string
  /** Licence number (SIP3MI, formerly SIUPPMI) as listed. */
  readonly licence: string | null
  readonly city: string | null
  readonly province: string | null
  readonly address: string | null
  /** Office numbers as listed; only compared with the numbers of a message, never shown as a contact (H-06). */
  readonly phones: readonly string[]
  /** Last day of the licence, `YYYY-MM-DD`. */
  readonly validUntil: string | null
  /** As listed: "Aktif", "Dicabut" … */
  readonly status: string | null
}

/** One version of the official list, as kept in `agencies.json`. */
export interface AgencyList {
  /** Of which day the list is, `YYYY-MM-DD`. */
  readonly date: string
  /** When it was loaded, ISO 8601. */
  readonly importedAt: string
  /** Name of the file it was read from, without its folder. */
  readonly source: string
  /** SHA-256 of that file, hex. */
  readonly sha256: string
  readonly count: number
  readonly agencies: readonly Agency[]
}

/** What a column of the list may hold. */
export type Field =
  | 'name'
  | 'licence'
  | 'address'
  | 'city'
  | 'province'
  | 'phone'
  | 'valid_until'
  | 'status'
  | 'number'
  | 'person'

/** Why a row that was taken should be looked at. */
export type Doubt = 'date' | 'same-licence' | 'same-name'

/** What is wrong with a row; each has its sentence `agencies-row-<why>`. */
export type RowFault = 'no-name' | 'formula' | 'link' | 'too-long' | 'twice' | Doubt

/** A row that was left out, or (`Doubt`) taken with a doubt. */
export interface RowProblem {
  /** As a spreadsheet program numbers it, from 1. */
  readonly row: number
  readonly why: RowFault
  /** What stands there, shortened. */
  readonly text: string
}

/** Rows of cells as text; what was empty is `''`. */
export type Table = readonly (readonly string[])[]
