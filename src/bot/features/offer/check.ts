import { verdictCard, verdictReasons, warningText } from '../../../offers/card/card.ts'
import { raisedForChild } from '../../../offers/danger/child-abroad.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { Case, Verdict } from '../../../offers/types.ts'
import type { JudgedCase } from '../../cases.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button, Reply } from '../../reply.ts'
import { toCalls } from '../../reply.ts'
import { saidWhy } from '../../talk/said-why.ts'
import type { Turn } from '../../turn.ts'
import { reportNotes, withReports } from '../report/recall.ts'
import { joinButtons } from './join.ts'

/** What the buttons under a verdict do. */
export function check(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(onPress('why', (turn, [id = '']) => withCase(turn, id, judged => sayReasons(turn, judged))))
  feature.use(onPress('warn', (turn, [id = '']) => withCase(turn, id, judged => sayWarning(turn, judged))))
  return feature
}

/**
 * Judges a case by the rules at once; the model, when there is one, may later put a graver card in its place.
 * @param messageId the message to answer under
 * @param verdict of the rules
 */
export async function judge(turn: Turn, offer: Case, messageId: number, verdict: Verdict): Promise<void> {
  const raised = raisedForChild(verdict, offer, saidWhy(turn))
  sayCard(turn, messageId, await withReports(turn.desk, turn.trx, turn.ref, { offer, verdict: raised }))
}

/** Tells every sign that was found, with where we have it from. */
export function sayReasons(turn: Turn, { verdict }: JudgedCase): void {
  turn.say(verdictReasons(verdict, turn.language, turn.desk))
}

/** A warning to send on, where there is something to warn of. */
export function sayWarning(turn: Turn, { verdict }: JudgedCase): void {
  if (!isRisky(verdict) || verdict.reasons.length === 0) return turn.say(turn.words('warning-none'))
  turn.say(turn.words('warning-intro'))
  turn.say(warningText(verdict, turn.language, turn.desk))
}

/** A verdict is the bot's last word now: later messages may be added to its case, and "why?" asks for its reasons. */
export function keepCard({ desk, toChat, language }: Turn, id: string, judged: JudgedCase): void {
  desk.cases.keep(id, { ...judged, language })
  const { lastCase = '', caseBefore, cameBackToFirst = false } = desk.memory.of(toChat)
  const last = lastCase === id ? undefined : desk.cases.find(lastCase)
  const isAnother = last !== undefined && !goesOnFrom(last, judged)
  desk.memory.change(toChat, {
    lastCase: id,
    caseBefore: isAnother ? lastCase : (caseBefore ?? null),
    cameBackToFirst: cameBackToFirst && !isAnother,
    cardLast: language,
    offerIn: language,
    lastAnswer: null,
    saidOfCase: null,
  })
}

/** Whether a case is the earlier one with something added. */
function goesOnFrom(earlier: JudgedCase, { offer }: JudgedCase): boolean {
  const text = earlier.offer.parts[0]?.text
  return offer.parts.some(part => part.text === text)
}

/** Says the verdict of a judged case, and has the model look closer where there is one. */
export function sayCard(turn: Turn, messageId: number, judged: JudgedCase): void {
  const { desk, language, toChat: chatId } = turn
  const { offer, verdict } = judged
  const id = desk.cases.idOf(chatId, messageId)
  const card = cardReply(turn, id, judged)
  const joins = joinButtons(turn, id)
  keepCard(turn, id, judged)
  turn.say({ ...card, buttons: [...(card.buttons ?? []), ...joins], replyTo: messageId })

  const { refine } = desk
  if (!refine) return
  turn.afterSent = async cardId => {
    const refined = await refine(offer, verdict, language, turn.ref)
    if (!refined) return
    const closer = { ...judged, verdict: refined, language }
    desk.cases.keep(id, closer)
    const card = cardReply(turn, id, closer)
    await desk.sendLater(
      chatId,
      toCalls({ ...card, text: `${card.text}\n\n${turn.words('card-refined')}`, edit: cardId }, chatId),
    )
  }
}

/** The verdict with its buttons. */
export function cardReply(turn: Turn, id: string, judged: JudgedCase): Reply {
  const { offer, verdict, recalled = [] } = judged
  const notes = reportNotes(recalled, turn.desk.words, turn.language, turn.desk.now())
  const text = verdictCard(verdict, turn.language, turn.desk, offer, notes)
  return { text, headline: true, buttons: cardButtons(turn, id, judged) }
}

/** The buttons under a verdict, and under what is said of it later. */
export function cardButtons(turn: Turn, id: string, { verdict }: JudgedCase): Button[][] {
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
  rows.push([turn.button(turn.words('button-wrong'), 'wrong', id)])
  return rows
}

/**
 * The case behind a button: from memory, or judged again from the message that the card answered; else the
 * person is told to forward it again.
 */
export async function withCase(
  turn: Turn,
  id: string,
  use: (judged: JudgedCase) => void | Promise<void>,
): Promise<void> {
  const kept = turn.desk.cases.find(id)
  if (kept) {
    if (turn.chosen === null) turn.language = kept.language ?? turn.language
    return use(kept)
  }
  const original = turn.callbackQuery?.message?.reply_to_message
  const text = original?.text ?? original?.caption
  if (!original || !text || turn.desk.cases.idOf(turn.toChat, original.message_id) !== id) {
    return turn.say(turn.words('case-gone'))
  }
  const offer: Case = { parts: [{ kind: original.text ? 'text' : 'caption', text }] }
  const rules = { offer, verdict: turn.desk.check(offer) }
  const judged = await withReports(turn.desk, turn.trx, turn.ref, rules)
  turn.desk.cases.keep(id, judged)
  return use(judged)
}
