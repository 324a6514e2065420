import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { isClose, wantsToDie } from './despair.ts'

/** What is said to thanks and to good news. */
const CALM = /^danger-(?:thanks|eased-(?:away|hospital|heard|solved)|home-again|calm)/
/** That nothing is known of what was asked: a second calm question is as calm. */
const NO_ANSWER = /^danger-asked-unknown/

/** Whether the danger was last left in thanks or good news, so that a question is one of its own. Pure. */
export function isCalmAgain(danger: AnsweredDanger): boolean {
  return !wantsToDie(danger) && wasLeftCalm(danger)
}

/** The same, also of who may want to die and is not close to it: they are not asked for ropes when they speak of cake. Pure. */
export function wasLeftCalm(danger: AnsweredDanger): boolean {
  if (isClose(danger)) return false
  return CALM.test(danger.said.findLast(key => !NO_ANSWER.test(key)) ?? '')
}

/** Words that ask what to do and name no matter. */
const BARE = new Set(
  spokenWords(
    'aku saya sy gw gue kami kita dia terus trus trs jadi lalu kak min bang mbak mas ya dong nih ini itu sih deh harus kudu mesti bisa boleh apa gimana gmn bagaimana piye kumaha ngapain yang yg sekarang skrg cara caranya carane dulu lagi untuk buat supaya biar di ke dari i we should what how can do now then the to a is it for please tolong',
  )
    .trim()
    .split(' '),
)
const FEWEST_OF_A_MATTER = 2
/** What one asks about one's danger. */
const OF_DANGER = saying(
  '(?:kabur|keluar|lolos|pulang|lapor|polisi|takut|selamat|nolong|tolongin|sembunyi|escape|get out|go home|report|police|hide|help|safe)',
)

/** Whether a question of what to do names a matter of its own: "cara kirim uang yang murah gimana ya". Pure. */
export function namesMatter(text: string): boolean {
  const words = spokenWords(text)
  const own = words
    .trim()
    .split(' ')
    .filter(word => !BARE.has(word))
  return own.length >= FEWEST_OF_A_MATTER && !OF_DANGER.test(words)
}
