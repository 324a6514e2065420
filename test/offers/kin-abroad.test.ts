import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const dangerOf = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

it.each([
  ['ibu sy udh brgkt minggu lalu katanya skrg di jeddah blm dpt kerja', 'SA'],
  ['temen saya nikah sama orang taiwan lewat mak comblang, sekarang disana ga boleh keluar rumah', 'TW'],
  ["my sister married a man from China, she is there now and can't leave the house", 'CN'],
  ['sodara sy tanda tangan kontrak tentara rusia, skrg di rostov, mau pulang ga bisa', 'RU'],
  ['kakak ipar udah di phnom penh utk ginjal, besok operasi katanya takut mau batal', 'KH'],
  ['suami udah di mae sot 3 bln, minta dikirimin 60jt biar bisa pulang', 'TH'],
  [
    'Help my sister went to Dubai as "hostess", the boss took passport, she has to pay 5000 dollars to leave',
    'AE',
  ],
  ['ibu saya di jeddah, belum dapat kerja, paspor dipegang agen. tapi masih bisa telepon', 'SA'],
])('who is abroad by now is neither missing nor about to leave: "%s"', (text, country) => {
  const danger = dangerOf(text)
  expect(danger).toMatchObject({ country, whose: 'others', departing: false })
  expect(danger?.kind).not.toBe('missing')
})

it.each([
  ['ibu saya mau berangkat ke jeddah minggu depan, takut', { departing: true }],
  ['suami saya sekarang di malaysia, sudah seminggu hpnya ga aktif', { kind: 'missing' }],
])('who is about to leave, and whom nobody reaches, is told of as such: "%s"', (text, told) => {
  expect(dangerOf(text)).toMatchObject(told)
})

it('who is beaten at home tells where the husband works', () => {
  expect(dangerOf('suami saya sekarang di malaysia, saya dipukuli mertua tiap hari')?.whose).not.toBe(
    'others',
  )
})
