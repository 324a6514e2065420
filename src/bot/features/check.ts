import { Composer } from 'grammy'
import { verdictCard, verdictReasons, warningText } from '../../offers/card.ts'
import type { Case, Verdict } from '../../offers/types.ts'
import type { JudgedCase } from '../cases.ts'
import { onPress } from '../press.ts'
import type { Button, Reply } from '../reply.ts'
import { toCalls } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** What the buttons under a verdict do. */
export function check(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('why', (turn, [id = '']) =>
      withCase(turn, id, judged => turn.say(verdictReasons(judged.verdict, turn.language, turn.desk))),
    ),
  )
  feature.use(
    onPress('warn', (turn, [id = '']) =>
      withCase(turn, id, ({ verdict }) => {
        turn.say(turn.words('warning-intro'))
        turn.say(warningText(verdict, turn.language, turn.desk))
      }),
    ),
  )
  return feature
}

/**
 * Judges a case by the rules at once; the model, when there is one, may later put a graver card in its place.
 * @param messageId the message to answer under
 * @param verdict of the rules
 */
export function judge(turn: Turn, offer: Case, messageId: number, verdict: Verdict): void {
  const { desk, language, toChat: chatId } = turn
  const id = desk.cases.idOf(chatId, messageId)
  desk.cases.keep(id, { offer, verdict })
  turn.say({ ...cardReply(turn, id, { offer, verdict }), replyTo: messageId })

  const { refine } = desk
  if (!refine) return
  turn.afterSent = async cardId => {
    const refined = await refine(offer, verdict, language, turn.ref)
    if (!refined) return
    desk.cases.keep(id, { offer, verdict: refined })
    const card = cardReply(turn, id, { offer, verdict: refined })
    await desk.sendLater(
      chatId,
      toCalls({ ...card, text: `${card.text}\n\n${turn.words('card-refined')}`, edit: cardId }, chatId),
    )
  }
}

/** The verdict with its buttons. */
export function cardReply(turn: Turn, id: string, { offer, verdict }: JudgedCase): Reply {
  const help = turn.button(turn.words('button-help'), 'help')
  const why = turn.button(turn.words('button-why'), 'why', id)
  const rows: Button[][] = []
  if (verdict.outcome === 'not_an_offer') {
    rows.push([turn.button(turn.words('button-report'), 'report', id), help])
  } else {
    rows.push([turn.button(turn.words('button-report'), 'report', id), why])
    const warn = verdict.reasons.length > 0 ? [turn.button(turn.words('button-warn'), 'warn', id)] : []
    rows.push([help, ...warn])
  }
  return { text: verdictCard(verdict, turn.language, turn.desk, offer), headline: true, buttons: rows }
}

/**
 * The case behind a button: from memory, or judged again from the message that the card answered; else the
 * person is told to forward it again.
 */
export function withCase(
  turn: Turn,
  id: string,
  use: (judged: JudgedCase) => void | Promise<void>,
): void | Promise<void> {
  const kept = turn.desk.cases.find(id)
  if (kept) return use(kept)
  const original = turn.callbackQuery?.message?.reply_to_message
  const text = original?.text ?? original?.caption
  if (!original || !text || turn.desk.cases.idOf(turn.toChat, original.message_id) !== id) {
    return turn.say(turn.words('case-gone'))
  }
  const offer: Case = { parts: [{ kind: original.text ? 'text' : 'caption', text }] }
  const judged = { offer, verdict: turn.desk.check(offer) }
  turn.desk.cases.keep(id, judged)
  return use(judged)
}
