import { describe, expect, it } from 'vitest'
import { spokenCommand } from '../../src/bot/spoken-commands.ts'
import { openTalk, textOf } from './talk.ts'

describe('the words on buttons work when they are typed', () => {
  it.each([
    ['bantuan', '/bantuan'],
    ['Lapor', '/lapor'],
    ['hapus data saya dong', '/hapus'],
    ['menu', '/start'],
    ['privasi', '/privasi'],
  ])('"%s" is %s', async (typed, command) => {
    const { person } = await openTalk()
    const words = await person(81).says(typed)
    expect(textOf(words)).toBe(textOf(await person(82).says(command)))
  })

  it('"english please" is answered in English', async () => {
    const { person } = await openTalk()
    expect(textOf(await person(83).says('english please'))).toMatch(/English/)
  })

  it.each(['tolong', 'lapor calo ke mana?', 'kamboja', 'bantuan sosial apa ini?', 'help me', ''])(
    'but "%s" says something else',
    text => {
      expect(spokenCommand(text)).toBeNull()
    },
  )
})
