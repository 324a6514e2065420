import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

it.each([
  'Humas Imigrasi: waspada tawaran kerja ke Laos lewat jalur tidak resmi, jangan tergiur gaji besar',
  'katanya ada razia TKI di Malaysia ya',
  'tetanggaku kemaren ketipu kerja di Kamboja, kasihan banget',
  'polisi tangkap 5 penyalur TKI ilegal di Batam',
  'STOP TPPO! Lapor 110',
  'Kampanye HMI Bone: STOP TPPO! Jangan mau jadi admin judi online di Kamboja, gaji 15 juta itu bohong. Lapor 110',
  'kemarin temanku hampir ketipu loker di Myawaddy, untung ibunya curiga',
])('news and gossip are taken as such, and somebody there is asked after: %s', async text => {
  const { person } = await openTalk()
  const said = textOf(await person(8601).says(text))
  expect(said).toContain('bukan tawaran')
  expect(said).toContain('Tulis di mana dia sekarang')
  expect(said).not.toMatch(/segera berangkat|tawaran yang mau diperiksa/)
})

it.each([
  'Loker Kamboja? jangan bang. mending kerja di pabrik Cikarang, gaji UMR',
  'Info Imigrasi: paspor elektronik sekarang diurus lewat M-Paspor, biaya 650rb',
])('advice against going and the notice of an office are no offer: %s', async text => {
  const { person } = await openTalk()
  const said = textOf(await person(8606).says(text))
  expect(said).toContain('bukan tawaran')
  expect(said).not.toMatch(/🔴|🟠|SIP2MI/)
})

it.each([
  'Kerja Malaysia? jangan mau bang. mending admin di Kamboja, gaji 15 juta, tiket ditanggung',
  'Loker Korea gaji 20 juta, paspor lewat M-Paspor, transfer dp 3 juta ke agen',
])('an offer that speaks against another, or names the app, is judged: %s', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(8607).says(text))).toMatch(/🔴|🟠/)
})

it('praise of an employer is neither an offer nor loneliness', async () => {
  const { person } = await openTalk()
  const said = textOf(await person(8602).says('majikannya di Singapura baik banget'))
  expect(said).toContain('Senang mendengarnya')
  expect(said).not.toContain('🟠')
})

it.each(['polisi cegah aku di bandara besok', 'adikku ditangkap polisi di Malaysia, tolong'])(
  'who tells of themselves or their own tells no news: %s',
  async text => {
    const { person } = await openTalk()
    expect(textOf(await person(8603).says(text))).not.toContain('Terima kasih sudah berbagi')
  },
)

it('who says that an offer is honest is asked to send it to be checked, not to report it', async () => {
  const { person } = await openTalk()
  const one = person(8604)
  await one.says('butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321')
  await one.presses('Hasil ini salah')
  const asked = await one.presses('Ini lowongan yang benar')
  expect(textOf(asked)).toContain('bukan laporan terhadap siapa pun')
  expect(asked.flatMap(({ buttons }) => buttons.map(({ text }) => text))).toContain(
    '✅ Setuju, kirim untuk dicek',
  )
  await one.presses('Hasil ini salah')
  expect(textOf(await one.presses('Ini penipuan'))).not.toContain('bukan laporan')
})

it('money that somebody at home sent to a sponsor gets the bank first, as the first message too', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(8605).says(
      'ibuku kemarin transfer 15 juta ke sponsor hongkong, sekarang sponsornya ga bales',
    ),
  )
  expect(said).toMatch(/1\. Uang sudah dikirim\?[\s\S]*Jangan kirim uang lagi/)
})

it('who warns friends is thanked, and no article is told', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(8605).says(
      'Teman-teman hati-hati ya, ada yang nawarin kerja ke Dubai gratis tapi paspor ditahan. Jangan mau!',
    ),
  )
  expect(said).toContain('Terima kasih sudah berbagi')
})
