import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { seeksWork } from '../../src/offers/told/seeks-work.ts'

const check = createOfferChecker('content')

describe('who looks for work offers none', () => {
  it.each([
    'lagi cari kerja di semarang, lulusan SMK otomotif, ada info?',
    'kalau ada proyek kabari ya pak, saya tukang las di Bontang',
    'Bos, ada kerjaan ga? Sopir bisa, kernet bisa',
    'lagi nyari kerja jadi satpam di bekasi, usia 35',
    'cari kerja area bekasi, umur 41, pls',
    'pengen kerja di jerman',
    'Assalamualaikum, saya cari kerja cleaner atau jaga budak area Shah Alam, ada permit',
    'Open to work! Former hotel front desk, fluent English. I can start next month.',
  ])('"%s"', text => {
    expect(seeksWork(text)).toBe(true)
    expect(check({ parts: [{ kind: 'text', text }] }).outcome).toBe('not_an_offer')
  })

  it.each([
    'Kakak lagi cari kerja? Saya ada lowongan online gajinya lumayan 400-900 per hari',
    'mau kerja di jepang? DM aja',
    'Sing butuh gawean melu aku nang Kalimantan, budal minggu ngarep',
    'masih cari kerja? di tempat ku lg buka, gajinya 3jt-an',
    'BCA lagi cari teller, yang gagal tes tahun kemarin bisa lewat saya',
    'aku ditawarin kerja di Laos, lagi cari kerja soalnya',
  ])('"%s" invites, or tells of who did', text => {
    expect(seeksWork(text)).toBe(false)
  })

  it('a warning sign in it is told all the same', () => {
    const text = 'lagi cari kerja, jadi admin judi online juga mau asal gaji 15 juta di Kamboja'
    expect(check({ parts: [{ kind: 'text', text }] }).outcome).not.toBe('not_an_offer')
  })
})
