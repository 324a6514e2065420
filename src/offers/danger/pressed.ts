import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const ORGAN = '(?:ginjal|ginjalku|ginjalnya|organ|organnya|kornea|hati|liver|kidney|kidneys|organs|cornea)'
const SELLS =
  '(?:jual|ngejual|njual|menjual|dijual|jualin|adol|ngedol|ambil|diambil|ngambil|dioperasi|donor|donorin|donorkan|sell|selling|sold|take|taking|donate)'
const ORGAN_SALE = saying(`${SELLS} ~2 ${ORGAN}|${ORGAN} ~2 (?:dijual|jual|diambil|mau diambil|taken|sold)`)
/** Somebody is pressed, or is about to: who reads or asks of the trade in organs is not. */
const OF_SOMEBODY = saying(
  "(?:aku|saya|sy|gw|gue|gua|kami|suruh|nyuruh|disuruh|dipaksa|maksa|paksa|mau|arep|nawarin|ditawari|ditawarin|agen|bos|utang|hutang|ginjalku|adikku|suamiku|istriku|me|my|i|i'm|forced|debt)",
)
/** "Ambil hati" is to please somebody. */
const PLEASES = / (?:ambil|ngambil|diambil) hati /g

/**
 * Whether somebody speaks of selling an organ, or of one that is to be taken: whoever is brought to that is pressed by
 * somebody or something, and never the offender. Pure.
 */
export function tellsOfOrganSale(text: string): boolean {
  const words = spokenWords(text).replaceAll(PLEASES, ' ')
  return ORGAN_SALE.test(words) && OF_SOMEBODY.test(words)
}

const THREATENS =
  '(?:ngancem|ngancam|ancam|ancem|diancam|diancem|mengancam|ngancem2|ancaman|threaten|threatens|threatened|threatening|mau|bakal|akan|arep|will|want|wants|going)'
const KILLS =
  '(?:bunuh|mbunuh|ngebunuh|membunuh|dibunuh|habisin|habisi|ngabisin|bacok|bakar|mateni|dipateni|culik|nyulik|celakai|nyelakain|sakiti|nyakitin|gorok|kill|hurt|murder|burn|harm)'
const FAMILY =
  '(?:keluarga|keluargaku|keluarganya|kluarga|kluargaku|anak|anakku|anak2ku|anaku|istri|istriku|suami|suamiku|ibu|ibuku|mama|mamaku|emak|mak|bapak|bapakku|ayah|ayahku|adik|adikku|adek|kakak|kakakku|orang tua|ortu|ortuku|rumahku|rumah|(?:my )?(?:family|kids|children|child|son|daughter|wife|husband|mother|mom|father|dad|parents|sister|brother))'
const KILLS_KIN = saying(
  `${THREATENS} ~3 ${KILLS} ~1 ${FAMILY}|${FAMILY} ~2 (?:diancam|diancem|threatened|mau dibunuh)`,
)
/** Who kills is another than who writes: "I want to kill my family" is none of this. */
const BY_THEMSELVES = saying(
  '(?:aku|saya|sy|gw|gue|gua|i) ~1 (?:mau|pengen|pengin|ingin|want|wanna|will) ~1 (?:bunuh|membunuh|kill)',
)

/** Whether somebody threatens the family of who writes, who may be far away from it. Pure. */
export function threatensKin(text: string): boolean {
  const words = spokenWords(text)
  return KILLS_KIN.test(words) && !BY_THEMSELVES.test(words)
}

const COMES_HOME = saying(
  '(?:ngancem|ngancam|ancam|ancem|diancam|diancem|mengancam|ngancem2|neror|diteror|meneror|threaten|threatens|threatened|threatening)|(?:mau|bakal|akan|arep|nanti|will|wants to|going to) ~1 (?:datengin|ngedatengin|datangi|datangin|samperin|nyamperin|didatengin|disamperin|gerebek|nggrebek|nggruduk|gruduk|come|comes) ~2 (?:rumah|rumahku|omah|omahku|kos|kosku|keluarga|keluargaku|aku|saya|house|home|family|me)',
)
/** A fine or a suit is no threat to anybody's body, and whoever says that there is none is threatened by nobody. */
const NO_THREAT = saying(
  `(?:denda|didenda|penalti|gugat|tuntut|pengacara|lapor|laporin|melaporkan|fine|sue|lawyer)|(?:${NOT_YET}|no) ~2 (?:ngancem|ngancam|ancam|diancam|mengancam|neror|diteror|threaten|threatened|threatening)`,
)

/** Whether somebody tells that they are threatened, or that those who do it mean to come to their home. Pure. */
export function threatensAtHome(text: string): boolean {
  const words = spokenWords(text)
  return COMES_HOME.test(words) && !NO_THREAT.test(words)
}

const KILLS_THEM = saying(
  `(?:dia|mereka|bos|boss|majikan|agen|sponsor|calo|rentenir|debt collector|dc|suami|suamiku|he|she|they|orang) ~2 (?:ngancem|ngancam|ancam|ancem|mengancam|threatens|threatened|mau|bakal|akan|arep|wants) ~3 ${KILLS}(?! diri)`,
)

/** Whether what is said of killing is what others threaten to do, and not what who writes may do to themselves. Pure. */
export function threatensToKill(text: string): boolean {
  const words = spokenWords(text)
  return (KILLS_KIN.test(words) || KILLS_THEM.test(words)) && !BY_THEMSELVES.test(words)
}

const RAID =
  '(?:operasi (?:polis|polisi|imigresen|imigrasi|besar|pati|rela)|razia|rasia|ops imigresen|serbuan|gerebek|gerebekan|digerebek|grebek|ketangkap imigrasi|imigresen|raid|raids|immigration check)'
const AFRAID =
  '(?:takut|tkut|wedi|sieun|khawatir|kuatir|ngeri|sembunyi|ngumpet|lari|kabur|afraid|scared|hide|hiding|worried)'
const NO_PAPERS =
  '(?:kosongan|pati|overstay|overstayer|tanpa permit|ga ada permit|gak ada permit|tiada permit|(?:permit|visa|iqama|izin tinggal|ijin tinggal|arc) (?:(?:saya|aku|sy|gw|gue|ku|ku sudah|sudah|udah|udh|dah|ku udah|has|is) ){0,2}(?:mati|habis|abis|entek|tamat|kadaluarsa|kedaluwarsa|expired)|undocumented|ilegal|no permit)'
const FEARS_RAID = saying(
  `${AFRAID} ~4 ${RAID}|${RAID} ~3 ${AFRAID}|${AFRAID} ~3 (?:ditangkap|ketangkap|ditangkep|kena tangkap|caught|arrested) ~4 (?:imigrasi|imigresen|immigration|${NO_PAPERS})|${NO_PAPERS} ~5 ${AFRAID}`,
)

/** Whether somebody without papers abroad is afraid of a raid: the police at home are no help there. Pure. */
export function fearsRaid(text: string): boolean {
  return FEARS_RAID.test(spokenWords(text))
}

const ARMED = '(?:bersenjata|bersenjatakan|senjata|senapan|pistol|bedil|armed|guns?|rifles?)'
const WATCHED =
  '(?:dijaga|dijagain|dijogo|dikawal|diawasi|ditunggui|ditunggoni|penjaga|penjaganya|satpam|satpamnya|guarded|watched|guards?|soldiers|men)'
const UNDER_ARMS = saying(
  [
    `${WATCHED} ~3 ${ARMED}|${ARMED} ~1 (?:guards?|men|soldiers|people)`,
    '(?:dijaga|dijagain|dijogo|dikawal|guarded by) ~2 (?:tentara|milisi|preman|militer|soldiers|militia)',
  ].join('|'),
)
/** Who is to carry the arms, what is only told of the place, and what is read of it. */
const NOT_UNDER_ARMS = saying(
  'katanya|ktnya|jare|jarene|cenah|kalau|kalo|klo|nek|lamun|nanti|if|they say|would|will|lowongan|loker|dibutuhkan|dicari|gaji|salary|vacancy|hiring|syarat|pelatihan|sertifikat|(?:kerja|bekerja|jadi|sebagai|work|working) ~1 (?:penjaga|satpam|security|guard|guards)|berita|bandara|imigrasi|bank|mall|kantor polisi|film',
)

/** Whether somebody tells that armed people guard where they or others are: nobody who is free is kept so. Pure. */
export function isUnderArms(text: string): boolean {
  const words = spokenWords(text)
  return UNDER_ARMS.test(words) && !NOT_UNDER_ARMS.test(words)
}

const IN_POWER =
  '(?:mandor|mandornya|bos|boss|bosku|bosnya|majikan|majikanku|agen|agennya|sponsor|calo|leader|kapten|supervisor|spv|manajer|manager|petugas|polisi|pemilik|juragan|tekong|dia|mereka|employer|agent|captain|he|they|sir|mister)'
const WITH_THEM =
  '(?:nemenin|nemani|temenin|temani|menemani) ~2 (?:tidur|turu|ngamar|di kamar|di hotel|di ranjang|semalam|semalem)|(?:tidur|bobo|bobok|turu|ngamar|nginep|staycation) ~1 (?:sama|bareng|dengan|ama|karo) ~1 (?:dia|bos|bosku|mandor|majikan|agen|dheweke|him|mereka)|(?:berhubungan|hubungan) (?:badan|intim|seks|seksual)|(?:layanin|layani|ngelayanin|melayani|puasin|muasin) ~1 (?:dia|bos|nafsu|nafsunya|mandor|majikan|di ranjang|di kasur)|ngeseks|ngesex|(?:sleep|sex|spend the night) with (?:him|them|the boss|my boss)|have sex|sexual favou?rs?'
const ON_CONDITION =
  '(?:asal|asalkan|kalau|kalo|klo|kl|nek|lamun|baru|harus|kudu|mesti|syarat|syaratnya|suruh|nyuruh|disuruh|dipaksa|maksa|ngajak|diajak|minta|mintanya|mau|ancam|ngancam|ngancem|diancam|biar|supaya|if|unless|until|only|first|must|wants|asked|asks|told|makes|in exchange)'
const SEX_DEMANDED = saying(
  `${ON_CONDITION} ~4 (?:${WITH_THEM})|(?:${WITH_THEM}) ~3 (?:baru|dulu|first|then)`,
)
const POWER = saying(IN_POWER)
/** Partners ask that too, and who only reads of it is in none. */
const NOT_DEMANDED = saying(
  '(?:pacar|pacarku|istri|istriku|suami|suamiku|boyfriend|girlfriend|husband|wife|film|novel|berita)',
)

/** Whether somebody who has power over them makes sex the price of papers, pay or work. Pure. */
export function demandsSex(text: string): boolean {
  const words = spokenWords(text)
  return SEX_DEMANDED.test(words) && POWER.test(words) && !NOT_DEMANDED.test(words)
}

const CHASER =
  '(?:orang|orangnya|org|wong|cowok|cowo|pria|laki2|lelaki|bapak2|seseorang|mereka|dia|mobil|motor|preman|ada (?:yang|yg|sing|nu)|someone|somebody|man|men|guy|guys|they|he|people|car)'
const CHASES =
  '(?:ngejar|ngejar2|mengejar|kejar|ngoyak|ngudag|ngikutin|ngikuti|ngikut|ikutin|mengikuti|membuntuti|buntutin|ngebuntutin|nguntit|menguntit|nututi|nyari|nyariin|chasing|chases|following|follows|stalking|running after|coming after)'
const CHASED = saying(
  `${CHASER} ~3 ${CHASES} ~1 (?:aku|saya|sy|gw|gue|gua|kulo|abdi|kami|me|us)|(?:aku|saya|gw|gue|kami) ~2 (?:dikejar|dikejar2|dioyak|diudag|dibuntuti|dibuntutin|diikutin|diikuti|dikuntit) ~1 (?:orang|org|wong|cowok|cowo|pria|lelaki|mobil|motor|preman|mereka)|(?:i'm|im|i am|we are|we're) ~1 (?:chased|followed|stalked) by`,
)
/** On a screen, for a joke, for a story, or by work and bills. */
const NOT_CHASED = saying(
  '(?:instagram|ig|tiktok|fb|facebook|twitter|akun|akunku|follower|followers|youtube|mimpi|film|game|deadline|target|kemarin|dulu|tadi pagi di|kucing|anjing|(?:wk){2,}w?|(?:ha){2,}h?|dream|movie|yesterday)',
)

/** Whether somebody tells that people are after them now. Pure. */
export function isChased(text: string): boolean {
  const words = spokenWords(text)
  return !text.includes('?') && CHASED.test(words) && !NOT_CHASED.test(words)
}
