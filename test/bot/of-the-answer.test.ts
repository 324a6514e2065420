import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/words.ts'
import { openTalk, textOf } from './talk.ts'

const words = loadWords(resolve(import.meta.dirname, '../../content'))

const COST = 'biaya kerja ke taiwan berapa'
const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'

async function lastOf(...said: string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(8200)
  let heard = ''
  for (const text of said) heard = textOf(await one.says(text))
  return heard
}

describe('what is asked of an answer alone is told of that answer', () => {
  it.each(['sumbernya mana', 'source?', 'sumbere endi', 'dari mana sumbernya kak'])(
    'its sources: %s',
    async asked => {
      const said = await lastOf(COST, asked)
      expect(said).toContain('FAQ Mirai Chizu')
      expect(said).toContain('https://mirai-map.co.id/faq')
      expect(said).toContain('2025')
    },
  )

  it.each([
    ['apa itu jeratan utang', 'contohnya?', 'misalnya utang biaya berangkat'],
    ['ciri2 lowongan palsu', 'contoh dong', 'Contoh'],
    ['what is debt bondage', 'for example?', 'example'],
    ['TPPO itu apa', 'contohnya', 'Siti'],
    ['KUR itu apa', 'contohnya apa', 'Budi'],
    ['syarat KUR PMI apa aja', 'contohnya', words.say('id', 'guidance-no-example-near')],
  ])('an example: %s, then %s', async (before, asked, example) => {
    expect(await lastOf(before, asked)).toContain(example)
  })

  it.each([
    ['gcm itu apa', 'pakai bahasa gampang', /lebih gampang:\n\nKGM itu janji bersama/],
    ['gcm itu apa', 'jelasin kayak anak smp', /lebih gampang:\n\nKGM itu janji bersama/],
    ['what is the gcm', 'explain like im 12', /easier words:\n\nThe GCM is a shared promise/],
    ['gcm itu apa', 'singkat aja', /lebih gampang:\n\nKGM itu janji bersama/],
    ['gcm itu apa', 'jelasin lebih gampang', /lebih gampang:\n\nKGM itu janji bersama/],
    ['what is the gcm', 'in short pls', /easier words:\n\nThe GCM is a shared promise/],
    [COST, 'ga ngerti, bahasanya ketinggian', /Intinya begini:\n\n\S/],
  ])('easier words: %s, then %s', async (before, asked, easier) => {
    expect(await lastOf(before, asked)).toMatch(easier)
  })

  it.each([
    ['apa itu Healing119', 'beneran gratis?', words.say('id', 'guidance-sure')],
    ['apa itu Healing119', 'are you sure?', words.say('en', 'guidance-sure')],
    [COST, 'beneran?', words.say('id', 'guidance-sure')],
    ['beneran bisa kerja di mars?', 'beneran?', words.say('id', 'guidance-unanswered-sure')],
  ])('whether it is so: %s, then %s', async (before, asked, said) => {
    expect(await lastOf(before, asked)).toContain(said)
  })

  it.each(['ini beneran?', 'kerjaannya beneran ada?', 'beneran bisa bawa anak?'])(
    'a doubt of something else is not of the answer: %s',
    async asked =>
      expect(await lastOf('apa itu Healing119', asked)).not.toContain(words.say('id', 'guidance-sure')),
  )

  it('a list that is announced is told once when it is wanted in short', async () => {
    const said = await lastOf('cara cek magang dari kampus resmi', 'singkat dong')
    const lines = said.split('\n').filter(line => line.startsWith('•'))
    expect(new Set(lines).size).toBe(lines.length)
    expect(await lastOf('apa tanda lowongan penipuan', 'singkat dong')).toMatch(/lebih gampang:\n\nCuriga/)
  })

  it('a word without an example has no other words of its article for one', async () => {
    expect(await lastOf('apa itu remitansi', 'contohnya?')).toContain('Tini')
    expect(await lastOf('apa itu skck', 'contohnya?')).not.toMatch(/📖 Apa itu paspor/)
  })

  it.each([
    ['gcm itu apa', 'contohnya', /buatan kami[\s\S]*Sari/],
    ['hak pekerja migran apa aja', 'contohnya', /buatan kami[\s\S]*Wati/],
    ['what is the gcm', 'for example?', /made up[\s\S]*Sari/],
  ])('an example that was written for it: %s, then %s', async (before, asked, example) => {
    expect(await lastOf(before, asked)).toMatch(example)
  })

  it.each([
    ['lanjut', 'Lanjutannya:\n\nBolehkah majikan memegang'],
    ['next', 'Lanjutannya:'],
  ])('what stands behind it: %s', async (asked, more) => {
    expect(await lastOf('hak pekerja migran apa aja', asked)).toContain(more)
  })

  it('reading on twice does not tell the same again', async () => {
    const said = await lastOf('hak pekerja migran apa aja', 'lanjut', 'lanjut dong')
    expect(said).toContain('Informasi apa yang wajib')
  })

  it.each([
    ['sumbernya', 'tidak ada sumbernya'],
    ['contohnya', 'contohnya pun belum ada'],
    ['bahasa gampang', 'aku belum tahu jawabannya, dan tidak mau menebak.\n\nYang kami tahu: tujuan 2'],
    ['lanjut', 'belum ada lanjutannya'],
  ])('of what was not answered there is none, and that is said: %s', async (asked, said) => {
    expect(await lastOf('perubahan iklim ngaruh ke migrasi ga sih', asked)).toContain(said)
  })

  it.each([
    ['GCM itu apa, bahasa gampang dong', /lebih gampang:\n\nKGM itu janji bersama/],
    ['jelasin gcm pake bahasa yang mudah', /lebih gampang:\n\nKGM itu janji bersama/],
    ['what is the gcm in simple words', /easier words:\n\nThe GCM is a shared promise/],
  ])('easier words in the question itself: %s', async (asked, easier) => {
    expect(await lastOf(asked)).toMatch(easier)
  })

  it('easier words are asked for by nobody who asks for something else', async () => {
    for (const other of [
      'kerja apa yang gampang',
      'is english easy to learn for work',
      'anak umur 12 boleh kerja?',
    ])
      expect(await lastOf('gcm itu apa', other)).not.toContain('lebih gampang:')
  })

  it('an example is asked of nothing where nothing was answered, and who gives one asks for none', async () => {
    expect(await lastOf('contohnya?')).not.toContain('Contoh yang kami punya')
    expect(await lastOf(COST, 'contohnya aku bayar 30 juta ke calo')).not.toContain('Contoh yang kami punya')
  })

  it('a place at home: what is known that names it, and whom to ask', async () => {
    const said = await lastOf('cara kerja ke luar negeri resmi', 'yang di NTB gimana')
    expect(said).toMatch(/khusus untuk NTB[\s\S]*BP3MI[\s\S]*☎ KP2MI[\s\S]*menyebut NTB/)
    expect(await lastOf(COST, 'what about Lombok')).toMatch(/Lombok|lombok/)
  })

  it('what announces a list is told with its points', async () => {
    expect(await lastOf('where to report a scam', 'then what')).toMatch(/Then report to:\n• \S/)
  })

  it.each([
    ['umur 31 masih bisa ga', 'Umur 31 masuk'],
    ['kalo umur 41 masih boleh?', 'umur 41 di luar'],
    ['is age 31 still ok?', '31'],
  ])('an age: %s', async (asked, said) => {
    expect(await lastOf('kerja di korea syaratnya apa', asked)).toContain(said)
  })

  it('whether the name of who reports stays secret', async () => {
    expect(await lastOf('how do I report a scam', 'is my name kept secret')).toContain(
      'are not kept with a report',
    )
  })
})

describe('who changes the language reads what was said last in it', () => {
  it.each([
    [COST, 'in english please', 'You may not be charged'],
    ['how much does it cost to work in Taiwan', 'bahasa indonesia aja', 'Biaya penempatan tidak boleh'],
    [CAMP, 'in english please', 'very likely a scam'],
    ['saya disekap di kamboja', 'english please', 'Indonesian Embassy, Phnom Penh'],
  ])('%s, then %s', async (before, wish, again) => {
    expect(await lastOf(before, wish)).toContain(again)
  })
})
