import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const PAID = 'udah transfer 3 juta'
const NOT_HEARD = /belum menangkap|belum kutangkap|did not understand|bukan tawaran kerja/

async function after(before: readonly string[], said: readonly string[]): Promise<[string, string][]> {
  const { person } = await openTalk()
  const heard: [string, string][] = []
  for (const [i, text] of said.entries()) {
    const one = person(8600 + i)
    for (const earlier of before) await one.says(earlier)
    heard.push([text, textOf(await one.says(text))])
  }
  return heard
}

it('at the airport whom to walk up to comes first, also after they said that they leave', async () => {
  for (const before of [[CAMP], [CAMP, 'besok aku berangkat'], [CAMP, 'udah di bandara nih']]) {
    const [[, said] = ['', '']] = await after(before, ['udah di bandara nih'])
    expect(said).toContain('1. Datangi petugas imigrasi')
  }
})

it('what adds to an offer that is warned of never makes it milder', async () => {
  const added = [
    'nama PTnya PT Bina Kerja Utama',
    'can you check the company? Al Noor Restaurant LLC',
    'saldo ku di situ ada 4,5 jt, sayang kalo ga diambil',
    'eh bukan Malaysia, Brunei',
    'salah ketik, visanya visa kerja bukan wisata',
  ]
  for (const [text, said] of await after([CAMP], added)) {
    expect(said, text).toMatch(/(?:tetap|stays): 🔴/)
    expect(said, text).not.toMatch(NOT_HEARD)
  }
  const [[, other] = ['', '']] = await after([CAMP], ['ditawarin kerja kasir di Bogor PT Maju, gaji 3 juta'])
  expect(other).not.toContain('tetap: 🔴')
})

it('a sum or a way to pay, of who has paid, is what they paid; money wanted again is not', async () => {
  const said = ['total setor 7 juta', 'via dana', 'bisa dibatalin ga di dana', 'disuruh bayar lagi 2 jt']
  const [sum, way, undo, more] = await after([CAMP, 'apa itu p3mi', PAID], said)
  for (const [text, answer] of [sum, way, undo].map(one => one ?? ['', '']))
    expect(answer, text).not.toMatch(/Jangan bayar dulu|Kalau itu gajinya|Kamu boleh menolak/)
  expect(undo?.[1]).toContain('1. Uang sudah dikirim?')
  expect(more?.[1]).toContain('Jangan bayar dulu')
})

it.each([
  ['ada yg nawarin balikin duit bayar 500rb', 'Itu penipuan kedua'],
  ['paspor saya dia yg pegang', '1. Dokumen asli'],
  ['boleh nego ga ya', 'jumlah kecil pun bisa hilang'],
  ['emang boleh agen minta segitu?', 'tidak boleh dibebankan'],
  ['temen2ku semua gitu', 'pun bisa tertipu'],
  ['kalo lapor polisi aku ikut kena ga', 'adalah korban'],
  ['nomer kp2mi ga diangkat', 'Coba lagi beberapa kali'],
  ['suami saya marah', 'Kekhawatiran keluarga'],
  ['but my cousin already got paid 200k', 'often bait'],
  ['data ku aman ga disini', 'pesanmu tidak disimpan'],
  ['apa bedanya calo sama PT', 'P3MI adalah PT'],
  ['eh salah, itu loker lain', 'Tidak apa-apa'],
])('"%s" is answered for what it is', async (text, answer) => {
  const [[, said] = ['', '']] = await after([CAMP], [text])
  expect(said).toContain(answer)
  expect(said).not.toMatch(/Perekrut yang memblokir|Ancaman tidak perlu|Money already sent|ganti rugi/)
})

it('where a company is said to have its seat is not where the work is', async () => {
  const tasks =
    'online review job, 200k per day, you rate hotels on an app, deposit needed later, chat me on telegram @hotelreview'
  const [[, said] = ['', '']] = await after([tasks], ['she says it is registered company in singapore'])
  expect(said).toMatch(/stays: (?:🟠|🔴)/u)
  expect(said).not.toMatch(/SIP2MI|P3MI/)
})

it('of two offers the one that is pointed to is told of again', async () => {
  const bali = 'Lowongan waiter hotel di Bali, PT Bali Indah, gaji 3 juta, wawancara di kantor, tanpa biaya'
  for (const asked of ['yang pertama tadi gimana', 'berarti yang kamboja boleh?', 'the first one?']) {
    const [[, said] = ['', '']] = await after([CAMP, bali], [asked])
    expect(said, asked).toMatch(/^(?:Soal tawaran|About the offer) “butuh admin di Kamboja[\s\S]*🔴/)
  }
  const [[, said] = ['', '']] = await after([CAMP, bali], ['berarti yang bali boleh?'])
  expect(said).toMatch(/^Soal tawaran “Lowongan waiter hotel di Bali/)
  expect(said).not.toContain('🔴')
})

it('two offers are compared side by side, and each is asked about by its place', async () => {
  const { person } = await openTalk()
  const one = person(8990)
  await one.says('Barista di Bali gaji 3 juta, PT Kopi Nusa, interview di toko')
  await one.says('butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321')
  expect(textOf(await one.says('mending yang mana?'))).toMatch(/1\. “Barista.*⚪[\s\S]*2\. “butuh admin.*🔴/)
  expect(textOf(await one.says('yang kedua kok dibilang bahaya?'))).toMatch(/“butuh admin[\s\S]*Semua tanda/)
  expect(textOf(await one.says('yang pertama tadi gimana'))).toMatch(/“Barista[\s\S]*⚪/)
  expect(textOf(await one.says('yang kedua gimana'))).toMatch(/“butuh admin[\s\S]*🔴/)
  expect(textOf(await one.says('yang pertama tadi gimana'))).toMatch(/“Barista[\s\S]*⚪/)
})

it('an offer that is typed in pieces is judged as one, and what is asked in between is answered', async () => {
  const { person } = await openTalk()
  const one = person(8991)
  for (const piece of ['ada lowongan nih', 'di turki', 'hotel'])
    expect(textOf(await one.says(piece)), piece).not.toMatch(/jenazah|Kemnaker|belum yakin/)
  expect(textOf(await one.says('gaji 900 dolar'))).toMatch(/🟠[\s\S]*“turki”[\s\S]*SIP2MI/)
  expect(textOf(await one.says('menurutmu?'))).toMatch(/^🟠/)
  const other = person(8992)
  await other.says('dapat tawaran kerja kak')
  await other.says('jadi ART')
  expect(textOf(await other.says('menurutmu?'))).toContain('terlalu sedikit')
  const third = person(8993)
  await third.says('ada loker nih')
  expect(textOf(await third.says('apa itu P3MI?'))).toContain('SIP3MI')
  expect(textOf(await third.says('aku dikurung, tolong'))).toContain('110')
})

it.each([
  [
    'Lowongan hotel Santika Bandung, gaji 4 juta, wa 081234567890',
    'ini beneran santika?',
    'kamu cari sendiri',
  ],
  ['Lowongan hotel Santika Bandung, gaji 4 juta, wa 081234567890', 'ini beneran aman?', '🟠'],
  ['ABK kapal ikan Taiwan gaji 8 juta, wa 081234567890', 'kakak saya di kapalnya sekarang', 'KDEI'],
])('after "%s": %s', async (offer, text, part) => {
  const [[, said] = ['', '']] = await after([offer], [text])
  expect(said).toContain(part)
  expect(said).not.toMatch(/belum menangkap|^Kirim tawarannya/)
})
