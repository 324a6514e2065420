import { countSpoken, saying, spokenWords } from '../text/said.ts'

const ON_THE_WAY = saying(
  '(?:airport|bandara|bandra|border|perbatasan|pelabuhan|harbou?r|port|ferry|feri|boat|kapal|bus|bis|van|minivan|mobil|transit|pesawat|plane|landing|landed|mendarat|terminal|stasiun|boarding|gate|otw|on the way|di jalan)',
)
const MINE = "(?:my|our|everyone's|everybody's|all our|all the)"
const PAPERS = '(?:paspor|pasporku|paspornya|passport|passports|pasport|pasportku|dokumenku)'
const STRANGER_EN =
  '(?:guy|man|men|lady|woman|dude|driver|recruiter|agent|agents|sponsor|broker|handler|coordinator|boss|he|she)'
const TAKES_EN =
  '(?:took|takes|taking|grabbed|has|have|holds|holding|keeps|keeping|kept|collected|collects|confiscated)'
const TAKEN =
  '(?:diambil|dipegang|dibawa|ditahan|disita|dikumpulin|dikumpulkan|dicekel|digawa|dijupuk|disimpan)'
const TAKES =
  '(?:ambil|ngambil|mengambil|pegang|megang|bawa|mbawa|nahan|tahan|nyita|ngumpulin|njupuk|nyimpen)'
const STRANGER =
  '(?:orang|orangnya|wong|agen|agennya|agene|sponsor|sponsornya|tekong|tekongnya|calo|calonya|sopir|sopirnya|supir|supirnya|driver|drivernya|koordinator|koordinatornya|pengurus|penjemput|penjemputnya|cowok|cowoknya|mas2|bapak2|(?:yang|sing|nu) (?:jemput|njemput|ngejemput|menjemput|ngurus|nganter|nganterin|ngajak|bawa|ngirim))'
const TAKEN_BY_STRANGER = saying(
  [
    `${STRANGER_EN} ~2 ${TAKES_EN} ~1 ${MINE} ~1 (?:passports?|documents)`,
    `${MINE} ~1 (?:passports?|documents) ~3 (?:taken|held|kept|collected|confiscated|with) ~3 ${STRANGER_EN}`,
    `${PAPERS} ~3 ${TAKEN} ~2 ${STRANGER}`,
    `${STRANGER} ~3 ${TAKES} ~1 ${PAPERS}`,
  ].join('|'),
)
/** Officers look at it, family and guides of a tour keep it, it was given back, an advert says so, or it is asked of what may come. */
const NO_HARM = saying(
  [
    'petugas|imigrasi|immigration|officer|officers|check in|checkin|counter|konter|customs|polisi|police|security|satpam|airline|maskapai|pramugari|staff',
    'suami|suamiku|istri|istriku|ibu|ibuku|mama|mamaku|bapakku|ayah|ayahku|ortu|ortuku|kakakku|husband|wife|mom|mum|dad|parents',
    'tour|tur|umroh|umrah|haji|liburan|rombongan|guide|study|studi|travel agent|biro|holiday|vacation',
    'balikin|dibalikin|dikembalikan|dikembaliin|balik|gave|returned|returns|stamped',
    'lowongan|loker|dicari|dibutuhkan|gaji|syarat|fasilitas|vacancy|hiring|salary|job',
    'boleh|bolehkah|kalau|if|can|may|should|nanti|bakal|akan|katanya|will|harus|dulu|pernah|kemarin|hilang|ketinggalan|lost|stolen|dicuri|fotokopi|copy|berita|news|film|movie',
  ].join('|'),
)
const MOST_WORDS = 24

/**
 * Whether somebody who is on the way tells that a stranger has their passport: at the airport, in a car to a border. Who
 * takes it there takes them where they could not go themselves, however calmly it is told. Pure.
 */
export function arePapersTakenOnWay(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return false
  return TAKEN_BY_STRANGER.test(words) && ON_THE_WAY.test(words) && !NO_HARM.test(words)
}

const FOR_A_LOOK = saying(
  `(?:${MINE} ~1 (?:passports?|documents)|${PAPERS}) ~6 (?:(?:for|to|at|buat|untuk|utk|pas|waktu|saat|di) ~3 (?:check in|checkin|checking in|scan|scanned|discan|stamp|stamped|dicap|distempel|boarding|security|imigrasi|immigration|counter|konter|loket|customs))`,
)
/** Somebody who is no officer has it, it was not given back, or more is told. */
const HELD = saying(
  `${STRANGER}|(?:guy|man|men|lady|dude|driver|recruiter|agents?|sponsor|broker|handler|coordinator|boss)|(?:tidak|belum|blm|not|never|won't|wont|didn't|didnt|haven't|havent|hasn't|hasnt) ~2 (?:dibalikin|dikembalikan|dikasih|balik|give|given|gave|return|returned|back)|ditahan|disita|held|hold|holding|detained|ditangkap|deportasi|deported|dipenjara|takut|scared|afraid|tolong|help|dikunci|majikan|employer|dipukul|uang|duit|money|pay|bayar`,
)

/** Whether papers were only taken for a look, as at a counter: "they took my passport for check in". Pure. */
export function arePapersOnlyShown(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || !FOR_A_LOOK.test(words)) return false
  return ON_THE_WAY.test(words) && !HELD.test(words)
}
