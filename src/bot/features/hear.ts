import type { Case } from '../../offers/types.ts'
import { namesSomeone, withReports } from '../recall.ts'
import type { Turn } from '../turn.ts'
import { asksAboutVerdict, remarksOnVerdict } from './after-verdict.ts'
import { sayCard } from './check.ts'
import { goesOnAfterDanger, saysWhere } from './goes-on-after-danger.ts'
import { Heard, type Step } from './heard.ts'
import { addsToReport, agreesOrNot, asksForReport, reportsAtOnce, reportsOffer } from './reporting.ts'
import { sayByWay } from './ways.ts'

/** What a message may be before it is taken by itself, in this order. */
const STEPS: readonly Step[] = [
  agreesOrNot,
  asksForReport,
  saysWhere,
  asksAboutVerdict,
  reportsAtOnce,
  speakTheirLanguage,
  reportsOffer,
  addsToReport,
  goesOnAfterDanger,
  remarksOnVerdict,
]

/** Finds what a text, caption or forward is for, and answers it. */
export async function hear(turn: Turn, offer: Case, messageId: number = turn.caseMessageId): Promise<void> {
  const heard = new Heard(turn, offer, messageId)
  if (STEPS.some(step => step(heard))) return
  if (await isReported(heard)) return
  return sayByWay(heard)
}

/** Someone who has chosen no language is answered in the one they write. It answers nothing. */
function speakTheirLanguage({ turn, verdict, looked }: Heard): false {
  const written = looked?.language ?? (verdict.bare?.language === null ? turn.language : verdict.language)
  if (turn.chosen === null && !turn.forwarded && turn.desk.words.languages.includes(written))
    turn.language = written
  return false
}

/** A question that names somebody whom others reported is answered with that. */
async function isReported({ turn, way, verdict, judged, messageId }: Heard): Promise<boolean> {
  if ((way !== 'question' && way !== 'unsure') || !namesSomeone(verdict)) return false
  const known = await withReports(turn.desk, turn.trx, turn.ref, judged)
  if (!known.recalled) return false
  sayCard(turn, messageId, known)
  return true
}
