import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const MALAYSIA = 'Loker kilang Malaysia gaji 15 juta, pakai visa turis dulu, wa 0812-0000-4321'
const SINGAPORE =
  'Nanny wanted in Singapore, come on a tourist visa first, pay the agent fee 400 dollars to my account'

it.each([
  'ijazah saya ditahan mereka',
  'dokumen saya ditahan agen, disuruh tebus',
  'ijazah saya ditahan PT, disuruh nebus 5 juta',
])(
  'papers that are held at home: "%s" gets the offices for work first, and no talk of a life at risk',
  async text => {
    const { person } = await openTalk()
    const one = person(140)
    await one.says(MALAYSIA)
    const said = textOf(await one.says(text))
    expect(said).toMatch(/^(?!.*(?:nyawa|a life)).*\n\n• KP2MI/)
    expect(said).toContain('Disnaker')
    expect(said).not.toContain('Malaysia')
    expect(said.indexOf('KP2MI')).toBeLessThan(said.search(/Pol(?:isi|ice) 110/))
  },
)

it.each([
  ['paspor saya ditahan majikan', /nyawa terancam/],
  ['ijazah ditahan, saya dikunci di mess tidak boleh keluar', /nyawa terancam/],
])('who is held, or there already, is in danger all the same: "%s"', async (text, said) => {
  const { person } = await openTalk()
  expect(textOf(await person(141).says(text))).toMatch(said)
})

it('a sister who cannot come home from where the offer is: steps for her, and the office there first', async () => {
  const { person } = await openTalk()
  const one = person(142)
  await one.says(SINGAPORE)
  const said = textOf(await one.says('my sister works there and cannot come home'))
  expect(said).toMatch(/^.*\n\n• Indonesian Embassy, Singapore/)
  expect(said).toContain('What you can do for them')
  expect(said).toContain('Is this happening in Singapore?')
})

it.each(['they have my passport copy', 'mereka sudah punya fotokopi paspor saya'])(
  '"%s" is data that was sent, not papers that are withheld',
  async text => {
    const { person } = await openTalk()
    const one = person(143)
    await one.says(SINGAPORE)
    const said = textOf(await one.says(text))
    expect(said).toMatch(/already sent\?|sudah dikirim\?/)
    expect(said).not.toMatch(/Original papers|Dokumen asli/)
  },
)
