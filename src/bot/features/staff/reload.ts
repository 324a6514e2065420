import { tellContentError } from '../../../content-wrong.ts'
import { Composer } from '../../path/composer.ts'
import { toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** `/muat`: for admins, picks up edited content now and says what is wrong with it. */
export function reload(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('staff'))
  room.command(['muat', 'reload'], turn => {
    const { desk, toChat: chatId } = turn
    turn.say(turn.words('reload-working'))
    turn.afterwards.push(async () => {
      const looked = await desk.reloadContent()
      const text =
        looked.state === 'faulty'
          ? turn.words('reload-faulty', {
              problem: tellContentError(looked.fault, (key, args) => turn.words(key, args)),
            })
          : turn.words('reload-done', {
              articles: desk.knowledge.articles.length,
              contacts: desk.contacts.length,
            })
      await desk.sendLater(chatId, toCalls({ text }, chatId))
    })
  })
  return feature
}
