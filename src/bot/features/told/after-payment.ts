import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { BY_NOW, NOT_YET } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

/** Who has a receiving account blocked, and who takes the report that banks ask for. */
const WHO_CAN_STOP_IT = ['iasc-ojk', 'polri-110']
const MOST_WORDS = 14
const BANK =
  '(?:bank|banknya|bankku|banke|bca|bri|bni|bsi|btn|mandiri|dana|ovo|gopay|cs|csnya|teller|call ?center)'

/** What is told of the bank after money was sent; earlier ones win. */
const OF_THE_BANK: readonly (readonly [string, RegExp])[] = [
  [
    'done-bank-refused',
    saying(
      `${BANK} ~4 ${NOT_YET} ~1 (?:bisa|mau|iso|bs|can|could|help|block|freeze|reverse|return|hold|stop|refund|cancel|nerima|terima|respon)|${BANK} ~3 (?:nolak|menolak|ditolak|refuse|refuses|refused|angkat tangan)|${NOT_YET} ~1 (?:bisa|bs|iso|be) ~1 (?:diblokir|diblok|ditahan|ditarik|dikembalikan|dibalikin|dibatalin|dibatalkan|blocked|frozen|reversed|refunded)`,
    ),
  ],
  [
    'done-bank-closed',
    saying(
      `${BANK} ~4 (?:tutup|libur|prei|closed|closes)|${BANK} ~2 ${NOT_YET} ~1 (?:buka|open|diangkat|ngangkat|answer)|(?:tutup|libur|closed) ~3 ${BANK}`,
    ),
  ],
  [
    'done-bank-called',
    saying(
      `${BY_NOW} ~2 (?:telpon|telepon|telfon|tlp|tlpn|nelpon|hubungi|ngehubungi|lapor|laporan|ngelapor|datangi|ke|call|called|told|reported|contacted) ~3 (?:${BANK}|iasc|polisi|polres|polsek|police)|(?:i|we) ~1 (?:called|told|reported|contacted) ~3 (?:${BANK}|iasc|police)`,
    ),
  ],
]
/** "Trus gimana", "terus saya harus ngapain", "then what", and nothing else. */
const WHAT_NEXT =
  /^ (?:(?:trus|terus|trs|lalu|lha|habis|abis|bar|itu|iku|setelah|sekarang|skrg|saiki|now|then|so|and|ok|oke|kak|min|pak|bu|mas|mbak|jadi|dong|ya|udah|sudah|aku|saya|sy|gw|kami|i|harus|kudu|mesti|sebaiknya|selanjutnya|berikutnya|langkah|langkahnya|step|the|what|should|must|is) ){0,8}(?:gimana|gmn|gmana|bagaimana|bgmn|piye|kepiye|kumaha|ngapain|apa|opo|naon|ngopo|selanjutnya|berikutnya|what|then|now|next|do)(?: (?:dong|ya|kak|min|pak|bu|mas|mbak|lagi|nih|sih|sekarang|skrg|saiki|maneh|saya|aku|dulu|langkahnya|now|next|then|to|do|i|should|please)){0,5} $/

/**
 * "Trus gimana", "banknya tutup", "katanya ga bisa diblokir", from who was told what to do about money that is gone: the next
 * step, and who can still stop it, rather than that it is outside of what the bot can do.
 */
export function goesOnAfterPayment({ turn, text, memory, earlier, aside, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  const judged = (earlier ?? aside)?.verdict.situations.includes('paid') === true
  if (!memory.paidTold && !judged) return false
  const words = spokenWords(text)
  const told = OF_THE_BANK.find(([, pattern]) => pattern.test(words))?.[0]
  // After a verdict or an answer "and now?" is of that, and answered there.
  const asks = !earlier && memory.lastAnswer !== 'answered' && WHAT_NEXT.test(words)
  const key = told ?? (asks ? 'done-next' : null)
  if (key === null) return false
  speakLike(turn, text)
  turn.important = true
  turn.desk.memory.change(turn.toChat, { paidTold: true, lastAnswer: null })
  const contacts = contactsNamed(WHO_CAN_STOP_IT, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words(key)], contacts, [turn.words('done-next-ask')]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
