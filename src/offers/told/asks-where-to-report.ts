import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const WHERE =
  '(?:kemana|ke mana|kmn|kmana|dimana|di mana|dmn|kat mana|mana|siapa|sapa|sopo|where|who|nang ndi|neng ndi|neng endi|ka mana)'
const REPORT =
  '(?:lapor|laporkan|melapor|ngelapor|mengadu|ngadu|adu|minta tolong|minta bantuan|report|complain|get help)'
/** "Tempat minta tolong di cilacap ada?" */
const PLACE_OF_HELP = `(?:tempat|kantor|posko|lembaga|layanan|place|office) ~1 (?:${REPORT}|pengaduan|bantuan|for help)|(?:kontak|nomor|nomer|contacts?|numbers?) ~1 (?:darurat|emergency) ~1 (?:lain|lainnya|apa|other)|other emergency (?:contacts?|numbers?)`
const ASKED = saying(`${WHERE} ~3 ${REPORT}|${REPORT} ~2 ${WHERE}|${PLACE_OF_HELP}`)
const ASKS_FOR_PLACE = saying(PLACE_OF_HELP)
const HARM = saying(DONE_TO)
const MOST_WORDS = 9

/** Whether it is asked where to report something, in Malay too: "kat mana nak lapor". Pure. */
export function asksWhereToReport(text: string): boolean {
  return ASKED.test(spokenWords(text))
}

/** Whether a few words ask what place for help there is, and tell of nothing that was done to anybody. Pure. */
export function asksForPlaceOfHelp(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKS_FOR_PLACE.test(words) && !HARM.test(words)
}
