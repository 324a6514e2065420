import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { asFound } from './danger-news.ts'
import { meansIt } from './meant-as-joke.ts'

const MOST_WORDS = 10
const SERIOUS =
  '(?:serius|seriusan|beneran|bener2|benar2|benar benar|bener bener|temenan|tenanan|sungguhan|saestu|yaktos|serious|seriously|for real|meant)'
const SELF_OR_BEFORE =
  "(?:tadi|td|barusan|yang tadi|aku|saya|sy|ak|aq|gw|gue|gua|kulo|abdi|sebenarnya|sebenernya|sbnrnya|sejujurnya|jujur|actually|i|i'm|im|it|before|earlier)"
const LIED = "(?:bohong|boong|bo'ong|ngibul|ngapusi|goroh|lied|lying|a lie)"
/** "Bohong, tadi beneran", "sebenernya beneran": what was called a joke was none. */
const NO_JOKE_AFTER_ALL = saying(
  [
    `${SELF_OR_BEFORE} ~3 ${LIED}|${LIED} ~3 ${SELF_OR_BEFORE}`,
    `${SELF_OR_BEFORE} ~3 ${SERIOUS}|${SERIOUS} ~3 ${SELF_OR_BEFORE}`,
    `(?:wasn't|wasnt|was not|weren't) ~2 (?:a joke|joke|joking|kidding)`,
  ].join('|'),
)
/** "Dia bohong" is of somebody else; "beneran cuma canda" says it again. */
const NOT_SO = saying(
  '(?:dia|mereka|agen|agennya|calo|bos|majikan|dibohongi|dibohongin|ditipu|tawaran|tawarannya|ditawari|ditawarin|loker|lokernya|lowongan|kerja|kerjaan|gaji|job|work|tanya|nanya|he|she|they|agent|offer|cuma|cuman|hanya|only|just|gapapa|gpp|aman|fine|okay|ok)',
)

/** Who called it a joke that they want to die, and says that it was none, is believed: all of it is said again. */
export function takesJokeBack(heard: Heard): boolean {
  const { turn, memory, text } = heard
  const { joked, danger } = memory
  if (!joked || danger || turn.forwarded || !saysNoJoke(text) || knownDanger(heard.verdict.danger))
    return false
  // "Beneran", right after a verdict, is of that.
  if (heard.earlier && countSpoken(spokenWords(text)) < 2) return false
  if (turn.chosen === null) turn.language = joked.language
  sayDanger(turn, asFound(joked))
  return true
}

/** Whether somebody, after a joke, says that it was none. Pure. */
function saysNoJoke(text: string): boolean {
  const words = spokenWords(text)
  if (text.includes('?') || countSpoken(words) > MOST_WORDS || NOT_SO.test(words)) return false
  return meansIt(text) || NO_JOKE_AFTER_ALL.test(words)
}
