/**
 * Every form in which a text could lie in a file: UTF-8, UTF-16 both ways, hex, and base64 at each of the three places
 * where it can begin within a longer text. A number also as SQLite stores it.
 */
export function formsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16 = Buffer.from(text, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const hex = [utf8, utf16].map(bytes => bytes.toString('hex'))
  const encoded = [utf8, utf16].flatMap(bytes => [0, 1, 2].map(shift => base64Within(bytes, shift)))
  const texts = [
    ...hex,
    ...hex.map(digits => digits.toUpperCase()),
    ...encoded,
    ...encoded.map(letters => letters.replaceAll('+', '-').replaceAll('/', '_')),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ]
  return [utf8, utf16, swapped, ...texts.map(form => Buffer.from(form, 'latin1')), ...asNumber(text)]
}

/** The letters that do not depend on what stands before and after. */
function base64Within(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '')
  const first = Math.ceil((shift * 8) / 6)
  const last = Math.floor(((shift + bytes.length) * 8) / 6)
  return whole.slice(first, last)
}

function asNumber(text: string): Buffer[] {
  if (!/^[1-9]\d{8,15}$/.test(text)) return []
  const wide = Buffer.alloc(8)
  wide.writeBigInt64BE(BigInt(text))
  return [wide.subarray(3), Buffer.from(wide).reverse().subarray(0, 5)]
}
