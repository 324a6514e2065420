import { saying, spokenWords } from '../../offers/said.ts'
import { wordsIn } from '../route.ts'

/** That it was a joke, and nothing else in many words. */
const JOKED =
  /(?<!\p{L})(?:guyon|guyonan|bercanda|becanda|bercandaan|canda(?:an)?|heureuy|just kidding|kidding|joking|a joke)(?!\p{L})/iu
/** That it is over. */
const OVER =
  /(?<!\p{L})(?:(?:udah|sudah|sdh|udh|wis|wes|geus|already|now|sekarang)\W+(?:\p{L}+\W+){0,2}?(?:aman|selamat(?! tinggal| jalan)|bebas|dibebaskan|dijemput|ketemu|safe|free|found|rescued)|(?:sudah|udah|udh|sdh|already|now)\W+(?:\p{L}+\W+){0,2}?(?:di|in|at|sama) (?:kbri|kjri|kdei|kedutaan|the embassy|embassy|shelter|polisi|police))(?!\p{L})/iu
const NOT_OVER =
  /(?<!\p{L})(?:(?:belum|blm|tidak|tdk|ga|gak|nggak|not)\W+(?:\p{L}+\W+)?(?:aman|selamat|bebas|ketemu|dijemput|safe|free|found)|kalau|kalo|if|tapi|but)(?!\p{L})|\?/iu
const MOST_OF_AN_END = 14

const TAKES_BACK = saying(
  [
    '(?:gapapa|gppa|gpp|gapapah|baik baik|baik2|fine|okay|alright|all good|all right)',
    '(?:ga|gak|gk|nggak|ngga|tidak|tdk|ndak|ora) ~1 (?:apa apa|papa|apa2|kenapa kenapa|knp2|kenapa2|opo opo|opo2)',
    "(?:i'm|im|i am|we are|we're) ~1 (?:ok|good|fine|okay)",
    '(?:salah|keliru) ~1 (?:paham|faham|sangka|kirim|ketik|tangkap|pencet|baca|ngerti)|salpah|misunderstanding|misunderstood|misunderstand|misread|wrong chat|typo',
    '(?:bukan|not) ~1 (?:gitu|begitu|itu|what i|that) ~2 (?:maksud|maksudnya|maksudku|maksudku|mean|meant)|bukan (?:gitu|begitu)',
    '(?:ga|gak|nggak|ngga|enggak|engga|tidak|bukan) kok',
    '(?:cuma|cuman|hanya|sekedar|sekadar|just|only) ~1 (?:nanya|nanyak|tanya|tanya2|nanya2|bertanya|penasaran|iseng|nyoba|nyobain|ngetes|ngetest|tes|test|coba|coba2|contoh|misal|asking|curious|testing|wondering|curhat|a question|a test|an example)',
    "(?:bukan|maksudku|maksudnya|itu|its|it's|from|dari) ~2 (?:film|lagu|lirik|novel|drama|drakor|game|judul|quotes?|movie|song|lyrics)",
    '(?:nanya|tanya|asking) ~1 (?:buat|untuk|for) ~1 (?:tugas|skripsi|kuliah|sekolah|teman|temen|homework|school|research)',
  ].join('|'),
)
/** What it is said of is not over: "I am fine with dying", "we are fine but locked in". */
const NOT_BACK = saying(
  '(?:mati|mampus|tapi|tp|kalau|kalo|klo|but|if|dead|die|dying|sakit|takut|tolong|help|scared|afraid|dikunci|disekap|dipukul|ditahan|locked|trapped|mending|lebih baik|asal|(?:not|ga|gak|nggak|tidak) ~1 (?:fine|ok|okay|good|baik)|is|are you|hilang|missing)',
)
const MOST_OF_TAKING_BACK = 12

/** Whether somebody says that they are not in danger after all, or never said so. */
function takesBack(text: string): boolean {
  const words = spokenWords(text)
  return (
    words.trim().split(' ').length <= MOST_OF_TAKING_BACK && TAKES_BACK.test(words) && !NOT_BACK.test(words)
  )
}

const THANKS = saying(
  '(?:makasih|makasi|mksh|mksih|terima kasih|terimakasih|trims|trimakasih|thanks|thank you|thx|tengkyu|tq|ty|suwun|maturnuwun|matur nuwun|hatur nuhun|nuhun)',
)
/** "Thank you for everything" is no thanks for a number. */
const FAREWELL = saying(
  '(?:semua|semuanya|segalanya|selama|maaf|maafin|tinggal|everything|sorry|goodbye|bye|always|all)',
)
const MOST_OF_THANKS = 6

/** Whether a message says thanks, and hardly anything else. Pure. */
export function saysThanks(text: string): boolean {
  const words = spokenWords(text)
  const few = words.trim().split(' ').length <= MOST_OF_THANKS
  return few && THANKS.test(words) && !NOT_BACK.test(words) && !FAREWELL.test(words) && !text.includes('?')
}

/**
 * That a danger was none or is over, if a short message says so: the end of the name of what is said then. Who despairs is
 * never told that it is good that it is over: "now I am free" may be a farewell. Pure.
 * @param despairs they may want to die
 */
export function endOfDanger(text: string, despairs: boolean): 'joke' | 'taken-back' | 'over' | null {
  if (wordsIn(text) > MOST_OF_AN_END) return null
  if (JOKED.test(text)) return 'joke'
  if (takesBack(text)) return 'taken-back'
  return !despairs && OVER.test(text) && !NOT_OVER.test(text) ? 'over' : null
}
