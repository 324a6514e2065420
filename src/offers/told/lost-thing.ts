import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const THING =
  '(?:hp|hpku|hpnya|hape|hapeku|hapenya|handphone|handphonenya|ponsel|ponselnya|phone|phones|dompet|dompetku|dompetnya|wallet|paspor|pasporku|paspornya|pasport|passport|passports|ktp|ktpnya|hkid|iqama|iqamanya|arc|ic|tiket|tiketnya|koper|kopernya|luggage|tas|tasku|tasnya|bag|kunci|kuncinya|keys?|kartu|kartunya|atm|simcard|sim card|dokumen|dokumennya)'
const LOST =
  '(?:hilang|ilang|kehilangan|keilangan|kececer|tercecer|ketinggalan|kecopetan|kecopet|dicopet|dicuri|kecurian|kemalingan|dijambret|lost|stolen|misplaced|leungit|kaleungitan)'
const OF =
  '(?:(?:saya|aku|sy|gw|gue|dia|adikku|kakakku|temanku|temenku|suamiku|istriku|anakku|adik|adek|kakak|abang|suami|istri|anak|ibu|bapak|teman|temen|kami|my|his|her|their|our|nya|di|jalan) ){0,2}'
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

const WALLET = saying('(?:dompet|dompetku|dompetnya|wallet|purse|atm|kartu atm)')

/** Whether what was lost are papers, which others issue anew, and not a purse with cards in it. Pure. */
export function losesPapers(text: string): boolean {
  const words = spokenWords(text)
  return PAPERS.test(words) && (!WALLET.test(words) || OF_TRAVEL.test(words))
}
const OF_TRAVEL = saying('(?:paspor|pasporku|paspornya|pasport|passport|passports|hkid|iqama|iqamanya|arc)')

const STOLEN = / (?:dicuri|kecurian|kemalingan|dijambret|dicopet|kecopetan|kecopet|stolen) /

/** Whether it was stolen by nobody they know: "hp gw dicuri di bus" holds nobody captive. Pure. */
export function isStolen(text: string): boolean {
  return STOLEN.test(spokenWords(text)) && tellsOfLostThing(text)
}

const VEHICLE_STOLEN = saying(
  '(?:motor|motorku|motornya|mobil|mobilku|sepeda|sepedaku|laptop|laptopku|sapi|sapiku|kambing|motorbike|bike|bicycle|car) ~2 (?:dicuri|kecurian|dimaling|kemalingan|dibawa kabur|dibawa lari|hilang|ilang|stolen)|(?:kemalingan|kecurian|my house was robbed|stole my (?:bike|car|motorbike))',
)

/** Whether something was stolen at home that no bank or operator can lock. Pure. */
export function tellsOfTheft(text: string): boolean {
  const words = spokenWords(text)
  return VEHICLE_STOLEN.test(words) && !WORSE.test(words)
}

/** Whether a text tells of a phone, a purse or papers that were lost, and of nobody who is missing or held. Pure. */
export function tellsOfLostThing(text: string): boolean {
  const words = spokenWords(text)
  return LOST_THING.test(words) && !WORSE.test(words)
}
