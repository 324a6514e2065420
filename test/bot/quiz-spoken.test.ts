import { expect, it } from 'vitest'
import { quizAnswerIn } from '../../src/bot/features/quiz-spoken.ts'
import { openTalk, textOf } from './talk.ts'

it.each([
  ['A', 'scam'],
  ['b.', 'honest'],
  ['penipuan ini', 'scam'],
  ['bukan penipuan', 'honest'],
  ['tidak ada tandanya', 'honest'],
  ['kayaknya asli', 'honest'],
  ["it's a scam", 'scam'],
  ['not a scam', 'honest'],
  ['bukan asli', 'scam'],
])('%j answers the quiz with %s', (text, answer) => {
  expect(quizAnswerIn(text)).toBe(answer)
})

it.each(['saya kena penipuan kerja', 'apa itu penipuan?', 'tidak', 'ya', 'tolong', ''])(
  '%j answers no quiz',
  text => {
    expect(quizAnswerIn(text)).toBeNull()
  },
)

it('a typed answer counts as the button does, once; in no quiz it is none', async () => {
  const { person } = await openTalk()
  const siti = person(8400)
  await siti.says('kuis')
  expect(textOf(await siti.says('A'))).toMatch(/^[✅❌] [\s\S]*dari 1 betul/)
  expect(textOf(await siti.says('A'))).toBe('Soal ini sudah kamu jawab.')
  expect(textOf(await siti.says('lanjut kuis'))).toContain('(2/5)')
  expect(textOf(await siti.says('bukan penipuan'))).toMatch(/dari 2 betul/)
  expect(textOf(await person(8401).says('B'))).not.toMatch(/dari 1 betul/)
})

it('"lagi" goes on with the round, though something was asked in its middle', async () => {
  const siti = (await openTalk()).person(8402)
  await siti.says('kuis')
  await siti.says('A')
  await siti.says('apa itu P3MI?')
  expect(textOf(await siti.says('lagi'))).toContain('(2/5)')
})
