import { DONE_TO } from '../danger/whose-danger.ts'
import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const NUMBER = '(?:[0-9]{1,2}|setahun|dua|tiga|empat|lima|enam|tujuh|delapan|sepuluh|two|three|four|five|six)'
const NOT_HOME =
  '(?:belum|blm|durung|ga|gak|gk|nggak|ngga|tidak|tdk|ora|sonde|not|never|hasn.t|hasnt) ~2 (?:pulang|mulih|mudik|balik|home)'
const LONG_AWAY = saying(
  `(?:${NUMBER} (?:tahun|thn|th|taun|kali lebaran|lebaran|years?)|setahun) ~6 ${NOT_HOME}|${NOT_HOME} ~3 ${NUMBER} (?:tahun|thn|th|taun|kali lebaran|lebaran|years?)`,
)
/** They hear of each other, or are only longed for. */
const IN_TOUCH = saying(
  '(?:vc|vcall|vidcall|video call|videocall|telponan|teleponan|chatan)|(?:tiap|setiap|saben|every) ~1 (?:hari|malam|minggu|bulan|lebaran|sore|pagi|natal|day|night|week|sunday) ~4 (?:telpon|nelpon|telp|wa|chat|kirim|ngirim|foto|masak|masakin|calls?|sends?)|opor|ketupat|lebaran|kangen|rindu|sono pisan',
)
/** They cannot come, nobody hears of them, or something is wrong. */
const WRONG = saying(
  `(?:${DONE_TO}|ditahan|dilarang|${NOT} ~1 (?:boleh|bisa|iso|dikasih|allowed|leave)|kabar|kabarnya|kontak|aktif|hilang|ilang|missing|heard|majikan|majikannya|bos|agen|paspor|passport|gaji|gajinya|utang|hutang|sakit|takut|(?<!(?:emot|emoji|stiker|emote) )nangis|kurus|bisik|bisik2|aneh|ada orang|belakangnya|di belakang|behind|diawasi|bercanda|kode|tolong|help|kabur|mati|bunuh|kapal|abk|umur|sekarang ga|udah ga|sudah tidak|lagi ga|terakhir|last)`,
)

/** Whether somebody longs for one of theirs who works far away and whom they hear from: years apart are no danger. Pure. */
export function missesKin(text: string): boolean {
  const words = spokenWords(text)
  return LONG_AWAY.test(words) && IN_TOUCH.test(words) && !WRONG.test(words)
}
