import { describe, expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

it.each([
  ['saya disekap di kamboja disuruh nipu', 'saya sudah pulang, sudah di rumah', 'duit boleh balik tak'],
  [
    'adik saya ditahan di malaysia, polisi minta 20 juta',
    'ternyata dia baik-baik saja',
    'bagaimana supaya uangnya kembali',
  ],
  ['I am locked in a house in Malaysia', 'I paid 5 million', 'can I get it back?'],
])('money back, asked after "%s": the bank, IASC and the police, and no promise', async (...told) => {
  const { person } = await openTalk()
  const one = person(70)
  let said = ''
  for (const text of told) said = textOf(await one.says(text))
  expect(said).toMatch(/(?:bankmu|your bank)[\s\S]*iasc\.ojk\.go\.id[\s\S]*110/)
  expect(said).toMatch(/tidak bisa berjanji|cannot promise/)
})

describe('H-01: who goes on after a danger is not sent away', () => {
  it.each(['ga', 'iya', 'gak ada yang peduli', 'aku udah beli obatnya', 'gak ada yg bisa dihubungi'])(
    'despair, then "%s": still there, with those who listen',
    async text => {
      const { person } = await openTalk()
      const rio = person(71)
      await rio.says('gw pengen bunuh diri')
      const still = textOf(await rio.says(text))
      expect(still).toContain('Aku masih di sini')
      expect(still).toContain('healing119.id')
      expect(still).not.toMatch(/tawaran|transfer/i)
    },
  )

  it('in the language of the danger', async () => {
    const { person } = await openTalk()
    const ann = person(72)
    await ann.says('i want to kill myself')
    expect(textOf(await ann.says('yes'))).toContain('I am still here')
  })

  it('keeps where they are for what they ask next', async () => {
    const { person } = await openTalk()
    const dani = person(73)
    await dani.says('gw disekap, tolong')
    await dani.says('kamboja')
    const then = textOf(await dani.says('itu whatsapp beneran? kok gak dibales'))
    expect(then).toContain('KBRI Phnom Penh')
    expect(then).not.toContain('di luar yang aku bisa')
    expect(textOf(await dani.says('kami dikunci dan dipukuli lagi, tolong'))).toContain('KBRI Phnom Penh')
  })

  it('a question that something is known of is answered', async () => {
    const { person } = await openTalk()
    const tia = person(74)
    await tia.says('paspor saya ditahan majikan, saya tidak boleh keluar rumah')
    expect(textOf(await tia.says('berapa gaji minimum di Hong Kong?'))).toContain('HK')
  })
})

it('who has not left yet is told that they can still turn back, and nobody to sit still', async () => {
  const { person } = await openTalk()
  const yuni = person(75)
  const said = textOf(
    await yuni.says('sudah di imigrasi bandara mau ke thailand, saya takut ini jebakan, masih bisa batal?'),
  )
  expect(said).toContain('Kamu masih bisa batal')
  expect(said).not.toContain('KBRI Bangkok')
  expect(textOf(await yuni.says('trus gw harus apa'))).toContain('Polisi 110')
})

it('who may want to die abroad keeps those who listen', async () => {
  const { person } = await openTalk()
  const lia = person(76)
  expect(textOf(await lia.says('i want to die. agency took all my money. i am in taiwan'))).toContain(
    'healing119.id',
  )
})

it.each(['aku mau dibunuh', 'mereka mau bunuh saya', 'aku dijual'])('hears "%s"', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(77).says(text))).toContain('Polisi 110')
})

it('a danger that is over, or was a joke, may be said; thanks are thanks', async () => {
  const { person } = await openTalk()
  const nia = person(78)
  await nia.says('temen saya dipukuli majikan di malaysia tolong')
  expect(textOf(await nia.says('makasih ya kak'))).toContain('Sama-sama')
  expect(textOf(await nia.says('ga usah deh, udah aman temen saya udah di KBRI'))).toContain('Syukurlah')
  const joko = person(79)
  await joko.says('aku pengen mati aja')
  expect(textOf(await joko.says('sekarang selamat tinggal semua'))).not.toContain('Syukurlah')
  const joked = textOf(await joko.says('guyon kak hehe'))
  expect(joked).toContain('bercanda')
  expect(joked).toContain('healing119.id')
  await joko.says('aku pengen mati aja')
  expect(textOf(await joko.says('belum aman, dia masih di luar'))).not.toContain('Syukurlah')
})

it('abroad, the police at home are no answer; in transit the office there is', async () => {
  const { person } = await openTalk()
  const sri = person(80)
  await sri.says('majikan mau perkosa aku, aku ngunci diri di kamar mandi. Kuwait')
  const police = textOf(await sri.says('polisi sana nomer brp'))
  expect(police).not.toContain('Polisi 110')
  expect(police).toContain('Kemlu')
  const adi = textOf(
    await person(81).says('di pesawat udah, transit di kuala lumpur, baru baca ternyata penipuan'),
  )
  expect(adi).toContain('KBRI Kuala Lumpur')
  expect(adi).toContain('Kamu masih bisa berhenti di sini')
})

it('at sea, one message first, and nobody who can only be called from land at the top', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(82).says(
      'kapal kami 2 bulan ga dikasih air bersih, teman sakit parah, kapten ga mau balik, tolong',
    ),
  )
  expect(said).toContain('nama kapal, posisi')
  expect(said.indexOf('Kemlu')).toBeLessThan(said.indexOf('Polisi 110') >>> 0)
})

describe('the steps after a danger are those of the danger that was heard', () => {
  const PILLS = /Jauhkan|out of reach/

  it('who may despair beside something else is not told of pills and ropes', async () => {
    const { person } = await openTalk()
    const ayu = person(90)
    await ayu.says("my employer in Singapore took my passport and won't let me leave the house")
    for (const text of [
      "I can't call, she watches me",
      'what if she finds out?',
      'should I run away?',
      'ok',
    ]) {
      const said = textOf(await ayu.says(text))
      expect(said).not.toMatch(PILLS)
      expect(said).toMatch(/Ministry|Embassy/)
      expect(said).not.toMatch(/ dicek /)
    }
  })

  it('who took something is told to go to a hospital, also after the card, and wherever they are', async () => {
    const { person } = await openTalk()
    const one = person(91)
    expect(textOf(await one.says('gw nyoba minum obat banyak tadi'))).toContain('UGD terdekat')
    for (const text of ['di malaysia', 'gw pusing']) {
      const said = textOf(await one.says(text))
      expect(said).toContain('UGD terdekat')
      expect(said).not.toMatch(PILLS)
    }
    const other = person(92)
    expect(textOf(await other.says('i want to kill myself'))).toMatch(PILLS)
    expect(textOf(await other.says('i took them'))).toContain('emergency room')
  })

  it.each([
    'eh salah kirim',
    'salah paham bot',
    'ga kok gw cuma nanya',
    'ga kok gw bercanda',
    "i'm fine, just testing",
  ])('takes "%s" for what it says, and goes on as ever', async text => {
    const { person } = await openTalk()
    const one = person(93)
    await one.says('gw pengen bunuh diri')
    const said = textOf(await one.says(text))
    expect(said).toMatch(/Syukurlah|good to hear/)
    expect(said).toContain('healing119.id')
    expect(said).not.toMatch(PILLS)
    expect(textOf(await one.says('halo'))).not.toMatch(/Aku masih di sini|healing119/)
  })

  it.each([
    'gapapa',
    'gapapa kok, udah lewat',
    'gapapa kok cuma capek',
    'udahlah gapapa',
    'bukan gitu, maksudku capek aja',
    'bukan itu maksudku',
    'lupain aja',
    "i'm fine",
    'ga ada apa apa kok',
  ])('"%s" ends nothing that silences people, and is answered softly', async text => {
    const { person } = await openTalk()
    for (const [at, danger] of [
      'gw pengen bunuh diri',
      'aku diperkosa bos',
      'majikan mukul aku tiap hari',
      'aku disekap di kamboja',
    ].entries()) {
      const one = person(700 + at)
      await one.says(danger)
      const said = textOf(await one.says(text))
      expect(said, danger).toMatch(/terlihat baik-baik saja|do not have to look fine/)
      expect(said, danger).toContain('☎')
      expect(said, danger).not.toMatch(/Syukurlah|good to hear|tawaran/)
      expect(textOf(await one.says('aku sudah aman, salah kirim')), danger).toContain('Syukurlah')
    }
  })

  it('ends what only sounded like a danger', async () => {
    const { person } = await openTalk()
    const one = person(710)
    await one.says('tolong')
    expect(textOf(await one.says('gapapa kok'))).toContain('Syukurlah')
  })

  it.each(['gapapa kalau aku mati', 'aku gak baik-baik aja', 'makasih buat semuanya, maaf ngerepotin'])(
    '"%s" takes nothing back',
    async text => {
      const { person } = await openTalk()
      const one = person(94)
      await one.says('gw pengen bunuh diri')
      expect(textOf(await one.says(text))).not.toMatch(/Syukurlah|Sama-sama/)
    },
  )

  it('who took something and says that they are fine still hears of the hospital', async () => {
    const { person } = await openTalk()
    const one = person(104)
    await one.says('gw nyoba minum obat banyak tadi')
    expect(textOf(await one.says('gapapa kok'))).toContain('periksa ke rumah sakit sekarang')
    expect(textOf(await one.says('gw pusing'))).toContain('UGD terdekat')
  })

  it('thanks in more words are thanks', async () => {
    const { person } = await openTalk()
    const one = person(95)
    await one.says('saya dikunci majikan tolong')
    expect(textOf(await one.says('makasih banyak ya'))).toContain('Sama-sama')
  })
})

describe('what is asked in danger is answered', () => {
  it('who cannot call gets who can be written to', async () => {
    const { person } = await openTalk()
    const one = person(96)
    await one.says('saya dikunci majikan di riyadh tolong')
    const said = textOf(await one.says('ga bisa telpon, cuma wa'))
    expect(said).toContain('WhatsApp: +62')
    expect(said).not.toContain('Telepon')
  })

  it('who says at once that they can only write gets them first', async () => {
    const { person } = await openTalk()
    const said = textOf(
      await person(103).says('saya dikunci majikan di riyadh, ga bisa telpon, cuma wa, tolong'),
    )
    expect(said.indexOf('Kemlu')).toBeLessThan(said.indexOf('KBRI Riyadh'))
    expect(said).toContain('kirim satu pesan WhatsApp')
  })

  it('where one does not answer, others are named', async () => {
    const { person } = await openTalk()
    const one = person(97)
    await one.says('gw pengen bunuh diri')
    const said = textOf(await one.says('119 ga diangkat'))
    expect(said).not.toContain('119 ext 8')
    expect(said).toContain('https://healing119.id')
    expect(said).toContain('Polisi 110')
    expect(textOf(await one.says('ada yg bisa diajak ngobrol ga'))).toContain(
      'orang sungguhan yang mendengarkan',
    )
  })

  it.each([
    ['apa harus lapor polisi dulu', 'Tidak perlu menunggu'],
    ['can i be deported?', 'still ask the Indonesian embassy'],
    ['is it free?', 'help from Indonesian embassies'],
    ['should i pay?', 'Do not pay'],
    ['harus bayar tebusan ga', 'Jangan bayar'],
    ['they want 50 million', 'Do not pay'],
    ['what can i do', 'What you can do for them'],
    ['how can he come home', 'help with the way home'],
    ['will they send me home', 'arrested or sent home'],
    ["i'm scared", 'natural to be afraid'],
    ['what will happen', 'cannot answer that yet'],
  ])('"%s"', async (text, answer) => {
    const { person } = await openTalk()
    const one = person(98)
    await one.says('my brother is locked in a compound in dubai')
    const said = textOf(await one.says(text))
    expect(said.toLowerCase()).toContain(answer.toLowerCase())
    expect(said.match(/☎/g)).toHaveLength(1)
  })

  it('another question is answered with one contact below, and where they are is kept', async () => {
    const { person } = await openTalk()
    const one = person(99)
    await one.says('saya diperkosa majikan di jeddah')
    const said = textOf(await one.says('apa itu visa kerja'))
    expect(said).toContain('Visa kerja dan permit')
    expect(said).toContain('KJRI Jeddah')
    for (const text of ['malu cerita ke siapa siapa', 'takut hamil', 'dia mukul saya lagi tolong']) {
      const then = textOf(await one.says(text))
      expect(then).toContain('KJRI Jeddah')
      expect(then).not.toContain('Polisi 110')
    }
  })

  it('asking about a country does not say that they are there', async () => {
    const { person } = await openTalk()
    const one = person(105)
    await one.says('gw pengen mati aja')
    expect(textOf(await one.says('lowongan ke taiwan ada?'))).not.toContain('KDEI')
    expect(textOf(await one.says('cara cek agen resmi'))).not.toMatch(/Jauhkan/)
  })

  // It may as well go on from what was asked of another country in between.
  it.fails('a country alone says where they are also after a question', async () => {
    const { person } = await openTalk()
    const one = person(105)
    await one.says('gw pengen mati aja')
    await one.says('cara cek agen resmi')
    expect(textOf(await one.says('taiwan kak'))).toContain('KDEI')
  })

  it('in the language of the danger, until they write in another', async () => {
    const { person } = await openTalk()
    const one = person(100)
    await one.says('i want to kill myself')
    for (const text of ['no one cares', 'nobody helps me here', 'ok'])
      expect(textOf(await one.says(text))).toContain('I am still here')
    expect(textOf(await one.says('thanks!'))).toContain('You are welcome')
    expect(textOf(await one.says('aku udah nggak tau lagi ini harus bagaimana'))).toContain(
      'Aku masih di sini',
    )
  })
})

it('proposes the country of the offer that was judged last', async () => {
  const { person } = await openTalk()
  const one = person(101)
  await one.says('loker PRT Kuwait gaji 15 juta, tiket ditanggung, berangkat minggu depan, wa 0812-0000-1234')
  expect(textOf(await one.says('kakakku disana dipukulin majikan'))).toContain(
    'Apakah ini terjadi di Kuwait?',
  )
  const there = textOf(await one.presses('Ya, di Kuwait'))
  expect(there).toContain('belum punya nomor KBRI atau KJRI di Kuwait')
  expect(there).toContain('untuk dia')
})

it('where they are may be told after something else was asked', async () => {
  const { person } = await openTalk()
  const one = person(106)
  await one.says('majikan mukul saya tolong')
  expect(textOf(await one.says('apa itu visa kerja'))).toContain('Visa kerja dan permit')
  expect(textOf(await one.says('saya di jeddah'))).toContain('KJRI Jeddah')
})

it('names the office of the town that is told afterwards', async () => {
  const { person } = await openTalk()
  const one = person(102)
  await one.says('saya dikurung majikan, tidak boleh keluar rumah, tolong')
  expect(textOf(await one.says('kuching'))).toContain('Untuk Kuching kami belum punya nomor')
})

describe('who is in no danger is let go', () => {
  it.each([
    'i am not in danger i only ask',
    'i never said i am in danger',
    'you misunderstood, i am safe',
    'salah paham, aku ga dalam bahaya',
    'ga bahaya kok kak cuma pengen tau',
    'bot lebay, ga ada apa apa',
    'it was a mistake',
    'i never said that',
    'ora bahaya kok',
    'salah',
  ])('"%s", and what is asked next is answered as ever', async text => {
    const { person } = await openTalk()
    const one = person(110)
    await one.says('my boss locks me in the house help')
    expect(textOf(await one.says(text))).toMatch(/Syukurlah|good to hear/)
    expect(textOf(await one.says('how much can agency charge?'))).toMatch(/Art\. 30|Pasal 30/)
    // Danger is heard again at any time.
    expect(textOf(await one.says('my boss locks me in again, help'))).toContain('What you can do')
  })

  it.each([
    'no i am in danger',
    'i am not in danger yet',
    'am i safe?',
    'i just don’t know',
    'it was a mistake to come here',
    'ga bahaya tapi aku dikunci',
    'i only want to ask how to run away',
  ])('"%s" ends nothing', async text => {
    const { person } = await openTalk()
    const one = person(111)
    await one.says('my boss locks me in the house help')
    expect(textOf(await one.says(text))).not.toMatch(/Syukurlah|good to hear/)
  })

  it('needing no help is no denial from who may want to die', async () => {
    const { person } = await openTalk()
    const one = person(112)
    await one.says('gw pengen bunuh diri')
    expect(textOf(await one.says('ga butuh bantuan'))).toContain('healing119.id')
    expect(textOf(await one.says('ga butuh bantuan'))).not.toContain('Syukurlah')
  })

  it('a denial with a question: the answer, and that the contacts stand above', async () => {
    const { person } = await openTalk()
    const one = person(113)
    await one.says('my boss locks me in the house help')
    const said = textOf(await one.says('i am not in danger, what is the minimum wage in hong kong?'))
    expect(said).toContain('HK$')
    expect(said).toContain('the contacts stand above')
  })

  it('said where nothing was said of danger, it is no riddle', async () => {
    const { person } = await openTalk()
    expect(textOf(await person(114).says('i am not in danger'))).toContain('good to hear')
  })

  it('nobody is told the same twice in a row, nor that help is free when they ask about a fee', async () => {
    const { person } = await openTalk()
    const one = person(115)
    let last = textOf(await one.says('my boss locks me in the house help'))
    for (const text of [
      'my boss locks me in the house help',
      'can she deduct my salary if i break a plate',
      'can i change employer',
      'ok but she is my friend since 5 years',
      'she is really my friend since long',
      'yes',
      'ok',
      'i am scared',
      'so scared',
      'how much can agency charge?',
      'thanks',
      'thank you',
    ]) {
      const said = textOf(await one.says(text))
      expect(said, text).not.toBe(last)
      expect(said, text).not.toContain('Help from Indonesian embassies')
      last = said
    }
  })

  it.each(['what to tell the police', 'harus ngomong apa ke polisi', 'bilangnya gimana ya'])(
    '"%s": name, place, what happened, an interpreter',
    async text => {
      const { person } = await openTalk()
      const one = person(116)
      await one.says('my boss locks me in the house help')
      expect(textOf(await one.says(text))).toMatch(/interpreter|penerjemah/)
    },
  )
})

describe('where they say that they are is kept', () => {
  it.each([
    [
      ['my employer beats me', 'i am working in hong kong', 'what to tell the police'],
      'Indonesian Consulate General',
    ],
    [['i am working in hong kong', 'my employer beats me'], 'Indonesian Consulate General'],
    [['aku kerja di hong kong 3 tahun', 'majikan pukul aku', 'takut'], 'KJRI Hong Kong'],
    [['majikan pukul aku', 'aku kerja di hong kong, boleh ganti majikan ga'], 'KJRI Hong Kong'],
  ] as const)('%s', async (texts, office) => {
    const { person } = await openTalk()
    const one = person(120)
    let said = ''
    for (const text of texts) said = textOf(await one.says(text))
    expect(said).toContain(office)
    expect(said).not.toMatch(/Police 110|Polisi 110/)
  })

  it.each(['i want to work in hong kong', 'my sister works in hong kong', 'gimana kerja di hong kong?'])(
    'not for "%s"',
    async text => {
      const { person } = await openTalk()
      const one = person(121)
      await one.says(text)
      expect(textOf(await one.says('my employer beats me'))).toContain('Police 110')
    },
  )

  it('who says only where they work is told who helps there, and is judged as no offer', async () => {
    const { person } = await openTalk()
    const one = person(123)
    const said = textOf(await one.says('saya kerja di malaysia sudah 2 tahun'))
    expect(said).toContain('KBRI Kuala Lumpur')
    expect(said).not.toMatch(/🟠|🔴/)
    expect(textOf(await one.says('majikan pukul saya'))).toContain('KBRI Kuala Lumpur')
    expect(textOf(await person(124).says('saya ditipu agen di malaysia, uang 10 juta hilang'))).not.toContain(
      'baik. Kalau',
    )
  })

  it('"am I safe here" in danger asks of the place, not of what we store', async () => {
    const { person } = await openTalk()
    const one = person(125)
    await one.says('saya dikurung majikan')
    expect(textOf(await one.says('apa saya aman di sini'))).not.toContain('/privasi')
    expect(textOf(await one.says('apa pesan saya disimpan?'))).toContain('/privasi')
  })

  it('an offer for a country says nothing of where who got it is', async () => {
    const { person } = await openTalk()
    const one = person(122)
    await one.says(
      'Caregiver in Canada, salary 5000 CAD, pay 500 dollars first to my account, wa 0812-0000-4321',
    )
    const said = textOf(await one.says('my boss beats me'))
    expect(said).not.toContain('Canada')
    expect(said).toContain('Abroad now?')
  })
})

describe('means are named to who speaks of dying, and not to who only grieves or is in debt', () => {
  const MEANS = /pills|obat|high|tinggi/

  it.each(['I miss my kids so much, I cry every night but I am ok'])('"%s"', async text => {
    const { person } = await openTalk()
    const one = person(130)
    const first = textOf(await one.says(text))
    expect(first).toMatch(/[Hh]ealing119/)
    expect(first).not.toMatch(MEANS)
    for (const next of ['yes', 'what can i do', 'ok'])
      expect(textOf(await one.says(next)), next).not.toMatch(MEANS)
    expect(textOf(await one.says('i want to die'))).toContain('Put pills')
    // Once they said so, less words do not take it back.
    expect(textOf(await one.says(text))).toContain('Put pills')
  })

  it.each(['gw pengen mati', 'ini chat terakhirku. dadah.', 'makasih buat semuanya ya, maaf ngerepotin'])(
    '"%s" is told',
    async text => {
      const { person } = await openTalk()
      expect(textOf(await person(131).says(text))).toContain('Jauhkan dulu obat')
    },
  )
})
