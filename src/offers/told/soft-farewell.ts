import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const WILL_NOT = "(?:won't|wont|will not|not gonna|not going to|wouldn't|wouldnt)"
const NO_MORE =
  '(?:after (?:tonight|today|tomorrow|this)|anymore|any more|much longer|for long|tomorrow|by tomorrow|after)'
const THIS = '(?:this|the|your|you|any|anything|it|that) ~1 (?:quiz|bot|chat|app|of this|help|advice)?'
const THEY_ALL =
  "(?:everyone|everybody|they|they'd|you all|the world|people|(?:my )?(?:family|mom|mum|mother|dad|kids|parents|friends)|everyone's)"
const ALL_OF_THEM =
  '(?:semua|semuanya|mereka|kalian|orang2|keluarga|keluargaku|ortu|ortuku|mama|ibu|anakku|anak anakku|dunia)'
const FAREWELL = saying(
  [
    `(?:i|i'll|ill|guess) ~2 ${WILL_NOT} ~1 (?:be )?(?:needing|need) ~1 ${THIS} ~1 ${NO_MORE}`,
    `i ~1 ${WILL_NOT} ~1 be ~1 (?:here|around|alive) ~1 ${NO_MORE}`,
    `${THEY_ALL} ~1 (?:would|will|are|is|be|'d) ~2 better off(?= $| (?:without|if i|when i|lol|haha))`,
    `aku ~2 ${NOT} ~1 (?:bakal|bakalan|akan|perlu) ~1 (?:butuh|perlu|main|ikut|ada|disini|di sini) ~5 (?:(?:habis|abis|setelah|sesudah|mulai) (?:malam ini|hari ini|besok)|lagi besok|besok)`,
    `${ALL_OF_THEM} ~4 (?:lebih|lbh) (?:baik|bahagia|enak|tenang|seneng|senang) ~2 (?:tanpa aku|kalau aku ${NOT} ada|kalau ${NOT} ada aku|aku ${NOT} ada)`,
  ].join('|'),
)
/** Who will not be at work tomorrow says where. */
const OF_ELSE = saying(
  '(?:work|class|school|office|online|meeting|visa|passport|ticket|job|agent|loan|rumah|kantor|sekolah|kelas|kos|kampus|kerja|acara|rapat|lomba|visa|paspor|tiket|pindah|moving|vacation|holiday|liburan|game|match)',
)
const WISHES =
  '(?:mau|mo|pengen|pengin|pingin|ingin|kepengen|kepingin|kapengin|hayang|hoyong|arep|want to|wanna|wish to|gonna)'
const FOLLOW = '(?:nyusul|nyusulin|menyusul|susul|ikut|ikutan|melu|ngiring|nuturkeun|follow|join|be with)'
const DEAD =
  '(?:almarhum|almarhumah|alm|mendiang|swargi|meninggal|ninggal|tilar|wafat|berpulang|(?:udah|sudah|wis|tos) (?:ga|gak|nggak|ndak|ora|teu|tidak) (?:ada|ono|aya)|surga|swarga|passed away|died|dead|heaven|late (?:mom|mum|mother|dad|father|husband|wife|son|daughter))'
/** Who wants to follow the dead: "ibu udah meninggal, pengen nyusul", "i want to be with my late husband". */
const FOLLOWS_DEAD = saying(`${WISHES} ~1 ${FOLLOW} ~4 ${DEAD}|${DEAD} ~6 ${WISHES} ~1 ${FOLLOW}`)
/** To a grave, or home to bury them. */
const TO_BURIAL = saying(
  '(?:pulang|balik|mulih|makam|pemakaman|pemakamannya|makamnya|kuburan|kuburannya|ziarah|nyekar|melayat|layat|ngelayat|tahlil|tahlilan|yasinan|doa|pengajian|kerja|berangkat|terbang|program|lomba|kelas|bantuan|asuransi|santunan|ahli waris|pelatihan|kursus|sekolah|kuliah|usaha|bisnis|arisan|ngaji|sholat|solat|seleksi|tes|funeral|burial|grave|home|job|work|class|course|company|business|training)',
)
/** The line of those who listen. */
const LINE_NOT_REACHED = saying(
  `(?:no one|noone|nobody|no body) ~2 (?:picks|picked|pick|answers|answered|answering|replies) ~3 (?:119|healing119|sejiwa)|(?:119|healing119|sejiwa) ~4 ${NOT} ~1 (?:diangkat|diangkat2|angkat|nyambung|tersambung|dijawab|aktif|answering|answer|picking up|picked up)|${NOT} ~1 (?:ada ~1 )?(?:diangkat|diangkat2|ngangkat|angkat|nyambung|answer|answering) ~3 119|called 119`,
)
const MOST_WORDS = 16

/**
 * Whether few words say goodbye without saying what for, as in a joke: "guess I won't need this quiz after tonight, lol"; or
 * that somebody wants to follow the dead. Who rang those who listen in vain needs them. Pure.
 */
export function saysSoftFarewell(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return false
  return (
    LINE_NOT_REACHED.test(words) ||
    (FAREWELL.test(words) && !OF_ELSE.test(words)) ||
    (FOLLOWS_DEAD.test(words) && !TO_BURIAL.test(words))
  )
}
