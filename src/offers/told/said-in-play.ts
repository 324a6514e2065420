import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const LAUGHS = '(?:(?:wk){2,}w?|(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}|xixi|lol|cie+)'
/** To ask somebody to go steady is to "shoot" them. What stands between is looked at, not taken away: it may be a pistol. */
const COURTED = [
  'ditembak (?:sama |ama |karo )?(?:gebetan|gebetanku|crush|crushku|doi|doiku|kakel|adkel|kating|kakak kelas|adik kelas)',
  `ditembak (?:sama |ama |karo )?(?:cowok|cowo|cewek|cewe|teman|temen|temenku|temanku|sahabat|sahabatku|mantan|dia)(?= (?:[^ ]+ ){0,5}(?:terima|nerima|tolak|nolak|jadian|pacaran|baper|salting|${LAUGHS}) )`,
  'ditembak(?= (?:[^ ]+ ){0,3}(?:terima|tolak|jadian) (?:ga|gak|gk|nggak|ngga|aja|ya|yah|kah) )',
]
const GAME =
  '(?:pubg|mobile legends?|mlbb|free fire|freefire|epep|valorant|roblox|minecraft|dota|fortnite|codm|mabar|(?:di|main|in|pas|lagi) (?:ml|ff|valo|game|gim|rank|ranked))(?! center)'
const STRUCK_IN_GAME =
  '(?:ditembak|ditembakin|ketembak|dibunuh|dibunuhin|ditikam|dihajar|digebukin|dibantai|disniper|shot|killed)'
const TEAM =
  '(?:timnas|garuda|indonesia|malaysia|thailand|vietnam|singapura|filipina|jepang|korea|arab saudi|saudi|australia|china|irak|persib|persija|persebaya|arema|madrid|barca|mu|chelsea|liverpool|arsenal)'
/** Of a worker from there, or somebody who is there, it is no match. */
const MATCH = `(?<! (?:orang|warga|tki|tkw|pmi|pekerja|abk|wni|anak|di|dari|asal|ke|majikan|bos) )${TEAM} (?:dipukul mundur|dihajar|dibantai|digebuk|digebukin|dilibas|ditekuk|dipukul) ~1 (?:${TEAM}|\\d)`
/** "Anjing" alone is cursed with. */
const ANIMAL =
  '(?:(?:ayam|kucing|sapi|kambing|bebek|burung|kelinci|ular|kerbau)(?:ku|nya|e)?|anjing(?:ku|nya| tetangga| peliharaan| liar))'
const HURT_ANIMAL = `${ANIMAL}(?: (?:saya|aku|gw|gue|tetangga|orang|peliharaan|kesayangan|liar|udah|sudah|lagi)){0,2} (?:${DONE_TO}|dibunuh|diracun|dilempar)(?: (?:tetangga|orang|anak anak|bocah|warga))?`
/** What poisons, as it is said of who took it. */
const POISON =
  '(?:racun|racunnya|baygon|potas|pestisida|herbisida|insektisida|obat tikus|obat hama|obat nyamuk|poison|bleach|pesticide|insecticide|antifreeze)(?: (?:tikus|hama|semut|serangga))?'
const TOOK =
  '(?:minum|meminum|keminum|terminum|nginum|ngombe|makan|memakan|kemakan|mangan|nelan|menelan|ketelan|tertelan|telan|jilat|ngejilat|drank|drunk|drinks|ate|eaten|swallowed|licked)'
const PET =
  '(?:(?:anjing|kucing|ayam|sapi|kambing|bebek|burung|kelinci|kerbau|hamster|ikan)(?:ku|q|nya|e|ne)?(?: (?:saya|aku|sy|gw|gue|gua|kami|kita|tetangga|peliharaan|kesayangan|kampung|adikku|anakku))?|(?:my|our|the|his|her|neighbou?rs?) (?:[^ ]+ )?(?:dog|cat|puppy|kitten|chicken|cow|goat|bird|rabbit|hamster|pet))'
const BY_NOW =
  '(?: (?:tadi|barusan|baru|udah|sudah|udh|habis|abis|ga sengaja|gak sengaja|kayaknya|just|has|have|accidentally)){0,2}'
/** "Anjing saya minum racun"; who says of themselves that they did, or curses first, is heard as ever. */
const ANIMAL_POISONED = `${PET}${BY_NOW} ${TOOK}(?: [^ ]+)? ${POISON}(?! (?:aja|saja|ae|wae|sekarang|skrg|nanti|biar|yuk|lah) )|${POISON} ~1 (?:diminum|dimakan|kemakan|keminum|ditelan|was eaten by|was drunk by) ${PET}|${PET}${BY_NOW} (?:keracunan|diracun|diracunin|poisoned|was poisoned|mati diracun)`
const KEPT_BY_GRAN =
  '(?:disandera|diculik|ditahan|disekap|dikurung) ~1 (?:nenek|neneknya|kakek|kakeknya|mbah|mbahnya|eyang|eyangnya|oma|omanya|opa|opanya|uti|utinya)'

/** A task, an illness or the weather holds or beats nobody; whoever may be meant stands in MEANT. */
const BY_NOBODY = `(?:dihajar|dihantam|digebuki|digebukin|dipukul|disiksa|ditampar|digampar|dikejar|disekap|disandera|dikurung) (?:(?:sama|ama|oleh|karo|dengan|banyak) )?(?:kerjaan|kerjaanku|pekerjaan|tugas|tugasku|deadline|skripsi|skripsiku|tesis|revisi|lembur|lemburan|macet|hujan|ujian|tagihan|cicilan|pajak|kenyataan|realita|realitas|rindu|jadwal|shift|covid|corona|flu|demam|tipes|dbd|maag)|(?:skripsi|skripsiku|tesis|revisi|nilai|nilaiku) ~1 (?:disandera|ditahan)`
/** A mark for who stays away. */
const BY_SCHOOL =
  '(?:diancam|diancem) ~1 (?:nilai|dapat nilai|alpa|remedial|skors|diskors|absen) ~3 (?:kalau|kalo|gara) ~2 (?:masuk|hadir|kumpul|ngumpulin|kumpulin|bolos|telat)(?=(?: (?:kelas|kuliah|sekolah|lagi|tugas|tugasnya|terus|kak|min)){0,2} $)'
const OUT_OF_CLASS =
  '(?:kabur|lari|cabut) ~1 dari (?:kelas|les|bimbel|upacara|rapat|meeting|kuliah|matkul|ujian|kondangan|zoom|gym|seminar)'

const PLAY = new RegExp(
  saying(
    [
      ...COURTED,
      `${STRUCK_IN_GAME}(?= (?:[^ ]+ ){0,3}${GAME} )`,
      `${GAME} (?:[^ ]+ )?${STRUCK_IN_GAME}(?= (?:mulu|melulu|terus|trs|musuh|lawan|bot|tim|noob|${LAUGHS}|$))`,
      MATCH,
      BY_NOBODY,
      BY_SCHOOL,
      OUT_OF_CLASS,
      HURT_ANIMAL,
      ANIMAL_POISONED,
      `${KEPT_BY_GRAN}(?= (?:[^ ]+ ){0,6}${LAUGHS} )(?: (?:ga|gak|nggak|ngga|tidak) (?:boleh|dibolehin|dikasih) (?:pulang|balik))?`,
    ].join('|'),
  ).source,
  'g',
)
/** What may be told beside it, and is meant. */
const MEANT = saying(
  `${DONE_TO}|tolong|tulung|help|darah|berdarah|luka|lukanya|pistol|senapan|senjata|pisau|parang|gun|blood|bleeding|polisi|police|takut|scared|bunuh|dibunuh|ancam|ngancam|mengancam|majikan|bos|bosku|mandor|agen|sponsor|suami|suamiku|pacarku|bapak|bapakku|ayah|ayahku|mati|meninggal|sakit|pingsan|kritis|sekarat|rs|ugd|icu|rumah sakit|hospital|giliran|giliranku|besok|kabur|lari|orang|preman|begal|warnet|jalan|beneran|asli|serius|really|ngilang|ilang|menghilang|lenyap|hidup|die|disappear`,
)
const MAY_BE =
  /tembak|bunuh|hajar|gebuk|pukul|bantai|libas|tekuk|tikam|sandera|culik|tahan|sekap|kurung|kejar|tampar|hantam|ancam|ancem|kabur|cabut dari|lari dari|racun|lempar|tendang|shot|kill|siksa|poison|baygon|potas|sida|obat (?:tikus|hama)|bleach/
const MOST_WORDS = 16

const POISONED_PET = saying(ANIMAL_POISONED)
/** Beside the animal somebody took it. */
const OF_A_PERSON = saying(
  'anak|anakku|adik|adikku|bayi|bayiku|child|son|daughter|baby|(?:saya|aku|gw|gue) (?:juga|ikut)|me too',
)
/** "Anjing, saya minum racun": who curses first speaks of themselves. */
const CURSED = /anjing\s*[^\p{L}\s]+\s*(?:saya|aku|sy|gw|gue|gua)(?!\p{L})/iu

/**
 * The words without what is said of a courtship, a game, a match or an animal in words of harm, as "aku ditembak gebetan";
 * all of them where anything beside it may be meant. Pure.
 */
export function withoutPlay(text: string): string {
  const words = spokenWords(text)
  if (!MAY_BE.test(words) || countSpoken(words) > MOST_WORDS || CURSED.test(text)) return words
  const rest = words.replaceAll(PLAY, ' ')
  return MEANT.test(rest) || (POISONED_PET.test(words) && OF_A_PERSON.test(rest)) ? words : rest
}

/** Whether all that sounds like harm in a short text is said in play, or of an animal. Pure. */
export function isSaidInPlay(text: string): boolean {
  return withoutPlay(text) !== spokenWords(text)
}

/** Whether few words tell that an animal took poison, and nothing that may be meant of a person. Pure. */
export function tellsOfPoisonedAnimal(text: string): boolean {
  return MAY_BE.test(spokenWords(text)) && POISONED_PET.test(spokenWords(text)) && isSaidInPlay(text)
}
