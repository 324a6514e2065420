import { expect, test } from 'vitest'
import { openTalk, textOf } from './talk.ts'

test.each([
  'aku mau melaporkan tetangga yg jual anaknya ke luar negeri',
  'mau lapor kasus perdagangan orang di desa saya, ada 3 cewek dibawa ke Batam',
  'ada yg nawarin anak umur 15 tahun jadi LC di malaysia, nomornya 081299998888',
])(
  '%j: contacts come before the report, also where an offer was awaited; one press reports it',
  async told => {
    const { person } = await openTalk()
    for (const before of [[], ['/lapor']]) {
      const siti = person(10 + before.length)
      for (const text of before) await siti.says(text)
      const answer = textOf(await siti.says(told))
      expect(answer).toContain('SAPA 129')
      expect(answer).toContain('110')
      expect(answer).not.toContain('Setuju?')
      expect(textOf(await siti.presses('Laporkan juga'))).toContain('Persis inilah')
      expect(textOf(await siti.presses('Setuju'))).toContain('Kode laporan')
    }
  },
)

test.each([
  [
    'mantan ngancem mau nyebar foto bugil gw',
    'gw disuruh kirim foto ktp sama selfie buat kerja admin',
    'KTP',
  ],
  [
    'saudara saya hilang kontak di malaysia sejak 2 minggu',
    'magang kampus ke taiwan kok disuruh kerja pabrik',
    'magang',
  ],
])('after %j, %j is answered as what it is, with a contact below', async (danger, asked, about) => {
  const { person } = await openTalk()
  const siti = person(30)
  await siti.says(danger)
  const answer = textOf(await siti.says(asked))
  expect(answer).toContain(about)
  expect(answer).not.toContain('Aku masih di sini')
  expect(answer).toContain('☎')
})

test('of what somebody who is held is told to do for work, the contacts are said again', async () => {
  const { person } = await openTalk()
  const siti = person(31)
  await siti.says('tolong aku dikunci di kamboja, paspor diambil')
  expect(textOf(await siti.says('disuruh kirim foto ktp buat kerja admin'))).not.toContain('Sumber')
})
