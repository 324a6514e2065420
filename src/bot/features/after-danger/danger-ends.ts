import { NOT, OR_NOT } from '../../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import { saysWrong } from '../../talk/asked-of-verdict.ts'

/** That it was a joke, and nothing else in many words. */
const JOKED =
  /(?<!\p{L})(?:guyon|guyonan|bercanda|becanda|bercandaan|canda(?:an)?|heureuy|just kidding|kidding|joking|a joke)(?!\p{L})/iu
const JOKE = String.raw`(?:(?:ber|be)?canda(?:an)?|guyon(?:an)?|main[\s-]?main|heureuy|kidding|joking|jok(?:e|es))(?!\p{L})`
/** Only spaces between: "ga, bercanda kok" takes it back. */
const NO_JOKE = new RegExp(
  String.raw`(?<!\p{L})(?:bukan(?:nya)?|bkn|tidak|tdk|g|ga|gak|gk|nggak|ngga|enggak|engga|ndak|nda|tak|ora|ra|dudu|mboten|sanes|teu|henteu|not|no|isn't|isnt|wasn't|wasnt|ain't|never|don't|dont)\s+(?:(?:lagi|lg|sedang|sdg|mau|buat|untuk|utk|pernah|bisa|sekadar|sekedar|even|really|a|any|to|it's)\s+){0,3}${JOKE}`,
  'iu',
)
/** "Just kidding. Or not": it is left open, which nobody does of a joke. */
const HALF_MEANT =
  /(?<!\p{L})(?:or (?:not|am i|maybe|is it)|(?:atau|ato|apa|opo) (?:tidak|gak?|nggak|ngga|enggak|engga|bukan|ora|beneran|serius|iya)|mungkin|maybe|half|kind ?of|sort ?of|setengah)(?!\p{L})/iu
/** Who hurts them calls it a joke, or they are asked or ask whether it is one. */
const JOKED_BY_OTHERS =
  /(?<!\p{L})(?:dia|mereka|bos|boss|majikan|suami|katanya|dikira|dikirain|kira|kiranya|he|she|they|thinks?|kamu|kalian|you|kalau|kalo|klo|if)(?!\p{L})|\?/iu
const SERIOUS = saying(
  "(?:serius|seriusan|beneran|temenan|tenanan|sungguhan|sumpah|i'm serious|im serious|i am serious|serious|seriously|dead serious|i mean it|for real)",
)
/** "Serius?" and "serius amat" say nothing of them. */
const MOST_OF_MEANING_IT = 4

/** Whether somebody says that it was no joke. Pure. */
export function meansIt(text: string): boolean {
  if (text.includes('?') || wordsIn(text) > MOST_OF_AN_END) return false
  if (NO_JOKE.test(text) || (JOKED.test(text) && HALF_MEANT.test(text))) return true
  const words = spokenWords(text)
  return (
    countSpoken(words) <= MOST_OF_MEANING_IT &&
    SERIOUS.test(words) &&
    !JOKED.test(text) &&
    !NOT_MEANT.test(words)
  )
}

const NOT_MEANT = saying(
  `(?:ga|gak|gk|nggak|ngga|enggak|tidak|tdk|bukan|ora|not|aman|safe|baik|fine|ok|okay|gapapa|gpp|makasih|thanks|amat|banget (?:kamu|sih)|kamu|you)`,
)
/** That it is over. */
const OVER =
  /(?<!\p{L})(?:(?:udah|sudah|sdh|udh|dah|uda|su|telah|akhirnya|wis|wes|geus|already|now|sekarang)\W+(?:\p{L}+\W+){0,2}?(?:aman|selamat(?! tinggal| jalan)|bebas|dibebaskan|dijemput|ketemu|safe|free|found|rescued)|(?:sudah|udah|udh|sdh|already|now)\W+(?:\p{L}+\W+){0,2}?(?:di|in|at|sama) (?:kbri|kjri|kdei|kedutaan|the embassy|embassy|shelter|polisi|police))(?!\p{L})/iu
const NOT_OVER =
  /(?<!\p{L})(?:(?:belum|blm|tidak|tdk|ga|gak|nggak|not)\W+(?:\p{L}+\W+)?(?:aman|selamat|bebas|ketemu|dijemput|safe|free|found)|kalau|kalo|if|tapi|but)(?!\p{L})|\?/iu
const MOST_OF_AN_END = 14

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

const NOT_SO = `(?:${NOT}|bukan|bkn)`
const AT_RISK =
  '(?:danger|dangerous|emergency|at risk|bahaya|berbahaya|bahayanya|darurat|gawat|terancam|genting|kecemasan)'
/** "I never said that I am". "No, I am in danger" is none of these. */
const SAID =
  "(?:ever |pernah )?(?:say|said|saying|bilang|ngomong) (?:that |kalau |kalo )?(?:i'm |i am |im |i was |we are |aku |saya |gw |gue )?"
const BETWEEN =
  '(?:(?:really|actually|even|any|a|an|in|lagi|lg|sedang|dalam|dlm|di|ada|keadaan|posisi|situasi|kondisi) ){0,5}?'
/** "I am not in danger", "ga dalam bahaya kok", "ora bahaya". */
const NAMES_IT = `${NOT_SO} (?:${SAID})?${BETWEEN}${AT_RISK}|no (?:real |actual )?(?:danger|emergency)`
const NO_DANGER = saying(NAMES_IT)
/** That there is no danger, and never was. */
const DENIES = saying(
  [
    NAMES_IT,
    'nothing ~2 (?:bad|wrong|happened)',
    `${NOT_SO} ~1 (?:say|said|bilang|ngomong) (?:that|so|it|gitu|begitu|itu)`,
    `(?:a|by) mistake(?! to)|${NOT_SO} sengaja|kepencet`,
    '(?:you|kamu|bot|botnya|kalian) ~2 (?:misunderstand|misunderstood|misread|wrong|mistaken|salah|keliru|lebay|ngawur)',
  ].join('|'),
)
/** From who may want to die these are no denial. */
const DENIES_WITHOUT_DESPAIR = saying(
  [
    "(?:i'm|im|i am|we are|we're|everything is|aku|saya|sy|gw|gue|kami|kita) ~1 (?:safe|aman|aman2|selamat)",
  ].join('|'),
)
/** Nor from whom something grave is done to. */
const DENIES_SOFTLY = saying(
  [
    "(?:i'm|im|i am|we are|we're|everything is|aku|saya|sy|gw|gue|kami|kita) ~1 (?:okay|ok|fine|baik|baik2)",
    `${NOT_SO} ~1 (?:need|butuh|perlu|minta) ~1 (?:help|bantuan|pertolongan|dibantu|ditolong|contacts?|kontak|nomor)`,
    `${NOT_SO} ~1 (?:ada|terjadi) ~1 (?:apa apa|apa2|papa|masalah)`,
  ].join('|'),
)
/** What takes a denial back in the same breath: "not in danger yet", "not me, my sister is"; and who asks whether. */
const NOT_DENIED = saying(
  `(?:tapi|tp|but|kalau|kalo|klo|if|yet|belum|blm|apa|apakah|am i|are we|mati|mampus|dead|die|dying|takut|tolong|help me|scared|afraid|dikunci|disekap|dipukul|dipukuli|ditahan|locked|trapped|beats?|hits?|hilang|missing|aman ~1 ${OR_NOT}|${NOT_SO} ~1 (?:safe|fine|ok|okay|good|aman|baik|selamat))`,
)
/** "But I want to ask" takes nothing back. */
const BUT_ASKS =
  / (?:but|tapi|tp) (?:(?:i|i'm|have|want|just|only|to|a|saya|aku|gw|gue|mau|cuma|cuman|hanya|pengen|ingin|ada) ){0,4}(?:ask|asking|know|question|tanya|nanya|bertanya|pertanyaan|tau|tahu)(?= )/g
const MOST_OF_A_DENIAL = 30

/** What ends a danger depends on what it was. */
export interface Endured {
  /** They may want to die: then only words about the danger itself count. */
  readonly despairs: boolean
  /** They said so themselves, or it is all that is known of them. */
  readonly mayLeaveLife?: boolean
  /** What is done to them silences people: that they are fine ends nothing. */
  readonly grave: boolean
}

/** Whether somebody says in plain words that they are in no danger. Pure. */
export function deniesDanger(text: string, { despairs, grave }: Endured): boolean {
  if (wordsIn(text) > MOST_OF_A_DENIAL) return false
  const words = denialWords(text)
  if (NOT_DENIED.test(words)) return false
  if (DENIES.test(words)) return true
  if (despairs) return false
  return DENIES_WITHOUT_DESPAIR.test(words) || saysWrong(text) || (!grave && DENIES_SOFTLY.test(words))
}

/** Whether somebody says that it is nothing, or not what they meant, which is no clear end of a grave danger. Pure. */
export function playsDown(text: string): boolean {
  const words = denialWords(text)
  if (wordsIn(text) > MOST_OF_AN_END || NOT_DENIED.test(words)) return false
  return saysBriefly(text, PLAYS_DOWN, WAVES_AWAY) || DENIES_SOFTLY.test(words)
}

/** Whether a short message says that there is no danger, where nothing was said of one before. Pure. */
export function saysNoDanger(text: string): boolean {
  const words = denialWords(text)
  return wordsIn(text) <= MOST_OF_AN_END && NO_DANGER.test(words) && !NOT_DENIED.test(words)
}

const WRONG_CHAT = saying(
  '(?:wrong chat|wrong number|wrong person|salah (?:kirim|chat|pencet|orang|kamar)|(?:ga|gak|gk|nggak|ngga|tidak|tdk) ~1 (?:ada|terjadi) ~1 (?:apa2|papa))',
)
const FEW_OF_THEM = 6

/** Whether hardly more is said than that nothing happened, or that it was meant for another chat. Pure. */
export function saysNothingHappened(text: string): boolean {
  const words = denialWords(text)
  return wordsIn(text) <= FEW_OF_THEM && WRONG_CHAT.test(words) && !NOT_DENIED.test(words)
}

function denialWords(text: string): string {
  return spokenWords(text)
    .replaceAll(BUT_ASKS, '')
    .replaceAll(/ apa apa(?= )/g, ' apa2')
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
  if (JOKED.test(text) && ![NO_JOKE, JOKED_BY_OTHERS, HALF_MEANT].some(says => says.test(text))) return 'joke'
  if (saysBriefly(text, TAKES_BACK) || (!endured.grave && saysBriefly(text, PLAYS_DOWN))) return 'taken-back'
  const farewell = endured.mayLeaveLife ?? endured.despairs
  return !farewell && OVER.test(text) && !NOT_OVER.test(text) ? 'over' : null
}
