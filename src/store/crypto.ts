import { hkdfSync, randomBytes } from 'node:crypto'
import type { PersonRef } from '../reports/types.ts'
import { createMac } from './mac.ts'
import { createSealer, type Place, type Sealer } from './sealer.ts'

/**
 * What a data key needs of those before it: it is kept in the database, sealed with the newest (I-03). References of
 * people are hashes of ids that nobody keeps, so the key they were made with outlives the data key it came from.
 */
export interface Keyring {
  /** Counts data keys, from 1. */
  readonly version: number
  /** By purpose, base64 of 32 bytes: keys of hashes that must stay findable. */
  readonly lookup: Readonly<Record<string, string>>
  /** Keys of the audit chain before this data key's own, base64, each with the last row that it authenticates. */
  readonly chain: readonly { readonly until: number; readonly key: string }[]
}

/** Opens the keys of people and of packs, and nothing else. */
export interface ReaderKey {
  readonly wrapping: Uint8Array
  readonly version: number
}

/** Everything that is derived from the data key, which itself never enters the database. */
export interface Vault {
  /** Counts data keys, from 1; part of every sealed value and of what it is bound to (I-03). */
  readonly keyVersion: number
  /** Tells which data key this is without telling anything about it; hex. */
  readonly keyId: string
  /** The person (or chat: in a private chat both ids are the same) as the database knows it (I-01). */
  readonly personRef: (telegramId: number) => PersonRef
  /** The trace an erased person leaves: enough to erase again after a restore, not enough to find anything. */
  readonly erasureMark: (ref: PersonRef) => string
  /** Seals what belongs to no person, such as the inbox and outbox. */
  readonly fields: Sealer
  /** A new random key of a person, wrapped for the database. */
  readonly newPersonKey: (ref: PersonRef) => string
  /** The sealer of a person whose wrapped key was read. @throws CannotOpen */
  readonly personSealer: (ref: PersonRef, wrapped: string) => Sealer
  /** The same key of a person, wrapped by the next data key's vault. @throws CannotOpen */
  readonly rewrap: (ref: PersonRef, wrapped: string, next: Vault) => string
  /** Wraps a person's key, base64 of 32 bytes. */
  readonly wrap: (ref: PersonRef, key: string) => string
  /** A new random key of a pack of reports' contacts, wrapped for the database. @param pack its name */
  readonly newPackKey: (pack: string) => string
  /** The sealer of a pack whose wrapped key was read. @throws CannotOpen */
  readonly packSealer: (pack: string, wrapped: string) => Sealer
  /** All that a reader of what people filed needs, to be handed to a thread. */
  readonly readerKey: ReaderKey
  /** Authenticates a row of the audit chain, hex. */
  readonly chainMac: (text: string, seq: number) => string
  /** Signs buttons; 32 bytes. */
  readonly buttonKey: Buffer
  /** Marks what reports name, so that it is known again but never read back: 96 bits, base64url. */
  readonly reportMark: (text: string) => string
  /** Keys what is remembered outside the database; 32 bytes. */
  readonly memoryKey: Buffer
  /** What the data key after this one needs. @param lastRow of the audit */
  readonly keyringOfNext: (lastRow: number) => Keyring
}

/** Purposes whose keys are carried over when the data key is replaced. */
const LOOKUPS = ['ids', 'erasures', 'marks'] as const
const FIRST: Keyring = { version: 1, lookup: {}, chain: [] }
/** People whose references are kept at hand, in memory only: a message asks for its writer's three times. */
const MOST_REFS = 1_000
/** 96 bits, in base64url. */
const MARK_LETTERS = 16

/**
 * @param dataKey 32 bytes
 * @param keyring what is left of the data keys before it
 * @throws RangeError for any other length
 */
export function createVault(dataKey: Buffer, keyring: Keyring = FIRST): Vault {
  if (dataKey.length !== 32) throw new RangeError('the data key must be 32 bytes')
  const subkey = (name: string) => Buffer.from(hkdfSync('sha256', dataKey, '', `cekdulu/${name}/v1`, 32))
  const lookup = (name: (typeof LOOKUPS)[number]) => {
    const kept = keyring.lookup[name]
    return kept === undefined ? subkey(name) : Buffer.from(kept, 'base64')
  }
  const ids = createMac(lookup('ids'))
  const refs = new Map<number, PersonRef>()
  const erasures = createMac(lookup('erasures'))
  const earlier = keyring.chain.map(({ until, key }) => ({
    until,
    mac: createMac(Buffer.from(key, 'base64')),
  }))
  const chain = createMac(subkey('audit'))
  const marks = createMac(lookup('marks'))
  const readerKey = { wrapping: subkey('wrapping'), version: keyring.version }
  const wrapping = createSealer(readerKey.wrapping, keyring.version)
  const wrap = (ref: PersonRef, key: string) => wrapping.seal(keyPlace(ref), key)

  return {
    keyVersion: keyring.version,
    keyId: subkey('key-id').toString('hex').slice(0, 16),
    personRef(telegramId) {
      const known = refs.get(telegramId)
      if (known !== undefined) return known
      const ref = ids(String(telegramId), 'hex') as PersonRef
      if (refs.size >= MOST_REFS) refs.clear()
      refs.set(telegramId, ref)
      return ref
    },
    erasureMark: ref => erasures(ref, 'hex'),
    fields: createSealer(subkey('fields'), keyring.version),
    newPersonKey: ref => wrap(ref, randomBytes(32).toString('base64')),
    newPackKey: pack => wrapping.seal(packKeyPlace(pack), randomBytes(32).toString('base64')),
    ...sealersOf(readerKey),
    readerKey,
    rewrap: (ref, wrapped, next) => next.wrap(ref, wrapping.open(keyPlace(ref), wrapped)),
    wrap,
    chainMac: (text, seq) => (earlier.find(({ until }) => seq <= until)?.mac ?? chain)(text, 'hex'),
    reportMark: text => marks(text, 'base64url').slice(0, MARK_LETTERS),
    buttonKey: subkey('buttons'),
    memoryKey: subkey('memory'),
    keyringOfNext: lastRow => ({
      version: keyring.version + 1,
      lookup: Object.fromEntries(LOOKUPS.map(name => [name, lookup(name).toString('base64')])),
      chain: [...keyring.chain, { until: lastRow, key: subkey('audit').toString('base64') }],
    }),
  }
}

/** What gives sealers where wrapped keys were read. Its functions throw CannotOpen. */
export type Sealers = Pick<Vault, 'personSealer' | 'packSealer'>

/** The sealers of whoever may read what people filed. */
export function sealersOf({ wrapping, version }: ReaderKey): Sealers {
  const wrapper = createSealer(Buffer.from(wrapping), version)
  const unwrapped = (place: Place, wrapped: string) =>
    createSealer(Buffer.from(wrapper.open(place, wrapped), 'base64'))
  return {
    personSealer: (ref, wrapped) => unwrapped(keyPlace(ref), wrapped),
    packSealer: (pack, wrapped) => unwrapped(packKeyPlace(pack), wrapped),
  }
}

function keyPlace(ref: PersonRef): Place {
  return { table: 'person_keys', column: 'wrapped', row: ref }
}

function packKeyPlace(pack: string): Place {
  return { table: 'contact_packs', column: 'wrapped', row: pack }
}
