import { describe, expect, it } from 'vitest'
import { lastSaid, lastSaidTo, openTalk } from './talk.ts'

describe('short words after a danger', () => {
  it.each([
    ['aku pengen mati', 'lbh baik aku mati', 'Healing119'],
    ['majikan mukul aku di malaysia', 'lbh parah dari kemaren', 'KBRI Kuala Lumpur'],
  ])('%s, then "%s" speaks of no lawyer', async (danger, text, answer) => {
    const said = await lastSaidTo(900, danger, text)
    expect(said).toContain(answer)
    expect(said).not.toContain('pendamping hukum')
  })

  it.each(['ke lbh aja gimana', 'ada lbh gratis ga', 'lbh apik bisa bantu ga'])('"%s" does', async text => {
    expect(await lastSaidTo(901, 'majikan mukul aku di malaysia', text)).toContain('pendamping hukum')
  })

  it('who hides from somebody at the door is told what to do in these minutes, not to go to a clinic', async () => {
    const { person } = await openTalk()
    const one = person(902)
    const first = await lastSaid(
      one,
      'nyokap barusan dilempar piring, darahnya banyak',
      'gw ngumpet di kamar sama adek',
    )
    expect(first).toContain('Matikan suara HP')
    const then = await lastSaid(one, 'dia gedor2 pintu')
    expect(then).toContain('Ganjal pintu')
    expect(then).toContain('110')
    const other = person(903)
    const jammed = await lastSaid(
      other,
      'bokap mukulin nyokap, gw sama adek ngumpet di kamar',
      'pintunya mau jebol',
    )
    expect(jammed).toContain('Matikan suara HP')
  })

  it('whoever is abroad and hides is told of by phone', async () => {
    const said = await lastSaidTo(904, 'ibu saya di hongkong dipukul majikan', 'dia sembunyi di kamar mandi')
    expect(said).toContain('KJRI Hong Kong')
    expect(said).not.toContain('Matikan suara HP')
  })
})

describe('where it is', () => {
  it.each([
    ['gaji di malaysia brp', 'majikan mukul aku', 'KBRI Kuala Lumpur'],
    ['tkw hamil di hongkong boleh dipecat ga', 'dia diperkosa bapak majikan', 'KJRI Hong Kong'],
  ])('after "%s", "%s" may be there', async (question, danger, office) => {
    expect(await lastSaidTo(910, question, danger)).toContain(office)
  })

  it.each([
    ['gaji di jepang brp', 'suamiku mukul aku'],
    ['gaji di malaysia brp', 'aku pengen mati'],
  ])('after "%s", "%s" is asked of no country', async (question, danger) => {
    expect(await lastSaidTo(911, question, danger)).not.toMatch(/KBRI|Apakah ini terjadi di/)
  })

  it('a pregnancy that was forced, told in pieces, is sexual violence', async () => {
    const said = await lastSaidTo(
      912,
      'tanya dong, kalo TKW hamil di hongkong boleh dipecat ga',
      'soalnya dia hamil bukan sama pacarnya',
      'sama bapak majikannya, dipaksa',
    )
    expect(said).toMatch(/KJRI Hong Kong[\s\S]*Percayai dia/)
  })

  it.each([
    ['kalo temenku kerja di singapura boleh pulang ga', 'dia dikunci majikan'],
    ['sister works in kuwait, salary how much normal', 'she is locked in by employer'],
  ])('"%s", then "%s"', async (question, harm) => {
    expect(await lastSaidTo(915, question, harm)).toMatch(/^(?:Ini info|Here is)/)
  })

  it.each([['gaji di jepang brp', 'temenku ditipu']])('"%s", then "%s" is none', async (question, text) => {
    expect(await lastSaidTo(916, question, text)).not.toMatch(/^(?:Ini info|Here is)/)
  })

  it('transit and border towns are where somebody is; over the river is another country', async () => {
    const transit = 'min aku di bandara KL transit, calo bilang ganti tujuan ke poipet bukan bangkok'
    expect(await lastSaidTo(913, transit)).toContain('KBRI Kuala Lumpur')
    const over = 'temenku terakhir di mae sot trus dibawa nyebrang sungai, 3 minggu ga bisa dihubungi'
    const said = await lastSaidTo(914, over)
    expect(said.indexOf('KBRI Yangon')).toBeGreaterThan(0)
    expect(said.indexOf('KBRI Bangkok')).toBeGreaterThan(said.indexOf('KBRI Yangon'))
  })
})

describe('a story of somebody of theirs, told in pieces', () => {
  it('is one with where they were said to be', async () => {
    const said = await lastSaidTo(920, 'tante aku kerja di taiwan', 'kenapa ya dia ga pernah telpon lagi')
    expect(said).toMatch(/KDEI Taipei[\s\S]*hilang kontak/)
  })

  it('after an offer too, and "not Cambodia" is not answered with Cambodia', async () => {
    const { person } = await openTalk()
    const one = person(921)
    const watched = 'awalnya seneng2 skrg klo vc selalu ada org di belakangnya'
    const said = await lastSaid(
      one,
      'loker admin di laos aman ga sih?',
      'kakakku udh di sana soalnya',
      watched,
    )
    expect(said).toMatch(/untuk dia[\s\S]*di Laos/)
    const contact = await lastSaid(one, 'kontak apa yg bener? bukan kamboja lho ini')
    expect(contact).toContain('Kemlu')
    expect(contact).not.toContain('Phnom Penh')
    expect(await lastSaid(one, 'apa aku pura2 transfer aja')).toContain('Jangan bayar')
  })

  it.each(['dia baik2 aja kok', 'gajinya berapa ya disana', 'kangen'])('"%s" is no danger', async text => {
    expect(await lastSaidTo(922, 'tante aku kerja di taiwan', text)).not.toContain('untuk dia')
  })

  it('is of them, also where the steps would speak to the writer', async () => {
    const text = 'tp dia cerita kemaren majikannya masuk kamar malem2 trus dia digituin'
    expect(await lastSaidTo(923, 'temen ku di taiwan', text)).toContain('Percayai dia')
  })

  it('what can be done from afar is told, and that nobody goes there alone', async () => {
    const { person } = await openTalk()
    const one = person(924)
    const help = await lastSaid(
      one,
      'temenku di kamboja ga boleh pulang kecuali bayar 50jt',
      'aku bisa bantu apa dr sini?',
    )
    expect(help).toContain('Dari tempatmu kamu bisa banyak membantu')
    expect(await lastSaid(one, 'kalo aku jemput kesana?')).toContain('Jangan menjemput sendiri')
  })

  it('a cousin who was promised work and flies tonight can still turn back', async () => {
    const said = await lastSaidTo(925, 'my cousin got promised modeling in dubai, plane is tonight')
    expect(said).toContain('They can still turn back')
  })
})

describe('a farewell in a joking voice', () => {
  it('is heard in its language, and half a joke is none', async () => {
    const { person } = await openTalk()
    const one = person(930)
    expect(await lastSaid(one, 'lol guess i wont be needing the quiz anymore after tonight')).toContain(
      'What you feel matters',
    )
    expect(await lastSaid(one, 'just kidding. or not')).toContain('I believe you')
  })

  it.each([
    'no one picks up 119',
    '119 ga diangkat2',
    'everyone would be better off',
    'guess i wont be here tomorrow lol',
  ])('"%s"', async text => {
    expect(await lastSaidTo(931, text)).toContain('Healing119')
  })

  it.each(['would i be better off in japan or taiwan?', 'i wont be needing the visa anymore after tomorrow'])(
    '"%s" is none',
    async text => {
      expect(await lastSaidTo(932, text)).not.toContain('Healing119')
    },
  )
})

describe('who wants to follow the dead', () => {
  it.each([
    'ibu udah meninggal, pengen nyusul',
    'pengen nyusul almarhum bapak',
    'kangen bapak yg udah ga ada, pingin ikut bapak',
    'ibuk wis ora ono, pengen melu',
    'i want to follow my mom who died',
  ])('is given those who listen: "%s"', async text => {
    expect(await lastSaidTo(943, text)).toContain('Healing119')
  })

  it.each([
    'bapak meninggal, mau ikut pemakamannya',
    'mau nyusul pulang, ibu meninggal',
    'suami udah ga ada, mau ikut pelatihan umkm',
    'almarhum bapak dulu TKI, aku mau ikut kerja juga',
    'kakak mau nyusul bapak ke malaysia',
  ])('and no mourner who goes somewhere: "%s"', async text => {
    expect(await lastSaidTo(944, text)).not.toContain('Healing119')
  })
})

describe('a rage at home, and no blow told', () => {
  it.each([
    'bapak mabok trus banting2 piring, mama nangis di pojokan',
    'papa mabuk banting barang, adek gemeteran',
    'bokap mabok lempar gelas, aku sembunyi di kamar',
    'oh gitu. btw rumah gw lagi rame, bokap ngamuk lagi',
  ])('"%s" is asked about, with those who help', async text => {
    expect(await lastSaidTo(940, text)).toMatch(/Ada yang dipukul[\s\S]*SAPA 129/)
  })

  it.each(['bapak banting tulang buat keluarga', 'mama ngamuk lagi gara2 nilai ulangan ku jelek'])(
    '"%s" is none',
    async text => {
      expect(await lastSaidTo(941, text)).not.toContain('SAPA 129')
    },
  )
})

describe('a crew beaten where others died', () => {
  it('help for who lives comes first, and the dead are named beside', async () => {
    const { person } = await openTalk()
    const one = person(950)
    const text =
      'temanku di kapal china nabilang dipukuli terus sama mandornya, makan cuma umpan, 2 orang mi meninggal dilarung'
    const said = await lastSaid(one, text)
    expect(said).toMatch(/untuk dia[\s\S]*turut berduka untuk yang meninggal/)
    expect(await lastSaid(one, 'kita bisa lapor dari makassar kah?')).toContain('KP2MI')
  })

  it('beaten to death is a death', async () => {
    const said = await lastSaidTo(951, 'temanku di kapal dipukuli terus sampai meninggal, mau dilarung')
    expect(said).toContain('almarhum')
  })
})

it('an age is told with who one is', async () => {
  expect(await lastSaidTo(960, 'pacarku ancem sebar foto telanjangku', 'aku cewe, 16')).toContain(
    'kamu berhak ditolong',
  )
})

it('data that a lender threatens to spread is no danger of the kind', async () => {
  expect(await lastSaidTo(961, 'bang klo data kontak gw disedot pinjol trus diancem disebar gmn')).toContain(
    'pinjol ilegal',
  )
})
