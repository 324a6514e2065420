import { expect, it } from 'vitest'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

it.each([
  ['nomor kbri berapa', 'Di negara mana'],
  ['nomor telepon kbri', 'Di negara mana'],
  ['consulate phone number please', 'In which country'],
])('whoever asks for the embassy without a country is asked where: %s', async (text, said) => {
  const { person } = await openTalk()
  const replies = await person(160).says(text)
  expect(textOf(replies)).toContain(said)
  expect(replies.flatMap(({ buttons }) => buttons.flat().map(button => button.text))).toContain('Malaysia')
})

it('with a country the office there is told at once', async () => {
  const { person } = await openTalk()
  expect(textOf(await person(161).says('nomor kbri kuala lumpur berapa'))).toContain('+60')
})

it('who told of expired papers on an estate abroad is helped with papers, and shown the office there', async () => {
  const told = [
    'saya kerja di ladang Lahad Datu, passport sudah mati 3 tahun',
    'anak saya lahir di sini tidak ada surat',
  ]
  const child = await lastSaidTo(162, ...told)
  expect(child).toContain('KBRI, KJRI atau KDEI')
  expect(child).not.toContain('tali')
  expect(await lastSaidTo(163, ...told, 'konsulat di mana')).toContain('KBRI Kuala Lumpur')
})

it.each([
  ['Paspor anak saya mati, dia di Sabah', 'M-Paspor'],
  ['anak saya di malaysia permitnya mati', 'memperpanjang'],
  ['visa suami saya sudah mati, dia di Malaysia', 'memperpanjang'],
  ["my husband's visa expired, he is in Malaysia", 'how to renew'],
])('whose papers ran out abroad hears how they are renewed: %s', async (text, said) => {
  const answer = await lastSaidTo(164, text)
  expect(answer).toContain(said)
  expect(answer).not.toContain('jenazah')
})

it.each([
  'Gaji ku di Malaysia RM 900 di kedai makan, permit ga ada, kalo lapor kedutaan nanti ditangkap ga',
  'I have no permit in Malaysia, will the embassy arrest me?',
])('who has no papers is told that they may go to the mission there: "%s"', async asked => {
  const answer = await lastSaidTo(7896, asked)
  expect(answer).toMatch(/bukan polisi negara itu|not the police of that country/)
  expect(answer).toContain('Kuala Lumpur')
})
