import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

/** Who has a say over a bride, as she or a friend of hers names them. */
const KIN =
  '(?:bapak|bapakku|bapaknya|bapakke|bpk|ayah|ayahku|ayahnya|abah|abahku|papa|ibu|ibuku|ibunya|mama|mamak|mamakku|emak|mak|ortu|ortuku|ortunya|orang tua|orangtua|orangtuaku|orang tuaku|keluarga|keluargaku|keluarganya|paman|om|tante|kakek|nenek|wali|waliku|my (?:dad|father|mom|mum|mother|parents|family|uncle)|(?:her|his|their|the) (?:dad|father|mom|mum|mother|parents|family|uncle))'
const SUM = '(?:\\d+ ?(?:jt|juta|rb|ribu|million|k)|juta|jt|rupiah|million)'
const MONEY = `(?:uang|uangnya|duit|duitnya|duite|dhuwit|duwit|artos|mahar|maharnya|money|cash|${SUM})`
const GIVES =
  '(?:bayar|mbayar|membayar|dibayar|dibayari|bayarin|dibayarin|kasih|ngasih|dikasih|kasi|kasihin|beri|memberi|diberi|kirim|ngirim|dikirimi|transfer|tf|setor|nyerahin|serahkan|lunasin|ngelunasin|terima|nerima|menerima|trima|paid|pays|gave|given|sent|received)'
const SOLD =
  '(?:dijual|dibeli|dijualin|didol|dituku|mahar|maharnya|mas kawin|dowry|bride price|sold|bought|paid for (?:me|her))'

const PRICE = saying(
  `${GIVES} ~4 (?:${KIN}|${SUM})|${MONEY} ~4 ${KIN}|${KIN} ~4 ${MONEY}|${KIN} ~2 (?:dibayar|dibayari|paid)|${SOLD}`,
)
/** Nothing was given yet, somebody helps her with money, or she herself is asked for it. */
const OTHERWISE = saying(
  `(?:${NOT_YET}|kabur|lari|minggat|bantu|bantuin|nolong|tolongin|ongkos|run|escape|(?:aku|saya|gw|gue|i) (?:bayar|mbayar|transfer|pay|paid))`,
)

/**
 * Whether it is told, of somebody who is to be married against their will, that money was given for it: that is how a
 * person is sold (`ind-bride`, content/guidance/warning-signs). Pure.
 */
export function tellsOfBridePrice(text: string): boolean {
  const words = spokenWords(text)
  return PRICE.test(words) && !OTHERWISE.test(words)
}

const GIVE_BACK = saying(
  '(?:balikin|dibalikin|mbalikin|kembaliin|kembalikan|mengembalikan|dikembalikan|balikno|ganti|gantiin|diganti|utang|hutang|give ~1 back|pay ~1 back|paid back|return|repay|owe)',
)

/** Whether it is told or asked who gives such money back. Pure. */
export function asksToGiveBack(text: string): boolean {
  return GIVE_BACK.test(spokenWords(text))
}
