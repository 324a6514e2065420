import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verdictCard } from '../../src/offers/card/card.ts'
import { createOfferChecker } from '../../src/offers/check.ts'
import { LONGEST_READ } from '../../src/offers/text/normalise.ts'
import type { Case } from '../../src/offers/types.ts'
import { loadWords } from '../../src/words.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const check = createOfferChecker(CONTENT)
const { say } = loadWords(CONTENT)
const SCAM = 'Admin CS di Poipet, gaji 15 juta, pakai visa turis, paspor dipegang kantor'
const TERMS = 'Syarat dan ketentuan layanan kami berlaku umum. '
const ADVERT =
  'Lowongan staf gudang di Bekasi, PT Contoh Jaya, gaji UMK, kirim lamaran ke kantor, tanpa biaya. '

const cardOf = (offer: Case, language = 'id') =>
  verdictCard(check(offer), language, { say, contacts: [], countryName: () => undefined }, offer)
const text = (written: string): Case => ({ parts: [{ kind: 'text', text: written }] })

describe('what was not looked at is told, and never acquitted', () => {
  test('a text longer than is read says how much was read, in both languages', () => {
    const long = text(TERMS.repeat(500) + SCAM)
    expect(check(long).unread).toEqual({ read: LONGEST_READ, of: 24_000 + SCAM.length })
    expect(cardOf(long)).toMatch(/^⚪ Belum bisa dinilai[\s\S]*16\.384 dari 24\.074 huruf/)
    expect(cardOf(long, 'en')).toMatch(/cannot judge it yet[\s\S]*16,384 of 24,074 letters/)
    expect(cardOf(long)).not.toContain('sepertinya bukan tawaran kerja')
  })

  test('a file that goes on: an advert without signs is only called so as far as it was read', () => {
    const card = cardOf({ parts: [{ kind: 'document', text: ADVERT }], cut: true })
    expect(card).toContain('Di bagian yang kubaca')
    expect(card).not.toContain('Tidak ada tanda bahaya yang kami temukan')
    expect(card).toContain('hanya bagian awalnya, 96 huruf')
  })

  test('a scam in the first part stays one, and the rest is told beside it', () => {
    expect(cardOf(text(`${SCAM}\n\n${TERMS.repeat(500)}`))).toMatch(/^🔴[\s\S]*Sisanya belum diperiksa/)
  })

  test('what was read whole says nothing of it', () => {
    expect(check(text(SCAM))).not.toHaveProperty('unread')
    expect(cardOf(text(TERMS))).not.toContain('kubaca hanya')
  })
})
