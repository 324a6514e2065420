import type { Language } from '../../language.ts'
import { Composer } from '../composer.ts'
import { onPress } from '../press.ts'
import type { Turn } from '../turn.ts'

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
}

/** Keeps the person's choice and uses it in this turn already. */
export async function setLanguage(turn: Turn, wanted: Language): Promise<void> {
  await turn.desk.people.setLanguage(turn.trx, turn.ref, wanted)
  turn.chosen = wanted
  turn.language = wanted
}
