import { countSpoken, saying, spokenWords } from '../text/said.ts'

const MONEY =
  '(?:uang|uangku|uangnya|uange|uangmu|duit|duitku|duitnya|duite|duwit|duwitku|artos|kepeng|wang|dana|dananya|tabungan|tabunganku|dp|dpnya|money|savings|deposit)'
const AGENTS =
  '(?:agen|agennya|agene|agensi|agensinya|sponsor|sponsornya|sponsore|calo|calonya|calone|perekrut|perekrutnya|lpk|lpknya|bkk|pt|ptnya|yayasan|travel|travelnya|pelatihan|agent|agency|recruiter)'
const LEADERS = `(?:ketua|ketuanya|pimpinan|pimpinannya|direktur|direkturnya|pengurus|pengurusnya|pemilik|pemiliknya|bendahara|bendaharanya|owner|ownernya|admin|adminnya|${AGENTS})`
const MADE_OFF = '(?:kabur|lari|minggat|mlayu|ngilang|menghilang|lenyap|buron|ran off|disappeared|vanished)'
const TAKEN = saying(
  [
    `${MONEY} ~5 (?:dibawa|dibawak|digowo|digawa|digondol|dicandak) ~1 (?:kabur|lari|minggat|mlayu|lumpat)`,
    `${MONEY} ~2 (?:digondol|taken by the agent|stolen by the agent)`,
    `${LEADERS} ~2 (?:bawa|nggowo|gowo|bawak) (?:kabur|lari|mlayu) ~2 ${MONEY}`,
    `${LEADERS} ~2 (?:${MADE_OFF}|ran away|ran off) ~1 (?:bawa|mbek|karo|nggowo|with) ~3 ${MONEY}`,
    `${LEADERS} ~2 (?:took|stole|has taken) ~1 (?:my|our|the|all) ${MONEY}`,
  ].join('|'),
)
const GONE = saying(
  `${LEADERS} ~2 ${MADE_OFF}|(?:lpk|lpknya|yayasan|yayasannya|kantor (?:agen|lpk)|agency|training (?:centre|center|school|place)) ~2 (?:tutup|ditutup|bubar|bangkrut|closed|shut|bankrupt)(?! (?:jam|hari|minggu|sabtu|libur|lebaran|sementara|at|on|today|early|for)(?= ))`,
)
const MOST_OF_GONE = 10
/** Who is away from home, or in the hands of whoever holds them, has lost more than money; a child is no money. */
const WORSE = saying(
  '(?:majikan|majikanku|bos|boss|mandor|kapten|terlantar|telantar|keleleran|penampungan|paspor|paspornya|pasport|disekap|dikunci|ditahan|dipukul|diancam|ditinggal|ditinggalin|terdampar|gaji|gajiku|digaji|passport|stranded|locked|abandoned|employer|(?:ga|gak|gk|nggak|tidak|tdk|ora|ga bisa|gak bisa|tidak bisa) ~1 (?:pulang|makan|mulih)|di ~1 (?:sini|sana)|disini|disana|here|(?:aku|saya|sy|gw|gue|kami) ~2 (?:kabur|lari|minggat)|kalau|kalo|klo|nek|if|takut)',
)

/** Whether somebody tells that money was taken by who made off, or that whoever took it is gone, and nothing worse. Pure. */
export function tellsOfMoneyGone(text: string): boolean {
  const words = spokenWords(text)
  if (!TAKEN.test(words) && !(GONE.test(words) && countSpoken(words) <= MOST_OF_GONE)) return false
  return !WORSE.test(words)
}

const STILL_WITH = saying(
  `${MONEY} ~5 (?:masih|msh|isih|nyangkut|ketahan|mandek|ngendap|still) ~2 (?:di|ada di|sama|ama|neng|nang|ning|with|at) ~1 ${AGENTS}`,
)

/** Whether somebody tells that an agent still has money of theirs, and nothing worse. Pure. */
export function tellsOfMoneyKept(text: string): boolean {
  const words = spokenWords(text)
  return STILL_WITH.test(words) && !WORSE.test(words)
}
