import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const MUST_GO = [
  '(?:diusir|diusirin|kausir|ditundung|dikon minggat|kena halau|dihalau)',
  '(?:disuruh|suruh|nyuruh|dikon|dititah|dipaksa) ~1 (?:aku |saya )?(?:pergi|keluar|minggat|angkat kaki|lungo|lunga|metu|kaluar|pindah|kemasi|beresin barang)',
  '(?:kicked|thrown|threw|throwing|kick|kicks|kicking|throws) ~1 (?:me |us )?out|(?:told|ordered|tells|asked) ~1 (?:me |us )?to (?:leave|get out|go|pack)|evicted',
].join('|')
const TONIGHT =
  '(?:malam|malem|mlm|bengi|peuting|larut) ?(?:ini|iki|ieu|malam|malem)?|(?:maleman|malam2|malem2)|tonight|(?:at|this|late) ~1 night|midnight|sekarang juga|saat ini juga|right now|jam (?:9|10|11|12|1|2)'
const BED =
  '(?:tempat|tmpt|panggonan|rumah|where|place|nowhere|anywhere) ~2 (?:tidur|turu|sare|nginep|nginap|menginap|bermalam|tinggal|tujuan|sleep|to sleep|stay|to stay|to go|go)|(?:tidur|turu|nginep|nginap|sleep) ~1 (?:di mana|dimana|mana|ngendi|where)'
const NO_BED = `(?:${NOT_YET}|no|bingung|gatau|where|nowhere) ~3 (?:${BED})|(?:tidur|turu|nginep|nginap|sleep) ~1 (?:di mana|dimana|mana|ngendi|where|di jalan|di luar|outside|on the street)`
const THROWN_OUT = saying(
  `(?:${MUST_GO}) ~6 (?:${TONIGHT}|${NO_BED})|(?:${TONIGHT}) ~4 (?:${MUST_GO})|(?:${NO_BED}) ~6 (?:${MUST_GO})`,
)
/** It is feared, asked of a rule or long over; or an errand, and they are expected back. */
const NOT_THROWN_OUT = saying(
  `(?:kalau|kalo|klo|kl|nek|takut|if|afraid|might|pernah|dulu|kemarin dulu|tahun lalu|besoknya) ~5 (?:${MUST_GO})|(?:${MUST_GO}) ~2 (?:belanja|beli|kerja|ke pasar|ke toko|ke kantor|pasar|shopping|work|buy|layani|layanin|nemenin|ketemu|tamu|meet|dengan|sama tamu)`,
)

/** Whether somebody is sent away for the night, or has nowhere to sleep after it: they need a bed before anything else. Pure. */
export function isThrownOut(text: string): boolean {
  const words = spokenWords(text)
  return THROWN_OUT.test(words) && !NOT_THROWN_OUT.test(words)
}

const BY_EMPLOYER = saying(
  '(?:majikan|majikanku|majikane|bos|boss|bosku|bose|juragan|agen|agensi|agency|nyonya|tuan|madam|madame|sir|mandor|employer|agent|kontrak|kerja|kerjaan|dipecat|dipecot|diberhentikan|di phk|kena phk|terminated|fired|dismissed|tki|tkw|pmi|work|job)',
)

/** Whether it is an employer or agent who sends them away. Pure. */
export function isSentAwayAtWork(text: string): boolean {
  return BY_EMPLOYER.test(spokenWords(text))
}
