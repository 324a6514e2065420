import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk, textOf } from './talk.ts'

describe('who is held and thinks of a way out that may kill', () => {
  it('a window: stay inside, and no script for who wants to die', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(411),
      'majikan mengunci saya di rumah, riyadh',
      'aku mau loncat dari jendela aja kabur, lantai 3',
    )
    expect(said).toContain('Jangan lompat')
    expect(said).toContain('KBRI Riyadh')
    expect(said).not.toContain('Healing119')
    const first = await lastSaid(
      person(412),
      'aku dikunci majikan di riyadh, mau loncat dari jendela aja kabur',
    )
    expect(first).toContain('nekat kabur sendirian')
    expect(first).not.toContain('Healing119')
  })

  it('a river: he is still in Myanmar', async () => {
    const { person } = await openTalk()
    const one = person(413)
    const said = await lastSaid(
      one,
      'saya di kk park myanmar disekap',
      'kalo saya kabur nyebrang sungai ke thailand gimana',
    )
    expect(said).toContain('Jangan menyeberang sungai')
    for (const text of ['tolong', 'bisa ga kabur ke thailand lewat hutan'])
      expect(textOf(await one.says(text)), text).toContain('KBRI Yangon')
  })

  it('a rope of sheets, and the sea', async () => {
    const { person } = await openTalk()
    const window = await lastSaid(
      person(415),
      'majikan kunci saya di lantai 9 di Hong Kong',
      'ada jendela boleh saya turun pakai kain?',
    )
    expect(window).toContain('Jangan lompat atau turun dari jendela')
    expect(window).toContain('KJRI Hong Kong')
    const sea = await lastSaid(
      person(416),
      'saya ABK dipukuli kapten di kapal Taiwan',
      'apa boleh saya lompat ke laut',
    )
    expect(sea).toContain('Jangan lompat ke laut')
  })

  it('a car: told of her who is in it', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(414),
      'my sister flew to Phnom Penh for a job, she says they locked her in',
      'Should I tell her to jump out of the car?',
    )
    expect(said).toContain('Do not tell them to jump')
    expect(said).toContain('Phnom Penh')
  })
})

describe('poison, and who it is that wants to die', () => {
  it.each([
    ['aku pengen mati', 'udah kuminum racunnya'],
    ['udah beli racun', 'udah kuminum'],
    ['aku pengen mati', 'wis takombe racune'],
  ])('"%s", "%s": to a hospital now', async (first, then) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(421), 'aku pengen mati', first, then)
    expect(said).toContain('rumah sakit atau UGD terdekat')
  })

  it('what is only meant to be taken is not taken yet', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(422), 'aku pengen mati', 'kuminum racunnya nanti malam')
    expect(said).not.toContain('UGD')
  })

  it('who feared for another and wants to die is spoken to themselves', async () => {
    const { person } = await openTalk()
    const one = person(423)
    const said = await lastSaid(one, 'adik saya dibawa mereka, saya takut', 'rasanya pengen mati aja')
    expect(said).toContain('Kamu tidak sendirian')
    expect(said).not.toContain('padanya')
    expect(textOf(await one.says('saya udah beli racun tikus'))).toContain('Berikan sekarang obat')
    const friend = await lastSaid(person(424), 'teman saya mau bunuh diri', 'dia udah beli racun')
    expect(friend).toContain('Jangan biarkan dia sendirian')
  })
})
