import { asksWhereToReport } from './asks-where-to-report.ts'
import { countSpoken, saying, spokenWords } from './said.ts'

/** What is asked or told after it was said who sees to unpaid work: `owed-asked-<topic>` in content/locales. */
export type AskedOfOwed = 'fired' | 'cost' | 'proof' | 'where' | 'stalls' | 'next'

const MOST_WORDS = 14
const OFFICE =
  '(?:disnaker|disnakertrans|kemnaker|kemenaker|naker|dinas|pengawas|lapor|ngelapor|melapor|laporan|ngadu|mengadu|labou?r office|report|reporting|complain|it)'
const COSTS = '(?:bayar|mbayar|biaya|biayanya|gratis|berbayar|free|pay|cost|costs)'

const TOPICS: readonly (readonly [AskedOfOwed, RegExp])[] = [
  [
    'fired',
    saying(
      '(?:dipecat|pecat|mecat|diphk|phk|dikeluarin|dikeluarkan|diberhentiin|diberhentikan|diusir dari kerja|fired|fire me|sacked|lose my job)',
    ),
  ],
  ['cost', saying(`${OFFICE} ~3 ${COSTS}|${COSTS} ~2 ${OFFICE}|(?:bayar|gratis) ~1 (?:ga|gak|nggak|tidak)`)],
  [
    'proof',
    saying(
      '(?:ga|gak|gk|nggak|ngga|tidak|tanpa|ora|no|without|not|belum) ~2 (?:kontrak|kontraknya|perjanjian|slip|bukti|surat|contract|proof|payslip)',
    ),
  ],
  [
    'where',
    saying('(?:alamat|alamatnya|kantornya|nomornya|nomernya|number|address|disnaker (?:mana|dimana))'),
  ],
  [
    'stalls',
    saying(
      '(?:bos|bosnya|bosku|boss|majikan|majikannya|majikanku|mandor|mandornya|hrd|hrdnya|agen|agennya|dia|mereka|he|she|they|employer|katanya|ktnya|jare|cenah|disuruh|suruh|bilangnya|jawabnya|janjinya|told me) ~4 (?:sabar|tunggu|nunggu|ditunggu|ngenteni|ntar|nanti|besok|lusa|minggu depan|bulan depan|wait|patient|later|next month|next week)',
    ),
  ],
  [
    'next',
    saying(
      '(?:gimana|gmn|bagaimana|piye|kumaha) ~1 (?:dong|nih|ya|ini|sekarang|caranya|carane|solusinya)|(?:terus|trus|trs|jadi|lalu|harus|kudu|mesti) ~2 (?:gimana|gmn|bagaimana|piye|kumaha|apa|ngapain)|ngapain|apa ~2 (?:lakukan|dilakukan|lakuin)|solusinya|what ~1 (?:should|can|do) i do|what now|now what',
    ),
  ],
]

/** What a short message goes on to ask or tell about work that was not paid; null where it is another matter. Pure. */
export function askedOfOwed(text: string): AskedOfOwed | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  if (asksWhereToReport(text)) return 'where'
  return TOPICS.find(([, says]) => says.test(words))?.[0] ?? null
}
