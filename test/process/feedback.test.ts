import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCekDulu } from '../helpers/process.ts'
import { rowCounts } from './database.ts'
import { openStage, type Stage } from './stage.ts'

const OFFICER = 7_399_000_078
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: String(OFFICER) })
})
afterAll(() => stage.close())

const labels = (message: { reply_markup?: { inline_keyboard: { text: string }[][] } } | null | undefined) =>
  message?.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []

test('an answer is judged once, without keeping who or what was asked', async () => {
  const siti = stage.person('Siti')
  siti.sends('siapa yang bayar biaya penempatan?')
  const answer = await siti.hears(/Sumber/)
  expect(labels(answer.message)).toContain('👍 Membantu')
  siti.presses('👍 Membantu')
  await siti.seesToast(/sudah kami catat/)
  await expect
    .poll(() => labels(siti.chat.messages.find(({ text }) => text === answer.text)))
    .not.toContain('👍 Membantu')
  expect(rowCounts(stage.home)).toMatchObject({ answer_votes: 1, open_questions: 0, person_keys: 0 })
})

test('after 👎 the question is kept only with consent, masked, even after a restart; staff read it and close it', async () => {
  const budi = stage.person('Budi')
  budi.sends('nama saya Budi Santoso NIK 3201234567890001, siapa yang bayar biaya penempatan?')
  await budi.hears(/Sumber|saran CekDulu|apa|Maaf/)
  budi.sends('apa itu SIP2MI? hubungi saya di 081234567890')
  await budi.hears(/Sumber|saran CekDulu/)
  budi.presses('👎 Belum')
  const ask = await budi.hears('Boleh kami simpan')
  expect(ask.text).not.toContain('081234567890')
  expect(rowCounts(stage.home)).toMatchObject({ open_questions: 0 })
  await stage.restart('SIGKILL')
  budi.presses('Boleh disimpan')
  await budi.hears('kami simpan tanpa nama')
  expect(rowCounts(stage.home)).toMatchObject({ open_questions: 1 })

  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/pertanyaan')
  const { text } = await officer.hears('Pertanyaan yang boleh disimpan: 1')
  expect(text).toMatch(/SIP2MI/)
  expect(text).not.toMatch(/081234567890|Budi/)
  expect(text).toContain('👎 <5')

  const command = startCekDulu({ home: stage.home, args: ['questions', '--json'] })
  await command.exit
  const listed = JSON.parse(command.stdout())
  expect(listed.questions[0]).toMatchObject({ why: 'bad' })
  expect(listed.questions[0].text).toMatch(/SIP2MI/)

  officer.presses('✓ 1')
  await officer.hears('Belum ada pertanyaan')
  expect(rowCounts(stage.home)).toMatchObject({ open_questions: 0 })
})

test('what we cannot answer is counted, and kept with consent; /hapus takes it', async () => {
  const rina = stage.person('Rina')
  rina.sends('/tanya resep rendang padang yang enak apa?')
  await rina.hears(/Maaf/)
  rina.presses('Minta tim menjawab')
  await rina.hears('resep rendang')
  rina.presses('Jangan disimpan')
  await rina.hears('tidak disimpan')
  rina.presses('Minta tim menjawab')
  await rina.hears('resep rendang')
  rina.presses('Boleh disimpan')
  await rina.hears('kami simpan tanpa nama')
  expect(rowCounts(stage.home)).toMatchObject({ open_questions: 1 })
  rina.sends('/hapus')
  await rina.hears('Hapus semua datamu')
  rina.presses('Ya, hapus semua')
  await rina.hears('sudah dihapus')
  expect(rowCounts(stage.home)).toMatchObject({ open_questions: 0 })
})

test('there is no vote under help for somebody in danger, and /pertanyaan is for staff', async () => {
  const dewi = stage.person('Dewi')
  dewi.sends('tolong aku dipukul majikan tiap hari')
  const help = await dewi.hears('Ini info yang kamu minta')
  expect(labels(help.message).join()).not.toMatch(/👍|👎/)
  dewi.sends('/pertanyaan')
  await dewi.hears('tidak ada')
})
