import type { Case } from '../../../offers/types.ts'
import type { Turn } from '../../turn.ts'
import { goesBackToOffer } from '../offer/which-offer.ts'
import { comesBackToConsent } from '../report/consent-typed.ts'
import { asksBeforeAgreeing } from '../report/own-report-asked.ts'
import { addsToToldBeside } from '../report/told-beside.ts'
import { STEPS } from './hear-steps.ts'
import { Heard } from './heard.ts'
import { sayByWay } from './ways.ts'

/** Finds what a text, caption or forward is for, and answers it. */
export async function hear(turn: Turn, offer: Case, messageId: number = turn.caseMessageId): Promise<void> {
  goesBackToOffer(turn, offer.parts.map(part => part.text).join('\n'))
  const heard = new Heard(turn, offer, messageId)
  await understand(heard)
  addsToToldBeside(heard)
  const { consentFor } = heard.memory
  if (consentFor) {
    const asks = !turn.forwarded && asksBeforeAgreeing(heard.text)
    comesBackToConsent(turn, consentFor, heard.text, asks)
  }
}

async function understand(heard: Heard): Promise<void> {
  for (const step of STEPS) {
    const answered = step(heard)
    if (answered === true || (answered !== false && (await answered))) return
  }
  return sayByWay(heard)
}
