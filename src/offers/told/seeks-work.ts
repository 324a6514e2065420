import { OR_NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const WORK =
  '(?:kerja|kerjaan|krja|pekerjaan|loker|lowongan|lowker|gawean|gawe|gawen|padamelan|damel|karajo|work|job|jobs|vacancy|vacancies|position|positions|employer|majikan|internship|magang|project|proyek)'
const SEEK =
  '(?:cari|nyari|cariin|mencari|golek|golekno|nggolek|milarian|neangan|mancari|looking for|searching for|seeking|hunting for)'
const SAYS_I = "(?:aku|saya|sy|gw|gue|gua|kulo|abdi|ambo|den|tiang|i am|i'm|im|i)"

/** Somebody looks for work, or offers their own hands. */
const SEEKS = saying(
  [
    `(?:lagi|lg|sedang|currently|mantan|lulusan|tamatan|fresh graduate|${SAYS_I}) ~3 ${SEEK} ~3 ${WORK}`,
    `${SEEK} ${WORK} ~3 (?:saya|aku|umur|usia|lulusan|pengalaman|area|daerah|sekitar|plis|please|dong|min)`,
    'open to work|(?:nyari|cari|minta|mohon|butuh) info ~1 (?:loker|lowongan|magang|kerja|kerjaan)',
    '(?:ada|adakah|aya|ado|ono|anyone|siapa) ~2 (?:tau|tahu|tao|punya|kenal|know|knows) ~2 (?:info )?(?:loker|lowongan|lowker|kerjaan|gawean|padamelan|vacancy|vacancies|a job|jobs)',
    `lagi butuh ${WORK}|${SAYS_I} ~2 (?:butuh|perlu|need) ~1 ${WORK}`,
    `(?:kalau|kalo|kl|nek|lamun|mun|if) ~1 (?:ada|aya|ono|ado|there is) ~2 ${WORK} ~2 (?:kabari|kabarin|kabar|infoin|kasih tau|kasi tau|kasih tahu|bejaan|panggil|ajak|let me know|tell me)`,
    `(?:ada|aya|ono|ado) ${WORK} ${OR_NOT} ~1 (?:sopir|supir|kernet|tukang|masak|nyetir|jahit|las|apa aja|apa saja|apapun) (?:bisa|mau|siap|saya|aku)`,
    `${SAYS_I} ~1 (?:siap|bersedia|sanggup|ready) ~2 (?:kerja|bekerja|ditempatkan|work)`,
  ].join('|'),
)
/** Wants to work somewhere, and tells of nobody who offers it. */
const WANTS = saying(
  `(?:pengen|pengin|pingin|kepengen|ingin|mau|nak|arep|hayang|want|would like) ~1 (?:kerja|bekerja|megawe|nyambut gawe|damel|to work|magang) ~1 (?:di|ke|ka|ning|neng|nang|in|abroad|luar)`,
)
/** Wants to go by a visa that one applies for oneself, or asks how. */
const WANTS_VISA = saying(
  '(?:pengen|pengin|pingin|kepengen|ingin|mau|nak|arep|hayang|minat|berminat|want|wanna|would like|interested) ~3 (?:ausbildung|working holiday|whv|au pair|aupair)|(?:ada|gimana|gmn|bagaimana|cara|caranya|syarat|how|is there|are there) ~3 (?:ausbildung|working holiday|whv|au pair|aupair)',
)
const LONGEST_WANT = 9

/** Somebody invites, employs, was invited, or money is asked for: then it is to be looked at. */
const INVITES = saying(
  [
    'inbox|japri|dm|wae|tempatku|tempat ku|tempat saya|kumpulin|daftarin|daftarkan|carikan|bantu|lewat saya|hub|hubungi|klik|boleh saya|bales|formulir|datang|lagi buka|ada lowongan|saya ada|melu aku|melu|sendiri yg|sendiri yang|jangan|waspada|awas|diterima|dibutuhkan|dibutuhin|dicari|membuka|buka (?:lowongan|loker)|open (?:recruitment|hiring|position|rekrut)|hiring|rekrutmen|we are|kami|kita|perusahaan|slot|kuota|kouta|minat|berminat|yuk|yok|ayo|ayok|gabung|join|ikut aku|sama aku|nawarin|nawari|ditawari|ditawarin|ditawarkan|diajak|ngajak|ngajakin|katanya|ktnya|jare|jarene|cenah|agen|agennya|sponsor|calo|tekong|admin|dijemput|tiket|mess|visa|paspor ~2 (?:ditahan|dipegang)|bayar|transfer|deposit|dp|biaya|langsung berangkat|syarat|fasilitas|tunjangan|bonus|komisi|yang mau|yg mau|siapa mau|sapa gelem|bagi yang|bagi yg|khusus|kualifikasi|lamaran|kirim cv|cv ke|walk in',
    `(?:cari|butuh|need|nyari) ~1 (?:karyawan|pegawai|orang|org|cewek|cowok|wanita|pria|tenaga|pekerja|staf|staff|crew|kru|abk|art|prt|pembantu|babysitter|sopir|supir|driver|admin|kasir|operator|tukang|helper|nanny|maid|caregiver|teman kerja|partner|freelancer|talent|model)`,
  ].join('|'),
)
const MOST_WORDS = 45

/**
 * Whether somebody looks for work, offers their own hands or only wishes to work somewhere, and nobody offers anything. Of
 * the offers in `test/fixtures/offers` next to none is told so.
 */
export function seeksWork(text: string): boolean {
  const words = spokenWords(text)
  const many = countSpoken(words)
  if (many > MOST_WORDS || INVITES.test(words)) return false
  return (
    SEEKS.test(words) ||
    (many <= LONGEST_WANT && !text.includes('?') && WANTS.test(words)) ||
    ASKS_FOR_JOBS.test(words)
  )
}

/** Whether somebody only wishes to go by a visa that needs no placement, as a trainee or on a working holiday. Pure. */
export function wishesForOwnVisa(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= LONGEST_WANT && WANTS_VISA.test(words) && !INVITES.test(words)
}

const GENUINE =
  '(?:asli|aseli|bener|beneran|benar|betul|resmi|legal|jelas|terpercaya|tenan|leres|real|legit|genuine|official|proper)'
const ANY_JOB = '(?:loker|lowongan|lowker|kerjaan|pekerjaan|gawean|padamelan|job|jobs|vacancy|vacancies)'
/** Who wants a true one rather than what was offered; "lowongan ini asli ga" asks of that one. */
const WANTS_GENUINE = saying(
  [
    `(?:ada|adakah|aya|ado|ono|punya|tau|tahu|know|have|info|rekomendasi|recommend|cari|nyari|cariin|carikan|minta|kasih|find|any) ~2 ${ANY_JOB} (?:yang |yg |sing |nu |that is |that are )?${GENUINE}`,
    `${GENUINE} ${ANY_JOB}`,
    `${ANY_JOB} (?:yang |yg |sing |nu )?${GENUINE} ~3 (?:mana|dimana|endi|ngendi|where)`,
    `(?:where|mana|dimana) ~5 (?:${GENUINE} ${ANY_JOB}|${ANY_JOB} (?:yang |yg |sing |nu )?${GENUINE})`,
  ].join('|'),
)
const LONGEST_WISH = 10

/** Whether a true vacancy is asked for, also right after a false one: "kamu ada lowongan yang asli ga". Pure. */
export function asksForGenuineJob(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= LONGEST_WISH && WANTS_GENUINE.test(words) && !OF_ONE.test(words)
}

/** One that lies before them is pointed to, named, or claimed to be true. */
const OF_ONE = saying(
  'ini|itu|tadi|iki|kuwi|this|that one|kok|lho|loh|katanya|ktnya|jare|dia|mereka|agen|agennya|kami|pt',
)

const SCHOOLING = saying(
  '(?:lulusan|tamatan|lulus|tamat|ijazah|graduate|finished|only) ~2 (?:sd|smp|sma|smk|mts|paket a|paket b|paket c|primary|junior high|high school|elementary)|(?:ga|gak|nggak|tidak|tdk|putus) (?:sekolah|tamat)',
)
const MOST_OF_SCHOOLING = 5

/** Whether only their schooling is told, as who goes on after having asked for work: "lulusan SMP". Pure. */
export function tellsOnlySchooling(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_OF_SCHOOLING && !text.includes('?') && SCHOOLING.test(words)
}

const ASKS_FOR_JOBS = saying(
  `(?:ada|aya|ado|ono|info|masih ada) ~1 (?:loker|lowongan|lowker|kerjaan) (?![^?]*(?:mau|gelem|minat|purun) ${OR_NOT}) ?~8 ${OR_NOT}(?= $| (?:kak|min|bang|bro|sis|gan|mas|mbak|pak|bu) $)`,
)
