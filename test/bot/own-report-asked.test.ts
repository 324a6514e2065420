import { expect, test } from 'vitest'
import { type ReportAsked, reportAsked } from '../../src/bot/features/report/report-asked.ts'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

const OFFER = 'LOWONGAN ADMIN KAMBOJA gaji 15 juta, tanpa pengalaman, pakai visa turis. WA +855 12 345 678'

test.each<[string, ReportAsked]>([
  ['yang baca laporan ini siapa aja?', 'readers'],
  ['laporanku dibaca siapa', 'readers'],
  ['who reads my report?', 'readers'],
  ['berapa lama laporan disimpan', 'kept'],
  ['how long is my report kept', 'kept'],
  ['how long do you keep my report', 'kept'],
  ['laporannya nanti diapain', 'purpose'],
  ['what happens with my report', 'purpose'],
  ['cara hapus laporan gimana', 'withdraw'],
  ['aku berubah pikiran mau hapus laporannya', 'withdraw'],
  ['I changed my mind, please withdraw my report', 'withdraw'],
  ['apakah polisi bisa liat laporan saya', 'police'],
  ['laporan saya diteruskan ke kp2mi ga', 'police'],
  ['ini dikirim ke polisi ga?', 'police'],
  ['is this sent to the police?', 'police'],
  ['nanti aku dihubungi ga', 'contacted'],
  ['do I get contacted after I report', 'contacted'],
  ['apa laporan saya masih ada', 'sent'],
  ['saya udah ngirim apa belum tadi?', 'sent'],
  ['did my report go through?', 'sent'],
  ['laporan saya kapan diproses', 'progress'],
  ['kapan dijawab', 'progress'],
  ['when will it be read', 'progress'],
  ['sampai mana laporan saya', 'progress'],
  ['udah kecabut belum', 'sent'],
  ['is it withdrawn yet', 'sent'],
  ['masih ada laporan saya ga', 'sent'],
  ['nama saya kelihatan ga kalo lapor', 'identity'],
  ['is my name visible', 'identity'],
  ['dia tau ga kalo saya yang lapor', 'identity'],
  ['polisi datang ke rumah dia?', 'visit'],
  ['will the police go to his house?', 'visit'],
  ['mau lihat laporan saya yg kemarin, kodenya ilang', 'look'],
  ['can i see my report, i lost the code', 'look'],
  ['laporan saya kok blm dibaca ya udah 3 minggu', 'waits'],
  ['why is my report still not read', 'waits'],
  ['apakah data laporan bisa diminta polisi?', 'police'],
  ['apa polisi bisa minta data laporan saya?', 'police'],
  ['can the police get my report', 'police'],
  ['who can see my name', 'identity'],
  ['berapa laporan kamboja bulan ini?', 'count'],
])('%j asks of a report made here: %s', (text, asked) => {
  expect(reportAsked(text, 'else')).toBe(asked)
})

test.each([
  'berapa lama laporan polisi diproses',
  'gimana cara cabut laporan polisi',
  'laporan ke kp2mi kapan diproses',
  'jangan hapus laporan saya',
  'where do I report a fake job',
  'agennya minta KTP saya dikirim ke kantor, boleh ga?',
  'visa saya udah keluar belum ya',
  'what happens if I overstay',
  'datanya buat apa?',
  'izin PT udah dicabut belum',
  'ada laporan penipuan baru?',
  'polisi datang ke rumah saya',
  'kbri minta laporan polisi dulu',
  'laporan polisi saya belum diproses',
  'mau lihat laporan keuangan perusahaan',
])('%j asks of something else', text => {
  expect(reportAsked(text, 'else')).toBeNull()
})

test('"will I be contacted?" right after a verdict may be of the recruiter', () => {
  expect(reportAsked('nanti saya dihubungi ga', 'card')).toBeNull()
})

test('what is said of a report is what is true of it', async () => {
  expect(await lastSaidTo(1, 'berapa lama laporan disimpan')).toContain('365 hari')
  expect(await lastSaidTo(2, 'apakah polisi bisa liat laporan saya')).toContain('tidak dikirim ke polisi')
  expect(await lastSaidTo(3, 'nanti aku dihubungi ga')).toContain('Hanya kalau kamu membolehkannya')
  expect(await lastSaidTo(4, 'who reads my report?')).toContain('CekDulu programme team')
  expect(await lastSaidTo(5, 'saya udah ngirim apa belum tadi?')).toContain('belum punya laporan')
})

test('who changed their mind is asked at once whether that report shall go; of several, which', async () => {
  const siti = (await openTalk()).person(6)
  expect(textOf(await siti.says('cara hapus laporan gimana'))).toContain('Tidak ada laporanmu')
  const file = async (offer: string) => {
    await siti.says('/lapor')
    await siti.says(offer)
    await siti.presses('Setuju')
  }
  await file(OFFER)
  expect(textOf(await siti.says('aku berubah pikiran mau hapus laporannya'))).toMatch(/Cabut laporan CD-/)
  await file('Lowongan kasir Malaysia tanpa kontrak, WA +60 12 345 6789')
  expect(textOf(await siti.says('batalin laporan saya dong gimana caranya'))).toContain('lebih dari satu')
  await siti.says('berubah pikiran, hapus laporannya yang kasir')
  expect(siti.heard()).toContain('Kamu punya 2 laporan')
})

test('a draft that waits for consent is told of, and not lost by a new beginning or another language', async () => {
  const siti = (await openTalk()).person(7)
  await siti.says('/lapor')
  await siti.says(OFFER)
  for (const asked of ['cabut laporan saya', 'masih ada laporan saya ga', 'sampai mana laporan saya']) {
    const said = textOf(await siti.says(asked))
    expect(said.match(/Laporan tadi belum disimpan/g), asked).toHaveLength(1)
    expect(said).not.toContain('belum punya laporan')
  }
  await siti.says('/en')
  expect(siti.heard()).toContain('Your report is not stored yet')
  await siti.says('/start')
  expect(textOf(await siti.presses('not stored yet'))).toContain('Exactly this will be kept')
  expect(textOf(await siti.presses('I agree'))).toContain('your report is in')
})

test('what was withdrawn is listed as withdrawn, and the same offer can be reported anew', async () => {
  const siti = (await openTalk()).person(8)
  const file = async () => {
    await siti.says('/lapor')
    await siti.says(OFFER)
    return textOf(await siti.presses('Setuju'))
  }
  await file()
  expect(textOf(await siti.says('kapan dijawab'))).toContain('tidak bisa menjanjikan')
  await siti.says('saya mau cabut laporannya, gimana')
  await siti.presses('Ya, cabut')
  expect(textOf(await siti.says('udah kecabut belum'))).toMatch(/sudah kamu cabut.*dicabut/s)
  expect(await file()).toContain('laporanmu sudah masuk')
  expect(textOf(await siti.says('/laporanku'))).toContain('Kamu punya 1 laporan')
})

test('"can I delete it" right after an answer about reports is of a report, and the next question is not', async () => {
  expect(await lastSaidTo(641, 'will my report be sent to the police?', 'can i delete it')).toContain(
    'withdraw',
  )
  expect(
    await lastSaidTo(642, 'will my report be sent to the police?', 'what is the GCM', 'can i delete it'),
  ).not.toContain('No report of yours')
})

test('how many there are is shown to staff; to others it is a question like any', async () => {
  const { person } = await openTalk({ STAFF_IDS: '7399000001' })
  expect(textOf(await person(7399000001).says('berapa laporan kamboja bulan ini?'))).toContain('/statistik')
  expect(textOf(await person(643).says('berapa laporan lowongan fiktif untuk PMI?'))).toContain('Komdigi')
})
