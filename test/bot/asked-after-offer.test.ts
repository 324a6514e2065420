import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const HONEST =
  'PT Bina Karya Sejahtera, Hong Kong, SIP2MI 123/2025, gaji HKD 4990, gratis daftar, wawancara di kantor'
const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const LOCAL = 'PT Bina Karya butuh kasir di Bekasi, gaji UMK, lamaran ke kantor Jl Raya 5 Bekasi'

/** What is said to a remark right after an offer, by a person of its own. */
async function after(offer: string, ...remarks: readonly string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(8500)
  await one.says(offer)
  let said = ''
  for (const remark of remarks) said = textOf(await one.says(remark))
  return said
}

it.each(['kalau aku tanya ke mereka apa', 'nanya ke bu dokter apa dulu ya', 'apa aja yang harus ditanyain'])(
  'what to ask is listed for work abroad, with where to compare the answers: %s',
  async text => {
    const said = await after(HONEST, text)
    expect(said).toContain('SIP3MI (izin PT) dan SIP2MI')
    expect(said).toContain('siskop2mi')
  },
)

it('what to ask is other for work at home, in English, and nothing for a scam compound', async () => {
  expect(await after(LOCAL, 'kalau aku tanya ke mereka apa')).toMatch(/^(?!.*SIP2MI)[\s\S]*Apa tugasnya/)
  expect(await after(HONEST, 'what should I ask them')).toContain('Which visa')
  const camp = await after(CAMP, 'kalau aku tanya ke mereka apa')
  expect(camp).toContain('Jangan bertanya lagi')
  expect(camp).not.toContain('SIP3MI')
})

it.each([
  'terus aku harus kemana',
  'abdi kedah kamana?',
  'kedah lapor kamana?',
  'kedah lapor teng pundi?',
  'who do I ask',
])('where to go is answered with those who can be called, whatever the offer: %s', async text => {
  const said = await after(HONEST, text)
  expect(said).toContain('0800-1000')
  expect(said).not.toContain('Kuala Lumpur')
})

it('where to report a scam compound begins with the embassy there', async () => {
  expect(await after(CAMP, 'lapor nang endi?')).toMatch(/KBRI Phnom Penh[\s\S]*KP2MI/)
})

it.each(['bisa daftar kemana?', 'kalau ga lewat PT ini lewat mana?'])(
  'another way is told, and no warning sign is read into the question: %s',
  async text => {
    const said = await after(HONEST, text)
    expect(said).toContain('PT berizin (P3MI)')
    expect(said).not.toContain('🟠')
  },
)

it('more that is wanted after a payment is refused first', async () => {
  const said = await after(CAMP, 'aku udah transfer 2 juta', 'disuruh deposit lagi 5jt biar cair')
  expect(said).toContain('Jangan setor lagi')
  expect(said).toContain('Jangan kirim uang lagi')
})

it('who paid hears of cash and transfer services, of paying no more and of the police', async () => {
  const said = await after(CAMP, 'udah bayar 3 juta lewat western union')
  for (const part of ['layanan yang mengirimnya', 'Bayar tunai?', 'Jangan kirim uang lagi', '110'])
    expect(said).toContain(part)
})

it('a check that was paid for at the clinic is a cost of their own', async () => {
  expect(await after(CAMP, 'udah bayar medical 2jt di klinik')).not.toContain('Uang sudah dikirim?')
})

it('a diploma that was handed over is asked back, and how is told', async () => {
  const handed = await after(HONEST, 'udah kasih ijazah asli')
  expect(handed).toContain('1. Dokumen asli sudah diserahkan?')
  expect(handed).not.toMatch(/selfie|Uang sudah dikirim/)
  const back = await after(HONEST, 'udah kasih ijazah asli', 'gimana cara ngambilnya')
  expect(back).toContain('minta tanda terima')
  expect(back).not.toContain('SPLP')
})

it('papers as a guarantee are refused, not taken for a payment', async () => {
  const said = await after(HONEST, 'ijazah buat jaminan wajar kan?')
  expect(said).toContain('Pegang sendiri KTP')
  expect(said).not.toContain('Jangan bayar dulu')
})

it.each(['itu beneran PT nya?', 'is that really their company'])(
  'whether it is that company is looked up in the official list: %s',
  async text => {
    expect(await after(HONEST, text)).toContain('siskop2mi')
  },
)

it('money that those at home took is a debt, and a neighbour who came back proves nothing', async () => {
  expect(await after(HONEST, 'duit na geus ditampi ku bapa')).toContain('adalah utang')
  expect(await after(HONEST, 'tanggaku wis bolak balik aman kok')).toContain('tetap cek tawarannya')
})

it.each([
  ['bisa tolong ringkas aja', '1. Jangan kirim uang, KTP, atau paspor.'],
  ['pendekin', '1. Jangan kirim uang, KTP, atau paspor.'],
  ['make it shorter', '1. Jangan kirim uang, KTP, atau paspor.'],
  ['bahayanya apa?', 'Semua tanda yang kami temukan'],
  ['apanya yang mencurigakan', 'Semua tanda yang kami temukan'],
  ['what is the danger?', 'Semua tanda yang kami temukan'],
  ['buatin pesan buat nolak dong', 'Maaf, saya tidak jadi.'],
  ['oke aku tolak, tolong bikinin kata2nya', 'Maaf, saya tidak jadi.'],
  ['terus aku jawab apa?', 'Maaf, saya tidak jadi.'],
  ['harus nanya apa aja ke mereka?', 'Jangan bertanya lagi'],
  ['masih bisa balik ga', 'masih boleh berhenti'],
  ['ga ada bukti', 'Bukti tidak harus lengkap'],
  ['tapi kan direimburse', 'janji uang kembali'],
  ['mereka minta STR asli boleh dikasih?', 'Jangan lepas dokumen aslimu'],
  ['raport asli itu bahaya gak?', 'Jangan lepas dokumen aslimu'],
  ['ijazahku udah disana', '1. Dokumen asli sudah diserahkan?'],
  ['ada orang LPK bilang bisa bantu lolos 20 juta', 'Jangan bayar dulu'],
])('asked or told of an offer that is warned of: %s', async (text, part) => {
  expect(await after(CAMP, text)).toContain(part)
})

it('a warning to send on is made where there is something to warn of', async () => {
  for (const text of ['bisa dijadiin peringatan buat grup keluarga?', 'make a warning for my family'])
    expect(await after(CAMP, text), text).toMatch(/⚠️/)
  expect(await after(HONEST, 'bikinin peringatan buat grup')).toMatch(/^(?!.*⚠️)[\s\S]*tidak ada yang bisa/)
  expect(await after(CAMP, 'grup keluargaku bilang aman')).not.toContain('⚠️')
})

it('who goes to work at home is told how to meet, not what to pack for abroad', async () => {
  const driver = 'Sopir di Medan gaji 4 juta, wa 081234567890'
  for (const text of ['besok aku kesana', 'aku perlu bawa apa?'])
    expect(await after(driver, text), text).toMatch(/^(?!.*(?:[Pp]aspor|E-PMI|visa))[\s\S]*fotokopi/)
  expect(await after(CAMP, 'aku perlu bawa apa?')).toContain('Jangan berangkat dulu')
  expect(await after(HONEST, 'aku perlu bawa apa?')).toContain('visa kerja')
})

it('whoever lends an account is sent to the bank, and asking where to report tells of no condition', async () => {
  const mule = 'Sewa akun Shopee dan rekening kamu 500rb per bulan, tinggal terima transfer, wa 081234567890'
  for (const text of [
    'disuruh transfer lagi ke kripto',
    'aku harus lapor kemana',
    'rekening saya udah dipakai',
  ])
    expect(await after(mule, text), text).toMatch(
      /^(?!.*(?:Kemnaker|menikah))[\s\S]*hubungi bankmu[\s\S]*IASC/,
    )
})

it.each([
  ['Dancer di Jepang gaji 50 juta, kirim foto bikini ke wa 081234567890', 'udah dikirim'],
  [
    'Dicari talent, kirim foto tanpa baju buat casting, gaji 10 juta, wa 081234567890',
    'aku udah ngirim foto',
  ],
])('private pictures that were sent need other steps than papers: %s', async (offer, sent) => {
  for (const texts of [[sent], [sent, 'aku malu']])
    expect(await after(offer, ...texts)).toMatch(
      /^(?!.*(?:OJK|ATM|KP2MI))[\s\S]*Foto atau video pribadimu[\s\S]*129/,
    )
  expect(await after(offer, 'aku udah kirim foto ktp')).toContain('OJK')
  expect(await after(offer, 'belum kukirim fotonya')).not.toContain('Foto atau video pribadimu')
})

it('who speaks of their own company after a verdict is not told of the offer once more', async () => {
  const said = await after(CAMP, 'ada orang yang pake nama PT kami buat nipu, gimana lapornya?')
  expect(said).toContain('aduannomor.id')
  expect(said).not.toContain('Penilaian tawaran tadi')
})

const CAFE =
  'Dicari barista kopi di Bandung, gaji UMR, pengalaman 1 tahun, datang langsung ke Kopi Senja Jl Dago 12'
const POLAND = 'Pabrik Polandia gaji 25 juta, bayar 45 juta, visa turis dulu, wa 0812-0000-4321'

it.each([
  'katanya banyak penipuan, ini termasuk?',
  'ada temenku bilang penipuan, bener?',
  'people say it is a scam, is that true?',
])(
  'who asks whether others are right to call it a scam is answered, and is no sign against it: %s',
  async text => {
    const said = await after(CAFE, text)
    expect(said).toMatch(/Tanyakan kepada yang bilang|Ask those who say so/)
    expect(said).toContain('⚪')
    expect(said).not.toContain('🟠')
  },
)

it('what happened to somebody is a sign still, and of a warned offer others may be right', async () => {
  expect(await after(CAFE, 'kata tetangga dulu pernah ada korban penipuan di situ, bener?')).toContain('🟠')
  expect(await after(CAMP, 'temenku bilang ini penipuan, bener?')).toContain('bisa jadi benar')
})

it('a fee that is asked about is answered before it is told as a sign', async () => {
  const school =
    'LPK Sakura Jepang Bandung, pelatihan bahasa Jepang 6 bulan, magang resmi Kemnaker, kantor Jl Soekarno Hatta 20 Bandung'
  expect(await after(school, 'bayar 8 juta itu wajar ga?')).toMatch(
    /^Biaya penempatan[\s\S]*kuitansi[\s\S]*🟠/u,
  )
})

it.each(['kalo gratis?', 'kalo gratis kan aman?', 'gratis emang bener?', 'tapi gak diminta uang'])(
  'that it is free speaks for no offer, and of a scam compound least: %s',
  async text => {
    expect(await after(HONEST, text)).toContain('Gratis di awal')
    expect(await after(CAMP, text)).toContain('Kamp penipuan juga tidak minta uang')
  },
)

it.each(['kepriye mas?', 'kumaha ieu teh bener?', 'ieu teh bener?', 'betul ke?', 'betul ke ni?'])(
  'the verdict is asked for again in any language: %s',
  async text => expect(await after(CAMP, text)).toMatch(/^🔴[\s\S]*Jangan balas/u),
)

it('who asks in Javanese who speaks is told, and money taken in Sundanese is a debt', async () => {
  expect(await after(CAMP, 'kowe sapa?')).toContain('Aku CekDulu')
  expect(await after(HONEST, 'abdi tos nampi artos na')).toContain('adalah utang')
})

it.each(['why should i not go?', 'emang kenapa kalau aku berangkat?', 'kenapa ga boleh berangkat'])(
  'why not to go is answered with the reasons: %s',
  async text => expect(await after(POLAND, text)).toMatch(/“visa turis”/),
)

it('whether it is legal is answered with what is wrong, and of an honest offer with how to check', async () => {
  expect(await after(POLAND, 'ini legal ga?')).toMatch(/^Legal atau tidaknya[\s\S]*melanggar hukum/)
  expect(await after(HONEST, 'ini legal ga?')).toMatch(/^⚪[\s\S]*siskop2mi/u)
})

it.each([
  ['ini program MBKM resmi dari kampusku', 'sering dicatut'],
  ['dosennya yang nyuruh, kalo ga ikut gmn', 'Kamu boleh menolak'],
  ['jare mbak yuni kudu nyerahno KTP karo KK asli', 'Jangan lepas dokumen aslimu'],
  ['suratnya ada kop dan tanda tangan direktur', 'mudah dipalsukan'],
])('an objection is heard for what it says: %s', async (text, told) => {
  const said = await after(POLAND, text)
  expect(said).toContain(told)
  expect(said).not.toMatch(/Sudah tanda tangan pun|sudah di tangan mereka/)
})

it('where a friend is the reader is not, and a camp brings the embassy', async () => {
  const spa = await after(
    'Loker spa therapist Turki gaji 900 dolar, wa 0812-0000-4321',
    'temenku udah di istanbul kerja spa',
  )
  expect(spa).toContain('Orang yang kita kenal')
  expect(spa).not.toContain('Sudah di sana?')
  expect(await after(CAMP, 'temenku udah di kamboja kerja admin')).toContain('KBRI Phnom Penh')
})

it('who lets an offer without signs go has nothing to report', async () => {
  expect(await after(CAFE, 'ga jadi deh')).toMatch(/^Itu keputusan[\s\S]*⚪/u)
  expect(await after(CAFE, 'ga jadi deh')).not.toContain('tekan Laporkan')
  expect(await after(CAMP, 'ga jadi deh')).toContain('tekan Laporkan')
})
