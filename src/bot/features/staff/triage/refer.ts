import { contactLines } from '../../../../guidance/contacts/contact-lines.ts'
import { inLanguage } from '../../../../language.ts'
import { jakartaDay } from '../../../../reports/day.ts'
import { openReport, type StaffReport } from '../../../../reports/staff/open-report.ts'
import { otherNamed } from '../../../../reports/staff/other-named.ts'
import { referralsFor, typeBySigns } from '../../../../reports/staff/referral.ts'
import { audit } from '../../../../store/audit.ts'
import { Composer } from '../../../path/composer.ts'
import { onPress } from '../../../press.ts'
import type { Turn } from '../../../turn.ts'
import { hyphened, placeWords } from './say.ts'

/** Shows to whom a report may be referred and with which words; nothing is sent by it (H-07). */
export function refer(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(onPress('q-f', (turn, [receipt = '']) => showReferral(turn, receipt)))
  return feature
}

async function showReferral(turn: Turn, receipt: string): Promise<void> {
  const { desk, trx, ref: actor } = turn
  const found = await openReport(trx, { receipt, actor }, desk.now())
  if (!found) return turn.say(turn.words('triage-refused-gone'))
  await audit(trx, { actor, action: 'refer', subject: found.receipt }, desk.now())
  const { details } = found
  const destination = details.destination ?? found.destination
  const assumed = found.type === null ? typeBySigns(found, destination) : null
  const referrals = referralsFor(
    { ...found, type: found.type ?? assumed, paid: details.paid ?? null, destination },
    desk.referrals,
    desk.contacts,
  )
  const authorities = referrals.map(({ why, contacts }) =>
    [
      inLanguage(why, turn.language),
      ...contacts.map(contact => contactLines(contact, turn.language, desk.say)),
    ].join('\n'),
  )
  turn.say({
    text: [
      turn.words('refer-title', { receipt: found.receipt }),
      turn.words('refer-nothing-sent'),
      ...(assumed === null ? [] : [turn.words('refer-assumed')]),
      ...(authorities.length > 0 ? authorities : [turn.words('refer-none')]),
      turn.words('refer-careful'),
    ].join('\n\n'),
    headline: true,
  })
  turn.say({
    text: draft(turn, found, destination),
    headline: true,
    buttons: [[turn.button(turn.words('triage-open', { receipt: found.receipt }), 'q-o', found.receipt)]],
  })
}

/** What an authority needs to know, and nothing of the reporter. */
function draft(turn: Turn, found: StaffReport, destination: string | null): string {
  const unknown = turn.words('refer-unknown')
  const facts = turn.words('refer-draft', {
    receipt: found.receipt,
    day: jakartaDay(found.createdAt),
    type: found.type ? turn.words(`scam-type-${hyphened(found.type)}`) : unknown,
    place: destination
      ? placeWords(turn, destination, otherNamed(found.details.destination, found.destination))
      : unknown,
    stage: found.stage ? turn.words(`triage-stage-${hyphened(found.stage)}`) : unknown,
    contacts: found.contacts.join(', ') || unknown,
  })
  const offer = found.text ? `${turn.words('refer-draft-text')}\n${found.text}` : ''
  return [turn.words('refer-draft-title'), facts, offer].filter(Boolean).join('\n\n')
}
