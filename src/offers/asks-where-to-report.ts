import { saying, spokenWords } from './said.ts'

const WHERE =
  '(?:kemana|ke mana|kmn|kmana|dimana|di mana|dmn|kat mana|mana|siapa|sapa|sopo|where|who|nang ndi|neng ndi|neng endi|ka mana)'
const REPORT =
  '(?:lapor|laporkan|melapor|ngelapor|mengadu|ngadu|adu|minta tolong|minta bantuan|report|complain|get help)'
const ASKED = saying(`${WHERE} ~3 ${REPORT}|${REPORT} ~2 ${WHERE}`)

/** Whether it is asked where to report something, in Malay too: "kat mana nak lapor". Pure. */
export function asksWhereToReport(text: string): boolean {
  return ASKED.test(spokenWords(text))
}
