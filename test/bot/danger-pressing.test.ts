import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk, textOf } from './talk.ts'

describe('who says that it is no joke is believed', () => {
  it.each([
    ['pengen mati aja rasanya', 'bukan bercanda'],
    ['pengen mati aja rasanya', 'beneran ga bercanda'],
    ['aku mau loncat dari lantai 10', 'bukan becanda, aku serius'],
    ['aku mau loncat dari lantai 10', 'ga lagi main-main'],
    ['i want to die', "i'm not joking"],
    ['i want to die', 'this is not a joke'],
  ])('"%s", "%s"', async (danger, text) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(701), danger, text)
    expect(said).toMatch(/Aku percaya|I believe you/)
    expect(said).toContain('☎ Healing119')
    expect(said).not.toMatch(/Syukurlah|glad/i)
  })

  it('a joke that is taken back stays one, and what the one who hurts them calls a joke is none', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(702), 'pengen mati', 'ga, bercanda kok')).toContain('kalau hanya bercanda')
    const said = await lastSaid(person(703), 'aku dipukul majikan di kuwait', 'dia bilang cuma bercanda')
    expect(said).not.toContain('kalau hanya bercanda')
    expect(said).toContain('☎')
  })
})

describe('a country that is written in two letters', () => {
  it.each([
    ['aku dipukul majikan di hk', 'KJRI Hong Kong'],
    ['dipukul majikan, saya di hk', 'KJRI Hong Kong'],
    ['saya disekap di sg', 'KBRI Singapura'],
    ['paspor ditahan, dipukul bos di tw', 'KDEI Taipei'],
  ])('"%s"', async (text, office) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(711), text)
    expect(said).toContain(office)
    expect(said).not.toContain('Polisi 110')
  })

  it('"sg" is also Javanese for who does it', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(712), 'aku dipukul bos, tulung, sg mukul akeh')).not.toContain('Singapura')
  })
})

describe('somebody who hurts them is about to be there', () => {
  it.each([
    ['aku disekap di kamboja', 'mereka datang'],
    ['i am locked in cambodia', 'they are coming'],
    ['majikan perkosa aku di malaysia', 'dia masuk kamar lagi'],
    ['suamiku ngancam mau bunuh aku', 'dia pulang'],
    ['suamiku ngancam mau bunuh aku', 'pintu digedor'],
  ])('"%s", "%s"', async (danger, text) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(721), danger, text)
    expect(said).toMatch(/ke tempat yang ada orang|go where there are people/)
    expect(said).toMatch(/sembunyikan|hide it/)
    expect(said).not.toMatch(/minta uang|asks for money/)
    expect(said).toContain('☎')
  })

  it('who asks of another day, or waits for somebody missed, is told something else', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(722), 'aku disekap di kamboja', 'kalau mereka datang gimana')).not.toContain(
      'Sekarang: ke tempat',
    )
    expect(await lastSaid(person(723), 'adikku disekap di kamboja', 'dia pulang')).not.toContain(
      'Sekarang: ke tempat',
    )
  })
})

describe('a child that does not want to', () => {
  it.each(['aku 15 mau dinikahin paksa', 'umurku 15 di pontianak, bapak mau kawinin aku sama orang cina'])(
    '"%s"',
    async danger => {
      const { person } = await openTalk()
      const one = person(731)
      const said = await lastSaid(one, danger, 'aku ga mau')
      expect(said).toContain('Tidakmu penting')
      expect(said).toContain('☎ SAPA 129')
      expect(said).not.toMatch(/Healing119|maskapai/)
    },
  )

  it('is told of no airport that nobody named', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(732), 'umurku 15, besok dibawa ke china dikawinin', 'aku sedih')
    expect(said).toContain('Di bawah 18 tahun')
    expect(said).not.toContain('maskapai')
  })
})

it('a child in convulsions goes to a hospital before papers are spoken of, also once the town is told', async () => {
  const { person } = await openTalk()
  const one = person(741)
  for (const text of [
    'bayiku panas tinggi kejang, aku overstay di malaysia takut ke rs',
    'johor',
    'tolong',
  ]) {
    const said = await lastSaid(one, text)
    expect(said.indexOf('rumah sakit'), text).toBeGreaterThan(0)
    expect(said.indexOf('rumah sakit'), text).toBeLessThan(said.search(/☎|KBRI|KJRI/))
  }
})

it.each([
  'gaji saya ga dibayar 7 bulan dan dilarang pulang',
  'gaji ga dibayar 7 bulan dan ga boleh pulang di malaysia',
])('"%s" is a danger before it is a question of wages', async text => {
  const { person } = await openTalk()
  const said = await lastSaid(person(742), text)
  expect(said).toContain('Jangan melawan atau nekat kabur')
  expect(said.includes('KBRI Kuala Lumpur')).toBe(text.includes('malaysia'))
})

it('asking whether a boss may keep somebody is a question', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(743), 'apakah boleh majikan melarang pulang kalau gaji belum dibayar?')
  expect(said).not.toContain('nekat kabur')
})

describe('what is said and asked in danger', () => {
  it.each([
    ['aku dipukuli bos di malaysia', 'ga mau lapor', 'kamu yang memutuskan'],
    ['temenku di taiwan mau bunuh diri', 'dia ga bales sekarang', 'paling dekat dengannya datang sekarang'],
    ['aku disekap di kamboja', 'bisa rahasia ga', 'komputer, bukan orang'],
    ['i am locked in cambodia', 'is it secret?', 'not a person'],
    ['aku disekap di kamboja', 'siapa kamu', 'sebuah bot'],
    ['i am locked in cambodia', 'who are you', 'a bot'],
    ['aku disekap di kamboja', 'terus?', 'Satu langkah saja'],
    ['i am locked in cambodia', 'then what?', 'one step'],
    ['aku disekap di kamboja', 'gimana apus chatnya biar ga ketauan', '/bersihkan'],
    ['aku disekap di kamboja', 'batre 5%', 'satu pesan pendek'],
    ['aku 17 tahun diancam foto telanjang disebar', 'dia minta lagi', 'jangan kirim lagi'],
    ['adikku disekap di kamboja minta tebusan', 'transfer ga?', 'Jangan.'],
    ['suamiku ditahan imigrasi malaysia', 'pengacara gratis ga', 'pendamping hukum'],
    ['aku dipaksa scam di kamboja disekap', 'klo pulang aku dipenjara ga?', 'Pasal 18'],
    ['they lock me in a house in batam, i am from philippines', 'can police arrest me?', "own country's"],
    ['they lock me in a house in batam, i am from philippines', 'i dont speak indonesian', 'interpreter'],
  ])('"%s", "%s"', async (danger, text, answer) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(751), danger, text)
    expect(said).toContain(answer)
    expect(said).toContain('☎')
    expect(said).not.toMatch(/belum bisa kujawab|cannot answer/)
    if (text === 'dia minta lagi') expect(said).not.toContain('SPLP')
  })

  it.each(['gabisa telpon cm bisa chat', 'mboten saget telpon'])(
    '"%s": only what can be written to is named, then and later',
    async text => {
      const { person } = await openTalk()
      const one = person(752)
      await one.says('aku dipukul majikan di kuwait')
      for (const next of [text, 'tolong']) {
        const said = textOf(await one.says(next))
        expect(said, next).toContain('☎')
        expect(said, next).not.toContain('Telepon:')
      }
    },
  )
})

describe('kin of who is away', () => {
  it('of a crewman whose mate died they hear of that, and neither of a radio nor that he is in China', async () => {
    const { person } = await openTalk()
    const one = person(761)
    const card = await lastSaid(one, 'adikku kerja di kapal china, temennya mati di kapal')
    expect(card).toContain('turut berduka')
    const then = await lastSaid(one, 'dia dari lombok')
    for (const said of [card, then]) expect(said).not.toMatch(/VHF|Tiongkok|hilang kontak/)
  })

  it('who writes from Sumbawa gets no number that is only called in Taiwan', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(762), 'istri saya disekap di taiwan', 'saya di sumbawa')
    expect(said).toContain('kamu di Indonesia')
    expect(said).not.toContain('(dari Taiwan)')
  })

  it('who asks for help at home is told who can be reached there', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(763),
      'saya abk kapal taiwan paspor ditahan dipukul',
      'yang di NTB siapa yg bs bantu',
    )
    expect(said).toContain('☎ KP2MI')
    expect(said).not.toContain('KDEI')
  })
})

describe('a joke that was none', () => {
  it.each([
    'bohong, tadi beneran',
    'ga bercanda, aku beneran mau',
    'eh sebenernya beneran',
    'aku bohong tadi, aku serius',
    "i lied, it wasn't a joke",
  ])('"%s" brings those who listen back, with the steps', async text => {
    const { person } = await openTalk()
    const one = person(391)
    await one.says('aku mau bunuh diri')
    expect(textOf(await one.says('canda'))).toContain('Syukurlah kalau hanya bercanda')
    const said = textOf(await one.says(text))
    expect(said).toContain('healing119.id')
    expect(said).toContain('Jauhkan dulu obat')
    expect(textOf(await one.says('canda deng'))).toContain('Syukurlah kalau hanya bercanda')
  })

  it('also after something else was asked, and where they are stays known', async () => {
    const { person } = await openTalk()
    const one = person(392)
    for (const text of ['aku mau bunuh diri, aku di taiwan', 'bercanda', 'apa itu gcm']) await one.says(text)
    expect(textOf(await one.says('tadi aku ga bercanda'))).toContain('KDEI')
  })

  it('nothing else is taken for it', async () => {
    const { person } = await openTalk()
    const one = person(393)
    await one.says('aku mau bunuh diri')
    await one.says('canda')
    for (const text of [
      'beneran cuma canda kok',
      'agennya bohong',
      'aku serius mau kerja',
      'beneran?',
      'makasih ya',
    ])
      expect(textOf(await one.says(text)), text).not.toContain('Jauhkan dulu obat')
    expect(textOf(await person(394).says('bohong, tadi beneran'))).not.toContain('healing119.id')
  })
})
