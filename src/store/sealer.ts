import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto'

/** Where a sealed value stands. It is bound to this place: moved elsewhere, it no longer opens (D-02). */
export interface Place {
  readonly table: string
  readonly column: string
  readonly row: string
}

/** Encrypts and decrypts the fields of one key. */
export interface Sealer {
  /** @returns `v1.k<key version>.<base64url of nonce, ciphertext and tag>` (the version is 1 for a person's own key) */
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

const ALGORITHM = 'aes-256-gcm'
/** 96 bits random per value: NIST SP 800-38D allows 2^32 values per key, far beyond one programme's reports. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
const TAG = { authTagLength: TAG_BYTES }
/** A sealer with one AES-256 key, 32 bytes. @param version of the key */
export function createSealer(bytes: Buffer, version = 1): Sealer {
  const key = createSecretKey(bytes)
  const prefix = `v1.k${version}.`
  return {
    seal(place, text) {
      const nonce = nextNonce()
      const cipher = createCipheriv(ALGORITHM, key, nonce, TAG)
      cipher.setAAD(boundTo(place, version))
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return prefix + body.toString('base64url')
    },
    open(place, sealed) {
      try {
        if (!sealed.startsWith(prefix)) throw new CannotOpen(place)
        const body = Buffer.from(sealed.slice(prefix.length), 'base64url')
        const decipher = createDecipheriv(ALGORITHM, key, body.subarray(0, NONCE_BYTES), TAG)
        decipher.setAAD(boundTo(place, version))
        decipher.setAuthTag(body.subarray(-TAG_BYTES))
        const text = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES))
        // In this mode nothing is left to come; this only throws when the tag does not fit.
        decipher.final()
        return text.toString('utf8')
      } catch {
        throw new CannotOpen(place)
      }
    },
  }
}

/** Random bytes for nonces to come: taken from the system for many at a time, they cost a tenth. */
const nonces = Buffer.alloc(256 * NONCE_BYTES)
let given = nonces.length

/** @returns bytes to be used before the next nonce is asked for */
function nextNonce(): Buffer {
  if (given === nonces.length) {
    randomFillSync(nonces)
    given = 0
  }
  given += NONCE_BYTES
  return nonces.subarray(given - NONCE_BYTES, given)
}

function boundTo({ table, column, row }: Place, keyVersion: number): Buffer {
  return Buffer.from(`${table}|${column}|${row}|${keyVersion}`, 'utf8')
}
