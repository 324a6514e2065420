import { wordSet, wordsOf } from '../text/said.ts'

const JOKES = wordSet(
  'bercanda becanda canda candaan bercandaan guyon guyonan heureuy gojek kidding joking joke jk iseng main2 prank',
)
/** Who only asked wanted to know, and was no more in it than who joked. */
const ASKS = wordSet(
  'nanya tanya bertanya nanyain takon penasaran kepo iseng ngetes ngetest tes test coba2 asking ask wondering curious testing',
)
const BESIDE = wordSet(
  "ga gak gk g nggak ngga enggak engga tidak ora ora2 dudu no nah eh ah hehe hehehe haha hahaha wkwk wkwkwk cuma cuman cma hanya mung just only kok koq aja saja ae doang tok ya yah sih deng lho loh kak min mbak mas bang bro sis itu tadi maaf sorry sori aku saya gw gue i'm im was it a tenang bukan beneran",
)
/** "Ga, bercanda kok", "ga kok": a comma or "kok" tells it from "ga bercanda". */
const ANSWERS_NO =
  /^\P{L}*(?:g|ga|gak|gk|nggak|ngga|enggak|engga|tidak|ora|no|nah)(?:\s*[,.;:!]|\s+(?:kok|koq)(?!\p{L}))/iu
const DENIES = wordSet('bukan dudu beneran tidak g ga gak gk nggak ngga enggak engga ora no not nah')
const MOST_WORDS = 7

/** Whether few words say nothing but that it was a joke: "ga, bercanda kok". "Ga bercanda" says the opposite. Pure. */
export function saysOnlyJoke(text: string): boolean {
  return saysOnly(JOKES, text)
}

/** Whether few words say nothing but that somebody only asked or tried: "ga kok gw cuma nanya". Pure. */
export function saysOnlyAsked(text: string): boolean {
  return saysOnly(ASKS, text)
}

function saysOnly(wanted: ReadonlySet<string>, text: string): boolean {
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || !words.some(word => wanted.has(word))) return false
  if (!words.every(word => wanted.has(word) || BESIDE.has(word)) || text.includes('?')) return false
  return !wordsOf(text.replace(ANSWERS_NO, '')).some(word => DENIES.has(word))
}
