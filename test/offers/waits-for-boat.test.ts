import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { waitsForBoat } from '../../src/offers/danger/waits-for-boat.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))

it.each([
  'skrg udh kumpul di rumah di batam 9 orang, disuruh diem, ombak gede',
  'skrg udh kumpul di rumah di batam 9 orang, disuruh diem',
  'wis kumpul neng omah tekong neng nunukan, wong 12, dikon meneng, ngenteni speedboat',
  'sy lagi di batam, mau nyebrang ke malaysia naik boat nanti malam, udah di rumah tekong 9 orang, ombak gede takut',
])('who waits at home for a boat can still turn back: "%s"', text => {
  const { danger } = check({ parts: [{ kind: 'text', text }] })
  expect(danger).toMatchObject({ country: 'ID', departing: true, atSea: true })
})

it.each([
  'aku di johor, nunggu boat pulang ke batam, takut, disuruh sembunyi',
  'kami abk disuruh sembunyi di kapal, kapten marah',
  'lagi kumpul keluarga di rumah di batam',
  'nunggu jemputan di batam',
])('who comes back, sails already or only waits, does not cross: "%s"', text => {
  expect(waitsForBoat(text)).toBe(false)
})
