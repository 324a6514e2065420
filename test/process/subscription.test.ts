import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowCounts } from './database.ts'
import { openStage, type Stage } from './stage.ts'

const OFFICER = 7_399_000_077
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: String(OFFICER) })
})
afterAll(() => stage.close())

async function subscribes(name: string, language: 'id' | 'en') {
  const who = stage.person(name)
  if (language === 'en') {
    who.sends('/start en')
    await who.hears('check first')
  }
  who.sends(language === 'id' ? '/langganan' : '/subscribe')
  const { text } = await who.hears(language === 'id' ? 'Rabu malam' : 'Wednesday evening')
  expect(text).toMatch(/365/)
  expect(text).toMatch(/\/hapus|\/delete/)
  who.presses(/Ya, kirimi aku|Yes, send me/)
  await who.hears(language === 'id' ? 'kapan saja' : 'at any time')
  return who
}

test('tips come one after the other, never the same twice in a row, with the reason behind', async () => {
  const siti = stage.person('Siti')
  siti.sends('/tips')
  let before = (await siti.hears('💡 Tips')).text
  for (let n = 0; n < 5; n++) {
    siti.presses('Tips lain')
    const { text } = await siti.hears('💡 Tips')
    expect(text).not.toBe(before)
    before = text
  }
  siti.presses('Kenapa?')
  await siti.hears(/Sumber|saran CekDulu/)
})

test('a broadcast goes to subscribers in their language, not to those who asked for help, blocked or left', async () => {
  const ani = await subscribes('Ani', 'id')
  const ben = await subscribes('Ben', 'en')
  const dina = await subscribes('Dina', 'id')
  const eko = await subscribes('Eko', 'id')
  const fitri = await subscribes('Fitri', 'id')
  const gita = await subscribes('Gita', 'id')
  expect(rowCounts(stage.home)).toMatchObject({ subscriptions: 6 })

  dina.sends('tolong aku disekap di sihanoukville, paspor diambil, ga boleh keluar')
  await dina.hears('Ini info yang kamu minta')
  fitri.sends('/bantuan')
  await fitri.hears('Apa yang terjadi?')
  fitri.presses('Kekerasan')
  await fitri.hears('Ini info yang kamu minta')
  gita.sends('/langganan')
  await gita.hears('Kamu berlangganan sejak')
  gita.presses('Berhenti')
  await gita.hears('Sudah berhenti')
  expect(rowCounts(stage.home)).toMatchObject({ subscriptions: 3 })

  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/siaran')
  await officer.hears('3 orang sekarang')
  officer.presses('Tulis siaran')
  await officer.hears('bahasa Indonesia di pesan berikutnya')
  officer.sends('pendek')
  await officer.hears('6 huruf')
  officer.sends('Minggu ini banyak lowongan palsu ke Kamboja. Hubungi 0812-0000-9999 dulu.')
  await officer.hears('bahasa Inggris di pesan berikutnya')
  officer.sends('Many fake jobs in Cambodia this week. Check them here before you decide.')
  const preview = await officer.hears('persis seperti yang dilihat')
  expect(preview.text).toContain('0812-0000-9999')
  expect(officer.transcript()).toMatch(/Many fake jobs[\s\S]*you subscribed to CekDulu/)
  stage.telegram.fault({ kind: 'blocked', method: 'sendMessage', chatId: eko.person.id })
  officer.presses('Sudah kucek, kirim ke 3')
  await officer.hears(/Sedang dikirim/)
  await ani.hears('Minggu ini banyak lowongan palsu')
  await ben.hears('Many fake jobs in Cambodia')
  await expect
    .poll(
      async () => {
        officer.sends('/siaran')
        return (await officer.hears('Terakhir')).text
      },
      { timeout: 8000 },
    )
    .toContain('Selesai: 2 terkirim, 1 memblokir, 0 gagal')
  for (const who of [dina, fitri, gita]) expect(who.transcript()).not.toContain('Minggu ini banyak')
  expect(rowCounts(stage.home)).toMatchObject({ subscriptions: 2, deliveries: 0 })

  ani.presses('Berhenti')
  await ani.hears('Sudah berhenti')
  ben.sends('/delete')
  await ben.hears('Erase')
  ben.presses('Yes, erase')
  await ben.hears('erased')
  expect(rowCounts(stage.home)).toMatchObject({ subscriptions: 0 })
})

test('to anyone but an admin /siaran does not exist, nor do its buttons', async () => {
  const eve = stage.person('Eve')
  eve.sends('/siaran')
  const denied = await eve.hears(/./)
  eve.sends('/perintahacak')
  expect(denied.text).toBe((await eve.hears(/./)).text)
})

test('a campaign link greets as usual and is counted without the person; staff see five and more', async () => {
  for (let n = 0; n < 5; n++) {
    const who = stage.person(`Mhs${n}`)
    who.sends('/start kampus-unram')
    await who.hears('Halo, aku CekDulu')
  }
  const last = stage.person('Mhs9')
  last.sends('/start desa-kecil')
  await last.hears('Halo, aku CekDulu')
  last.sends('/kampanye')
  await last.hears('tidak ada')
  const officer = stage.telegram.user({ id: OFFICER, first_name: 'Petugas', language_code: 'id' })
  officer.sends('/kampanye')
  const { text } = await officer.hears('kampus-unram: 5')
  expect(text).toContain('desa-kecil: kurang dari 5')
})
