import { isRisky } from '../../offers/risk.ts'
import { saying, spokenWords } from '../../offers/said.ts'
import type { Verdict } from '../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../route.ts'
import { saidWhy } from '../said-why.ts'
import { judge } from './check.ts'
import type { Heard } from './heard.ts'

const MOST_WORDS = 10
const PAYS = saying(
  'bayar|bayarnya|mbayar|mayar|dibayar|biaya|biayanya|beayane|setor|nyetor|dp|deposit|pay|pays|fee|cost|costs',
)
const SAID = 'remark-money-asked'

/** Whether few words tell of a place the offer before was not for, and what is to be paid for it. Pure. */
export function tellsOfOther(
  text: string,
  { entities, outcome, danger, situations }: Verdict,
  earlier: Verdict,
): boolean {
  const known = new Set(earlier.entities.destinations.map(({ country }) => country))
  const isElsewhere = entities.destinations.some(({ country }) => country !== 'ID' && !known.has(country))
  return (
    isElsewhere &&
    outcome === 'not_an_offer' &&
    danger === null &&
    situations.length === 0 &&
    entities.money.length > 0 &&
    wordsIn(text) <= MOST_WORDS &&
    PAYS.test(spokenWords(text)) &&
    !looksLikeQuestion(text)
  )
}

/** "Ka Jepang bayar 40 juta", right after another offer: one as well, though it says neither who offers nor what work. */
export function judgesOtherTold({
  turn,
  text,
  offer,
  messageId,
  verdict,
  earlier,
}: Heard): boolean | Promise<boolean> {
  if (earlier?.verdict.about !== 'job_offer' || !isRisky(earlier.verdict)) return false
  if (!tellsOfOther(text, verdict, earlier.verdict)) return false
  const why = saidWhy(turn)(SAID)
  if (!why) return false
  const reasons = [{ signal: SAID, evidence: text, part: 0, why, source: null }]
  return judge(turn, offer, messageId, {
    ...verdict,
    outcome: 'suspicious',
    about: 'job_offer',
    abroad: true,
    reasons,
  }).then(() => true)
}
