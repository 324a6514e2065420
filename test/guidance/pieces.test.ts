import { expect, test } from 'vitest'
import { buildGuidance } from '../../src/guidance/answer/answer.ts'
import { atOnce, builtOnce, type Pieces } from '../../src/guidance/search/pieces.ts'
import { knowledge, words } from './fixture.ts'

const busy = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until) {}
}

test('all that answers questions is built in many pieces', () => {
  const work = buildGuidance(knowledge, words, { danger: () => null })
  let pieces = 1
  while (!work.next().done) pieces += 1
  expect(pieces).toBeGreaterThan(200)
})

/** Ten pieces of three milliseconds; counts how often it was begun. */
function work() {
  let begun = 0
  function* build(): Pieces<string> {
    begun += 1
    for (let i = 0; i < 10; i++) {
      busy(3)
      yield
    }
    return 'built'
  }
  return { build, begun: () => begun }
}

test('all pieces at once', () => {
  expect(atOnce(work().build())).toBe('built')
})

test('it is built in pieces while others are served, and whoever cannot wait has the rest at once', async () => {
  const { build, begun } = work()
  const thing = builtOnce(build)
  const happened: string[] = []
  const preparing = thing.prepare().then(() => happened.push('prepared'))
  setImmediate(() => happened.push('another was served'))
  await preparing
  expect(happened).toEqual(['another was served', 'prepared'])
  expect(thing.get()).toBe('built')

  const asked = builtOnce(build)
  const rest = asked.prepare()
  expect(asked.get()).toBe('built')
  await rest
  expect(begun()).toBe(2)
})

test('what fails is told to whoever asks, and tried again by the next', () => {
  let tries = 0
  const thing = builtOnce(function* (): Pieces<number> {
    yield
    tries += 1
    if (tries === 1) throw new Error('no')
    return tries
  })
  expect(() => thing.get()).toThrow('no')
  expect(thing.get()).toBe(2)
})
