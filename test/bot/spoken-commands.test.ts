import { describe, expect, it } from 'vitest'
import { spokenCommand } from '../../src/bot/talk/spoken-commands.ts'
import { openTalk, textOf } from './talk.ts'

describe('the words on buttons work when they are typed', () => {
  it.each([
    ['bantuan', '/bantuan'],
    ['Lapor', '/lapor'],
    ['hapus data saya dong', '/hapus'],
    ['tolong hapusin semua data gw', '/hapus'],
    ['mau hapus data', '/hapus'],
    ['hapus semua chat saya', '/bersihkan'],
    ['hapus chat ini', '/bersihkan'],
    ['hapus laporan saya', '/laporanku'],
    ['menu', '/start'],
    ['privasi', '/privasi'],
  ])('"%s" is %s', async (typed, command) => {
    const { person } = await openTalk()
    const words = await person(81).says(typed)
    expect(textOf(words)).toBe(textOf(await person(82).says(command)))
  })

  it.each([
    ['jangan simpan data saya', /^Sebelum kamu setuju, pesanmu tidak disimpan/],
    ['can I delete my report later', /you can withdraw it at any time/],
    ['can I erase all my data later', /^Erase all your data/],
  ])('"%s" is about their own data', async (wish, answer) => {
    const { person } = await openTalk()
    expect(textOf(await person(87).says(wish))).toMatch(answer)
  })

  it('"english please" is answered in English', async () => {
    const { person } = await openTalk()
    expect(textOf(await person(83).says('english please'))).toMatch(/English/)
  })

  it.each([
    ['please change to english', 'en'],
    ['switch to english please', 'en'],
    ['can you reply in English?', 'en'],
    ['can you explain in english', 'en'],
    ['ok balik ke bahasa indonesia', 'id'],
    ['tukar bahasa inggeris boleh?', 'en'],
    ['bisa pake bahasa inggris ga', 'en'],
    ['change language to Indonesian', 'id'],
    ['ganti ke bahasa indonesia dong', 'id'],
    ['makasih lanjut kuis', 'kuis'],
    ['kuis lagi dong', 'kuis'],
  ])('"%s" wishes for /%s', (typed, command) => {
    expect(spokenCommand(typed)).toBe(command)
  })

  it('what was refused before is not refused once more in the other language', async () => {
    const siti = (await openTalk()).person(88)
    await siti.says('resep nasi goreng apa ya?')
    expect(textOf(await siti.says('english please'))).not.toMatch(/outside/)
  })

  it('"delete my data please" is asked back in English, with the button', async () => {
    const { person } = await openTalk()
    const [asked] = await person(84).says('delete my data please')
    expect(asked?.text).toMatch(/^Erase all your data/)
    expect(asked?.buttons.map(({ text }) => text).join()).toMatch(/erase/)
  })

  it.each([
    ['data gw disimpen ga?', /^Sebelum kamu setuju, pesanmu tidak disimpan/, 'Rincian privasi'],
    ['Is my data stored?', /^Until you agree, your messages are not kept/, 'Privacy in detail'],
  ])('"%s" gets a short answer, and all of it at a press', async (question, answer, button) => {
    const { person } = await openTalk()
    const asker = person(85)
    const [said] = await asker.says(question)
    expect(said?.text).toMatch(answer)
    const all = await asker.presses(button)
    expect(textOf(all).length).toBeGreaterThan(2 * (said?.text.length ?? 0))
  })

  it('who asks whether all can be erased gets the button that does it', async () => {
    const { person } = await openTalk()
    const asker = person(86)
    await asker.says('bisa lupain gw ga')
    expect(textOf(await asker.presses('Ya, hapus semua'))).toMatch(/Selesai/)
  })

  it.each([
    'tolong',
    'hapus foto saya di medsos penipu',
    'data saya dihapus majikan',
    'lapor calo ke mana?',
    'kamboja',
    'bantuan sosial apa ini?',
    'help me',
    'kerja di Indonesia pakai bahasa inggris?',
    'bisa ganti kerja di indonesia?',
    'ga mau hapus data',
    'can I use this in indonesia?',
    'boleh pindah ke indonesia',
    'balik ke indonesia',
    'mau kembali ke indonesia lagi',
    'boleh pindah kerja ke indonesia',
    '',
  ])('but "%s" says something else', text => {
    expect(spokenCommand(text)).toBeNull()
  })
})
