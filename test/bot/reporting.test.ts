import { expect, test } from 'vitest'
import { reportWish } from '../../src/bot/features/report/report-wish.ts'
import { replyAddress } from '../../src/reports/reply-address.ts'
import { openTalk, type Said, type Talker } from './talk.ts'

const OFFER = `LOWONGAN ADMIN KAMBOJA gaji 15 juta, tanpa pengalaman, pakai visa turis
Hubungi WA +855 12 345 678
NIK saya 3201234567890001`
const RECEIPT = /CD-[2-9A-Z]{4}-[2-9A-Z]{4}/

const said = (answers: readonly Said[]) => answers.map(({ text }) => text).join('\n')
const labels = (answers: readonly Said[]) => answers.flatMap(one => one.buttons.map(({ text }) => text))

async function files(who: Talker): Promise<string> {
  await who.says('/lapor')
  await who.says(OFFER)
  return RECEIPT.exec(said(await who.presses('Setuju')))?.[0] ?? ''
}

test('/lapor after a check offers to report just that; anything else can be sent as well', async () => {
  const siti = (await openTalk()).person(5)
  expect(labels(await siti.says('/lapor'))).toEqual(['❌ Tidak jadi', '🆘 Bantuan'])
  await siti.presses('Tidak jadi')
  await siti.says(OFFER)
  expect(labels(await siti.says('/lapor'))).toContain('📝 Laporkan tawaran yang baru dicek')
  expect(said(await siti.presses('baru dicek'))).toMatch(/Persis inilah[\s\S]*ADMIN KAMBOJA/)
  expect(said(await siti.says('Lowongan kasir Malaysia, WA +60 12 345 6789'))).not.toContain('Persis inilah')
  await siti.says('/lapor')
  expect(said(await siti.says('Lowongan kasir Malaysia, WA +60 12 345 6789'))).toMatch(
    /Persis inilah[\s\S]*kasir Malaysia/,
  )
})

test('right after a verdict "I want to report" is about that offer, and "the first one" about the one before', async () => {
  const { person } = await openTalk()
  for (const [i, wish] of ['saya mau lapor', 'oke saya mau lapor', 'ya udah aku mau laporin aja'].entries()) {
    const siti = person(20 + i)
    await siti.says(OFFER)
    expect(said(await siti.says(wish)), wish).toMatch(/Persis inilah[\s\S]*ADMIN KAMBOJA/)
  }
  const siti = person(30)
  await siti.says(OFFER)
  await siti.says('Dicari tukang kebun di Bali, gaji 4 juta, WA 0812-0000-4321')
  expect(said(await siti.says('how do I report the first one?'))).toContain('ADMIN KAMBOJA')
})

test.each([
  'mau lapor loker tadi',
  'laporin yang tadi dong',
  'aku mau laporin loker kamboja itu',
  'mau lapor loker yg kamboja tadi',
  'gimana cara lapor loker ini?',
  'can I report that job?',
])('"%s" shows the advert itself to agree to, not the wish', async wish => {
  const siti = (await openTalk()).person(31)
  await siti.says(OFFER)
  const shown = said(await siti.says(wish))
  expect(shown).toMatch(/Persis inilah|exactly/)
  expect(shown).toContain('+855')
})

test('of two offers the one that is called by its word is reported', async () => {
  const siti = (await openTalk()).person(32)
  await siti.says(OFFER)
  await siti.says('Dicari tukang kebun di Bali, gaji 4 juta, WA 0812-0000-4321')
  expect(said(await siti.says('mau lapor loker yg kamboja tadi'))).toContain('ADMIN KAMBOJA')
})

test('without an offer at hand it is asked for, and "penipuan loker korea" is none; "yang tadi" is the last one', async () => {
  const siti = (await openTalk()).person(33)
  expect(said(await siti.says('mau lapor loker yg kamboja tadi'))).toContain('tempel tawaran yang mau')
  expect(said(await siti.says('penipuan loker korea'))).toContain('belum cukup untuk dilaporkan')
  await siti.presses('Tidak jadi')
  await siti.says(OFFER)
  await siti.says('/lapor')
  expect(said(await siti.says('yang kamboja tadi'))).toMatch(/Persis inilah[\s\S]*ADMIN KAMBOJA/)
})

test.each([
  'aku sudah lapor',
  'dia mau laporin saya',
  'ga mau lapor',
  'lapor ke mana ya?',
  'laporan saya gimana',
  'mau lapor majikan saya',
])('%j wishes for no report of an offer', text => {
  expect(reportWish(text)?.called ?? ['none']).not.toEqual([])
})

test.each(['stop', 'udah cukup', 'berhenti dong', 'stop asking'])(
  '%j ends the questions about a report, which stays',
  async word => {
    const siti = (await openTalk()).person(34)
    const receipt = await files(siti)
    expect(said(await siti.says(word))).toContain(`Laporan ${receipt} tersimpan`)
    expect(said(await siti.says('facebook'))).not.toContain(receipt)
  },
)

test('"stop" ends the waiting for an offer', async () => {
  const siti = (await openTalk()).person(35)
  await siti.says('/lapor')
  expect(said(await siti.says('stop'))).toContain('tidak ada yang disimpan')
})

test('"no" ends the waiting for an offer: the next one is checked, not shown for a report', async () => {
  const siti = (await openTalk()).person(5)
  await siti.says('/lapor')
  expect(said(await siti.presses('Tidak jadi'))).toContain(
    'Oke, tidak ada yang disimpan. Kamu tetap bisa mengecek tawaran di sini kapan saja.',
  )
  expect(said(await siti.says(OFFER))).toContain('Kemungkinan besar')
})

test.each(['halo', '5', 'ok', 'penipuan kerja'])(
  '%j is no report: the offer is still waited for',
  async word => {
    const siti = (await openTalk()).person(5)
    await siti.says('/lapor')
    expect(said(await siti.says(word))).toContain('belum cukup untuk dilaporkan')
    expect(said(await siti.says(OFFER))).toContain('Persis inilah')
  },
)

test.each(['081298765432', 'PT Maju Jaya Abadi', 't.me/agen_cepat'])(
  '%s alone can be reported',
  async name => {
    const siti = (await openTalk()).person(5)
    await siti.says('/lapor')
    expect(said(await siti.says(name))).toContain('Persis inilah')
  },
)

test('a known question after /lapor is answered, never shown to be stored; the offer is still waited for', async () => {
  const siti = (await openTalk()).person(5)
  await siti.says('/lapor')
  const answered = said(await siti.says('apa itu P3MI?'))
  expect(answered).toContain('P3MI (Perusahaan')
  expect(answered).not.toContain('Persis inilah')
  expect(said(await siti.says('5'))).toContain('belum cukup untuk dilaporkan')
  expect(said(await siti.says(OFFER))).toContain('Persis inilah')
})

test('who tells what an agent took is shown the report, though it ends in a question', async () => {
  const siti = (await openTalk()).person(5)
  await siti.says('/lapor')
  const told = await siti.says('agen pak budi di indramayu narik 20 juta dari tetangga saya, gimana ya?')
  expect(said(told)).toContain('Persis inilah')
})

test('a receipt opens the own report, sent alone in any writing or after the command', async () => {
  const siti = (await openTalk()).person(5)
  const receipt = await files(siti)
  for (const typed of [receipt, receipt.toLowerCase().replaceAll('-', ' '), `/laporanku ${receipt}`]) {
    expect(said(await siti.says(typed)), typed).toContain(`Laporan ${receipt}\n`)
  }
  await siti.says(receipt)
  await siti.presses('Cabut laporan ini')
  await siti.presses('Ya, cabut')
  expect(said(await siti.says(receipt))).toBe(`Laporan ${receipt} sudah kamu cabut. Isinya sudah dihapus.`)
})

test('of another’s receipt nothing is told but what is told of a mistyped one (P-04); staff open it', async () => {
  const talk = await openTalk({ STAFF_IDS: '81' })
  const receipt = await files(talk.person(5))
  const eve = talk.person(6)
  const answer = (code: string) => `Tidak ada laporanmu dengan kode ${code}. Mungkin salah ketik.`
  expect(said(await eve.says(receipt))).toBe(answer(receipt))
  expect(said(await eve.says(`/laporanku ${receipt}`))).toBe(answer(receipt))
  expect(said(await eve.says('CD-2345-678A'))).toBe(answer('CD-2345-678A'))
  expect(said(await talk.person(81).says(receipt))).toContain(
    'Teks (yang tertulis sebagai milik pelapor ditutup)',
  )
})

test('news can be allowed later and stopped again; the screen says how it stands', async () => {
  const { person, store } = await openTalk()
  const siti = person(5)
  const receipt = await files(siti)
  const address = () => replyAddress(store, store.vault.personRef(5), Date.now())
  expect(said(await siti.says(receipt))).toContain('Kabar lewat bot: tidak')
  expect(said(await siti.presses('Boleh kabari aku'))).toMatch(
    /90 hari[\s\S]*hentikan kapan saja\. Izin ini juga berakhir kalau kamu meminta bantuan/,
  )
  expect(await address()).toBeNull()
  await siti.presses('Ya, boleh')
  expect(await address()).toBe(5)
  expect(said(await siti.says(receipt))).toContain('Kabar lewat bot: boleh')
  await siti.presses('Jangan kabari lagi')
  expect(await address()).toBeNull()
  expect(said(await siti.says(receipt))).toContain('Kabar lewat bot: tidak')
})

test('who says what they want to report is shown it, to agree to', async () => {
  const { person } = await openTalk()
  const told = said(
    await person(91).says(
      'saya mau laporkan agen pak budi 081200009888 di indramayu narik 20jt dari tetangga saya',
    ),
  )
  expect(told).toContain('Setuju?')
  expect(told).toContain('agen pak budi')
  expect(said(await person(92).says('saya mau lapor agen di kampung saya, ke mana ya?'))).not.toContain(
    'Setuju?',
  )
})

test('typed answers to the consent screen: a no is a no, a yes leads to the button', async () => {
  const { person } = await openTalk()
  const rudi = person(93)
  await rudi.says(OFFER)
  await rudi.presses('Laporkan')
  expect(said(await rudi.says('ya setuju'))).toContain('Tekan tombol ✅')
  expect(said(await rudi.says('ga jadi deh'))).toContain('tidak')
  expect(said(await rudi.says('batal'))).not.toContain('Tekan tombol')
  const wati = person(94)
  await wati.says(OFFER)
  await wati.presses('Laporkan')
  await wati.presses('Setuju')
  // What was agreed to is stored: a later "ok" is not told otherwise.
  expect(said(await wati.says('ok'))).not.toContain('Belum ada yang disimpan')
})

test.each([
  'gajadi',
  'ga jadi deh takut',
  'jangan deh takut',
  'eh ga jadi',
  'nggak usah dikirim',
  'never mind',
])('%j at the consent screen is a no', async word => {
  const siti = (await openTalk()).person(95)
  await siti.says(OFFER)
  await siti.presses('Laporkan')
  expect(said(await siti.says(word))).toMatch(/tidak ada yang disimpan|nothing is kept/)
})

test('a question at the consent screen is answered, and the screen can be opened again to agree', async () => {
  const siti = (await openTalk()).person(96)
  await siti.says(OFFER)
  await siti.presses('Laporkan')
  for (const [asked, answer] of [
    ['datanya nanti buat apa?', 'mencegah penipuan'],
    ['siapa yang baca laporan saya', 'tim program CekDulu'],
    ['apa itu P3MI?', 'P3MI (Perusahaan'],
  ] as const) {
    const answered = await siti.says(asked)
    expect(said(answered)).toContain(answer)
    expect(labels(answered)).toContain('👁 Lihat lagi isinya')
  }
  for (const slip of ['5', 'lanjut']) expect(said(await siti.says(slip)), slip).toContain('Tekan tombol ✅')
  expect(said(await siti.presses('Lihat lagi isinya'))).toMatch(/Persis inilah[\s\S]*ADMIN KAMBOJA/)
  expect(said(await siti.presses('Setuju'))).toMatch(RECEIPT)
})

test('another offer at the consent screen ends the asking: "ok" below it agrees to nothing', async () => {
  const siti = (await openTalk()).person(97)
  await siti.says(OFFER)
  await siti.presses('Laporkan')
  await siti.says('Dicari tukang kebun di Bali, gaji 4 juta, WA 0812-0000-4321')
  expect(said(await siti.says('ok'))).not.toContain('Tekan tombol')
})

test('the same offer sent again is no second report, unless the first was withdrawn', async () => {
  const siti = (await openTalk()).person(98)
  const receipt = await files(siti)
  await siti.says('stop')
  await siti.says('/lapor')
  await siti.says(OFFER)
  expect(said(await siti.presses('Setuju'))).toContain(`Laporan ${receipt} dari pesan ini sudah ada`)
  await siti.says(receipt)
  await siti.presses('Cabut laporan ini')
  await siti.presses('Ya, cabut')
  expect(await files(siti)).toMatch(RECEIPT)
})

test.each(['eh jadi mau lapor lagi deh', 'oh ya mau lapor juga', 'I want to report again'])(
  '%j wishes to report, and is no report itself',
  async wish => {
    const siti = (await openTalk()).person(99)
    expect(said(await siti.says(wish))).toMatch(/tempel tawaran yang mau|paste the offer/)
  },
)
