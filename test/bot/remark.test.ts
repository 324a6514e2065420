import { expect, it } from 'vitest'
import { lastSaid, openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const AT_HOME = 'Lowongan ART di Jakarta gaji 5 juta, bayar admin 300rb dulu, wa 0812-0000-4321'
const ENGLISH =
  'Nanny wanted in Singapore, come on a tourist visa first, pay the agent fee 400 dollars to my account'
const PHISHING = 'Akun BRI Anda diblokir, klik http://bri-verify.example.com dan masukkan kode OTP'

/** What is said to each remark right after the verdict on an offer, each by a person of their own. */
async function after(offer: string, remarks: readonly string[]): Promise<readonly [string, string][]> {
  const { person } = await openTalk()
  const heard: [string, string][] = []
  for (const [i, remark] of remarks.entries()) {
    const one = person(7100 + i)
    await one.says(offer)
    heard.push([remark, textOf(await one.says(remark))])
  }
  return heard
}

const ANSWERED = [
  ['siapa yg bisa bantu', 'bisa kamu hubungi sekarang', '0800-1000'],
  ['dia ngaku dari KP2MI', 'mengaku dari lembaga resmi', '0800-1000'],
  ['disuruh transfer malam ini', 'Didesak harus sekarang', 'Jangan kirim uang'],
  ['perusahaannya resmi kok', 'dicatut', 'Jangan balas'],
  ['temenku udah di sana aman2 aja', 'ikut tertipu', '0800-1000'],
  ['kudu bayar 5 yuta sik', 'tidak meminta uang di muka', 'Jangan kirim uang'],
] as const

it('a remark gets a line that answers it, and the verdict stays', async () => {
  for (const [i, [remark, said]] of (
    await after(
      CAMP,
      ANSWERED.map(([first]) => first),
    )
  ).entries()) {
    expect(said, remark).toContain(ANSWERED[i]?.[1])
    expect(said, remark).toContain(ANSWERED[i]?.[2])
    expect(said, remark).toContain('tetap: 🔴')
  }
})

const OF_THEIR_LIFE = [
  ['orang tua saya tidak setuju', 'izin tertulis'],
  ['suami ga ngijinin', 'izin tertulis'],
  ['bojoku ora ngolehi', 'izin tertulis'],
  ['boleh bawa anak ga', 'soal membawa keluarga'],
  ['saya hamil', 'bidan atau dokter'],
  ['saya ga bisa bahasa sana', 'kontrak berbahasa Indonesia'],
  ['nanti gimana pulangnya', 'ongkos pulang'],
  ['gajinya dibayar berapa bulan sekali', 'cara bayarnya harus ada di kontrak'],
  ['umur saya baru 17', 'melanggar hukum'],
] as const

it('what they say of their own life and the terms has a sentence of its own', async () => {
  const heard = await after(
    CAMP,
    OF_THEIR_LIFE.map(([first]) => first),
  )
  for (const [i, [remark, said]] of heard.entries()) {
    expect(said, remark).toContain(OF_THEIR_LIFE[i]?.[1])
    expect(said, remark).toContain('tetap: 🔴')
    expect(said, remark).toMatch(/0800-1000|129/)
  }
  const english = [
    'my parents don’t agree',
    'can I bring my baby',
    'i don’t speak malay',
    'how often is the salary paid',
  ]
  for (const [remark, said] of await after(ENGLISH, english))
    expect(said, remark).not.toMatch(/^About that offer|did not understand/)
})

it('of a job at home nobody is told of papers for work abroad', async () => {
  for (const [remark, said] of await after(AT_HOME, [
    'suami ga ngijinin',
    'saya hamil',
    'nanti gimana pulangnya',
  ]))
    expect(said, remark).not.toMatch(/luar negeri|izin tertulis|KP2MI/)
})

it('who sent something by mistake is told so and no more', async () => {
  const [[, said] = ['', '']] = await after(CAMP, ['Maaf salah kirim'])
  expect(said).toContain('Tidak apa-apa')
  expect(said).not.toContain('🔴')
})

it('what is not understood gets a line and that the verdict stays, never the whole block, nor twice the same', async () => {
  const { person } = await openTalk()
  const one = person(72)
  await one.says(CAMP)
  const said = [
    textOf(await one.says('kucingku namanya mochi')),
    textOf(await one.says('warnanya oren putih')),
    textOf(await one.says('trs gmn dong')),
    textOf(await one.says('trs gmn dong')),
  ]
  for (const one of said) expect(one).toContain('🔴')
  expect(said.map(one => one.includes('Lakukan ini sekarang'))).toEqual([false, false, true, false])
  expect(said[1]).not.toBe(said[0])
})

it('a child is protected first, and 18 is the lowest age', async () => {
  const said = ['aku 17 tahun', 'saya masih 15 tahun kak', 'adekku ikut juga umur 15', 'aku kelas 2 SMA']
  for (const [remark, answer] of await after(CAMP, said)) {
    expect(answer, remark).toMatch(/1\. Belum 18 tahun\?.*usia minimal/)
    expect(answer, remark).toContain('129')
  }
})

it('of a job at home a child is not told of work abroad', async () => {
  const [[, said] = ['', '']] = await after(AT_HOME, ['aku 16 tahun'])
  expect(said).toContain('129')
  expect(said).not.toContain('luar negeri')
})

const STANDING = [
  ['aku udah di bandara', '1. Datangi petugas imigrasi'],
  ['udah di rumah agen', 'masih bisa batal'],
  ['tiket tgl 15 udah keluar', '1. Jangan berangkat dulu'],
  ['besok aku dijemput', '1. Jangan berangkat dulu'],
  ['ijazah asli aku udah diserahin', '1. Dokumen asli sudah diserahkan?'],
  ['rekening aku dipake buat nampung duit orang', '1. Rekeningmu dipakai uang orang?'],
  ['dah bayar', '1. Uang sudah dikirim?'],
  ['aku ngasih dp 1jt ke pak kades', '1. Uang sudah dikirim?'],
  ['abdi tos mayar 3 juta', '1. Uang sudah dikirim?'],
  ['abdi tos masihkeun KTP', '1. KTP, paspor, atau foto selfie sudah dikirim?'],
  ['saya dah hantar gambar IC', '1. KTP, paspor, atau foto selfie sudah dikirim?'],
  ['aku diblokir', '1. Uang sudah dikirim?'],
] as const

it('where somebody stands changes the steps', async () => {
  for (const [i, [remark, said]] of (
    await after(
      CAMP,
      STANDING.map(([first]) => first),
    )
  ).entries())
    expect(said, remark).toContain(STANDING[i]?.[1])
})

it('a phone or account in their hands: offline, bank, passwords', async () => {
  const said = ['ada kode masuk ke hp disuruh masukin', 'udah aku masukin', 'aku udah klik dan install']
  for (const [remark, answer] of await after(PHISHING, [...said, 'hp ku jadi aneh'])) {
    expect(answer, remark).toContain('Matikan internet')
    expect(answer, remark).toContain('bankmu')
  }
})

it('money asked for later is judged with the offer', async () => {
  const said = ['soalnya disuruh bayar 10jt ke rekening pribadi', 'dp 1jt tf ke BCA 1234567890']
  for (const [remark, answer] of await after(AT_HOME, said)) {
    expect(answer, remark).toMatch(/🔴|🟠/)
    expect(answer, remark).not.toContain('bukan tawaran kerja')
  }
})

it('what is said later never makes a verdict milder, and keeps what is known', async () => {
  const { person } = await openTalk()
  const one = person(73)
  expect(textOf(await one.says('aku mau berangkat ke Arab pakai visa ziarah, udah bayar DP'))).toContain('🔴')
  const fined = textOf(await one.says('kalo mundur uang harus dibalikin dua kali lipat'))
  expect(fined).toContain('denda')
  expect(fined).toContain('tetap: 🔴')
  expect(fined).toContain('0800-1000')
  // The money that was paid is still known when only the verdict is asked again.
  expect(textOf(await one.says('bener ga'))).toContain('1. Uang sudah dikirim?')
})

it('an honest advert is not called a scam because somebody says that they have paid', async () => {
  const advert =
    'Dicari staf gudang PT Maju Bersama Cikarang, min SMA, UMK, BPJS, walk in interview Senin jam 9'
  for (const [, answer] of await after(advert, ['dah bayar', 'udah bayar tiket kereta 300rb']))
    expect(answer).toContain('tetap: ⚪')
})

it('who has paid the recruiter of an honest-looking advert is warned, and anybody who paid is told to send no more', async () => {
  const advert = 'Dibutuhkan kasir minimarket di Bandung, gaji UMR, kirim lamaran ke Jl. Asia Afrika 10'
  const paid = [
    'aku udah bayar 300rb ke HRD',
    'saya sudah transfer 2 juta ke sponsor',
    'I already paid them 50 dollars',
  ]
  for (const [text, answer] of await after(advert, paid)) {
    expect(answer, text).toMatch(
      /🟠[\s\S]*(?:tidak meminta uang di muka|do(?:es)? not ask for money up front)/,
    )
    expect(answer, text).toMatch(/1\. (?:Uang sudah dikirim|Money already sent)/)
  }
  for (const [text, answer] of await after(advert, ['aku udah bayar 300rb']))
    expect(answer, text).toContain('Jangan kirim uang lagi')
})

it('an account that is said to be frozen until more is paid is the same theft going on: bank and police, not the labour office', async () => {
  const talks: readonly (readonly string[])[] = [
    [
      'Part time job: rate hotels on our app and earn $100 per day, contact telegram @hotelrate',
      'i already deposited 3 million',
      'they say my account is frozen, pay tax',
    ],
    [
      'Kerja kasih rating hotel di aplikasi, dapat 500rb per hari, hubungi telegram @hotelrate',
      'saya sudah deposit 3 juta',
      'katanya akun saya dibekukan, harus bayar pajak dulu',
    ],
  ]
  const { person } = await openTalk()
  for (const [i, talk] of talks.entries()) {
    const said = await lastSaid(person(7800 + i), ...talk)
    expect(said).toMatch(/🔴/)
    expect(said).toContain('iasc.ojk.go.id')
    expect(said).not.toMatch(/Kemnaker|Ministry of|no checked information/)
  }
})

it('a warning or news is a message of its own', async () => {
  const said = [
    'Waspada lowongan palsu ke Kamboja, sudah banyak korban',
    'Polisi tangkap dua tersangka di Batam',
  ]
  for (const [text, answer] of await after(CAMP, said)) expect(answer, text).not.toContain('🔴')
})

it('"is it true" in many words asks about the last offer', async () => {
  for (const [text, answer] of await after(CAMP, ['bener ora iki?', 'resmi ga ya?', 'bener ga']))
    expect(answer, text).toContain('🔴')
})

it('an English talk stays English: remark, warning to share, consent', async () => {
  const { person } = await openTalk()
  const one = person(74)
  await one.says(ENGLISH)
  expect(textOf(await one.says('i already paid 500'))).toContain('Money already sent?')
  expect(textOf(await one.presses('Warn others'))).toContain('You may forward')
  expect(textOf(await one.presses('Report'))).toContain('Do you agree?')
})

it('a number and then an offer, added together: the offer is what the verdict is about', async () => {
  const { person } = await openTalk()
  const one = person(75)
  await one.says('0812-0000-1234')
  await one.says(AT_HOME)
  const both = textOf(await one.presses('Gabung'))
  expect(both).toContain('bayar admin')
  expect(both).not.toContain('bukan tawaran kerja')
})

it.each(['kerja cs di Poipet gaji 20 juta, tiket ditanggung, minat japri', CAMP])(
  'nobody is sent to ask a scam compound for its papers: %s',
  async offer => {
    const { person } = await openTalk()
    const said = textOf(await person(76).says(offer))
    expect(said).toContain('1. Jangan balas, jangan berangkat')
    expect(said).toContain('KBRI')
    expect(said).not.toContain('Minta nama PT')
  },
)

it('a household job gets no advice for companies or work abroad, neither does its warning', async () => {
  const { person } = await openTalk()
  const one = person(77)
  const card = textOf(await one.says(AT_HOME))
  expect(card).toContain('Temui dulu pemberi kerjanya')
  expect(card).not.toContain('SIP2MI')
  const warning = textOf(await one.presses('Peringatkan'))
  expect(warning).not.toContain('SIP2MI')
  expect(warning).not.toContain('luar negeri')
})

it('nobody asks a government programme for the name of a company', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(78).says(
      'Pendaftaran program G to G Korea manufaktur dibuka lewat siskop2mi.bp2mi.go.id, usia 18-39, biaya ujian 28 dolar',
    ),
  )
  expect(said).toContain('Program pemerintah')
  expect(said).not.toContain('Minta nama PT')
})

it('questions about a report may be answered in words, and what was reported is not offered again', async () => {
  const { person } = await openTalk()
  const one = person(79)
  await one.says(CAMP)
  await one.presses('Laporkan')
  await one.presses('Setuju')
  expect(textOf(await one.says('lewat facebook'))).toContain('(2/4)')
  expect(textOf(await one.says('skip'))).toContain('(3/4)')
  expect(textOf(await one.says('kamboja'))).toContain('(4/4)')
  expect(textOf(await one.says('ga'))).toContain('Selesai')
  await one.says('siapa yg bisa bantu')
  expect(textOf(await one.presses('Laporkan'))).toContain('sudah ada')
})

it('H-01: right after an offer a few words are about it, unless a rule finds danger or somebody asks for help', async () => {
  const calm = ['temen aku udah pergi kesana', 'they want my passport scan', 'aku udah di penampungan']
  for (const [remark, said] of await after(CAMP, calm)) {
    expect(said, remark).not.toContain('Healing119')
    expect(said, remark).toContain('🔴')
  }
  const grave = [
    'aku dikunci di mess ga boleh keluar',
    'pengen mati aja',
    'tolong aku takut',
    'my sister works there and cannot come home',
  ]
  for (const [remark, said] of await after(CAMP, grave)) expect(said, remark).not.toContain('🔴')
})

it('H-01: who tells how they are held at this moment is in danger right after an offer too', async () => {
  const held = [
    'aku wes neng kono, ora entuk metu',
    'disini disuruh layanin tamu',
    'aku di penampungan, gak boleh pulang',
    'aku uda di kapal, gak bisa turun',
    'abdi di dieu teu tiasa balik',
    'i am here and cannot leave',
    'i want to go home but they wont let me',
    'aku udah di malaysia, paspor diambil',
  ]
  for (const [remark, said] of await after(CAMP, held)) expect(said, remark).toMatch(/nyawa|life is at risk/)
  const not = ['aku masih di rumah', 'dia punya fotoku', 'they will pick me up', 'aku ga bisa pergi besok']
  for (const [remark, said] of await after(CAMP, not))
    expect(said, remark).not.toMatch(/nyawa|life is at risk/)
})

const HONEST =
  'PT Bina Karya Sejahtera, Hong Kong, SIP2MI 123/2025, gaji HKD 4990, gratis daftar, wawancara di kantor'

it('what is told against an advert without signs raises it, in the words of the remark', async () => {
  const said = [
    'dia minta ketemuan malem di hotel',
    'suruh tinggal di penampungan dulu ga boleh pulang',
    'kata tetangga PT itu pernah kena kasus',
    'nomernya ganti2 terus',
    'disuruh bohong ke imigrasi',
    'dia ngancem aku',
  ]
  for (const [remark, answer] of await after(HONEST, said)) {
    expect(answer, remark).toContain('🟠')
    expect(answer, remark).toContain(`“${remark}”`)
  }
  for (const [remark, answer] of await after(HONEST, [
    'katanya tinggal di asrama',
    'dia ngajak ketemu besok',
  ]))
    expect(answer, remark).toContain('tetap: ⚪')
})

const OF_THE_OFFER = [
  ['ktp asliku uda dibawa dia', '1. Dokumen asli'],
  ['aku uda di bandara lombok ini', '1. Datangi petugas imigrasi'],
  ['wes nang batam mbak', '1. Jangan berangkat dulu'],
  ['besok pagi disuruh kumpul di terminal', '1. Jangan berangkat dulu'],
  ['trus aku lapor sp', 'hubungi sekarang'],
  ['cara nolak nya gmn', 'Kamu boleh menolak'],
  ['gpp kan klo ditolak aja', 'Kamu boleh menolak'],
  ['aku ga enak nolak', 'Kamu boleh menolak'],
  ['bisa balik ga uangnya', 'makin cepat lapor'],
  ['uang e wes dibalekno alhamdulillah', 'Syukurlah'],
  ['suami maksa berangkat', '129'],
  ['dia tau rumahku', '110'],
  ['trus ktp ku gmn?', '1. KTP, paspor, atau foto selfie'],
  ['aku uda kirim ktp kk', '1. KTP, paspor, atau foto selfie'],
  ['aku di blokir', 'sudah mendapat yang dia mau'],
  ['aku masih mikir', 'jangan buru-buru'],
  ['dia baik kok orangnya', 'ikut tertipu'],
  ['aku punya utang banyak', 'Kami paham'],
  ['dia nelpon terus', 'Didesak'],
  ['dia ngajak nikah', 'pengantin pesanan'],
  ['disini susah cari kerja', 'Kami paham'],
  ['matur suwun nggih', 'Sama-sama'],
  ['udah lapor', 'langkah yang benar'],
  ['aku gadaikan motor', 'Jangan berutang'],
  ['bayarnya dicicil boleh?', 'Jangan berutang'],
  ['ada grup WA nya 200 orang', 'belum bukti'],
  ['udah keluar dari kerjaan lama', 'Jangan lepas pekerjaanmu'],
  ['bohong kamu', 'bisa keliru'],
  ['keluarga belum tau', 'yang kamu percaya'],
  ['kok gajinya gede banget ya', 'umpan'],
  ['udah masuk grup', 'masih boleh berhenti'],
  ['polisi mau bantu ga ya', 'hubungi sekarang'],
  ['mau berangkat tgl 5', '1. Jangan berangkat dulu'],
  ['boleh ga aku berangkat', 'Keputusan ada padamu'],
  ['😭😭', 'bukan salahmu'],
  ['aman gak mbak', '🔴'],
  ['bang ini gimana', '🔴'],
  ['emang knp kok dibilang penipuan?', 'Semua tanda'],
] as const

it('what is said of an offer gets its own sentence and steps', async () => {
  const answers = await after(
    CAMP,
    OF_THE_OFFER.map(([first]) => first),
  )
  for (const [i, [remark, said]] of answers.entries()) expect(said, remark).toContain(OF_THE_OFFER[i]?.[1])
})

it('a question answered beside it does not wipe the offer', async () => {
  const talks = [
    [['umur minimal brp', 'trs gmn dong'], 'Soal tawaran tadi'],
    [['biaya resmi taiwan brp', 'wes tak transfer'], 'tetap: 🔴'],
    [['P3MI itu apa?', 'aku uda bayar', 'trs gimana'], '1. Uang sudah dikirim?'],
  ] as const
  const { person } = await openTalk()
  for (const [i, [texts, expected]] of talks.entries()) {
    const one = person(7300 + i)
    await one.says(CAMP)
    let last = ''
    for (const text of texts) last = textOf(await one.says(text))
    expect(last, texts.join(' / ')).toContain(expected)
  }
  const calm = person(7310)
  await calm.says(CAMP)
  await calm.says('gaji taiwan brp?')
  expect(textOf(await calm.says('klo hongkong?'))).toContain('Hong Kong')
})

it.fails('the country of an offer, and that it is one, stay when a detail is told of it', async () => {
  const offer = 'Ada kerjaan jaga toko di Brunei gaji 6 juta, tante ku yg ajak'
  const said = [
    'tante bilang masuk pake visa turis dulu',
    'paspor wisata dulu',
    'suruh bayar 3 juta dulu ke rekening tante',
  ]
  for (const [remark, answer] of await after(offer, said)) {
    expect(answer, remark).toContain('🔴')
    expect(answer, remark).toContain('KP2MI')
    expect(answer, remark).not.toMatch(/Temui dulu|bukan tawaran kerja/)
  }
  const [[, other] = ['', '']] = await after(offer, ['lowongan pabrik di Korea gaji 25 juta tanpa syarat'])
  expect(other).not.toContain('Brunei')
})

it('who goes on in another language than the offer is answered in it, also to "what now"', async () => {
  const { person } = await openTalk()
  const one = person(7320)
  await one.says(CAMP)
  await one.says('i already paid 300')
  expect(textOf(await one.says('what should i do now'))).toContain('Do this now')
})
