import type { Report } from '../../../reports/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { neverLower, together } from '../offer/join.ts'
import { askForAddition, offerAddition } from './addition.ts'
import { offerToReport, refuseButton } from './consent.ts'
import { sayPending } from './consent-typed.ts'
import { showMine } from './mine.ts'
import { namesSomeone } from './recall.ts'
import { reportMended } from './report-mended.ts'

/**
 * "Ralat, gajinya 30 juta", "aku mau tambah bukti": of the report that is shown for consent it is added to what is shown,
 * of one that is filed it is an addition; neither is stored before a press (P-01).
 */
export function mendsReport(heard: Heard): boolean | Promise<boolean> {
  const { turn, text, memory } = heard
  if (turn.forwarded || !turn.isPrivate || memory.danger || memory.awaitingAddition) return false
  if (memory.consentFor) return mendsDraft(heard, memory.consentFor)
  const mending = reportMended(text)
  if (!mending || heard.verdict.danger) return false
  const { reportQuestion, reported = false } = memory
  const isOfReport = mending.named || reported || reportQuestion
  // "Ralat, gajinya 30 juta" under a verdict corrects the offer.
  if (!isOfReport && heard.earlier) return false
  return mendsFiled(heard, mending)
}

/** What is to be added to the draft, or a word or two that decide nothing: the draft stays. */
function mendsDraft(heard: Heard, id: string): boolean {
  const { turn, text, memory } = heard
  const before = turn.desk.cases.find(id)
  const mending = reportMended(text)
  const awaited = memory.awaitingMore && !looksLikeQuestion(text)
  if (!before || (!mending && !awaited && wordsIn(text) > MOST_OF_A_STRAY)) return false
  if (heard.verdict.danger) return false
  if (mending && !mending.told) {
    turn.desk.memory.change(turn.toChat, { awaitingMore: true })
    turn.say({ text: turn.words('report-add-to-draft'), buttons: [[refuseButton(turn)]] })
    return true
  }
  if (mending || (awaited && heard.smallTalk === null)) {
    const offer = together(before.offer, heard.offer)
    const whole = { offer, verdict: neverLower(offer, turn.desk.check(offer), [before]) }
    const newId = turn.desk.cases.idOf(turn.toChat, heard.messageId)
    turn.desk.cases.keep(newId, whole)
    if (memory.claim?.id === id)
      turn.desk.memory.change(turn.toChat, { claim: { ...memory.claim, id: newId } })
    offerToReport(turn, newId, whole)
    return true
  }
  if (!BACK.test(text) && (!heard.unknown || namesSomeone(heard.verdict))) return false
  sayPending(turn, id)
  return true
}

/** Means the screen before. */
const BACK =
  /^\W*(?:balik|kembali|mbalik|mundur|back|go back|bali|sebelumnya|undo)(?:\W+(?:dong|kak|min|lagi|please))?\W*$/iu
/** "Balik", "hmm": no offer, and nothing to report. */
const MOST_OF_A_STRAY = 2

async function mendsFiled(
  heard: Heard,
  { named, told }: { named: boolean; told: boolean },
): Promise<boolean> {
  const { turn, memory } = heard
  const standing = (await turn.desk.reports.list(turn.trx, turn.ref)).filter(
    ({ status }) => status !== 'withdrawn',
  )
  const meant = meantOf(standing, memory.reportQuestion?.receipt, memory.reported === true)
  if (!meant) {
    if (standing.length === 0 && !named) return false
    if (standing.length > 1) turn.say(turn.words('report-add-which'))
    await showMine(turn)
    return true
  }
  turn.desk.memory.change(turn.toChat, { reportQuestion: null })
  if (told) offerAddition(turn, meant.receipt, heard.keep(), heard.offer)
  else askForAddition(turn, meant)
  return true
}

/** The one that is being asked about, the only one, or the one filed a moment ago. @param standing newest first */
function meantOf(
  standing: readonly Report[],
  asked: string | undefined,
  justFiled: boolean,
): Report | undefined {
  const [newest] = standing
  if (standing.length === 1) return newest
  return standing.find(({ receipt }) => receipt === asked) ?? (justFiled ? newest : undefined)
}
