/**
 * What a file is, as far as its first bytes tell. `other-picture` is of a kind that is not decoded, `zip` may be a DOCX or an Android app, `ole` an old or
 * encrypted Office file, `program` something a phone or computer would run.
 */
export type Kind = 'picture' | 'other-picture' | 'pdf' | 'zip' | 'ole' | 'program' | 'plain' | 'unknown'

const PICTURES = ['ffd8ff', '89504e470d0a1a0a', '474946383761', '474946383961']
/** TIFF in both byte orders. */
const OTHER_PICTURES = ['49492a00', '4d4d002a']
/** What cameras of phones write (ISO 14496-12, `ftyp`): HEIC and AVIF. */
const OF_PHONES = /^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/
/** Windows, Linux and Android (DEX) programs. */
const PROGRAMS = ['4d5a', '7f454c46', '6465780a']
const UTF16_MARKS = ['fffe', 'feff']
const HEAD = 1024

/** Tells what a file is from its bytes alone: names and mime types are the sender's word. */
export function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD))
  const hex = head.toString('hex', 0, 16)
  if (PICTURES.some(magic => hex.startsWith(magic)) || isWebP(head)) return 'picture'
  if (OTHER_PICTURES.some(magic => hex.startsWith(magic)) || OF_PHONES.test(head.toString('latin1', 4, 12)))
    return 'other-picture'
  // Readers accept a PDF whose header stands anywhere in the first kilobyte (ISO 32000-1, annex H).
  if (head.includes('%PDF-')) return 'pdf'
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'zip'
  if (hex.startsWith('d0cf11e0a1b11ae1')) return 'ole'
  if (PROGRAMS.some(magic => hex.startsWith(magic)) && bytes.subarray(0, HEAD).includes(0)) return 'program'
  return isPlain(bytes, hex) ? 'plain' : 'unknown'
}

function isWebP(head: Buffer): boolean {
  return head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP'
}

function isPlain(bytes: Uint8Array, hex: string): boolean {
  if (UTF16_MARKS.some(mark => hex.startsWith(mark))) return true
  if (bytes.length === 0 || bytes.includes(0)) return false
  const looked = bytes.subarray(0, 64 * 1024)
  try {
    // In streaming mode a character cut off at the end of what is looked at is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(looked, { stream: true })
    return true
  } catch {
    return isLatin1Text(looked)
  }
}

/** Notes of old phones are Windows-1252: text, if nearly all of it is printable ASCII. */
function isLatin1Text(bytes: Uint8Array): boolean {
  let printable = 0
  for (const byte of bytes)
    if ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13) printable++
  return printable > bytes.length * 0.9
}
