import { BY_NOW } from '../text/function-words.ts'
import { countSpoken, spokenWords } from '../text/said.ts'
import { KIN } from '../text/somebody.ts'

const PAPER =
  '(?:paspor|pasport|passport|visa|permit|pas kerja|iqama|iqamah|ikama|arc|hkid|kitas|ic|ktp|sim|kontrak|asuransi|bpjs|dokumen|i[zj]in(?: tinggal| kerja)?)(?:ku|q|nya|e|ne)?'
/** Whose papers they are, and since when: with any other word or a comma between, somebody may have died. */
const WHOSE = `(?:(?:${KIN})(?:ku|q|nya|e|ne)?|saya|aku|sy|gw|gue|kami|kita|ku|abdi|kulo|tiang|engko|dia|doi|beliau|mereka|ipar|kandung|perempuan|laki|kerja|ini|itu|juga|masih|hampir|mau|keburu|jadi|bakal|akan|is|has|my|her|his|our|${BY_NOW})`
const LAPSED = new RegExp(
  `(?<!\\p{L})(?:${PAPER}(?:\\s+${WHOSE}){0,5}\\s+(?:mati|maot|paeh|dead|died)|mati\\s+${PAPER})(?!\\p{L})`,
  'giu',
)
const MAY_BE = /mati|maot|paeh|dead|died/i

/** A text without papers that "died": a passport or permit that ran out is "mati", and nobody is mourned. Pure. */
export function withoutLapsedPapers(text: string): string {
  return MAY_BE.test(text) ? text.replaceAll(LAPSED, ' ') : text
}

const MOST_OF_A_PAPER = 12

/** Whether few words tell of a visa, permit or passport that has run out. Pure. */
export function tellsOfLapsedPaper(text: string): boolean {
  return withoutLapsedPapers(text) !== text && countSpoken(spokenWords(text)) <= MOST_OF_A_PAPER
}
