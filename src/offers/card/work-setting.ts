import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import { NO_WORK } from './no-work.ts'

/**
 * How work is gone to, where that changes how it is checked: on a visa that one applies for oneself, as a trainee whom a campus or the ministry sends, on a ship, or from
 * home; or what is wanted instead of work: a name or account lent, a parcel carried, a post in the civil service that is
 * paid for, a download; or whose name everybody knows, so that it has a site of its own to be asked; or an embassy or a job
 * fair here, whose country is not where one goes; or a bride, naked pictures or a baby, which nobody works for.
 */
const WORK_SETTINGS = [
  'own_visa',
  'internship',
  'at_sea',
  'remote',
  'lends',
  'carries',
  'civil_service',
  'app',
  'well_known',
  'open_call',
  'bride',
  'undresses',
  'sells_child',
] as const
export type WorkSetting = (typeof WORK_SETTINGS)[number]

/** Not through a placement company: see the fact `australia-whv`. */
const OWN_VISA = saying(
  'whv|sduwhv|working holiday|work and holiday|holiday visa|au pair|aupair|ausbildung|azubi|fsj|bundesfreiwilligendienst|visa 462|subclass 462',
)
/** Sent by a campus, a school or the ministry of manpower, not by a placement company: see the fact `stu-not-pmi`. */
const INTERNSHIP = saying(
  [
    '(?:magang|pemagangan|internship|intern|praktik industri|praktek industri) ~8 (?:kampus|kampusnya|politeknik|universitas|univ|fakultas|mahasiswa|dosen|smk|campus|university|kemnaker|im japan|disnaker)',
    '(?:kampus|politeknik|universitas|fakultas|mahasiswa|smk|campus|university|kemnaker) ~8 (?:magang|pemagangan|internship|intern|praktik industri|praktek industri)',
  ].join('|'),
)
const SHIP = '(?:kapal|ship|ships|vessel|boat|tanker|tongkang|tugboat)'
/** "Tiket kapal ditanggung" is how one gets there. */
const AT_SEA = saying(
  [
    'abk|anak buah kapal|pelaut|seafarer|seafarers|seaman|seamen|fisherman|fishermen|deckhand|cruise|longline|longliner|kru kapal|crew kapal|awak kapal',
    `(?:kerja|bekerja|loker|lowongan|dibutuhkan|dicari|kru|crew|awak|kadet|cadet|koki|masak|mualim|masinis|work|working|job|jobs|sailor) ~3 ${SHIP}`,
    `${SHIP} ~1 (?:ikan|pesiar|kargo|cargo|cumi|tuna|penangkap|niaga|asing|job|jobs|work|crew|kru)`,
    `fishing ${SHIP}`,
  ].join('|'),
)
const REMOTE = saying(
  [
    'remote(?! (?:area|areas|island|village|site))|wfh|upwork|fiverr|data entry|home based|kerja rumahan',
    '(?:kerja|kerjaan|kerjanya|bisa|dikerjakan|dikerjain) ~2 (?:dari|di) rumah(?! (?:makan|sakit|tangga))|(?:work|working|job|jobs|earn|income|entry) ~2 from home',
    '(?:kerja|kerjaan|loker|lowongan|job|jobs|work) ~1 (?:online|daring)|online (?:job|jobs|work)',
    '(?:lewat|pakai|pake|modal|cukup|cuma) ~1 (?:hp|handphone)|hp (?:aja|saja)',
    '(?:like|likes|subscribe|follow|nonton|tonton|watch|rating|rate|review|ulas|klik) ~3 (?:youtube|tiktok|video|videos|iklan|ads|hotel|hotels|produk|product|products|app|apps|channel|google)',
    '(?:hotel|produk|product|app|video|google|youtube|data) (?:rating|ratings|review|reviews|rater|optimization) ~1 (?:task|tasks|tugas|misi|job|work|online)|(?:rating|review|like|click) (?:task|tasks)',
    '(?:youtube|tiktok|instagram|usdt|telegram) ~3 (?:like|likes|task|tasks|tugas|misi)|(?:task|tasks|tugas|misi) ~4 (?:usdt|komisi|commission|telegram|crypto|youtube|tiktok)',
  ].join('|'),
)

const FREELANCE = saying('freelance|freelancer')
/** Nobody takes pictures of a wedding or waits at tables from home. */
const OUTSIDE = saying(
  'fotografer|videografer|photographer|videographer|kameramen|mua|makeup artist|nikahan|pernikahan|wedding|event|pameran|bazar|spg|spb|usher|waiter|waitress|pramusaji|pelayan|barista|kasir|koki|cook|sopir|driver|tukang|teknisi|mekanik|guru les|terapis|kru|crew|panitia|mc|penari|model|talent',
)

/** Who is fetched, flown or housed does not work from home, whatever the title: "data entry Myanmar, dijemput di Bangkok". */
const TRAVELS = saying(
  [
    'dijemput|penjemputan|tiket|ticket|tickets|flight|mess|asrama|dormitory|paspor|passport|visa|berangkat|diberangkatkan|keberangkatan|terbang|penempatan|ditempatkan|akomodasi|accommodation|relocate|relocation|housing|penginapan|pick up|picked up',
    'tempat tinggal|tinggal di (?!rumah)',
  ].join('|'),
)
const NO_TRAVEL = saying(
  `(?:${NOT}|tanpa|no|without|bukan) ~2 (?:tiket|ticket|visa|paspor|passport|berangkat)`,
)
/** "Model freelance ke Hongkong": a way to somewhere. */
const GOES = ['ke', 'menuju', 'to']
/** "Freelance", "data entry" and the like are also done elsewhere; these are not. */
const AT_HOME = saying('wfh|(?:dari|di) rumah(?! (?:makan|sakit|tangga))|from home|home based|kerja rumahan')
const LENDS = saying(
  [
    '(?:pinjam|pinjem|pinjamin|minjam|minjem|sewa|nyewa|sewain|beli|jual|rent|borrow|lend|buy|sell) ~1 (?:rekening|rek|atm|akun bank|kartu sim|simcard|sim card|bank account|bank accounts)|(?:butuh|cari|need) (?:rekening|rek|atm|bank account|bank accounts) (?:kamu|anda|lu|nganggur|orang|your|to)',
    '(?:registrasi|registrasiin|daftarin|daftarkan|aktivasi|aktifin|register|activate) ~3 (?:kartu|simcard|sim|nomor) ~4 (?:ktp|nik|id|nama)',
    '(?:atm|rekening) ~2 (?:dan|sama|plus|and|beserta) ~1 pin|pinjam nama|atas nama (?:kamu|anda|lu)',
  ].join('|'),
)
const CARRIES = saying(
  '(?:antar|nganter|anter|ngantar|bawa|bawain|titip|terima|nerima|carry|deliver|receive) ~3 (?:paket|paketan|titipan|koper|bungkusan|barang titipan|package|packages|parcel|parcels|suitcase) ~9 (?:sekali jalan|sekali antar|jangan dibuka|isinya jangan|tanpa tanya|per trip|each|no questions)',
)
const CIVIL_SERVICE = saying(
  '(?:pns|cpns|asn|pppk|p3k|honorer|satpol pp|polisi|tni|bumn|civil service|civil servant) ~9 (?:tanpa tes|orang dalam|jalur|dijamin|bayar|lolos|titip|guaranteed|juta|jt)|(?:tanpa tes|orang dalam|jalur dalam|titipan|bayar) ~9 (?:pns|cpns|asn|pppk|p3k|honorer|satpol pp|tni|bumn)',
)
const APP = saying(
  '(?:download|unduh|instal|install|pasang) ~3 (?:aplikasi|aplikasinya|apk|app|apps) ~9 (?:komisi|bonus|undang|ajak|daftar|cuan|saldo|invite|sign|register|commission)',
)
const FAIRS = 'job fair|jobfair|career fair|career expo|career day|bursa kerja|pameran kerja'
/** Beside a name these make it a landmark or a means: "dekat kementerian", "naik gojek". */
const BESIDE =
  '(?<! (?:dekat|deket|dkt|depan|dpn|belakang|blkg|samping|smpg|sebelah|sblh|seberang|sebrang|sbrg|atas|naik|pakai|pake|via|lewat|near|opposite|behind) )'
/** Public bodies, job fairs, and companies and organisations of which nobody meets "the employer" in a busy place. */
const WELL_KNOWN = saying(
  `${BESIDE}(?:${[
    'cpns|pppk|p3k|casn|asn|bumn|sscasn|kementerian|pemkot|pemkab|pemprov',
    FAIRS,
    'gojek|gocar|goride|grab|grabcar|maxim|indrive|shopeefood|tokopedia|traveloka|indomaret|alfamart|alfamidi|unilever|nestle|pln|pertamina|kai|telkomsel|indosat|garuda indonesia',
    'save the children|unicef|undp|unhcr|iom|ilo|wfp|red cross|palang merah|world vision|plan international|oxfam|wwf|greenpeace|dompet dhuafa|baznas',
  ].join('|')})`,
)
const EMBASSY =
  '(?:kedutaan|kedutaan besar|kedubes|konsulat|konsulat jenderal|embassy|consulate|consulate general)'
const WANTS_STAFF =
  '(?:membuka|buka|membutuhkan|butuh|mencari|cari|merekrut|lowongan|loker|vacancy|vacancies|hiring|seeks|seeking|recruiting|recruits|staf|staff)'
const CITY_HERE = '(?:jakarta|surabaya|medan|denpasar|bali|makassar|indonesia)'
const EMBASSY_CALLS = saying(`${EMBASSY} ~6 ${WANTS_STAFF}|${WANTS_STAFF} ~4 ${EMBASSY}`)
const FAIR = saying(FAIRS)
const HERE = saying(CITY_HERE)
const LEAVES = saying('visa|berangkat|diberangkatkan|tiket|ticket|terbang|flight|paspor|passport|mess')
const INSTEAD_OF_WORK = [
  ['lends', LENDS],
  ['carries', CARRIES],
  ['civil_service', CIVIL_SERVICE],
  ['app', APP],
] as const

/**
 * The setting of the work that a text offers; null where it is work to go to, or not told. Pure.
 * @param placesAbroad as they stand in it
 */
export function workSetting(text: string, placesAbroad: readonly string[]): WorkSetting | null {
  const words = spokenWords(text)
  const noWork = NO_WORK.find(([, says]) => says.test(words))
  if (noWork) return noWork[0]
  if (OWN_VISA.test(words)) return 'own_visa'
  if (placesAbroad.length > 0 && INTERNSHIP.test(words)) return 'internship'
  if (AT_SEA.test(words)) return 'at_sea'
  const instead = placesAbroad.length === 0 && INSTEAD_OF_WORK.find(([, says]) => says.test(words))
  if (instead) return instead[0]
  if (placesAbroad.length > 0 && (FAIR.test(words) || (EMBASSY_CALLS.test(words) && HERE.test(words))))
    return LEAVES.test(words) ? null : 'open_call'
  const remote = REMOTE.test(words) || (FREELANCE.test(words) && !OUTSIDE.test(words))
  if (!remote || (TRAVELS.test(words) && !NO_TRAVEL.test(words)))
    return placesAbroad.length === 0 && WELL_KNOWN.test(words) ? 'well_known' : null
  return placesAbroad.some(place => GOES.some(to => words.includes(` ${to}${spokenWords(place)}`))) &&
    !AT_HOME.test(words)
    ? null
    : 'remote'
}
