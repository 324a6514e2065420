import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'
import type { Danger, DangerKind } from '../types.ts'

const DONE =
  '(?:sudah|udah|udh|uda|dah|wis|wes|tos|geus|baru|barusan|already|just|lagi|masih|still|now|sekarang|skrg|skrng|saiki|kemarin|kemaren|kmrn|wingi)'
const GONE = `${DONE} ~2`
const LONG_AGO =
  '(?:kemarin|kemaren|kmrn|wingi|kamari|semalam|semalem|tadi|minggu lalu|bulan lalu|yesterday|last (?:week|month|night))'
const PLACE =
  '(?:(?:di|ing|nang|neng) (?:kapalnya|kapalna|kapale|kapal itu|kapal tersebut|pabriknya|kampnya|campnya)|on (?:the|that|their) (?:ship|boat|vessel)|di sana|disana|dsana|ke sana|kesana|ksana|di sono|disono|(?:nang|neng|ning) (?:kono|kana)|mrana|mrono|di ditu|ka ditu|over there|there)'
const LEFT = '(?:berangkat|brangkat|mangkat|budhal|budal|miang|terbang|diberangkatkan|left|flown|gone)'
const ARRIVED = '(?:sampai|sampe|nyampe|tiba|mendarat|tekan|dugi|nepi|anjog|landed|arrived)'
/** "Up to now" is no arrival, and who is at the gate or came home has not arrived there. */
const NOT_THERE =
  '(?! (?:di |ke |in |at |the )*(?:sekarang|skrg|saiki|hati|rumah|omah|imah|kantor|bandara|airport|pelabuhan|terminal|stasiun|home|office|port|jam|kapan)(?= ))'
const IS_THERE = saying(
  [
    `${GONE} ${PLACE}|${PLACE} ~2 (?:sudah|udah|udh|uda|sekarang|skrg|skrng|saiki|\\d+ (?:hari|minggu|bulan|tahun|days|weeks|months)|already|now)`,
    `${GONE} ${LEFT}|${DONE} ~1 ${ARRIVED}${NOT_THERE}|${ARRIVED} ~3 ${LONG_AGO}`,
    `(?:${LEFT}|went|kesana|ke sana) ~1 ${LONG_AGO}`,
    `${PLACE} ~2 (?:hp|hpnya|hape|hapenya|paspor|paspornya|phone|passport|dia|he|she|her|his)`,
  ].join('|'),
)
/** Who "he" is, after an offer, is told by where he is: who recruits sits there for years and sends others. */
const HIM =
  "(?:dia|doi|ia|beliau|dheweke|deweke|deknen|anaknya|anake|anakna|manehna|anjeunna|he|she|he's|she's|hes|shes)"
const HAS_LEFT = saying(
  [
    `${HIM} ~1 ${DONE} ~1 (?:${LEFT}|${ARRIVED}${NOT_THERE}|${PLACE})`,
    `${HIM} ~1 (?:(?:${LEFT}|${ARRIVED}|went|kesana|ke sana) ~2 ${LONG_AGO}|${ARRIVED} ${PLACE})`,
    `${DONE} ~1 (?:${LEFT}|${ARRIVED}) ${HIM}`,
  ].join('|'),
)
const RECRUITS = saying(
  'tahun|taun|years?|lama|suwe|lami|long|kerja|bekerja|working|works|nyari|cari|rekrut|recruits?|bos|boss|katanya|ktnya|jare|jarene|cenah',
)
/** "Dia disana hpnya diambil bos": without "already" it is where he is when something is done to him there. */
const HELD_THERE = saying(`${HIM} (?:(?:ada|lagi|lg|masih|msh|isih|skrg|sekarang|saiki|is|stuck) )*${PLACE}`)
/** Whom it went well for is named to speak for the offer; who will go has not gone; many of the village are nobody's own. */
const NOT_TOLD_OF = saying(
  'aman|aman2|sukses|berhasil|enak|betah|nawarin|ngajak|ngajakin|ajak|rekomen|rekomendasi|banyak|akeh|sekelas|fine|safe|happy|invited|offered|recommended|belum|blm|durung|acan|not yet|kalau|kalo|klo|kl|nek|lamun|if',
)
const COMES_HOME = saying('pulang|balik|mulih|home')

/** Whether few words tell that somebody of theirs is where the offer leads to already, and not that it went well. Pure. */
export function tellsOfKinThere(text: string): boolean {
  const words = spokenWords(text)
  const isKept = KEPT.test(words) || PAPERS.test(words)
  // "May not go home unless he pays" is no coming home.
  if (!tellsOfRansom(text) && (NOT_TOLD_OF.test(words) || (!isKept && COMES_HOME.test(words)))) return false
  if (namesSomebody(words)) return IS_THERE.test(words)
  // Nobody takes the phone of who recruits.
  if (dangerOfKin(text, true) !== null) return HAS_LEFT.test(words) || HELD_THERE.test(words)
  return HAS_LEFT.test(words) && !RECRUITS.test(words)
}

const WORKS_THERE = saying(
  `(?:works|working|kerja|bekerja|gawe|megawe|nyambut gawe) ~1 ${PLACE}|${PLACE} ~2 (?:works|working|kerja|bekerja)`,
)
/** What is told of more than work. */
const SUFFERS = saying(
  `(?:${NOT}|but ~1 (?:he|she|they)|tapi ~1 (?:dia|katanya)|nangis|crying|cries|takut|afraid|scared|dipaksa|forced|scam|scammed|ditipu|nipu|menipu|tolong|help|sakit|sick|dipukul|beaten|hurt|dijual|sold|paspor|passport|hp|phone|utang|hutang|debt)`,
)

/** Whether somebody of theirs works there by now, and nothing of what they suffer is told. Pure. */
export function worksThereAlready(text: string): boolean {
  const words = spokenWords(text)
  return WORKS_THERE.test(words) && !SUFFERS.test(words)
}

const MOST_OF_NEWS = 9

/** Whether few words tell that somebody of theirs is there, or works there, and nothing of how they are. Pure. */
export function saysOnlyThatKinIsThere(text: string): boolean {
  const words = spokenWords(text)
  if (text.includes('?') || countSpoken(words) > MOST_OF_NEWS || SUFFERS.test(words)) return false
  return (
    namesSomebody(words) && (tellsOfKinThere(text) || (WORKS_THERE.test(words) && !NOT_TOLD_OF.test(words)))
  )
}

const SILENT = saying(
  [
    `${NOT} ~1 (?:bisa|iso|tiasa|dapat|be) ~1 (?:dihubungi|dihubungin|dikontak|ditelpon|ditelepon|ditelfon|reached|contacted)|${NOT} ~1 (?:reach|contact) (?:him|her|them)`,
    `${NOT} ~1 (?:aktif|balas|bales|dibalas|dibales|angkat|diangkat|respon|active|answering|replying|answer|reply)`,
    `${NOT} ~1 ada ~1 kabar|hilang kontak|lost contact|no news`,
    '(?:hp|hpnya|hape|hapenya|nomor|nomornya|nomer|nomernya|wa|phone|number) ~2 (?:mati|off|dimatikan|dimatiin|dead|switched off)',
  ].join('|'),
)

/** Whether words tell that nobody reaches somebody. Pure. */
export function tellsOfSilence(text: string): boolean {
  return SILENT.test(spokenWords(text))
}

const PHONE =
  '(?:hp|hpnya|hpne|hape|hapenya|hapene|hapena|handphone|handphonenya|ponsel|ponselnya|phone|phones)'
const TAKEN =
  '(?:disita|disitain|dikumpulin|dikumpulkan|dikumpul|diambil|diambilin|dirampas|dijupuk|dijaluk|dicokot|dicandak|dipegang|dicekel|ditahan|taken|confiscated)'
/** During work it is a rule of many a factory. */
const AT_WORK_ONLY = saying(
  `${PHONE} ~6 (?:pas|waktu|selama|saat|jam|kalau|during|at) ~1 (?:jam )?(?:kerja|masuk|shift|work)`,
)
const KEPT = saying(
  [
    `${PHONE} ~2 ${TAKEN}|(?:took|take|takes|keep|keeps) ~2 phones?`,
    `${NOT} ~1 (?:boleh|bisa|iso|entuk|dikasih|allowed) ~2 (?:keluar|kluar|metu|kaluar|pulang|balik|mulih|leave|out|home)`,
    'dikunci|dikurung|disekap|dijaga|locked|guarded',
  ].join('|'),
)
const PAPERS = saying(
  `(?:paspor|paspornya|paspore|pasporna|passport|dokumen|dokumennya) ~2 (?:${TAKEN}|kept|held)|(?:took|takes|keep|keeps|hold|holds) ~2 passports?`,
)
const OF_LATER = saying('nanti|mengko|kalau|kalo|klo|they say|will|would|if')
/** Before they left, it is told of what will be; afterwards they tell it by phone. */
const TOLD = saying('katanya|ktnya|jare|jarene|cenah')

/** Money that is sent: clothes are sent too. */
const SENDS =
  '(?:dikirimin|dikirimi|dikirim|kirimin|kirimi|kirim|ngirimin|ngirimi|send|sends|sent|wire) ~3 (?:uang|duit|yuta|juta|jt|money|rupiah|dollars?|usd|\\d[^ ]*(?:jt|juta|k|rb)?)'
const PAYS = `(?:bayar|mbayar|mayar|dibayar|nebus|ditebus|tebus|tebusan|setor|nyetor|transfer|tf|kirim uang|kirim duit|ganti rugi|denda|pay|pays|paid|ransom|${SENDS})`
const FREED =
  '(?:pulang|balik|mulih|muleh|bali|uih|keluar|metu|kaluar|bebas|dibebasin|dibebaskan|dilepas|dilepasin|dipulangin|dipulangkan|lepas|home|leave|released|freed|free|go)'
/** Money for letting somebody go. */
const RANSOM = saying(
  [
    `${PAYS} ~5 (?:baru|nembe|lagek|karek|kakara|supaya|biar|agar|kalau mau|kalo mau|nek arep|sebelum|before|so|to|or|then) ~3 ${FREED}`,
    `${NOT} ~2 (?:boleh|bisa|iso|entuk|oleh|meunang|dikasih|dibolehin|let|allowed) ~3 ${FREED} ~2 (?:kalau|kalo|klo|kl|nek|lamun|kecuali|sebelum|until|unless|if|before) ~4 ${PAYS}`,
    `(?:minta|njaluk|dimintai|diminta|suruh|disuruh|ask|asks|asked|asking|want|wants|demand|demands) ~2 (?:tebusan|uang tebusan|nebus|tebus|ransom)`,
  ].join('|'),
)

/** A ticket for the feast is no ransom. */
const VISITS_HOME = saying('lebaran|mudik|cuti|natal|idul fitri|holiday|christmas|eid')

/** Whether words tell that somebody is let go for money only. Pure. */
export function tellsOfRansom(text: string): boolean {
  const words = spokenWords(text)
  return RANSOM.test(words) && !VISITS_HOME.test(words)
}

const SERVES_GUESTS = saying(
  '(?:suruh|disuruh|dipaksa|dikon|dititah|harus|kudu|forced|told|made) ~2 (?:layani|layanin|ngelayani|ngelayanin|nglayani|melayani|ladeni|ngaladenan|nemenin|temani|menemani|nemani|jual diri|tidur|serve|entertain|sleep) ~2 (?:tamu|tamunya|pelanggan|laki|lelaki|cowok|om|pria|orang|guests?|customers?|clients?|men|diri)|jual diri|dijual ke',
)
/** Who weeps on the phone and begs to be fetched is in some danger, whatever it is. */
const BEGS = saying(
  [
    '(?:minta|njaluk|menta|nyuwun|mohon|begs?|begging|asks?|asked|wants?) ~2 (?:jemput|dijemput|dijemputin|tolong|tulung|pertolongan|ditolong|ditolongin|dipulangin|dipulangkan|diselamatkan|diselametin|pulang|mulih|uih|help|rescued|(?:come|go) home|picked up)',
    '(?:nangis|nangis2|menangis|ceurik|ketakutan|histeris|crying|cried|terrified|scared) ~3 (?:nelpon|nelfon|telpon|telepon|telfon|telp|vn|chat|wa|sms|phone|calls?|called|minta)|(?:nelpon|nelfon|telpon|telepon|telfon|telp|vn|called|calls) ~3 (?:nangis|nangis2|ketakutan|histeris|crying|scared)',
  ].join('|'),
)

/**
 * What a text tells of somebody who is where the offer leads to: no news of them, how they are kept, or that they call for
 * help. Pure.
 * @param hasLeft whether it was told before that they have left
 * @returns null where it tells none of it
 */
export function dangerOfKin(text: string, hasLeft: boolean): DangerKind | null {
  const words = spokenWords(text)
  if (tellsOfRansom(text)) return 'trapped'
  if (AT_WORK_ONLY.test(words)) return null
  if (OF_LATER.test(words) || (!hasLeft && TOLD.test(words))) return null
  if (KEPT.test(words)) return 'trapped'
  if (SERVES_GUESTS.test(words)) return 'sexual_violence'
  if (PAPERS.test(words)) return 'documents_held'
  if (SILENT.test(words)) return 'missing'
  return hasLeft && BEGS.test(words) ? 'unclear' : null
}

/** Circumstances that are told with a danger of that kind: whose phone was taken cannot call. Pure. */
export function circumstancesOfKin(kind: DangerKind): Danger['circumstances'] {
  return kind === 'trapped' ? ['guarded'] : []
}

const WAITS = saying(
  `(?:penampungan|mess|asrama|blk|lpk|kontrakan|hotel|shelter|dorm|transit|ditampung|diinapkan|nginep|menginap)|(?:ke|di|nang|neng|to|in) [^ ]+ ~1 (?:dulu|sik|heula|first)|(?:masih|msh|isih|still) ~2 (?:di|in)`,
)

/** Whether few words tell that somebody who left is kept waiting on the way, or goes by another place first. Pure. */
export function waitsOnTheWay(text: string): boolean {
  return WAITS.test(spokenWords(text))
}
