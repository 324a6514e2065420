import { DONE_TO } from '../danger/whose-danger.ts'
import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const STAYS_IN = saying(
  `${NOT} ~1 (?:mau|mo|gelem|hayang) ~1 (?:keluar|kluar|metu) ~2 (?:kamar|kamarnya|rumah|omah|imah)|(?:diem|diam|meneng|ngurung diri|mengurung diri) ~1 (?:di|neng|nang) ~1 kamar|(?:jadi|dadi|jd) ~1 (?:pendiam|diem|diam|murung|meneng) ~6 ${NOT} ~1 (?:mau|gelem|hayang) ~1 (?:cerita|ngomong|keluar|ketemu)|(?:won't|doesn't want to|does not want to|refuses to) ~1 (?:leave|come out of) ~1 (?:her|his|their|the) room`,
)
/** Why somebody stays in may be that they are held, hurt or about to harm themselves. */
const MORE = saying(
  `${DONE_TO}|takut|wedi|ancam|ngancam|dilarang|majikan|bos|boss|agen|suami|suaminya|pacar|pacarnya|mati|bunuh|hidup|darah|luka|goresan|nyilet|pisau|tali|obat|pil|makan|polisi|tolong|help|afraid|scared|die|dead|suicide|kill|blood|cuts|eat|eating`,
)
const MOST_WORDS = 16

/** Whether few words tell that somebody withdraws, and of nothing done to them: whoever will not come out is not locked in. Pure. */
export function isWithdrawn(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && STAYS_IN.test(words) && !MORE.test(words)
}
