import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { stepsOf } from '../../src/guidance/danger/danger-steps.ts'
import { createOfferChecker } from '../../src/offers/check.ts'
import { carriesAtAirport, carriesForOthers } from '../../src/offers/danger/carries-for-others.ts'

it('who is at the gate with a suitcase that others packed is told what to do with it', () => {
  const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
  const text =
    'Bang sy disuruh bawa koper titipan ke Manila, hotel dibayar. Udah di bandara Soetta nih, kopernya berat'
  const { danger } = check({ parts: [{ kind: 'text', text }] })
  expect(danger && stepsOf(danger)).toBe('danger-carries')
})

it.each([
  'disuruh bawa titipan koper ke Filipina',
  'dia minta aku dibayar bawain paket ke Hong Kong',
  'I was asked to carry a suitcase to Manila',
])('carries what others packed: "%s"', text => {
  expect(carriesForOthers(text)).toBe(true)
})

it.each([
  'dititipi ibu koper buat kakak di Taiwan',
  'koper sendiri sudah siap',
  'kerja angkat barang di gudang',
])('carries what is theirs: "%s"', text => {
  expect(carriesForOthers(text)).toBe(false)
})

it.each([
  'disuruh bawa paket titipan, sekarang udah di bandara nunggu boarding',
  'I was asked to carry a bag to Manila, already at the airport',
])('stands at the airport with it: "%s"', text => {
  expect(carriesAtAirport(text)).toBe(true)
})

it.each([
  'kurir disuruh bawa paket, udah di bandara',
  'dititipi ibu koper buat kakak, udah di bandara',
  'disuruh bawa koper titipan ke Manila, mau ga ya',
  'dulu pernah disuruh bawa paket di bandara',
])('does not: "%s"', text => {
  expect(carriesAtAirport(text)).toBe(false)
})
