import { speaksOfDying } from '../../../offers/danger/speaks-of-dying.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Danger, DangerKind } from '../../../offers/types.ts'
import { invites, wordsIn } from '../../route.ts'
import { sayAnswer } from '../ask/ask.ts'
import type { Heard } from '../hear/heard.ts'
import { namesSender } from '../offer/own-message.ts'

const MOST_WORDS = 25
const LOAN_APP =
  /(?<!\p{L})(?:pinjol|pinjolnya|pinjaman online|online loan|online lenders?|loan apps?)(?!\p{L})/iu
const HARASSES = saying(
  '(?:diteror|teror|neror|nerorin|meneror|ngancem|ngancam|ancam|ancem|diancam|diancem|mengancam|ditagih|nagih|nagihin|sebar|nyebar|disebar|nyebarin|disebarin|threaten|threatens|threatening|threatened|harass|harasses|harassing|harassed)',
)
/** Whoever is held over a debt of work, or threatened in their body, needs more than the office for loans. */
const WORSE = saying(
  '(?:agen|sponsor|calo|majikan|bos|kamboja|cambodia|myanmar|laos|bunuh|dibunuh|mati|bugil|telanjang|vcs|disekap|dikunci|kill|nudes?)',
)

/**
 * "Pinjol 1jt jadi 4jt, DC ngancem sebar data": their debt is no offer and no debt to a recruiter, whatever the numbers
 * sound like; those who see to lenders are told.
 */
export function answersHarassedForLoan({ turn, text, memory, verdict }: Heard): boolean {
  if (!LOAN_APP.test(text) || memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const words = spokenWords(text)
  if (!HARASSES.test(words) || WORSE.test(words) || invites(text) || namesSender(verdict.entities))
    return false
  const { danger } = verdict
  if (danger && !isOnlyOfDebt(danger, text)) return false
  const answer = turn.desk.answer(text, turn.chosen, [], null)
  if (answer.kind === 'danger') return false
  if (danger === null && verdict.outcome === 'not_an_offer') return false
  sayAnswer(turn, text, answer)
  return true
}

/** What the threats of a lender are taken for, where nothing but their wording tells. */
const GUESSED_OF_THREATS: readonly DangerKind[] = ['unclear', 'violence']

/** Threats by a lender sound like danger in a few words; who speaks of dying is heard. */
function isOnlyOfDebt({ kind, circumstances, guessed }: Danger, text: string): boolean {
  if (circumstances.length > 0 || speaksOfDying(text)) return false
  return kind === 'debt_bondage' || (guessed === true && GUESSED_OF_THREATS.includes(kind))
}
