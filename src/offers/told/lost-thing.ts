import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const THING =
  '(?:hp|hpku|hpnya|hape|hapeku|hapenya|handphone|handphonenya|ponsel|ponselnya|phone|phones|dompet|dompetku|dompetnya|wallet|paspor|pasporku|paspornya|pasport|passport|passports|ktp|ktpnya|hkid|iqama|iqamanya|arc|ic|tiket|tiketnya|koper|kopernya|luggage|tas|tasku|tasnya|bag|kunci|kuncinya|keys?|kartu|kartunya|atm|simcard|sim card|dokumen|dokumennya)'
const LOST =
  '(?:hilang|ilang|kehilangan|keilangan|kececer|tercecer|ketinggalan|kecopetan|kecopet|dicopet|lost|misplaced|leungit|kaleungitan)'
const OF =
  '(?:(?:saya|aku|sy|gw|gue|dia|adikku|kakakku|temanku|temenku|suamiku|istriku|anakku|my|his|her|their|our|nya|di|jalan) ){0,2}'
const LOST_THING = saying(
  `${LOST} ${OF}${THING}|${THING} ${OF}(?:(?:sudah|udah|udh|baru|barusan|tadi|was|is|got) ){0,2}${LOST}`,
)
/** Somebody is missing, or the thing was taken: what holds them. */
const WORSE = saying(
  `(?:${NOT_YET}|susah|hilang|putus|no|lost) ~3 (?:kontak|dihubungi|kabar|kabarnya|aktif|contact|news|heard|pulang|balik|keluar)|(?:diambil|ditahan|disita|dirampas|dipegang|taken|held|confiscated) ~2|majikan|majikannya|agen|agennya|bos|bosnya|boss|employer|agent|sponsor|kapten|tolong|help|dikunci|disekap|dipukul|kabur|lari|takut|scared|afraid|sendirian|alone|jalanan|street`,
)

const PAPERS = saying(
  '(?:paspor|pasporku|paspornya|pasport|passport|passports|ktp|ktpnya|hkid|iqama|iqamanya|arc|ic|dokumen|dokumennya)',
)

/** Whether what was lost are papers, which others issue anew. Pure. */
export function losesPapers(text: string): boolean {
  return PAPERS.test(spokenWords(text))
}

/** Whether a text tells of a phone, a purse or papers that were lost, and of nobody who is missing or held. Pure. */
export function tellsOfLostThing(text: string): boolean {
  const words = spokenWords(text)
  return LOST_THING.test(words) && !WORSE.test(words)
}
