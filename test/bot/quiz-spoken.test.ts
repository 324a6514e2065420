import { expect, it } from 'vitest'
import { quizAnswerIn } from '../../src/bot/features/quiz/quiz-spoken.ts'
import { wishOfQuiz } from '../../src/bot/features/quiz/quiz-talk.ts'
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

it.each([
  ['kenapa gitu', 'why'],
  ['explain why', 'why'],
  ['why is that?', 'why'],
  ['udahan', 'end'],
  ['stop', 'end'],
  ['udah cukup', 'end'],
  ['aku dipukul, tolong stop', null],
  ['tolong stop', null],
  ['kenapa gaji dipotong', null],
  ['', null],
])('%j wants of the quiz: %s', (text, wish) => {
  expect(wishOfQuiz(text)).toBe(wish)
})

it('"kenapa gitu" explains the last answer again, "udahan" ends the quiz, and /kuis goes on where it was', async () => {
  const siti = (await openTalk()).person(8403)
  await siti.says('/kuis')
  expect(textOf(await siti.says('kenapa gitu'))).toContain('Pilih dulu jawabanmu')
  const told = textOf(await siti.says('A'))
  expect(textOf(await siti.says('kenapa gitu'))).toBe(told)
  expect(textOf(await siti.says('udahan'))).toMatch(/kuisnya berhenti[\s\S]*dari 1 betul/)
  expect(textOf(await siti.says('/kuis'))).toContain('(2/5)')
  expect(textOf(await siti.says('explain why'))).toMatch(/^[✅❌] [\s\S]*of 1 right/)
})
