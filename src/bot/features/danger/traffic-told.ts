import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { tellsOfTraffic } from '../../../offers/danger/tells-of-traffic.ts'
import type { Danger } from '../../../offers/types.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayDanger } from './danger.ts'

/**
 * "Mau lapor tetangga yg jual anaknya": who can stop it comes before the report, which is a press away. A danger that the
 * rules know is answered as that.
 */
export function answersTrafficTold(heard: Heard): boolean {
  const { turn, text } = heard
  if (turn.forwarded) return false
  const traded = tellsOfTraffic(text)
  if (traded === null || (heard.verdict.danger && !heard.verdict.danger.guessed)) return false
  speakLike(turn, text)
  const told = turn.isPrivate ? heard.keep() : null
  const report = told === null ? [] : [turn.button(turn.words('button-report-too'), 'report', told)]
  sayDanger(turn, traded === 'child' ? CHILD : VICTIM.test(text) ? OWN : GROWN, report)
  turn.desk.memory.change(turn.toChat, { toldBesideDanger: told })
  return true
}

const VICTIM =
  /(?<!\p{L})(?:(?:saya|aku|sy|gw|gue|kami) (?:ini |adalah |jadi )?korban|(?:i am|i'm|im) a victim)(?!\p{L})/iu
const CHILD: Danger = { ...dangerOf('minor'), circumstances: ['child_sold'], whose: 'others' }
/** Those who help with violence against women are told of as well: mostly they are sold. */
const GROWN: Danger = { ...dangerOf('trapped'), also: ['violence'], whose: 'others' }
/** Who was sold and tells no more may be home again. */
const OWN: Danger = { ...dangerOf('unclear'), whose: 'own' }
