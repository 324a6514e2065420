import { spokenWords } from '../../../offers/text/said.ts'
import { OF_GETTING_AWAY } from './of-getting-away.ts'
import { ASKS_TO_SEND, OF_MONEY_AND_POLICE } from './of-money-and-police.ts'
import { OF_NEEDS } from './of-needs.ts'
import { OF_OFFICERS_AND_KIN } from './of-officers-and-kin.ts'
import { OF_PICTURES } from './of-pictures.ts'
import { OF_REACHING_HELP } from './of-reaching-help.ts'
import { fearsArrest, OF_SILENCE } from './of-silence.ts'
import { OF_THE_MOMENT } from './of-the-moment.ts'
import { OF_WHAT_COMES } from './of-what-comes.ts'
import { OF_WHAT_GOES_ON } from './of-what-goes-on.ts'

/** What somebody asks or tells after a danger that has an answer of its own: `danger-asked-<topic>` in content/locales. */
export type DangerTopic =
  | 'keep-chats'
  | 'take-down'
  | 'spread'
  | 'my-fault'
  | 'grown-up'
  | 'meet'
  | 'see-them'
  | 'refuse-kin'
  | 'arriving'
  | 'not-hit'
  | 'unpaid'
  | 'moved'
  | 'strange'
  | 'no-signal'
  | 'which-first'
  | 'send-help'
  | 'others-refuse'
  | 'silenced'
  | 'tell-nobody'
  | 'battery'
  | 'phone-taken'
  | 'secret'
  | 'who'
  | 'delete'
  | 'next'
  | 'language'
  | 'lawyer'
  | 'jailed-home'
  | 'no-report'
  | 'unwilling'
  | 'officer-money'
  | 'police-failed'
  | 'locked'
  | 'sign'
  | 'where-report'
  | 'for-anyone'
  | 'at-police'
  | 'kin-afraid'
  | 'resented'
  | 'village-head'
  | 'birth'
  | 'place-unknown'
  | 'visit'
  | 'offer'
  | 'wait'
  | 'papers'
  | 'people'
  | 'hurt'
  | 'number'
  | 'when'
  | 'sent'
  | 'paid'
  | 'phone-off'
  | 'not-police'
  | 'police-help'
  | 'police-number'
  | 'chat'
  | 'say'
  | 'no-answer'
  | 'talk'
  | 'watched'
  | 'run'
  | 'deported'
  | 'home'
  | 'pregnant'
  | 'no-doctor'
  | 'stranger'
  | 'shelter'
  | 'hungry'
  | 'broke'
  | 'pay'
  | 'money-back'
  | 'free'
  | 'police'
  | 'now'
  | 'risk'
  | 'refuses'
  | 'afraid'
  | 'helpers'
  | 'how-long'
  | 'evidence'
  | 'alive'
  | 'searched'
  | 'posted'
  | 'block'

/** A moment, and nothing else. */
const ONLY_WHEN =
  /^\W*(?:(?:hari|malam|pagi|sore|siang|nanti|ntar|jam|pukul|minggu|besok|bsk|lusa|sesuk|mengko|bengi|isuk|esuk|senin|selasa|rabu|kamis|jumat|sabtu|ini|iki|depan|lagi|tgl|tanggal|jan|feb|today|tonight|tomorrow|next|week|this|on|at|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|hours?|minutes?|days?|menit|jam|kak|\d{1,2}(?:[.:]\d{2})?)(?:\W+|$)){1,6}$/iu

/** The first that fits: who cannot call and is watched needs a way to write before anything else. */
const TOPICS: readonly (readonly [DangerTopic, RegExp])[] = [
  ['pay', ASKS_TO_SEND],
  ...OF_PICTURES,
  ...OF_SILENCE,
  ...OF_WHAT_GOES_ON,
  ...OF_THE_MOMENT,
  ...OF_OFFICERS_AND_KIN,
  ...OF_NEEDS,
  ...OF_REACHING_HELP,
  ...OF_GETTING_AWAY,
  ...OF_MONEY_AND_POLICE,
  ...OF_WHAT_COMES,
]

/** Whoever asks in more words asks for something of its own. */
const MOST_WORDS = 25

/** What a message after a danger is about, or null. Pure. */
export function dangerTopic(text: string): DangerTopic | null {
  const words = spokenWords(text)
  if (words.split(' ').length > MOST_WORDS) return null
  if (ONLY_WHEN.test(text) && /\p{L}/u.test(text)) return 'when'
  const topic = TOPICS.find(([, says]) => says.test(words))?.[0] ?? null
  // "I fear that the police arrest me" is of more than not going to them.
  return fearsArrest(text) && topic !== 'jailed-home' && topic !== 'officer-money' ? 'deported' : topic
}
