import { addToOwn } from '../../../reports/additions.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Turn } from '../../turn.ts'
import { offerToReport } from '../report/consent.ts'
import { withCase } from './check.ts'

/** What a person says a case really is, against our verdict. */
export const CLAIMS = ['scam', 'honest', 'none'] as const
export type Claim = (typeof CLAIMS)[number]

/** "This is wrong": what it should have been, then the same consent as a report; staff read it in their queue. */
export function wrong(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('wrong', (turn, [id = '']) =>
      withCase(turn, id, () =>
        // Under the offer itself, so that the buttons still find it after a restart.
        askWhatIsRight(
          turn,
          id,
          turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.caseMessageId,
        ),
      ),
    ),
  )
  feature.use(
    onPress('claim', (turn, [id = '', said = '']) =>
      withCase(turn, id, judged => {
        const claim = CLAIMS.find(known => known === said)
        if (!claim) return
        turn.desk.memory.change(turn.toChat, { claim: { id, claim } })
        return offerToReport(turn, id, judged)
      }),
    ),
  )
  return feature
}

/** Asks what a case really is. @param under the message to ask below */
export function askWhatIsRight(turn: Turn, id: string, under: number): void {
  turn.say({
    text: turn.words('wrong-ask'),
    replyTo: under,
    buttons: CLAIMS.map(claim => [turn.button(turn.words(`wrong-${claim}`), 'claim', id, claim)]),
  })
}

/** What the person said is wrong about this case, when they did. */
export function claimOf(turn: Turn, id: string): Claim | null {
  const { claim } = turn.desk.memory.of(turn.toChat)
  return claim?.id === id ? claim.claim : null
}

/** Writes down what the person says beside their report, for staff to compare with the verdict. */
export async function keepClaim(turn: Turn, claim: Claim, receipt: string, outcome: string): Promise<void> {
  const { desk } = turn
  const text = desk.words.say(desk.defaultLanguage, 'wrong-note', {
    outcome: desk.words.say(desk.defaultLanguage, `wrong-was-${outcome.replaceAll('_', '-')}`),
    claim: desk.words.say(desk.defaultLanguage, `wrong-${claim}`),
  })
  // Only words of ours: nothing to remember in them.
  await addToOwn(turn.trx, { ref: turn.ref, receipt }, text, { remember: async () => {} }, desk.now())
  desk.memory.change(turn.toChat, { claim: null })
}
