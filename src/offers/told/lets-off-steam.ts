import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const SELF = "(?:aku|saya|sy|ak|gw|gue|gua|kita|i|i'll)"
const STRIKES =
  '(?:pukul|pukulin|mukul|mukulin|nonjok|nonjokin|tonjok|tinju|ninju|nendang|tendang|gigit|gigitin|remas|lempar|banting|punch|punched|punching|hit|hitting|kick|throw|bite|scream|teriak) ~2'
const SOFT_THING =
  '(?:bantal|bantalku|guling|gulingku|boneka|bonekaku|samsak|kasur|stress ball|squishy|pillow|pillows|cushion|punching bag|plushie|mattress)'
const ON_A_THING = saying(`${SELF} ~3 ${STRIKES} ${SOFT_THING}`)
/** Somebody is struck as well, or it is more than anger. */
const MORE = saying(
  `${DONE_TO}|${SELF} ~1 (?:takut|nangis|luka)|majikan|bos|boss|suami|suamiku|bapakku|ayahku|darah|berdarah|mati|bunuh|hidup|tangan|tanganku|tembok|kaca|wall|die|blood|polisi|tolong|help|me|mukulin aku|mukul aku`,
)
const MOST_WORDS = 14

/** Whether few words tell that somebody lets off steam on a pillow, and of nobody who is struck. Pure. */
export function letsOffSteam(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ON_A_THING.test(words) && !MORE.test(words)
}
