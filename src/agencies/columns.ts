import { distance } from 'fastest-levenshtein'
import type { Field, Table } from './types.ts'

/** Which column holds what, and where the headings stand. */
export interface Columns {
  /** Index of the row of headings, from 0. */
  readonly headerRow: number
  readonly mapped: readonly { readonly field: Field; readonly column: number; readonly heading: string }[]
  /** Headings that mean nothing to us. */
  readonly ignored: readonly string[]
}

/** Headings are looked for in so many rows: above them stand a title, a logo, a date. */
const MOST_TITLE_ROWS = 40
const MOST_COLUMNS = 100

/**
 * How the ministry, its offices and the associations have headed their lists, squeezed to letters and digits. Earlier
 * fields win a heading that fits two.
 */
const HEADINGS: readonly (readonly [Field, readonly string[]])[] = [
  [
    'valid_until',
    words(
      'masaberlaku masaberlakuizin berlakusampai berlakuhingga tanggalberakhir tglberakhir masaberlakusip3mi berakhir validuntil expiry expirydate validity',
    ),
  ],
  [
    'licence',
    words(
      'nomorsip3mi nosip3mi sip3mi nomorizin noizin nomorizinusaha noijin izin siuppmi nosiuppmi nomorsiuppmi nomorsk nosk sk nomorsipptki licence licencenumber license licensenumber licenceno licenseno',
    ),
  ],
  ['status', words('status statusizin statusp3mi keterangan ket statusperusahaan')],
  [
    'person',
    words(
      'penanggungjawab namapenanggungjawab direktur direkturutama namadirektur dirut pimpinan namapimpinan pic director personincharge email surel',
    ),
  ],
  [
    'phone',
    words(
      'telepon telp tlp notelp notelepon nomortelepon notlp telpfax teleponfax hp nohp kontak phone phonenumber telephone',
    ),
  ],
  ['province', words('provinsi propinsi prov province')],
  ['city', words('kota kabkota kotakab kabupatenkota kotakabupaten kabupaten kab domisili city')],
  [
    'address',
    words('alamat alamatkantor alamatperusahaan alamatp3mi alamatkantorpusat address officeaddress'),
  ],
  [
    'name',
    words(
      'namap3mi namaperusahaan namapt namaperusahaanp3mi namapptkis namapjtki nama p3mi perusahaan pptkis perusahaanpenempatan company companyname agency agencyname name namakantor namalembaga namaagensi',
    ),
  ],
  ['number', words('no nomor nourut nomorurut number')],
]
/** Longer headings may have a slip of the keyboard, or a word or two more ("Nomor SIP3MI / Tanggal"). */
const LONG_ENOUGH = 5

/** @returns how well a heading says a field, 0 (not at all) to 3 (exactly) */
function fitOf(squeezed: string, field: readonly string[]): number {
  if (field.includes(squeezed)) return 3
  if (squeezed.length < LONG_ENOUGH || squeezed.length > 60) return 0
  if (field.some(known => known.length >= LONG_ENOUGH && distance(known, squeezed) === 1)) return 2
  return field.some(known => known.length >= LONG_ENOUGH && squeezed.includes(known)) ? 1 : 0
}

function words(list: string): readonly string[] {
  return list.split(' ')
}

function squeeze(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

interface Guess {
  readonly field: Field
  readonly column: number
  readonly heading: string
  readonly score: number
}

function guesses(row: readonly string[]): Guess[] {
  const all = row.slice(0, MOST_COLUMNS).flatMap((heading, column) => {
    const squeezed = squeeze(heading)
    if (squeezed === '') return []
    let best: Guess | null = null
    for (const [field, known] of HEADINGS) {
      const score = fitOf(squeezed, known)
      if (score > (best?.score ?? 0)) best = { field, column, heading: heading.trim(), score }
    }
    return best === null ? [] : [best]
  })
  // A field has one column: the one whose heading says it best, the leftmost of equals.
  return all.filter(
    guess =>
      !all.some(
        other =>
          other.field === guess.field &&
          (other.score > guess.score || (other.score === guess.score && other.column < guess.column)),
      ),
  )
}

/**
 * Finds the row of headings and what each column holds. Pure.
 * @returns null where no row names a column of company names beside another column we know
 */
export function findColumns(table: Table): Columns | null {
  let best: { row: number; found: Guess[] } | null = null
  for (const [row, cells] of table.slice(0, MOST_TITLE_ROWS).entries()) {
    const found = guesses(cells)
    if (found.length < 2 || !found.some(guess => guess.field === 'name')) continue
    if (found.length > (best?.found.length ?? 0)) best = { row, found }
  }
  if (best === null) return null
  const { row, found } = best
  const known = new Set(found.map(guess => guess.column))
  return {
    headerRow: row,
    mapped: found.map(({ field, column, heading }) => ({ field, column, heading })),
    ignored: (table[row] ?? []).flatMap((heading, column) =>
      heading.trim() === '' || known.has(column) ? [] : [heading.trim()],
    ),
  }
}

/** Words that stand below a heading that goes over several columns ("IZIN": "NOMOR", "TANGGAL"). */
const BELOW = new Set(
  'nomor no tanggal tgl tahun bulan mulai sampai akhir berakhir terbit masaberlaku keterangan nama jalan kota number date from until'.split(
    ' ',
  ),
)

/** Whether a row is a second row of headings, or the numbers of the columns ("(1) (2) (3)"). Pure. */
export function isHeadingRow(row: readonly string[]): boolean {
  const filled = row.map(cell => cell.trim()).filter(Boolean)
  if (filled.length === 0) return false
  if (filled.length > 1 && filled.every((cell, at) => cell.replace(/[()]/g, '') === String(at + 1)))
    return true
  return filled
    .map(squeeze)
    .every(cell => BELOW.has(cell) || HEADINGS.some(([, known]) => known.includes(cell)))
}

/** Whether a row has a heading of a column of company names. Pure. */
export function namesCompany(row: readonly string[]): boolean {
  return guesses(row).some(({ field }) => field === 'name')
}
