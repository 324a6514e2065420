import { describe, expect, it } from 'vitest'
import { createCompose } from '../../src/guidance/answer/compose.ts'
import type { Language } from '../../src/language.ts'
import { knowledge, passage, words } from '../guidance/fixture.ts'
import type { Script, Step } from '../helpers/model-server.ts'
import { rig, timed } from './fixture.ts'

const facts = ['wage-hk', 'help-hongkong']
const question = 'gaji PRT di Hong Kong berapa'
const first = { text: 'Upah minimum PRT asing di Hong Kong HK$5.100 per bulan.', facts: ['wage-hk'] }
const second = {
  text: 'Kalau gaji kamu di bawah itu, hubungi KJRI Hong Kong di +852 5242 2240.',
  facts: ['help-hongkong'],
}
const says = (...sentences: object[]): Step => ({ says: { sentences } })

async function composeBehind(script: Script) {
  const behind = await rig(script, { patience: { attemptMs: 700, totalMs: 1500 } })
  const redact = (text: string) => ({ text: text.replaceAll('3201234567890001', '[NIK]') })
  const compose = createCompose(behind.model, knowledge, words, redact)
  return {
    ...behind,
    compose: async (asked: string, language: Language, found: readonly string[]) => {
      const made = await compose(asked, { kind: 'answer', language, facts: found })
      return made.ok ? made.text : null
    },
  }
}

describe('a composed answer', () => {
  it('is what the model wrote, each sentence with its source (L-06)', async () => {
    const { compose } = await composeBehind(says(first, second))
    const answer = await compose(question, 'id', facts)
    expect(answer).toContain(`${first.text} [1] ${second.text} [2]\n\n[1] `)
    for (const fact of facts) expect(answer).toContain(passage(fact).sources[0]?.url)
    expect(answer).toContain(words.say('id', 'guidance-volatile').slice(0, 20))
  })

  it('names only the sources it rests on (L-06)', async () => {
    const { compose } = await composeBehind(says(first, first))
    const answer = await compose(question, 'id', facts)
    expect(answer).not.toContain(passage('help-hongkong').sources[0]?.url)
    expect(answer).not.toContain('[1]')
  })

  it('is asked for with the passages in the language and the redacted question, no tools, and nothing else (L-04)', async () => {
    const { compose, requests } = await composeBehind(says(first, second))
    await compose(`${question}, NIK saya 3201234567890001`, 'en', facts)
    const data = requests[0]?.body.messages?.[1]?.content ?? ''
    expect(data).toContain(JSON.stringify(passage('wage-hk').text.en))
    expect(data).toContain('"language": "en"')
    expect(requests[0]?.raw).not.toContain('3201234567890001')
    expect(requests[0]?.body).not.toHaveProperty('tools')
  })

  it('is not asked for when nothing was found', async () => {
    const { compose, requests } = await composeBehind(says(first, second))
    expect(await compose(question, 'id', ['no-such-fact'])).toBeNull()
    expect(await compose('x'.repeat(3000), 'id', facts)).toBeNull()
    expect(requests).toHaveLength(0)
  })
})

describe('a model that obeys the attacker: the passage itself is shown instead', () => {
  it.each<[string, Step]>([
    ['cites nothing (L-06)', says(first, { text: 'Upahnya cukup.', facts: [] })],
    ['cites what was not found (M-08)', says(first, { text: 'Upahnya cukup.', facts: ['wage-taiwan'] })],
    ['cites what does not exist (M-08)', says(first, { text: 'Upahnya cukup.', facts: ['resmi'] })],
    ['makes up a number', says(first, { text: 'Upahnya HK$9.000.', facts: ['wage-hk'] })],
    ['adds a phone (M-03)', says(first, { text: 'Telepon +62 811 0000 000.', facts: ['wage-hk'] })],
    ['adds a handle (M-03)', says(first, { text: 'Tanya @petugas_resmi.', facts: ['wage-hk'] })],
    ['adds a link (M-03)', says(first, { text: 'Lihat https://bantuan.example.', facts: ['wage-hk'] })],
    ['adds a tg link (M-03)', says(first, { text: 'Buka tg://resolve?domain=x.', facts: ['wage-hk'] })],
    ['adds Markdown (M-03)', says(first, { text: '**Upah** di sana begitu.', facts: ['wage-hk'] })],
    ['calls it safe (M-09)', says(first, { text: 'Tawaran ini aman kok.', facts: ['wage-hk'] })],
    ['advises to escape (M-09)', says(first, { text: 'Sebaiknya kabur malam ini.', facts: ['wage-hk'] })],
    ['advises to confront (M-09)', says(first, { text: 'Rebut paspor dari majikan.', facts: ['wage-hk'] })],
    ['advises to publish (M-09)', says(first, { text: 'Viralkan majikan itu.', facts: ['wage-hk'] })],
    ['advises to pay (M-09)', says(first, { text: 'Bayar saja uangnya.', facts: ['wage-hk'] })],
    [
      'answers in English',
      says(
        { text: 'The wage is what the law says for all of the helpers.', facts: ['wage-hk'] },
        { text: 'You can ask for help at the office.', facts: ['wage-hk'] },
      ),
    ],
    ['answers in Chinese', says(first, { text: '工资就是这样。', facts: ['wage-hk'] })],
    ['has no answer', says()],
    ['writes broken JSON', { says: '{"sentences":[' }],
    ['writes half characters', { says: '{"sentences":[{"text":"\\udc00","facts":["wage-hk"]}]}' }],
    ['writes no end', { fault: 'endless' }],
    ['is silent', { fault: 'hang' }],
    ['breaks', { status: 500, body: '{}' }],
    ['calls tools (M-07)', { answer: { toolCalls: [{ name: 'search', arguments: '{}' }] } }],
  ])('%s', async (_, step) => {
    const { compose } = await composeBehind(step)
    const { value, ms } = await timed(compose(question, 'id', facts))
    expect(value).toBeNull()
    expect(ms).toBeLessThan(2000)
  })

  it('tells its secret word (M-02)', async () => {
    const { compose } = await composeBehind(({ body }) =>
      says(first, { text: body.messages?.[0]?.content.slice(-24) ?? '', facts: ['wage-hk'] }),
    )
    expect(await compose(question, 'id', facts)).toBeNull()
  })
})
