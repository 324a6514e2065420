import { NOT, NOT_YET } from '../text/function-words.ts'
import { saying } from '../text/said.ts'
import { withoutPlay } from '../told/said-in-play.ts'
import type { Circumstance } from '../types.ts'
import { areArrested } from './arrested.ts'
import { isBeatenNear, isKeptBySpouse } from './beaten-near.ts'
import { isTakenToBorder, isToBeSold } from './being-taken.ts'
import { tellsOfBridePrice } from './bride-price.ts'
import { isFollowedHome } from './came-home.ts'
import { carriesForOthers } from './carries-for-others.ts'
import { tellsOfChildSold } from './child-at-work.ts'
import { closeToDying } from './close-to-dying.ts'
import { areCollectorsAtHome } from './debt-collectors.ts'
import { distrustsPolice } from './distrusts-police.ts'
import { tellsOfForcedAbortion } from './forced-abortion.ts'
import { tellsOfForcedMarriage } from './forced-marriage.ts'
import { hasRun, isStranded } from './got-away.ts'
import { haveHarmedThemselves } from './harmed.ts'
import { arePicturesHeld } from './held-pictures.ts'
import { isHurtByFamily, isKeptByPartner } from './hurt-by-family.ts'
import { tellsOfBirthNow } from './in-labour.ts'
import { isMadeToGo } from './made-to-go.ts'
import { NO_CREDIT } from './no-credit.ts'
import { tellsOfOverboard } from './overboard.ts'
import { bleedsInPregnancy } from './pregnancy-bleeding.ts'
import { demandsSex, fearsRaid, tellsOfOrganSale, threatensKin } from './pressed.ts'
import { isCrewAbandoned } from './ship-in-port.ts'
import { isSinking } from './sinking.ts'
import { isThrownOut } from './thrown-out.ts'
import { isToBeFetched } from './to-be-fetched.ts'
import { isBuried, livesAndIsHurt, tellsOfDeath } from './told-death.ts'

/** A wound that bleeds on, or nobody can wake them. */
const INJURED = saying(
  [
    '(?:darah|darahnya|darahku|getih|getihe) ~2 (?:banyak|bnyk|terus|trus|deras|ngucur|mengucur|muncrat|mili|akeh|keluar terus|berhenti|stop)',
    '(?:berdarah|pendarahan|perdarahan|getihen) ~2 (?:banyak|bnyk|terus|trus|hebat|parah|deras|akeh)|(?:banyak|akeh|kehilangan|kehabisan) ~1 (?:darah|getih)',
    "(?:bleeding|bleeds) ~2 (?:a lot|lots|heavily|badly|so much|too much|everywhere|won't stop|wont stop|not stopping|to death)|(?:lots|lot|losing|lost) ~3 blood",
    `${NOT} ~1 (?:sadar|sadarkan diri|bernapas|bernafas)|(?:pingsan|semaput|pengsan|unconscious|fainted|passed out)|not breathing|stopped breathing`,
    '(?:ditusuk|ditikam|dibacok|ketusuk|tertusuk|ditembak|tertembak|stabbed|(?:was|got|been|is) shot)',
  ].join('|'),
)

/** It is a threat. */
const NOT_INJURED = saying(
  '(?:mau|akan|arep|bakal|diancam|ancam|ngancam|kalau|kalo|takut|hampir|if|will|threaten|threatens|threatened|afraid|almost) ~2 (?:ditusuk|ditikam|dibacok|ditembak|tertembak|pingsan|stabbed|shot|be shot)',
)

/** What kills without a wound, within hours. */
const VERY_SICK = saying(
  [
    'kejang|kejang2|kejang kejang|stuip|seizures?|convulsions?|convulsing|serangan jantung|heart attack|stroke',
    '(?:sesak|sesek|seseg|susah|sulit|ga bisa|gak bisa|tidak bisa|nggak bisa|ora iso) ~1 (?:napas|nafas|bernapas|bernafas|ambegan)|(?:can.t|cannot|hard to|trouble) ~1 (?:breathe|breathing)',
    '(?:muntah|batuk|vomiting|coughing) ~1 (?:darah|getih|blood)',
    '(?:bayi|bayiku|bayinya|baby|newborn) ~4 (?:panas tinggi|demam tinggi|high fever|biru|lemas|blue|limp)|(?:panas|demam|high fever) ~1 (?:40|41|42|tinggi banget|tinggi sekali)',
  ].join('|'),
)
const NOT_SICK = saying(
  '(?:takut|kalau|kalo|klo|khawatir|if|afraid|might) ~2 (?:kejang|stroke|serangan|sesak|panas|demam|seizure|fever)|pernah|riwayat|kemarin|minggu lalu|bulan lalu|tahun lalu|used to|last (?:week|month|year)',
)

/** Somebody guards the door, or nobody lets them out. */
const GUARDED = saying(
  [
    '(?:dijaga|dijagain|dijogo|diawasi ketat|dikawal|guarded) ~4 (?:orang|wong|preman|bodyguard|satpam|mereka|cowok|laki|men|people|them)',
    '(?:orang|wong|preman|bodyguard|mereka|cowok|men|guards?|they) ~4 (?:depan|ngarep|luar|outside|at|in front) ~2 (?:pintu|kamar|lawang|door|room)',
    '(?:jaga|jogo|njaga|njogo|menjaga|ngejaga|guarding) ~2 (?:pintu|kamar|lawang|pager|pagar|gerbang|door|room|gate)',
    '(?:pintu|kamar|lawang|pager|pagar|gerbang|door|room|gate) ~2 (?:dijaga|dijagain|dijogo|dikunci|digembok|terkunci|locked|guarded)',
    "(?:can't|cant|cannot|couldn't|unable to|not able to) ~1 (?:go out|go outside|get out(?! of ~1 (?:contract|deal|job)))|(?:can't|cant|cannot) leave ~1 (?:house|home|apartment|building|room|compound|place|dorm|here)",
    '(?:lock|locks|locked|locking|kunci|ngunci|mengunci|gembok|nggembok) ~1 (?:gate|gates|door|doors|room|pintu|pintunya|pagar|gerbang|kamar|lawang)',
    '(?:dikunci|dikunciin|dikurung|disekap|kekunci|terkunci|dikerem|locked) ~2 (?:di|in|nang|neng|ning|dalam|kamar|hotel|rumah|mess|penampungan|gudang|room|house)',
    `${NOT} ~2 (?:boleh|bisa|iso|entuk|oleh|dikasih|dibolehin|diizinin|allowed|let) ~2 (?:keluar|pulang|metu|kaluar|mulih|leave|out|go home)`,
    `${NOT} ~1 (?:bagi|kasi|kasih|ngasih|benarkan|izinkan|bolehin|ngebolehin) (?:aku |saya |kami |kita )?(?:keluar|kluar|pulang|balik|mulih|metu|kaluar)(?! (?:duit|uang|wang|modal|hasil))`,
    '(?:dilarang|ngelarang|melarang|larang|dihalangi|dihalang|ditahan ~1 (?:biar|supaya)) ~2 (?:keluar|pulang|kabur|cuti pulang|balik|metu|mulih)|forbidden to (?:leave|go home|go out)',
  ].join('|'),
)

const NOT_OR_DONT = `(?:${NOT_YET}|jangan|jgn|no|x(?= (?:bisa|bs|boleh|leh|dapat|dpt|iso|can)))`
const CANNOT =
  '(?:gabisa|gakbisa|gkbisa|ngabisa|gabs|gbs|gbisa|gaiso|raiso|rasaget|mboten|mbten|boten|mboteniso|teutiasa|unable|couldn.t)'
/** Who does not speak the language there can speak. */
const LANGUAGE =
  '(?:indonesian|indonesia|english|inggris|bahasa|mandarin|cina|chinese|kantonis|cantonese|arab|arabic|thai|khmer|malay|melayu|the language)'
/** They can write and not speak: no credit, or somebody would hear it. */
export const CANNOT_CALL = saying(
  [
    // Who does not want to be talked to or does not pick up can call, and whose company is silent; "no telp polisi" asks for its number.
    `(?!no (?:telpon|telepon|telpun|telp|tlp|tlpn|tlfn|telfon) )(?<! (?:pt|ptnya|perusahaan|perusahaannya|kantor|kantornya|agen|agennya|sponsor|sponsornya|majikannya|company|agency|agent) )(?:${NOT_OR_DONT}|${CANNOT})(?! (?:mau |mo |pernah |iso |bisa )?(?:diajak|dijak|diajakin|angkat|ngangkat|mengangkat|jawab|njawab|menjawab|answer|answering|pick|picking))(?! pernah (?:telpon|telepon|nelpon|nelepon|telfon|nelfon|tlp|telp|call)) ~2 (?:telpon|telepon|telpun|tlp|tlpn|telp|tlfn|nelpon|nelepon|nelpun|telfon|nelfon|call|phone|speak|talk|bicara|ngomong|matur)(?! ${LANGUAGE})`,
    `(?:cuma|cuman|cma|cm|cmn|hanya|mung|muk|namung|only|adanya) ~2 (?:wa|whatsapp|chat|chatting|pesan|sms|text|texting|messages?)`,
    `(?:ada|punya|minta|nomor|nomer|no|any) ~1 (?:wa|whatsapp)`,
    '(?:wa|whatsapp|chat|pesan|sms) ~1 (?:aja|saja|doang|tok|thok|wae|ae|only)(?= $| (?:kak|min|ya|yah|bisa|boleh|gimana|bot|please) )',
    '(?:aku|saya|sy|gw|gue|abdi|kulo|i am|i.m|im) ~1 (?:tuli|tunarungu|tuna rungu|bisu|tunawicara|tuna wicara|deaf|mute)',
    NO_CREDIT,
    '(?:cuma|cuman|cma|cm|hanya|mung|muk|only) ~2 (?:wifi|internet|starlink)|(?:kirim|lewat|pakai|pake|via|by|through|over) (?:wa|whatsapp|chat|pesan|sms) (?:aja|saja|ae|bae|only)',
  ].join('|'),
)

const PREGNANT = saying('(?:hamil|mengandung|ngandung|meteng|bobot|reuneuh|pregnant|pregnancy)')
const NOT_PREGNANT = saying(
  `(?:takut|kalau|kalo|klo|jangan|dulu|pernah|if|might|when|while|was) ~2 (?:hamil|pregnant)|${NOT_OR_DONT} ~1 (?:hamil|pregnant)`,
)
const BABY = '(?:bayi|bayiku|bayinya|orok|baby|newborn|infant)'
const TAKEN_AWAY =
  '(?:diambil|dirampas|direbut|dijabel|dibawa|dipisah|dipisahkan|dipisahin|dijual|disembunyikan|taken|stolen|sold|snatched)'
const BABY_TAKEN = saying(
  [
    `${BABY} ~3 ${TAKEN_AWAY}`,
    `(?:took|taken|takes|stole|sold|ngambil|mengambil|ambil|jual|menjual|ngerampas|merampas) ~3 ${BABY}`,
    '(?:anakku|anak (?:saya|aku|sy|gw|kami)) ~1 (?:diambil|dirampas|direbut|dijabel) ~1 (?:majikan|bos|agen|mereka|orang|dia)',
  ].join('|'),
)

/** "Dsekap" and "dtahan", as "disekap" and "ditahan" are written in haste. */
const CUT_SHORT = / d(?=[bcfgjklmnpst][aeiou][a-z]{3,} )/g

/** Most messages have none of these letters, and need not be read for the rest. */
const MAY_BE_INJURED =
  /darah|getih|sadar|napas|nafas|pingsan|semaput|pengsan|tusuk|tikam|bacok|tembak|bl(?:ood|eed)|breath|shot|stab|conscious|faint|passed/
const MAY_BE_SICK =
  /kejang|stuip|seizure|convuls|jantung|heart|stroke|napas|nafas|ambegan|breath|muntah|batuk|vomit|cough|bayi|baby|newborn|panas|demam|fever/
const MAY_BE_OF_BIRTH = /hamil|andung|meteng|bobot|reuneuh|pregnan|bayi|orok|baby|born|infant|anak/
const MAY_BE_GUARDED =
  /jag|jog|kunci|gembok|kurung|sekap|kerem|lock|guard|kawal|awas|pintu|lawang|kamar|door|room|gate|keluar|pulang|metu|kaluar|mulih|leave|out|home/

/**
 * What changes the first steps, as far as somebody in danger says it. Pure.
 * @param despairs they may want to die
 * @param atSea they told before that they are on a ship, and need not name it again
 */
export function circumstancesIn(text: string, despairs: boolean, atSea = false): readonly Circumstance[] {
  const words = withoutPlay(text).replaceAll(CUT_SHORT, ' di')
  const found: Circumstance[] = []
  if (haveHarmedThemselves(words, despairs)) found.push('harmed')
  if (isSinking(words, atSea)) found.push('sinking')
  if (areArrested(words)) found.push('arrested')
  // Nobody did it to them: other steps come first than with a wound.
  if (bleedsInPregnancy(text)) found.push('pregnancy_bleeding')
  else if (MAY_BE_INJURED.test(words) && INJURED.test(words) && !NOT_INJURED.test(words))
    found.push('injured')
  if (MAY_BE_SICK.test(words) && VERY_SICK.test(words) && !NOT_SICK.test(words)) found.push('very_sick')
  if (tellsOfDeath(text, atSea) && livesAndIsHurt(text)) found.push('crew_died')
  else if (tellsOfDeath(text, atSea)) {
    found.push('died')
    if (isBuried(text)) found.push('buried')
  }
  if (!found.includes('died') && tellsOfOverboard(text, atSea)) found.push('overboard')
  if (tellsOfBirthNow(text)) found.push('in_labour')
  if (MAY_BE_GUARDED.test(words) && GUARDED.test(words)) found.push('guarded')
  if (CANNOT_CALL.test(words)) found.push('cannot_call')
  if (distrustsPolice(text)) found.push('no_police')
  if (tellsOfOrganSale(text)) found.push('organ')
  if (isToBeSold(text)) found.push('to_be_sold')
  else if (isMadeToGo(text)) found.push('made_to_go')
  if (isToBeFetched(text)) found.push('to_be_fetched')
  else if (isTakenToBorder(text)) found.push('to_border')
  if (isFollowedHome(text)) found.push('followed_home')
  if (MAY_BE_OF_BIRTH.test(words)) {
    if (PREGNANT.test(words) && !NOT_PREGNANT.test(words)) found.push('pregnant')
    if (BABY_TAKEN.test(words)) found.push('baby_taken')
  }
  if (arePicturesHeld(text)) found.push('pictures')
  if (threatensKin(text)) found.push('kin_threatened')
  if (fearsRaid(text)) found.push('raid')
  if (tellsOfForcedMarriage(text)) {
    found.push('to_be_married')
    if (tellsOfBridePrice(text)) found.push('bride_paid')
  }
  if (tellsOfChildSold(text)) found.push('child_sold')
  if (tellsOfForcedAbortion(text)) found.push('abortion_forced')
  if (demandsSex(text)) found.push('sex_demanded')
  if (hasRun(text)) found.push('escaped')
  if (isStranded(text)) found.push('stranded')
  if (isThrownOut(text)) found.push('thrown_out')
  if (areCollectorsAtHome(text)) found.push('collectors')
  if (isHurtByFamily(text) || isKeptByPartner(text)) found.push('by_family')
  if (isBeatenNear(words) || isKeptBySpouse(text)) found.push('beaten_near')
  if (isCrewAbandoned(text)) found.push('crew_abandoned')
  if (carriesForOthers(text)) found.push('carries')
  if (despairs) found.push(...closeToDying(text))
  return found
}
