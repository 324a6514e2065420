import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

it.each([
  'Hilton Dubai waiter, AED 2500, apply jobs.hilton.com',
  'Job vacancy TaskUs Manila, customer service, salary PHP 35000',
  'Urgent requirement: 15 waiters, 5 cooks. Gulf country. Free food & accommodation. Send CV on WhatsApp.',
  'hello',
  'help',
])('an English advert or greeting is answered in English: %s', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(71).says(text))).toMatch(/Do this now|Hello!|you asked for/)
})

it('an Indonesian advert full of English job words is answered in Indonesian', async () => {
  const { person } = await openTalk()
  const text = 'Loker waiter & waitress cruise ship, salary USD 1200, no experience, free ticket'
  expect(textOf(await person(72).says(text))).toContain('Lakukan ini sekarang')
})

it('a hello does not change the language of a chat', async () => {
  const { person } = await openTalk()
  const budi = person(73)
  await budi.says('berapa gaji minimum di Hong Kong?')
  expect(textOf(await budi.says('hello'))).toContain('Halo!')
})

it.each([
  ['captain hit us, taiwan boat', 'you asked for'],
  ['crew beaten by captain', 'you asked for'],
  ['sister missing cambodia', 'you asked for'],
  ['captain mukul crew', 'yang kamu minta'],
  ['boss mukul kami', 'yang kamu minta'],
])('a few hasty words in danger are answered in their language: %s', async (text, opening) => {
  const { person } = await openTalk()
  expect(textOf(await person(74).says(text))).toContain(opening)
})
