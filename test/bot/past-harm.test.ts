import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

it.each([
  'Dulu saya disekap di Kamboja 3 bulan, sekarang sudah di rumah, jualan cilok',
  'Saya penyintas, 7 bulan di KK Park, pernah disetrum. Februari kemarin dipulangkan. Saya cerita biar yang lain ga ikut jejak saya.',
  'adik saya dulu dikurung majikan di Saudi, sudah pulang tahun 2019, sekarang punya warung',
])('who tells of what is over is thanked, and told who listens: %s', async text => {
  const { person } = await openTalk()
  const said = textOf(await person(8701).says(text))
  expect(said).toContain('Terima kasih sudah bercerita')
  expect(said).toContain('119')
  expect(said).toContain('Ada yang masih di sana')
  expect(said).not.toMatch(/belum yakin maksudmu|🔴|🟠|tebusan/)
})

it('who tells it in English is answered in English', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(8702).says(
      'I was locked in a flat in Beirut. That was twelve years ago, I run a small catering now.',
    ),
  )
  expect(said).toContain('I am glad that it is over')
})

it('whose friend is there yet, told next, is helped', async () => {
  const { person } = await openTalk()
  const someone = person(8703)
  await someone.says('Dulu saya disekap di Kamboja 3 bulan, sekarang sudah di rumah, jualan cilok')
  expect(textOf(await someone.says('tapi temanku masih dikurung di sana, hp nya diambil'))).toContain('Kemlu')
})

it('who wants to die after it is helped first', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(8704).says('Dulu aku disekap di Laos, udah pulang tahun lalu. Aku mau mati aja'),
  )
  expect(said).not.toContain('Syukurlah itu sudah lewat')
  expect(said).toContain('119')
})

it('who groans at a thesis is asked what is wrong, and told who listens', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(8705).says('Tolongg aku mau mati rasanya, skripsi direvisi bab 2 lagi 😭😭'),
  )
  expect(said).toContain('Ada apa?')
  expect(said).toContain('119')
})
