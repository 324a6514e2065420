import { tellsOfMadeOlder } from '../../../offers/danger/false-age.ts'
import { asDescribed } from '../../../offers/described.ts'
import { remarkCard } from '../../../offers/remarks/remark-card.ts'
import { type Danger, SITUATIONS } from '../../../offers/types.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from '../offer/check.ts'

/**
 * "Umurku dituain jadi 21, aku aslinya 17": a child is to be placed on false papers. It is told that at once, with who
 * cares for children, and not how a permit is issued; an offer told with it is judged as one to a child.
 */
export async function answersMadeOlder(heard: Heard): Promise<boolean> {
  const { turn, text, memory } = heard
  if (turn.forwarded || memory.danger || !tellsOfMadeOlder(text)) return false
  const { verdict, way, offer, messageId } = heard
  if (heard.earlier || heard.aside || (verdict.danger && !isOnlyOfChild(verdict.danger))) return false
  if (way === 'offer' || way === 'described') {
    const told = asDescribed(verdict) ?? verdict
    const situations = SITUATIONS.filter(one => one === 'minor' || told.situations.includes(one))
    await judge(turn, offer, messageId, { ...told, situations })
    return true
  }
  const told = { remarks: ['false_age'], situations: ['minor'], reasons: [] } as const
  // Nobody needs to be older on paper for work at home.
  const said = remarkCard(told, { ...verdict, abroad: true }, turn.language, turn.desk)
  if (said === null) return false
  turn.important = true
  turn.say({ text: said, buttons: [[turn.button(turn.words('start-help'), 'help')]] })
  return true
}

/** The wording tells of a child and of nothing that was done to it yet. */
function isOnlyOfChild({ kind, also, evidence, departing, circumstances, country }: Danger): boolean {
  const known = also.length > 0 || evidence !== '' || departing || circumstances.length > 0
  return kind === 'minor' && !known && (country === null || country === 'ID')
}
