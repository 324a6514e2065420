import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { KIN, OF_MINE, THEM, withThem } from '../text/somebody.ts'
import { areKinBeatenByKin } from './beaten-at-home.ts'

/** Who writes. */
export const SELF = '(?:saya|aku|sy|gw|gue|gua|kulo|kula|abdi|kami|me|i|us)'

/** What is done to somebody in danger. */
export const DONE_TO =
  "kena (?:pukul|dera|siksa|tahan|tampar|rogol|tipu|jual|kurung|kunci|sekap|ugut|halau)|(?:tepantok|dipantok|tepukul|tesiksa|ekeppo|etokol|epokol|ecapok|etampar|etendang|ekurung|esekap|eseksa|ejual|ekonce)(?:e|')?|diteunggeul|dicabok|dikonci|didera|dirogol|digebugi|digepuki|dihajar|dikeroyok|dicekik|diseret|ditusuk|ditikam|dibacok|ditembak|dikepruk|dikunci|dikunciin|dikurung|disekap|disandera|dipukul|dipukuli|dipukulin|digebuki|disiksa|disetrum|diperkosa|dilecehkan|dilecehin|dilecehi|dihamili|dihamilin|diraba|digrepe|digrepein|dijual|dipaksa|diancam|dijaga|diusir|dikejar|ditampar|ditendang|dianiaya|ditipu|terjebak|terkunci|terkurung|kekunci"
const DENIED_FOOD = `${NOT} (?:(?:di)?(?:kasih|kasi|beri|wenehi|wehi|bagi) (?:makan|mangan|minum|gaji|libur|istirahat)|digaji|dibayar|dimakani)|kelaparan|starving|starved`
const HARM = `${DONE_TO}|${DENIED_FOOD}|kabur|sembunyi|ngumpet|sakit|pingsan|berdarah|luka|hamil|keguguran|pendarahan|miscarriage|miscarrying|miscarried|tenggelam|locked|trapped|beaten|held|kidnapped|raped|sold|stuck|forced|threatened|hiding|hurt|bleeding|sick|pregnant|captive|scammed`
const CANNOT = `${NOT} ~1 (?:bisa|boleh|iso|tiasa|olle|bau|kanggo|leave|allowed|escape|get out|come home|come back|go home|go back|return|keluar|pulang|kabur)`
const NOT_ANY = 'tidak|tdk|ga|gak|gk|gada|nggak|ngga|ndak|ora|tak|belum|no|not'
const HURTS =
  'pukul|mukul|mukuli|mukulin|pukuli|pukulin|memukul|gebuk|gebukin|nampar|tampar|nendang|tendang|kunci|ngunci|kunciin|mengunci|sekap|nyekap|menyekap|kurung|ngurung|perkosa|memperkosa|merkosa|raba|ngancam|ancam|mengancam|jual|ngejual|menjual|siksa|nyiksa|menyiksa|paksa|maksa|memaksa|ngusir|usir|beats?|hits?|hitting|beating|locks?|locked|rapes?|raped|touch(?:es|ed)?|threaten(?:s|ed)?|forces?|forced|sold|kicks?|slaps?|slapped|holds?|holding|keeps?|kept|hurts?|kills?'
const PAPERS =
  '(?:paspor|dokumen|hp|gaji) (?:saya|aku|gw|gue|gua|kami)|my (?:passport|documents|papers|phone|salary|wages)|our (?:passports|documents|papers|phones|salary|wages)'

/** To want to die, as who says it of themselves puts it. */
export const WANTS_TO_DIE =
  '(?:mau|pengen|pengin|pingin|ingin|kepengen|kepingin|niat|kepikiran|kepikir|mending|mendingan|rasanya|arep|hayang|want to|wanna|rather) (?:(?:buat|untuk|cepat|cepet|ikut|just|to|lebih baik|aja|saja) ){0,2}(?:mati|modar|mampus|bunuh diri|gantung diri|akhiri hidup|mengakhiri hidup|die|kill myself|end my life)'
/** Between "I" and the wish nobody else comes, and nobody who is only feared for or heard of. */
const STILL_ME = `(?:(?!(?:them|dia|ia|doi|beliau|si|he|she|they|him|her|takut|tkut|khawatir|kuatir|dengar|denger|lihat|liat|afraid|worried|scared|heard|${KIN}) )[^ ]+ ){0,5}`

/** They are in it themselves, or together with others. */
const OWN = saying(
  [
    `(?:saya|aku|sy|gw|gue|gua|kami|kita|i|i'm|im|we|we're) ~5 (?:${HARM})`,
    `(?:saya|aku|sy|gw|gue|gua|kami|kita|i|i'm|im|we|we're) ~4 ${CANNOT}`,
    `${NOT} ~2 (?:saya|aku|sy|gw|gue|gua|kami|kita|me|us) ~1 (?:keluar|pulang|kabur|leave|out|go)`,
    `(?:${HURTS}) ~1 (?:saya|aku|sy|gw|gue|gua|kami|kita|me|us)`,
    `let (?:me|us) ~1 (?:go|leave|out|home)`,
    `(?:saya|aku|gw|gue|kami|i|me) (?:dan|sama|bareng|dengan|and)${THEM}|them (?:dan|sama|and) (?:saya|aku|gw|gue|kami|i|me)`,
    '(?:saya|aku|sy|gw|gue|gua|i) (?:(?:juga|udah|sudah|udh|mau|pengen|pengin|pingin|ingin|jadi|sampai|sampe|rasanya|kepikiran|kepengen|niat|mending|want|wanna|to) ){0,4}(?:bunuh diri|mati|kill myself|die)',
    `(?:saya|aku|sy|gw|gue|gua|kulo|abdi|i|i'm|im) ${STILL_ME}${WANTS_TO_DIE}`,
    `(?:masuk|masuki|masukin|mlebu|dobrak|intip|ngintip|buka|bukain|pegang|megang|sentuh|nyentuh|raba|ngeraba|elus|ngelus|cium|nyium) ~1 (?:kamar|pintu|badan|tubuh|tangan|paha|dada|pinggang|rambut|baju|celana|bibir|pipi|leher)(?:ku| (?:saya|aku|sy|gw|gue|gua))`,
    PAPERS,
  ].join('|'),
)

/** The same, as it is told of others. */
export const DIES =
  '(?:(?:pengen|pengin|pingin|ingin|mau) (?:ngilang|ilang|hilang|menghilang|pergi) (?:selamanya|selama lamanya|aja|saja|dari dunia)|bunuh diri|mau mati|pengen mati|pengin mati|ingin mati|mengakhiri hidup(?:nya)?|akhiri hidup(?:nya)?|suicidal|suicide|kill (?:him|her|them)self|kill themselves|wants? to die|wanna die|end (?:his|her|their) life|(?:mau|pengen|pengin|pingin|ingin|arep|nekat|bakal|akan) (?:loncat|lompat|terjun|nyebur)|(?:will|wants? to|wanna|going to|gonna|threatens to|is about to) jump(?! (?:rope|ship|in|into the (?:car|taxi|bus|pool))))'
/** They tell what is done to somebody, or what somebody is about to do; whoever is only named is not in danger. */
const THEIRS = `(?:${HARM}|dinikahin|dinikahkan|dikawinin|dikawinkan|ditahan|ditangkap|ditangkep|ditampung|dibawa|diculik|diborgol|dirantai|diikat|dipulangkan|jailed|arrested|detained|chained|tied|taken|abducted|bunuh diri|loncat|lompat|suicidal|suicide|kill (?:him|her|them)self|wants? to die|mau mati|pengen mati|minum|nyilet|drank|swallowed|${CANNOT})`
const HIM = '(?:dia|ia|doi|beliau|dheweke|deweke|deknen|dee) ~2'
const HARM_EN =
  'beaten|held|locked|trapped|kidnapped|raped|sold|forced|threatened|tortured|hurt|bleeding|detained|starved'
const OTHERS = saying(
  `(?:video|vidio|foto|videos?|photos?) ~1${THEM}|them ~1 (?:dimintain|dimintai)|${HIM} (?:${DONE_TO}|${DIES}|${CANNOT})|(?:he|she) ~1 ${CANNOT}|(?:he|she) (?:is|was|gets|got|has been|keeps getting) ~2 (?:${HARM_EN})|(?:he's|she's) ~2 (?:${HARM_EN})|them ~3 (?:diajak|diajakin|dibujuk|dirayu|minggat|promised|lured|dijanjiin|dijanjikan|dijanjeni|diiming2|diimingi)|them ~6 ${THEIRS}|(?:${THEIRS}|${HURTS}) ~3${THEM}|(?:tebus|tebusan|nebus|ransom) ~6${THEM}|them ~9 (?:tebus|tebusan|nebus|ransom)`,
)

/** "My sister went there, and they locked her in": far from the word for whom it is done to. */
const DONE_TO_HER = saying(
  `(?:${HURTS}|took|takes|trafficked|deceived|tricked|${NOT} ~1 (?:paid|paying|pay|pays|fed|feed|feeds)) (?:her|him)|${NOT} ~1 (?:let|allow) ~1 (?:her|him|she|he)|(?:them|she|he) ~1 (?:is|was|being|been|gets) ~1 (?:kept|held|detained|captive)|(?:she|he|she's|he's) ~4 ${NOT} ~1 (?:let|allow) ~1 (?:leave|go|out)`,
)

/** Whoever sees it from near wants to die no more than who is far. */
const DIES_THEMSELVES = saying(`them ~6 ${DIES}|${HIM} ${DIES}|(?:he|she) ~4 ${DIES}`)

const FEW_WORDS = 12
const LEAPS_FREE = saying('(?:kabur|lari|lolos|bebas|escape|get out|get away|run|flee|free)')

/** Whether somebody of theirs, named or called "he", may want to die, as few words tell. Pure. */
export function tellsTheyMayDie(text: string): boolean {
  const words = spokenWords(text)
  const rest = withThem(words)
  if (countSpoken(rest) > FEW_WORDS || OWN.test(rest) || LEAPS_FREE.test(rest)) return false
  return DIES_THEMSELVES.test(rest) && !NOT_DYING.test(rest)
}

const NOT_DYING = saying(
  `(?:${NOT}|bukan|never|doesn't|dont|not) ~2 (?:mau|pengen|pengin|ingin|want|wants|akan|bakal|will)`,
)

/** "Aku liat tangannya banyak goresan". */
const THEIR_WOUNDS = saying(
  '(?:(?:tangannya|lengannya|kakinya|badannya|tubuhnya|mukanya|wajahnya|punggungnya|pahanya)|(?:her|his) (?:arms?|wrists?|legs?|body|face|back)) ~3 (?:goresan|sayatan|luka|luka2|lebam|memar|biru|bekas|cuts?|scars?|bruises?|bruised|marks)',
)

/** Who is missed is another. */
const NO_NEWS = saying(
  `them ~9 (?:hilang kontak|lost contact|(?:${NOT_ANY}) ~2 (?:kabar|kabarnya|kontak|ngabarin|news|contact|heard))`,
)

/** Of somebody who is away at work, by who says nothing of themselves. */
const AWAY_AT_WORK = saying(
  'them ~2 (?:kerja|bekerja|nyambut gawe|megawe|merantau|abk|jadi ~1 (?:abk|tkw|tki|pmi|art)|ikut ~1 kapal|berlayar|tkw|tki|pmi|works|working|is ~1 (?:crew|fisherman|domestic|maid))|them ~1 (?:di|nang|neng|ning|ing|leq|ka|in)(?! (?:rumah|sini|kamar|kantor|sekolah|sebelah|depan|here|my) )|them ~1 (?:disana|dsana|sana|kesana|there)',
)
/** Who is besieged at home says "my house" and no "I". */
const AT_THEIR_HOME = saying('(?:rumah|omah|imah|kamar|kos)ku|(?:rumah|omah|imah) (?:kami|kita|kulo)')
const SPEAKS_OF_SELF = saying("(?:saya|aku|sy|gw|gue|gua|kulo|kula|abdi|kami|kita|i|i'm|im|me|we|us)")

/** Somebody of theirs is about to leave, and who writes does not go along. */
const THEY_LEAVE = saying(
  `them ~1 (?:mau|arep|akan|bakal|nekat|tetep|tetap|besok|sesuk|lusa|malam|nanti|jadi|otw|is|wants|will|leaves?|flies|going) ~3 (?:berangkat|brangkat|mangkat|budhal|budal|terbang|pergi|lunga|miang|diberangkatkan|diberangkatin|diterbangkan|dibawa|leaving|leave|leaves|flying|fly|flies|going|go)|them ~1 (?:mau|arep|akan|bakal|nekat|besok|bsk|sesuk|lusa) (?:ke|menyang|nang|neng|ka) (?!(?:polisi|dokter|rumah|kantor|sekolah|pasar|kbri|kjri|sini|omah|bank)(?= ))[^ ]+|them ~1 (?:leaves?|flies|berangkat|terbang|mangkat) ~2 (?:today|tonight|tomorrow|soon|next|besok|bsk|lusa|sesuk|minggu|malam|nanti)`,
)
const GOES_ALONG = saying(
  `(?:diajak|ajak|ngajak|ikut|melu|sama|bareng|karo|dibawa|disuruh|dipaksa|dijemput|with|join|joining) ~1${THEM}|them ~1 (?:ajak|ngajak|ngajakin|bawa|maksa|suruh|nyuruh|juga)`,
)

/** Whether words tell that somebody of theirs is about to leave, without who writes. Pure. */
export function tellsOfTheirLeaving(text: string): boolean {
  const words = withThem(spokenWords(text))
  // "My friend got recruited, she leaves tomorrow": named once, and then called "she".
  return theyLeave(words) || (words.includes(THEM) && theyLeave(words.replaceAll(ONE_TOLD_OF, THEM)))
}

/** "Dia berangkat lusa": one who was told of before is called by no name. */
const ONE_TOLD_OF = / (?:dia|ia|doi|beliau|dheweke|deweke|manehna|anjeunna|he|she|they)(?= )/g

/** Whether words tell of somebody else alone, named or called "they", and not of who writes. Pure. */
export function tellsOfOthersOnly(text: string): boolean {
  const words = withThem(spokenWords(text)).replaceAll(ONE_TOLD_OF, THEM)
  return words.includes(`${THEM} `) && !SPEAKS_OF_SELF.test(words) && !GOES_ALONG.test(words)
}

function theyLeave(rest: string): boolean {
  return THEY_LEAVE.test(rest) && !GOES_ALONG.test(rest)
}

const FAMILY_HURTS = saying(`(?:${HURTS})`)

const BEFORE_IT =
  '(?:aku|saya|sy|gw|gue|gua|kulo|abdi|i|was|am|got|been|being|tadi|barusan|baru|semalam|semalem|kemarin|wingi|malam|pagi|siang|sore|ini|lagi|sering|suka|selalu|terus|tiap|hari|udah|sudah|habis|abis|tolong|kak|min|mbak|help)'
/** "Dipukul suamiku": who does it is theirs, and who writes leaves themselves out. */
const DONE_BY_THEIRS = new RegExp(
  `^ (?:${BEFORE_IT} ){0,7}(?:${DONE_TO}|beaten|hit|raped|locked|threatened|choked) (?:(?:sama|ama|oleh|karo|ku|dening|by) )?(?:(?:${KIN}|mantan|cowok|cewek)(?:ku|q| (?:saya|sy|aku|gw|gue|gua|abdi|kulo))|${OF_MINE}|(?:${KIN})(?= (?:di|kerja|nang|neng|ning) )|my [^ ]+)(?= )`,
)

/** Whose room-mate is beaten "here" is held as well, whatever they say of themselves. */
const THERE_TOO = saying(
  'sini|disini|kesini|here|sekamar|sekamarku|sekosku|semess|roommate|giliranku|kami ~1 (?:di|in)|we ~2 in',
)

/** "Dia tak bagi keluar": who holds them is named, and nobody else. */
const NOT_LET_OUT = saying(
  `(?:dia|mereka|majikan|bos|boss|agen|tauke|madam|he|she|they) ~1 ${NOT} ~1 (?:bagi|kasih|kasi|ngasih|benarkan|izinkan|bolehin|ngebolehin|let|allow) ~1 (?:keluar|kluar|pulang|balik|metu|mulih|out|leave)`,
)

/** "She's 'stuck' there": the marks are none of the word. */
const QUOTED = / '(\p{L}+)'(?= )/u

/**
 * Whether somebody in danger writes of themselves, or somebody writes for a relative or friend: who is far away needs
 * other steps than who is held. Null where the words do not tell. Pure.
 */
export function whoseDanger(text: string): 'own' | 'others' | null {
  const words = spokenWords(text).replace(QUOTED, ' $1')
  const rest = withThem(words)
  if (DONE_BY_THEIRS.test(words)) return 'own'
  if (THEIR_WOUNDS.test(words)) return 'others'
  if (OWN.test(rest) || (NOT_LET_OUT.test(rest) && !rest.includes(THEM) && !DONE_TO_HER.test(rest)))
    return 'own'
  if (DIES_THEMSELVES.test(rest) || areKinBeatenByKin(text)) return 'others'
  const told = rest.includes(THEM) || !SPEAKS_OF_SELF.test(rest)
  if (told && DONE_TO_HER.test(rest) && !THERE_TOO.test(words)) return 'others'
  const ofSelf = SPEAKS_OF_SELF.test(rest) || AT_THEIR_HOME.test(rest)
  const isAway = AWAY_AT_WORK.test(rest) && !ofSelf && !FAMILY_HURTS.test(words)
  return (OTHERS.test(rest) || theyLeave(rest) || NO_NEWS.test(rest) || isAway) && !THERE_TOO.test(words)
    ? 'others'
    : null
}

const HAS_MEANS =
  '(?:beli|kubeli|punya|pegang|megang|nyiapin|siapin|siapkan|minum|kuminum|telan|kutelan|nelan|tuku|bought|have|got|took|drank|swallowed) ~3 (?:obat|pil|racun|racunnya|baygon|potas|silet|pisau|tali|pills?|poison|rope|blade)'
const OWN_DYING = saying(
  `${SELF} ${STILL_ME}(?:${WANTS_TO_DIE}|${HAS_MEANS}|bunuh diri|mati aja|kill myself)|ku(?:minum|telan|beli|siapkan) ~2 (?:obat|pil|racun|baygon|tali|silet)`,
)
const DYING_OF_NOBODY = saying(WANTS_TO_DIE)
const OF_ANOTHER = saying(
  '(?:dia|ia|doi|beliau|katanya|bilang|bilangnya|ngomong|mereka|she|he|they|her|him|says?|said)',
)

/**
 * Whether who spoke of somebody else wants to die, or has at hand what kills, themselves. Pure.
 * @param ofDying it is another's wish to die that was told before: then only who says "I" speaks of themselves
 */
export function isOwnDying(text: string, ofDying: boolean): boolean {
  const words = spokenWords(text)
  const rest = withThem(words)
  if (rest.includes(THEM) || OF_ANOTHER.test(rest)) return false
  return OWN_DYING.test(rest) || (!ofDying && DYING_OF_NOBODY.test(rest))
}
