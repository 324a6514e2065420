import { BY_NOW, NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { withoutLapsedPapers } from '../told/lapsed-papers.ts'
import type { DangerKind } from '../types.ts'
import { type KindsOfDanger, MOST_BESIDE } from './danger-kind.ts'
import { speaksOfDying } from './speaks-of-dying.ts'

const DIES =
  '(?:mati|meninggal|meninggalnya|ninggal|tewas|wafat|maot|seda|sedo|pupus|tilar|died|passed away|is dead)'
const BODY =
  '(?:jenazah|jenazahnya|jenazahe|jenasah|jenasahnya|mayat|mayatnya|almarhum|almarhumah|corpse|remains|(?:his|her|the) body)'
const DEAD =
  '(?:mati|meninggal|tewas|wafat|maot|seda|died|dead|death|jenazah|jenazahnya|jenasah|mayat|mayatnya|corpse|body)'
const ABOARD = '(?:kapal|laut|kapten|deck|ship|boat|vessel|sea|captain)'
const FELLOW =
  '(?:teman|temen|kawan|temanku|temenku|kawanku|temannya|temennya|kawannya|koncone|kancane|abk|kru|orang(?! tua)|friend|crew|crewman|crewmate|cook|koki)'
const KIN =
  '(?:istri|istriku|isteri|suami|suamiku|suaminya|anak|anakku|adik|adikku|adek|adekku|kakak|kakakku|abang|abangku|ibu|ibuku|mama|mamaku|emak|emakku|mamak|bapak|bapakku|bapa|ayah|ayahku|paman|pamanku|om|tante|bibi|bibiku|sepupu|sepupuku|saudara|saudaraku|sodara|keponakan|keponakanku|ponakan|mertua|keluarga|keluargaku|bojo|bojoku|tunangan|pacar|pacarku|(?:ina|ama|inang|amang|kaka|ade) beta|my (?:[^ ]+ ){0,2}?(?:wife|husband|son|daughter|brother|sister|cousin|uncle|aunt|mother|mom|father|dad|nephew|niece|relative|fiance))'

/** Somebody on board has died, and the body is to go into the sea. */
const BURIED_AT_SEA = saying(
  `${DEAD} ~6 (?:dilarung|dibuang|dilempar|dibuang ke laut|larung|buang|thrown|throw|dump|dumped|buried|bury)|(?:dilarung|larung|dibuang|buang|throw|thrown|dump|bury) ~4 ${DEAD}`,
)
const DIED = saying(
  `(?:jenazah|jenazahnya|jenasah|mayat|mayatnya|corpse)|(?:${FELLOW}|${KIN}) ~4 (?:${DIES}) ~6 ${ABOARD}|(?:kapal|laut|ship|boat|vessel|sea) ~6 (?:${FELLOW}|${KIN}) ~4 ${DIES}`,
)
const KIN_DIED = saying(`${KIN} ~4 ${DIES}|${BODY} ~2 ${KIN}|${DIES} ~2 ${KIN}`)
const OF_THE_BODY = saying(BODY)
/** A threat, a wish or a fear is no death. */
const NOT_DEAD = saying(
  '(?:mau|pengen|pengin|ingin|takut|kalau|kalo|klo|bisa|bakal|akan|ancam|diancam|ngancam|hampir|nyaris|if|will|might|afraid|scared|almost|want) ~3 (?:mati|meninggal|tewas|dibunuh|die|dead|death)|(?:sejak|sudah lama|tahun lalu|dulu|years ago|last year)',
)

/** Most messages have none of these letters, and need not be read for the rest. */
const MAY_BE =
  /mati|ninggal|tewas|wafat|maot|sed[ao]|pupus|tilar|died|dead|death|passed away|jena[sz]ah|mayat|almarhum|corpse|body|remains/

/**
 * Whether somebody tells of a death on board, or of a body. Pure.
 * @param atSea they told before that they are on a ship
 */
export function tellsOfDeath(text: string, atSea: boolean): boolean {
  const words = spokenWords(withoutLapsedPapers(text))
  if (!MAY_BE.test(words)) return false
  if (BURIED_AT_SEA.test(words)) return true
  return DIED.test(atSea ? `${words}kapal ` : words) && !NOT_DEAD.test(words)
}

const HURT =
  '(?:dipukul|dipukuli|dipukulin|digebuk|digebuki|digebukin|disiksa|dihajar|ditendang|disetrum|beaten|tortured|hit)'
const GOES_ON = '(?:terus|masih|tiap|setiap|sering|selalu|every|still|keeps|always|daily)'
const IS_HURT_STILL = saying(
  `${HURT} ~1 ${GOES_ON}|${GOES_ON} ~1 ${HURT}|(?:teman|temanku|adikku|anakku|suamiku|kakakku|my [^ ]+) ~4 ${HURT} ~9 (?:\\d+|dua|tiga|empat|lima|two|three|four) (?:orang|teman|kawan|abk|kru|men|crew|people|others) ~2 ${DIES}`,
)
const TO_DEATH = saying(
  `${DIES} ~1 ${HURT}|${HURT} ~3 (?:sampai|sampe|hingga|nganti|until|till|to) ~2 (?:${DIES}|death)`,
)

/** Whether of a ship where some have died it is told that one still alive is beaten: help for who lives comes first. Pure. */
export function livesAndIsHurt(text: string): boolean {
  const words = spokenWords(text)
  return IS_HURT_STILL.test(words) && !TO_DEATH.test(words)
}

/** Whether a relative of who writes has died, wherever that was. Pure. */
export function hasLostKin(text: string): boolean {
  const words = spokenWords(withoutLapsedPapers(text))
  return MAY_BE.test(words) && KIN_DIED.test(words) && !NOT_DEAD.test(words)
}

/** Whether the body of a relative is spoken of: it is to be brought home, or not to be buried yet. Pure. */
export function speaksOfKinsBody(text: string): boolean {
  return hasLostKin(text) && OF_THE_BODY.test(spokenWords(text))
}

const KIN_DIES = saying(`${KIN} ~4 ${DIES}|${DIES} ~2 ${KIN}`)
const OF_DEATH = new RegExp(saying(`${DIES}|${DEAD}`), 'g')

/**
 * Who tells that one of theirs died, or that a body is to be thrown into the sea, grieves, and the model hears despair in
 * it: what to do about the body comes first, and those who listen stay beside. Who asks how a body is brought home and
 * names nobody who died may mean their own. Pure.
 * @param found kinds that rules found
 */
export function asMourning(kinds: KindsOfDanger, found: readonly DangerKind[], text: string): KindsOfDanger {
  if (kinds.kind !== 'self_harm' || found.includes('self_harm')) return kinds
  const words = spokenWords(text)
  const isTold = OF_THE_BODY.test(words) && (KIN_DIES.test(words) || BURIED_AT_SEA.test(words))
  if (!isTold || speaksOfDying(words.replaceAll(OF_DEATH, ' '))) return kinds
  return { kind: 'unclear', also: (['self_harm', ...kinds.also] as const).slice(0, MOST_BESIDE) }
}

const GIVEN_TO_SEA = saying(
  `(?:dilarung|dibuang|dilempar|dikubur|dikuburkan|dimakamkan|thrown|dumped|buried) ~4 (?:laut|sea|ocean|overboard|tadi|kemarin|kemaren|minggu|bulan|yesterday|ago)|${BY_NOW} ~2 (?:dilarung|dibuang|dilempar|dikubur|dikuburkan|dimakamkan|thrown|dumped|buried)`,
)
/** It is only to be, and can still be asked to wait. */
const NOT_GIVEN = saying(
  '(?:mau|akan|bakal|arep|nanti|ntar|besok|lusa|katanya mau|rencana|jangan|belum|blm|takut|will|going|want|wants|plan|planning|tomorrow|not|dont|be)',
)

/** Whether the body was buried or given to the sea already, as somebody tells of a death. Pure. */
export function isBuried(text: string): boolean {
  const words = spokenWords(text)
  return GIVEN_TO_SEA.test(words) && !NOT_GIVEN.test(words)
}

const CANNOT_PAY = saying(
  [
    `(?:${NOT}|gada|belum|no) ~2 (?:punya|ada|duwe|gaduh|gableg|mampu|sanggup|kuat|have|afford|any|money|enough) ?~2 (?:uang|duit|dhuwit|duwit|artos|biaya|dana|bayar|money|cash|pay|it)`,
    `${NOT} (?:mampu|sanggup)|(?:no|not enough) money|(?:siapa|sopo|saha|who) ~2 (?:bayar|mbayar|nanggung|tanggung|menanggung|pays?)|(?:biaya|biayanya|ongkos|ongkosnya|cost|costs) ~3 (?:berapa|brp|piro|siapa|mahal|gimana|dari mana|who|much)|(?:berapa|brp|piro|how much) ~2 (?:biaya|biayanya|ongkos|ongkosnya|cost)|(?:keluarga|kami) ~1 (?:miskin|susah)`,
  ].join('|'),
)

/** Whether somebody says that they cannot pay, or asks who does. Pure. */
function cannotPay(text: string): boolean {
  return CANNOT_PAY.test(spokenWords(text))
}

/** Of whom was told before: no name is needed then. */
const THEY_DIED = saying(
  [
    `(?:${BY_NOW}|ditemukan|ditemuin|ketemu|found|but|tapi|tp|dia|he|she|they|they've|has|have) ~2 ${DIES}`,
    `${BODY}|mayat|mayatnya|mayate`,
    `(?:${NOT}|gak) ~1 (?:ketolong|tertolong|bernyawa|selamat|slamet)|didn't make it|did not make it|didn't survive|did not survive|(?:he's|she's|he is|she is|they are) ~1 dead`,
  ].join('|'),
)
/** Things that die, and what nobody dies of. */
const NO_PERSON = saying(
  '(?:mesin|mesinnya|lampu|lampunya|listrik|hp|hpku|hpnya|radio|radionya|sinyal|batre|baterai|ac|engine|phone|battery|signal|light|lights|radio) ~2 (?:mati|dead|died)|mati (?:rasa|gaya|listrik|lampu|matian|mesin)|(?:belum|blm|bukan|not) ~1 (?:mati|meninggal|dead|died)',
)
/** Somebody else is still to be found or saved. */
const OTHERS_LEFT = saying(
  `(?:satu|dua|tiga|1|2|3|one|two) ~1 (?:lagi|lainnya|more|other|others)|yang (?:lain|lainnya|satunya)|(?:masih|still) ~2 (?:hilang|dicari|ilang|missing|searching|in the water|di air|di laut)|(?:${NOT}|belum|blm) ~1 (?:ketemu|ditemukan|found)`,
)
const MOST_OF_THE_NEWS = 20

/** Whether few words tell that whoever was in danger has died: "udah ketemu mas, tapi udah meninggal". Pure. */
export function tellsTheyDied(text: string): boolean {
  const words = spokenWords(withoutLapsedPapers(text))
  if (!MAY_BE_OVER.test(words) || countSpoken(words) > MOST_OF_THE_NEWS || text.includes('?')) return false
  return THEY_DIED.test(words) && !NOT_DEAD.test(words) && !NO_PERSON.test(words)
}

const MAY_BE_OVER = new RegExp(`${MAY_BE.source}|tolong|nyawa|selamat|slamet|make it|survive`)

/** Whether somebody besides who died still has to be saved. Pure. */
export function tellsOfOthersLeft(text: string): boolean {
  return OTHERS_LEFT.test(spokenWords(text))
}

/** What is asked or told of somebody who died: the end of the name of its answer. */
export type OfDeath = 'cost' | 'burial' | 'rights' | 'home'

const RIGHTS = saying(
  '(?:hak|haknya|hake|santunan|santunannya|asuransi|asuransinya|klaim|bpjs|kompensasi|ganti rugi|warisan|gajinya|gaji(?: dia| almarhum)?|right|rights|insurance|compensation|benefits|entitled|wages|salary|dapat apa|dapet apa)',
)
const BURIAL = saying(
  '(?:dilarung|larung|ngelarung|dibuang|buang|dikubur|dikuburkan|dimakamkan|kubur|dikremasi|kremasi|freezer|prizer|pendingin|disimpan|disimpen|es|palka|thrown|throw|dump|buried|bury|burial|cremated|cremate|stored|cold storage)',
)
const HOME = saying(
  '(?:pulang|pulangin|pulangkan|dipulangkan|dipulangin|memulangkan|mulangin|kirim|dikirim|bawa|dibawa|bring|brought|send|sent|fly|repatriate|repatriated|mulih|muleh)',
)
const MOST_OF_WHAT_IS_ASKED = 16

/** What few words say of who died, or null. Pure. */
export function ofDeath(text: string): OfDeath | null {
  const words = spokenWords(text)
  if (cannotPay(text)) return 'cost'
  if (countSpoken(words) > MOST_OF_WHAT_IS_ASKED) return null
  if (BURIAL.test(words)) return 'burial'
  if (RIGHTS.test(words)) return 'rights'
  return HOME.test(words) ? 'home' : null
}
