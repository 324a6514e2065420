import { redact } from '../../../llm/redact.ts'
import { addAnswer, LONGEST_NOTE, questionFor } from '../../../reports/staff/notes.ts'
import type { PersonRef } from '../../../reports/types.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { tellStaff } from '../../tell-staff.ts'
import type { Turn } from '../../turn.ts'
import { saysNo, saysYes } from '../after-danger/yes-no.ts'

/** A reporter answers a question of staff, who do not see who it is. */
export function answerStaff(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('ab', async (turn, [question = '']) => {
      if (!(await questionFor(turn.trx, turn.ref, question))) return turn.say(turn.words('ask-back-gone'))
      turn.desk.memory.change(turn.toChat, { awaited: { for: 'answer', question }, awaitingReport: false })
      turn.say({ text: turn.words('ask-back-write'), buttons: skip(turn) })
    }),
  )
  feature.use(
    onPress('ab-x', turn => {
      turn.desk.memory.change(turn.toChat, NOTHING_ASKED)
      turn.say(turn.words('ask-back-skipped'))
    }),
    onPress('ab!', keepOffered),
    onPress('ab-n', dropOffered),
  )
  feature.on('message', async (turn, next) => {
    const awaited = turn.desk.memory.of(turn.toChat).awaited
    if (awaited?.for === 'answer-checked' && saysYes(turn.msg.text ?? '')) return keepOffered(turn)
    if (awaited?.for === 'answer-checked' && saysNo(turn.msg.text ?? '')) return dropOffered(turn)
    // What is forwarded is not their own answer, but an offer to be checked.
    if (awaited?.for !== 'answer' || turn.forwarded) return next()
    const text = (turn.msg.text ?? '').trim()
    // Danger comes before all else, whatever was asked; the answer is kept all the same.
    const danger = turn.desk.check({ parts: turn.parts }).danger !== null
    if (!text && danger) return next()
    if (!text) return turn.say({ text: turn.words('ask-back-text-only'), buttons: skip(turn) })
    if (text.length > LONGEST_NOTE && !danger) {
      return turn.say({
        text: turn.words('triage-too-long', { length: text.length, most: LONGEST_NOTE }),
        buttons: skip(turn),
      })
    }
    await keepAnswer(turn, awaited.question, text.slice(0, LONGEST_NOTE), danger)
    return danger ? next() : undefined
  })
  return feature
}

const NOTHING_ASKED = { awaited: null, askedBack: null } as const

/** They said that what they wrote is their answer. */
async function keepOffered(turn: Turn): Promise<void> {
  const { awaited } = turn.desk.memory.of(turn.toChat)
  if (awaited?.for !== 'answer-checked') return turn.say(turn.words('ask-back-gone'))
  return keepAnswer(turn, awaited.question, awaited.text.slice(0, LONGEST_NOTE), false)
}

function dropOffered(turn: Turn): void {
  turn.desk.memory.change(turn.toChat, NOTHING_ASKED)
  turn.say(turn.words('ask-back-not-answer'))
}

function skip(turn: Turn) {
  return [[turn.button(turn.words('ask-back-skip'), 'ab-x')]]
}

/** @param quietly the person is in danger: nothing is said that could stand between them and help */
async function keepAnswer(turn: Turn, question: string, text: string, quietly: boolean): Promise<void> {
  const { desk, trx, ref } = turn
  desk.memory.change(turn.toChat, NOTHING_ASKED)
  const kept = redact(text)
  const answered = await addAnswer(trx, ref, { question, text: kept.text }, desk.now())
  if (answered) tellAsker(turn, answered.askedBy, answered.receipt)
  if (quietly) return
  if (!answered) return turn.say(turn.words('ask-back-gone'))
  const masked =
    kept.masked.length > 0 ? ` ${turn.words('ask-back-masked', { count: kept.masked.length })}` : ''
  turn.say(turn.words('ask-back-thanks', { receipt: answered.receipt }) + masked)
}

/** Whoever asked is told, when their chat is known; the queue shows it to the others. */
function tellAsker({ desk, afterwards }: Turn, askedBy: PersonRef, receipt: string): void {
  afterwards.push(async () => {
    await tellStaff(desk, { ref: askedBy, duty: 'read' }, (words, button) => ({
      text: words('triage-answered', { receipt }),
      buttons: [[button(words('triage-open', { receipt }), 'q-o', receipt)]],
    }))
  })
}
