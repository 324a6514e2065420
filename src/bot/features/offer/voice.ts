import type { Case } from '../../../offers/types.ts'
import { Composer } from '../../path/composer.ts'
import { leaveAlone } from '../../path/leave-alone.ts'
import { working } from '../../path/working.ts'
import { onPress } from '../../press.ts'
import { type Reply, toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { dangerAnswer } from '../danger/danger.ts'
import { withCase } from './check.ts'

/**
 * Voice messages: a voice is personal and cannot be masked, so it leaves for the transcription server only when the
 * person says so; what was heard is shown to them before it is judged.
 * @param hear what to do with a text the person confirmed
 */
export function voice(
  hear: (turn: Turn, offer: Case, messageId: number) => void | Promise<void>,
): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(onPress('listen', transcribe))
  feature.use(onPress('typed', turn => turn.say(turn.words('voice-type'))))
  feature.use(
    onPress('heard', (turn, [id = '']) =>
      withCase(turn, id, ({ offer }) =>
        hear(turn, offer, turn.callbackQuery?.message?.reply_to_message?.message_id ?? 0),
      ),
    ),
  )
  return feature
}

/** Asks before a recording goes anywhere; without a server that can write it down, asks to type. */
export function askToHear(turn: Turn): void {
  const replyTo = turn.caseMessageId
  if (!turn.desk.hear) return turn.say({ text: turn.words('reading-voice-unsupported'), replyTo })
  turn.say({
    text: turn.words('voice-ask'),
    replyTo,
    buttons: [
      [turn.button(turn.words('voice-yes'), 'listen')],
      [turn.button(turn.words('voice-no'), 'typed')],
    ],
  })
}

function transcribe(turn: Turn): void {
  const { desk, toChat: chatId } = turn
  const asked = turn.callbackQuery?.message
  const original = asked?.reply_to_message
  const sound = original?.voice ?? original?.audio ?? original?.video_note
  const hear = desk.hear
  if (!hear || !original || !sound) return turn.say(turn.words('case-gone'))
  turn.say({ text: turn.words('voice-working'), ...(asked ? { edit: asked.message_id } : {}) })
  turn.afterwards.push(async () => {
    await desk.sendLater(chatId, [working(chatId)])
    const heard = await hear(sound.file_id, turn.ref)
    const { reply, important } = heard.ok
      ? shown(turn, original.message_id, heard.text)
      : { reply: { text: turn.words('voice-failed') }, important: false }
    if (important) await desk.store.transaction(trx => leaveAlone(trx, turn.ref))
    await desk.sendLater(
      chatId,
      toCalls({ ...reply, ...(asked ? { edit: asked.message_id } : {}) }, chatId),
      important,
    )
  })
}

/** Danger needs no confirmation (H-01); anything else is shown first. */
function shown(turn: Turn, messageId: number, text: string): { reply: Reply; important: boolean } {
  const { desk } = turn
  const offer: Case = { parts: [{ kind: 'voice', text }] }
  const verdict = desk.check(offer)
  if (verdict.danger) return { reply: dangerAnswer(turn, verdict.danger), important: true }
  const id = desk.cases.idOf(turn.toChat, messageId)
  desk.cases.keep(id, { offer, verdict })
  return {
    reply: {
      text: turn.words('voice-heard', { text }),
      buttons: [
        [turn.button(turn.words('voice-right'), 'heard', id)],
        [turn.button(turn.words('voice-wrong'), 'typed')],
      ],
    },
    important: false,
  }
}
