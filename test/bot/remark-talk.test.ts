import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const HONEST =
  'PT Bina Karya Sejahtera, Hong Kong, SIP2MI 123/2025, gaji HKD 4990, gratis daftar, wawancara di kantor'
const PLACEMENT =
  'Program PKL SMK ke Malaysia, 6 bulan, PT Bina Karya Sejahtera, pembimbing sekolah, wawancara di kantor'
const ENGLISH =
  'Caregiver vacancy in Singapore, salary 700 SGD a month, PT Bina Karya licensed SIP2MI 123/2025, interview at the office'
const NOT_HEARD = /belum menangkap|belum kutangkap|did not understand/

/** What is said to each remark right after the verdict on an offer, each by a person of their own. */
async function after(offer: string, remarks: readonly string[]): Promise<readonly [string, string][]> {
  const { person } = await openTalk()
  const heard: [string, string][] = []
  for (const [i, remark] of remarks.entries()) {
    const one = person(8100 + i)
    await one.says(offer)
    heard.push([remark, textOf(await one.says(remark))])
  }
  return heard
}

const MONEY = [
  'agennya minta 2 jt lewat bca',
  'temenku diminta 500rb sama satpam',
  'mintanya 500rb buat seragam',
  'njaluk 3 yuta',
  'lewat bca',
  '2 jt',
  'totalnya 15 juta',
  'they want 300 dollars',
]

it('money that is asked for without a word for it raises an advert without signs, in the words of the remark', async () => {
  for (const [remark, said] of await after(HONEST, MONEY)) {
    expect(said, remark).toContain('🟠')
    expect(remark).toContain(/“([^”]+)”/.exec(said)?.[1] ?? 'a quote')
  }
  for (const [remark, said] of await after(CAMP, MONEY.slice(0, 7))) {
    expect(said, remark).toMatch(/[Jj]angan bayar dulu/)
    expect(said, remark).toContain('tetap: 🔴')
  }
})

it('wages, and small costs told as official, raise nothing', async () => {
  const said = ['gajinya 5 jt', 'gaji 5 jt', 'gajinya lewat bca', 'biaya resmi 1,5 juta', 'aku butuh uang']
  for (const [remark, answer] of await after(HONEST, said)) {
    expect(answer, remark).toContain('tetap: ⚪')
    expect(answer, remark).not.toMatch(NOT_HEARD)
  }
})

const ANSWERED = [
  ['majikannya galak katanya', 'bukan hal biasa'],
  ['kerjane nang bar', 'menemani tamu'],
  ['tapi ada cap nya', 'mudah dipalsukan'],
  ['kedutaan masa bohong', 'lembaga resmi'],
  ['dia sodara sendiri masa nipu', 'pun bisa tertipu'],
  ['paspornya ga ada, pake ktp aja katanya', 'paspor milikmu sendiri'],
  ['dia bilang sumpah demi allah', 'bukan bukti'],
  ['udah kukirim', '1. Uang sudah dikirim?'],
  ['paspor udah di dia', '1. Dokumen asli'],
  ['paspor nang wonge', '1. Dokumen asli'],
  ['kalo unfit duitnya balik gak', 'janji uang kembali'],
  ['katanya potong gaji 6 bulan', 'berutang sejak hari pertama'],
  ['prosesnya cepet cuma seminggu', 'sangat cepat'],
  ['kontraknya bahasa cina', 'berbahasa Indonesia'],
  ['umurku 45 masih bisa gak', '18 tahun'],
  ['kalo ternyata beneran sayang dong', 'masih ada setelah kamu cek'],
  ['gaji segitu wajar gak', '/negara'],
  ['terus ngecek nya gimana', 'kamu cari sendiri'],
  ['temen sekelasku juga ikut', 'pun bisa tertipu'],
  ['kapan bisa berangkat', 'Jangan berangkat dulu'],
  ['besok interview', 'masih boleh berhenti'],
  ['dapet cuti ga', 'hanya bisa dijawab pemberi kerja'],
  ['ada yang kena tipu gak', 'kata “penipuan”'],
  ['aku ambil aja deh', 'Keputusan ada padamu'],
  ['oke aku cek dulu', 'jangan buru-buru'],
  ['orang kampungku banyak yang disana', 'pun bisa tertipu'],
  ['jadi ambil apa enggak', '🔴'],
  ['wajar ga?', '🔴'],
  ['gpp?', '🔴'],
] as const

it('what people say most of an offer is heard, and the verdict stays in sight', async () => {
  const answers = await after(
    CAMP,
    ANSWERED.map(([remark]) => remark),
  )
  for (const [i, [remark, said]] of answers.entries()) {
    expect(said, remark).toContain(ANSWERED[i]?.[1])
    expect(said, remark).toContain('🔴')
  }
})

it('the same of an honest advert: what is no sign leaves it, what is one raises it', async () => {
  const calm = [
    'dia sodara sendiri masa nipu',
    'kalo unfit duitnya balik gak',
    'ada kwitansinya kok',
    'ga ada libur',
  ]
  for (const [remark, said] of await after(HONEST, calm)) expect(said, remark).toContain('tetap: ⚪')
  const grave = [
    'kerjanya di panti pijat',
    'pake ktp aja katanya',
    'hp nya katanya dikumpulin',
    'lewat jalur laut',
  ]
  for (const [remark, said] of await after(HONEST, grave)) expect(said, remark).toMatch(/^🟠/)
})

it('"when can I go" is told what must be complete first', async () => {
  for (const [remark, said] of await after(HONEST, ['kapan bisa berangkat', 'kapan iso mangkat'])) {
    expect(said, remark).toMatch(/visa kerja.*OPP/s)
    expect(said, remark).toContain('tetap: ⚪')
  }
})

const IN_ENGLISH = [
  ['he says I pay after I arrive', 'debt from the first day'],
  ['they want me to fly on friday', 'Do not leave yet'],
  ['do i get a day off', 'Only the employer'],
  ['i blocked him', 'careful decision'],
  ['is the salary normal?', '/country'],
  ['can I bring my husband', 'in writing'],
  ['do I need visa', 'work visa'],
  ['they have my passport already', '1. Original papers'],
] as const

it('an English talk after an offer keeps the verdict in sight', async () => {
  const answers = await after(
    ENGLISH,
    IN_ENGLISH.map(([remark]) => remark),
  )
  for (const [i, [remark, said]] of answers.entries()) {
    expect(said, remark).toContain(IN_ENGLISH[i]?.[1])
    expect(said, remark).toContain('stays: ⚪')
  }
})

it('an offer abroad is warned of where a child is to go', async () => {
  for (const [remark, said] of await after(PLACEMENT, ['anakku umur 17', 'adikku baru 16'])) {
    expect(said, remark).toMatch(/^🟠/)
    expect(said, remark).toContain('di bawah 18 tahun')
    expect(said, remark).toContain('129')
  }
  const { person } = await openTalk()
  expect(textOf(await person(8190).says(`aku umur 16, ditawari ${PLACEMENT}`))).toMatch(
    /^🟠.*di bawah 18 tahun/s,
  )
})

const TERMS = [
  'disuruh nikah kontrak dulu',
  'disuruh tinggal di BLK 4 bulan gak boleh pulang',
  'selama training gak boleh megang hp',
  'kalo ga bayar utang gak boleh pulang',
]

it('a condition told before anybody left raises the verdict, and is no emergency yet', async () => {
  for (const [remark, said] of await after(HONEST, TERMS)) expect(said, remark).toMatch(/^🟠.*0800-1000/s)
  for (const [remark, said] of await after(CAMP, [...TERMS, 'kalo kabur dari magang gimana'])) {
    expect(said, remark).toContain('tetap: 🔴')
    expect(said, remark).toContain('0800-1000')
  }
})

it('of a job at home nobody is told of papers for work abroad', async () => {
  const offer =
    'Dicari staf gudang PT Maju Bersama Cikarang, min SMA, UMK, BPJS, walk in interview Senin jam 9'
  for (const [remark, said] of await after(offer, [
    'berangkatnya mendadak',
    'kapan bisa berangkat',
    'umurku 45 boleh?',
  ]))
    expect(said, remark).not.toMatch(/luar negeri|visa kerja|SIP2MI/)
})

it('H-01: what happens now, or to somebody else, is danger all the same', async () => {
  const held = [
    'aku dikurung di BLK sekarang',
    'aku udah di BLK gak boleh pulang',
    'adikku di BLK gak boleh pulang',
    'mereka ga kasih aku pulang dari penampungan',
    'kalo ga dikasih pulang mending mati',
  ]
  for (const [remark, said] of await after(CAMP, held)) expect(said, remark).toMatch(/nyawa|a life/)
})

it.each(['TKW timur tengah, fee 8 juta utk keluarga', 'Dicari TKW, fee 8 juta, wa 0812-0000-4321'])(
  'work abroad without a country gets the steps for work abroad: %s',
  async offer => {
    const { person } = await openTalk()
    const said = textOf(await person(8191).says(offer))
    expect(said).toContain('KP2MI')
    expect(said).not.toContain('Temui dulu')
  },
)

const DONE_ABROAD = [
  ['esok saya nak jalan', /1\. Jangan berangkat dulu/],
  ['esok dah nak jalan ni', /1\. Jangan berangkat dulu/],
  ['udah dapet tiketnya', /1\. Jangan berangkat dulu/],
  ['wis entuk tikete', /1\. Jangan berangkat dulu/],
  ['aku wis ngekei KTP', /1\. KTP, paspor, atau foto/],
  ['aku wis ngekei KTP karo KK', /1\. KTP, paspor, atau foto/],
  ['pasport dah bagi kat dia', /1\. Dokumen asli/],
  ['paspor sama buku pelaut udah dipegang agen', /1\. Dokumen asli/],
  ['I gave my passport to the agent', /1\. (?:Dokumen asli|Original papers)/],
  ['kasbonnya udah aku pake', /Kasbon atau uang muka dari perekrut adalah utang/],
] as const

it('a departure, papers handed over and an advance are heard in Malay and Javanese too; a passport itself is asked back, not deleted', async () => {
  for (const offer of [CAMP, HONEST]) {
    const heard = await after(
      offer,
      DONE_ABROAD.map(([remark]) => remark),
    )
    for (const [i, [remark, said]] of heard.entries()) {
      expect(said, remark).toMatch(DONE_ABROAD[i]?.[1] ?? /never/)
      if (/paspor/.test(remark)) expect(said, remark).not.toContain('Minta hapus')
    }
  }
})

it('who was paid a little first hears that it is bait, and nothing of a transfer of their own', async () => {
  const task = 'kerja like video youtube dibayar 15rb per like, deposit 100rb, wa 0812-0000-4321'
  const baited = ['udah dibayar 45rb beneran kok', 'aku udah dapet komisi 30rb', 'komisinya udah cair']
  for (const [remark, said] of await after(task, baited)) {
    expect(said, remark).toContain('umpan')
    expect(said, remark).not.toContain('Uang sudah dikirim?')
  }
  const paid = ['DP udah dibayar', 'aku dibayar 45rb terus aku udah setor 500rb']
  for (const [remark, said] of await after(task, paid)) expect(said, remark).toContain('Uang sudah dikirim?')
})

it('what is asked of parts, cuts, a fee, danger and doubts is understood', async () => {
  const asked: [string, RegExp][] = [
    ['wajar ga potong 6 bulan?', /berutang sejak hari pertama/],
    ['potongan bank itu apa', /berutang sejak hari pertama/],
    ['lha nek nyicil oleh ora?', /Dicicil atau sebagian/],
    ['dp segitu wajar ga', /Jangan bayar dulu|tidak meminta uang di muka/],
    ['emang g to g berapa biayanya', /hanya didaftar lewat situs resmi/],
    ['aku ragu sih', /Wajar kalau takut atau bingung/],
    ['bahaya ga', /🔴/],
    ['aman kan?', /🔴/],
    ['masa sih ga ada yang salah?', /Wajar kalau ragu/],
    ['oh gitu ya, oke', /^Oke/],
  ]
  const offer = 'Lowongan magang Jepang, bayar DP 5 juta, PT Maju Jaya, kerja di pabrik'
  for (const [i, [remark, said]] of (
    await after(
      offer,
      asked.map(([remark]) => remark),
    )
  ).entries()) {
    expect(said, remark).not.toMatch(NOT_HEARD)
    expect(said, remark).toMatch(asked[i]?.[1] ?? /never/)
  }
})

it('who contradicts the verdict hears what it rests on and where to say so, and the verdict stays', async () => {
  const said = [
    'hasilnya salah, ini asli',
    'salah, hasilnya keliru',
    'teu percaya ah',
    'ora percoyo aku',
    'bot salah nih, ini beneran',
    'ini tidak benar, ini lowongan resmi',
  ]
  for (const [remark, answer] of await after(CAMP, said)) {
    expect(answer, remark).toMatch(/“🙅 Hasil ini salah”[\s\S]*Alasan utamanya: \S[\s\S]*tetap: 🔴/)
  }
  for (const [remark, answer] of await after(CAMP, ['calona mah jalmi bageur, uwa sorangan']))
    expect(answer, remark).toContain('bisa ikut tertipu')
  for (const [remark, answer] of await after(CAMP, ['bukan penipuan kan?', 'dia bilang ini bukan penipuan']))
    expect(answer, remark).not.toContain('Boleh tidak setuju')
})

it('money that is gone, told without a word for paying, brings the bank first', async () => {
  const gone = ['udah 3 juta masuk, sekarang minta 5 juta lagi', 'aku rugi 4 juta', '2 jt sudah kekirim']
  for (const [remark, answer] of await after(CAMP, gone))
    expect(answer, remark).toMatch(/1\. Uang sudah dikirim\?[\s\S]*iasc\.ojk\.go\.id/)
  for (const [remark, answer] of await after(CAMP, ['agennya minta 2 jt lewat bca']))
    expect(answer, remark).not.toContain('Uang sudah dikirim?')
})

it('a payment that was a mistake of words is taken back', async () => {
  const { person } = await openTalk()
  const one = person(8301)
  await one.says(CAMP)
  expect(textOf(await one.says('udah bayar seragam 500rb'))).toContain('Uang sudah dikirim?')
  await one.says('eh salah, maksudku seragamnya dipotong gaji')
  expect(textOf(await one.says('berarti boleh?'))).not.toContain('Uang sudah dikirim?')
  expect(textOf(await one.says('besok interview'))).not.toContain('Uang sudah dikirim?')
  const other = person(8302)
  await other.says(CAMP)
  await other.says('udah bayar seragam 500rb')
  await other.says('salah ketik, gajinya 3 juta')
  expect(textOf(await other.says('berarti boleh?'))).toContain('Uang sudah dikirim?')
})

it('a correction, a word and another visa are understood; the police are where they are', async () => {
  for (const [remark, answer] of await after(ENGLISH, ['sorry, it was at the clinic, not the agency']))
    expect(answer, remark).toContain('putting that right')
  const asked: readonly [string, string][] = [
    ['pelancong itu apa', 'bukan untuk bekerja'],
    ['kalau visa pelajar boleh?', 'bukan visa kerja'],
    ['lapor polisi dimana ya', 'SPKT'],
  ]
  const heard = await after(
    CAMP,
    asked.map(([text]) => text),
  )
  for (const [i, [text, expected]] of asked.entries()) expect(heard[i]?.[1], text).toContain(expected)
})

it('after a verdict who looks for work in another place is told where to look, and who needs work is still told of the offer', async () => {
  const { person } = await openTalk()
  const siti = person(8871)
  await siti.says('admin kamboja 15 juta tiket ditanggung, minat wa 081234567890')
  expect(textOf(await siti.says('lagi cari kerja di semarang'))).toMatch(/Disnaker[\s\S]*tetap: 🔴/)
  expect(textOf(await siti.says('aku butuh kerja banget'))).not.toContain('Semoga cepat')
})
