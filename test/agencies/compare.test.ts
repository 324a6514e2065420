import { describe, expect, it } from 'vitest'
import { licenceDiffers, phoneDiffers } from '../../src/agencies/compare.ts'
import { readDay } from '../../src/agencies/dates.ts'
import { agency } from './invented.ts'

describe('a licence number', () => {
  const maju = agency({ name: 'PT Maju', licence: 'KEP. 0123/PPTKLN/VI/2023' })
  it.each([
    [['SIP3MI 123/2023'], false],
    [['SIP3MI No. 0123/PPTKLN/VI/2023'], false],
    [['SIP3MI 777/2023'], true],
    [['SIUPPMI 45/MEN/2019'], true],
    [['SIP2MI 777/2023'], false],
    [['NIB 9120001234567'], false],
    [['SIP3MI 2023'], false],
    [['SIP3MI 777/2023', 'SIP3MI 123/2023'], false],
    [[], false],
  ] as const)('%j differs: %s', (written, differs) => expect(licenceDiffers(written, maju)).toBe(differs))

  it('is not compared where the list has none', () =>
    expect(licenceDiffers(['SIP3MI 777/2023'], agency({ name: 'PT Maju' }))).toBe(false))
})

describe('a phone number', () => {
  const maju = agency({ name: 'PT Maju', phones: ['(021) 555-0123', '0811 5550 999'] })
  it.each([
    [['+62215550123'], false],
    [['+628115550999'], false],
    [['+6281298765432'], true],
    [['+6281298765432', '+62215550123'], false],
    [[], false],
  ] as const)('%j differs: %s', (phones, differs) => expect(phoneDiffers(phones, maju)).toBe(differs))

  it('is not compared where the list has none', () =>
    expect(phoneDiffers(['+6281298765432'], agency({ name: 'PT Maju' }))).toBe(false))
})

it.each([
  ['31 Desember 2027', '2027-12-31'],
  ['1 Januari 2023 s.d. 31 Des 2027', '2027-12-31'],
  ['31/12/2027', '2027-12-31'],
  ['05-06-2027', '2027-06-05'],
  ['2027-01-02', '2027-01-02'],
  ['2 Nopember 2026', '2026-11-02'],
  ['31 Februari 2027', null],
  ['31/13/2027', null],
  ['5 tahun', null],
  ['46387', null],
  ['', null],
])('the date %s is %s', (written, day) => expect(readDay(written)).toBe(day))
