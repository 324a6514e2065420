import { saying, spokenWords } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'

const CHILD =
  '(?:anak|putri|putra|murid|siswa|siswi|santri|adik|adek|keponakan|ponakan|cucu|(?:teman|temen|kawan) (?:sekelas|sekolah))'
/** A child of theirs, or one they teach or sit beside. */
const OF_THEIRS = saying(
  [
    `${CHILD} (?:perempuan |laki |laki2 |gadis |wedok |lanang |didik )?(?:saya|aku|sy|gw|gue|kami|kulo)`,
    '(?:anakku|anakq|putriku|putraku|muridku|siswaku|siswiku|santriku|adikku|adekku|keponakanku|ponakanku|cucuku)|(?:teman|temen|kawan) (?:sekelasku|sekolahku)',
    '(?:my|our) ~2 (?:student|students|pupil|daughter|son|niece|nephew|classmate|child|kid|little sister|younger sister|sister|brother)',
  ].join('|'),
)
/** Who they are to the child. */
const ROLE = saying(
  "(?:saya|aku|sy|gw|kulo|kami) ~1 (?:gurunya|guru (?:dia|bk|kelas|sekolah|smp|sma|smk|sd)|wali kelas|wali kelasnya|ibunya|ibune|bapaknya|bapake|ayahnya|mamanya|mamaknya|kakaknya|mbaknya|tantenya|omnya|pamannya|bibinya|neneknya|kakeknya|tetangganya|kepala sekolah)|saya guru(?= $)|(?:i am|i'm|im|as) ~1 (?:a|her|his|the|their) ~1 (?:teacher|counsellor|counselor|principal|mother|mom|mum|father|dad|aunt|uncle|sister|brother|grandmother|neighbou?r)",
)
/** Of a village, an office or those who look after others. */
const OFFICIAL = saying(
  "(?:saya|aku|sy|kami|kita|kulo|disini|sini|dari) ~2 (?:perangkat|pemerintah|aparat|aparatur|pamong|kantor|balai|kepala) (?:desa|kelurahan|dusun|nagari|kampung)|(?:saya|aku|kami|kita|dari) ~1 (?:pemdes|kades|kadus|lurah|(?:ketua|pengurus) (?:rt|rw|karang taruna|pkk)|kader|relawan|pendamping|penyuluh|babinsa|bhabinkamtibmas|pekerja sosial|peksos)|(?:saya|aku|kami|kita|disini|sini) ~1 dari (?:dinas|lsm|ngo|yayasan|puskesmas|polsek)|(?:i am|i'm|im|we are|we're|i work|we work) ~3 (?:village|community|social|ngo|local) (?:officials?|head|heads|workers?|staff|office|officers?|volunteers?|government)",
)
/** Whoever sees that another is about to send a child away is not the child. */
const SEEN = saying(
  '(?:tetangga|tetanggaku|orang|warga|agen|calo|sponsor|pak [^ ]+|bu [^ ]+|ada (?:yang|yg)|neighbou?r|someone|somebody|agent) ~5 (?:berangkatkan|memberangkatkan|berangkatin|ngeberangkatin|bawa|ngebawa|membawa|jual|menjual|ngejual|kirim|ngirim|mengirim|rekrut|merekrut|kawinkan|nikahkan|send|sending|take|taking|sell|selling|recruit|recruiting) ~2 (?:anak|gadis|cewek|perempuan|remaja|bocah|siswi|siswa|murid|girl|boy|child|kid|teenager|student)',
)
/** Those of the child, as another speaks of them. */
const ITS_FAMILY = saying(
  '(?:bapaknya|bapake|ayahnya|ibunya|ibune|mamanya|mamaknya|emaknya|orang tuanya|ortunya|keluarganya|wali muridnya|the parents|(?:her|his|their) (?:parents|father|mother|dad|mom|mum|family))',
)
/** How old another is, of whom it is told: "temen aku …, dia 16". */
const THEIR_AGE = saying(
  "(?:dia|ia|doi|dheweke|he|she|he's|she's) ~1 (?:umur|usia|umurnya|usianya|is|masih|baru|only|just)? ?(?:1[0-7])(?! (?:juta|jt|ribu|rb|jam|hari|bulan|kali|million|hours|days|months|times))|(?:umurnya|usianya|umure) ~1 1[0-7]",
)
/** A child that speaks of itself. */
const OF_ITSELF = saying(
  "(?:umurku|usiaku|ortuku|bapakku|ayahku|ibuku|mamaku|mamakku|kelasku|my (?:parents|father|mother|dad|mom|mum|family|age|teacher))|(?:saya|aku|sy|gw|i'm|im|i am) ~1 (?:umur|usia|masih|baru)? ?(?:1[0-7]|sd|smp|sma|smk)",
)

/** Whether a text about a child in danger is written by a parent, a teacher or a friend rather than by the child. Pure. */
export function speaksForChild(text: string): boolean {
  const words = spokenWords(text)
  // "Anak saya umur 15" tells of the child's age, not of who writes.
  if (OF_ITSELF.test(words.replace(OF_THEIRS, ''))) return false
  return (
    OF_THEIRS.test(words) ||
    ROLE.test(words) ||
    OFFICIAL.test(words) ||
    ITS_FAMILY.test(words) ||
    SEEN.test(words) ||
    (THEIR_AGE.test(words) && namesSomebody(words))
  )
}
