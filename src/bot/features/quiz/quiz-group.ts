import { closeItem, isLast, nextItem, takeAnswer } from '../../../learning/group-round.ts'
import { Composer } from '../../path/composer.ts'
import { onSharedPress } from '../../press.ts'
import { type Reply, toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { askButtons, asked, linkTo, type Place, solved, withoutButtons } from './quiz-group-words.ts'
import { memberOf, type Running } from './quiz-groups.ts'
import { ANSWERS } from './quiz-words.ts'

/** The buttons of a round in a group: anybody answers, the starter goes on. Nobody is named, nothing is stored. */
export function groupQuiz(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onSharedPress('ga', (turn, [id = '', place = '', letter = '']) => hear(turn, id, place, letter)),
  )
  feature.use(onSharedPress('gr', (turn, [id = '', place = '']) => asStarter(turn, id, place, showAnswer)))
  feature.use(onSharedPress('gn', (turn, [id = '', place = '']) => asStarter(turn, id, place, goOn)))
  feature.use(onSharedPress('gs', (turn, [id = '', place = '']) => asStarter(turn, id, place, stop)))
  return feature
}

/** Starts a round, unless one is running or has only just ended. */
export function startGroupRound(turn: Turn): void {
  const { groups, content, random } = turn.desk.quiz
  const leave = groups.mayStart(turn.toChat)
  if (leave.kind === 'running') return turn.say(turn.words('quiz-group-running'))
  if (leave.kind === 'pause') {
    return turn.say(turn.words('quiz-group-pause', { seconds: Math.ceil(leave.ms / 1000) }))
  }
  ask(turn, groups.start(turn.toChat, turn.personId, content.items, random))
}

/** Says the open item, and shows its answer by itself when the time is up. */
function ask(turn: Turn, running: Running): void {
  const { desk, toChat: chatId } = turn
  const place = placeOf(turn)
  const { id, place: index } = running.round
  turn.say({ ...asked(place, running.round), buttons: askButtons(place, running.round) })
  turn.afterSent = async messageId => {
    const { groups } = desk.quiz
    const current = groups.find(chatId, id)
    if (!current?.round.open || current.round.place !== index) return
    groups.keep(chatId, { ...current, messageId })
    groups.whenTimeIsUp(chatId, () => {
      const late = groups.find(chatId, id)
      if (!late || late.round.place !== index) return
      const calls = close(place, late).flatMap(reply => toCalls(reply, chatId))
      if (calls.length === 0) return
      desk.sendLater(chatId, calls).catch(error => void desk.fault(error, 'quiz-group'))
    })
  }
}

function hear(turn: Turn, roundId: string, index: string, letter: string): void {
  const { groups } = turn.desk.quiz
  const running = groups.find(turn.toChat, roundId)
  const answer = ANSWERS[letter]
  if (!running || !answer) return over(turn)
  const { round, key } = running
  if (!round.open || String(round.place) !== index) {
    turn.toast = turn.words('quiz-group-closed')
    return
  }
  const taken = takeAnswer(round, memberOf(key, turn.personId), answer)
  if (taken) groups.keep(turn.toChat, { ...running, round: taken })
  turn.toast = turn.words(taken ? 'quiz-group-taken' : 'quiz-group-already')
}

/** Does what only whoever started the round may do, on the item that the button belongs to. */
function asStarter(turn: Turn, roundId: string, index: string, act: (turn: Turn, running: Running) => void) {
  const running = turn.desk.quiz.groups.find(turn.toChat, roundId)
  if (!running) return over(turn)
  if (memberOf(running.key, turn.personId) !== running.starter) {
    turn.toast = turn.words('quiz-group-starter')
  } else if (String(running.round.place) !== index) {
    turn.toast = turn.words('quiz-below')
  } else act(turn, running)
}

function showAnswer(turn: Turn, running: Running): void {
  const messageId = running.messageId ?? turn.callbackQuery?.message?.message_id ?? null
  for (const reply of close(placeOf(turn), { ...running, messageId })) turn.say(reply)
}

function goOn(turn: Turn, running: Running): void {
  const round = nextItem(running.round)
  if (!round) {
    turn.toast = turn.words('quiz-below')
    return
  }
  const next = { ...running, round, messageId: null }
  turn.desk.quiz.groups.keep(turn.toChat, next)
  ask(turn, next)
}

function stop(turn: Turn, running: Running): void {
  const place = placeOf(turn)
  turn.desk.quiz.groups.end(turn.toChat)
  if (running.round.open) turn.say(withoutButtons(place, running, turn.callbackQuery?.message?.message_id))
  turn.say(turn.words('quiz-group-stopped', { link: linkTo(place) }))
}

/** Takes the buttons off the question, and says the answer with the counts. Nothing when it was said already. */
function close(place: Place, running: Running): Reply[] {
  const { groups } = place.desk.quiz
  const round = closeItem(running.round)
  if (!round) return []
  groups.keep(place.chatId, { ...running, round })
  if (isLast(round)) groups.end(place.chatId)
  return [withoutButtons(place, running), solved(place, round, running.messageId)]
}

function placeOf({ desk, toChat: chatId, language, me }: Turn): Place {
  return { desk, chatId, language, name: me.username }
}

/** The round is over, or the bot was restarted. */
function over(turn: Turn): void {
  turn.toast = turn.words('quiz-group-over', { name: turn.me.username })
}
