import { saysOnlyForcing } from '../../../offers/told/only-forces.ts'
import type { Heard } from '../hear/heard.ts'

/** "Ibu saya maksa", with nothing before: to what is asked, and what cannot wait is named. */
export function asksForcedToWhat({ turn, text, memory, earlier, aside, verdict }: Heard): boolean {
  if (memory.danger || earlier || aside || turn.forwarded || verdict.danger || !saysOnlyForcing(text))
    return false
  turn.say({
    text: turn.words('forced-to-what'),
    buttons: [[turn.button(turn.words('help-country'), 'ctrs', 'unclear')]],
  })
  return true
}
