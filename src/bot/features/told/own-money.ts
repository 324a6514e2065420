import { saying, spokenWords } from '../../../offers/text/said.ts'
import { tellsOfOwnBusiness } from '../../../offers/told/own-business.ts'
import { tellsOfOwnMoney } from '../../../offers/told/own-money.ts'
import type { Verdict } from '../../../offers/types.ts'
import type { Heard } from '../hear/heard.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/** A plan or a business of one's own is no offer, however much it sounds like one: nothing is judged, and what can be sent is told. */
export function answersOwnMoney(heard: Heard): boolean {
  const { turn, text, verdict, answer } = heard
  if (turn.forwarded || verdict.danger || !standsAlone(heard)) return false
  const ofBusiness = tellsOfOwnBusiness(text, verdict)
  if (!ofBusiness && !tellsOfOwnMoney(text, verdict)) return false
  const risky = verdict.outcome !== 'not_an_offer'
  if (!risky && answer().kind === 'answer' && (!ofBusiness || isOfMigrant(text, verdict))) return false
  sayNotJudged(heard, 'own-money')
  return true
}

const MIGRANT = saying(
  '(?:purna|mantan|eks|ex|bekas|sepulang|pulang|dipulangkan|kepulangan|balik|mulih|migran|kur|kredit|merantau|rantau|luar negeri|returned|returning|migrant|abroad|back home|came home|came back|loan)',
)

/** Whether a business is that of who came back from work abroad, for whom there is help: other capital no article is about. */
function isOfMigrant(text: string, verdict: Pick<Verdict, 'entities'>): boolean {
  return (
    verdict.entities.destinations.some(({ country }) => country !== 'ID') || MIGRANT.test(spokenWords(text))
  )
}
