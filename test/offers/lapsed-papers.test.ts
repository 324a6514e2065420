import { expect, it } from 'vitest'
import { hasLostKin, tellsOfDeath } from '../../src/offers/danger/told-death.ts'
import { isStoodIn } from '../../src/offers/place/told-place.ts'
import { withoutLapsedPapers } from '../../src/offers/told/lapsed-papers.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

it.each([
  'Paspor anak saya mati, dia di Sabah',
  'visa suami saya sudah mati, dia di Malaysia',
  'permit anak saya mati di Johor',
  'paspor ibu mati 2 tahun di Arab Saudi mau perpanjang',
  'suami saya mati permit di kapal',
])('papers that are "mati" ran out, and nobody died: %s', text => {
  expect(hasLostKin(text)).toBe(false)
  expect(tellsOfDeath(text, true)).toBe(false)
})

it.each([
  'suami saya mati di Sabah, paspornya juga sudah mati',
  'urus paspor, suami saya mati di Malaysia',
  'paspor hilang dan suami saya mati di Malaysia',
])('who died is still mourned: %s', text => expect(hasLostKin(text)).toBe(true))

it('stays quick where a paper is named again and again', () => {
  const hostile = `mati ${'paspor saya sudah '.repeat(2_000)}`
  expect(cpuMs(() => withoutLapsedPapers(hostile))).toBeLessThan(20)
})

it('who works on an estate is in that place', () => {
  const text = 'saya kerja di ladang sawit Lahad Datu'
  expect(isStoodIn(text, text.indexOf('Lahad'))).toBe(true)
})
