import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayDone } from '../hear/ways.ts'

const MOST_WORDS = 25
const NO_SCAM =
  "(?:bukan (?:ini )?(?:penipuan|penipu|scam|tipuan|modus)|bkn (?:penipuan|penipu|scam)|dudu (?:penipuan|penipu)|sanes penipuan|(?:tidak|ga|gak|nggak|ngga) ~2 (?:penipuan|scam|nipu)|not (?:a )?(?:scam|fraud)|no scam|isn't a scam|isnt a scam)"
const STAFF =
  '(?:(?:petugas|petugasnya|petugase|staf|staff|admin cekdulu|tim cekdulu|cekdulu|kalian)(?! (?:imigrasi|bandara|bank|pt|agen|lpk|disnaker|kbri|desa))|(?:status|hasil|laporan|laporanku|laporannya) ~2 (?:laporan|laporanku|laporannya|report|saya|petugas)?|your (?:team|officer|officers|staff)|officer|officers|the team|(?:my|the) report)'
/** "Petugas bilang ini bukan penipuan", "my report says not a scam". */
const STAFF_FOUND = saying(`${STAFF} ~6 ${NO_SCAM}|${NO_SCAM} ~4 (?:kata|menurut|says|said) ~1 ${STAFF}`)
/** "Jadi itu bukan penipuan ya?", of a report that staff found so. */
const THEN_NO_SCAM = saying(
  `(?:jadi|berarti|brarti|artinya|dadi|so|then|apa|apakah|lah) ~3 ${NO_SCAM}|${NO_SCAM} ~1 (?:ya|yah|kan|kah|toh|berarti|right|then)`,
)
const WHO_KNOWS = ['kp2mi-call-center', 'siskop2mi']

/**
 * Who goes by what staff found of their report is told that it is no guarantee, before they leave or pay on it; where money
 * is gone, what to do now.
 */
export function answersFinding(heard: Heard): boolean | Promise<boolean> {
  const { turn, text, memory, verdict, earlier } = heard
  if (memory.danger || turn.forwarded || !turn.isPrivate || verdict.danger) return false
  if (wordsIn(text) > MOST_WORDS) return false
  const words = spokenWords(text)
  if (STAFF_FOUND.test(words)) return sayNoGuarantee(heard)
  // Under a verdict it is of that.
  if (earlier || !THEN_NO_SCAM.test(words)) return false
  return wasFoundSo(heard).then(found => found && sayNoGuarantee(heard))
}

async function wasFoundSo({ turn }: Heard): Promise<boolean> {
  const own = await turn.desk.reports.list(turn.trx, turn.ref)
  return own.some(({ status }) => status === 'not_a_scam')
}

function sayNoGuarantee(heard: Heard): true {
  const { turn, text, verdict } = heard
  speakLike(turn, text)
  if (verdict.situations.includes('paid')) {
    sayDone(heard, { ...verdict, situations: ['paid'] }, 'finding-paid')
    return true
  }
  turn.important = true
  turn.say({
    ...withBriefs(turn, [turn.words('finding-no-guarantee')], contactsNamed(WHO_KNOWS, turn.desk.contacts), [
      turn.words('finding-what-to-ask'),
    ]),
    buttons: [[turn.button(turn.words('mine-back'), 'mines')]],
  })
  return true
}
