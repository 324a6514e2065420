import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { PersonRef } from '../reports/types.ts'

/** Where a sealed value stands. It is bound to this place: moved elsewhere, it no longer opens (D-02). */
export interface Place {
  readonly table: string
  readonly column: string
  readonly row: string
}

/** Encrypts and decrypts the fields of one key. */
export interface Sealer {
  /** @returns `v1.k<key version>.<base64url of nonce, ciphertext and tag>` */
  readonly seal: (place: Place, text: string) => string
  /** @throws CannotOpen when the value was altered, moved, or sealed with another key */
  readonly open: (place: Place, sealed: string) => string
}

/** A sealed value that does not open. Says where, never what. */
export class CannotOpen extends Error {
  constructor(place: Place) {
    super(`cannot decrypt ${place.table}.${place.column}`)
    this.name = 'CannotOpen'
  }
}

/** Everything that is derived from the data key, which itself never enters the database. */
export interface Vault {
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
  /** Authenticates a text, hex; for the audit chain. */
  readonly chainMac: (text: string) => string
  /** Signs buttons; 32 bytes. */
  readonly buttonKey: Buffer
  /** Keys what is remembered outside the database; 32 bytes. */
  readonly memoryKey: Buffer
}

/** Bumped when the data key is replaced; part of every sealed value and of what it is bound to (I-03). */
export const KEY_VERSION = 1
const ALGORITHM = 'aes-256-gcm'
/** 96 bits random per value: NIST SP 800-38D allows 2^32 values per key, far beyond one programme's reports. */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** @param dataKey 32 bytes @throws RangeError for any other length */
export function createVault(dataKey: Buffer): Vault {
  if (dataKey.length !== 32) throw new RangeError('the data key must be 32 bytes')
  const subkey = (name: string) => Buffer.from(hkdfSync('sha256', dataKey, '', `cekdulu/${name}/v1`, 32))
  const mac = (key: KeyObject, text: string) => createHmac('sha256', key).update(text).digest('hex')
  // As key objects: with bare bytes every signature first makes one, at five times the cost.
  const ids = createSecretKey(subkey('ids'))
  const erasures = createSecretKey(subkey('erasures'))
  const chain = createSecretKey(subkey('audit'))
  const wrapping = createSealer(subkey('wrapping'))
  const keyPlace = (ref: PersonRef): Place => ({ table: 'person_keys', column: 'wrapped', row: ref })

  return {
    personRef: telegramId => mac(ids, String(telegramId)) as PersonRef,
    erasureMark: ref => mac(erasures, ref),
    fields: createSealer(subkey('fields')),
    newPersonKey: ref => wrapping.seal(keyPlace(ref), randomBytes(32).toString('base64')),
    personSealer: (ref, wrapped) =>
      createSealer(Buffer.from(wrapping.open(keyPlace(ref), wrapped), 'base64')),
    chainMac: text => mac(chain, text),
    buttonKey: subkey('buttons'),
    memoryKey: subkey('memory'),
  }
}

/** A sealer with one AES-256 key, 32 bytes. */
export function createSealer(bytes: Buffer): Sealer {
  const key = createSecretKey(bytes)
  return {
    seal(place, text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
      cipher.setAAD(boundTo(place, KEY_VERSION))
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `v1.k${KEY_VERSION}.${body.toString('base64url')}`
    },
    open(place, sealed) {
      try {
        const [, version, encoded] = /^v1\.k(\d{1,4})\.([\w-]+)$/.exec(sealed) ?? []
        if (!version || !encoded || Number(version) !== KEY_VERSION) throw new CannotOpen(place)
        const body = Buffer.from(encoded, 'base64url')
        const nonce = body.subarray(0, NONCE_BYTES)
        const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
        decipher.setAAD(boundTo(place, Number(version)))
        decipher.setAuthTag(body.subarray(-TAG_BYTES))
        const text = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        throw new CannotOpen(place)
      }
    },
  }
}

function boundTo({ table, column, row }: Place, keyVersion: number): Buffer {
  return Buffer.from(`${table}|${column}|${row}|${keyVersion}`, 'utf8')
}
