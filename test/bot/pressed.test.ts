import { describe, expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

it.each([
  'dijemput paksa orang2 sponsor di rumah, disuruh bayar ganti rugi 30 juta',
  'sponsor datang bawa preman suruh bayar 30 juta',
  'agennya datang ke rumah marah-marah minta ganti rugi',
])('who recruits sends rough people to their home, and the police can come: "%s"', async text => {
  expect(await lastSaidTo(830, text)).toMatch(
    /Polisi 110[\s\S]*KP2MI[\s\S]*Utang tidak memberi siapa pun hak/,
  )
})

describe('who is to sell an organ is never refused', () => {
  it.each([
    ['agen suruh jual ginjal di kamboja buat lunasin utang', 'KBRI Phnom Penh'],
    ['aku disuruh jual ginjal', 'Polisi 110'],
    ['mau jual ginjal buat bayar utang', 'Polisi 110'],
    ['they want to take my kidney for my debt', 'Police 110'],
  ])('"%s"', async (text, contact) => {
    const said = await lastSaidTo(800, text)
    expect(said).toMatch(/adalah eksploitasi|is exploitation/)
    expect(said).toContain(contact)
  })

  it('and who only asks about the trade is told of no danger', async () => {
    expect(await lastSaidTo(801, 'apa itu perdagangan organ?')).not.toContain('bukan pelakunya')
  })
})

describe('a child that is to marry a foreigner is at home', () => {
  it.each([
    'nenek minta aku nikah sama orang china, mas kawin 100 juta, aku 16',
    'ibuku maksa aku nikah sama orang taiwan, aku 15 taun',
  ])('"%s"', async text => {
    const said = await lastSaidTo(802, text)
    expect(said.indexOf('SAPA 129')).toBeGreaterThan(0)
    expect(said.indexOf('SAPA 129')).toBeLessThan(said.indexOf('Polisi 110'))
    expect(said).not.toMatch(/KDEI|Tiongkok/)
  })
})

describe('whose family at home is threatened', () => {
  const THREAT = 'dia ngancem mau bunuh keluargaku di kampung kalo aku ga bayar sisa utang'

  it('is not taken for somebody who wants to die', async () => {
    const said = await lastSaidTo(803, THREAT)
    expect(said).not.toMatch(/healing119|Jauhkan/i)
    expect(said).toContain('Polisi 110')
    expect(said).toContain('Keluargamu di Indonesia yang diancam?')
  })

  it('keeps the police at home also when they are abroad', async () => {
    const said = await lastSaidTo(804, THREAT, 'aku di hongkong')
    expect(said).toContain('KJRI Hong Kong')
    expect(said).toContain('Polisi 110')
  })

  it('and who despairs over it keeps those who listen', async () => {
    const said = await lastSaidTo(805, 'dia ngancem mau bunuh keluargaku, aku pengen mati aja')
    expect(said).toContain('healing119.id')
  })
})

describe('who fears to go down before they sail', () => {
  it('is told not to board, and nothing of life jackets', async () => {
    const said = await lastSaidTo(
      806,
      'mau diberangkatkan lewat laut malem ini dari dumai ke malaysia, takut tenggelam',
    )
    expect(said).toContain('Jangan naik kapal atau perahu itu')
    expect(said).not.toContain('pelampung')
  })

  it('but a ship that takes in water goes down', async () => {
    expect(await lastSaidTo(807, 'kapal kami kemasukan air, takut tenggelam')).toContain('pelampung')
  })
})

describe('who fears a raid abroad', () => {
  it.each([
    ['saya di sabah, gaji ga dibayar 3 bulan'],
    ['saya di tawau mau tanya gaji berapa ya'],
    [
      'loker kilang di malaysia gaji 5 juta hub 0812-0000-1111',
      'saya sekarang di tawau, minat, gajinya berapa',
    ],
  ])('is sent to the Indonesian mission, where they told before: %s', async (...before) => {
    const said = await lastSaidTo(808, ...before, 'saya takut operasi polis')
    expect(said).toContain('KBRI Kuala Lumpur')
    expect(said).not.toMatch(/Polisi 110|Tulis nama negaranya/)
  })

  it('and to the ministry where they told no country', async () => {
    const said = await lastSaidTo(809, 'saya takut operasi polis')
    expect(said.indexOf('Kemlu')).toBeGreaterThan(0)
    expect(said).not.toContain('Polisi 110')
  })
})

describe('who writes for somebody else', () => {
  it.each([
    'halo saya tetangganya bu siti, anaknya di saudi disiksa majikan',
    'istriku di kuwait ga dikasih makan',
  ])('is not addressed as the victim: "%s"', async text => {
    expect(await lastSaidTo(810, text)).toContain('Yang bisa kamu lakukan untuk dia')
  })

  it('from home has no radio of a ship', async () => {
    const said = await lastSaidTo(811, 'bapak saya jadi abk di peru udah 6 bulan ga ada kabar', 'gimana ini')
    expect(said).not.toContain('VHF')
    expect(await lastSaidTo(812, 'bapak saya jadi abk di peru udah 6 bulan ga ada kabar')).not.toContain(
      'VHF',
    )
  })
})

it('who despairs and tells a country gets the office there and those who listen', async () => {
  const said = await lastSaidTo(
    813,
    'rasanya pengen udahan aja hidup',
    'ga ada yang peduli',
    'aku di taiwan sendirian',
  )
  expect(said).toContain('KDEI Taipei')
  expect(said).toContain('healing119.id')
  expect(said).not.toContain('NT$')
})
