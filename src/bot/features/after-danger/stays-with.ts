import { mayCallOff } from '../../../offers/danger/leaving.ts'
import { isOtherCountry } from '../../../offers/place/named-places.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { asksInDanger } from './asks-in-danger.ts'
import { namesMatter } from './calm-again.ts'
import { type DangerTopic, dangerTopic } from './danger-topics.ts'
import { wantsToDie } from './despair.ts'
import { isSure } from './end-danger.ts'
import type { Following } from './following.ts'
import { tellsOfOtherWork } from './other-work.ts'

/** Whoever goes on in more words says something of their own. */
export const MOST_OF_A_REMARK = 25

/** "Cara cek agen resmi" asks, without a word that does. */
const ASKS_FOR = /^\W*(?:cara|syarat|biaya|gaji|daftar|info|nomor|alamat|arti|how to)(?!\p{L})/iu

/** "Terus gimana" asks for no article that a word of it happens to stand in. */
const WHAT_NOW: readonly (DangerTopic | null)[] = ['next', 'now']

/** What is asked of the bot in danger names it, or what is written to it. */
const OF_BOT =
  /(?<!\p{L})(?:bot|chat|obrolan|pesan|data|nomor|nomorku|nama|namaku|disimpan|simpan|hapus|baca|dibaca|kamu|kalian|message|messages|number|name|stored|store|delete|read|you|your)(?!\p{L})/iu

/** After a danger of no known kind, the weather is none of what those who help can answer; whoever wants to die is not sent on to other matters. */
function isOfElse(danger: AnsweredDanger, { way, text, answer }: Following): boolean {
  if (
    danger.kind !== 'unclear' ||
    way !== 'question' ||
    wantsToDie(danger) ||
    (danger.departing && mayCallOff(text)) ||
    !(looksLikeQuestion(text) || asksInDanger(text))
  )
    return false
  return answer().decline === 'off_topic'
}

/**
 * Whether what they say is of the danger still, so that the bot says that it is there: what it knows is told only to who
 * asks for that.
 */
export function staysWith(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { country } = danger
  const { way, text, unknown, answer } = following
  if (way === 'small_talk' || way === 'danger') return true
  if (wordsIn(text) > MOST_OF_A_REMARK) return false
  if (WHAT_NOW.includes(dangerTopic(text)) && !namesMatter(text)) return true
  if (isOfElse(danger, following) || tellsOfOtherWork(danger, text)) return false
  // What is known to be unknown is said to be, with whom to ask.
  if (way === 'question' && answer().subject !== undefined && looksLikeQuestion(text)) return false
  if (unknown || way === 'done') return true
  if (way !== 'question') return false
  // "Am I safe here?" asks of the place, not of what we store.
  if (!isSure(answer()) || (answer().about !== undefined && !OF_BOT.test(text))) return true
  if (!looksLikeQuestion(text) && !ASKS_FOR.test(text) && !asksInDanger(text)) return true
  // "The number of the police there?": those at home are of no use abroad, and the ones there were told.
  const topic = turn.desk.knowledge.passages.get(answer().facts[0] ?? '')?.topic
  return topic === 'help' && isOtherCountry(country)
}
