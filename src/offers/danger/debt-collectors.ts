import { saying, spokenWords } from '../text/said.ts'

const COLLECTORS =
  '(?:penagih|penagihnya|tukang tagih|juru tagih|(?:debt|dept|deb|dt) (?:collectors?|kolektor|colector)|kolektor|rentenir|lintah darat|bank (?:keliling|emok|titil|plecit)|koperasi|leasing|pinjol|(?:yang|yg|sing|nu) (?:nagih|menagih|tagih)|nagih|menagih|ditagih|ditagihin|collectors?|loan sharks?|(?:money)?lenders?)'
const KIN_HOME =
  '(?:rumah|rumahku|rumahnya|omah|omahku|omahe|imah|griya|kampung|ibu|ibuku|emak|emakku|mamak|mama|bapak|bapakku|ayah|orang tua|orangtua|ortu|ortuku|keluarga|keluargaku|istri|istriku|suami|suamiku|nenek|house|home|parents|mother|mom|family)'
const COMES = saying(
  [
    `(?:ke|di|dateng|datang|dtg|teko|depan|ngarep|dalam|nunggu|nungguin|nongkrong|datengin|didatengin|didatangin|didatangi|didatengi|ndatengin|nyamperin|disamperin|ngancem|ngancam|ancam|mengancam|neror|come|comes|came|coming|outside|at|to|threaten|threatens|threatened|threatening) ~2 ${KIN_HOME}`,
    `(?:ambil|ngambil|mengambil|sita|nyita|disita|menyita|angkut|ngangkut|rampas|ngrampas|jupuk|njupuk|seize|take|taking) ~1 (?:sapi|kambing|kerbau|motor|motornya|motorku|rumah|rumahku|tanah|sawah|sertifikat|sertipikat|barang|barang2|perabot|tv|cow|cows|goat|land|house|motorbike|motorcycle|things)`,
  ].join('|'),
)
const BY_COLLECTORS = saying(COLLECTORS)
/** Whoever only fears it, or asks what may come, has nobody at the door. */
const NOT_YET_THERE = saying(
  '(?:takut|wedi|khawatir|kalau|kalo|klo|nek|nanti|ntar|if|afraid|might) ~3 (?:ditagih|penagih|debt collector|dc|kolektor|didatengin|didatangi|disita|ke rumah)|(?:kerja|lowongan|loker|gaji|jadi|sebagai|job|work) ~2 (?:debt collector|kolektor|penagih|koperasi|collector)',
)

const RECRUITERS =
  '(?:sponsor|sponsornya|sponsore|agen|agennya|agene|agensi|calo|calonya|calone|tekong|perekrut|perekrutnya|penyalur|pt|agent|agency|recruiter)'
const THUGS = '(?:preman|premannya|preman2|centeng|tukang pukul|algojo|thugs?|goons?)'
const PAYS_THEM =
  '(?:bayar|mbayar|dibayar|ganti|nggenti|ngganti|denda|uang|duit|tebus|tebusan|balikin|kembaliin|pay|compensation|money)'
/** To go to where somebody is in order to have it out with them: who comes for papers or a visit "datang". */
const COMES_TO =
  '(?:datengin|datangin|ngedatengin|ngedatangin|ndatengin|ndatengi|nekani|marani|nyamperin|samperin|nyatroni|satroni|nggeruduk|geruduk|(?:mau|will|is) ~1 (?:come|coming) to)'
const RAGES =
  '(?:nesu|nesu2|nesunesu|marah|marah2|ngamuk|muntab|ngancam|ngancem|mengancam|angry|furious|threatens|threatening)'
const SENT_BY_RECRUITERS = saying(
  [
    `${RECRUITERS} ~4 ${THUGS}|${THUGS} ~2 ${RECRUITERS}`,
    `${THUGS} ~5 ${PAYS_THEM}`,
    `(?:dijemput|diambil|dibawa|diseret|didatangi) paksa ~4 ${RECRUITERS}|${RECRUITERS} ~3 (?:jemput|njemput|menjemput|ambil|bawa|seret|nyeret|narik) paksa`,
    `${RECRUITERS} ~2 (?:datang|dateng|datangi|${COMES_TO}|ngamuk|marah|marah2|neror|comes?|came) ~3 ${KIN_HOME} ~9 ${PAYS_THEM}`,
    `${RECRUITERS} ~2 ${RAGES} ~4 ${COMES_TO} ~2 ${KIN_HOME}|${RECRUITERS} ~3 ${COMES_TO} ~2 ${KIN_HOME} ~4 ${RAGES}`,
  ].join('|'),
)
const NOT_SENT = saying(
  '(?:kalau|kalo|klo|nek|if|takut|film|berita|loker|lowongan|gaji|jadi|kerja) ~3 (?:preman|sponsor|agen|calo|thugs?)',
)

/** Whether who recruits comes or sends rough people to where somebody lives, so that they pay. Pure. */
export function areThugsSent(text: string): boolean {
  const words = spokenWords(text)
  return SENT_BY_RECRUITERS.test(words) && !NOT_SENT.test(words)
}

/**
 * Whether those who collect a debt stand at the door of a family, or want to take what it owns: that is where help is
 * needed, wherever whoever owes it is. Pure.
 */
export function areCollectorsAtHome(text: string): boolean {
  const words = spokenWords(text)
  if (areThugsSent(text)) return true
  return BY_COLLECTORS.test(words) && COMES.test(words) && !NOT_YET_THERE.test(words)
}
