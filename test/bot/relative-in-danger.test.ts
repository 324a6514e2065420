import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

it('what is told of a relative in danger is no offer', async () => {
  const { person } = await openTalk()
  const mother = person(170)
  await mother.says('anakku di kamboja ga ada kabar 2 minggu')
  for (const detail of ['gaji nya 12 juta katanya', 'uda sy kirim 5jt ke rek orang cina']) {
    const said = textOf(await mother.says(detail))
    expect(said, detail).not.toMatch(/Mencurigakan|penipuan|tempat ramai/)
    expect(said, detail).toContain('☎')
  }
  expect(textOf(await mother.says('dia minta dikirimin uang 30jt buat pulang'))).toContain('Jangan bayar')
})

it('but an advert right after a danger is judged', async () => {
  const { person } = await openTalk()
  const mother = person(171)
  await mother.says('anakku di kamboja ga ada kabar 2 minggu')
  expect(textOf(await mother.says('loker admin kamboja 15jt tiket ditanggung'))).toContain('🔴')
})

it.each([
  ['anak sy mau ke kamboja bsk', 'Kamu masih bisa batal'],
  ['my brother is going to cambodia tomorrow for an admin job', 'You can still turn back'],
])(
  'who is about to leave for a camp can still turn back, and is not told how to bear captivity: %s',
  async (text, said) => {
    const { person } = await openTalk()
    const card = textOf(await person(172).says(text))
    expect(card).toContain(said)
    expect(card).toMatch(/110/)
    expect(card).not.toContain('KBRI Phnom Penh')
  },
)
