import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { missesKin } from '../../src/offers/told/misses-kin.ts'
import { asksBeforeSettingOut } from '../../src/offers/told/not-set-out.ts'

const check = createOfferChecker('content')
const dangerOf = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

describe('before anybody has gone', () => {
  it.each([
    'orang bilang mau bawa beta pung ade jadi pembantu di Surabaya, gaji 2 juta. Itu biasa ko bahaya? Ade masih di rumah, belum jalan.',
    'Kalau tiketku dibelikan orang yang tidak kukenal, terus saya batal berangkat, bisa dia tuntut ka? Belumpi saya jawab orangnya',
    'Apa itu PKL di kapal kak? Na suruh ka tanda tangan bahasa Inggris semua, tidak kutau artinya. Masih di rumahja ini di Bone',
    'Someone offered my sister a job in Laos, she has not left yet. Is it normal that they buy the ticket?',
  ])('it is asked about, and is no danger: %s', text => {
    expect(asksBeforeSettingOut(text)).toBe(true)
    expect(dangerOf(text)).toBeNull()
  })

  it.each([
    'Ade masih di rumah majikan, sonde boleh keluar, itu biasa ko?',
    'saya belum berangkat kak, masih di penampungan, ktp diambil, boleh pulang ga?',
    'aku masih di rumah, besok dijemput paksa agen, gimana?',
    'adikku 15 tahun belum berangkat, dipaksa bapak ke Malaysia, gimana kak?',
    'Dari Maret saya belum lihat jalan, jendelanya dipaku. Ibu sehat?',
  ])('who is held or pressed is not calm: %s', text => {
    expect(asksBeforeSettingOut(text)).toBe(false)
  })
})

describe('years apart', () => {
  it.each([
    'mamak di Hongkong sudah 5 tahun ga pulang, tiap malam vc sama adek',
    'Anak sulung saya 4 tahun di Taiwan belum pernah pulang. Tiap lebaran saya masakin opor kesukaannya, terus saya foto kirim. Dia balas emot nangis.',
    'bapak udah 3 kali lebaran ga mudik dari Korea, kangen',
  ])('who is longed for and heard from is in no danger: %s', text => {
    expect(missesKin(text)).toBe(true)
    expect(dangerOf(text)).toBeNull()
  })

  it.each([
    'mamak di Saudi sudah 5 tahun ga boleh pulang, tiap malam nangis kalau vc',
    'suami 3 tahun di Malaysia belum pulang, lebaran ini ga ada kabar',
    'kakak 2 tahun ga pulang, biasanya tiap minggu telpon, sekarang nomornya ga aktif',
    'anakku setahun ga pulang dari Kamboja, tiap vc ada orang di belakangnya, bisik2',
  ])('who cannot come or is not heard of may be: %s', text => {
    expect(missesKin(text)).toBe(false)
  })
})

describe('chat and warnings in the words of harm', () => {
  it.each([
    'Weee kawan, su lama sonde baomong. Lu masih di Batam ko su pindah Bintan? Beta di sini jual ikan sa, hidup santai 😁',
    'Tolongg aku mau mati rasanya, skripsi direvisi bab 2 lagi 😭😭',
    'bapa pendeta titip pesan: kalo ada orang datang di kampung bilang "kasi katong anak nona kerja di kota, kasi sirih pinang 2 juta", jang terima. Su banyak katong pung ana pulang dalam peti.',
  ])('is none: %s', text => {
    expect(dangerOf(text)).toBeNull()
  })

  it.each([
    'aku mau mati aja, skripsi ga kelar, capek hidup',
    'rasanya mau mati, ga ada yang peduli',
    'skripsi ditolak terus, aku pengen bunuh diri',
    'mau mati rasanya, dipukul majikan tiap hari, hp diambil',
    'kalo ada orang datang jangan bilang aku di sini, aku dikunci, tolong',
    'adik saya kurir, nomornya mati sudah 5 hari, ga ada kabar',
  ])('goes on being heard: %s', text => {
    expect(dangerOf(text)).not.toBeNull()
  })
})

describe('words of harm that nobody does', () => {
  it.each([
    'kakak dihajar covid seminggu',
    'kakakku disekap tugas kantor',
    'aku dikejar deadline mulu',
    'skripsi gw disandera dospem',
    'aku kabur dari kelas',
    'aku diancam nilai E kalo ga masuk',
  ])('hold or beat nobody: %s', text => {
    expect(dangerOf(text)).toBeNull()
  })

  it.each([
    'kakakku disekap di kantor',
    'aku kabur dari rumah majikan',
    'aku dipukul bos gara2 tugas',
    'aku diancam nilai E kalo ga mau ke kosan dosen',
    'dipukul majikan terus disuruh kerja',
  ])('are meant where somebody does it: %s', text => {
    expect(dangerOf(text)).not.toBeNull()
  })
})

describe('who is shy or withdraws', () => {
  it.each([
    'kak aku mau nanya tp malu',
    'mau cerita tapi takut',
    'takut dimarahin mama',
    'orangnya jd diem bgt ga mau keluar kamar',
    'she refuses to leave her room since she came back',
  ])('is asked what it is: %s', text => {
    expect(dangerOf(text)).toBeNull()
  })

  it.each([
    'takut mau cerita, aku dipukul',
    'adik ga mau keluar kamar, takut sama bapak',
    'dia ga boleh keluar kamar sama majikan',
    'aku takut mau cerita, bapak masuk kamarku',
  ])('is in danger where more is told: %s', text => {
    expect(dangerOf(text)).not.toBeNull()
  })

  it('and who works for somebody kind is well', () => {
    expect(dangerOf('kerja di rumah majikan riyadh kak, aku wni, majikan baik sih')).toBeNull()
  })
})
