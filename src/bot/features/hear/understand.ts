import { asClaimed } from '../../../offers/described.ts'
import type { Case } from '../../../offers/types.ts'
import { menu } from '../../commands.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { sayDanger } from '../danger/danger.ts'
import { judge, withCase } from '../offer/check.ts'
import { readFiles } from '../offer/files.ts'
import { voice } from '../offer/voice.ts'
import { hear } from './hear.ts'

/** The catch-all: any text, caption or forward finds its room here. */
export function understand(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(voice(hear))
  feature.command(['cek', 'check'], turn => {
    const quoted = turn.msg.reply_to_message
    const text = turn.match.trim() || quoted?.text || quoted?.caption
    if (!text) return turn.say(turn.words('check-no-text'))
    return judgeUnlessDanger(
      turn,
      { parts: [{ kind: 'text', text }] },
      turn.match.trim() ? turn.msg.message_id : (quoted?.message_id ?? turn.msg.message_id),
    )
  })
  feature.command(['tanya', 'ask'], turn => sayAnswer(turn, turn.match.trim()))
  feature.on('message', turn => {
    if (turn.files.length > 0) return hearFiles(turn)
    if (turn.parts.length === 0) return turn.say(turn.words('check-no-text'))
    if (turn.msg.text?.startsWith('/') && /^\/\w+(@\w+)?(\s|$)/.test(turn.msg.text)) {
      const commands = menu(turn.desk.words.say, turn.language).map(({ command }) => `/${command}`)
      return turn.say(turn.words('unknown-command', { commands: commands.join(', ') }))
    }
    return hear(turn, { parts: turn.parts })
  })
  feature.use(
    onPress('offer', (turn, [id = '']) =>
      withCase(turn, id, ({ offer, verdict }) =>
        judge(turn, offer, repliedTo(turn), asClaimed(verdict, turn.desk.whyOf)),
      ),
    ),
  )
  feature.use(
    onPress('question', (turn, [id = '']) =>
      withCase(turn, id, ({ offer }) => sayAnswer(turn, offer.parts[0]?.text ?? '')),
    ),
  )
  return feature
}

/** Danger in the words beside a picture is answered before the picture is even fetched. */
async function hearFiles(turn: Turn): Promise<void> {
  const danger = turn.parts.length > 0 ? turn.desk.check({ parts: turn.parts }).danger : null
  if (danger) return sayDanger(turn, danger)
  const onlyVoice = turn.files.every(file => file.kind === 'voice')
  if (turn.parts.length > 0 && (onlyVoice || !turn.desk.read)) return hear(turn, { parts: turn.parts })
  if (!turn.desk.read && !onlyVoice) return turn.say(turn.words('check-no-text'))
  return readFiles(turn)
}

async function judgeUnlessDanger(turn: Turn, offer: Case, messageId: number): Promise<void> {
  const verdict = turn.desk.check(offer)
  if (verdict.danger) sayDanger(turn, verdict.danger)
  else await judge(turn, offer, messageId, verdict)
}

/** The message that the pressed button's message answered. */
function repliedTo(turn: Turn): number {
  return turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.msgId ?? 0
}
