import { describe, expect, it } from 'vitest'
import { lastSaid, lastSaidTo, openTalk, textOf } from './talk.ts'

describe('a friend who is about to leave for where nobody is placed can still turn back', () => {
  it.each([
    [
      'my friend got recruited on instagram to work in Laos, she leaves tomorrow',
      'They can still turn back',
      'what do i say to her',
      'Say it gently',
    ],
    [
      'temenku mau berangkat besok ke kamboja, dia ga mau dengerin aku',
      'Dia masih bisa batal',
      'apa yang harus aku bilang ke dia?',
      'Bilang pelan-pelan',
    ],
    [
      'adikku lusa terbang ke myanmar kerja jadi cs',
      'Dia masih bisa batal',
      'gimana cara bujuk dia',
      'Bilang pelan-pelan',
    ],
  ])('"%s"', async (text, first, asked, then) => {
    expect(await lastSaidTo(820, text)).toContain(first)
    expect(await lastSaidTo(821, text, asked)).toContain(then)
  })

  it('a child that is invited abroad may not go, and a parent who is offered work is no child', async () => {
    for (const text of ['adik saya umur 15 tahun ditawari kerja di taiwan sama tetangga'])
      expect(await lastSaidTo(824, text), text).toMatch(/SAPA 129[\s\S]*Minta dia jangan berangkat/)
    expect(await lastSaidTo(825, 'anak saya umur 12, suami saya ditawari kerja di taiwan')).not.toContain(
      'nyawa terancam',
    )
  })

  it('who goes on holiday is not, and what to tell the police is another matter', async () => {
    expect(await lastSaidTo(822, 'adikku besok terbang ke thailand liburan')).not.toContain(
      'masih bisa batal',
    )
    const police = 'apa yang harus aku bilang ke polisi'
    expect(await lastSaidTo(823, 'adikku lusa terbang ke myanmar kerja jadi cs', police)).not.toContain(
      'pelan-pelan',
    )
  })
})

it('what is told of a relative in danger is no offer', async () => {
  const { person } = await openTalk()
  const mother = person(170)
  await mother.says('anakku di kamboja ga ada kabar 2 minggu')
  for (const detail of ['gaji nya 12 juta katanya', 'uda sy kirim 5jt ke rek orang cina']) {
    const said = textOf(await mother.says(detail))
    expect(said, detail).not.toMatch(/Mencurigakan|penipuan|tempat ramai/)
    expect(said, detail).toContain('☎')
  }
  expect(textOf(await mother.says('dia minta dikirimin uang 30jt buat pulang'))).toContain('Jangan bayar')
})

it('but an advert right after a danger is judged', async () => {
  const { person } = await openTalk()
  const mother = person(171)
  await mother.says('anakku di kamboja ga ada kabar 2 minggu')
  expect(textOf(await mother.says('loker admin kamboja 15jt tiket ditanggung'))).toContain('🔴')
})

it.each([
  ['anak sy mau ke kamboja bsk', 'Dia masih bisa batal'],
  ['my brother is going to cambodia tomorrow for an admin job', 'They can still turn back'],
])(
  'who is about to leave for a camp can still turn back, and is not told how to bear captivity: %s',
  async (text, said) => {
    const { person } = await openTalk()
    const card = textOf(await person(172).says(text))
    expect(card).toContain(said)
    expect(card).toMatch(/110/)
    expect(card).not.toContain('KBRI Phnom Penh')
  },
)

it.each(['saya di lombok', 'saya suaminya di indramayu', 'lombok'])(
  'where a relative writes from does not take the place of where help is needed: %s',
  async home => {
    const { person } = await openTalk()
    const husband = person(173)
    await husband.says('istri saya di malaysia dipukulin majikan')
    const said = textOf(await husband.says(home))
    expect(said).toContain('dia di Malaysia')
    expect(said).toContain('KBRI Kuala Lumpur')
    const then = textOf(await husband.says('majikan minta 20 juta'))
    expect(then).toContain('KBRI Kuala Lumpur')
    expect(then).not.toContain('110')
  },
)

it('a relative who tells where they are is asked where the other one is', async () => {
  const { person } = await openTalk()
  const husband = person(174)
  await husband.says('istri saya dipukulin majikan ga digaji')
  expect(textOf(await husband.says('saya di lombok'))).toContain('Di negara mana dia')
  expect(textOf(await husband.says('di malaysia'))).toContain('KBRI Kuala Lumpur')
})

it.each([
  [
    'teman sekamar saya katanya mau bunuh diri',
    'Jangan biarkan dia sendirian',
    'di korea',
    'saya takut dia nekat',
  ],
  [
    'my roommate says she wants to kill herself',
    'Do not leave them alone',
    'in korea',
    'i am afraid she does it',
  ],
])('who writes for somebody who wants to die is never told to step back themselves: %s', async (...texts) => {
  const { person } = await openTalk()
  const friend = person(175)
  const [first, steps, where, then] = texts
  for (const text of [first, where, then]) {
    const said = textOf(await friend.says(text))
    expect(said, text).toContain(steps)
    expect(said, text).toContain('healing119.id')
    expect(said, text).not.toMatch(/mundurlah|step back|Aku takut sendirian|I am afraid to be alone/)
  }
})

it.each([
  ['saya disekap majikan di arab saudi', 'bukan saya, adik saya', 'bukan kamu', 'untuk dia'],
  ['saya dipukul majikan', 'bukan saya, adik saya yang dipukul', 'bukan kamu', 'untuk dia'],
  ['saya mau bunuh diri', 'bukan saya kak, teman saya', 'bukan kamu', 'Jangan biarkan dia sendirian'],
])('%s: "%s" is heard, and the steps are those for a relative', async (first, then, heard, steps) => {
  const { person } = await openTalk()
  const sister = person(176)
  await sister.says(first)
  const said = textOf(await sister.says(then))
  expect(said).toContain(heard)
  expect(said).toContain(steps)
})

it('a child stays a child, whatever is told of it next', async () => {
  const { person } = await openTalk()
  const aunt = person(177)
  await aunt.says('anak 16 tahun kerja di karaoke batam')
  const said = textOf(await aunt.says('dia ga boleh pulang utang baju'))
  expect(said).toContain('SAPA 129')
  expect(said).not.toContain('cara menghubungimu')
})

it('a husband in the village is not sent to the nearest clinic', async () => {
  const { person } = await openTalk()
  const said = textOf(await person(178).says('istri saya di arab sakit keras majikan ga mau bawa ke dokter'))
  expect(said).toContain('untuk dia')
  expect(said).not.toContain('minta orang di sekitar menolong')
})

describe('somebody of theirs is held, told in English', () => {
  it.each([
    ['my friend is being held in Myawaddy Myanmar', 'Yangon'],
    ['my sister is being held in Cambodia', 'Phnom Penh'],
    ["they won't let her leave, she is a maid in Riyadh", 'Riyadh'],
    ['my brother is kept in a compound in Cambodia', 'Phnom Penh'],
  ])('"%s"', async (text, contact) => {
    const { person } = await openTalk()
    const one = person(431)
    const said = await lastSaid(one, text)
    expect(said).toContain(contact)
    expect(said).toContain('What you can do for them')
    const then = textOf(await one.says('she is in building 5, room 302'))
    expect(then).toContain(contact)
  })

  it('what takes place somewhere, and who is late, is held by nobody', async () => {
    const { person } = await openTalk()
    for (const [at, text] of [
      'the job interview is being held in Jakarta',
      'my wife was held up at work',
    ].entries())
      expect(await lastSaid(person(435 + at), text), text).not.toContain('Read it when you are alone')
  })
})

describe('who writes for one that is held abroad', () => {
  it('hears at once that they may die, with steps for who is far and those who listen', async () => {
    for (const [at, text] of ['he says he will jump from the window', 'he wants to kill himself'].entries()) {
      const said = await lastSaidTo(
        550 + at,
        'my brother is held in a scam compound in Myawaddy, they beat him',
        text,
      )
      expect(said, text).toContain('Do not leave them alone')
      expect(said, text).toContain('healing119.id')
      expect(said, text).toContain('Yangon')
    }
    const out = await lastSaidTo(
      552,
      'my brother is held in Myawaddy',
      'can he jump out of the window to escape?',
    )
    expect(out).toContain('Ask them not to jump')
  })

  it('the friend who writes is not the one on the roof', async () => {
    const said = await lastSaidTo(553, 'my friend says he will jump from the roof')
    expect(said).toContain('Thank you for looking after them')
    expect(said).not.toContain('You are not alone')
  })

  it('is told what fits them, not "you", when they ask of an arrest', async () => {
    const said = await lastSaidTo(
      554,
      'my friend is trapped in a scam compound in Cambodia',
      'will he be arrested',
    )
    expect(said).toContain('whether they would be arrested')
    expect(said).toContain('Phnom Penh')
  })

  it('says after all that it is a brother, and where', async () => {
    const said = await lastSaidTo(
      555,
      'saya dikurung majikan di Johor',
      'eh bukan, kakak saya yang di Penang',
    )
    expect(said).toContain('ini tentang orang lain')
    expect(said).toContain('KBRI Kuala Lumpur')
    const still = await lastSaidTo(
      556,
      'saya dikurung majikan di Johor',
      'bukan kakak saya yang dikurung, saya',
    )
    expect(still).not.toContain('ini tentang orang lain')
  })
})

describe('whether a relative may go is a question', () => {
  it.each([
    'istri mau ke arab saudi jadi prt, boleh ga sih skrg',
    'kakak mau ke arab saudi jadi prt, skrg boleh ga?',
  ])('that is answered: %s', async text => {
    const said = await lastSaidTo(970, text)
    expect(said).toContain('moratorium')
    expect(said).not.toContain('Polisi 110')
  })

  it.each(['adikku besok mau ke saudi jadi prt, boleh ga', 'adikku mau ke kamboja kerja, boleh ga'])(
    'but who leaves tomorrow, or for where nobody is placed, can still turn back: %s',
    async text => {
      expect(await lastSaidTo(971, text)).toContain('masih bisa batal')
    },
  )

  it.each([
    ['adikku besok berangkat ke kamboja kerja admin', 'yaudah gajadi', 'Syukurlah'],
    ['adikku besok berangkat ke kamboja kerja admin', 'dia ga jadi brgkt kak', 'Syukurlah'],
    ['adikku besok berangkat ke kamboja kerja admin', 'bisa batal ga?', 'masih bisa batal'],
    ['adikku besok berangkat ke kamboja kerja admin', 'dia ga jadi lapor', 'masih bisa batal'],
    [
      'my sister flies to cambodia tomorrow for admin work',
      'she is not going anymore',
      'That is good to hear',
    ],
  ])('%s, %s', async (told, then, said) => {
    expect(await lastSaidTo(972, told, then)).toContain(said)
  })
})
