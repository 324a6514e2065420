import { NOT } from '../../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { KIN } from '../../../offers/text/somebody.ts'
import { wordsIn } from '../../route.ts'
import { deniesDanger, deniesSoftly, type Endured, isTakenBack, MOST_OF_AN_END } from './denies-danger.ts'
import { wasJoke } from './meant-as-joke.ts'

/** That it is over. */
const OVER =
  /(?<!\p{L})(?:(?:udah|sudah|sdh|udh|dah|uda|su|telah|akhirnya|wis|wes|geus|already|now|sekarang)\W+(?:\p{L}+\W+){0,2}?(?:aman|selamat(?! tinggal| jalan)|bebas|dibebaskan|dijemput|ketemu|safe|free|found|rescued)|(?:sudah|udah|udh|sdh|already|now)\W+(?:\p{L}+\W+){0,2}?(?:di|in|at|sama) (?:kbri|kjri|kdei|kedutaan|the embassy|embassy|shelter|polisi|police))(?!\p{L})/iu
const NOT_OVER =
  /(?<!\p{L})(?:(?:belum|blm|tidak|tdk|ga|gak|nggak|not)\W+(?:\p{L}+\W+)?(?:aman|selamat|bebas|ketemu|dijemput|safe|free|found)|kalau|kalo|if|tapi|but)(?!\p{L})|\?/iu

/** That there was a mistake, or only a question: whoever says so is let go. */
const TAKES_BACK = saying(
  [
    '(?:salah|keliru) ~1 (?:paham|faham|sangka|kirim|ketik|tangkap|pencet|baca|ngerti)|salpah|misunderstanding|misunderstood|misunderstand|misread|wrong chat|typo',
    '(?:cuma|cuman|hanya|sekedar|sekadar|just|only) (?:(?:want|wanted|wanna|like|would|to|i|mau|pengen|pingin|ingin|saya|aku) ){0,4}(?:ask|know|tahu|tau|info|informasi|information|nanya|tanya|bertanya)',
    '(?:cuma|cuman|hanya|sekedar|sekadar|just|only) ~1 (?:nanya|nanyak|tanya|tanya2|nanya2|bertanya|penasaran|iseng|nyoba|nyobain|ngetes|ngetest|tes|test|coba|coba2|contoh|misal|asking|curious|testing|wondering|curhat|a question|a test|an example)',
    "(?:bukan|maksudku|maksudnya|itu|its|it's|from|dari) ~2 (?:film|lagu|lirik|novel|drama|drakor|game|judul|quotes?|movie|song|lyrics)",
    '(?:adik|adek|adikku|anak|anakku|ponakan|ponakanku|keponakan|teman|temen|temanku|temenku|kakak|kakakku|sodara|sepupu|brother|sister|son|daughter|kid|friend|nephew|niece) ~4 (?:iseng|usil|jail|jahil|mainin|main2|mainan|ngetik|ngetikin|playing|typed|messing|pranking)|(?:iseng|usil|jail|jahil) ~2 (?:mainin|pencet|ngetik|hp|hape)',
    '(?:nanya|tanya|asking) ~2 (?:buat|untuk|for) ~1 (?:tugas|skripsi|kuliah|sekolah|teman|temen|homework|school|research)',
    '(?:nanya|nanyak|tanya|tanya2|nanya2|iseng|penasaran) (?:doang|aja|saja|tok|thok|wae|kok)|just (?:asking|wondering|curious)',
    '(?:buat|untuk|for|ini|itu|cuma|cuman) ~1 (?:tugas|tugasku|pr|skripsi|makalah|cerpen|cerita|novel|puisi|lomba|mading|presentasi|ujian|ulangan|homework|an assignment|school|a story)(?! (?:ditahan|di kamboja))|tugas (?:ppkn|pkn|sekolah|kuliah|kampus|bindo|sosiologi|ips|kelompok|guru|dosen)',
  ].join('|'),
)
/** What people also say who are ashamed, tired, or watched: it ends only what was no grave danger. */
const PLAYS_DOWN = saying(
  [
    '(?:gapapa|gppa|gpp|gapapah|baik baik|baik2|fine|okay|alright|all good|all right)',
    `${NOT} ~1 (?:apa apa|papa|apa2|kenapa kenapa|knp2|kenapa2|opo opo|opo2)`,
    "(?:i'm|im|i am|we are|we're) ~1 (?:ok|good|fine|okay)",
    '(?:bukan|not) ~1 (?:gitu|begitu|itu|what i|that) ~2 (?:maksud|maksudnya|maksudku|maksudku|mean|meant)|bukan (?:gitu|begitu)',
    `(?:${NOT}|bukan) kok`,
  ].join('|'),
)
/** Only after a grave danger is it worth asking what is meant by these. */
const WAVES_AWAY = saying(
  `(?:udahlah|sudahlah|yaudah|yowis|yowes|lupain|lupakan|lupakan saja|forget it|never mind|nevermind|(?:udah|sudah|udh|sdh|wis|wes) (?:lewat|berlalu|liwat)|${NOT} (?:usah|perlu)(?= (?:deh|dipikirin|dibahas|$))|(?:cuma|cuman|hanya|mung|just|only) ~1 (?:capek|cape|capai|lelah|kesel|tired|exhausted))`,
)
/** Who is used to it, or of whom another tells that it is nothing, endures it still. */
const ENDURES = saying(
  "(?:udah|sudah|wis|dah|emang|memang) ~1 (?:biasa|kebal|kulino|kulina)|(?:i'm|im|is|am|are|got) ~1 used to it",
)
const SAYS_OF_ITSELF = saying(
  `(?:(?:${KIN})(?:ku|nya)?|dia|doi|she|he) ~2 (?:bilang|bilangnya|ngomong|katanya|says?|said)|(?:kata|jare|ceuk) (?:${KIN})(?:ku|nya)?`,
)

/** Whether it is told that it is nothing by or of who endures it, and not that it is over. Pure. */
export function isEndured(text: string): boolean {
  const words = spokenWords(text)
  return ENDURES.test(words) || SAYS_OF_ITSELF.test(words)
}

/** Whether another is told to say so. Pure. */
export function isSaidOfAnother(text: string): boolean {
  return SAYS_OF_ITSELF.test(spokenWords(text))
}

/** What it is said of is not over: "I am fine with dying", "we are fine but locked in". */
const NOT_BACK = saying(
  `(?:mati|mampus|pil|obat|tali|racun|pills?|rope|poison|tapi|tp|kalau|kalo|klo|but|if|dead|die|dying|sakit|takut|tolong|help|scared|afraid|dikunci|disekap|dipukul|ditahan|locked|trapped|mending|lebih baik|asal|${NOT} ~1 (?:fine|ok|okay|good|baik)|is|are you|hilang|missing)`,
)
const MOST_OF_TAKING_BACK = 12

/** Whether few words say one of these things, and nothing that speaks against it. */
function saysBriefly(text: string, ...things: readonly RegExp[]): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_OF_TAKING_BACK || NOT_BACK.test(words)) return false
  return things.some(says => says.test(words))
}

/** Whether somebody says that it is nothing, or not what they meant, which is no clear end of a grave danger. Pure. */
export function playsDown(text: string): boolean {
  if (wordsIn(text) > MOST_OF_AN_END || isTakenBack(text)) return false
  return saysBriefly(text, PLAYS_DOWN, WAVES_AWAY) || deniesSoftly(text)
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
  const few = countSpoken(words) <= MOST_OF_THANKS
  return few && THANKS.test(words) && !NOT_BACK.test(words) && !FAREWELL.test(words) && !text.includes('?')
}

/**
 * That a danger was none or is over, if a short message says so: the end of the name of what is said then. Who despairs is
 * never told that it is good that it is over: "now I am free" may be a farewell. Pure.
 */
export function endOfDanger(text: string, endured: Endured): 'joke' | 'taken-back' | 'over' | null {
  if (deniesDanger(text, endured)) return 'taken-back'
  if (wordsIn(text) > MOST_OF_AN_END) return null
  if (wasJoke(text)) return 'joke'
  if (saysBriefly(text, TAKES_BACK) || (!endured.grave && saysBriefly(text, PLAYS_DOWN))) return 'taken-back'
  const farewell = endured.mayLeaveLife ?? endured.despairs
  return !farewell && OVER.test(text) && !NOT_OVER.test(text) ? 'over' : null
}
