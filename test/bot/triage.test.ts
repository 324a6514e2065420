import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { keepReplyAddress } from '../../src/reports/reply-address.ts'
import { createReports } from '../../src/reports/reports.ts'
import { addStaff, type Role, removeStaff } from '../../src/reports/staff/roles.ts'
import type { Store } from '../../src/store/open.ts'
import { file, labelled, newReport } from '../reports/filed.ts'
import { openTalk, type Said } from './talk.ts'

const ADMIN = 7_399_000_001
const ANALYST = 7_399_000_002
const OTHER = 7_399_000_003
const REPORTER = 7_310_000_009
const OLD = 'Tombol ini sudah tidak berlaku'
const texts = (said: readonly Said[]) =>
  said
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n')

async function stage() {
  const talk = await openTalk({ STAFF_IDS: String(ADMIN) })
  const { store } = talk
  const give = (id: number, role: Role) =>
    store.transaction(trx =>
      addStaff(trx, { ref: store.vault.personRef(id), role, actor: 'cli' }, Date.now()),
    )
  await give(ANALYST, 'analyst')
  const { receipt } = await file(store, REPORTER, {}, Date.now() - 60_000)
  return { ...talk, give, receipt, analyst: talk.person(ANALYST) }
}

/** As the reporter allows it in the conversation. */
async function allow(store: Store, receipt: string): Promise<void> {
  await store.sql.updateTable('reports').set({ may_contact: 1 }).where('receipt', '=', receipt).execute()
  const ref = store.vault.personRef(REPORTER)
  await store.transaction(trx => keepReplyAddress(trx, ref, REPORTER, Date.now()))
}

const statusOf = async (store: Store, receipt: string) => {
  const row = await store.sql
    .selectFrom('reports')
    .selectAll()
    .where('receipt', '=', receipt)
    .executeTakeFirst()
  return [row?.status, row?.type, row?.claimed_by === null ? null : 'claimed']
}

test('T-06: whoever is no staff gets for every command of the desk exactly what an unknown command gives', async () => {
  const { person } = await stage()
  const eve = person(666)
  const unknown = texts(await eve.says('/perintahacak'))
  expect(unknown).toContain('Perintah itu tidak ada')
  for (const command of [
    'antrean',
    'queue',
    'statistik',
    'statistics',
    'staf',
    'staff',
    'pola',
    'patterns',
    'ekspor',
  ])
    expect(texts(await eve.says(`/${command}`)), command).toBe(unknown)
})

test('T-06: a staff member’s username, their forwarded message and a channel post open nothing', async () => {
  const { person, take, receipt } = await stage()
  const eve = person(666, 'petugas_resmi')
  const unknown = texts(await eve.says('/perintahacak'))
  expect(texts(await eve.says('/antrean'))).toBe(unknown)
  const origin = { type: 'user', date: 0, sender_user: { id: ADMIN, is_bot: false, first_name: 'Petugas' } }
  const forwarded = await eve.says('/antrean', { forward_origin: origin })
  expect(texts(forwarded)).not.toContain(receipt)
  const channel = { id: -100_5, type: 'channel', title: 'Petugas' }
  expect(await take({ channel_post: { message_id: 9, date: 0, chat: channel, text: '/antrean' } })).toEqual(
    [],
  )
  // Nor does what somebody else wrote do anything when staff forward it here.
  const admin = person(ADMIN)
  expect(texts(await admin.says('/antrean', { forward_origin: origin }))).not.toContain(receipt)
  expect(texts(await admin.says('/antrean'))).toContain(receipt)
})

test('T-06: in a group even staff are nobody special', async () => {
  const { take } = await stage()
  const group = { id: -100_200, type: 'supergroup', title: 'Warga' }
  const from = { id: ADMIN, is_bot: false, first_name: 'Petugas' }
  const entities = [{ type: 'bot_command', offset: 0, length: 8 }]
  const message = { message_id: 1, date: 0, chat: group, from, text: '/antrean', entities }
  expect(await take({ message })).toEqual([])
})

test('T-05: another person’s button does nothing, and neither does one’s own after the role is gone', async () => {
  const { store, person, analyst, receipt } = await stage()
  await analyst.says('/antrean')
  await analyst.presses(receipt)
  const data = analyst.dataOf('Ambil')
  const eve = person(666)
  expect(toast(await eve.forges(data))).toContain(OLD)
  const ref = store.vault.personRef(ANALYST)
  await store.transaction(trx => removeStaff(trx, { who: ref, actor: 'cli' }, Date.now()))
  const pressed = await analyst.forges(data)
  expect(toast(pressed)).toContain(OLD)
  expect(texts(pressed.filter(one => one.call.method !== 'answerCallbackQuery'))).toBe('')
  expect(await statusOf(store, receipt)).toEqual(['new', null, null])
})

const toast = (said: readonly Said[]) =>
  String(said.find(({ call }) => call.method === 'answerCallbackQuery')?.call.payload.text ?? '')

test('a viewer reads queue and reports but has no button to change them, and a forged press changes nothing', async () => {
  const { store, person, give, analyst, receipt } = await stage()
  await give(OTHER, 'viewer')
  const viewer = person(OTHER)
  await viewer.says('/antrean')
  const [, opened] = [await viewer.presses(receipt), viewer.heard()]
  expect(opened).toContain('Kontak perekrut')
  expect(opened).not.toMatch(/\[.*(Ambil|Tetapkan|Catatan|Rujuk|Tanya pelapor).*\]/)
  await analyst.says(`/antrean ${receipt}`)
  expect(toast(await viewer.forges(analyst.dataOf('Ambil')))).toContain(OLD)
  expect(await statusOf(store, receipt)).toEqual(['new', null, null])
})

test('queue, open, claim, label, undo; the report shows who did what', async () => {
  const { store, analyst, receipt } = await stage()
  const queue = texts(await analyst.says('/antrean'))
  expect(queue).toContain('Antrean laporan baru: 1')
  expect(queue).toContain(receipt)
  expect(queue).not.toContain('Dicari admin')
  const opened = texts(await analyst.presses(receipt))
  expect(opened).toContain('Dicari admin Kamboja, gaji 15 juta')
  expect(opened).toContain('+62 812 0000 1111, @agen_resmi')
  expect(texts(await analyst.presses('Ambil'))).toContain(`${receipt} diambil`)
  expect(await statusOf(store, receipt)).toEqual(['in_review', null, 'claimed'])
  await analyst.says(`/antrean ${receipt.toLowerCase()}`)
  await analyst.presses('Tetapkan')
  await analyst.presses('terbukti penipuan')
  expect(texts(await analyst.presses('Kompleks penipuan'))).toContain('terbukti penipuan (Kompleks penipuan)')
  expect(await statusOf(store, receipt)).toEqual(['confirmed', 'scam_compound', 'claimed'])
  expect(texts(await analyst.presses('Urungkan'))).toContain('kembali ke: sedang dibaca petugas')
  expect(await statusOf(store, receipt)).toEqual(['in_review', null, 'claimed'])
  const shown = texts(await analyst.presses(`Buka ${receipt}`))
  expect(shown).toMatch(/saya · mengambil[\s\S]*menetapkan: terbukti penipuan[\s\S]*mengurungkan/)
})

test('two analysts: the second is told that the report is taken, and an old button shows how it stands now', async () => {
  const { person, give, analyst, receipt } = await stage()
  await give(OTHER, 'analyst')
  const other = person(OTHER)
  for (const one of [analyst, other]) await one.says(`/antrean ${receipt}`)
  await analyst.presses('Ambil')
  expect(texts(await other.presses('Ambil'))).toContain('sedang dikerjakan petugas lain')
  const again = texts(await analyst.presses('Ambil'))
  expect(again).toContain('sudah berubah sejak tombol itu tampil')
  expect(again).toContain('Dikerjakan: saya')
})

test('a note is typed as the next message, masked, and seen by the others; a command instead cancels it', async () => {
  const { analyst, receipt } = await stage()
  await analyst.says(`/antrean ${receipt}`)
  await analyst.presses('Catatan')
  expect(texts(await analyst.says('disekap, NIK korban 3174012301900001, telepon lagi besok'))).toContain(
    'disimpan',
  )
  const shown = texts(await analyst.says(`/antrean ${receipt}`))
  expect(shown).toContain('telepon lagi besok')
  expect(shown).not.toContain('3174012301900001')
  await analyst.presses('Catatan')
  await analyst.says('/staf')
  expect(texts(await analyst.says('halo'))).toContain('Halo!')
})

test('a question reaches the reporter with a neutral opening, without either seeing the other; the answer comes back masked', async () => {
  const { store, person, analyst, receipt } = await stage()
  const reporter = person(REPORTER)
  await analyst.says(`/antrean ${receipt}`)
  expect(analyst.heard()).not.toContain('[💬 Tanya pelapor]')
  expect(analyst.heard()).toMatch(/Pelapor tidak bisa ditanya[^\n]*meminta bantuan/)
  await allow(store, receipt)
  await analyst.says(`/antrean ${receipt}`)
  await analyst.presses('Tanya pelapor')
  expect(texts(await analyst.says('Hubungi saya di 081299998888 ya'))).toContain('tidak boleh berisi nomor')
  await analyst.says('Di kota mana orangnya sekarang?')
  const sent = await analyst.presses('Kirim')
  const question = sent.find(({ call }) => call.payload.chat_id === REPORTER)?.text ?? ''
  expect(question).toContain('Di kota mana orangnya sekarang?')
  expect(question.slice(0, 60)).not.toMatch(/lapor|report|tipu|petugas|CD-/i)
  expect(question).not.toContain(String(ANALYST))

  await reporter.presses('Jawab')
  const back = await reporter.says('Di Surabaya. Nama saya Siti Aminah, NIK 3174012301900001')
  expect(texts(back)).toContain(`jawaban untuk laporan ${receipt} sudah disimpan`)
  expect(back.find(({ call }) => call.payload.chat_id === ANALYST)?.text).toContain('Ada jawaban')
  const shown = texts(await analyst.presses(`Buka ${receipt}`))
  expect(shown).toContain('Di Surabaya')
  expect(shown).not.toMatch(/3174012301900001|Siti Aminah/)
  expect(shown).not.toContain(String(REPORTER))
  expect(texts(await analyst.says('/antrean'))).toContain('ada jawaban')
})

test('T-05: a question can be answered by its reporter only; danger in an answer is answered first, and still kept', async () => {
  const { store, person, analyst, receipt } = await stage()
  await allow(store, receipt)
  await analyst.says(`/antrean ${receipt}`)
  await analyst.presses('Tanya pelapor')
  await analyst.says('Bagaimana keadaannya sekarang?')
  await analyst.presses('Kirim')
  const reporter = person(REPORTER)
  expect(toast(await person(666).forges(reporter.dataOf('Jawab')))).toContain(OLD)
  await reporter.presses('Jawab')
  const helped = await reporter.says('tolong saya disekap di gedung, paspor ditahan, tidak boleh keluar')
  expect(helped[0]?.text).not.toContain('jawaban')
  expect(texts(helped)).toMatch(/Kemlu|KBRI/)
  expect(texts(await analyst.says(`/antrean ${receipt}`))).toContain('menjawab: tolong saya disekap')
})

test('a withdrawn report cannot be answered for, and the button says so', async () => {
  const { store, person, analyst, receipt } = await stage()
  await allow(store, receipt)
  await analyst.says(`/antrean ${receipt}`)
  await analyst.presses('Tanya pelapor')
  await analyst.says('Bagaimana keadaannya sekarang?')
  await analyst.presses('Kirim')
  await store.sql.updateTable('reports').set({ status: 'withdrawn' }).execute()
  expect(texts(await person(REPORTER).presses('Jawab'))).toContain('sudah tidak berlaku')
  expect(texts(await analyst.presses(`Buka ${receipt}`))).toContain(`Laporan ${receipt} tidak ada`)
})

test('"not a scam" takes a second press below what speaks against it, is told as no guarantee, and taken back to whoever was told', async () => {
  const { store, analyst, receipt } = await stage()
  await allow(store, receipt)
  const label = async () => {
    await analyst.says(`/antrean ${receipt}`)
    await analyst.presses('Tetapkan')
    return analyst.presses('bukan penipuan')
  }
  const toReporter = (said: readonly Said[]) => said.filter(({ call }) => call.payload.chat_id === REPORTER)
  const sure = await label()
  expect(toReporter(sure)).toEqual([])
  expect(texts(sure)).toMatch(
    /yakin bukan penipuan\?[\s\S]*kemungkinan besar penipuan[\s\S]*langsung diberi tahu/,
  )
  expect(await statusOf(store, receipt)).toEqual(['new', null, null])
  const first = await analyst.presses('tetap bukan penipuan')
  expect(texts(first)).toContain('Pelapor diberi tahu')
  const [news] = toReporter(first)
  expect(news?.text).toContain('bukan jaminan')
  expect(news?.text).not.toMatch(/bukan penipuan/)
  const undone = await analyst.presses('Urungkan')
  expect(texts(toReporter(undone))).toMatch(/kami tarik[\s\S]*baru masuk/)
  expect(texts(undone)).toContain('kabar sebelumnya ditarik')
  await label()
  expect(toReporter(await analyst.presses('tetap bukan penipuan'))).toHaveLength(1)
})

test('undoing what nobody was told of speaks of no message', async () => {
  const { analyst, receipt } = await stage()
  await analyst.says(`/antrean ${receipt}`)
  await analyst.presses('Ambil')
  const undone = texts(await analyst.presses('Urungkan'))
  expect(undone).toContain('kembali ke: baru masuk')
  expect(undone).not.toMatch(/Pelapor|pesan/)
})

test('H-07: a referral is shown to the member of staff, and nothing is sent to anybody', async () => {
  const { store, analyst, receipt } = await stage()
  await store.sql.updateTable('reports').set({ stage: 'abroad' }).execute()
  await analyst.says(`/antrean ${receipt}`)
  const said = await analyst.presses('Rujuk')
  expect(
    said.filter(({ call }) => call.method !== 'answerCallbackQuery').map(({ call }) => call.payload.chat_id),
  ).toEqual([ANALYST, ANALYST])
  expect(texts(said)).toMatch(/KBRI Phnom Penh[\s\S]*Untuk disalin:[\s\S]*Dicari admin Kamboja/)
  expect(texts(said)).toContain('tidak mengirim apa pun sendiri')
  const actions = await store.sql.selectFrom('audit').select('action').orderBy('seq').execute()
  expect(actions.at(-1)?.action).toBe('refer')
})

test('A-02: when the audit cannot be written, staff get a code instead of the report', async () => {
  const { store, analyst, receipt } = await stage()
  await sql`create trigger full before insert on audit begin select raise(abort, 'no audit'); end`.execute(
    store.sql,
  )
  for (const command of ['/antrean', `/antrean ${receipt}`, '/statistik']) {
    const said = texts(await analyst.says(command))
    expect(said, command).toContain('ada gangguan di pihak kami')
    expect(said).not.toMatch(/Kamboja|Antrean laporan|Laporan per minggu/)
  }
})

test('the queue is paged, groups like reports, and its message is edited', async () => {
  const { store, analyst } = await stage()
  for (let i = 0; i < 6; i++)
    await file(
      store,
      100 + i,
      {
        ...newReport({ contacts: [`@akun_${i}`], text: `lowongan ${'abcdefgh'[i]?.repeat(9)} di kota ${i}` }),
      },
      Date.now(),
    )
  const first = texts(await analyst.says('/antrean'))
  expect(first).toContain('Antrean laporan baru: 7')
  expect(first).toContain('Halaman 1 dari 2')
  const second = await analyst.presses('➡️')
  expect(second.find(({ call }) => call.method === 'editMessageText')?.text).toContain('Halaman 2 dari 2')
  expect(texts(await analyst.presses('Saya (0)'))).toContain('Belum ada laporan yang dikerjakan')
})

test('a pattern is one thing with its members, and tells in what they are alike', async () => {
  const { store, analyst } = await stage()
  expect(texts(await analyst.says('/pola'))).toContain('Belum ada pola')
  const receipts = []
  for (const person of [201, 202, 203]) {
    const text = `Lowongan ${'abc'[person % 3]?.repeat(7)}, hubungi +62 812 3333 4444`
    receipts.push(
      (await file(store, person, { text, contacts: ['+6281233334444'] }, Date.now() - 10_000 + person))
        .receipt,
    )
  }
  const listed = texts(await analyst.says('/pola'))
  expect(listed).toContain('3 laporan dari 3 orang, 0 terbukti')
  expect(listed).toMatch(/Kamboja · Yang sama: nomor/)
  const opened = texts(await analyst.presses('1 · 3 laporan'))
  for (const receipt of receipts) expect(opened).toContain(receipt)
  expect(opened).toContain('nomor (3 laporan)')
  expect(opened).not.toContain('3333')
  expect(texts(await analyst.presses(`Buka ${receipts[0]}`))).toContain(
    `Mirip dengan: ${receipts[2]}, ${receipts[1]}`,
  )
})

test('a dismissed report of a pattern is shown below it and not counted; one day is told once', async () => {
  const { store, analyst } = await stage()
  const day = Date.parse('2026-11-24T05:00:00Z')
  const text = 'Lowongan kasir, hubungi +62 812 3333 4444'
  const [dismissed] = [
    await file(store, 201, { text, contacts: ['+6281233334444'] }, day),
    await file(store, 202, { text, contacts: ['+6281233334444'] }, day + 1),
    await file(store, 203, { text, contacts: ['+6281233334444'] }, day + 2),
    await file(store, 204, { text, contacts: ['+6281233334444'] }, day + 3),
  ]
  const bad = dismissed?.receipt ?? ''
  await store.sql.updateTable('reports').set({ status: 'not_a_scam' }).where('receipt', '=', bad).execute()
  expect(texts(await analyst.says('/pola'))).toMatch(/3 laporan dari 3 orang, 0 terbukti · 24 Nov$/m)
  const opened = texts(await analyst.presses('1 · 3 laporan'))
  expect(opened).toMatch(/Pola dengan 3 laporan\nDi bawah juga ada 1 yang ternyata bukan penipuan/)
  expect(opened).toContain(bad)
})

test('a pattern with a confirmed report makes the draft of a warning: both languages, nothing of the reports, editable', async () => {
  const { store, analyst, person } = await stage()
  const admin = person(ADMIN)
  const receipts = []
  for (const n of [201, 202, 203]) {
    const text = `Lowongan ${'abc'[n % 3]?.repeat(7)}, hubungi +62 812 3333 4444 zebraungu`
    const signals = ['rahasiakan', 'visa-turis']
    receipts.push(
      (await file(store, n, { text, contacts: ['+6281233334444'], signals }, Date.now() - 10_000 + n))
        .receipt,
    )
  }
  await admin.says('/pola')
  expect(
    (await admin.presses('1 · 3 laporan')).flatMap(({ buttons }) => buttons.map(({ text }) => text)),
  ).not.toContain('📣 Buat draf peringatan')
  await labelled(store, receipts[0] ?? '', 'confirmed')
  await admin.says('/pola')
  await admin.presses('1 · 3 laporan')
  const forged = admin.dataOf('Buat draf peringatan')
  await analyst.says('/pola')
  expect(texts(await analyst.presses('1 · 3 laporan'))).not.toContain('draf')
  expect(texts(await analyst.forges(forged))).not.toContain('Peringatan:')

  const id = texts(await admin.presses('Buat draf peringatan'))
  expect(id).toMatch(/⚠️ Peringatan: lowongan palsu \(Kamboja\)\n\nBeberapa laporan[\s\S]*\n• [\s\S]*\n• /)
  const en = texts(await admin.presses('Pakai teks ini'))
  expect(en).toMatch(/⚠️ Warning: fake jobs \(Cambodia\)\n\nSeveral reports/)
  for (const text of [id, en]) expect(text).not.toMatch(/3333|zebraungu|@agen|CD-/)
  const preview = texts(await admin.says('A warning in my own words about Cambodia.'))
  expect(preview).toContain('⚠️ Peringatan: lowongan palsu (Kamboja)')
  expect(preview).toContain('A warning in my own words')
  expect(preview).toContain('persis seperti yang dilihat')
  expect(preview).not.toContain('periksa lagi')
  // Writing again begins with what was written.
  expect(texts(await admin.presses('Tulis ulang'))).toContain('⚠️ Peringatan: lowongan palsu')
  expect(texts(await admin.presses('Pakai teks ini'))).toContain('A warning in my own words')
  await admin.says('/batal')
  expect(texts(await admin.presses('Pakai teks ini'))).toContain('dibatalkan')
})

test('/staf tells what each role can do; only admins see the list, without ids', async () => {
  const { person, analyst } = await stage()
  const help = texts(await analyst.says('/staf'))
  expect(help).toContain('Peran: analis')
  expect(help).not.toContain('di daftar')
  const admin = texts(await person(ADMIN).says('/staf'))
  expect(admin).toMatch(/Petugas di daftar \(1\):\ns-[0-9a-f]{8} · analyst · sejak/)
  expect(admin).not.toContain(String(ANALYST))
})

test('what the reporter types under a question is offered as its answer, kept after a yes only, and offered on the page of the report', async () => {
  const { store, person, analyst, receipt } = await stage()
  await allow(store, receipt)
  const reporter = person(REPORTER)
  const ask = async (text: string) => {
    await analyst.says(`/antrean ${receipt}`)
    await analyst.presses('Tanya pelapor')
    await analyst.says(text)
    await analyst.presses('Kirim')
  }
  await ask('Kapan kamu transfer, dan siapa yang mengajak?')
  const offered = texts(await reporter.says('aku transfer tgl 3 lewat BCA, yg ngajak tante Mira'))
  expect(offered).toContain('Ini jawabanmu untuk pertanyaan petugas')
  expect(texts(await analyst.says(`/antrean ${receipt}`))).not.toContain('tante Mira')
  expect(texts(await reporter.says('iya'))).toContain('sudah disimpan')
  expect(texts(await analyst.says(`/antrean ${receipt}`))).toContain('tante Mira')

  await ask('Di kota mana?')
  expect(texts(await reporter.says(`/laporanku ${receipt}`))).toContain(
    'petugas sudah membacanya dan bertanya',
  )
  expect(reporter.heard()).toMatch(/\[✍️ Jawab\][^\n]*Tambah info/)
  await reporter.says('di surabaya katanya')
  expect(texts(await reporter.presses('❌ Bukan'))).toContain('tidak disimpan')
  expect(texts(await analyst.says(`/antrean ${receipt}`))).not.toContain('surabaya')
  await reporter.says(`/laporanku ${receipt}`)
  await reporter.presses('Jawab')
  await reporter.says('di surabaya katanya')
  const [page] = await reporter.says(`/laporanku ${receipt}`)
  expect(page?.buttons.map(({ text }) => text)).not.toContain('✍️ Jawab')
  // Danger, an offer and a question are what they are.
  await ask('Ada lagi?')
  expect(texts(await reporter.says('tolong saya disekap di kamboja paspor diambil'))).toMatch(/KBRI/)
})

test('typing "batal" or /batal calls off a note and a question, and keeps neither', async () => {
  const { store, analyst, receipt } = await stage()
  await allow(store, receipt)
  for (const [button, word] of [
    ['Catatan', 'batal'],
    ['Tanya pelapor', 'Batal'],
    ['Catatan', '/batal'],
    ['Catatan', 'ga jadi deh'],
  ] as const) {
    await analyst.says(`/antrean ${receipt}`)
    await analyst.presses(button)
    expect(texts(await analyst.says(word))).toContain('dibatalkan')
  }
  expect(texts(await analyst.says(`/antrean ${receipt}`))).not.toMatch(/catatan:|bertanya:/)
  await analyst.presses('Catatan')
  expect(texts(await analyst.says('pelapor batal berangkat'))).toContain('disimpan')
})

test('a viewer who types a command of another role is told whom to ask', async () => {
  const { person, give } = await stage()
  await give(OTHER, 'viewer')
  const viewer = person(OTHER)
  for (const command of ['/ekspor', '/pertanyaan'])
    expect(texts(await viewer.says(command))).toContain('analis dan admin')
  for (const command of ['/siaran', '/sinyal', '/muat'])
    expect(texts(await viewer.says(command))).toMatch(/hanya untuk admin/)
  expect(texts(await person(666).says('/ekspor'))).toContain('Perintah itu tidak ada')
})

test('a code within a sentence opens the report for staff, and nobody learns who reported', async () => {
  const { analyst, person, receipt } = await stage()
  const said = texts(await analyst.says(`siapa pelapor ${receipt}?`))
  expect(said).toMatch(/Kontak perekrut[\s\S]*Tidak ada petugas yang bisa melihat/)
  expect(texts(await person(666).says(`siapa pelapor ${receipt}?`))).toContain('Tidak ada laporanmu')
})

test('the queue opens by its name, and a number is a page', async () => {
  const { analyst, person, receipt } = await stage()
  expect(texts(await analyst.says('antrean'))).toContain('Antrean laporan baru: 1')
  expect(texts(await analyst.says('/antrean 2'))).toContain(receipt)
  expect(texts(await person(666).says('antrean'))).not.toContain(receipt)
})

test('another country than the text names is shown with it; who is not labelled yet is referred by the signs', async () => {
  const { store, analyst, receipt } = await stage()
  const ref = store.vault.personRef(REPORTER)
  await store.transaction(trx => createReports(Date.now).addDetails(trx, ref, receipt, { destination: 'HK' }))
  expect(texts(await analyst.says('/antrean'))).toContain('Hong Kong (tulisannya menyebut Kamboja)')
  expect(texts(await analyst.says(`/antrean ${receipt}`))).toContain(
    'Hong Kong (tulisannya menyebut Kamboja)',
  )
  expect(texts(await analyst.presses('Rujuk'))).toMatch(
    /belum ditetapkan[\s\S]*KP2MI[\s\S]*Polisi 110[\s\S]*LPSK/,
  )
})
