import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT } from '../guidance/fixture.ts'
import { temporaryFolder } from '../store/temporary.ts'
import { openTalk } from './talk.ts'

test('a new language is one folder: it can be chosen, and what it does not say yet is said in Indonesian', async () => {
  const content = join(temporaryFolder(), 'content')
  cpSync(CONTENT, content, { recursive: true })
  mkdirSync(join(content, 'locales/ms'))
  writeFileSync(
    join(content, 'locales/ms/bot.ftl'),
    'language-name = Bahasa Melayu\nlanguage-set = Baik, saya guna bahasa Melayu.\nhelp-title = Apa yang berlaku?\n',
  )
  const nur = (await openTalk({}, content)).person(4400)
  const said = async (text: string) => (await nur.says(text)).at(-1)?.text ?? ''
  await nur.says('/bahasa')
  expect((await nur.presses('Bahasa Melayu')).at(-1)?.text).toBe('Baik, saya guna bahasa Melayu.')
  expect(await said('/bantuan')).toBe('Apa yang berlaku?')
  expect(await said('/siap')).toMatch(/mau kerja ke mana/)
  expect(await said('/negara korea')).toMatch(/Korea Selatan/)
  expect(await said('berapa gaji minimum di hong kong?')).toContain('HK$5.100')
  expect(await said('gaji 20jt di poipet, paspor dipegang kantor, wa 0812-0000-4471')).toContain('penipuan')
})
