import type { Message } from 'grammy/types'

/** A picture, document or voice message as Telegram names it; not downloaded yet. */
export interface FileRef {
  readonly fileId: string
  readonly kind: 'picture' | 'document' | 'voice'
  /** Bytes, as Telegram says. */
  readonly size: number | undefined
}

/** Gets the bytes of a file, or null when it is gone or too large for the Bot API (20 MB). */
export type Download = (fileId: string) => Promise<Uint8Array | null>

/** The files of a message: the largest size of a photo, a document, a voice message. */
export function filesOf(message: Message): FileRef[] {
  const files: FileRef[] = []
  const photo = message.photo?.at(-1)
  if (photo) {
    files.push({ fileId: photo.file_id, kind: 'picture', size: photo.file_size })
  }
  const { document } = message
  const voice = message.voice ?? message.audio ?? message.video_note
  if (document) {
    const kind = document.mime_type?.startsWith('image/') ? 'picture' : 'document'
    files.push({ fileId: document.file_id, kind, size: document.file_size })
  }
  if (voice) files.push({ fileId: voice.file_id, kind: 'voice', size: voice.file_size })
  return files
}
