import { countSpoken, saying, spokenWords } from '../text/said.ts'

const FAMILY =
  '(?:bapak|bapa|bapake|bapakku|ayah|ayahku|papa|papah|papaku|bokap|bokapku|abah|ibu|ibuku|mama|mamaku|nyokap|suami|suamiku|lakiku|bojo|bojoku|kakak|kakakku|abang|abangku|mertua|mertuaku|om|omku|dad|father|stepdad|stepfather|husband|mom|mum|brother)'
const DRUNK = '(?:mabok|mabuk|mabuk2|mabukan|mendem|teler|drunk|drinks|drinking)'
const THROWS =
  '(?:banting|banting2|bantingin|mbanting|membanting|ngebanting|lempar|lempar2|lemparin|ngelempar|ngelemparin|mecahin|pecahin|mbalang|ngobrak|ngobrak2|ngacak|throws|throwing|smashes|smashing|breaks|breaking|punches)'
const THINGS =
  '(?:piring|piring2|gelas|gelas2|barang|barang2|kursi|meja|pintu|hp|perabot|kaca|botol|stuff|things|plates|dishes|furniture|chairs?|glass(?:es)?|walls?|doors?)'
const RAGES =
  '(?:ngamuk|ngamuk2|mengamuk|ngamuk ngamuk|teriak2|triak2|bentak2|screams|screaming|yells|yelling|rages|raging)'
const OFTEN = '(?:lagi|terus|tiap|setiap|mulu|melulu|sering|parah|again|every|always)'
const RAGE_AT_HOME = saying(
  [
    `${FAMILY} ~4 ${THROWS} ~2 ${THINGS}`,
    `${FAMILY} ~3 ${DRUNK} ~5 (?:${RAGES}|${THROWS})|${DRUNK} ~2 ${FAMILY} ~4 ${RAGES}`,
    `${FAMILY} ~1 ${RAGES} ~1 ${OFTEN}|${FAMILY} ~1 ${OFTEN} ~1 ${RAGES}`,
  ].join('|'),
)
/** What one is scolded for, a match, a game or a joke. */
const NO_RAGE = saying(
  '(?:nilai|rapor|raport|ulangan|game|ml|bola|timnas|nonton|film|sinetron|drama|cerpen|mimpi|majikan|bos|adonan|kucing|lucu|ngakak|(?:wk){2,}w?|(?:ha){2,}h?|lol|movie|tugas|dulu|kalau|if|main hp|kecoa|tikus)',
)
const MOST_WORDS = 22

/** Whether somebody tells of a rage at home and of no blow: "bapak mabok trus banting2 piring". Pure. */
export function tellsOfRage(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && RAGE_AT_HOME.test(words) && !NO_RAGE.test(words)
}
