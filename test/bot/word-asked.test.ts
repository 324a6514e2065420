import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const OFFER = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'

it.each([
  ['apa itu scam', 'Online scam adalah'],
  ['scam itu apa?', 'Online scam adalah'],
  ['P3MI tuh apaan', 'P3MI (Perusahaan'],
  ['rekening penampung apa', 'Rekening penampung adalah'],
  ['apa itu jeratan utang', 'Jeratan utang artinya'],
  ['what is grooming', 'Grooming means'],
])('%s: the word is explained', async (asked, begins) => {
  const { person } = await openTalk()
  const one = person(7300)
  await one.says('/start')
  expect(textOf(await one.says(asked))).toMatch(new RegExp(`^${begins.replace('(', '\\(')}`))
})

it('a word is explained after a verdict too, but "scam?" then asks about the offer', async () => {
  const { person } = await openTalk()
  const one = person(7301)
  await one.says(OFFER)
  expect(textOf(await one.says('maksudnya visa turis apa'))).toContain('Visa turis (')
  const other = person(7302)
  await other.says(OFFER)
  expect(textOf(await other.says('scam apa bukan'))).not.toContain('Online scam adalah')
})

it.each([
  ['apa itu PKL?', 'kalau lembur?', 'upah lembur'],
  ['what is a PKL?', 'what about overtime?', 'overtime pay'],
  ['magang smk', 'kalau lembur?', 'PKL dan magang'],
  ['arab saudi', 'kalo ibu rumah tangga?', 'pekerja rumah tangga ke Arab Saudi'],
  ['kerja di arab saudi gimana?', 'kalo ibu rumah tangga?', 'pekerja rumah tangga ke Arab Saudi'],
])('what goes on from "%s" is heard: %s', async (asked, goesOn, answer) => {
  const { person } = await openTalk()
  const one = person(7303)
  await one.says('/start')
  await one.says(asked)
  expect(textOf(await one.says(goesOn))).toContain(answer)
})
