import { spokenWords, wordSet, wordsOf } from '../../../offers/text/said.ts'

const DOES = wordSet(
  'lapor laporin laporkan melapor melaporkan ngelapor ngelaporin ngelaporkeun ngadu mengadu ngaduin adukan mengadukan aduin report reporting',
)
/** "Bikin laporan" reports; "laporan saya" is one that was made. */
const MAKES =
  / (?:bikin|buat|kirim|mau|ingin|pengen|gawe|nyieun|make|file) (?:a )?(?:laporan|pengaduan|aduan|report|complaint) /
/** What points to an offer that was spoken of. */
const POINTS = wordSet(
  'tadi td barusan itu ini tersebut sebelumnya iki kuwi ieu eta this that it earlier previous before above',
)
const OFFERS = wordSet(
  'loker lokernya lowongan lowongannya tawaran tawarannya iklan iklannya job offer advert ad vacancy penipuan scam calo calonya tekong sponsor tukang tipu nipu apus apusan korban',
)
/** What says nothing of which offer is meant. */
const BESIDE = wordSet(
  'eh ah oh hmm lagi again more skrg sekarang now juga jg satu satunya ok oke okay baik sip ya iya yaudah yowis yuk udah sudah kalau kalo gitu begitu jadi kak kakak min admin bot mas mbak bang dong deh sih nih aja saja ah dulu so then yes please pls tolong bantu bantuin saya aku sy ak gw gue gua kami kita abdi kulo i we mau ingin pengen pengin pingin arep bade want to wanna would like need let bikin buat kirim make file send gawe nyieun pengaduan aduan complaint a an the about on for here di sini soal tentang yang yg sing nu bisa boleh can could may laporan pesan pesannya chat chatnya kerja kerjaan kerjaannya agen agennya akun akunnya nomor nomornya orang orangnya mereka dia perekrut perekrutnya penipu penipunya palsu message one scammer agent recruiter fake work',
)
/** With these the way to report is asked, unless they point to an offer. */
const HOW = wordSet('gimana gmn bagaimana piye cara caranya how do')
/** "Kalo cowok jadi korban bisa lapor juga?" asks who may, unless it points to an offer. */
const IF = wordSet('kalau kalo klo klu kl nek if')
const OR_NOT = wordSet('ga gak gk nggak ngga kah')
const WHERE_TO = wordSet(
  'mana kemana kmn ke siapa kapan apa where who what when polisi police kp2mi bp2mi kbri bank',
)
/** "Dia mau laporin aku", "sudah lapor", "ga mau lapor". */
const NO_WISH =
  / (?:(?:dia|mereka|they|he|she|gak?|nggak|ngga|tidak|jangan|not|dont|don't) (?:\S+ )?|(?<! ya )(?:udah|sudah|dah|already) )(?:lapor|melapor|ngelapor|report)\p{L}* | (?:lapor|melapor|report)\p{L}* (?:saya|aku|sy|gw|gue|gua|me) (?!mau|ingin)/u
/** "Laporin ke kalian": no other body is asked for. */
const TO_US =
  /(?<!\p{L})(?:ke|sama|kepada|to|with)\s+(?:kalian|kamu|sini|bot|tim(?:nya)?|tim\s+(?:cekdulu|kalian|kamu)|cekdulu|you|your\s+team|the\s+team|here)(?!\p{L})/giu
const MOST_TO_US = 3
const MOST_WORDS = 12

/** A wish to report, which does not tell what happened. */
export interface ReportWish {
  /** It points to an offer that was spoken of. */
  readonly points: boolean
  /** It says that the report is of an offer. */
  readonly ofOffer: boolean
  /** What else it calls that offer ("yang kamboja tadi"), in small letters. */
  readonly called: readonly string[]
}

/** "Laporin yang tadi dong", "mau lapor loker kamboja itu"; null where another thing is said, or whom to report to is asked. Pure. */
export function reportWish(text: string): ReportWish | null {
  const wish = pointsTo(text)
  if (!wish) return null
  const spoken = spokenWords(text)
  const words = wordsOf(text)
  const wishes = words.some(word => DOES.has(word)) || MAKES.test(spoken)
  if (!wishes || NO_WISH.test(spoken)) return null
  const asks = text.includes('?') && words.some(word => IF.has(word))
  return (asks || words.some(word => HOW.has(word))) && !wish.points ? null : wish
}

/** "Yang kamboja tadi", where it was asked which offer is to be reported; null as in `reportWish`. Pure. */
export function pointsTo(text: string): ReportWish | null {
  if (wordsOf(text).length > MOST_WORDS + MOST_TO_US) return null
  const said = wordsOf(text.replace(TO_US, ' '))
  if (said.length > MOST_WORDS || said.some(word => WHERE_TO.has(word))) return null
  const [points, ofOffer] = [POINTS, OFFERS].map(of => said.some(word => of.has(word)))
  return { points: points === true, ofOffer: ofOffer === true, called: wordsThatTell(said.join(' ')) }
}

/** The words of a text that tell what happened, and whose doing: none in "mau lapor penipuan loker". Pure. */
export function wordsThatTell(text: string): readonly string[] {
  return wordsOf(text).filter(word => ![DOES, POINTS, OFFERS, BESIDE, HOW, OR_NOT].some(of => of.has(word)))
}
