import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** To be cheated is what is reported. */
const HARM_BUT_CHEATED = DONE_TO.split('|')
  .filter(harm => harm !== 'ditipu')
  .join('|')
const WISHES =
  '(?:mau|pengen|pengin|pingin|ingin|arep|hoyong|izin|ijin|want to|wanna|would like to|need to|going to)'
const REPORTS = saying(
  `${WISHES} ~1 (?:lapor|laporkan|laporin|melapor|melaporkan|ngelapor|ngelaporin|adukan|mengadukan|ngadukan|ngaduin|report)`,
)
const SUM = '(?:[0-9.]+(?:jt|rb|juta|ribu|k)?|uang|duit|juta|jt|ribu|rb|money|million|dp|fee)'
const CHEATS = saying(
  `(?:narik|menarik|tarik|minta|meminta|mungut|memungut|pungut|nagih|ambil|mengambil|ngambil|bawa kabur|membawa kabur|gelapin|menggelapkan|took|takes|asks?|asked|charges?|collects?|collected) ~2 ${SUM}|(?:nipu|menipu|penipuan|penipu|tipu|calo|bodong|scam|scammer|scams|fraud|cheated|cheats)`,
)
/** Somebody is held, hurt, gone or threatened beside it. */
const HARM = saying(
  `(?:${HARM_BUT_CHEATED}|ancam|ngancam|mengancam|paspor|passport|ditahan|disita|hilang|kabar|kamboja|cambodia|myanmar|laos|malam ini|besok|berangkat|tolong|takut|anak|umur|threat|threatens|threatened|missing|locked|held|beaten|mati|bunuh|die)`,
)
const MOST_WORDS = 22

/** Whether somebody says that they want to report who took money, and tells of nobody who is harmed: no plea for help in danger. Pure. */
export function reportsCheating(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && REPORTS.test(words) && CHEATS.test(words) && !HARM.test(words)
}
