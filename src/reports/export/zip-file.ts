import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** The method of compression (APPNOTE.TXT, 4.4.5). */
const DEFLATE = 8

/**
 * Puts a file into a ZIP of its own, for its owner only, a piece at a time. It is deflated by Node, beside the event
 * loop, and only framed by fflate, whose deflating would take the bot's turn.
 * @param name what the file is called inside
 * @param to a new file
 * @returns bytes of the ZIP
 * @throws whatever the file system says
 */
export async function zipFile(from: string, name: string, to: string): Promise<number> {
  const entry: ZipInputFile = { filename: name, size: 0, crc: 0, compression: DEFLATE }
  await pipeline(
    createReadStream(from),
    async function* measured(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        entry.size += chunk.length
        entry.crc = crc32(chunk, entry.crc)
        yield chunk
      }
    },
    createDeflateRaw(),
    (chunks: AsyncIterable<Buffer<ArrayBuffer>>) => framed(entry, chunks),
    createWriteStream(to, { flags: 'wx', mode: 0o600 }),
  )
  const { size } = await stat(to)
  return size
}

async function* framed(
  entry: ZipInputFile,
  chunks: AsyncIterable<Buffer<ArrayBuffer>>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  zip.add(entry)
  for await (const chunk of chunks) {
    entry.ondata?.(null, chunk, false)
    yield* ready.splice(0)
  }
  entry.ondata?.(null, new Uint8Array(), true)
  zip.end()
  yield* ready.splice(0)
}
