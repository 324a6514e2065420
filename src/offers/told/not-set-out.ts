import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const AT_HOME =
  '(?:rumah|rumahja|rumahji|kampung|kampungja|kampungku|omah|imah|bone|desa)(?! (?:majikan|majikanku|bos|boss|agen|sponsor|orang|dia|mereka|mertua|tante|om|calo|sakit|penampungan))'
const HAS_NOT_SET_OUT = saying(
  [
    `(?:masih|msh|isih|iseh) ~1 (?:di|nang|neng|ning)? ?${AT_HOME}|still at home`,
    `(?:belum|blm|belumpi|belumpa|durung|tacan|sonde)(?: (?:saya|sy|ka|juga|jadi|sempat))? (?:jalan|berangkat|brangkat|brgkt|pergi|mangkat|budal|jawab|bales|balas|jawabki|tanda tangan|ttd|setuju|terima|ikut)`,
    "(?:haven't|havent|have not|hasn't|has not|not) ~1 (?:left|signed|answered|replied|gone|agreed|departed) ~1 (?:yet|home|anything|him|her|them)?",
  ].join('|'),
)
/** Somebody presses them, holds what is theirs, or is about to fetch them, or a child is to go. */
const PRESSED = saying(
  `(?:paksa|dipaksa|maksa|memaksa|(?:disuruh|suruh)(?! (?:ka |saya |aku |ki )?(?:tanda tangan|ttd|tandatangan))|ancam|diancam|ngancam|mengancam|takut|ditakuti|dikunci|ditahan|diambil|disita|dipegang|pegang|dijemput|jemput|besok|bsk|sesuk|malam ini|nanti malam|lusa|denda|bayar|utang|hutang|hilang|tolong|tlg|help|forced|force|threat|threatened|threatens|afraid|scared|locked|tonight|tomorrow|penampungan|mess|asrama|kapal ini|hotel|umur|usia|1[0-7]|sma|smp|smk|mati|bunuh|die|${NOT_YET} ~1 (?:boleh|bisa) ~1 (?:keluar|pulang|mundur|batal))`,
)

/** Whether somebody asks of what is offered before anybody has gone: "ade masih di rumah, belum jalan, itu biasa ko bahaya?" Pure. */
export function asksBeforeSettingOut(text: string): boolean {
  if (!text.includes('?')) return false
  const words = spokenWords(text)
  return HAS_NOT_SET_OUT.test(words) && !PRESSED.test(words)
}
