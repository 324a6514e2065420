import { Composer } from 'grammy'
import { inLanguage } from '../../language.ts'
import { redact } from '../../llm/redact.ts'
import { CONSENT_VERSION } from '../../reports/consent.ts'
import type { ReportDetails, Seen } from '../../reports/types.ts'
import type { JudgedCase } from '../cases.ts'
import { onPress } from '../press.ts'
import type { Button } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { withCase } from './check.ts'

const SEEN: readonly Seen[] = [
  'telegram',
  'whatsapp',
  'facebook',
  'instagram',
  'tiktok',
  'friend',
  'website',
  'other',
]
/** Where offers most often lead, by the fact pack's destination and hotspot facts; anything else is "other". */
const DESTINATIONS = ['KH', 'MM', 'TH', 'MY', 'SG', 'HK', 'TW', 'KR', 'JP', 'SA']
const QUESTIONS = ['seen', 'paid', 'documents', 'destination'] as const
type Question = (typeof QUESTIONS)[number]

/** `/lapor`: consent first, then the report with its receipt, then four questions that may be skipped. */
export function report(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['lapor', 'report'], turn => {
    if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
    turn.desk.memory.change(turn.toChat, { awaitingReport: true })
    turn.say(turn.words('report-how'))
  })
  feature.use(
    onPress('report', (turn, [id = '']) => withCase(turn, id, judged => offerToReport(turn, id, judged))),
  )
  feature.use(onPress('refuse', turn => turn.say(turn.words('report-refused'))))
  feature.use(onPress('agree', (turn, [id = '']) => withCase(turn, id, judged => file(turn, id, judged))))
  feature.use(onPress('rq', answerQuestion))
  return feature
}

/** Shows what would be kept and asks for consent; nothing is stored yet (P-01, P-02). */
export function offerToReport(turn: Turn, id: string, { offer }: JudgedCase): void {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const kept = redact(wholeText(offer))
  const contacts =
    kept.contacts.length > 0
      ? turn.words('report-contacts', { list: kept.contacts.join(', ') })
      : turn.words('report-contacts-none')
  const masked =
    kept.masked.length > 0 ? `\n${turn.words('report-masked', { count: kept.masked.length })}` : ''
  turn.say({
    text: turn.words('report-consent', {
      text: kept.text,
      contacts: contacts + masked,
      days: turn.desk.retentionDays,
      model: turn.words(turn.desk.refine ? 'report-consent-model' : 'report-consent-no-model'),
    }),
    // Under the offer itself, so that the button still finds it after a restart.
    replyTo: turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.caseMessageId,
    buttons: [
      [turn.button(turn.words('report-agree'), 'agree', id)],
      [turn.button(turn.words('report-refuse'), 'refuse')],
    ],
  })
}

async function file(turn: Turn, id: string, { offer, verdict }: JudgedCase): Promise<void> {
  const { desk } = turn
  const kept = redact(wholeText(offer))
  const filed = await desk.reports.file(turn.trx, turn.ref, {
    source: id,
    text: kept.text,
    contacts: kept.contacts,
    destination: verdict.entities.destinations.find(place => place.country !== 'ID')?.country ?? null,
    outcome: verdict.outcome,
    signals: [...new Set(verdict.signals.map(signal => signal.id))],
    language: verdict.language,
    consent: { version: CONSENT_VERSION, at: desk.now() },
  })
  turn.say(turn.words('report-filed', { receipt: filed.receipt }))
  turn.say(question(turn, filed.receipt, 'seen'))
}

function question(turn: Turn, receipt: string, asked: Question): { text: string; buttons: Button[][] } {
  const choice = (label: string, value: string) => turn.button(label, 'rq', receipt, asked, value)
  const skip = choice(turn.words('report-skip'), '-')
  const rows = (buttons: Button[]) =>
    buttons.flatMap((_, i) => (i % 2 === 0 ? [buttons.slice(i, i + 2)] : []))
  const text = turn.words(`report-question-${asked}`)
  if (asked === 'seen')
    return { text, buttons: [...rows(SEEN.map(s => choice(turn.words(`seen-${s}`), s))), [skip]] }
  if (asked === 'destination') {
    const countries = DESTINATIONS.map(code => choice(countryName(turn, code), code))
    return { text, buttons: [...rows(countries), [choice(turn.words('report-other'), 'other')], [skip]] }
  }
  return {
    text,
    buttons: [[choice(turn.words('report-yes'), '1'), choice(turn.words('report-no'), '0')], [skip]],
  }
}

/** Takes an answer; the button names the report and its question, so an old one still lands where it belongs. */
async function answerQuestion(
  turn: Turn,
  [receipt = '', asked = '', value = '']: readonly string[],
): Promise<void> {
  const current = QUESTIONS.find(known => known === asked)
  const found = current ? await turn.desk.reports.find(turn.trx, turn.ref, receipt) : null
  if (!current || !found || found.status === 'withdrawn') return turn.say(turn.words('mine-gone'))
  const details = toDetails(current, value)
  if (details) await turn.desk.reports.addDetails(turn.trx, turn.ref, receipt, details)
  const next = QUESTIONS[QUESTIONS.indexOf(current) + 1]
  const asking = turn.callbackQuery?.message?.message_id
  const edit = asking === undefined ? {} : { edit: asking }
  if (next) return turn.say({ ...question(turn, receipt, next), ...edit })
  turn.say({ text: turn.words('report-finished', { receipt }), ...edit })
  if (found.details.paid || found.details.documents) turn.say(turn.words('report-finished-paid'))
}

function toDetails(asked: Question, value: string): ReportDetails | null {
  if (value === '-') return null
  if (asked === 'paid') return { paid: value === '1' }
  if (asked === 'documents') return { documents: value === '1' }
  if (asked === 'destination') return { destination: DESTINATIONS.includes(value) ? value : 'other' }
  const seen = SEEN.find(known => known === value)
  return seen ? { seen } : null
}

function countryName(turn: Turn, code: string): string {
  const name = turn.desk.countryName(code)
  return name ? inLanguage(name, turn.language) : code
}

function wholeText(offer: JudgedCase['offer']): string {
  return offer.parts.map(part => part.text).join('\n\n')
}
