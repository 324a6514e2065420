import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { isKeptInLodging } from '../../src/offers/danger/kept-in-lodging.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const dangerOf = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

it.each([
  'saya sudah dibawa ke penampungan di Jakarta, ga boleh keluar',
  'abdi tos dibawa ka penampungan di Jakarta, teu meunang kaluar',
  'aku wis digawa neng penampungan Bekasi, ora entuk metu',
  'sy udah di penampungan tangerang, gk dibolehin keluar sm sekali',
  'saya ditaruh di rumah sponsor di jakarta, dikunci dari luar',
  "I was taken to a holding house in Jakarta and they won't let me out",
  'adik saya sudah dibawa ke penampungan di Bekasi, ga boleh keluar',
])('is kept at home by those who send people abroad: "%s"', text => {
  expect(dangerOf(text)).toMatchObject({ country: 'ID', departing: true, circumstances: ['guarded'] })
})

it.each([
  'saya di penampungan PT di Kuala Lumpur, ga boleh keluar',
  'saya di shelter di Taipei, tidak boleh keluar',
])('who is kept abroad leaves no home: "%s"', text => {
  expect(dangerOf(text)).toMatchObject({ departing: false })
  expect(dangerOf(text)?.country).not.toBe('ID')
})

it.each([
  'saya udah di penampungan',
  'saya sudah di asrama BLK, seminggu sekali boleh keluar',
  'kalau sudah masuk penampungan ga boleh keluar ya?',
  'katanya di penampungan ga boleh keluar',
  'suruh tinggal di penampungan dulu ga boleh pulang',
  'asrama BLK bersih, saya betah, ga mau pulang',
  'dulu saya di penampungan ga boleh keluar, sekarang sudah di rumah',
])('tells of a lodging, and of nobody kept there now: "%s"', text => {
  expect(isKeptInLodging(text)).toBe(false)
})
