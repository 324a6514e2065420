import { NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { asksWhereToReport } from './asks-where-to-report.ts'

/** What is asked or told after it was said who sees to unpaid work: `owed-asked-<topic>` in content/locales. */
export type AskedOfOwed = 'fired' | 'cost' | 'proof' | 'silent' | 'where' | 'stalls' | 'next'

const MOST_WORDS = 14
const OFFICE =
  '(?:disnaker|disnakertrans|kemnaker|kemenaker|naker|dinas|pengawas|lapor|ngelapor|melapor|laporan|ngadu|mengadu|labou?r office|report|reporting|complain|it)'
const COSTS = '(?:bayar|mbayar|biaya|biayanya|gratis|berbayar|free|pay|cost|costs)'

const SILENT = saying(
  `(?:diem|diam|bungkam|cuek|meneng|cicing) ~1 (?:aja|saja|ae|wae|doang|terus|mulu)|${NOT_YET} ~1 (?:respon|merespon|direspon|dibales|dibalas|bales|balas|jawab|dijawab|ditanggapi|nanggapi|ngangkat|angkat|peduli|ngurus|mau tau)|ghosting|stays? silent|silent|no (?:reply|answer|response)|ignor(?:es|e|ed|ing)|(?:not|never|does not|do not|doesn't|don't|won't|didn't) ~1 (?:reply|answer|respond|care)`,
)
/** What somebody works as, and nothing else. */
const WORK =
  /^ (?:(?:dia|ia|beliau|kakak|adik|adek|ibu|istri|saya|aku|saudara|saya|nya|kerja|kerjanya|bekerja|jadi|sebagai|di|she|he|i|is|am|works?|as|an?) ){0,5}(?:prt|art|pembantu|tkw|tki|pmi|pekerja rumah tangga|asisten rumah tangga|rumah tangga|perawat|caregiver|pengasuh|baby sitter|babysitter|domestic worker|domestic helper|helper|maid|pabrik|restoran|konstruksi|kebun|factory|restaurant)(?: (?:kak|min|ya|there|di sana|disana)){0,2} $/
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
  ['silent', SILENT],
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

/** What few words go on to tell of unpaid work abroad: `owed-abroad-<told>` in content/locales; null for another matter. Pure. */
export function toldOfOwedAbroad(text: string): 'silent' | 'work' | 'where' | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  if (asksWhereToReport(text)) return 'where'
  if (SILENT.test(words)) return 'silent'
  return WORK.test(words) ? 'work' : null
}
