import { describe, expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const DANGER = 'i am in hong kong, my boss locked me and hits me'
const CONSULATE = 'Consulate General, Hong Kong'

describe('/start begins a new talk', () => {
  it.each(['/start', 'menu'])(
    'after a danger, "%s": what is asked next is asked by anybody',
    async begins => {
      const { person } = await openTalk()
      const one = person(81)
      await one.says('/en')
      expect(textOf(await one.says(DANGER))).toContain(CONSULATE)
      await one.says(begins)
      for (const text of [
        'do i get BPJS if i work abroad',
        'my employer asks me to clean her mother house too',
      ]) {
        const answer = textOf(await one.says(text))
        expect(answer).not.toContain(CONSULATE)
        expect(answer).not.toContain('I am still here')
      }
    },
  )

  it('the contacts told before stay a press away', async () => {
    const { person } = await openTalk()
    const one = person(82)
    await one.says('/en')
    await one.says(DANGER)
    await one.says('/start')
    expect(textOf(await one.presses('help contacts from before'))).toContain(CONSULATE)
  })

  it('nobody else is offered such contacts', async () => {
    const { person } = await openTalk()
    const one = person(83)
    await one.says('/start')
    expect(one.heard()).not.toContain('Kontak bantuan tadi')
  })

  it('what was said of an offer is over too', async () => {
    const { person } = await openTalk()
    const one = person(84)
    await one.says('butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321')
    await one.says('/start')
    expect(textOf(await one.says('terus aku harus gimana'))).not.toContain('🔴')
  })
})

it('a danger ends where something else is opened from the menu, and not where a language is chosen', async () => {
  const { person } = await openTalk()
  const one = person(85)
  await one.says(DANGER)
  await one.says('/en')
  expect(textOf(await one.says('nobody answers the phone'))).toContain('Try the next contact now')
  await one.says('/topics')
  expect(textOf(await one.says('minimum wage in taiwan?'))).not.toContain(CONSULATE)
})
