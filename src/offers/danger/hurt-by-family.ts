import { saying, spokenWords } from '../text/said.ts'
import { areKinBeatenByKin } from './beaten-at-home.ts'

/** The husband of an employer is none of theirs. */
const FAMILY =
  '(?:suami|suamiku|suamine|bokap|nyokap|bokapku|nyokapku|papaku|mamaku|bojo|bojoku|husband|istri|istriku|wife|pacar|pacarku|cowokku|boyfriend|girlfriend|tunangan|tunanganku|mantan|mantanku|bapakku|ayahku|ibuku|(?:bapak|ayah|ibu|bapa) (?:tiri|kandung)|mertua|mertuaku|kakakku|abangku|my (?:father|dad|mother|brother|stepfather|ex|partner))(?! (?:majikan|majikanku|bos|bosku|madam|juragan|employer))'
const HURTS =
  '(?:mukul|mukulin|mukuli|pukul|memukul|memukuli|gebuk|gebukin|nggebuki|nampar|tampar|menampar|nyiksa|menyiksa|nendang|tendang|menendang|nyekik|cekik|mencekik|ngantem|ngantemi|hajar|ngehajar|menghajar|gampar|ngegampar|aniaya|menganiaya|nyakitin|menyakiti|hits?|hitting|beats?|beating|abuses?|abusing|hurts?|punches|punched|chokes|choked|slaps|slapped)'
const HURT =
  '(?:dipukul|dipukuli|dipukulin|digebuk|digebukin|digebuki|ditampar|ditampari|ditendang|dicekik|disiksa|dihajar|digampar|dianiaya|diantem|diantemi|disakiti|disakitin|beaten|hit|abused|hurt)'
const BY_FAMILY = saying(`${FAMILY} ~2 ${HURTS}|${HURT} ~2 ${FAMILY}|kdrt`)

/** Whether it is their own family or partner who hurts somebody, not an employer. Pure. */
export function isHurtByFamily(text: string): boolean {
  return BY_FAMILY.test(spokenWords(text)) || areKinBeatenByKin(text)
}

const PARTNER =
  '(?:pacar|pacarku|cowokku|cowoku|cewekku|doi|suami|suamiku|bojoku|tunangan|tunanganku|boyfriend|husband|partner|girlfriend)'
const WATCHES =
  '(?:cemburu|cemburuan|cemburuin|posesif|possessive|jealous|controlling|protektif|ngontrol|ngatur|ngatur2|ngecek|dicek|ngecekin|dicekin)'
const CONTROLS = saying(`${PARTNER} ~9 ${WATCHES}|${WATCHES} ~9 ${PARTNER}`)
const IS_HIT = saying(`${HURT}|${HURTS} ~2 (?:aku|saya|me)|(?:kadang|suka|sering) ~1 ${HURTS}`)

/** Whether a jealous partner keeps somebody in and hits them: that is violence at home, and nobody's camp. Pure. */
export function isKeptByPartner(text: string): boolean {
  const words = spokenWords(text)
  return CONTROLS.test(words) && IS_HIT.test(words)
}
