import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { NATIONAL } from './whose-place.ts'

const THEIRS = `(?:philippines?|filipinos|filipinas|pinoys?|${NATIONAL}|(?:burmese|bangladeshi|indian|pakistani|nepali|thai|malaysian|cambodian|kenyan|ugandan|nigerian|ethiopian)s)`
const MISSION = '(?:embassy|consulate|mission)'
const ASKED = saying(
  [
    `${THEIRS} ~1 ${MISSION}|${MISSION} ~1 (?:of|for) (?:the )?${THEIRS}`,
    `(?:help|helps|assist|protects?|hotline|contact|number) (?:for )?(?:a |the )?${THEIRS}(?= $| (?:workers?|citizens?|nationals?|people|like|there|here|abroad|in) )`,
    // In Indonesian it is also our mission in that country, unless it stands here.
    `(?:kedutaan|kedubes|konsulat) (?:besar )?${THEIRS} ~2 (?:jakarta|indonesia|medan|surabaya|bali|manado)`,
    `(?:bantu|bantuin|nolong|tolong) (?:orang|warga|pekerja) (?:negara )?(?:asing|${THEIRS})`,
  ].join('|'),
)
const MOST_WORDS = 12

/** Whether few words ask who helps people of another country than Indonesia, or for their mission. Pure. */
export function asksForForeigners(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKED.test(words)
}
