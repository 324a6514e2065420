import { saying, spokenWords } from './said.ts'

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

/**
 * Whether those who collect a debt stand at the door of a family, or want to take what it owns: that is where help is
 * needed, wherever whoever owes it is. Pure.
 */
export function areCollectorsAtHome(text: string): boolean {
  const words = spokenWords(text)
  return BY_COLLECTORS.test(words) && COMES.test(words) && !NOT_YET_THERE.test(words)
}
