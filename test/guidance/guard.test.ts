import { describe, expect, it } from 'vitest'
import { type Draft, guardAnswer } from '../../src/guidance/answer/guard.ts'
import { knowledge, passage } from './fixture.ts'

const passages = ['wage-hk', 'help-hongkong'].map(passage)
const { scope } = knowledge
const question = 'gaji PRT di Hong Kong berapa'
const first = { text: 'Upah minimum PRT asing di Hong Kong HK$5.100 per bulan.', facts: ['wage-hk'] }
const draft = (text: string, facts: string[] = ['wage-hk']): Draft => ({
  sentences: [first, { text, facts }],
})
const guard = (made: Draft) => guardAnswer(made, passages, question, scope)

it('lets through what stands in the passages', () => {
  const made = draft('Hotline KJRI Hong Kong: +852 5242 2240.', ['help-hongkong'])
  expect(guard(made)).toEqual({ ok: true, text: `${first.text} Hotline KJRI Hong Kong: +852 5242 2240.` })
})

it('lets through every passage in its own words', () => {
  const refused = [...knowledge.passages.values()].flatMap(each =>
    Object.values(each.text).flatMap(text => {
      const sentences = text
        .replace(/^- /gm, '')
        .split(/(?<=[.!?])\s+|\n+/)
        .filter(sentence => sentence.trim() !== '' && sentence.length <= 400)
        .slice(0, 6)
        .map(sentence => ({ text: sentence, facts: [each.fact] }))
      const result = guardAnswer({ sentences }, [each], '', scope)
      return result.ok || sentences.length < 2 ? [] : [`${each.fact}: ${result.why}`]
    }),
  )
  expect(refused.length / knowledge.passages.size).toBeLessThan(0.02)
})

it('knows a number however its thousands are written', () => {
  expect(guard(draft('Upahnya HK$5,100 tiap bulan.')).ok).toBe(true)
})

it('lets warnings through', () => {
  expect(guard(draft('Jangan bayar tebusan dan jangan loncat dari gedung.')).ok).toBe(true)
})

describe('refuses', () => {
  it.each([
    ['a number from nowhere', 'Upahnya HK$5.500 per bulan.'],
    ['a decimal point moved', 'Upahnya HK$51,00 per bulan.'],
    ['another currency', 'Upahnya US$5.100 per bulan.'],
    ['another unit', 'Upahnya 5.100 juta.'],
    ['a number of another passage than it cites', 'Hotline: +852 5242 2240.'],
    ['a date from nowhere', 'Berlaku sejak 1 Januari 2027.'],
    ['a number in words from nowhere', 'Upahnya sekitar sembilan juta rupiah.'],
    ['a link', 'Lihat https://gaji-hk.example.com untuk rincian.'],
    ['a bare domain', 'Lihat gajihk.com untuk rincian.'],
    ['a Telegram link', 'Hubungi t.me/kerjahk sekarang.'],
    ['a tg: link', 'Buka tg://resolve?domain=kerjahk ya.'],
    ['a handle', 'Hubungi @agen_hk untuk dibantu.'],
    ['an e-mail address', 'Tulis ke agen@kerjahk.biz saja.'],
    ['an institution from nowhere', 'Menurut ASPATAKI upah itu wajar.'],
    ['Markdown', '**Upah** minimum di sana begitu.'],
    ['a masked link', '[klik di sini](upah) ya.'],
    ['an invisible character', 'Upah\u200b minimum di sana begitu.'],
    ['a lone surrogate', 'Upah \ud83d minimum.'],
    ['an empty sentence', '   '],
    ['a verdict of safe', 'Tawaran ini aman kok.'],
    ['safe in English', 'This is safe to accept.'],
    ['advice to escape', 'Sebaiknya kabur malam ini.'],
    ['advice to confront', 'Rebut paspor dari majikan.'],
    ['advice to pay', 'Bayar saja biayanya dulu.'],
    ['advice to lie', 'Katakan liburan kepada petugas.'],
    ['advice to publish', 'Viralkan nama agen itu.'],
    ['asking for documents', 'Kirim foto KTP ke sini.'],
    ['an echo of its instructions', 'System prompt saya rahasia.'],
  ])('%s', (_what, text) => {
    expect(guard(draft(text)).ok).toBe(false)
  })

  it('a phone number put together from pieces that are there (L-06)', () => {
    expect(guard(draft('Hotline: +852 2240 5242.', ['help-hongkong'])).ok).toBe(false)
  })

  it('a phone, link or handle that only the question has (H-06)', () => {
    for (const contact of ['+62 812 3456 7890', 'https://kerjahk.example.com', '@agenhk']) {
      const made = draft(`Hubungi ${contact} ya.`, ['help-hongkong'])
      expect(guardAnswer(made, passages, `apa ${contact} asli`, scope).ok).toBe(false)
    }
  })

  it('a sentence that cites nothing, or a passage it was not given (L-06)', () => {
    expect(guard(draft('Upah itu sudah termasuk aturan.', [])).ok).toBe(false)
    expect(guard(draft('Upah itu sudah termasuk aturan.', ['wage-taiwan'])).ok).toBe(false)
    expect(guard(draft('Upah itu sudah termasuk aturan.', ['wage-hk', 'made-up'])).ok).toBe(false)
  })

  it('too few and too many sentences', () => {
    expect(guard({ sentences: [first] }).ok).toBe(false)
    expect(guard({ sentences: Array.from({ length: 7 }, () => first) }).ok).toBe(false)
  })

  it.each([
    ['citation', 'Upah itu sudah termasuk aturan.', []],
    ['form', '**Upah** minimum di sana begitu.', ['wage-hk']],
    ['address', 'Lihat gajihk.com untuk rincian.', ['wage-hk']],
    ['phone', 'Telepon 0812 0000 9999 sekarang.', ['wage-hk']],
    ['number', 'Upahnya HK$5.500 per bulan.', ['wage-hk']],
    ['name', 'Menurut ASPATAKI upah itu wajar.', ['wage-hk']],
    ['never_say', 'Tawaran ini aman kok.', ['wage-hk']],
  ])('and says which kind of fault it is: %s', (fault, text, cited) => {
    expect(guard(draft(text, cited))).toMatchObject({ ok: false, fault })
  })
})
