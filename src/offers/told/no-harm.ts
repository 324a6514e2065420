import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** What sounds like harm and is none: of a story or task, of a dream or a fright for fun, of love, of a phone that parents keep, of a pet. */
export type NoHarm = 'story' | 'fun' | 'heart' | 'grounded' | 'pet'

const MOST_WORDS = 22
const DIES = '(?:mati|bunuh diri|gantung diri|akhiri hidup|die|dead|suicide|kill myself)'

const WORK =
  '(?:cerpen|cerpenku|cerita pendek|cerita fiksi|fiksi|novel|novelku|puisi|naskah|skenario|drama sekolah|film pendek|wattpad|fanfic|fanfiction|esai|essay|makalah|presentasi|ppt|poster|mading|majalah dinding|karya tulis|short story|story|poem|screenplay|novel|skit)'
const TASK =
  '(?:tugas|tugasku|pr|makalah|lomba|presentasi|ulangan|ujian|debat) ~1 (?:ppkn|pkn|bindo|bahasa indonesia|sosiologi|ips|agama|bk|sekolah|kuliah|kampus|mading|cerpen|puisi|kelompok|guru|dosen)'
const STORY = saying(
  [
    `(?:bikin|buat|buatin|bikinin|nulis|menulis|tulis|ngarang|mengarang|ngerjain|garap|bahan|write|writing|wrote|make|making|for) ~3 ${WORK}`,
    `${WORK} ~2 (?:ttg|tentang|soal|mengenai|about)`,
    '(?:ide|saran|contoh) ~1 (?:judul|cerita|cerpen|ending|tokoh|plot)|(?:title|plot|ending) ~2 (?:idea|ideas)',
    TASK,
    '(?:for|my) ~1 (?:homework|school project|assignment|class)',
  ].join('|'),
)

const FUN = saying(
  [
    '(?:di|dalam|dlm|cuma|cuman|hanya|in) (?:mimpi|mimpiku|my dream|a dream)',
    '(?:mimpi|mimpiku|dreamt|dreamed|a dream) ~6 (?:semalem|semalam|tadi malam|tadi malem|kmrn|kemarin|kemaren|last night)|(?:semalem|semalam|tadi malam|tadi malem|kmrn|kemarin|kemaren|last night) ~3 (?:mimpi|dreamt|dreamed|a dream)',
    '(?:rumah hantu|uji nyali|jurit malam|escape room|haunted house)',
  ].join('|'),
)
/** Who dreams of it again and again lived through it. */
const HAUNTED = saying(
  `(?:sering|selalu|tiap|setiap|buruk|trauma|kebayang|keinget|teringat|lagi dan lagi|masih|tolong|polisi|darah|berdarah|majikan|bos|agen|always|often|every|again|nightmare|nightmares)|${DIES}`,
)

const LOVE =
  '(?:pacar|pacarku|mantan|mantanku|gebetan|gebetanku|doi|crush|sahabat|sahabatku|bestie|hati|hatiku|selingkuh|diselingkuhin|putus|diputusin|ditinggal|ditinggalin|ninggalin|boyfriend|girlfriend|my ex|cheated|dumped|heart)'
const STABBED = '(?:ditusuk|ditikam|ditampar|dihantam|disambar|dibunuh|disayat|stabbed|slapped|punched)'
const LIKE =
  '(?:rasanya|rasane|rasa|kayak|kaya|kek|kyk|serasa|berasa|seperti|seakan|feels?|felt|like) ~1 (?:kayak|kaya|kek|kyk|seperti|like)?'
/** Who did it only left or lied. */
const BETRAYAL =
  '(?:selingkuh|diselingkuhin|putus|diputusin|ditinggal|ditinggalin|ninggalin|dikhianati|khianat|nikung|ditikung|cheated|dumped|betrayed)'
const BEHIND = `${STABBED} ~1 (?:dari belakang|in the back)`
const HEART = saying(
  `${LOVE} ~8 ${LIKE} ?${STABBED}|${LIKE} ?${STABBED} ~8 ${LOVE}|${BETRAYAL} ~8 ${BEHIND}|${BEHIND} ~8 ${BETRAYAL}`,
)
const OF_BODY = saying(
  '(?:darah|berdarah|luka|lukanya|pisau|perut|dada|kepala|punggung|pinggang|tangan|kaki|leher|rs|ugd|klinik|polisi|blood|bleeding|knife|stomach|hospital|hamil|beneran)',
)

const DEVICE =
  '(?:hp|hpku|hape|hapeku|handphone|gadget|laptop|ps|motor|kunci motor|phone|my phone|console|tablet)'
const TAKES = '(?:nyita|sita|menyita|ngambil|ambil|narik|took|takes|confiscated|taken)'
const TAKEN = '(?:disita|diambil|ditarik|confiscated|taken)'
const PARENT =
  '(?:ortu|ortuku|orang tua|orangtua|orangtuaku|nyokap|bokap|mamaku|papaku|ibuku|bapakku|ayahku|emakku|guru|guruku|bu guru|pak guru|guru bk|wali kelas|my ~1 (?:mom|mum|dad|parents|teacher))'
/** Employers are called so, too. */
const PARENT_OR_EMPLOYER = '(?:mama|mamah|mami|mamak|emak|ibu|bunda|papa|papah|papi|bapak|ayah|bapa)'
const takenBy = (who: string): string => `${who} ~2 ${TAKES} ~1 ${DEVICE}|${DEVICE} ~2 ${TAKEN} ~1 ${who}`
const GROUNDED = saying(takenBy(PARENT))
const MAY_BE_GROUNDED = saying(takenBy(PARENT_OR_EMPLOYER))
const OF_SCHOOL = saying(
  '(?:ujian|uts|uas|ulangan|sekolah|nilai|nilaiku|rapot|rapor|pr|les|kelas|bolos|begadang|main game|ngegame|mabar|exam|exams|grades|school)',
)
const KEPT_IN = saying('(?:keluar|pergi|kemana|dikurung|dikunci|kamar|kabur|out|leave)')

const PET =
  '(?:kucing|kucingku|kucingnya|kucing ku|anjingku|kelinciku|hamster|hamsterku|burungku|ayamku|my ~1 (?:cat|dog|kitten|puppy|rabbit|parrot))'
const PET_LOST = saying(
  `${PET} ~3 (?:ilang|hilang|kabur|lepas|missing|lost|ran away|gone|run away)|kehilangan ~1 ${PET}`,
)

const THEIR_OWN =
  '(?:majikanku|bosku|mandorku|suamiku|istriku|pacarku|bapakku|ayahku|ibuku|adikku|kakakku|anakku|pasporku|my (?:boss|employer|husband|boyfriend|father|dad|passport))'
/** Somebody says that it happened to them or theirs, or what is no matter of a task. */
const MEANT = saying(
  `aku ~2 (?:${DONE_TO}|takut|disakiti|kabur)|(?:${DONE_TO}) ~1 ${THEIR_OWN}|${THEIR_OWN} ~3 (?:${DONE_TO})|${DIES}`,
)
const MEANT_BESIDE = saying(
  `(?:${DONE_TO}|paspor|pasporku|passport|kamboja|cambodia|myanmar|majikan|majikanku|bos|bosku|agen|agensi|mandor|suami|suamiku|tebusan|polisi|tolong kak|nikah|nikahin|dinikahin|dinikahkan|dijodohin|dijodohkan|kerja|married)|${DIES}`,
)
/** "Mending mati rasa": numb, and not dead. */
const NUMB = saying('(?:mending|mendingan|mau|mo|pengen|ingin|hati|hatiku|perasaan|perasaanku) ~1 mati rasa')
const OTHERS = saying('(?:adik|adikku|kakak|kakakku|anakku|teman|temanku|ponakan|sister|brother|friend)')

/** What few words are about that only sound like harm; null where somebody may be harmed. Pure. */
export function noHarmIn(text: string): NoHarm | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  if (STORY.test(words)) return MEANT.test(words) ? null : 'story'
  if (FUN.test(words)) return HAUNTED.test(words) ? null : 'fun'
  if (NUMB.test(words) && !MEANT_BESIDE.test(words.replaceAll(' mati rasa ', ' '))) return 'heart'
  if (HEART.test(words)) return OF_BODY.test(words) ? null : 'heart'
  if (PET_LOST.test(words)) return OTHERS.test(words) || MEANT_BESIDE.test(words) ? null : 'pet'
  const byParents = GROUNDED.test(words) || (MAY_BE_GROUNDED.test(words) && OF_SCHOOL.test(words))
  if (!byParents || MEANT_BESIDE.test(words)) return null
  return !KEPT_IN.test(words) || OF_SCHOOL.test(words) ? 'grounded' : null
}
