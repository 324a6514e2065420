import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { stepsOf } from '../../src/guidance/danger/danger-steps.ts'
import { createOfferChecker } from '../../src/offers/check.ts'
import { carriesForOthers } from '../../src/offers/danger/carries-for-others.ts'

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
