import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const TAIWAN =
  'Lowongan Taiwan pabrik elektronik Taoyuan, PT Bina Karya Insani SIPPMI 245/2023, gaji NT$ 28.590 + lembur, asrama potong 2.500, kontrak 3 th. Datang langsung ke kantor Jl Raya Praya 12 Lombok Tengah. Info 0819-0712-3344'
const TASKS =
  'Halo kak saya Rani dari HRD Tokopedia Affiliate, lagi buka kerja sampingan cuma like & subs channel yutub, 1 tugas 15rb, sehari bisa 300-900rb. Ga ada modal kak!! Tertarik balas "YA"'
const SURVEY = 'ada promo dari Gojek, saldo gopay 200rb klo isi survei, minta no hp sama otp'
const SAVERS =
  'Sis ada yg mau gabung arisan online? get 10jt bayar 500rb doang urutan 3. Owner Sis Cantika amanah sejak 2019'

/** What is said to the last of these, by a person of its own. */
async function after(...texts: readonly string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(8510)
  let said = ''
  for (const text of texts) said = textOf(await one.says(text))
  return said
}

it.each([
  'mcu nya 1,2 juta bayar sendiri wajar?',
  'biayanya brp si yg wajar ke taiwan?',
  'medical 900rb kemahalan ga ya',
  'paspor 650rb itu normal kan kak',
  'regane medical 1 juta larang ra',
  'is 1.2 million for the medical reasonable?',
])('a price that somebody weighs is no sign against an honest advert: %s', async text => {
  const said = await after(TAIWAN, text)
  expect(said).toMatch(/⚪|No warning signs/)
  expect(said).not.toMatch(/🟠|🔴/)
  expect(said).not.toContain('Jangan bayar dulu')
})

it.each([
  'katanya disuruh bayar 8 juta buat pendaftaran, wajar?',
  'mereka minta DP 5 juta, wajar ga',
  'deposit 3 juta wajar ga?',
  'harus transfer 2 juta dulu, normal kan?',
])('what is wanted of them raises it, however they ask: %s', async text => {
  expect(await after(TAIWAN, text)).toMatch(/🟠|🔴/)
})

it('a wage is compared with the minimum, and an advert stays as it is', async () => {
  const said = await after(TAIWAN, '28.590 itu di bawah umr ya')
  expect(said).toContain('⚪')
})

it('who was paid by them is told of the bait, not of money that they sent', async () => {
  const said = await after(TASKS, 'udah dapet 45rb beneran masuk ke dana saya kak, berarti asli dong')
  expect(said).toContain('umpan')
  expect(said).not.toMatch(/Uang sudah dikirim|Jangan bayar dulu/)
})

it('who is told to put in more is not told of debts', async () => {
  const said = await after(TASKS, 'skrg disuruh top up 300rb dpt 420rb, "tugas VIP"')
  expect(said).toContain('Jangan bayar dulu')
  expect(said).not.toMatch(/berutang|Uang sudah dikirim/)
})

it.each([
  [SURVEY, 'gopay ku ilang 340rb, piye carane mbalekno'],
  [SAVERS, 'owner nya blokir aku abis bayar'],
  [
    'ada di tiktok live ngaku HR pabrik di karawang, nyuruh gift dulu biar dipanggil interview',
    'udah gift 150rb wkwk',
  ],
])('money that is gone already gets the steps for it: %s → %s', async (offer, text) => {
  const said = await after(offer, text)
  expect(said).toMatch(/[Mm]inta bank/)
  expect(said).not.toMatch(/Kalau itu uang yang diminta|belum menangkap/)
})

it('a room in a hotel is told to be stayed away from, and a false address is named', async () => {
  const room = await after(
    'Dibutuhkan SPG event rokok, 2 hari, 350rb/hari, cewek 160cm+, kirim foto full body & close up ke wa. agency Bintang Promo Makassar',
    'disuruh casting di kamar hotel',
  )
  expect(room).toContain('Jangan datang')
  const address = await after(
    'gaes ini bener ga sih "BP2MI buka lowongan Korea Program Khusus tanpa EPS, 500 kuota, daftar di bp2mi-korea.com gratis, siapkan e-ktp, ijazah"',
  )
  expect(address).toContain('“bp2mi-korea.com”')
  expect(await after(TAIWAN, 'kok emailnya recruitment@freeport-career.com')).toContain(
    'bukan alamat perusahaan',
  )
})

it('what officers ask is of the offer before, and leads to who knows of work abroad', async () => {
  const said = await after(
    'butuh 10 orang kerja pabrik Malaysia, gaji RM1.700, mess, hub 0812-0000-4321',
    'imigrasi nanya, aku disuruh bilang mau liburan',
  )
  expect(said).toContain('🔴')
  expect(said).toContain('KP2MI')
})
