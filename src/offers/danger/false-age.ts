import { countSpoken, saying, spokenWords } from '../text/said.ts'

const OVER_18 = '(?:1[89]|[2-6]\\d)'
const AGE = '(?:umur|umurnya|umure|usia|usianya|age|aged)'
const PAPER =
  '(?:paspor|paspornya|paspore|passport|ktp|ktpnya|ktpne|kartu keluarga|akta|aktanya|akte|aktenya|dokumen|dokumennya|surat|suratnya|ijazah|ijazahnya|papers?|documents?|id card|birth certificate|certificate)'
const CHANGES =
  '(?:dibuatin|dibuatkan|dibikin|dibikinin|bikin|bikinin|buat|buatin|buatkan|digawe|digawekke|gawekke|ditulis|tertulis|ditulisin|diubah|ubah|dirubah|rubah|diganti|ganti|ditambah|ditambahin|tambahin|dinaikin|dinaikkan|naikin|dijadikan|dijadiin|jadiin|write|written|change|changed|changes|make|makes|making|raise|raised|add|added)'
const LIES =
  '(?:dituakan|dituain|tuain|tuakan|dituwakake|dipalsu|dipalsuin|dipalsukan|palsu|palsuin|memalsukan|malsuin|bohong|boong|ngaku|mengaku|disuruh ngaku|pura2|pura pura|fake|faked|forged|forge|false|falsified|pretend|claim|claims|lie)'
/** What is written of them, or is to be, in papers that others have made. */
const FORGED = saying(
  [
    `${PAPER} ~5 ${OVER_18}`,
    `${OVER_18} ~4 ${PAPER}`,
    `${CHANGES} ~5 ${AGE} ~4 ${OVER_18}|${AGE} ~4 ${CHANGES} ~4 ${OVER_18}`,
    `${LIES} ~5 ${OVER_18}|${OVER_18} ~4 ${LIES}`,
    `${LIES} ~2 ${AGE}|${AGE} ~2 ${LIES}`,
  ].join('|'),
)
/** Those who gain by it say so. */
const SAID_BY_OTHERS = saying(
  `(?:agen|agennya|agene|calo|calonya|makcomblang|makcomblangnya|mak comblang|comblang|sponsor|sponsornya|pt|bos|perekrut|penyalur|agent|broker|matchmaker|recruiter|sponsors?) ~3 (?:bilang|bilangnya|ngomong|kata|says?|said|claims?) ~5 ${OVER_18}|(?:kata|katanya|menurut) ~1 (?:agen|agennya|calo|calonya|makcomblang|makcomblangnya|sponsor|sponsornya) ~5 ${OVER_18}`,
)
/** What the papers say is so. */
const TRUE_PAPER = saying(
  '(?:asli|aslinya|asline|sebenarnya|sebenernya|beneran|memang|emang|really|real|true)',
)

/** Said of themselves, beside a paper that they need: "mau bikin paspor, umurku 20". */
const OWN_AGE = saying(`(?:umurku|usiaku|(?:aku|saya|gw|gue) (?:umur|usia)) ~1 ${OVER_18}`)
const OF_PAPER = saying(`${OVER_18} ~4 ${PAPER}|${LIES}|ditulis|tertulis|written`)

/** Of age only in time to come. */
const TO_COME = saying(
  [
    '(?:nanti|ntar|bakal|bakalan|akan|arep|bade|mau|hampir|menjelang|tunggu|nunggu|sebentar|bentar|(?:bulan|tahun|minggu) depan|besok|lusa|will|turns?|turning|soon|next|almost|nearly|until|tomorrow) ~4 18',
    '18 ~2 (?:bulan depan|tahun depan|minggu depan|besok|lusa|nanti|next|soon|tomorrow|in ~1 (?:a|one|two|\\d) (?:days?|weeks?|months?|years?))',
    `(?:tahun|thn|bulan|bln|minggu|hari) (?:lagi|maneh|deui) ~3 ${OVER_18}|18 ~2 (?:\\d{1,2}|se|beberapa|dua|tiga) ?(?:tahun|bulan|bln|minggu|hari) (?:lagi|maneh)`,
    `in ~2 (?:days?|weeks?|months?|years?) ~4 ${OVER_18}`,
  ].join('|'),
)
const MOST_WORDS = 20
const MOST_OF_A_STORY = 40
/** How old they say that they are, beside what others write. */
const IS_CHILD = saying(
  "(?:asli|aslinya|asline|sebenarnya|sebenernya|sebenere|really|actually|umurku|usiaku|umurnya|(?:umur|usia) (?:saya|aku|gw|gue|dia)|(?:aku|saya|gw|gue|dia|i'm|im|i am|she's|he's) ~1 (?:masih|baru|umur|usia|only|just)|i'm|im|i am) ~2 1[2-7](?! (?:juta|jt|ribu|rb))",
)

const NAMES_AGE = /(?<!\d)1[2-7](?!\d)/

/** Whether somebody tells of a child that is made of age on paper: "umurku dituain jadi 21, aku aslinya 17". Pure. */
export function tellsOfMadeOlder(text: string): boolean {
  if (!NAMES_AGE.test(text)) return false
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_OF_A_STORY && FORGED.test(words) && IS_CHILD.test(words)
}

/** How an age that few words name is none: it is to be written into papers, or to come. Null where it is told of now. Pure. */
export function falseAge(text: string): 'forged' | 'to-come' | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  const own = OWN_AGE.test(words) && !OF_PAPER.test(words)
  const forged = !own && (FORGED.test(words) || SAID_BY_OTHERS.test(words))
  if (forged && !TRUE_PAPER.test(words)) return 'forged'
  return TO_COME.test(words) ? 'to-come' : null
}
