import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

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
