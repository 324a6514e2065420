import { describe, expect, it } from 'vitest'
import { afterAnswer, chanceOf, FIRST_ABILITY } from '../../src/learning/ability.ts'
import { chooseItem, planAnswers } from '../../src/learning/choose.ts'
import {
  answerItem,
  isOver,
  newPlayer,
  openNext,
  type Play,
  ROUND_LENGTH,
  scoreOf,
  signLearnt,
  startRound,
  worthReading,
} from '../../src/learning/round.ts'
import type { Level, QuizAnswer, QuizItem, Random } from '../../src/learning/types.ts'

/** Numbers that look random and are the same each time (mulberry32). */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const both = (text: string) => ({ id: text, en: text })
function item(id: string, level: Level, answer: QuizAnswer, type: string): QuizItem {
  return { id, type, answer, level, text: both(`text ${id}`), sign: both(id), why: both('why') }
}
/** 60 items: two in five honest, levels and types mixed. */
const POOL = Array.from({ length: 60 }, (_, i) => {
  const answer = i % 5 < 2 ? 'honest' : 'scam'
  return item(`i${i}`, ((Math.floor(i / 5) % 3) + 1) as Level, answer, `${answer}-${i % 4}`)
})

/** Plays a round; `knows` says whether the player judges an item rightly. */
function playRound(
  before: Play,
  pool: readonly QuizItem[],
  random: Random,
  knows: (item: QuizItem) => boolean,
) {
  let play = before
  while (!isOver(play.round)) {
    play = openNext(pool, play, random)
    const { open } = play.round
    if (!open) throw new Error('nothing open')
    const wrong = open.answer === 'scam' ? 'honest' : 'scam'
    const next = answerItem(play, open.id, knows(open) ? open.answer : wrong)
    if (!next) throw new Error('not taken')
    play = next
  }
  return play
}

function playRounds(count: number, seed: number, knows: (item: QuizItem) => boolean): QuizItem[][] {
  const random = seeded(seed)
  let player = newPlayer(FIRST_ABILITY)
  return Array.from({ length: count }, (_, i) => {
    const play = playRound(startRound(POOL, player, `r${i}`, random), POOL, random, knows)
    player = play.player
    return play.round.answered.map(answered => answered.item)
  })
}

describe.each(Array.from({ length: 20 }, (_, i) => i * 7919 + 1))('with chance %i', seed => {
  it('nothing comes again before all was seen, and then it goes on', () => {
    const random = seeded(seed)
    const luck = () => random() < 0.6
    const rounds = playRounds(30, seed, luck)
    const order = rounds.flat().map(({ id }) => id)
    const pool = order.slice(0, POOL.length)
    expect(new Set(pool).size).toBe(POOL.length)
    for (const round of rounds) expect(new Set(round.map(({ id }) => id)).size).toBe(ROUND_LENGTH)
    expect(new Set(order.slice(POOL.length, 2 * POOL.length)).size).toBeGreaterThan(
      POOL.length - ROUND_LENGTH,
    )
  })

  it('in no early round is "always scam" or "never" right, and kinds are mixed', () => {
    for (const round of playRounds(4, seed, () => true)) {
      const honest = round.filter(({ answer }) => answer === 'honest').length
      expect(honest).toBeGreaterThanOrEqual(1)
      expect(honest).toBeLessThanOrEqual(3)
      expect(new Set(round.map(({ type }) => type)).size).toBeGreaterThanOrEqual(4)
    }
  })

  it('who knows all gets harder items than who knows nothing', () => {
    const mean = (items: QuizItem[]) => items.reduce((sum, { level }) => sum + level, 0) / items.length
    const sharp = playRounds(3, seed, () => true).flat()
    const lost = playRounds(3, seed, () => false).flat()
    expect(mean(sharp)).toBeGreaterThan(mean(lost) + 0.5)
  })

  it('a plan has the asked length and both answers', () => {
    for (const length of [2, 3, 5]) {
      const plan = planAnswers(length, seeded(seed))
      expect(plan).toHaveLength(length)
      expect(new Set(plan)).toEqual(new Set(['scam', 'honest']))
    }
  })
})

describe('ability', () => {
  it('is expected to answer easier items more often, and never worse than by guessing', () => {
    expect(chanceOf(2, 1)).toBeGreaterThan(chanceOf(2, 2))
    expect(chanceOf(2, 2)).toBeGreaterThan(chanceOf(2, 3))
    expect(chanceOf(-9, 3)).toBeGreaterThanOrEqual(0.5)
    expect(chanceOf(2, 2)).toBeCloseTo(0.75)
  })

  it('rises with right answers, falls with wrong ones, and stays in its range', () => {
    expect(afterAnswer(2, 2, true)).toBeGreaterThan(2)
    expect(afterAnswer(2, 2, false)).toBeLessThan(2)
    expect(afterAnswer(2, 3, true) - 2).toBeGreaterThan(afterAnswer(2, 1, true) - 2)
    let ability = FIRST_ABILITY
    for (let i = 0; i < 50; i++) ability = afterAnswer(ability, 3, true)
    expect(ability).toBeLessThanOrEqual(3.5)
    for (let i = 0; i < 50; i++) ability = afterAnswer(ability, 1, false)
    expect(ability).toBe(0.5)
  })
})

describe('a round', () => {
  const random = seeded(5)
  const started = () => startRound(POOL, newPlayer(FIRST_ABILITY), 'r', random)

  it('takes one answer an item: a second press, an old or invented item change nothing', () => {
    const open = openNext(POOL, started(), random)
    const id = open.round.open?.id ?? ''
    const answered = answerItem(open, id, 'scam')
    expect(answered?.round.answered).toHaveLength(1)
    expect(answered && answerItem(answered, id, 'honest')).toBeNull()
    expect(answerItem(open, 'nobody', 'scam')).toBeNull()
    expect(openNext(POOL, open, random)).toBe(open)
  })

  it('counts the score and the streak, over rounds too', () => {
    const first = playRound(started(), POOL, random, () => true)
    expect(scoreOf(first.round)).toBe(ROUND_LENGTH)
    expect(first.player.streak).toBe(ROUND_LENGTH)
    const second = playRound(startRound(POOL, first.player, 's', random), POOL, random, () => true)
    expect(second.player.streak).toBe(2 * ROUND_LENGTH)
    const third = playRound(startRound(POOL, second.player, 't', random), POOL, random, () => false)
    expect(third.player).toMatchObject({ streak: 0, bestStreak: 2 * ROUND_LENGTH })
    expect(openNext(POOL, third, random)).toBe(third)
  })

  it('says what to read: what was missed first; the card shows a scam', () => {
    const lost = playRound(started(), POOL, random, ({ answer }) => answer === 'honest')
    const missed = lost.round.answered.filter(({ right }) => !right).map(answered => answered.item)
    expect(worthReading(lost.round, 3)).toEqual(missed.slice(0, 3))
    expect(missed).toContain(signLearnt(lost.round))
    const won = playRound(started(), POOL, random, () => true)
    expect(worthReading(won.round, 3)).toHaveLength(1)
    expect(signLearnt(won.round)?.answer).toBe('scam')
  })

  it('plays on with a pool smaller than a round', () => {
    const tiny = POOL.slice(0, 3)
    const play = playRound(startRound(tiny, newPlayer(2), 'x', random), tiny, random, () => true)
    expect(play.round.answered).toHaveLength(3)
    const again = playRound(startRound(tiny, play.player, 'y', random), tiny, random, () => true)
    expect(new Set(again.round.answered.map(answered => answered.item.id)).size).toBe(3)
    const none = { ability: 2, seen: [], round: [], wanted: 'scam' } as const
    expect(() => chooseItem([], none, random)).toThrow(RangeError)
  })
})
