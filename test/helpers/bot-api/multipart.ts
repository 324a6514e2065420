import { badRequest } from './refusal.ts'

/** One part of a multipart body. */
export interface Part {
  readonly name: string
  /** Set when it is a file. */
  readonly fileName: string | undefined
  readonly bytes: Buffer
}

/**
 * Cuts a multipart/form-data body into its parts (RFC 7578). Node's own reader refuses the headers that grammY
 * writes, which real servers take.
 * @param kind the content-type, with the boundary in it
 * @throws Refusal when it is cut off or a part has no name
 */
export function readParts(body: Buffer, kind: string): Part[] {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(kind) ?? []
  const boundary = `--${quoted ?? plain ?? ''}`
  const parts: Part[] = []
  let at = body.indexOf(boundary)
  for (;;) {
    const from = at + boundary.length
    if (at >= 0 && body.subarray(from, from + 2).toString() === '--') return parts
    const next = body.indexOf(`\r\n${boundary}`, from)
    const head = body.indexOf('\r\n\r\n', from)
    if (at < 0 || next < 0 || head < 0 || head > next) throw badRequest('multipart body is cut off')
    const headers = body.subarray(from, head).toString('utf8')
    const name = /[;\s]name="([^"]*)"/i.exec(headers)?.[1]
    if (name === undefined) throw badRequest('a part of the multipart body has no name')
    parts.push({ name, fileName: fileNameIn(headers), bytes: body.subarray(head + 4, next) })
    at = next + 2
  }
}

function fileNameIn(headers: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(headers)?.[1]
  if (encoded) return decodeURIComponent(encoded)
  const [, quoted, plain] = /filename=(?:"([^"]*)"|([^;\r\n]*))/i.exec(headers) ?? []
  return quoted ?? plain
}
