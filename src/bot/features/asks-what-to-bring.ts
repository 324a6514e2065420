import { countSpoken, saying, spokenWords } from '../../offers/said.ts'
import { openChecklist } from './checklist.ts'
import type { Heard } from './heard.ts'

const MOST_WORDS = 10
const WHAT = '(?:apa|apa2|apaan|opo|naon|barang|barang2|what|which)'
const BRINGS = '(?:dibawa|bawa|bawaan|bawaannya|digowo|gowo|dibekel|bring|pack)'
const ASKED = saying(`${WHAT} ~4 ${BRINGS}|${BRINGS} ~2 ${WHAT}`)
/** All that such a question consists of: "kalau dibawa ke Kamboja, apa yang …" is of who is taken. */
const OTHER = new RegExp(
  ` (?!(?:${[
    'apa|apa2|apaan|opo|naon|barang|barang2|what|which|dibawa|bawa|bawaan|bawaannya|digowo|gowo|dibekel|bring|pack',
    'yg|yang|sing|nu|harus|hrs|kudu|perlu|mesti|wajib|boleh|aja|saja|wae|ae|ya|yah|sih|dong|kak|min|nih|terus|trus|jadi|kalau|kalo|klo|nek',
    'saya|aku|ak|sy|gw|gue|buat|untuk|pas|waktu|mau|berangkat|terbang|pergi|nanti|besok|ke|luar|negeri|sana|koper|tas|di',
    'should|do|must|i|we|to|with|me|need|have|in|my|suitcase|bag|when|leave|fly|go|abroad|things|so|and|the|for',
  ].join('|')}) |$)`,
  'u',
)

/**
 * "Apa yg harus dibawa", "what should I pack": the list for whoever is leaving, also where nobody knows its command. Right
 * after a verdict it is asked of that offer.
 */
export async function asksWhatToBring({ turn, memory, text, earlier, aside }: Heard): Promise<boolean> {
  if (
    earlier ||
    aside ||
    turn.forwarded ||
    !turn.isPrivate ||
    (memory.danger && !memory.danger.aside) ||
    !asksToPack(text)
  )
    return false
  await openChecklist(turn)
  return true
}

/** Whether a text asks what to bring along, in no other words. Pure. */
export function asksToPack(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKED.test(words) && !OTHER.test(words)
}
