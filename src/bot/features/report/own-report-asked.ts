import { saying, spokenWords } from '../../../offers/text/said.ts'
import { receiptIn } from '../../../reports/receipt.ts'
import { looksLikeQuestion } from '../../route.ts'
import { asksInFewWords } from '../../talk/asks-in-few-words.ts'
import type { Turn } from '../../turn.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { privacyButton } from '../own/privacy.ts'
import { showReport } from '../staff/triage/show-report.ts'
import { sayPending } from './consent-typed.ts'
import { askToWithdraw, showMine, showOwn } from './mine.ts'
import { type ReportAsked, reportAsked, type WhereAsked } from './report-asked.ts'
import { STATUS_NAMED } from './report-status.ts'
import { takesBack } from './report-taken-back.ts'

/** What is said of the bot anyway, and of reports alone; both must stay true to docs/data.md. */
const SENTENCES: Readonly<
  Record<Exclude<ReportAsked, 'withdraw' | 'sent' | 'look' | 'waits' | 'count'>, string>
> = {
  police: 'about-police',
  readers: 'about-reads',
  kept: 'report-asked-kept',
  progress: 'report-asked-progress',
  contacted: 'report-asked-contacted',
  purpose: 'report-asked-purpose',
  identity: 'about-identity',
  visit: 'report-asked-visit',
}

/** "Laporannya nanti diapain": no word of it is one that asks. */
const ASKS_BY_ITSELF: readonly ReportAsked[] = ['withdraw', 'purpose', 'contacted', 'waits', 'look']

/** "Yang baca laporan ini siapa?", "cara hapus laporan gimana", "saya udah kirim apa belum?": of a report made here. */
export function asksOfReport(heard: Heard): boolean | Promise<boolean> {
  const { turn, text, memory } = heard
  if (turn.forwarded || !turn.isPrivate) return false
  const receipt = receiptIn(text)
  if (receipt) return opens(turn, receipt, text).then(() => true)
  // Who is in danger means the report that they were told to make elsewhere, unless they made one here.
  if (memory.danger) return STATUS_NAMED.test(spokenWords(text)) && ofOneMadeHere(heard)
  const asked = reportAsked(text, whereFrom(heard))
  if (memory.reportTalk) turn.desk.memory.change(turn.toChat, { reportTalk: false })
  if (!asked || (!ASKS_BY_ITSELF.includes(asked) && !asks(text))) return false
  const { danger } = heard.verdict
  if (danger && !danger.guessed) return false
  speakLike(turn, text)
  if (asked === 'withdraw') return withdraws(turn).then(() => true)
  if (asked === 'sent') return showsHowItStands(heard)
  if (asked === 'look') return showMine(turn).then(() => true)
  if (asked === 'waits') return comforts(turn).then(() => true)
  if (asked === 'count') return tellsStaffWhereCounts(turn)
  turn.desk.memory.change(turn.toChat, { reportTalk: true })
  const { retentionDays, refine } = turn.desk
  turn.say({
    text: turn.words(SENTENCES[asked], {
      days: retentionDays,
      model: turn.words(refine ? 'report-consent-model' : 'report-consent-no-model'),
    }),
    buttons: [[turn.button(turn.words('mine-back'), 'mines')], [privacyButton(turn)]],
  })
  return true
}

/** Nobody can say when it is read; how it stands is shown. */
async function comforts(turn: Turn): Promise<void> {
  const own = await turn.desk.reports.list(turn.trx, turn.ref)
  if (own.length > 0) turn.say(turn.words('report-asked-waits'))
  await showMine(turn)
}

/** Staff are shown where the figures are; to others how many there are is a question like any. */
function tellsStaffWhereCounts(turn: Turn): boolean {
  if (!turn.may('read')) return false
  turn.say(turn.words('report-asked-count'))
  return true
}

/** "Statusnya gimana" after an answer, from who never reported, is of what was answered. */
async function showsHowItStands({ turn, text, memory }: Heard): Promise<boolean> {
  const isOfAnswer = memory.lastAnswer === 'answered' && !NAMED.test(text)
  if (isOfAnswer && (await turn.desk.reports.list(turn.trx, turn.ref)).length === 0) return false
  await showMine(turn)
  return true
}

async function ofOneMadeHere({ turn }: Heard): Promise<boolean> {
  const own = await turn.desk.reports.list(turn.trx, turn.ref)
  if (own.length === 0) return false
  await showMine(turn)
  return true
}

const NAMED = /lapor|aduan|report/iu

const ASKS_WHO = /(?<!\p{L})(?:siapa|sapa|sopo|who)(?!\p{L})/iu

/** A receipt in a sentence opens that report, for staff anybody's, or asks whether it shall go. */
async function opens(turn: Turn, receipt: string, text: string): Promise<void> {
  const own = await turn.desk.reports.find(turn.trx, turn.ref, receipt)
  if (!own && turn.may('read')) {
    await showReport(turn, receipt)
    if (ASKS_WHO.test(text)) turn.say(turn.words('triage-nobody-sees'))
    return
  }
  if (!takesBack(text)) return showOwn(turn, receipt)
  return own && own.status !== 'withdrawn' ? askToWithdraw(turn, own) : showOwn(turn, receipt)
}

/** "Nama saya kelihatan ga kalo lapor": what asks may stand in the middle. */
const ASKS_WITHIN = saying(
  '(?:ga|gak|gk|nggak|ngga|enggak|tidak|ora|teu) (?:kalau|kalo|klo|kl|nek|lamun|pas|nanti|ntar|di|kak|min|sih|ya|sama|ke)|(?:belum|blm|blom|durung|acan) (?:laporan|laporannya|laporanku|laporane)',
)

function asks(text: string): boolean {
  return looksLikeQuestion(text) || asksInFewWords(text) || ASKS_WITHIN.test(spokenWords(text))
}

function whereFrom({ memory, earlier }: Heard): WhereAsked {
  const { consentFor, awaitingReport, reportQuestion, awaitingAddition } = memory
  // "Can I delete it" right after an answer about reports is of a report.
  if (memory.reportTalk && !earlier) return 'within'
  if (consentFor || awaitingReport || reportQuestion || awaitingAddition) return 'within'
  if (earlier && earlier.receipt === undefined) return memory.reported ? 'card-after' : 'card'
  return memory.reported ? 'after' : 'else'
}

/** The one report that there is, or all to choose from. */
async function withdraws(turn: Turn): Promise<void> {
  const reports = await turn.desk.reports.list(turn.trx, turn.ref)
  const standing = reports.filter(({ status }) => status !== 'withdrawn')
  const [only] = standing
  const { consentFor } = turn.desk.memory.of(turn.toChat)
  if (!only) return consentFor ? sayPending(turn, consentFor) : turn.say(turn.words('report-asked-none'))
  if (standing.length === 1) return askToWithdraw(turn, only)
  turn.say(turn.words('report-asked-which'))
  return showMine(turn)
}

/** Whether somebody at the consent screen asks something, and so has not decided. Pure. */
export function asksBeforeAgreeing(text: string): boolean {
  return asks(text) || reportAsked(text, 'within') !== null
}
