import { expect, it } from 'vitest'
import { openTalk } from './talk.ts'

it('H-01: who told of despair beside another danger keeps those who listen when they name the country', async () => {
  const { person } = await openTalk()
  const sari = person(41)
  const first = await sari.says('paspor saya diambil bos, saya tidak sanggup lagi, semua terasa gelap')
  expect(first.map(({ text }) => text).join('\n')).toContain('healing119.id')
  const then = await sari.says('Arab Saudi')
  const text = then.map(said => said.text).join('\n')
  expect(text).toContain('KBRI Riyadh')
  expect(text).toContain('healing119.id')
})

it('gives the country’s contacts with the steps for what it is, also where that is unclear', async () => {
  const { person } = await openTalk()
  const joko = person(42)
  await joko.says('tolong')
  await joko.presses('Kontak per negara')
  const text = (await joko.presses('Kamboja')).map(said => said.text).join('\n')
  expect(text).toContain('KBRI Phnom Penh')
  expect(text).toContain('ceritakan dengan kata-katamu sendiri')
})

it('/tanya does not take despair for a question about papers', async () => {
  const { person } = await openTalk()
  const rina = person(43)
  const said = await rina.says('/tanya paspor saya diambil bos, saya tidak sanggup lagi, semua terasa gelap')
  expect(said.map(({ text }) => text).join('\n')).toContain('healing119.id')
})
