import { hash } from 'node:crypto'

/** Authenticates texts with one key. @returns 32 bytes, encoded */
export type Mac = (text: string, encoding: 'hex' | 'base64url') => string

/** SHA-256 takes blocks of so many bytes and gives so many. */
const BLOCK = 64
const DIGEST = 32
/** Most bytes of a text that is written beside the key; a letter takes three at most. */
const ROOM = 1_024

/**
 * HMAC-SHA-256 (RFC 2104), the same as `createHmac` gives. Every message needs some twenty, and two hashes at one go
 * take a third of the time of one `Hmac`, which is a stream that holds objects of OpenSSL's.
 * @param key at most 64 bytes
 */
export function createMac(key: Uint8Array): Mac {
  const inner = Buffer.alloc(BLOCK + ROOM)
  const outer = Buffer.alloc(BLOCK + DIGEST)
  for (let at = 0; at < BLOCK; at++) {
    inner[at] = (key[at] ?? 0) ^ 0x36
    outer[at] = (key[at] ?? 0) ^ 0x5c
  }
  const keyed = (text: string) =>
    text.length * 3 <= ROOM
      ? inner.subarray(0, BLOCK + inner.write(text, BLOCK))
      : Buffer.concat([inner.subarray(0, BLOCK), Buffer.from(text)])
  return (text, encoding) => {
    outer.write(hash('sha256', keyed(text), 'binary'), BLOCK, 'binary')
    return hash('sha256', outer, encoding)
  }
}
