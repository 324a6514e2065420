import { expect, test } from 'vitest'
import { openTalk } from './talk.ts'

const PHISHING =
  'Hi, I am your bank. Your account is blocked. Click http://bank-verify.example.com and enter your OTP and PIN'
const HONEST =
  'Nurse vacancy in Germany through the Triple Win programme, free of charge, apply at kp2mi.go.id'

test('what was named a scam stays one when an honest advert is added to it', async () => {
  const { person } = await openTalk({ DEFAULT_LANGUAGE: 'en' })
  const lia = person(4400)
  expect((await lia.says(PHISHING)).at(-1)?.text).toContain('very likely a scam')
  expect((await lia.says(HONEST)).at(-1)?.text).toContain('no warning signs')
  const both = (await lia.presses('➕ Add to the earlier check')).at(-1)?.text
  expect(both).toContain('very likely a scam')
  expect(both).toContain('enter your OTP')
})

test('a scam without a link is not met with advice about links', async () => {
  const { person } = await openTalk()
  const card = (await person(4401).says('Mama minta pulsa, pakai nomor baru 081234567890 jangan telp')).at(
    -1,
  )?.text
  expect(card).toContain('Jangan kirim uang atau pulsa')
  expect(card).not.toContain('Jangan klik tautannya')
})
