import { expect, it } from 'vitest'
import { figureOf, wrongMeasure } from '../../src/guidance/answer/measures.ts'
import { knowledge } from './fixture.ts'

const { units } = knowledge.scope
const given =
  'Kontrak 2–3 tahun, lapor dalam 30 hari, gaji Rp5 sampai 7 juta atau HK$5.100. UU 18 tahun 2017.'

it.each([
  ['5.100', '5100'],
  ['5,100', '5100'],
  ['1.500.000', '1500000'],
  ['1,5', '1.5'],
  ['1.5', '1.5'],
  ['15', '15'],
  ['1.500,50', '1500.50'],
])('reads %s as %s', (written, figure) => {
  expect(figureOf(written)).toBe(figure)
})

it.each([
  'Lapor dalam 30 hari.',
  'Report within 30 days.',
  'Kontraknya 2 tahun.',
  'Gajinya 5 juta.',
  'Gajinya Rp 7 juta.',
  'The wage is HK$5,100.',
  'Diatur UU 18 tahun 2017.',
  'Ada 30 orang.',
])('keeps the unit: %s', text => {
  expect(wrongMeasure(text, given, units)).toBeNull()
})

it.each([
  ['Lapor dalam 30 tahun.', '30 tahun'],
  ['Report within 30 months.', '30 months'],
  ['Kontraknya 2 bulan.', '2 bulan'],
  ['Gajinya 7 miliar.', '7 miliar'],
  ['The wage is US$5,100.', 'us$5,100'],
])('finds another unit: %s', (text, written) => {
  expect(wrongMeasure(text, given, units)).toMatchObject({ written })
})
