import { createHmac, createSecretKey } from 'node:crypto'

/** Authenticates texts with one key. @returns 32 bytes, encoded */
export type Mac = (text: string, encoding: 'hex' | 'base64url') => string

/** HMAC-SHA-256 (RFC 2104) with a key made ready once. */
export function createMac(key: Uint8Array): Mac {
  const secret = createSecretKey(key)
  return (text, encoding) => createHmac('sha256', secret).update(text).digest(encoding)
}
