import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const FARM =
  'Agen Pak Hendra: kerja kebun Australia gaji 30 juta, bayar 25 juta dulu, visa turis, berangkat minggu depan'
const HONEST =
  'PT Bina Karya Sejahtera, Hong Kong, SIP2MI 123/2025, gaji HKD 4990, gratis daftar, wawancara di kantor'
const REFUSAL = 'Maaf, saya tidak jadi. Mohon hapus data saya'

describe('a text to send to those who recruit', () => {
  it('is written after a warning, also where the plea for it sounds like one for help', async () => {
    const { person } = await openTalk()
    const asked = [
      'tolong bikinin balesan buat pak hendra',
      'minta tolong buatin pesan buat nolak',
      'trus aku bales bu rina apa dong',
      'gimana cara nolaknya',
      'piye carane nolak',
      'what should i reply to him',
    ]
    for (const [i, text] of asked.entries())
      expect(await lastSaid(person(8900 + i), FARM, text), text).toContain(REFUSAL)
    expect(await lastSaid(person(8910), FARM, 'makasih', asked[0] ?? '')).toContain(REFUSAL)
  })

  it('asks an agency without a warning sign for what is to be checked, and blocks nobody', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(8911), HONEST, 'aku harus bales apa ke agennya')
    expect(said).toContain('nomor SIP2MI')
    expect(said).not.toContain('blokir')
    expect(await lastSaid(person(8912), HONEST, 'gimana cara nolaknya')).toContain(
      'Terima kasih atas tawarannya',
    )
  })

  it('is better not sent to a scam compound, and asks money back that was paid', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(8913), CAMP, 'aku harus jawab apa')).toContain('lebih baik tidak membalas')
    const paid = await lastSaid(person(8914), FARM, 'aku udah bayar 5 juta', 'aku bales apa ya ke pak hendra')
    expect(paid).toContain('telepon bankmu dulu')
    expect(paid).toContain('kembalikan uang')
  })

  it('is no answer to danger, to an officer, or to what is asked of money', async () => {
    const { person } = await openTalk()
    const others = ['aku disekap, tolong bikinin pesan', 'nanti aku jawab apa kalau petugas imigrasi tanya']
    for (const [i, text] of others.entries())
      expect(await lastSaid(person(8920 + i), FARM, text), text).not.toContain(REFUSAL)
  })
})

it('a warning for a group or the family is written, also after another question', async () => {
  const { person } = await openTalk()
  const asked = [
    'mau kasih tau grup wa tki gimana tulisannya',
    'aku mau warning grup wa',
    'gimana cara nyebarin peringatan ini ke keluarga',
  ]
  for (const [i, text] of asked.entries())
    expect(await lastSaid(person(8930 + i), CAMP, text), text).toContain('⚠️ Hati-hati, ada tawaran kerja')
  const later = await lastSaid(person(8940), CAMP, 'apa itu P3MI?', 'aku mau warning grup wa')
  expect(later).toContain('⚠️ Hati-hati')
  expect(await lastSaid(person(8941), CAMP, 'gimana cara gabung grup loker')).not.toContain('⚠️ Hati-hati')
})

it('who asks for a true vacancy is told where they are listed, also right after a false one', async () => {
  const { person } = await openTalk()
  const asked = ['kamu ada lowongan yang asli ga', 'ada lowongan asli ga', 'cari loker resmi dimana ya']
  for (const [i, text] of asked.entries())
    expect(await lastSaid(person(8950 + i), CAMP, text), text).toContain('SISKOP2MI')
  expect(await lastSaid(person(8960), asked[0] ?? '', 'lulusan SMP')).toContain(
    'mana yang menerima lulusanmu',
  )
  expect(await lastSaid(person(8961), CAMP, 'lowongan ini asli ga')).not.toContain('SISKOP2MI')
})

it('H-05: who asks whether all is well hears that nobody can promise it, and what is left to do', async () => {
  const { person } = await openTalk()
  const calm = await lastSaid(person(8970), HONEST, 'berarti aman ya?')
  expect(calm).toContain('tidak bisa dijanjikan siapa pun')
  expect(calm).toContain('siskop2mi')
  expect(calm).not.toContain('⚪')
  const warned = await lastSaid(person(8971), CAMP, 'jadi aman kan')
  expect(warned).toContain('tanda bahayanya tetap ada')
  expect(warned).toContain('jangan berangkat')
})
