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

it.fails('an aunt who came home and withdraws is no captive, and her old wages are a matter for those at home', async () => {
  const { person } = await openTalk()
  const niece = person(8706)
  await niece.says('min bibi aku pulang dr saudi kmrn')
  expect(textOf(await niece.says('orangnya jd diem bgt ga mau keluar kamar'))).toContain('Healing119')
  const told = await niece.says('katanya sering dimarahin di sana, trus ada yg lain tp ga mau cerita')
  expect(textOf(told)).toContain('Terima kasih sudah bercerita')
  const owed = textOf(await niece.says('gajinya 2 taun ga dibayar'))
  expect(owed).toContain('KP2MI menerima pengaduan juga dari pekerja yang sudah pulang')
  expect(textOf(await niece.says('masih bisa ditagih ga'))).toContain('Kamu masih boleh mengadu')
  expect(textOf(await niece.says('di lombok timur kmn'))).toContain('BP3MI')
  expect(niece.heard()).not.toContain('tebusan')
})

it.each(['kak aku mau nanya tp malu', 'malu sih ceritanya', 'takut dimarahin mama'])(
  'who is shy is asked what it is: %s',
  async text => {
    const { person } = await openTalk()
    expect(textOf(await person(8707).says(text))).toContain('Ada apa?')
  },
)
