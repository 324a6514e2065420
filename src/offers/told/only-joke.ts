import { wordSet, wordsOf } from '../text/said.ts'

const JOKES = wordSet(
  'bercanda becanda canda candaan bercandaan guyon guyonan heureuy gojek kidding joking joke jk iseng main2 prank',
)
const BESIDE = wordSet(
  "ga gak gk g nggak ngga enggak engga tidak ora ora2 dudu no nah eh ah hehe hehehe haha hahaha wkwk wkwkwk cuma cuman cma hanya mung just only kok koq aja saja ae doang tok ya yah sih deng lho loh kak min mbak mas bang bro sis itu tadi maaf sorry sori aku saya gw gue i'm im was it a tenang bukan beneran",
)
/** "Ga, bercanda kok": a comma tells it from "ga bercanda". */
const ANSWERS_NO = /^\P{L}*(?:g|ga|gak|gk|nggak|ngga|enggak|engga|tidak|ora|no|nah)\s*[,.;:!]/iu
const DENIES = wordSet('bukan dudu beneran tidak g ga gak gk nggak ngga enggak engga ora no not nah')
const MOST_WORDS = 7

/** Whether few words say nothing but that it was a joke: "ga, bercanda kok". "Ga bercanda" says the opposite. Pure. */
export function saysOnlyJoke(text: string): boolean {
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || !words.some(word => JOKES.has(word))) return false
  if (!words.every(word => JOKES.has(word) || BESIDE.has(word)) || text.includes('?')) return false
  return !wordsOf(text.replace(ANSWERS_NO, '')).some(word => DENIES.has(word))
}
