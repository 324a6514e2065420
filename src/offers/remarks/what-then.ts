import { saying, spokenWords } from '../text/said.ts'

const WHAT_THEN =
  /^ (?:[^ ]+ ){1,6}(?:terus|lalu|lantas|gimana|ngapain|then|what then|what now)(?: (?:ya|kak|min|dong|sih|nih))* $/
/** Who has looked, or was told, asks what to make of it. */
const FOUND_OUT = saying('(?:sudah|tadi|barusan|katanya|dia|mereka|already|they|he|she)')

/** "Ga ada di daftar trus?": what would follow is asked, and nothing was found out. Pure. */
export function asksWhatThen(text: string): boolean {
  const words = spokenWords(text)
  return text.includes('?') && WHAT_THEN.test(words) && !FOUND_OUT.test(words)
}
