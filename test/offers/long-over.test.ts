import { expect, it } from 'vitest'
import { isLongOver } from '../../src/offers/danger/long-over.ts'

it.each([
  'dulu thn 2012 majikan saya di saudi mukul saya, sekarang sudah sembuh dan jualan di lombok',
  'Thn 2015 di HK bos saya jahat, potong gaji. Sekarang buka warung di Blitar',
  '10 tahun lalu majikan saya kejam, alhamdulillah sekarang sehat',
  'my boss used to hit me in Riyadh, now I am back home and run a shop',
])('was long ago, and is over: "%s"', text => {
  expect(isLongOver(text)).toBe(true)
})

it.each([
  'majikan saya di saudi mukul saya',
  'dulu majikan mukul saya, sekarang masih',
  'sejak tahun 2012 majikan saya mukul saya',
  '3 tahun lalu majikan mukul saya, sekarang di rumah tapi masih takut',
  'sekarang majikan saya sudah baik',
])('goes on, or may: "%s"', text => {
  expect(isLongOver(text)).toBe(false)
})
