import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { tellsOfMoneyGone, tellsOfMoneyKept } from '../../../offers/told/money-gone.ts'
import type { DangerKind, Situation } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayDone } from '../hear/ways.ts'
import { namesSender } from '../offer/own-message.ts'

/** What an answer told them not to give away, by its fact. */
const WARNED_OF: Readonly<Record<string, Situation>> = {
  'online-otp': 'code',
  'online-2fa': 'code',
  'ind-personal-data': 'documents',
  'what-sent-ktp': 'documents',
  'ind-upfront-fee': 'paid',
}
const MOST_WORDS = 8

/** "To BCA account", "ke rekening Mandiri", "lewat Dana": where money went, and nothing else. */
const WHERE_TO =
  /^ (?:(?:aku|saya|i|uangnya|duitnya|it|transfer|tf|kirim|sent|paid|went) )*(?:to|into|via|by|with|ke|kirimnya ke|transfernya ke|lewat|pake|pakai|rek|rekening) (?:[^ ]+ ){0,3}?(?:account|acc|bank|rekening|rek|bca|bri|bni|bsi|mandiri|cimb|permata|danamon|jago|seabank|dana|ovo|gopay|shopeepay|linkaja|wallet|western union|wise|qris) (?:[^ ]+ ){0,2}$/
/** "Ke orang yang nawarin kerja korea", "buat kerja di korea", "for the visa": to whom, or what for, and nothing else. */
const WHAT_FOR =
  /^ (?:(?:aku|saya|i|uangnya|duitnya|it|itu|katanya|transfer|tf|bayar|bayarnya|kirim|was) ){0,3}(?:(?:ke|kepada|kpd|to) (?:si |seorang |a |an |the |some )?(?:orang(?! tua)|org|wong|agen|agensi|sponsor|calo|admin|hrd|perekrut|rekruter|pt|dia|temen|teman|kenalan|person|people|man|woman|guy|somebody|someone|agent|agency|recruiter|him|her|them)|(?:buat|untuk|utk|kanggo|gawe|for) (?:[^ ]+ ){0,3}?(?:kerja|kerjaan|kerjo|gawe|berangkat|proses|pendaftaran|daftar|admin|seragam|tiket|visa|medical|pelatihan|training|job|work|fee|ticket|uniform|registration|deposit|dp)) (?:[^ ]+ ){0,8}$/
const MOST_WORDS_OF_WHERE = 12

/**
 * "Paid 3 million", then "to BCA account", "to somebody who offers work in Korea" or "he blocked me": it is the same
 * payment. What to do about it stays the same, and is told again with what was added.
 */
export function addsToPayment(heard: Heard): boolean {
  const { turn, text, memory } = heard
  if (!memory.paidTold || turn.forwarded || memory.danger || wordsIn(text) > MOST_WORDS_OF_WHERE) return false
  if (heard.earlier || looksLikeQuestion(text) || isInDanger(heard)) return false
  const { verdict } = heard
  const vanished = verdict.situations.includes('vanished')
  const words = spokenWords(text)
  if (!vanished && !WHERE_TO.test(words) && !WHAT_FOR.test(words)) return false
  const added = vanished ? (['paid', 'vanished'] as const) : (['paid'] as const)
  sayDone(heard, { ...verdict, situations: added }, vanished ? 'remark-vanished' : 'done-noted')
  return true
}

const MOST_WORDS_OF_A_LOSS = 20
const ABOUT_AGENTS = ['kp2mi-call-center', 'sbmi']

/**
 * "Uang saya 7 juta dibawa kabur", "LPK nya tutup, ketuanya kabur", "uang saya masih di agen": money is lost and nobody is
 * held, however much "kabur" sounds like who flees.
 */
export function answersMoneyGone(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS_OF_A_LOSS) return false
  const kept = tellsOfMoneyKept(text)
  if ((!kept && !tellsOfMoneyGone(text)) || isMoreThanMoney(heard)) return false
  if (looksLikeQuestion(text) && !verdict.danger && heard.answer().kind === 'answer') return false
  speakLike(turn, text)
  if (!kept) {
    sayDone(heard, { ...verdict, danger: null, situations: ['paid', 'vanished'] }, 'remark-vanished')
    return true
  }
  turn.say({
    ...withBriefs(turn, [turn.words('money-kept')], contactsNamed(ABOUT_AGENTS, turn.desk.contacts)),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

/** A rule heard a danger, who writes is abroad, or somebody who is named is wanted for something. */
function isMoreThanMoney({ memory, verdict, earlier }: Heard): boolean {
  const { danger, situations, outcome, entities } = verdict
  if (danger && (danger.evidence !== '' || danger.circumstances.length > 0)) return true
  if (earlier && !danger) return true
  const away = (memory.stands?.country ?? 'ID') !== 'ID' || situations.includes('abroad')
  return away || outcome === 'likely_scam' || namesSender(entities)
}

/** "Agennya kabur", "orangnya udah ngilang bawa duitku", and nothing of where they are or what is done to them. */
const ONLY_GONE =
  /^ (?:(?:tapi|tp|trus|terus|eh|ternyata|sekarang|skrg|now|but|and|the) ){0,2}(?:agen|agennya|agene|sponsor|sponsornya|calo|calonya|orang|orangnya|wonge|dia|perekrutnya|adminnya|agent|recruiter|he|she|they) (?:(?:nya|sudah|udah|udh|dah|wis|malah|ikut|itu|has|is|have|are|skrg|sekarang) ){0,2}(?:kabur|hilang|ilang|ngilang|menghilang|minggat|lenyap|gone|disappeared|vanished|ran away|ran off)(?: (?:bawa|bw|nggowo|mbek|with) (?:[^ ]+ ){0,2}[^ ]*(?:uang|duit|duwit|money)[^ ]*(?: [^ ]+)?)?(?: (?:kak|min|mbak|mas|nih|dong))? $/

/** "Kabur" is said of who flees from where they are held as well. */
const GONE_SOUNDS_LIKE: readonly DangerKind[] = ['unclear', 'trapped']

/** An agent who is gone with the money has left nobody behind, unless somebody is abroad or tells of more. */
function isInDanger({ verdict: { danger, situations }, memory, text }: Heard): boolean {
  if (!danger) return false
  const away = (memory.stands?.country ?? 'ID') !== 'ID' || situations.includes('abroad')
  return away || !GONE_SOUNDS_LIKE.includes(danger.kind) || !ONLY_GONE.test(spokenWords(text))
}

/**
 * "Udah kukasih tadi", after it was told never to give away a code: what was given is known from the question, and what
 * matters now is to stop the damage.
 */
export function tellsOfGiven(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  const { danger, lastAnswer, questions } = memory
  if (turn.forwarded || (danger && !danger.aside) || lastAnswer !== 'answered') return false
  const given = WARNED_OF[questions.at(-1)?.facts[0] ?? '']
  if (!given || verdict.danger || wordsIn(text) > MOST_WORDS || looksLikeQuestion(text)) return false
  if (!verdict.remarks?.includes('sent')) return false
  sayDone(heard, { ...verdict, situations: [given] })
  return true
}
