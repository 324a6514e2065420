import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk, textOf } from './talk.ts'

const PILLS = /Jauhkan dulu obat|out of reach/

describe('who is held where the offer led to', () => {
  it('papers, and no way out: captivity, the country asked, and those who help abroad first', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(421),
      'Teaching job Vietnam 1000 USD',
      "they keep my passport and i can't go out of apartment",
    )
    expect(said).toContain('Is this happening in Vietnam?')
    expect(said).toContain('Do not fight')
    expect(said.indexOf('Foreign Ministry')).toBeGreaterThan(0)
    expect(said.indexOf('Foreign Ministry')).toBeLessThan(said.indexOf('Police 110') >>> 0)
  })

  it('"I\'m already here" is where the offer leads to', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(422),
      'Job offer waiter Kuwait salary 1500 USD no experience, agent fee 300',
      "I'm already here, they not pay me and lock the gate",
    )
    expect(said).toContain('for Kuwait')
    expect(said).not.toContain('Police 110')
    expect(said).not.toContain('Abroad now?')
  })

  it('who is not there yet, or speaks of a sister, is not', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(423),
      'Job offer waiter Kuwait salary 1500 USD no experience, agent fee 300',
      'my sister is already there, they lock her in the house',
    )
    expect(said).toContain('Is this happening in Kuwait?')
  })

  it('wanting to go home is not despair, and is it dangerous no question of pills', async () => {
    const { person } = await openTalk()
    const one = person(424)
    await one.says('admin judi kamboja gaji 12jt')
    for (const text of ['gue udah di sana, pengen pulang', 'emang bahaya?', 'aman kan?']) {
      const said = textOf(await one.says(text))
      expect(said, text).toContain('KBRI Phnom Penh')
      expect(said, text).not.toMatch(PILLS)
      expect(said, text).not.toContain('di luar yang aku bisa')
    }
  })

  it('but who wants to go home and to die is heard', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(425), 'gue pengen pulang, pengen mati aja rasanya')).toMatch(PILLS)
  })
})

describe('who is about to leave', () => {
  it('at the airport, told to lie: turn back, also when they tell how soon it is', async () => {
    const { person } = await openTalk()
    const one = person(426)
    for (const text of [
      'I am at Soekarno Hatta airport, agent tell me to say holiday to immigration',
      'flight in 2 hours',
    ]) {
      const said = textOf(await one.says(text))
      expect(said, text).toContain('You can still turn back')
      expect(said, text).toMatch(/immigration.*police/)
      expect(said, text).toContain('Police 110')
    }
  })

  it('by a crowded boat: not to board', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(427),
      'I am crossing by boat to Malaysia tonight, there are 40 people in small boat',
    )
    expect(said).toContain('Do not get on that boat')
    expect(said).not.toContain('nearest clinic')
  })

  it('who works at an airport leaves for nowhere', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(428), 'saya kerja di bandara')).not.toMatch(/batal|turn back/)
  })
})

it.each([
  ['temen gw dilecehin bos nya di pabrik, hrs gmn', 'dia ga mau lapor', /Dia sendiri yang memutuskan/],
  ['my friend was raped by her boss', 'she refuses to report', /They decide themselves/],
])('"%s", "%s": they decide, and may talk without reporting', async (first, then, told) => {
  const { person } = await openTalk()
  const one = person(429)
  expect(textOf(await one.says(first))).toMatch(/SAPA 129/)
  const said = textOf(await one.says(then))
  expect(said).toMatch(told)
  expect(said).toContain('SAPA 129')
  expect(said).not.toMatch(/Pol(?:isi|ice) 110/)
})

it('from a ship near a place of phone numbers only, one is there that takes messages', async () => {
  const { person } = await openTalk()
  const one = person(430)
  for (const text of ["I'm on a fishing boat near Taiwan, captain hit us and no food", 'please']) {
    const said = textOf(await one.says(text))
    expect(said, text).toContain('WhatsApp: +62')
    expect(said, text).not.toContain('can only be called')
  }
  expect(await lastSaid(person(431), 'kapal kami di laut, kapten mukul kami, tolong')).toContain('WhatsApp')
})
