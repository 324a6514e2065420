import { afterAll, beforeAll, expect, test } from 'vitest'
import type { User } from '../helpers/bot-api/user.ts'
import { SCAM_EN, SCAM_ID } from './offers.ts'
import { openStage, reports, type Stage } from './stage.ts'

const OFFICER = 7_399_000_011
const ENGLISH_OFFICER = 7_399_000_012
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: `${OFFICER},${ENGLISH_OFFICER}` })
})
afterAll(() => stage.close())

/** Reports the offer; the person is abroad and may be written to. @returns the receipt */
async function reportsFromAbroad(
  who: User,
  words: { skip: string; abroad: string; yes: string },
): Promise<string> {
  const receipt = await reports(who)
  who.presses(words.skip)
  await who.hears('(2/4)')
  who.presses(words.abroad)
  await who.hears('(3/4)')
  who.presses(words.skip)
  await who.hears('(4/4)')
  who.presses(words.yes)
  await who.hears(receipt)
  return receipt
}

test('a shift at the desk, in Indonesian: queue, claim, question and answer, label, undo, referral, picture', async () => {
  for (const name of ['Ani', 'Budi', 'Cici', 'Dedi']) {
    const one = stage.person(name)
    one.sends(SCAM_ID)
    await one.hears('Kemungkinan besar')
    await reports(one)
  }
  const siti = stage.person('Siti')
  siti.sends(SCAM_ID)
  await siti.hears('Kemungkinan besar')
  const receipt = await reportsFromAbroad(siti, {
    skip: 'Lewati',
    abroad: 'luar negeri',
    yes: 'Ya, boleh',
  })

  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/antrean')
  const queue = await officer.hears('Antrean laporan baru: 5')
  expect(queue.text).toMatch(new RegExp(`1\\. ‼️ mendesak ${receipt}[^\\n]*\\n[^\\n]*4 mirip`))
  officer.presses(receipt)
  const opened = await officer.hears('Teks (yang tertulis sebagai milik pelapor ditutup)')
  expect(opened.text).toContain('LOWONGAN KERJA KAMBOJA')
  expect(opened.text).not.toMatch(/Siti|731\d{7}/)
  officer.presses('Ambil')
  await officer.hears(`${receipt} diambil`)
  officer.presses(`Buka ${receipt}`)
  await officer.hears('Dikerjakan: saya')

  officer.presses('Tanya pelapor')
  await officer.hears('Tulis satu pertanyaan')
  officer.sends('Apakah paspornya masih dipegang sendiri?')
  await officer.hears('akan menerima')
  officer.presses('Kirim')
  await officer.hears('dikirim')
  const asked = await siti.hears('Apakah paspornya')
  expect(asked.text).not.toMatch(/Petugas Satu|7399/)
  siti.presses('Jawab')
  await siti.hears('satu pesan')
  siti.sends('Masih, dan nama saya Siti Rahmawati')
  await siti.hears('sudah disimpan')
  await officer.hears('Ada jawaban')
  officer.presses(`Buka ${receipt}`)
  const answered = await officer.hears('menjawab: Masih')
  expect(answered.text).not.toContain('Rahmawati')

  officer.presses('Tetapkan')
  await officer.hears('apa hasilnya?')
  officer.presses('terbukti penipuan')
  await officer.hears('jenis apa?')
  officer.presses('Kompleks penipuan')
  await officer.hears('terbukti penipuan (Kompleks penipuan)')
  await siti.hears('terbukti penipuan')
  officer.presses('Urungkan')
  await officer.hears('kembali ke: sedang dibaca petugas')
  officer.presses(`Buka ${receipt}`)
  await officer.hears('mengurungkan')
  officer.presses('Rujuk')
  await officer.hears('KBRI Phnom Penh')

  officer.sends('/statistik')
  const picture = await officer.hears('Laporan per minggu', 60_000)
  expect(picture.text).toContain('5 laporan')
  expect(
    Buffer.from(picture.file?.bytes ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
}, 120_000)

test('the same in English', async () => {
  const ann = stage.person('Ann', 'en')
  ann.sends('/start en')
  await ann.hears('Hi, I am CekDulu')
  ann.sends(SCAM_EN)
  await ann.hears(/very likely a scam|likely a scam/i)
  const receipt = await reportsFromAbroad(ann, { skip: 'Skip', abroad: 'abroad', yes: 'Yes' })

  const officer = stage.telegram.user({ id: ENGLISH_OFFICER, first_name: 'Officer', language_code: 'en' })
  officer.sends('/start en')
  await officer.hears('Hi, I am CekDulu')
  officer.sends(`/queue ${receipt}`)
  await officer.hears('Stage: abroad already')
  officer.presses('Claim')
  await officer.hears(`${receipt} is yours`)
  officer.presses(`Open ${receipt}`)
  await officer.hears('Worked on by: me')
  officer.presses('Ask the reporter')
  await officer.hears('Write one question')
  officer.sends('Do they still hold their own passport?')
  await officer.hears('will get')
  officer.presses('Send')
  await officer.hears('on its way')
  await ann.hears('Do they still hold')
  ann.presses('Answer')
  await ann.hears('in one message')
  ann.sends('Yes, at home in Malang')
  await ann.hears('is kept')
  await officer.hears('has answered')
  officer.presses(`Open ${receipt}`)
  await officer.hears('answered: Yes, at home in Malang')
  officer.presses('Label')
  await officer.hears('what was found?')
  officer.presses('cannot be told')
  await officer.hears(`${receipt}: `)
  officer.presses('Undo')
  await officer.hears('is back to')
  officer.sends('/statistics')
  await officer.hears('Reports by week', 60_000)
}, 120_000)

test('T-06: to anybody else none of it exists', async () => {
  const eve = stage.person('Eve')
  eve.sends('/perintahacak')
  const unknown = await eve.hears(/./)
  for (const command of ['/antrean', '/statistik', '/staf']) {
    eve.sends(command)
    expect((await eve.hears(/./)).text, command).toBe(unknown.text)
  }
})
