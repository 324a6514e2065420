import { redact } from '../../../../llm/redact.ts'
import { namesContact } from '../../../../offers/text/names-contact.ts'
import { addNote, addQuestion, LONGEST_NOTE } from '../../../../reports/staff/notes.ts'
import { openReport } from '../../../../reports/staff/open-report.ts'
import { Composer } from '../../../path/composer.ts'
import { onPress } from '../../../press.ts'
import type { Reply } from '../../../reply.ts'
import type { Turn } from '../../../turn.ts'
import { tellReporter, type Writing } from '../../report/tell-reporter.ts'

/** Notes on a report, and questions to its reporter: pressed first, then written as the next message. */
export function write(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(onPress('q-n', (turn, [receipt = '']) => wait(turn, 'note', receipt)))
  feature.use(
    onPress('q-a', async (turn, [receipt = '']) => {
      const found = await openReport(turn.trx, { receipt, actor: turn.ref }, turn.desk.now())
      if (!found) return turn.say(turn.words('triage-refused-gone'))
      return found.mayAsk ? wait(turn, 'question', receipt) : turn.say(turn.words('triage-no-ask'))
    }),
  )
  feature.use(onPress('q-as', sendQuestion))
  feature.use(
    onPress('q-x', turn => {
      turn.desk.memory.change(turn.toChat, { awaited: null })
      turn.say(turn.words('triage-cancelled'))
    }),
  )
  feature.on('message:text', (turn, next) => {
    const awaited = turn.desk.memory.of(turn.toChat).awaited
    if (awaited?.for !== 'note' && awaited?.for !== 'question') return next()
    const text = turn.msg.text.trim()
    if (text.length > LONGEST_NOTE) {
      return turn.say({
        text: turn.words('triage-too-long', { length: text.length, most: LONGEST_NOTE }),
        buttons: cancel(turn),
      })
    }
    return awaited.for === 'note'
      ? keepNote(turn, awaited.receipt, text)
      : preview(turn, awaited.receipt, text)
  })
  return feature
}

function wait(turn: Turn, kind: 'note' | 'question', receipt: string): void {
  turn.desk.memory.change(turn.toChat, { awaited: { for: kind, receipt }, awaitingReport: false })
  turn.say({ text: turn.words(`triage-ask-${kind}`, { receipt, most: LONGEST_NOTE }), buttons: cancel(turn) })
}

function cancel(turn: Turn) {
  return [[turn.button(turn.words('triage-cancel'), 'q-x')]]
}

async function keepNote(turn: Turn, receipt: string, text: string): Promise<void> {
  const { desk, trx, ref: actor } = turn
  desk.memory.change(turn.toChat, { awaited: null })
  const kept = await addNote(trx, { receipt, actor, text: redact(text).text }, desk.now())
  if (!kept) return turn.say(turn.words('triage-refused-gone'))
  turn.say({
    text: turn.words('triage-note-done', { receipt }),
    buttons: [[turn.button(turn.words('triage-open', { receipt }), 'q-o', receipt)]],
  })
}

/** Shown before it is sent: what has reached the reporter cannot be taken back. */
function preview(turn: Turn, receipt: string, text: string): void {
  // Numbers and links reach people from reviewed content only (H-06), whoever types them here.
  if (namesContact(turn.desk.check({ parts: [{ kind: 'text', text }] }).entities)) {
    return turn.say({ text: turn.words('triage-question-has-contact'), buttons: cancel(turn) })
  }
  turn.desk.memory.change(turn.toChat, { awaited: { for: 'question-checked', receipt, text } })
  turn.say({
    text: turn.words('triage-question-preview', { receipt, text }),
    buttons: [
      [
        turn.button(turn.words('triage-question-send'), 'q-as', receipt),
        turn.button(turn.words('triage-cancel'), 'q-x'),
      ],
    ],
  })
}

async function sendQuestion(turn: Turn, [receipt = '']: readonly string[]): Promise<void> {
  const { desk, trx, ref: actor } = turn
  const awaited = desk.memory.of(turn.toChat).awaited
  if (awaited?.for !== 'question-checked' || awaited.receipt !== receipt) {
    return turn.say(turn.words('triage-question-forgotten'))
  }
  desk.memory.change(turn.toChat, { awaited: null })
  const { text } = awaited
  const found = await openReport(trx, { receipt, actor }, desk.now())
  const asked = found?.mayAsk ? await addQuestion(trx, { receipt, actor, text }, desk.now()) : null
  if (!asked)
    return turn.say(turn.words(found ? 'triage-question-not-sent' : 'triage-refused-gone', { receipt }))
  const write = (to: Writing): Reply => ({
    text: to.words('ask-back-question', { receipt: to.receipt, text }),
    buttons: [
      [
        to.button(to.words('ask-back-answer'), 'ab', asked.question),
        to.button(to.words('ask-back-skip'), 'ab-x'),
      ],
    ],
  })
  const sent = await tellReporter(desk, trx, asked.reportId, write, (chatId, askedBack) =>
    desk.memory.change(chatId, { askedBack }),
  )
  turn.say({
    text: turn.words(sent ? 'triage-question-sent' : 'triage-question-not-sent', { receipt }),
    buttons: [[turn.button(turn.words('triage-open', { receipt }), 'q-o', receipt)]],
  })
}
