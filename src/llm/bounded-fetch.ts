/** An answer of ours has some kilobytes; a server that sends more is broken or hostile. In bytes, unpacked. */
export const MOST_BYTES = 256 * 1024

/** The server's answer is larger than `MOST_BYTES`. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/**
 * `fetch` that reads the whole body within a number of bytes and within the life of its signal, so that a drip cannot
 * hold it, and that follows no redirect: what a person wrote and the key go to the configured server only.
 * @throws TooLarge, or what `fetch` throws
 */
export async function boundedFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' })
  const body = await readAtMost(response, init.signal ?? null)
  return new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers: plainHeaders(response),
  })
}

async function readAtMost(response: Response, signal: AbortSignal | null): Promise<Blob | null> {
  if (!response.body) return null
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const piece of response.body) {
    signal?.throwIfAborted()
    size += piece.byteLength
    // Leaving the loop cancels the body, which closes the connection.
    if (size > MOST_BYTES) throw new TooLarge()
    pieces.push(piece)
  }
  return new Blob(pieces)
}

/** The body is unpacked by now, and its length another. */
function plainHeaders(response: Response): Headers {
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return headers
}
