import type { Language } from '../../../language.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { sayDanger } from '../danger/danger.ts'
import { cardReply } from '../offer/check.ts'
import { sayPending } from '../report/consent-typed.ts'

/** `/bahasa`: the language of every message from the very next one on. */
export function language(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['bahasa', 'language'], askLanguage)
  feature.command(['en', 'english'], turn => speak(turn, 'en'))
  feature.command(['id', 'indonesia'], turn => speak(turn, 'id'))
  feature.use(onPress('lang', askLanguage))
  feature.use(
    onPress('setlang', async (turn, [wanted = '']) => {
      if (turn.desk.words.languages.includes(wanted)) await speak(turn, wanted)
    }),
  )
  return feature
}

/** The choice; one that is named at once (`/bahasa en`, `/language indonesia`) needs none. */
async function askLanguage(turn: Turn): Promise<void> {
  const { words } = turn.desk
  const named = typeof turn.match === 'string' ? turn.match.trim().toLowerCase() : ''
  const wanted = words.languages.find(
    name =>
      named === name || (named.length > 2 && words.say(name, 'language-name').toLowerCase().includes(named)),
  )
  if (wanted) return speak(turn, wanted)
  turn.say({
    text: turn.words('language-ask'),
    buttons: words.languages.map(name => [turn.button(words.say(name, 'language-name'), 'setlang', name)]),
  })
}

async function speak(turn: Turn, wanted: Language): Promise<void> {
  await setLanguage(turn, wanted)
  turn.say(turn.words('language-set'))
  sayAgain(turn)
}

/** Whoever changes the language wants to read what was said last in it, but a refusal: it helps nobody twice. */
function sayAgain(turn: Turn): void {
  const { desk, toChat } = turn
  const { danger, cardLast, lastCase = '', lastAnswer, lastAsked, consentFor } = desk.memory.of(toChat)
  const judged = cardLast ? desk.cases.find(lastCase) : undefined
  if (danger && !danger.aside) sayDanger(turn, { ...danger, evidence: '' })
  else if (consentFor) sayPending(turn, consentFor)
  else if (judged) {
    desk.memory.change(toChat, { cardLast: turn.language })
    turn.say(cardReply(turn, lastCase, judged))
  } else if (lastAnswer === 'answered' && lastAsked) {
    const { question, before } = lastAsked
    desk.memory.change(toChat, { questions: before })
    sayAnswer(turn, question, desk.answer(question, turn.language, before, null))
  }
}

/** Keeps the person's choice and uses it in this turn already. */
export async function setLanguage(turn: Turn, wanted: Language): Promise<void> {
  await turn.desk.people.setLanguage(turn.trx, turn.ref, wanted)
  turn.chosen = wanted
  turn.language = wanted
}
