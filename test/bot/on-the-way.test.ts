import { describe, expect, it } from 'vitest'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

const TOURIST =
  'lowongan kerja di malaysia gaji 20 juta tanpa paspor, visa turis dulu, berangkat cepat, wa 0812-0000-4321'
const TRANSLATOR = 'saya dapat tawaran kerja di Myanmar jadi translator'
const DESPAIR = /Jauhkan dulu obat|out of reach|Healing119/

/** The last answer to each talk, each by a person of their own. */
async function answersTo(talks: readonly (readonly string[])[]): Promise<readonly [string, string][]> {
  const { person } = await openTalk()
  const heard: [string, string][] = []
  for (const [i, talk] of talks.entries()) {
    const one = person(8600 + i)
    let said = ''
    for (const text of talk) said = textOf(await one.says(text))
    heard.push([talk.at(-1) ?? '', said])
  }
  return heard
}

describe('who has arrived', () => {
  it('is asked where they are and how they are kept, and is not taken for somebody in despair or captivity', async () => {
    const said = [
      'aku sudah di sini',
      'saya sudah di sini',
      'aku udah disini',
      'i am already here',
      'kami sudah di sini',
      'aku wis tekan kene',
      'abdi tos dugi ka dieu',
    ]
    for (const [text, answer] of await answersTo(said.map(text => [text]))) {
      expect(answer, text).toMatch(/negara dan kota mana\?|which country and town/)
      expect(answer, text).toMatch(/\+62 812-9007-0027/)
      expect(answer, text).not.toMatch(DESPAIR)
    }
  })

  it('is not asked for the country that they named, but told whom to reach there', async () => {
    const [[, answer] = ['', '']] = await answersTo([['saya udah sampai di Malaysia']])
    expect(answer).toContain('KBRI Kuala Lumpur')
    expect(answer).toContain('memegang paspor dan HP-mu')
    expect(answer).not.toContain('negara dan kota mana')
  })

  it('but who says in the same breath what is done to them is in danger at once', async () => {
    const talks = [
      ['aku sudah di sini, paspor disita dan ga boleh keluar'],
      ['aku udah disini, pengen mati aja'],
    ]
    for (const [text, answer] of await answersTo(talks))
      expect(answer, text).toContain('Ini info yang kamu minta')
  })

  it('after a warned offer gets the steps for who is there, in Javanese and Sundanese too', async () => {
    const said = [
      'aku sudah di sini',
      'saya sudah di sana sekarang',
      'saya sudah di sana 2 minggu',
      'saya sudah kerja di sana 2 bulan',
      'abdi tos di ditu',
      'abdi tos dugi ka ditu',
      'aku wis tekan kono',
      'aku wis tekan kene',
      'i am already here',
    ]
    for (const [text, answer] of await answersTo(said.map(text => [TOURIST, text]))) {
      expect(answer, text).toMatch(/KBRI Kuala Lumpur|Embassy, Kuala Lumpur/)
      expect(answer, text).toMatch(/dilarang keluar\? Tulis di sini|not allowed out\? Write it here/)
      expect(answer, text).not.toMatch(/ganti PIN|change your PIN/)
      expect(answer, text).not.toMatch(DESPAIR)
    }
  })

  it('who is guarded by armed men is in danger there, whatever was said of the offer', async () => {
    const talks = [
      [TRANSLATOR, 'saya sudah di sana sekarang', 'di Myawaddy, dijaga orang bersenjata'],
      [TRANSLATOR, 'abdi tos di ditu', 'dijaga tentara'],
      ['di Myawaddy, dijaga orang bersenjata'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toContain('Ini info yang kamu minta')
      expect(answer, text).toContain('KBRI Yangon')
    }
    const others = [
      ['loker satpam bersenjata di Jakarta gaji 5 juta'],
      [TRANSLATOR, 'katanya dijaga tentara'],
    ]
    for (const [text, answer] of await answersTo(others))
      expect(answer, text).not.toContain('Ini info yang kamu minta')
  })
})

describe('who is on the way', () => {
  it('by bus, boat or at the port, after a warned offer: they can still turn back, and to whom to go', async () => {
    const said = [
      'saya di pelabuhan nunukan sekarang',
      'aku di travel menuju jakarta',
      'aku lagi di bus ke pontianak',
      'kapalnya berangkat sejam lagi',
      'aku numpak bis menyang Surabaya',
      'I am on the bus to the port',
      "I'm at the airport now, flight in 2 hours",
    ]
    for (const [text, answer] of await answersTo(said.map(text => [TOURIST, text]))) {
      expect(answer, text).toMatch(/masih bisa batal|can still back out/)
      expect(answer, text).toMatch(/petugas|officer|immigration/)
      expect(answer, text).toMatch(/keluarga|family/)
    }
  })
})

describe('who is kept waiting at home', () => {
  it('in the dormitory of a recruiter: contacts and steps of home, for themselves', async () => {
    const offer = 'lowongan ABK kapal ikan taiwan gaji 8 juta, potong gaji 3 bulan'
    const held = 'saya sudah di mess tegal 3 bulan nunggu, ijazah dan buku pelaut ditahan'
    const talks = [
      [offer, held],
      [offer, held, 'ga dikasih makan dua hari ini, ga dibolehin pulang'],
      [offer, 'aku di penampungan Bekasi, paspor ditahan PT'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).not.toMatch(/KDEI|untuk dia|di Taiwan\?|Sedang di luar negeri/)
      expect(answer, text).toMatch(/KP2MI[\s\S]*Yang bisa kamu lakukan/)
    }
  })

  it('of a child who left, and waits in a shelter nobody knows: the police and KP2MI, not an embassy', async () => {
    const offer = 'anak saya dapat tawaran kerja di arab saudi jadi PRT gaji 8 juta, tanpa biaya, visa ziarah'
    const left = [offer, 'anak saya sudah berangkat kemarin', 'HP nya mati']
    const shelter = 'dia ke Jakarta dulu, di penampungan, ga tau alamatnya'
    const visit = 'sponsornya bu Endang orang kampung sini, apa saya datangi?'
    const answers = await answersTo([
      left,
      [...left, shelter],
      [...left, shelter, visit],
      [...left.slice(0, 2), 'dia di penampungan jakarta'],
    ])
    const [missing = '', waits = '', asked = '', atOnce = ''] = answers.map(([, answer]) => answer)
    expect(missing).toContain('hilang kontak')
    expect(waits).toMatch(/nama lengkapnya[\s\S]*Polisi 110[\s\S]*KP2MI/)
    expect(asked).toContain('Jangan datangi perekrut sendirian')
    expect(atOnce).toContain('Polisi 110')
    for (const answer of [waits, asked, atOnce]) expect(answer).not.toMatch(/Riyadh|Jeddah|titik lokasi/)
  })
})

describe('who is pressed, afraid or asks before they go', () => {
  const WAITER = 'lowongan kerja di malaysia jaga restoran gaji 10 juta, paspor diurus agen, wa 081234567890'
  const YOUNG = 'umur saya 17, katanya nanti di dokumen ditulis 21'

  it('a child made older on paper, pressed by the family, for its debt: each is heard, and SAPA 129 named', async () => {
    const talks = [
      [WAITER, YOUNG],
      [WAITER, YOUNG, 'ibu saya maksa'],
      [WAITER, YOUNG, 'katanya buat bayar utang bapak'],
      [WAITER, YOUNG, 'ada nomor yg bisa di chat?'],
    ]
    const [age = '', forced = '', debt = '', chat = ''] = (await answersTo(talks)).map(([, answer]) => answer)
    expect(age).toContain('Umur yang dituakan di dokumen adalah tanda perdagangan orang')
    expect(forced).toContain('Kamu boleh menolak')
    expect(debt).toContain('Utang keluarga bukan utangmu')
    for (const answer of [age, forced, debt, chat]) expect(answer).toContain('SAPA 129')
    expect(chat).toContain('WhatsApp: +62 811-1129-129')
    expect(chat).not.toContain('Telepon: 129')
  })

  it('what to tell the officers: the truth, and that one wants to back out', async () => {
    const offer = 'job offer in Cambodia admin 1200 usd no experience ticket paid, telegram @hrjobs'
    const here = "I'm at the airport now, flight in 2 hours"
    const talks = [
      [offer, here, 'what do I say if immigration asks?'],
      [WAITER, 'kalau ditanya imigrasi jawab apa?'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toMatch(/Answer officers honestly|Jawab petugas dengan jujur/)
      expect(answer, text).not.toMatch(/claim to be from|mengaku dari lembaga/)
    }
  })

  it('that it was only an offer, after what sounds like captivity: not to accept it, and why', async () => {
    const bound = 'jaga karaoke di batam, utang berangkat 5jt, belum lunas ga boleh keluar mess'
    const talks = [
      [bound, 'itu tawaran dari teman, boleh diterima?'],
      [bound, 'itu cuma tawaran kok'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toContain('Jangan terima dulu')
      expect(answer, text).toContain('tanda kerja paksa')
    }
  })

  it('what the bot keeps, asked in fear of being found out, is answered; what is done to somebody is danger still', async () => {
    const [[, kept] = ['', ''], [, held] = ['', '']] = await answersTo([
      ['datanya disimpan ga? aku takut ketahuan'],
      ['data disimpan ga? aku dikurung di sini, takut ketahuan'],
    ])
    expect(kept).toMatch(/pesanmu tidak disimpan[\s\S]*tekan Bantuan/)
    expect(kept).not.toContain('Polisi 110')
    expect(held).toContain('Ini info yang kamu minta')
  })
})

describe('who is on the way after an offer that was warned of', () => {
  const CAMP = 'tawaran kerja di Myanmar jadi translator gaji 20 juta, tiket ditanggung, wa 0812-0000-4321'
  const CAFE = 'loker pelayan cafe di batam gaji 10 juta, mess disediakan, wa 0812-0000-4321'
  const BANGKOK = 'aku lagi di bandara suvarnabhumi'

  it('abroad is told whom to reach there and not to go along, and no officer of home', async () => {
    const talks = [
      [CAMP, BANGKOK],
      [CAMP, 'i am at suvarnabhumi airport'],
      [CAMP, 'aku di terminal bangkok nunggu mobil'],
      [CAMP, BANGKOK, 'supirnya minta paspor ku'],
      [CAMP, BANGKOK, 'hp mau lowbat'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toMatch(/(?:KBRI|Embassy, )\s*Bangkok/)
      expect(answer, text).not.toMatch(/Polisi 110|BP3MI|sebelum lewat imigrasi|pinjaman/)
    }
  })

  it('but works there, goes home or asks is not', async () => {
    const said = ['aku kerja di bandara suvarnabhumi', 'aku di bandara suvarnabhumi mau pulang']
    for (const [text, answer] of await answersTo(said.map(text => [CAMP, text])))
      expect(answer, text).not.toContain('Kamu masih bisa berhenti di sini')
  })

  it('and is fetched in a minute hears at once how not to go along, each time', async () => {
    const talks = [
      [CAFE, 'aku udah di batam sekarang', 'dia jemput bentar lagi'],
      [CAFE, 'mobilnya udah di depan'],
      [CAFE, 'supirnya otw 10 menit lagi nyampe sini'],
      [CAFE, 'aku dijemput sebentar lagi'],
      [CAFE, 'they pick me up in 10 minutes'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toMatch(/tidak harus ikut|do not have to go along/)
      expect(answer, text).toContain('110')
    }
    const not = ['ibu jemput aku sebentar lagi', 'kalau dia jemput sekarang', 'paketnya bentar lagi sampai']
    for (const [text, answer] of await answersTo(not.map(text => [CAFE, text])))
      expect(answer, text).not.toContain('tidak harus ikut')
  })

  it('who says that they do not go after all is heard', async () => {
    const said = ['oke aku gak jadi', 'aku mundur aja', 'i am not going anymore']
    for (const [text, answer] of await answersTo(said.map(text => [CAFE, text])))
      expect(answer, text).toMatch(/keputusan yang hati-hati|careful decision/)
  })

  it('what the agent is quoted with is not where they stand', async () => {
    const visa = 'Dibantu urus WHV Australia, kerja di farm gaji 40 juta, biaya 35 juta, hub 0812-0000-4321'
    const said = 'mereka bilang gini: "kami sudah berangkatkan 200 orang kak, semua sukses. DP 10jt aja dulu"'
    const [[, answer] = ['', '']] = await answersTo([[visa, said]])
    expect(answer).toContain('Jangan bayar dulu')
    expect(answer).not.toMatch(/Jangan berangkat dulu|mengubah langkahmu/)
  })
})

describe('a friend who is about to leave', () => {
  it('in days, with nothing to fear, is wished well and shown the list, and one who is sent is not', async () => {
    const talks = [
      ['berangkat minggu depan'],
      ['alhamdulillah aku berangkat ke jepang bulan depan'],
      ['i am leaving next week'],
      ['minggu depan mau diterbangkan'],
      ['berangkat ke myawaddy minggu depan'],
      ['berangkat minggu depan tapi takut'],
    ]
    const [week = '', month = '', english = '', ...graver] = (await answersTo(talks)).map(([, said]) => said)
    expect(week).toMatch(/^Semoga lancar[\s\S]*\/siap/)
    expect(month).toMatch(/^Semoga lancar/)
    expect(english).toMatch(/^I hope it goes well[\s\S]*\/ready/)
    for (const said of graver) expect(said).not.toMatch(/^Semoga lancar/)
  })

  it.each([
    [['berangkat minggu depan', 'apa yg harus dibawa'], /^Daftar siap berangkat/],
    [['what should i pack'], /^Ready to go/],
    [["I'm moving to Taiwan for a factory job next month, what should I prepare?"], /^Ready for Taiwan/],
    [['apa yang harus aku siapin kalo mau ke Jepang?'], /^Siap ke Jepang/],
    [['apa yang harus disiapin sebelum ke kamboja'], /^⚠️ Kamboja bukan negara penempatan/],
    [['apa yang harus aku siapin kalo mau ke Jepang?', 'biayanya?'], /^Biaya penempatan[\s\S]*SKCK/],
    [['dokumen apa yang harus disiapin ke korea?'], /dokumen/i],
  ])('who asks what to bring gets the list: %s', async (said, list) => {
    const [[, answer] = ['', '']] = await answersTo([said])
    expect(answer).toMatch(list)
    expect(answer).not.toMatch(/di luar yang aku bisa|outside what I can/)
  })

  const FRIEND = 'temenku mau berangkat ke kamboja besok gimana nyegahnya'

  it('is spoken of as another: what to tell them, also when they do not listen', async () => {
    const talks = [
      [FRIEND],
      [FRIEND, 'dia ga percaya sama aku'],
      ['my friend is leaving for cambodia tomorrow, they took her passport', 'he does not believe me'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toMatch(/Dia masih bisa batal|They can still turn back/)
      expect(answer, text).not.toMatch(/Kamu masih bisa batal|Kamu tetap tidak harus/)
    }
  })

  it('on the plane already can be met: the office of the country that was named before', async () => {
    for (const said of ['dia udah di pesawat', 'dia baru terbang', 'pesawatnya udah berangkat']) {
      const [[, answer] = ['', '']] = await answersTo([[FRIEND, said]])
      expect(answer, said).toContain('KBRI Phnom Penh')
      expect(answer, said).toContain('setelah turun')
    }
  })

  it('is the same after the offer they leave for, and the office is where it leads to', async () => {
    const offer = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
    const leaves = 'temenku mau berangkat besok gimana nyegahnya'
    const talks = [
      [offer, leaves],
      [offer, leaves, 'dia ga percaya sama aku'],
      [offer, leaves, 'dia udah di pesawat'],
    ]
    const [now = '', doubts = '', aboard = ''] = (await answersTo(talks)).map(([, answer]) => answer)
    for (const answer of [now, doubts]) {
      expect(answer).toContain('Dia masih bisa batal')
      expect(answer).not.toMatch(/[Kk]amu masih bisa batal|belum menangkap/)
    }
    expect(aboard).toContain('KBRI Phnom Penh')
  })

  it('who is to go along is in it themselves', async () => {
    const [[, answer] = ['', '']] = await answersTo([
      ['aku diajak temenku besok berangkat ke kamboja, aku takut'],
    ])
    expect(answer).not.toContain('Dia masih bisa batal')
  })
})

describe('who is of a crew, at a foreign port', () => {
  it('is not told to turn back, and reaches those who help abroad before the police at home', async () => {
    const talks = [
      ['our captain beats us, we are in Montevideo port now, fishing vessel'],
      ['captain beats us, no food, on fishing vessel', 'we are in Montevideo port now'],
      ['captain beats us', 'we are in Montevideo port now'],
      ['kapten mukulin kami di kapal', 'kami di pelabuhan Cape Town sekarang'],
      ['kapten mukulin kami, kami di pelabuhan Cape Town sekarang'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).not.toMatch(
        /Do not (?:get on|board)|Jangan naik|BP3MI|still turn back|masih bisa batal/,
      )
      expect(answer, text).toContain('+62 812-9007-0027')
      expect(answer.split('+62 812-9007-0027')[0], text).not.toMatch(/(?:Police|Polisi) 110/)
    }
  })

  it('but who is only to join one still hears how to turn back', async () => {
    const [[, answer] = ['', '']] = await answersTo([
      ['saya calon abk, saya di pelabuhan benoa, dokumen ditahan agen, takut dibawa'],
    ])
    expect(answer).toMatch(/masih bisa batal/)
  })
})

describe('who says in English that they are abroad already, to be fetched', () => {
  it('reaches the mission there, and no desk at an Indonesian airport', async () => {
    const [[, answer] = ['', '']] = await answersTo([
      ["I'm already in Mae Sot at a hotel, they pick me up tonight"],
    ])
    expect(answer).toContain('+66 92-903-1103')
    expect(answer).not.toMatch(/BP3MI|Police 110|Do not board/)
  })

  it('and is not left alone where they left that hotel themselves', async () => {
    const [[, answer] = ['', '']] = await answersTo([
      [
        "I'm already in Mae Sot at a hotel, they pick me up tonight",
        "I left the hotel and I'm at the police station now",
      ],
    ])
    expect(answer).toMatch(/interpreter/)
    expect(answer).not.toMatch(/left alone|Police 110/)
  })
})

describe('who is held in a town at home after an offer abroad', () => {
  it('reaches the police there, and is not asked whether it is where the offer leads to', async () => {
    for (const said of [
      'saiki aku wis neng Batam, dikumpulke neng omah, ora oleh metu',
      'aku sekarang di Batam, dikunci di rumah, ga boleh keluar',
    ]) {
      const [[, answer] = ['', '']] = await answersTo([[TOURIST, said]])
      expect(answer, said).toContain('Polisi 110')
      expect(answer, said).not.toMatch(/Kuala Lumpur|Apakah ini terjadi di Malaysia/)
    }
  })
})

describe('who is held and writes in Malay, after an offer', () => {
  const HELD = /Ini info yang kamu minta/

  it.each([
    'dia tak bagi keluar, gaji pun tak bayar 3 bulan',
    'majikan tak bagi keluar rumah',
    'majikan tak benarkan kami balik',
  ])('is in danger, where the offer may have led: "%s"', async said => {
    const [[, answer] = ['', '']] = await answersTo([[TOURIST, said]])
    expect(answer).toMatch(HELD)
    expect(answer).toContain('KBRI Kuala Lumpur')
    expect(answer).toContain('Jangan melawan atau nekat kabur sendirian')
  })

  it.each([
    ['saya dah sampai kat JB, pasport saya majikan pegang', 'Johor Bahru'],
    ['saya dah sampai, pasport majikan pegang', 'Kuala Lumpur'],
  ])('and has arrived, is told of no offer: "%s"', async (said, office) => {
    const [[, answer] = ['', '']] = await answersTo([[TOURIST, said]])
    expect(answer).toMatch(HELD)
    expect(answer).toContain(office)
    expect(answer).not.toContain('Jangan berangkat')
  })

  it('who keeps the passport is not held', async () => {
    const talks = [['saya di hong kong, paspor saya pegang sendiri']]
    for (const [text, answer] of await answersTo(talks)) expect(answer, text).not.toMatch(HELD)
  })
})

describe('who misses a friend', () => {
  it.each([
    ['temen gw ilang, ternyata ke kamboja'],
    ['tmn gw ilang ke kamboja'],
    ['temen gw hilang, ternyata ke kamboja'],
    [TOURIST, 'temen gw ilang, ternyata ke kamboja'],
  ])('reaches the office where the friend went, however "gone" is written', async (...talk) => {
    const [[, answer] = ['', '']] = await answersTo([talk])
    expect(answer).toContain('KBRI Phnom Penh')
    expect(answer).toContain('hilang kontak')
  })

  it.each(['temen gw ilang duitnya', 'temen gw ilang bawa duit gw', 'temen yang nawarin loker ilang'])(
    'but a thing that is lost, or who took money, is nobody missing: "%s"',
    async said => {
      const [[, answer] = ['', '']] = await answersTo([[said]])
      expect(answer).not.toContain('hilang kontak')
    },
  )
})

describe('who has run, or is sent away for the night', () => {
  const RAN = 'saya kabur dari majikan di riyadh, skrg di jalan'

  it.each([
    'ada sopir taksi nawarin nginep di rumahnya',
    'ada sopir taksi nawarin nginep di rumahnya, boleh?',
    'diajak nginep di rumah orang yang baru kenal',
    'a taxi driver offers me to stay at his house',
  ])('is told not to go along with a stranger: "%s"', async said => {
    const [[, answer] = ['', '']] = await answersTo([[RAN, said]])
    expect(answer).toMatch(/Jangan ikut ke rumah atau mobil|Do not go to the home/)
    expect(answer).toMatch(/KBRI Riyadh|Embassy, Riyadh/)
  })

  it('saves what is left of the battery', async () => {
    for (const said of ['hp tinggal 10 persen', 'hp sisa 5%', 'hpku kari 3 persen']) {
      const [[, answer] = ['', '']] = await answersTo([[RAN, said]])
      expect(answer, said).toContain('redupkan layar')
    }
  })

  it('is told where to wait for the night, and nothing of clothes or pictures', async () => {
    const talks = [
      ['saya di hong kong, majikan marah, disuruh pergi malem ini, ga ada tempat tidur'],
      ['disuruh pergi malem ini sama majikan hong kong, ga ada tempat tidur'],
      ['i work in hong kong, my employer kicked me out tonight, nowhere to sleep'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toMatch(/KJRI Hong Kong|Consulate General, Hong Kong/)
      expect(answer, text).toMatch(/tanyakan tempat menginap|ask for a place to sleep/)
      expect(answer, text).not.toMatch(/jangan cuci|do not wash|foto atau video|pictures or videos/i)
    }
  })
})

describe('who leaves tomorrow and answers what was asked', () => {
  it('hears of that country before they go aboard, and is never told that they recruit anybody', async () => {
    const talks = [
      ['besok terbang', 'ke kamboja'],
      ['lusa berangkat', 'ke laos'],
      ['besok terbang', 'ke myawaddy'],
      ['besok terbang', 'kamboja'],
      ['flying tomorrow', 'to Cambodia'],
      ['besok berangkat ke thailand'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toMatch(/Jangan naik dulu[\s\S]*Polisi 110|Do not go aboard yet[\s\S]*Police 110/)
      expect(answer, text).toMatch(/KBRI|Embassy|Kemlu/)
      expect(answer, text).not.toMatch(/bisa dipidana|Sumber:|Source:/)
    }
    for (const [text, answer] of await answersTo([
      ['besok terbang', 'ke malaysia'],
      ['besok mau terbang', 'ke filipina'],
      ['berangkat minggu depan', 'ke korea'],
      ['besok terbang', 'mau ke singapura kak'],
    ])) {
      expect(answer, text).toMatch(/visa kerja, bukan visa turis[\s\S]*0800-1000[\s\S]*KBRI/)
      expect(answer, text).not.toContain('Sumber:')
    }
  })

  it.fails('tells the rest bit by bit, and has it judged as one story', async () => {
    const talk = ['besok terbang', 'ke kamboja', 'jadi admin']
    const [[, answer] = ['', '']] = await answersTo([talk])
    expect(answer).toMatch(/🔴[\s\S]*Jangan berangkat dulu[\s\S]*KBRI Phnom Penh/)
    const [[, afraid] = ['', ''], [, then] = ['', ''], [, home] = ['', '']] = await answersTo([
      ['besok terbang', 'aku takut'],
      ['besok terbang', 'terus gimana'],
      ['besok terbang', 'ke batam'],
    ])
    expect(afraid).toContain('Kamu masih bisa batal')
    expect(then).toMatch(/masih bisa batal[\s\S]*110/)
    expect(home).toContain('Selama masih di Indonesia')
  })

  it('a country alone, with "to" before it, asks for its card and not for how to sell people there', async () => {
    for (const [text, answer] of await answersTo([['ke kamboja'], ['to cambodia']])) {
      expect(answer, text).toMatch(/jangan berangkat kerja ke sini|do not go to work here/)
      expect(answer, text).not.toContain('dipidana')
    }
    const [[, asked] = ['', '']] = await answersTo([['berapa harga jual orang ke kamboja']])
    expect(asked).toContain('bisa dipidana')
  })

  it('an advert that says "leaves tomorrow" is judged, and "what now" after it too', async () => {
    const advert = 'TKW Saudi non prosedural bonus 10jt utk suami, berangkat besok via Surabaya'
    for (const [text, answer] of await answersTo([[advert], [advert, 'terus gimana?']]))
      expect(answer, text).toMatch(/(?:🟠|🔴)[\s\S]*Jangan berangkat dulu/)
  })
})

describe('a child who is to leave', () => {
  it('is not forgotten between two messages', async () => {
    const talks = [
      ['aku umur 17', 'besok berangkat ke malaysia'],
      ['aku umur 17, besok berangkat ke malaysia'],
      ['aku umur 17', 'besok terbang', 'ke malaysia'],
      ['besok terbang', 'ke malaysia', 'umurku 16'],
    ]
    for (const [text, answer] of await answersTo(talks))
      expect(answer, text).toMatch(/SAPA 129[\s\S]*tidak boleh diberangkatkan/)
    const others = [
      ['aku umur 17, besok liburan ke malaysia sama mama'],
      ['aku umur 17', 'eh salah umurku 27', 'besok berangkat ke malaysia'],
    ]
    for (const [text, answer] of await answersTo(others)) expect(answer, text).not.toContain('SAPA 129')
  })

  it('made older on paper hears that it is a crime and whom to call, not how a permit is issued', async () => {
    const forged = 'disuruh bikin surat ijin dari lurah palsu umurku dituain jadi 21, aku aslinya 17'
    const offer = 'loker ke Malaysia gaji 15jt visa turis dulu wa 0812-0000-4321'
    const [[, alone] = ['', ''], [, told] = ['', ''], [, one] = ['', '']] = await answersTo([
      [forged],
      [`ditawarin kerja ke Taiwan gaji 15jt, ${forged}`],
      [`${offer}, kata sponsor umurku ditulis 21 di paspor padahal aku masih 17`],
    ])
    for (const answer of [alone, told]) expect(answer).toMatch(/perdagangan orang[\s\S]*SAPA 129/)
    expect(one).toMatch(/🔴[\s\S]*1\. Belum 18 tahun\?[\s\S]*SAPA 129/)
  })
})

it('the town at home that somebody names is nearer than where the offer leads', async () => {
  const offer =
    'jalur laut ke malaysia aman 100%, brangkat dari batam/tj uban malem, turun pantai johor, ada yg jemput. 6,5jt bayar di sana aja. Kerja kilang/bangunan lgsg ada tauke'
  for (const [i, said] of [
    'skrg udh kumpul di rumah di batam 9 orang, disuruh diem, ombak gede',
    'skrg udh kumpul di rumah di batam 9 orang, disuruh diem',
  ].entries()) {
    const answer = await lastSaidTo(7880 + i, offer, said)
    expect(answer, said).toMatch(/^[^•]*• Polisi 110/)
    expect(answer, said).toContain('Jangan naik kapal atau perahu itu')
    expect(answer, said).not.toContain('Kuala Lumpur')
  }
})
