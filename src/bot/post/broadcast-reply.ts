import type { Language } from '../../language.ts'
import type { Texts } from '../../store/broadcasts.ts'
import type { Desk } from '../desk.ts'
import type { Reply } from '../reply.ts'

/**
 * A message to subscribers exactly as one of them gets it: its text in their language, and the button that ends it.
 * @param chatId of a private chat, which has the same id as the person who may press the button
 */
export function broadcastReply(
  { say, buttons }: Pick<Desk, 'say' | 'buttons'>,
  { texts, language, chatId }: { texts: Texts; language: Language; chatId: number },
): Reply {
  return {
    text: `${texts[language] ?? texts.id ?? ''}\n\n${say(language, 'weekly-footer')}`,
    buttons: [[{ label: say(language, 'weekly-stop'), data: buttons.make(chatId, 'unsub') }]],
  }
}
