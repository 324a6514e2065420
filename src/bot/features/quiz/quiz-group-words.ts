import type { Language } from '../../../language.ts'
import { currentItem, type GroupRound, isLast, tallyOf } from '../../../learning/group-round.ts'
import type { Args } from '../../../words.ts'
import type { Desk } from '../../desk.ts'
import type { Button, Reply } from '../../reply.ts'
import { ANSWER_MS, IDLE_MS, type Running } from './quiz-groups.ts'
import { ANSWERS, explanation, question } from './quiz-words.ts'

/** Where a round is played and in which language: that of whoever started it. */
export interface Place {
  readonly desk: Desk
  readonly chatId: number
  readonly language: Language
  /** The bot's name on Telegram. */
  readonly name: string
}

/** The question as it stands once answers are closed; a new message where the old one is not known. */
export function withoutButtons(place: Place, running: Running, messageId = running.messageId): Reply {
  return { ...asked(place, running.round), ...(messageId ? { edit: messageId } : {}) }
}

/** The question with its heading. */
export function asked(place: Place, round: GroupRound): Reply {
  const heading = said(place, 'quiz-question', { place: round.place + 1, total: round.items.length })
  const intro = said(place, 'quiz-group-intro', { seconds: ANSWER_MS / 1000 })
  return question(currentItem(round), place.language, [heading, intro])
}

/** The answers, and what only the starter may press. */
export function askButtons(place: Place, round: GroupRound): Button[][] {
  const answers = Object.entries(ANSWERS).map(([letter, answer]) =>
    button(place, round, said(place, `quiz-button-${answer}`), 'ga', letter),
  )
  return [
    answers,
    [
      button(place, round, said(place, 'quiz-group-reveal'), 'gr'),
      button(place, round, said(place, 'quiz-group-stop'), 'gs'),
    ],
  ]
}

/** The solution with the counts, under the question; after the last item, how the group did. */
export function solved(place: Place, round: GroupRound, questionId: number | null): Reply {
  const item = currentItem(round)
  const tally = tallyOf(round)
  const counts =
    tally.scam + tally.honest > 0 ? said(place, 'quiz-group-tally', tally) : said(place, 'quiz-group-nobody')
  const end = said(place, 'quiz-group-end', {
    right: round.total.right,
    total: round.total.answers,
    link: linkTo(place),
  })
  const next = said(place, 'quiz-group-next', { place: round.place + 2, total: round.items.length })
  return {
    ...explanation((key, args) => said(place, key, args), item, place.language, {
      verdict: said(place, `quiz-group-answer-${item.answer}`),
      standing: isLast(round) ? `${counts}\n\n${end}` : counts,
    }),
    ...(questionId ? { replyTo: questionId } : {}),
    ...(isLast(round)
      ? {}
      : {
          buttons: [
            [button(place, round, next, 'gn'), button(place, round, said(place, 'quiz-group-stop'), 'gs')],
          ],
        }),
  }
}

function button(
  { desk, chatId }: Place,
  round: GroupRound,
  label: string,
  action: string,
  ...args: string[]
): Button {
  const until = desk.now() + IDLE_MS
  return {
    label,
    data: desk.buttons.makeShared(chatId, until, action, round.id, String(round.place), ...args),
  }
}

/** A sentence in the language of the round. */
export function said({ desk, language }: Place, key: string, args?: Args): string {
  return desk.words.say(language, key, args)
}

/** Where to play alone, as people type it. */
export function linkTo({ name }: Place): string {
  return `t.me/${name}?start=kuis`
}
