import { describe, expect, it } from 'vitest'
import { openTalk, type Talker, textOf } from './talk.ts'

/** What was said to the last of some messages. */
async function lastSaid(one: Talker, ...texts: readonly string[]): Promise<string> {
  let said = ''
  for (const text of texts) said = textOf(await one.says(text))
  return said
}

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
