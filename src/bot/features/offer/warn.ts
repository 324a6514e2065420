import { patternFacts } from '../../../reports/pattern-facts.ts'
import { alertDraft } from '../../alert-draft.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Turn } from '../../turn.ts'
import { write } from '../staff/write-broadcast.ts'

/** From a pattern at the desk to the draft of a warning to subscribers; for those who may send one. */
export function warn(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature
    .filter(turn => turn.may('broadcast'))
    .use(onPress('ba', (turn, [pattern = '']) => warnOf(turn, pattern)))
  return feature
}

/** Only once staff have found a scam in it. */
async function warnOf(turn: Turn, pattern: string): Promise<void> {
  const facts = await patternFacts(turn.trx, pattern)
  if (!facts) return turn.say(turn.words('pattern-gone'))
  if (facts.confirmed === 0) return turn.say(turn.words('alert-unconfirmed'))
  turn.say(turn.words('alert-drafted'))
  const drafts = turn.desk.words.languages.map(language => [language, alertDraft(turn.desk, facts, language)])
  write(turn, Object.fromEntries(drafts))
}
