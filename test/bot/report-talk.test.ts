import { expect, test } from 'vitest'
import { reportMended } from '../../src/bot/features/report/report-mended.ts'
import { asksWhy } from '../../src/bot/features/report/spoken-answer.ts'
import { lastSaid, openTalk, type Talker, textOf } from './talk.ts'

test.each([
  'aku mau melaporkan tetangga yg jual anaknya ke luar negeri',
  'mau lapor kasus perdagangan orang di desa saya, ada 3 cewek dibawa ke Batam',
  'ada yg nawarin anak umur 15 tahun jadi LC di malaysia, nomornya 081299998888',
])(
  '%j: contacts come before the report, also where an offer was awaited; one press reports it',
  async told => {
    const { person } = await openTalk()
    for (const before of [[], ['/lapor']]) {
      const siti = person(10 + before.length)
      for (const text of before) await siti.says(text)
      const answer = textOf(await siti.says(told))
      expect(answer).toContain('SAPA 129')
      expect(answer).toContain('110')
      expect(answer).not.toContain('Setuju?')
      expect(textOf(await siti.presses('Laporkan juga'))).toContain('Persis inilah')
      expect(textOf(await siti.presses('Setuju'))).toContain('Kode laporan')
    }
  },
)

test.each([
  [
    'mantan ngancem mau nyebar foto bugil gw',
    'gw disuruh kirim foto ktp sama selfie buat kerja admin',
    'KTP',
  ],
  [
    'saudara saya hilang kontak di malaysia sejak 2 minggu',
    'magang kampus ke taiwan kok disuruh kerja pabrik',
    'magang',
  ],
])('after %j, %j is answered as what it is, with a contact below', async (danger, asked, about) => {
  const { person } = await openTalk()
  const siti = person(30)
  await siti.says(danger)
  const answer = textOf(await siti.says(asked))
  expect(answer).toContain(about)
  expect(answer).not.toContain('Aku masih di sini')
  expect(answer).toContain('☎')
})

test('of what somebody who is held is told to do for work, the contacts are said again', async () => {
  const { person } = await openTalk()
  const siti = person(31)
  await siti.says('tolong aku dikunci di kamboja, paspor diambil')
  expect(textOf(await siti.says('disuruh kirim foto ktp buat kerja admin'))).not.toContain('Sumber')
})

const TOLD = 'mau lapor PT Sinar Jaya Makmur narik 20 juta buat kerja ke Polandia ga berangkat2'
const OFFER = 'LOWONGAN ADMIN KAMBOJA gaji 15 juta, tanpa pengalaman, pakai visa turis. WA +855 12 345 678'
const RECEIPT = /CD-[2-9A-Z]{4}-[2-9A-Z]{4}/

async function files(who: Talker): Promise<string> {
  await who.says(TOLD)
  return RECEIPT.exec(textOf(await who.presses('Setuju')))?.[0] ?? ''
}

test('how a report stands is told in plain words, also beside its code or after an offer; who has none is told so', async () => {
  const { person } = await openTalk()
  const siti = person(50)
  const receipt = await files(siti)
  const asked = [
    'statusnya gimana',
    'udah dibaca petugas blm?',
    'udah diproses belum?',
    'status laporan saya',
  ]
  for (const text of asked) expect(await lastSaid(siti, text), text).toContain(`${receipt} · `)
  for (const text of [`statusnya ${receipt} gimana?`, `kode saya ${receipt.toLowerCase()}`])
    expect(await lastSaid(siti, text), text).toContain('Petugas belum membacanya')
  expect(await lastSaid(siti, OFFER, 'sudah dibaca belum laporan saya')).toContain(`${receipt} · `)
  expect(await lastSaid(siti, OFFER, 'berapa lama diprosesnya')).toContain('tidak bisa menjanjikan')
  const wati = person(51)
  expect(await lastSaid(wati, 'udah diproses belum?')).toContain('belum punya laporan')
  expect(await lastSaid(wati, `kode saya ${receipt}`)).not.toContain('Sinar Jaya')
})

test('what is added to a report or corrected is shown and kept as an addition', async () => {
  const { person } = await openTalk()
  const siti = person(52)
  const receipt = await files(siti)
  expect(await lastSaid(siti, 'aku mau tambah info: orangnya tinggal di Cilacap')).toContain(
    'tinggal di Cilacap',
  )
  expect(textOf(await siti.presses('Ya, tambahkan'))).toContain(`ditambahkan ke laporan ${receipt}`)
  for (const wish of ['aku mau tambah bukti', 'ralat laporan']) {
    expect(await lastSaid(siti, wish), wish).toContain(`info tambahan untuk laporan ${receipt}`)
    expect(await lastSaid(siti, 'lewat WA, harusnya 25 juta')).toContain(
      'Persis inilah yang akan ditambahkan',
    )
    await siti.presses('Tidak jadi')
  }
  expect(await lastSaid(siti, 'salah, yang bener gajinya 30 juta')).toContain(
    'Persis inilah yang akan ditambahkan',
  )
  expect(await lastSaid(person(53), 'ralat laporan')).toContain('belum punya laporan')
})

test('what is corrected at the consent screen is shown with the rest, and a stray word leaves the draft as it was', async () => {
  const siti = (await openTalk()).person(54)
  await siti.says(TOLD)
  for (const stray of ['balik', 'hmm anu'])
    expect(await lastSaid(siti, stray), stray).toContain('belum disimpan')
  expect(await lastSaid(siti, 'salah, yang bener gajinya 30 juta')).toMatch(/PT Sinar[\s\S]*gajinya 30 juta/)
  expect(await lastSaid(siti, 'aku mau tambah bukti')).toContain('Belum ada yang disimpan')
  expect(await lastSaid(siti, 'rekeningnya BCA 1234567890 atas nama Budi')).toMatch(
    /PT Sinar[\s\S]*1234567890/,
  )
  expect(textOf(await siti.presses('Setuju'))).toMatch(RECEIPT)
  expect(await lastSaid(siti, '/laporanku')).toContain('1 laporan')
})

test('a word that says nothing is no report, also where it was judged as an offer', async () => {
  const siti = (await openTalk()).person(55)
  await siti.says('cabut')
  await siti.presses('Ini tawaran')
  expect(textOf(await siti.presses('Laporkan'))).toContain('belum cukup untuk dilaporkan')
})

test('the country that a report names is only confirmed, any other is written down, and why it is asked is told', async () => {
  const { person } = await openTalk()
  const siti = person(56)
  await files(siti)
  expect(await lastSaid(siti, 'kenapa ditanya ini?')).toMatch(/diperingatkan[\s\S]*1\/4/)
  expect(await lastSaid(siti, 'wa', 'udah bayar')).toContain('menyebut Polandia')
  expect(await lastSaid(siti, 'iya bener')).toContain('(4/4)')
  expect(await lastSaid(siti, 'buat apa sih')).toContain('(4/4)')
  expect(await lastSaid(siti, 'boleh', '/laporanku')).toContain('1 laporan')
  const own = textOf(await siti.presses('Buka'))
  expect(own).toContain('Negara tujuan: Polandia')
  expect(own).toContain('Kabar lewat bot: boleh')
  const wati = person(57)
  await files(wati)
  await lastSaid(wati, 'wa', 'udah bayar', 'fiji', 'skip', '/laporanku')
  expect(textOf(await wati.presses('Buka'))).toContain('Negara tujuan: Fiji')
})

test.each(['aku nyesel lapor, tarik aja', 'cabut', 'batalin aja deh', 'I regret reporting it'])(
  '%j after a report asks whether it shall go',
  async text => {
    const siti = (await openTalk()).person(58)
    const receipt = await files(siti)
    expect(await lastSaid(siti, text)).toMatch(new RegExp(`(?:Cabut laporan|Withdraw report) ${receipt}`))
  },
)

test.each([
  'tambah info dong soal jepang',
  'yang bener aja',
  'info gaji taiwan',
  'ada info loker?',
  'mau tambah umur di paspor',
])('%j neither adds to a report nor corrects it, with content of its own', text => {
  expect(reportMended(text)?.told ?? false).toBe(false)
})

test.each([
  'nomor rekeningnya salah, harusnya 1520012345679',
  'rekeningnya kurang satu angka',
  'eh nomor wa nya salah ketik, harusnya 082100007778',
  'gajinya salah harusnya 20jt',
  'nama pt nya keliru',
  'norek tadi kebalik',
  'the phone number is wrong, it should be 082100007778',
])('%j after a report is offered to be added to it, and judged by nobody', async text => {
  const siti = (await openTalk()).person(59)
  const receipt = await files(siti)
  await lastSaid(siti, 'wa', 'udah bayar', 'iya bener', 'boleh')
  const said = await lastSaid(siti, text)
  expect(said).toMatch(new RegExp(`(?:ditambahkan ke|added to)[^\\n]*${receipt}`))
  expect(said).toContain(text.split(' ').at(-1))
})

test.each(['gajinya kurang besar', 'nomornya udah diblokir', 'yang salah siapa', 'namanya bu rina'])(
  '%j corrects nothing',
  text => {
    expect(reportMended(text)).toBeNull()
  },
)

test.each(['buat apa uang jaminan', 'kenapa gaji di taiwan tinggi', 'why is it free'])(
  '%j does not ask why a question is asked',
  text => {
    expect(asksWhy(text)).toBe(false)
  },
)

test.each([
  ['mau laporin calo', 'Teruskan atau tempel'],
  ['arep lapor mas, tukang tipu', 'Teruskan atau tempel'],
  ['saya korban penipuan agen mau bikin pengaduan', 'Hubungi bankmu dulu'],
  ['laporin nomor ini 081234567890', 'Kontak perekrut: +6281234567890'],
  ['tolong tindak akun IG @kerja.luar', 'Kontak perekrut: @kerja.luar'],
  ['pengen cerita soal calo yang nipu adek gw', 'Silakan cerita di sini'],
  ['mau lapor anonim bisa ga', 'tidak disimpan bersama laporan'],
  ['gimana cara laporin lowongan palsu', 'aduannomor.id'],
  ['lapor calo ke mana', 'KP2MI'],
  ['saya korban perdagangan orang, mau lapor', '110'],
])('%j is answered as a wish to report, or how: %j', async (text, answer) => {
  expect(await lastSaid((await openTalk()).person(60), text)).toContain(answer)
})

test('what is told after a wish to report a middleman is shown to be reported', async () => {
  const siti = (await openTalk()).person(61)
  const told = 'pak Slamet di desa minta 25 juta buat kerja ke korea, wa 081234567890'
  expect(await lastSaid(siti, 'mau laporin calo', told)).toMatch(/Persis inilah[\s\S]*Slamet/)
})

test.each(['lapor', 'ya lapor', 'mau lapor dong', 'laporin ke kalian', 'report it to your team'])(
  'below the contacts for what was told, %j shows just that to agree to, as the button does',
  async wish => {
    const siti = (await openTalk()).person(62)
    const shown = await lastSaid(siti, 'tetangga saya jual anaknya ke germo', wish)
    expect(shown).toMatch(/Persis inilah[\s\S]*jual anaknya ke germo/)
    expect(await lastSaid(siti, 'batal', 'lapor')).toContain('Teruskan atau tempel')
  },
)

test('below those contacts "lapor polisi" is of the police, and a cry comes before any report', async () => {
  const { person } = await openTalk()
  for (const [i, text] of ['lapor polisi gimana', 'mau lapor, tolong aku dipukul'].entries()) {
    const said = await lastSaid(person(63 + i), 'tetangga saya jual anaknya ke germo', text)
    expect(said, text).toContain('129')
    expect(said, text).not.toContain('Persis inilah')
  }
})

test.each([
  'KTP saya juga sudah dikirim ke dia, nama saya Rini Wulandari, nomor saya 085511112222',
  'i sent my id card to him too, my name is Anna Lee',
])('added to a report, %j is shown masked, with help a press away, also after a danger', async told => {
  const { person } = await openTalk()
  for (const before of [[], ['aku disekap di kamboja']]) {
    const siti = person(65 + before.length)
    await files(siti)
    await lastSaid(siti, ...before, '/laporanku')
    await siti.presses('Buka')
    await siti.presses('Tambah info')
    const shown = await siti.says(told)
    expect(textOf(shown)).toMatch(/(?:ditambahkan ke laporan|added to report)[\s\S]*\[NAME\]/)
    const labels = shown.flatMap(({ buttons }) => buttons.map(({ text }) => text))
    // Nothing in the first of them sounds like danger by itself.
    if (before.length > 0) expect(labels.at(-1)).toMatch(/dalam bahaya|in danger/)
    expect(textOf(await siti.presses(labels[0] ?? ''))).toMatch(/Sudah ditambahkan|Added to report/)
  }
})

test('what is done to somebody is answered with contacts, also where something to add or report was asked for', async () => {
  const siti = (await openTalk()).person(68)
  await files(siti)
  await siti.says('/laporanku')
  await siti.presses('Buka')
  await siti.presses('Tambah info')
  expect(await lastSaid(siti, 'tolong dia mukul aku sekarang')).toContain('Bacalah saat kamu sendirian')
  expect(await lastSaid(siti, '/lapor', 'majikan memperkosa aku')).toContain('SAPA 129')
})

test.each([
  ['dari sepupu saya', 'cuma lihat', 'Teman/keluarga'],
  ['my cousin told me', 'i only looked', 'Teman/keluarga'],
  ['kata tetangga', 'udah chat doang', 'Teman/keluarga'],
  ['ditawari tanteku', 'ga ngapa-ngapain', 'Teman/keluarga'],
])('the questions about a report take %j and %j', async (seen, stage, kept) => {
  const siti = (await openTalk()).person(69)
  await files(siti)
  expect(await lastSaid(siti, seen)).toContain('(2/4)')
  expect(await lastSaid(siti, stage)).toContain('(3/4)')
  expect(await lastSaid(siti, 'iya')).toContain('(4/4)')
  expect(await lastSaid(siti, 'yes you may', '/laporanku')).toContain('1 laporan')
  const own = textOf(await siti.presses('Buka'))
  expect(own).toMatch(new RegExp(kept))
  expect(own).toContain('Kabar lewat bot: boleh')
})

test('at those questions one can go back, ask beside, and is asked again where the answer was not understood', async () => {
  const siti = (await openTalk()).person(70)
  await files(siti)
  expect(await lastSaid(siti, 'entah grup kampus gitu')).toContain('(2/4)')
  expect(await lastSaid(siti, 'balik')).toContain('(1/4)')
  expect(await lastSaid(siti, 'grup kampus gitu')).toMatch(/belum paham[\s\S]*\(1\/4\)/)
  expect(await lastSaid(siti, 'gaji di taiwan berapa?')).toMatch(/NT\$[\s\S]*\(1\/4\)/)
  expect(await lastSaid(siti, 'wa', 'go back')).toContain('(1/4)')
  expect(await lastSaid(siti, 'wa', 'udah bayar', 'iya', 'balik')).toContain('(3/4)')
})

test('a danger ends those questions: what is said next is of the danger', async () => {
  const siti = (await openTalk()).person(71)
  await files(siti)
  expect(await lastSaid(siti, 'aku dipukul majikan')).toContain('Bacalah saat kamu sendirian')
  expect(await lastSaid(siti, 'whatsapp')).not.toContain('(2/4)')
})

test.each(['laporan saya mana', 'where is my report?', 'status laporan ku gimana?'])(
  '%j after a danger shows the report that was made here; without one it is of that danger',
  async asked => {
    const { person } = await openTalk()
    const siti = person(72)
    const receipt = await files(siti)
    expect(await lastSaid(siti, 'aku disekap di kamboja', asked)).toContain(receipt)
    expect(await lastSaid(person(73), 'aku disekap di kamboja', asked)).toMatch(/KBRI|Embassy/)
  },
)

test('"batal" after a danger that came before a report calls off just that; without one it is of the danger', async () => {
  const { person } = await openTalk()
  const before = ['/lapor', 'aku disekap di kamboja, paspor diambil']
  expect(await lastSaid(person(74), ...before, 'batal')).toMatch(
    /tidak ada yang ditambahkan[\s\S]*Kontak di atas/,
  )
  expect(await lastSaid(person(75), ...before, 'tidak')).not.toContain('tidak ada yang ditambahkan')
  expect(await lastSaid(person(76), ...before.slice(1), 'batal')).toContain('☎')
})

test('what is told after the contacts belongs to the report, and thanks and questions do not', async () => {
  const { person } = await openTalk()
  const siti = person(61)
  await siti.says('mau lapor perdagangan orang di desa saya, ada calo bawa gadis-gadis ke malaysia')
  const noted = textOf(await siti.says('nama calonya Pak Budi, alamat desa Sukamaju, hp 081200004444'))
  expect(noted).toContain('kuingat untuk laporanmu, dan belum disimpan')
  expect(textOf(await siti.says('mereka biasa berangkat malam senin naik mobil putih'))).not.toContain(
    'kuingat',
  )
  await siti.says('makasih')
  await siti.says('polisi bisa bantu ga?')
  const shown = textOf(await siti.says('lapor'))
  expect(shown).toContain('Pak Budi')
  expect(shown).toContain('081200004444')
  expect(shown).toContain('mobil putih')
  expect(shown).not.toMatch(/makasih|bisa bantu/)
  expect(textOf(await siti.presses('Setuju'))).toContain('Kode laporan')
})

test('in English, and by the button too', async () => {
  const { person } = await openTalk()
  const ann = person(62)
  await ann.says('I want to report human trafficking in my village')
  await ann.says('the recruiter is Mr Budi, he lives next to the mosque in Sukamaju')
  expect(textOf(await ann.presses('Report it to the CekDulu team'))).toContain('next to the mosque')
})
