import { describe, expect, it } from 'vitest'
import { flightIn, jumpsFromLock, onlyFleesThere } from '../../src/offers/danger/flight.ts'

describe('ways of getting away that may kill', () => {
  it.each([
    ['aku mau loncat dari jendela aja kabur, lantai 3', false, 'jump'],
    ['i want to jump out of the window to escape', false, 'jump'],
    ['Should I tell her to jump out of the car?', true, 'jump-vehicle'],
    ['kalo saya kabur nyebrang sungai ke thailand gimana', false, 'river'],
    ['ada jendela boleh saya turun pakai kain?', true, 'jump'],
    ['apa boleh saya lompat ke laut', true, 'jump-sea'],
    ['can I jump overboard?', true, 'jump-sea'],
    ['can he swim across the river', true, 'river'],
  ] as const)('"%s"', (text, isHeld, flight) => {
    expect(flightIn(text, isHeld)).toBe(flight)
  })

  it.each([
    'aku mau loncat dari jendela, pengen mati aja',
    'aku mau loncat dari jendela',
    'temanku sudah nyebrang sungai dan kabur',
    'kapan bisa kabur dari sini',
    'saya di lantai 3, boleh turun lewat tangga?',
  ])('"%s" is none', text => {
    expect(flightIn(text, true)).toBeNull()
  })

  it('who is locked in and wants out does not want to die', () => {
    const found = { kind: 'self_harm', circumstances: [] } as const
    expect(jumpsFromLock('aku dikunci majikan, mau loncat dari jendela aja kabur', found)).toBe(true)
    expect(jumpsFromLock('aku mau loncat dari jendela aja biar bebas', found)).toBe(false)
  })

  it('where somebody only thinks of fleeing to is not where they are', () => {
    expect(onlyFleesThere('kalo kabur ke thailand bisa ga')).toBe(true)
    expect(onlyFleesThere('saya sudah kabur ke thailand')).toBe(false)
    expect(onlyFleesThere('saya di thailand')).toBe(false)
  })

  it('hostile input is read in linear time', () => {
    for (const one of ['loncat jendela ', 'boleh lompat laut ', 'nyebrang sungai ', 'kabur ke ']) {
      const start = performance.now()
      flightIn(one.repeat(4_000), true)
      onlyFleesThere(one.repeat(4_000))
      expect(performance.now() - start).toBeLessThan(20)
    }
  })
})
