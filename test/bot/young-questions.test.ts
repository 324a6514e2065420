import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

describe('core questions as the young ask them', () => {
  it.each([
    ['tips biar ga ketipu loker apa aja', /Waspada kalau ada satu saja dari ciri ini/],
    ['gimana caranya biar ga kena tipu loker', /Waspada kalau ada satu saja dari ciri ini/],
    ['cara hindari penipuan kerja', /Waspada kalau ada satu saja dari ciri ini/],
    ['how do i avoid job scams', /Watch out|any of these|one of these/i],
    ['gender di kgm tujuan ke berapa', /10 prinsip/],
    ['gender itu tujuan kgm nomer berapa', /10 prinsip/],
    ['siapa yg ngawasin kgm di indo', /belum punya informasi.*IMRF/s],
    ['kgm itu intinya apa dlm satu kalimat', /kesepakatan antarpemerintah/],
    ['im kevin, whats the GCM in like one sentence', /first agreement/],
    ['indonesia dapet apa dari kgm', /KGM berguna/],
    ['aku tinggal di dubai trus kehilangan paspor', /surat kehilangan/],
    ['agen ilegal lapornya dimana, langkahnya apa', /0800-1000/],
    ['g to g korea kapan buka 2026', /EPS adalah jalur G to G/],
    ['mama sering nangis malem2 kebayang majikan', /Healing119/],
    ['di malaysia kerja sawit gajinya brp', /RM1\.700/],
    ['data korban TPPO di myanmar taun ini brp', /Myawaddy/],
    ['cara pulang dari luar negeri kalo abis kontrak gmn', /setelah kontrak selesai, kami belum punya/],
    ['watched the beekeeper movie … is pig butchering real?', /investment scam/],
  ])('"%s"', async (text, said) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(841), text)).toMatch(said)
  })

  it.each([
    'bisa dapet amnesti ga',
    'medical gagal bisa ulang ga',
    'ktp luar kota bisa daftar di solo?',
    'hp boleh dibawa ga?',
    'kapal taiwan sama korea enakan mana',
    'abk kapal cumi gajinya bagi hasil ya',
    'sertifikat kerjanya kepake ga di sini',
    'kalo majikan meninggal',
    'klo hamil disana',
    'kpn blk solo buka pelatihan',
    'aku habis operasi usus buntu trus mau ke korea bulan depan boleh?',
  ])('"%s" is not known, and who can tell is', async text => {
    const { person } = await openTalk()
    expect(await lastSaid(person(842), text)).toMatch(/kami belum punya informasi yang sudah diperiksa/)
  })
})

describe('what goes on from an answer', () => {
  it.each([
    [
      ['what documents does an indonesian need to work in japan', 'and taiwan?'],
      /Of Taiwan itself.*eight required/s,
    ],
    [['klo au pair?', 'australia whv gimana caranya'], /subclass 462/],
    [['IMRF itu apaan', 'next kapan?'], /IMRF kedua dijadwalkan pada 2026/],
    [['kgm itu apa', 'kapan dibuatnya trus di mana'], /Marrakech/],
    [['kgm itu apa', 'yaudah ringkas aja'], /Dengan kata yang lebih gampang/],
    [['kgm itu apa', 'contohnya di indonesia apa'], /Rencana Aksi Nasional/],
    [['what is trafficking', 'is it my fault if i agreed'], /In our view it is not/],
    [['kuis dong', 'skor'], /Skormu: 0 dari 0/],
    [['kuis dong', 'penipuan', 'eh itu kok bisa penipuan?'], /Lanjut|penipuan/],
  ])('%j', async (texts, said) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(843), ...texts)).toMatch(said)
  })
})

describe('right after a verdict', () => {
  const ADVERT =
    'Loker Perawat Jepang (Tokutei Ginou Kaigo). Penempatan oleh P3MI resmi PT Maju Karya Bersama, SIP3MI 123/2024. Kantor: Jl. Slamet Riyadi 12 Solo. Gaji 180.000 yen. Syarat N4 dan JFT. Proses SISKOP2MI.'

  it.each(['bener ga nih kak', 'jadi?', 'ini asli ga tuh', '?'])('"%s" gets it again', async text => {
    const { person } = await openTalk()
    expect(await lastSaid(person(844), ADVERT, text)).toContain('⚪')
  })

  it('what would follow is asked, and is no warning sign', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(845), ADVERT, 'ga ada di daftar trus?')).toMatch(/tidak terdaftar/)
    expect(await lastSaid(person(846), ADVERT, 'ga ada di sip2mi kak')).toContain('🟠')
  })
})
