import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const LOVER =
  '(?:bf|boyfriend|gf|girlfriend|fiance|fiancee|pacar|pacarku|cowokku|cewekku|gebetanku|tunangan|tunanganku)'
const INVITED = saying(
  [
    `${LOVER} ~6 (?:come|move|fly|go|live|stay|visit) ~3 (?:with him|with her|to him|to her|there|over)`,
    `${LOVER} ~6 (?:ngajak|ngajakin|mengajak|ajak|nyuruh|menyuruh|minta|bilang) ~3 (?:tinggal|ikut|nyusul|menyusul|pindah|datang|dateng|nemenin) ~3 (?:sama|bareng|dengan|ke|di|sana|situ)`,
  ].join('|'),
)
/** What nobody tells of a mere invitation. */
const UNWELCOME = saying(
  "(?:force|forces|forced|forcing|threat|threatens|threatened|scared|afraid|hit|hits|beat|beats|lock|locks|locked|rape|raped|leave me|kill|hurt|hurts|help|please|pregnant|passport|paksa|dipaksa|maksa|memaksa|ancam|diancam|ngancam|takut|wedi|pukul|dipukul|mukul|kunci|dikunci|tolong|hamil|paspor|paspornya|bugil|telanjang|video|foto|nude|nudes|secret|rahasia|kabur|1[0-7]|can't|cant|won't|wont)",
)
const MOST_OF_AN_INVITATION = 22

/** Whether a lover elsewhere asks somebody to come, and nothing worse is told: it can be a lure, and is no violence. Pure. */
export function isInvitedByLover(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_OF_AN_INVITATION && INVITED.test(words) && !UNWELCOME.test(words)
}

const CALL =
  '(?:telpon|telepon|telp|telfon|tlp|tlpn|nelpon|nelepon|nelfon|ditelpon|ditelepon|ditelfon|vn|suara|suaranya|phone|called|call|calls|voice)'
const ACCIDENT =
  '(?:kecelakaan|tabrakan|nabrak|operasi|ugd|igd|ditilang|narkoba|tertangkap polisi|ditangkap polisi|ditahan polisi|jatuh dari tangga|accident|crash|crashed|surgery|arrested)'
const TO_SEND =
  '(?:transfer|ditransfer|tf|kirim uang|kirim duit|uang damai|dp operasi|biaya operasi|minta uang|minta duit|send money|wire|send [^ ]+ million|send cash|bail)'
const [CALLS, HAPPENED, SENDS] = [saying(CALL), saying(ACCIDENT), saying(TO_SEND)]
/** Most messages have none of these. */
const MAY_ALARM =
  /kecelakaan|tabrakan|nabrak|operasi|ugd|igd|tilang|narkoba|tangkap|tahan|jatuh|accident|crash|surgery|arrest/
const MOST_OF_A_CALL = 40

/** Whether a call tells of an accident or arrest in the family and wants money: who is said to be in it is mostly well. Pure. */
export function isAlarmCall(text: string): boolean {
  const words = spokenWords(text)
  if (!MAY_ALARM.test(words) || countSpoken(words) > MOST_OF_A_CALL) return false
  return [CALLS, HAPPENED, SENDS].every(pattern => pattern.test(words))
}

const FACE_OR_VOICE =
  '(?:video ?call|videocall|vcall|vc|video|videonya|call|telepon|telpon|telp|suara|suaranya|voice|wajah|wajahnya|muka|mukanya|face)'
const MADE_UP = '(?:ai|deepfake|deep fake|face ?swap|editan|rekayasa)'
const FAKE_CALL = saying(
  [
    'deepfake|deep fake|face ?swap',
    `${MADE_UP} ~2 ${FACE_OR_VOICE}|${FACE_OR_VOICE} ~4 (?:pakai|pake|hasil|buatan|is|was|were|made (?:by|with)|using|by|ternyata|itu)? ?${MADE_UP}`,
    '(?:video ?call|videocall|vc) ~6 (?:wajah|wajahnya|muka|mukanya|suara|suaranya|face|voice) ~3 (?:aneh|kaku|palsu|beda|ditiru|tiruan|fake|odd|strange|cloned)',
    '(?:suara|suaranya|voice|wajah|wajahnya|mukanya|face) ~2 (?:ditiru|dipalsukan|dipalsu|tiruan|cloned|faked)',
  ].join('|'),
)
/** Of the bot itself, of school, or of pictures of somebody's body, which has help of its own. */
const NOT_OF_A_CALL = saying(
  '(?:kamu|km|lu|bot|botnya|cekdulu|you|your|kerja|kerjaan|loker|job|tugas|makalah|skripsi|belajar|editor|bugil|telanjang|porno|nude|naked|aplikasi|app)',
)
const MOST_OF_A_FAKE = 25

/** Whether words tell of a face or voice that was made up for a call: of one of the family, or an official. Pure. */
export function isFakeCall(text: string): boolean {
  const words = spokenWords(text)
  if (!MAY_BE_FAKE.test(words) || countSpoken(words) > MOST_OF_A_FAKE) return false
  return FAKE_CALL.test(words) && !NOT_OF_A_CALL.test(words)
}

const MAY_BE_FAKE = / ai |fake|swap|suara|voice|wajah|muka|face/

const ASKS_WHO_WANTS =
  '(?:minat|berminat|mau|tertarik|interested) (?:(?:ga|gak|gk|nggak|ngga|ndak|tidak|kah|ta|in) )(?:(?:buat|untuk|being|being a) )?(?:jd|jadi|kerja|gabung|ikut|join|working|becoming)'
const DOES_FOR_READER =
  '(?:aku|saya|kami|kita|gw|gue|we|i) (?:yang |yg |will |can |bisa )?(?:bantu|bantuin|urus|urusin|tanggung|siapin|carikan|help|arrange|handle)'
const WANTS_READER = saying(ASKS_WHO_WANTS)
const SERVES = saying(DOES_FOR_READER)

/** Whether somebody asks the reader to take a job and says what they do for it: an offer, whatever it sounds like. Pure. */
export function asksReaderToJoin(text: string): boolean {
  const words = spokenWords(text)
  return WANTS_READER.test(words) && SERVES.test(words)
}

const TAKES_ACROSS = saying(
  '(?:agent|agen|man|guy|woman|broker|tekong|calo|smuggler|someone|somebody|he|she|they) ~5 (?:take|bring|smuggle|get|bawa|membawa|seberangkan) ~1 (?:me|us|saya|aku|kami) ~1 (?:to|into|across|ke) ~6 (?:million|juta|jt|ringgit|dollars?|usd|rm|pay|bayar)',
)

/** Whether somebody would take who writes to another country for money. Pure. */
export function wouldBeTaken(text: string): boolean {
  return TAKES_ACROSS.test(spokenWords(text))
}

const CARRIES =
  '(?:bawa|bawain|bawakan|mbawa|membawa|antar|antarkan|anterin|nganter|nganterin|nitip|dititipin|dititipi|titipan|kurir|carry|carrying|bring|deliver|take|courier)'
const PARCEL =
  '(?:paket|paketan|bungkusan|kotak|kardus|tas|koper|titipan|barang|parcel|package|suitcase|bag|box)'
const ASKED_TO_CARRY = saying(
  `(?:disuruh|diminta|disuruhin|ditawari|ditawarin|diajak|dimintai|dititipi|dititipin|asked|told|paid|offered) ~4 ${CARRIES} ~4 ${PARCEL}|(?:disuruh|diminta|ditawari|ditawarin|diajak) ~3 ${PARCEL}`,
)
const SEALED = saying(
  `(?:${NOT}|jangan|dilarang|never|rahasia) ~3 (?:dibuka|buka|ngebuka|dilihat|lihat|liat|diintip|dicek|ditanya|nanya|open|opened|look|ask)|(?:isinya|isine|isi) ~2 (?:rahasia|apa aku|gatau|${NOT})|(?:don't|dont|not) ~2 know ~2 inside`,
)
/** What is carried for a parcel service at home, or bought for somebody. */
const OF_SERVICE = saying(
  '(?:jne|jnt|sicepat|ninja|anteraja|spx|shopee|tokopedia|gosend|grab|gojek|ojol|cod|jastip|porter|kantor pos|pos indonesia|ekspedisi|ibu|mama|emak|nenek)',
)

/** Whether somebody is asked to carry what they may not look into: "disuruh jd kurir paket, isinya ga boleh dibuka". Pure. */
export function carriesSealed(text: string): boolean {
  const words = spokenWords(text)
  return ASKED_TO_CARRY.test(words) && SEALED.test(words) && !OF_SERVICE.test(words)
}

const CARRIES_NOW = saying(
  '(?:pesawat|pesawatnya|bandara|airport|flight|boarding|terbang|berangkat|mangkat|pelabuhan|jam|besok|sekarang|nanti|malam|sudah|udah|terlanjur|already|now|tonight|tomorrow|batal|batalin|mundur|nolak|tolak|refuse|takut|wedi|sieun|scared|afraid|ancam|ngancam|ngancem|mengancam|diancam|threatens?|threatened|paksa|dipaksa|maksa|forced|forces|foto|pictures?|dijaga|disekap|tolong|help|polisi|police|ditangkap|ditahan|arrested)',
)

/** Whether they were only asked to carry it, and can still refuse: nobody threatens them and no journey has begun. Pure. */
export function canRefuseParcel(text: string): boolean {
  return carriesSealed(text) && !CARRIES_NOW.test(spokenWords(text))
}
