import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const OFFER = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'

it.each(['berarti penipuan ya?', 'terus aku harus gimana sekarang', 'aman?'])(
  'after a verdict, "%s" gets it in a line and what to do now',
  async text => {
    const { person } = await openTalk()
    const sari = person(61)
    await sari.says(OFFER)
    const again = textOf(await sari.says(text))
    expect(again).toContain('🔴')
    expect(again).toContain('Lakukan ini sekarang')
    expect(again).not.toContain('Kenapa:')
  },
)

it('in the language of the verdict', async () => {
  const { person } = await openTalk()
  const maya = person(62)
  await maya.says(
    'Nanny wanted in Singapore, come on a tourist visa first, pay the agent fee 400 dollars to my account',
  )
  expect(textOf(await maya.says('so is it a scam?'))).toContain('Do this now')
})

it('without a verdict before, it is a question like any other', async () => {
  const { person } = await openTalk()
  expect(textOf(await person(63).says('terus aku harus gimana sekarang'))).not.toContain('🔴')
})
