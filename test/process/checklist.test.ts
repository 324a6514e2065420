import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowCounts } from './database.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('ticks stand in the message alone until the person agrees; then they outlast a restart, and /hapus ends them', async () => {
  const siti = stage.person('Siti')
  siti.sends('/siap')
  await siti.hears('mau kerja ke mana')
  siti.presses('Korea Selatan')
  expect((await siti.hears('0 dari 23 beres')).text).toContain('Kami tidak menyimpannya')
  siti.presses('⬜ 1')
  await siti.hears('1 dari 23 beres')
  siti.presses('Dokumen')
  await siti.hears('Bagian 2 dari 5')
  siti.presses('⬜ 2')
  expect((await siti.hears('2 dari 23 beres')).text).toMatch(/✅ 2\. Visa kerja/)
  expect(rowCounts(stage.home)).toMatchObject({ ticks: 0, person_keys: 0 })

  siti.presses('Ingat centangku')
  expect((await siti.hears('Boleh kami ingat')).text).toMatch(/365 hari[\s\S]*\/hapus/)
  expect(rowCounts(stage.home)).toMatchObject({ ticks: 0 })
  siti.presses('Boleh, ingat')
  await siti.hears('Centangmu kami ingat')
  await stage.restart('SIGKILL')
  siti.sends('/siap')
  await siti.hears('2 dari 23 beres')
  expect(rowCounts(stage.home)).toMatchObject({ ticks: 1, person_keys: 1 })

  siti.sends('/hapus')
  await siti.hears('Hapus semua datamu')
  siti.presses('Ya, hapus semua')
  await siti.hears('sudah dihapus')
  expect(rowCounts(stage.home)).toMatchObject({ ticks: 0, person_keys: 0 })
})

test('it shows what is missing, where to get it and whom to ask; starting over can be undone', async () => {
  const budi = stage.person('Budi')
  budi.sends('/ready taiwan')
  await budi.hears('Siap ke Taiwan')
  budi.presses('⬜ 1')
  await budi.hears('1 dari 24 beres')
  budi.presses('Apa yang kurang')
  const { text } = await budi.hears('23 yang kurang')
  expect(text).not.toContain('Lowongannya ada di SISKOP2MI')
  expect(text).toMatch(/Tanya ke sini[\s\S]*KP2MI/)
  budi.presses('📖')
  await budi.hears(/Sumber|saran CekDulu/)
  budi.presses('Kembali')
  await budi.hears('1 dari 24 beres')
  budi.presses('Mulai lagi')
  await budi.hears('0 dari 24 beres')
  budi.presses('Kembalikan centangku')
  await budi.hears('1 dari 24 beres')
})

test('there is no list for a country without official placement, and danger comes before any list', async () => {
  const rina = stage.person('Rina')
  rina.sends('/siap kamboja')
  const { text } = await rina.hears('bukan negara penempatan resmi')
  expect(text).toContain('Sumber')
  rina.sends('/siap')
  await rina.hears('mau kerja ke mana')
  rina.sends('tolong aku disekap, paspor diambil, ga boleh keluar')
  expect((await rina.hears('Ini info yang kamu minta')).text).toMatch(/\+?\d[\d\s-]{7,}/)
})
