import type { Part, PartKind } from '../offers/types.ts'
import { readDocx } from './docx.ts'
import { type Kind, kindOf } from './kind.ts'
import { MAX_BYTES, MAX_PLAIN_BYTES, MAX_SCANNED_PAGES, MAX_TEXT } from './limits.ts'
import { openPdf } from './pdf.ts'
import { openPicture } from './picture.ts'
import { decodePlain, withoutTags } from './plain.ts'
import type { Sight } from './sight.ts'
import type { Grey, Read, Why } from './types.ts'

/** Reads one picture. */
export type Look = (picture: Grey) => Promise<Sight>

/**
 * Reads a file of any kind.
 * @param look reads a decoded picture
 * @param hurry aborted when no further page should be started: what was read so far is the answer
 */
export function readBytes(bytes: Uint8Array, look: Look, hurry: AbortSignal): Promise<Read> {
  const read: Record<Kind, () => Promise<Read>> = {
    picture: () => readPicture(bytes, look),
    'other-picture': async () => no('other-picture'),
    pdf: () => readPdf(bytes, look, hurry),
    zip: () => readWord(bytes, look, hurry),
    ole: async () => no(isEncrypted(bytes) ? 'encrypted' : 'unsupported'),
    program: async () => no('app'),
    plain: async () => readPlain(bytes),
    unknown: async () => no('unsupported'),
  }
  if (bytes.length === 0) return Promise.resolve(no('empty'))
  return bytes.length > MAX_BYTES ? Promise.resolve(no('too-large')) : read[kindOf(bytes)]()
}

async function readPicture(bytes: Uint8Array, look: Look): Promise<Read> {
  const picture = await openPicture(bytes)
  if (typeof picture === 'string') return no(picture)
  const { text, codes } = await look(picture)
  return answer('picture', text, codes)
}

async function readPdf(bytes: Uint8Array, look: Look, hurry: AbortSignal): Promise<Read> {
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return no(pdf)
  const texts = [...pdf.texts]
  const codes: string[] = []
  const scanned = texts.flatMap((text, page) => (text === '' ? [page] : []))
  let looked = 0
  for (const page of scanned.slice(0, MAX_SCANNED_PAGES)) {
    if (hurry.aborted) break
    const sights = await lookAtAll(await pdf.pictures(page), look, hurry)
    texts[page] = sights.map(sight => sight.text).join('\n')
    codes.push(...sights.flatMap(sight => sight.codes))
    looked++
  }
  const left = texts.length < pdf.pages || looked < scanned.length
  return answer('document', texts.filter(Boolean).join('\n\n'), codes, { pages: pdf.pages, left })
}

async function readWord(bytes: Uint8Array, look: Look, hurry: AbortSignal): Promise<Read> {
  const docx = await readDocx(bytes)
  if (typeof docx === 'string') return no(docx)
  const pictures: Grey[] = []
  for (const bytesOfPicture of docx.pictures.slice(0, MAX_SCANNED_PAGES)) {
    const picture = await openPicture(bytesOfPicture)
    if (typeof picture !== 'string') pictures.push(picture)
  }
  const sights = await lookAtAll(pictures, look, hurry)
  const texts = [docx.text, ...sights.map(sight => sight.text)]
  const left = docx.pictures.length > MAX_SCANNED_PAGES || sights.length < pictures.length
  return answer(
    'document',
    texts.filter(Boolean).join('\n\n'),
    sights.flatMap(sight => sight.codes),
    { left },
  )
}

function readPlain(bytes: Uint8Array): Read {
  return bytes.length > MAX_PLAIN_BYTES
    ? no('too-large')
    : answer('document', withoutTags(decodePlain(bytes)).trim(), [])
}

async function lookAtAll(pictures: readonly Grey[], look: Look, hurry: AbortSignal): Promise<Sight[]> {
  const sights: Sight[] = []
  for (const picture of pictures) {
    if (hurry.aborted) break
    sights.push(await look(picture))
  }
  return sights
}

function answer(
  kind: PartKind,
  text: string,
  codes: readonly string[],
  { pages, left = false }: { pages?: number; left?: boolean } = {},
): Read {
  const parts: Part[] = text === '' ? [] : [{ kind, text: text.slice(0, MAX_TEXT) }]
  for (const code of new Set(codes)) parts.push({ kind: 'qr', text: code.slice(0, MAX_TEXT) })
  if (parts.length === 0) return no(kind === 'picture' ? 'no-text' : 'no-text-document')
  return {
    ok: true,
    parts,
    ...(pages === undefined ? {} : { pages }),
    truncated: left || text.length > MAX_TEXT,
  }
}

function no(why: Why): Read {
  return { ok: false, why }
}

/** An encrypted DOCX is an OLE file with a stream of that name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
}
