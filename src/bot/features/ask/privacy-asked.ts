import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { NOT } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { onlyWritten } from '../after-danger/topic-contacts.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MOST_WORDS = 14
const KEPT = saying(
  '(?:data|datanya|dataku|datane|chat|chatku|chatnya|pesan|pesanku|pesannya|obrolan|percakapan|nomorku|namaku|identitasku|messages?|numbers?) ~3 (?:disimpan|kesimpan|tersimpan|disimpen|simpan|direkam|dicatat|dibocorin|bocor|rahasia|stored?|saved?|kept|keep|recorded|private)|(?:simpan|nyimpan|menyimpan|nyimpen|store|save|keep) ~2 (?:data|dataku|chat|chatku|pesan|pesanku|nomorku|my (?:data|messages?|number|chat))',
)

/**
 * "Datanya disimpan ga? aku takut ketahuan": fear of being found out is no danger that a rule found, and it asks what the
 * bot keeps. Says that, and offers help to whoever is held or threatened.
 */
export function answersWhatIsKept({ turn, memory, text, verdict }: Heard): boolean {
  const { danger } = verdict
  if (memory.danger || turn.forwarded || danger === null || danger.evidence !== '') return false
  if (wordsIn(text) > MOST_WORDS || !looksLikeQuestion(text) || !KEPT.test(spokenWords(text))) return false
  if (danger.kind !== 'unclear' || danger.circumstances.length > 0) return false
  speakLike(turn, text)
  turn.say({
    text: [turn.words('about-stored'), turn.words('about-afraid')].join('\n\n'),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

const TO_WRITE = saying(
  `(?:nomor|nomer|no|kontak|number|contact|orang) ~3 (?:dichat|di chat|chat|wa|diwa|whatsapp|dihubungi lewat (?:wa|chat)|text|message)|(?:bisa|boleh|can) ~2 (?:chat|wa|whatsapp|text) ~1 (?:${NOT}|aja|saja|only|siapa|kemana|instead)`,
)
/** Who made the offer is another than who helps. */
const OF_OTHERS = saying(
  '(?:dia|mereka|agen|agennya|sponsor|pt|ptnya|hrd|perekrut|he|she|they|agent|recruiter|minta|diminta|suruh|disuruh|kirim|asks?|wants?)',
)
const WRITTEN = { minor: ['sapa-129'], else: ['kp2mi-call-center', 'sapa-129'] } as const

/** "Ada nomor yang bisa di-chat?", after an offer: those who take messages, and of a child who cares for children. */
export function answersWhomToWrite({ turn, memory, text, earlier, aside, verdict }: Heard): boolean {
  const judged = earlier ?? aside
  if (!judged || memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  const words = spokenWords(text)
  if (!looksLikeQuestion(text) || !TO_WRITE.test(words) || OF_OTHERS.test(words)) return false
  const ids = WRITTEN[judged.verdict.situations.includes('minor') ? 'minor' : 'else']
  turn.important = true
  turn.say(
    withBriefs(
      turn,
      [turn.words('about-write-to')],
      contactsNamed(ids, turn.desk.contacts).flatMap(onlyWritten),
    ),
  )
  return true
}
