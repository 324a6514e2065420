import { resolve } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import {
  type After,
  ANSWER_MS,
  createGroupRounds,
  type GroupRounds,
  IDLE_MS,
  memberOf,
  PAUSE_MS,
} from '../../src/bot/features/quiz/quiz-groups.ts'
import { closeItem, currentItem, nextItem, takeAnswer, tallyOf } from '../../src/learning/group-round.ts'
import { loadQuiz } from '../../src/learning/quiz-file.ts'

const { items } = loadQuiz(resolve(import.meta.dirname, '../../content'))
const CHAT = -100
const STARTER = 7

let now: number
let due: { ms: number; work: () => void }[]
let groups: GroupRounds
beforeEach(() => {
  now = 1_790_000_000_000
  due = []
  const after: After = (ms, work) => {
    const one = { ms, work }
    due.push(one)
    return () => {
      due = due.filter(other => other !== one)
    }
  }
  groups = createGroupRounds(() => now, after)
})
const start = (chat = CHAT) => groups.start(chat, STARTER, items, Math.random)

it('lets one round run at a time in a group, and rest after it', () => {
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'go' })
  start()
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'running' })
  expect(groups.mayStart(CHAT - 1)).toEqual({ kind: 'go' })
  groups.end(CHAT)
  now += 1000
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'pause', ms: PAUSE_MS - 1000 })
  now += PAUSE_MS
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'go' })
})

it('a round that was left alone does not lock the group', () => {
  const running = start()
  now += IDLE_MS + 1
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'go' })
  expect(groups.find(CHAT, running.round.id)).toBeNull()
})

it('a round whose starter left after the answer keeps the others waiting only a minute', () => {
  const running = start()
  const closed = closeItem(running.round)
  if (!closed) throw new Error('closed already')
  groups.keep(CHAT, { ...running, round: closed })
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'running' })
  now += PAUSE_MS
  expect(groups.mayStart(CHAT)).toEqual({ kind: 'go' })
})

it('finds a round in its own group only, and not once it is over', () => {
  const { round } = start()
  expect(groups.find(CHAT, round.id)?.round).toEqual(round)
  expect(groups.find(CHAT - 1, round.id)).toBeNull()
  expect(groups.find(CHAT, 'other')).toBeNull()
  groups.end(CHAT)
  expect(groups.find(CHAT, round.id)).toBeNull()
})

it('does what waits once the time is up; the end takes it back, and a later wait the one before', () => {
  const done: string[] = []
  start()
  groups.whenTimeIsUp(CHAT, () => done.push('first'))
  groups.whenTimeIsUp(CHAT, () => done.push('second'))
  expect(due.map(({ ms }) => ms)).toEqual([ANSWER_MS])
  due[0]?.work()
  expect(done).toEqual(['second'])
  groups.whenTimeIsUp(CHAT, () => done.push('third'))
  groups.end(CHAT)
  start()
  expect(due.filter(({ ms }) => ms === ANSWER_MS).length).toBeLessThanOrEqual(1)
  for (const { work } of due) work()
  expect(done).not.toContain('third')
})

it('gives a group no item twice before it has had them all', () => {
  const rounds = Math.floor(items.length / 3)
  const had = Array.from({ length: rounds }, () => start().round.items.map(item => item.id)).flat()
  expect(new Set(had).size).toBe(had.length)
  expect(start().round.items).toHaveLength(3)
})

it('knows members by a hash that is another in every round', () => {
  const [one, two] = [start(), start()]
  expect(one.starter).toBe(memberOf(one.key, STARTER))
  expect(one.starter).not.toBe(two.starter)
  expect(one.starter).not.toContain(String(STARTER).repeat(3))
  expect(memberOf(one.key, 8)).not.toBe(one.starter)
})

it('takes one answer of each member, counts them, and starts each item afresh', () => {
  let { round } = start()
  const right = currentItem(round).answer
  const wrong = right === 'scam' ? 'honest' : 'scam'
  for (const [member, answer] of [
    ['a', right],
    ['b', right],
    ['c', wrong],
  ] as const) {
    const taken = takeAnswer(round, member, answer)
    if (!taken) throw new Error('not taken')
    round = taken
  }
  expect(takeAnswer(round, 'a', wrong)).toBeNull()
  expect(tallyOf(round)).toEqual({ [right]: 2, [wrong]: 1 })
  expect(nextItem(round)).toBeNull()
  const closed = closeItem(round)
  expect(closed?.total).toEqual({ right: 2, answers: 3 })
  if (!closed) throw new Error('closed already')
  expect(closeItem(closed)).toBeNull()
  expect(takeAnswer(closed, 'd', right)).toBeNull()
  const next = nextItem(closed)
  expect(next?.answers.size).toBe(0)
  expect(next?.place).toBe(1)
})
