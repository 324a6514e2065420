import { describe, expect, it } from 'vitest'
import { dangerTopic } from '../../src/bot/features/after-danger/danger-topics.ts'
import { circumstancesIn } from '../../src/offers/danger/circumstances.ts'
import { isHurtByFamily } from '../../src/offers/danger/hurt-by-family.ts'
import { lastSaid, openTalk, textOf } from './talk.ts'

describe('another plan, after a danger', () => {
  const ABOARD = 'bapak saya di kapal china dipukul kapten, sudah 8 bulan tidak digaji'
  const HELD = 'indung abdi di Arab Saudi ditahan majikan, paspor dicandak'
  const BEATEN = 'ibu saya di hongkong dipukul majikan'
  const GOES = 'sekarang saya yang mau berangkat ke Hongkong lewat PT Amri Margatama'
  it.each([
    [ABOARD, 'ADIKNYA MAU IKUT KAPAL JUGA GAJI 450 DOLAR', 'Kenapa:'],
    [HELD, 'adina oge ditawaran ka Turki', 'Itu rencana lain'],
    [BEATEN, GOES, 'Itu rencana lain'],
  ])('%s, then "%s"', async (danger, text, answer) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(640), danger, text)).toContain(answer)
  })

  it('is none where somebody wants to flee or come along home', async () => {
    const { person } = await openTalk()
    for (const text of ['temannya juga mau kabur', 'adiknya juga mau jemput ke sana'])
      expect(await lastSaid(person(645), ABOARD, text), text).not.toContain('Itu rencana lain')
  })

  it('is asked about as anything else, also of a country somebody was in', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(641),
      BEATEN,
      'ibu saya sudah pulang ke rumah',
      GOES,
      'gajinya berapa di hongkong',
    )
    expect(said).toContain('Upah minimum')
    expect(said).not.toContain('Aku catat tempatnya')
  })
})

describe('a calm question, long after', () => {
  const BEATEN = 'majikan di singapura pukul saya'
  const CALM = 'sudah seminggu lewat, saya sudah di rumah agen, sekarang tenang. mau tanya cara klaim gaji'
  it('is answered, and they are still where they were', async () => {
    const { person } = await openTalk()
    const one = person(642)
    expect(await lastSaid(one, BEATEN, CALM)).toMatch(/catat hari dan jam kerja[\s\S]*KBRI Singapura/)
    const fined = await lastSaid(one, 'agen bilang kalau pulang denda 2000 dolar')
    expect(fined).toContain('KBRI Singapura')
    expect(fined).not.toMatch(/Jangan naik|masih bisa batal|Healing119/)
  })

  it('from who is afraid or wants to die is heard as before', async () => {
    const { person } = await openTalk()
    const afraid = 'sekarang tenang tapi takut dipukul lagi. mau tanya cara klaim gaji'
    expect(await lastSaid(person(643), BEATEN, afraid)).not.toContain('catat hari dan jam kerja')
    const despair = await lastSaid(
      person(644),
      'aku pengen bunuh diri',
      'sekarang tenang. mau tanya cara klaim gaji',
    )
    expect(despair).not.toContain('catat hari dan jam kerja')
  })
})

describe('where they are', () => {
  it.each([
    ['di lebanon', 'Lebanon'],
    ['di lebanon beirut', 'Lebanon'],
    ['neng libanon', 'Lebanon'],
    ['hebei', 'Tiongkok'],
    ['di mongolia', 'Mongolia'],
    ['kat kathmandu', 'Nepal'],
  ])('"%s" is heard as abroad, and stays so', async (place, country) => {
    const { person } = await openTalk()
    const one = person(301)
    const told = await lastSaid(one, 'udah 3 hari gak dikasih makan', place)
    expect(told).toContain(`KBRI atau KJRI di ${country} yang sudah diperiksa`)
    expect(told.indexOf('Kemlu')).toBeGreaterThan(0)
    const then = await lastSaid(one, 'tolong cepat')
    expect(then).not.toContain('110')
    expect(then).toContain('Kemlu')
  })

  it('yes and no answer whether they are abroad; a place of no name is asked about', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(302), 'tolong aku dikunci', 'iya')).toContain('Di negara mana')
    expect(await lastSaid(person(303), 'tolong aku dikunci', 'gak')).toContain('Berarti di Indonesia')
    expect(await lastSaid(person(304), 'tolong aku dikunci', 'di rumah bos')).toContain('Itu di negara mana')
    expect(await lastSaid(person(305), 'tolong aku dikunci', 'gak tau kota apa')).toContain('bukan halangan')
  })

  it('where they only want to go is not where they are', async () => {
    const { person } = await openTalk()
    for (const [at, text] of [
      'aku dipukul suami, mau kerja ke hongkong tapi butuh ijin dia',
      'mau kerja ke hongkong tapi suami sering mukul dan butuh ijin dia',
      'suamiku ngantemi aku terus, pengen kerja nang taiwan',
    ].entries()) {
      const said = await lastSaid(person(310 + at), text)
      expect(said, text).toContain('SAPA 129')
      expect(said, text).not.toMatch(/KJRI Hong Kong|KDEI/)
    }
  })
})

describe('a fact that is told after a danger is no filler', () => {
  it.each([
    ['polisi bilang tunggu', 'nomor laporannya'],
    ['udah lapor ke bp2mi seminggu ga ditanggepin', 'kontak berikutnya'],
    ['ijazah sama ktp ditahan', 'siapa yang memegangnya'],
    ['macam mana nak lari', 'jangan nekat pergi sendirian'],
    ['target ga nyampe disetrum', 'Itu kekerasan'],
    ['ada 12 orang indo disini', 'berapa orang'],
  ])('"%s"', async (text, answer) => {
    const { person } = await openTalk()
    const one = person(350)
    await one.says('kami disekap di kamboja')
    const said = textOf(await one.says(text))
    expect(said).toContain(answer)
    expect(said).toContain('☎')
  })

  it('who sent money to who threatens them is told to stop', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(351), 'dia ancam sebar foto bugilku', 'aku udah kirim 500rb')).toContain(
      'jangan bayar lagi',
    )
  })

  it('where no number of the embassy was reviewed, that is said', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(352), 'majikan di kuwait ngunci aku', 'ada kbri ga disana')
    expect(said).toContain('belum punya nomor KBRI atau KJRI di Kuwait')
  })

  it('nobody is asked after one whether they are in danger at all', async () => {
    const { person } = await openTalk()
    const one = person(353)
    await one.says('gmn nih aku takut bgt')
    for (const text of [
      'paspor diambil',
      'bos galak',
      'hp dipegang bos',
      'umur saya di paspor 25 tapi asli 17',
    ])
      expect(textOf(await one.says(text)), text).not.toContain('Ternyata tidak dalam bahaya')
    expect(one.heard()).toContain('SAPA 129')
  })
})

describe('a doubtful danger does not stick', () => {
  it('who asks for a translation asks for no help', async () => {
    const { person } = await openTalk()
    const one = person(360)
    expect(textOf(await one.says('tolong translate ke bahasa jawa'))).not.toMatch(/☎|Polisi 110/)
    expect(textOf(await one.says('besok hujan ga'))).not.toMatch(/Aku masih di sini|tanyakan langsung/)
  })

  it.each([
    ['cara urus paspor ilang di saudi', 'surat kehilangan'],
    ['besok hujan ga', 'di luar yang aku bisa'],
  ])('"%s" is answered after "tolong", with a contact below', async (text, answer) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(361), 'tolong', text)
    expect(said).toContain(answer)
    expect(said).toContain('☎')
  })

  it('but what somebody is in danger of is heard beside such a plea', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(362), 'tolong buatin laporan polisi majikan mukul aku')).toContain(
      'Polisi 110',
    )
  })
})

describe('a country that is taken back', () => {
  it.each([
    ['bos nyekap aku di kamboja', 'bukan kamboja, maksudku vietnam', 'Vietnam'],
    ['aku disekap di laos', 'eh salah, bukan laos, filipina', 'KBRI Manila'],
    ['my boss locks me in, i am in cambodia', 'not in cambodia, vietnam', 'Vietnam'],
  ])('"%s", "%s": the other one, and it stays so', async (first, correction, country) => {
    const { person } = await openTalk()
    const one = person(340)
    await one.says(first)
    for (const text of [correction, 'tolong cepat', 'mereka mukul aku lagi, tolong']) {
      const said = textOf(await one.says(text))
      expect(said, text).not.toMatch(/Phnom Penh/)
      if (text === correction) expect(said).toContain(country)
    }
  })

  it('with none in its place is asked again', async () => {
    const { person } = await openTalk()
    const one = person(341)
    await one.says('aku disekap di kamboja')
    const said = textOf(await one.says('aku ga di kamboja'))
    expect(said).not.toContain('Phnom Penh')
    expect(said).toContain('Tulis nama negaranya')
  })

  it('in the very telling is not where they are', async () => {
    const { person } = await openTalk()
    const said = textOf(await person(342).says('aku disekap, bukan di kamboja tapi di thailand'))
    expect(said).toContain('KBRI Bangkok')
    expect(said).not.toContain('Phnom Penh')
  })
})

describe('who has not left yet', () => {
  it('and is guarded is not sent to the counter of an airline', async () => {
    const { person } = await openTalk()
    const one = person(320)
    const card = await lastSaid(one, 'jumat mau diterbangkan ke myanmar, aku dijaga orang di hotel')
    expect(card).toContain('polisi di sini bisa dimintai datang')
    expect(card.indexOf('Polisi 110')).toBeLessThan(card.indexOf('Kemlu'))
    const then = await lastSaid(one, 'mereka 3 orang di depan pintu')
    expect(then).toContain('berapa orang yang menjaga')
    expect(then).not.toContain('maskapai')
  })

  it('and is told so later, in other words, is guarded as well', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(321),
      'tulong mas aku dikerem nang hotel batam',
      'sesuk arep digawa nang malaysia',
    )
    expect(said).toContain('polisi di sini bisa dimintai datang')
    expect(said).not.toContain('KBRI Kuala Lumpur')
  })

  it('and is to cross by boat is told not to board it', async () => {
    const { person } = await openTalk()
    const one = person(322)
    const card = await lastSaid(
      one,
      'mau diberangkatin malam ini lewat jalur laut dari batam',
      'takut tenggelam',
    )
    expect(card).toContain('Jangan naik kapal atau perahu itu')
    expect(card).toContain('polisi air')
    expect(await lastSaid(one, 'mereka marah')).not.toContain('maskapai')
  })

  it.each(['jumat mau diterbangkan', 'aku sudah di bandara', 'besok terbang ke kamboja'])(
    'is heard where nothing was said before: "%s"',
    async text => {
      const { person } = await openTalk()
      const said = await lastSaid(person(323), text)
      expect(said).toContain('Kamu masih bisa batal')
      expect(said).toContain('Polisi 110')
      expect(said).toContain('siapa yang memegang paspormu')
    },
  )

  it('and whose passport others hold is told how to turn back', async () => {
    const { person } = await openTalk()
    const one = person(324)
    expect(await lastSaid(one, 'aku sudah di bandara', 'agennya gak mau kasih paspor ku')).toContain(
      'Kamu masih bisa batal, walau paspormu ada di mereka',
    )
    expect(await lastSaid(one, '5 menit lagi boarding')).toContain('datangi petugas imigrasi atau polisi')
  })

  it.each([
    ['they want me to fly on friday', 'they have my passport already'],
    ['they have my passport already', 'they want me to fly on friday'],
  ])('in either order after an offer: "%s", "%s"', async (first, second) => {
    const { person } = await openTalk()
    const one = person(325)
    await one.says(
      'job in cambodia as admin, 1500 usd, free ticket, no experience needed, contact +855 12345678',
    )
    const said = [textOf(await one.says(first)), textOf(await one.says(second))].join('\n')
    expect(said).toContain('You can still back out, even with a ticket')
    expect(said).toContain('They are yours: ask for them back now')
  })

  it('what an advert says of leaving is not theirs', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(326),
      'loker PRT Kuwait gaji 15 juta, tiket ditanggung, berangkat minggu depan, wa 0812-0000-1234',
      'majikan mukul aku di sini',
    )
    expect(said).not.toContain('batal')
  })
})

describe('a child', () => {
  it.each([
    ['papa pegang2 aku tiap malem', '13', 'kamu berhak ditolong'],
    ['anak saya hilang', 'umur 14', 'harus segera dicari'],
    ['aku diperkosa', 'saya umur 16', 'kamu berhak ditolong'],
    ['tolong aku dikunci', 'masih smp', 'dilindungi hukum'],
  ])('"%s", then "%s": those who help children come first', async (danger, age, steps) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(330), danger, age)
    expect(said).toContain(steps)
    expect(said.indexOf('SAPA 129')).toBeLessThan(said.indexOf('Polisi 110'))
  })

  it('who may want to die keeps those who listen first', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(331), 'saya mau bunuh diri', '14')
    expect(said.indexOf('Healing119')).toBeLessThan(said.indexOf('SAPA 129'))
    expect(said).toContain('SAPA 129')
  })

  it('is heard in the first message, and of a relative is not told as their own', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(332), 'adek ku 15 thn dipaksa layani tamu di bar')
    expect(said).toContain('dilindungi hukum')
    expect(said).not.toContain('kamu berhak ditolong')
    expect(await lastSaid(person(333), 'aku dipukul suami, anakku 5 tahun nangis')).not.toContain(
      'dilindungi hukum',
    )
  })
})

describe('what is asked or told next has an answer that fits', () => {
  it.each([
    ['tolong aku dikunci', 'besok', 'jangan menunggu sampai saat itu'],
    ['tolong aku dikunci', 'mau lapor gimana', 'Sebut namamu'],
    ['tolong aku dikunci', 'saya mau lapor', 'Sebut namamu'],
    ['tolong aku dikunci', 'apa yg harus aku lakuin', 'Utamakan keselamatan'],
    ['tolong aku dikunci', 'polisi bisa bantu?', 'Kamu boleh minta tolong polisi'],
    ['aku diancam foto bugil disebar', 'aku udah kirim fotonya', 'Jangan kirim lagi dan jangan bayar'],
    ['aku diancam foto bugil disebar', 'udah bayar 2 juta', 'jangan bayar lagi'],
    ['saya 16 tahun diperkosa paman', 'gak berani lapor polisi', 'tidak harus mulai dari polisi'],
    ['teman saya di myanmar disiksa', 'nombor dia dah tak aktif', 'kapan nomornya terakhir aktif'],
    ['suami saya ditangkap imigresen di penang', 'nomor kbri', 'KBRI Kuala Lumpur'],
    ['aku ditahan majikan di yordania', 'polisi bisa bantu?', 'polisi setempat'],
  ])('%s → %s', async (danger, next, answer) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(340), danger, next)
    expect(said).toContain(answer)
    expect(said).not.toMatch(/belum bisa kujawab|bisa dihubungi dari Indonesia sekarang juga/)
  })

  it('nobody who is afraid, refuses or tells more is asked whether there is a danger', async () => {
    const { person } = await openTalk()
    const one = person(341)
    await one.says('tolong aku dikunci majikan di johor')
    for (const text of ['takut', 'tak', 'nombor dia dah tak aktif', 'gak', 'besok mau dijual', 'tak', 'gak'])
      expect(textOf(await one.says(text)), text).not.toContain('Ternyata tidak dalam bahaya')
  })
})

describe('an injury and a death', () => {
  it.each([
    ['aku ditampar majikan tolong', 'darahnya banyak'],
    ['my husband beats me', 'i am bleeding a lot'],
  ])('"%s", "%s": help nearby first, before any contact', async (danger, next) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(350), danger, next)
    expect(said).toMatch(/klinik, rumah sakit|clinic, hospital/)
    expect(said.search(/klinik|clinic/)).toBeLessThan(said.search(/110/))
  })

  it.each(['jenazahnya mau dibuang ke laut', 'teman saya mati di kapal jenazahnya mau dibuang ke laut'])(
    'nobody who tells of a death on board is told to fetch a doctor: "%s"',
    async text => {
      const { person } = await openTalk()
      const said = await lastSaid(person(351), text)
      expect(said).toContain('jangan dilarung')
      expect(said).not.toContain('pertolongan medis')
    },
  )

  it('and a death that moves somebody to despair stays despair', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(352), 'suami saya meninggal, saya mau bunuh diri')
    expect(said).toContain('Healing119')
    expect(said).not.toContain('jangan dilarung')
  })
})

it.each([
  'gimana pulangnya',
  'terus gimana pulangnya',
  'carane mulih piye',
  'pulangnya gimana',
  'cara balik gimana kak',
])('the way home is asked in many ways, and never at the employer: %s', async asked => {
  const { person } = await openTalk()
  const sari = person(190)
  await sari.says('saya dikunci majikan di malaysia')
  expect(textOf(await sari.says(asked))).toContain('bisa membantu kepulangan')
})

it('what is asked once more is not said to be unknown', async () => {
  const { person } = await openTalk()
  const sari = person(191)
  await sari.says('saya dikunci majikan di malaysia')
  await sari.says('gimana pulangnya')
  const said = textOf(await sari.says('pulangnya gimana'))
  expect(said).not.toContain('belum bisa kujawab')
  expect(said).toContain('KBRI Kuala Lumpur')
})

it.each([
  ['saya dipukul majikan di malaysia', 'polisi minta duit', 'kuitansi', 'KBRI'],
  ['saya dipukul majikan', 'polisi minta uang 2 juta', 'kuitansi', 'lapor.go.id'],
  ['saya dipukul majikan', 'diperas polisi', 'nama petugas', 'lapor.go.id'],
  ['boss beats me in malaysia', 'police want money from me', 'receipt', 'Embassy'],
])(
  '%s: an officer who wants money is answered with how to refuse, and another office: %s',
  async (...texts) => {
    const [first, then, how, whom] = texts
    const { person } = await openTalk()
    const dewi = person(192)
    await dewi.says(first)
    const said = textOf(await dewi.says(then))
    expect(said).toContain(how)
    expect(said).toContain(whom)
    expect(said).not.toContain('SPLP')
    expect(said).not.toMatch(/Polisi 110|Police 110/)
  },
)

it.each(['tolong kapal kami mau tenggelam', 'kapal kami bocor di laut arafura'])(
  'whose ship goes down is not told to write in secret, but where they are: %s',
  async first => {
    const { person } = await openTalk()
    const abk = person(193)
    await abk.says(first)
    const said = textOf(await abk.says('cuma wa kadang'))
    expect(said).toMatch(/posisi.*nama kapal.*berapa orang/)
    expect(said).not.toContain('tidak ada yang melihat')
  },
)

it('whoever is pregnant without a permit is told of a doctor, and of papers for the child', async () => {
  const { person } = await openTalk()
  const yuni = person(194)
  const said = textOf(await yuni.says('saya hamil 4 bulan di malaysia ga punya permit'))
  expect(said).toContain('bidan')
  expect(said).toContain('tidak menghapus hak')
  expect(textOf(await yuni.says('kalau lahiran anak saya gimana suratnya'))).toContain(
    'surat keterangan lahir',
  )
})

it('whose baby was taken is told to speak of the baby first, not of papers', async () => {
  const { person } = await openTalk()
  const said = textOf(await person(195).says('bayi saya diambil majikan'))
  expect(said).toContain('soal bayi')
  expect(said).not.toContain('Paspor dan KTP')
})

it('who corrects what they asked, after words that were only guessed to be a danger, gets no crisis text', async () => {
  const { person } = await openTalk()
  const ari = person(196)
  await ari.says('i want to go anyway')
  const said = textOf(await ari.says('sorry I meant Doha not Dubai'))
  expect(said).not.toMatch(/pills|Embassy|What you can do/)
  const other = person(197)
  await other.says('aku ga kuat lagi hidup')
  expect(textOf(await other.says('maksudku aku pengen tidur aja ga bangun lagi'))).toContain('☎')
})

describe('what is asked in danger of what comes next', () => {
  const held = 'aku disekap di kompleks scam kamboja, paspor diambil, ga boleh keluar'
  const beaten = 'my employer beats me every day in saudi arabia'
  const missing = 'suami saya abk hilang kontak 2 bulan di kapal taiwan'
  const pictures = 'umurku 16, cowok ancam sebar foto bugilku'
  it.each([
    [held, 'siapa yang nolong saya nanti', /Orang sungguhan di kontak ini[\s\S]*KBRI Phnom Penh/],
    [held, 'berapa lama nunggu dijemput', /tidak mau menebak[\s\S]*KBRI Phnom Penh/],
    [held, 'nanti keluarga saya tau ga', /tidak memberi tahu siapa pun/],
    [held, 'aku dihukum ga karena ikut nipu', /tidak tahu apakah kamu akan ditahan/],
    [held, 'temen saya juga bisa ikut ditolong', /Sebut berapa orang/],
    [beaten, 'will they really come', /I cannot promise it[\s\S]*Riyadh/],
    [beaten, 'should i take pictures', /Take pictures of the injuries/],
    [missing, 'apa dia masih hidup', /Aku tidak tahu, dan tidak mau menebak/],
    [missing, 'siapa yang nyari dia', /tanpa laporan, belum tentu ada yang mencari/],
    [pictures, 'kalau disebar gimana', /masih ada yang bisa dilakukan[\s\S]*SAPA 129/],
    [pictures, 'blokir aja ya', /Simpan dulu tangkapan layar[\s\S]*SAPA 129/],
    [pictures, 'orang tua bakal tau ga', /tidak orang tuamu/],
  ])('%s: "%s"', async (danger, asked, answer) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(390), danger, asked)).toMatch(answer)
  })

  it.each([
    ['berapa lama kontrak kerja abk', null],
    ['dia blokir aku', null],
    ['PTnya ga mau ngomong', null],
  ])('"%s" is none of these', (text, topic) => {
    expect(circumstancesIn(text, false)).not.toContain('cannot_call')
    expect(dangerTopic(text)).toBe(topic)
  })
})

describe('papers that were only to be asked back', () => {
  it('are danger once somebody threatens or means to come: the police first', async () => {
    const offer = 'ditawarin kerja kilang di Malaysia gaji 8jt, visa pelancong dulu, wa 0812-0000-4321'
    for (const [i, threat] of [
      'calo ngancem mau datengin rumah',
      'aku diancam terus',
      'dia mau nyamperin rumahku',
    ].entries()) {
      const { person } = await openTalk()
      const one = person(3900 + i)
      const before = await lastSaid(one, offer, 'paspor saya ditahan calo')
      expect(before).toMatch(/KP2MI[\s\S]*Polisi 110/)
      const said = await lastSaid(one, threat)
      expect(said, threat).toContain('Polisi 110')
      expect(said, threat).not.toMatch(/KP2MI[\s\S]*Polisi 110|Kemnaker/)
    }
  })
})

describe('what is told or asked next is answered, and not put off', () => {
  const beaten = 'dipukuli suami'
  const kept = 'dikunci di penampungan PT di bekasi, ga boleh keluar'
  const held = 'saya disekap di malaysia'
  const pupil = 'murid saya 15 tahun mau dibawa kerja ke malaysia'
  it.each([
    [kept, 'ibu saya sakit pengen pulang', /Masih di Indonesia\?[\s\S]*☎ KP2MI[\s\S]*☎ Polisi 110/],
    [kept, 'pagar dikunci', /siapa yang memegang kuncinya/],
    [beaten, 'apakah dia nanti dipenjara', /polisi dan hakim yang memutuskan[\s\S]*SAPA 129/],
    [beaten, 'tolong', /ke tempat yang ada orang[\s\S]*110/],
    ['disekap di taiwan', 'nomor 1955 itu apa', /Hotline tenaga kerja Taiwan 1955\. Gratis/],
    [held, 'kbri mau bantu orang kayak aku ga?', /siapa pun kamu[\s\S]*KBRI Kuala Lumpur/],
    [held, 'kumaha lapor na', /Tidak perlu rapi/],
    [held, 'macam mana nak lapor', /Tidak perlu rapi/],
    [held, 'polisi?', /polisi setempat/],
    [held, 'agen suruh tanda tangan surat damai', /Jangan tanda tangan dulu/],
    ['disekap di fiji', 'disini ga ada kbri?', /belum punya nomor KBRI atau KJRI di Fiji/],
    ['disekap di fiji', 'dimana konsulat', /belum punya nomor KBRI atau KJRI di Fiji/],
    [
      'saudara saya disekap di kamboja minta tebusan',
      'kalau saya transfer apakah dia dilepas?',
      /Jangan bayar atau transfer/,
    ],
    ['anak saya umur 15 hilang dari kemarin', 'polisi ga mau terima laporan', /Jangan tunggu 24 jam/],
    ['anak saya 15 tahun diperkosa', 'polisi malah nyalahin anak saya', /Catat nama petugas[\s\S]*SAPA 129/],
    ['adik saya disekap di kamboja', 'kamarnya digembok', /Minta dia tetap tenang/],
    ['pengen mati aja', 'lapor kemana', /takut sendirian[\s\S]*Healing119/],
    [beaten, 'pengen pulang ke rumah ibu', /Boleh[\s\S]*jangan bilang rencanamu[\s\S]*SAPA 129/],
    [pupil, 'lapor kemana bu', /Lapor ke kontak ini[\s\S]*☎ SAPA 129[\s\S]*☎ Polisi 110/],
    [
      'suami saya meninggal di malaysia, jatuh dari proyek',
      'PT nya minta tanda tangan surat damai',
      /Jangan tanda tangan dulu/,
    ],
  ])('%s: "%s"', async (danger, asked, answer) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(391), danger, asked)).toMatch(answer)
  })

  it('a wife who is beaten is sent on to those who help at home, not to offices for migrants', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(392), 'suami gebukin aku', 'tolong', 'sekarang', 'help', 'cepat')
    expect(said).toMatch(/☎ (?:LPSK|SAPA 129|Polisi 110)/)
    expect(said).not.toMatch(/Kemlu|KP2MI/)
    expect(isHurtByFamily('dipukuli suami majikan')).toBe(false)
  })

  it('a question of going home from abroad or from despair is answered as ever', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(393), held, 'pengen pulang')).toContain('bisa membantu kepulangan')
    expect(await lastSaid(person(394), 'pengen mati aja', 'pengen pulang')).not.toMatch(/KP2MI|110/)
  })

  it.each(['pintu darurat ada ga', 'rumah majikan saya di johor', 'tanda tangan kontrak kemarin'])(
    '"%s" tells of no lock and no paper to sign',
    text => {
      expect(['locked', 'sign']).not.toContain(dangerTopic(text))
    },
  )
})

describe('a question amid a danger', () => {
  const REAL = 'eh btw lowongan magang jepang dr kampus bener ga ya, 6 bulan dpt uang saku 100rb yen'
  it('of another vacancy is answered, with a contact below', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(81), 'aku dipukul majikan', REAL)
    expect(said).toContain('kampusmu')
    expect(said).toContain('Polisi 110')
  })

  it('of a word is answered after a plea that told nothing', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(82), 'tolong', 'tolong jelasin p3mi')).toContain('Perusahaan Penempatan')
  })

  it.each(['awalnya lowongan di ig, katanya resmi ga taunya gini', 'dia bilang tawarannya resmi kok'])(
    'but how it came to it is none: %s',
    async text => {
      const { person } = await openTalk()
      expect(await lastSaid(person(83), 'aku disekap di kamboja', text)).toContain('Phnom Penh')
    },
  )
})
