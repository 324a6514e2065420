import { describe, expect, it } from 'vitest'
import { pingModel } from '../../src/llm/ping.ts'
import { startModelServer } from '../helpers/model-server.ts'
import { askSimply, GOOD, KEY, rig, timed } from './fixture.ts'

/** As short as a caller wants who can wait two seconds. */
const SHORT = { attemptMs: 700, totalMs: 1500 }
const error = (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: '{"error":{"message":"no"}}',
})

describe('a server that fails (M-05, M-06)', () => {
  it.each([
    ['hangs', { fault: 'hang' as const }, 'timeout'],
    ['drips', { fault: 'drip' as const }, 'timeout'],
    ['breaks the connection', { fault: 'reset' as const }, 'network'],
    ['sends for ever', { fault: 'endless' as const }, 'bad_output'],
    [
      'sends a megabyte',
      { status: 200, body: JSON.stringify({ choices: [], junk: 'x'.repeat(1024 * 1024) }) },
      'bad_output',
    ],
    ['is overloaded', error(429), 'network'],
    ['is overloaded for long', error(429, { 'retry-after': '3600' }), 'network'],
    ['breaks', error(500), 'network'],
    ['does not know the key', error(401), 'refused'],
  ])('that %s costs less than two seconds, then nothing', async (_, step, why) => {
    const { model, requests } = await rig(step, { patience: SHORT })
    const first = await timed(askSimply(model))
    expect(first.value).toEqual({ ok: false, why })
    expect(first.ms).toBeLessThan(2000)

    for (let asked = 0; asked < 3; asked += 1) await askSimply(model)
    const before = requests.length
    const rested = await timed(askSimply(model))
    expect(rested.value).toEqual({ ok: false, why: 'breaker' })
    expect(rested.ms).toBeLessThan(SHORT.attemptMs)
    expect(requests).toHaveLength(before)
  })

  it('that sends us elsewhere is not followed: text and key go to one place', async () => {
    const elsewhere = await rig({ says: GOOD })
    const { model } = await rig(
      { status: 307, headers: { location: `${elsewhere.url}/chat/completions` } },
      { patience: SHORT },
    )
    expect(await askSimply(model)).toEqual({ ok: false, why: 'network' })
    expect(elsewhere.requests).toHaveLength(0)
  })

  it('that cannot be reached is told so', async () => {
    const gone = await startModelServer({ says: GOOD })
    await gone.close()
    expect(await pingModel({ apiKey: KEY, baseUrl: gone.url, model: 'm', transcriptionModel: 'w' })).toBe(
      'network',
    )
  })

  it('is asked again once when it was busy, and not when it wants a long rest', async () => {
    const busy = await rig([error(503), { says: GOOD }], { patience: SHORT })
    expect((await askSimply(busy.model)).ok).toBe(true)
    expect(busy.requests).toHaveLength(2)
    const soon = await rig([error(429, { 'retry-after': '0.3' }), { says: GOOD }], { patience: SHORT })
    const { value, ms } = await timed(askSimply(soon.model))
    expect(value.ok).toBe(true)
    expect(ms).toBeGreaterThan(290)
    const long = await rig([error(429, { 'retry-after': '30' }), { says: GOOD }], { patience: SHORT })
    expect((await askSimply(long.model)).ok).toBe(false)
    expect(long.requests).toHaveLength(1)
  })

  it('is asked again after its rest, and used when it is well', async () => {
    const { model } = await rig([error(401), error(401), error(401), { says: GOOD }], {
      patience: { ...SHORT, restMs: 200 },
    })
    for (let asked = 0; asked < 3; asked += 1) await askSimply(model)
    expect(await askSimply(model)).toEqual({ ok: false, why: 'breaker' })
    await new Promise(resolve => setTimeout(resolve, 250))
    expect((await askSimply(model)).ok).toBe(true)
    expect((await askSimply(model)).ok).toBe(true)
  })

  it('bad answers of a model do not make its server unwell', async () => {
    const { model } = await rig([...Array(5).fill({ says: 'aman' }), { says: GOOD }])
    for (let asked = 0; asked < 5; asked += 1) await askSimply(model)
    expect((await askSimply(model)).ok).toBe(true)
  })
})

describe('a caller', () => {
  it('that does not wait is let go at once, and does not make the server unwell', async () => {
    const { model } = await rig(({ raw }) => (raw.includes('lambat') ? { fault: 'hang' } : { says: GOOD }))
    for (let asked = 0; asked < 4; asked += 1) {
      const { value, ms } = await timed(askSimply(model, 'lambat', { signal: AbortSignal.timeout(50) }))
      expect(value).toEqual({ ok: false, why: 'timeout' })
      expect(ms).toBeLessThan(SHORT.attemptMs)
    }
    expect((await askSimply(model)).ok).toBe(true)
  })

  it('waits in a queue, and is refused when that is full', async () => {
    const { model, requests } = await rig({ fault: 'hang' }, { patience: { ...SHORT, atOnce: 2, queue: 3 } })
    const asked = await Promise.all(Array.from({ length: 10 }, () => askSimply(model)))
    expect(asked.filter(answer => !answer.ok && answer.why === 'budget')).toHaveLength(5)
    expect(requests.length).toBeLessThanOrEqual(5)
  })
})

describe('the budget (L-08)', () => {
  const limits = { calls: 5, tokens: 1_000_000, personCalls: 2, personTokens: 1_000_000 }

  it('of a person ends before that of all, and both come back the next day', async () => {
    let now = Date.UTC(2026, 0, 1, 23)
    const { model, requests } = await rig({ says: GOOD }, { limits, now: () => now })
    const ask = async (person: string) => (await askSimply(model, 'halo', { person })).ok
    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual([true, true, false])
    expect([await ask('b'), await ask('c'), await ask('d'), await ask('e')]).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(requests).toHaveLength(5)
    now += 2 * 60 * 60 * 1000
    expect(await ask('a')).toBe(true)
  })

  it('counts tokens as the server does, but believes no nonsense', async () => {
    const using = (total: number) =>
      rig(
        {
          answer: {
            content: JSON.stringify(GOOD),
            usage: { prompt_tokens: total, completion_tokens: 0, total_tokens: total },
          },
        },
        {
          limits: { ...limits, calls: 1000, tokens: 20_000 },
        },
      )
    const count = async (total: number) => {
      const { model } = await using(total)
      let answered = 0
      while (answered < 50 && (await askSimply(model)).ok) answered += 1
      return answered
    }
    const honest = await count(1000)
    expect(honest).toBeGreaterThan(10)
    expect(honest).toBeLessThan(20)
    expect(await count(-1_000_000)).toBe(await count(9_000_000))
  })

  it('an input too large is not sent', async () => {
    const { model, requests } = await rig({ says: GOOD })
    expect(await askSimply(model, 'x'.repeat(30_000))).toEqual({ ok: false, why: 'budget' })
    expect(requests).toHaveLength(0)
  })
})

describe('the ping', () => {
  it.each([
    ['answers', { says: '{}' }, null],
    ['does not know the key', error(401), '401'],
    ['hangs', { fault: 'hang' as const }, 'timeout'],
  ])('says what a server does that %s', async (_, step, why) => {
    const { url } = await rig(step)
    expect(await pingModel({ apiKey: KEY, baseUrl: url, model: 'm', transcriptionModel: 'w' }, 400)).toBe(why)
  })
})
