import { expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

const KOREA = 'Loker pabrik roti Korea, gaji 22 juta, tanpa bahasa, bayar 15 juta dulu, WA 0813-1111-2222'
const BRI = 'Ini CS Bank BRI, tarif berubah jadi 150rb. Isi formulir dan kirim kode OTP di brimo-tarif.my.id'
const CAMP = 'dibutuhkan segera operator cctv di phnom penh'

/** What is said to the last of some messages, by a person of its own. */
async function after(...texts: readonly string[]): Promise<string> {
  const { person } = await openTalk()
  return lastSaid(person(9700), ...texts)
}

it.each([
  'udah sy kasih',
  'saya sudah kasih pak',
  'td udah tak kasih',
  'sy udah kasih tau',
  'i already gave it',
])('who was asked for a code and says that it is given has an account to save: %s', async text => {
  const said = await after(BRI, text)
  expect(said).toContain(text.startsWith('i ') ? 'block' : 'bankmu memblokir akun sekarang')
})

it.each(['udah sy kasih', 'sudah terima', 'kasih'])('"%s" thanks nobody', async text => {
  expect(await after(text)).not.toContain('Sama-sama')
})

it.each(['terima kasih', 'trima kasih kak', 'makasih udah kasih info', 'matur nuwun sanget'])(
  '"%s" does',
  async text => {
    expect(await after(text)).toContain('Sama-sama')
  },
)

it.each([
  'ini bener ga pak? ponakan sy mau ikut',
  'bener ga sih, adek sy mau daftar',
  'keponakan saya mau ikut gimana',
  'kakak saya pengen ikut',
  'suami sy jg mau',
  'my sister wants to join too',
])('of a relative who wants the offer too, the verdict is told again: %s', async text => {
  const said = await after(KOREA, text)
  expect(said).toMatch(/Minta dia jangan bayar|Ask them not to pay/)
  expect(said).toMatch(/🟠|🔴/u)
})

it('what they are to do is told of them, and of an honest offer nothing is forbidden', async () => {
  expect(await after(KOREA, 'ini bener ga pak? ponakan sy mau ikut', 'trus dia harus gmn')).toContain('🟠')
  const honest = 'Bimbel Cerdas Malang butuh guru les, gaji 2 juta, lamaran ke kantor Jl Kenanga 5 Malang'
  expect(await after(honest, 'tetangga saya mau daftar, gimana?')).toContain('Minta dia mengecek dulu')
  expect(await after(KOREA, 'gimana cara ngelarang dia')).toContain('boleh kamu teruskan')
})

it.each(['adikku sudah bayar 5 juta', 'adek sy mau berangkat besok'])(
  'who is further in than that is told other steps: %s',
  async text => {
    expect(await after(KOREA, text)).toContain('mengubah langkahmu')
  },
)

it.each([
  'gimana menurutmu',
  'menurut bapak gimana',
  'what do you think about this',
  'ga usah ya?',
  'jangan ya',
])('the verdict answers "%s"', async text => {
  expect(await after(KOREA, text)).toContain('🟠')
})

it.each([
  ['tp yg 45 rb tadi beneran masuk lho', 'umpan supaya kamu percaya'],
  ['ya udah aku keluar grup', 'keputusan yang hati-hati'],
  ['ga usah deh', 'keputusan yang hati-hati'],
])('of a task scam "%s" is heard', async (text, told) => {
  expect(
    await after('kerja like video youtube dibayar 15rb per tugas, deposit dulu 200rb, join telegram', text),
  ).toContain(told)
})

it.each(['https://t.me/loker_luar_resmi', '@hrd_sinarmas_official'])(
  'each thing sent alone has its own card: %s',
  async thing => {
    expect(await after('0812-4455-9081', thing)).toContain(thing)
    expect(await after('PT Karya Semesta Sejahtera', 'ini beneran?', `cek ${thing}`)).toContain(thing)
  },
)

it('a piece that was judged alone does not lose where a friend is', async () => {
  const piece = 'foto selfie + KTP kirim ke tg @linda_hr88'
  const said = await after(CAMP, piece, 'temen sy udah disana, katanya hp disita jam kerja')
  expect(said).toContain('KBRI Phnom Penh')
  expect(said).toContain('untuk dia')
})

it.each(['hasil ini salah', 'jawabannya salah', 'this answer is wrong'])(
  'in danger "%s" is asked about, and ends nothing',
  async text => {
    const said = await after('adik saya disekap di Poipet', text)
    expect(said).toMatch(/jawabanku keliru|my answer is wrong/)
    expect(said).toMatch(/☎/u)
  },
)

it('who asks what now, or tells that he does not pick up, of a child that crosses tonight', async () => {
  const crossing =
    'pak, anak sy sdh di batam katanya mau nyebrang ke malaysia mlm ini pake spead boat, kata agen ga usah paspor'
  const now = await after(crossing, 'trus gimana')
  expect(now).toContain('masih bisa batal')
  expect(now).toContain('110')
  expect(await after(crossing, 'dia ga angkat telp')).toContain('Jangan naik dulu')
})

it('a friend who was offered work in earnest is heard after a joke', async () => {
  const joke = 'mending gw jd admin judol aja deh gaji 15 juta drpd skripsi wkwk'
  const offered = [joke, 'canda kak 😂', 'eh tp temen gw beneran ditawarin']
  expect(await after(...offered)).toContain('Sudah kucatat')
  expect(await after(...offered, 'dia udah interview via zoom, besok tiket pesawat dikirim')).toContain(
    'Dia akan segera berangkat',
  )
})

it.each([
  'anak sy umur 24 mau kerja ke jepang, dia blm cerita sama bapaknya. sy takut',
  'suami sy mau kerja ke taiwan, sy takut',
  'my daughter is 22 and wants to work in Dubai, I am worried',
])('who fears the plan of a grown relative is in no danger: %s', async text => {
  expect(await after(text)).not.toMatch(/info yang kamu minta|information you asked for/)
})

it('the fear may follow, and of a child or of who is held it is danger', async () => {
  expect(await after('anak sy umur 24 mau kerja ke jepang', 'sy takut')).toContain('Wajar kalau takut')
  expect(await after('anak saya umur 16 mau kerja ke jepang sy takut')).toContain('SAPA 129')
  expect(await after('majikan boleh tahan paspor?', 'sy takut')).toContain('info yang kamu minta')
})

it.each([
  'who can help filipinos',
  'whats the contact of philippine embassy in jakarta',
  'nomor kedutaan filipina di jakarta',
])('nobody of another country is sent to our missions: %s', async text => {
  const said = await after(text)
  expect(said).toMatch(/hanya untuk warga Indonesia|for Indonesians only/)
  expect(said).not.toMatch(/KBRI|Indonesian Embassy/)
})

it('at an airport abroad there is no police of ours, and at home there is', async () => {
  const camp = 'Encoder for BPO in Myawaddy, salary 1,200 USD, ticket provided'
  const there = await after(camp, "she's already at the airport in Manila")
  expect(there).toContain('at that airport')
  expect(there).not.toContain('110')
  expect(await after(CAMP, 'aku udah di bandara')).toContain('110')
})

it('whom a driver fetches abroad is in danger, after an offer too', async () => {
  const offer = 'Urgent! Encoder for BPO in Thailand border, 45k PHP, ticket provided, go to Mae Sot'
  const said = await after(offer, 'she is already in Bangkok, driver is coming to pick her')
  expect(said).toContain('Indonesian Embassy, Bangkok')
})

it.each(['STOP TPPO! Lapor 110', 'laporkan TPPO ke 110 ya warga', 'Stop perdagangan orang! Laporkan ke 129'])(
  'a slogan tells of no case: %s',
  async text => {
    expect(await after(text)).toContain('Terima kasih sudah berbagi')
  },
)

it.each([
  'mau lapor TPPO',
  'saya mau lapor TPPO ke 110 gimana caranya',
  'di desa saya ada TPPO, lapor kemana',
])('who has one is helped: %s', async text => {
  expect(await after(text)).toContain('info yang kamu minta')
})
