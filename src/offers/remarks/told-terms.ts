import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { DangerKind } from '../types.ts'

/** Dangers that may be a condition of an offer, or a fear of what would come of it; others never are. */
const OF_TERMS: readonly DangerKind[] = ['trapped', 'documents_held', 'debt_bondage', 'unclear']

/** What somebody is to do or to accept, or what would happen if. */
const TERM = saying(
  'disuruh|suruh|diminta|harus|wajib|kudu|mesti|syarat|syaratnya|aturan|aturannya|kontraknya|perjanjiannya|nanti|mengko|ntar|selama|kalau|kalo|klo|nek|lamun|misal|must|have to|has to|will|would|if|rule|rules',
)
/** It happens already, here, to somebody, or they ask for help. */
const HAPPENS = saying(
  [
    'sekarang|skrg|skrng|saiki|udah|sudah|sdh|uda|udh|wis|wes|tos|geus|lagi|masih|tadi|tadinya|kemarin|wingi|semalam|semalem|barusan',
    'disini|sini|kene|dieu|disana|here|now|already|still|yesterday|today',
    'tolong|tulung|tolongin|help|sos|dikunci|dikurung|disekap|dijaga|dijagain|dikawal|guarded|disita|ditahan|tebus|nebus|tebusan|locked|trapped|withheld',
    '(?:aku|saya|gue|kami|i) (?:di|neng|nang|in|at)',
    '(?:mau|pengen|pengin|pingin|ingin|want to|bisa|cara|caranya) ~1 (?:kabur|minggat|lari|escape|run|pulang|keluar)',
    'majikan|majikanku|bos|bosku|boss|employer',
    `adik|adikku|adek|adekku|kakak|kakakku|anak|anakku|istri|istriku|suami|suamiku|ibu|ibuku|bapak|saudara|sepupu|teman|temen|temenku|dia|mereka ~1 ${NOT}|sister|brother|wife|husband|daughter|son|friend|mother|cousin`,
  ].join('|'),
)

/**
 * Whether what sounds like captivity is only a condition somebody was told of, or asks about, before they go: "disuruh
 * tinggal di BLK 4 bulan gak boleh pulang". Anything that happens now, or to others, stays danger. Pure.
 * @param kind of the danger in the text
 */
export function isToldTerm(text: string, kind: DangerKind): boolean {
  const words = spokenWords(text)
  return OF_TERMS.includes(kind) && TERM.test(words) && !HAPPENS.test(words)
}
