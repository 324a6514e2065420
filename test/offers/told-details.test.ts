import { describe, expect, it } from 'vitest'
import { detailIn, internationalIn } from '../../src/offers/danger/told-details.ts'

describe('what is told so that somebody can be found', () => {
  it.each([
    ['no wa saya 081311112222', 'number'],
    ['nomerku 0551234567', 'number'],
    ['WA saya +855 12 345 678', 'number'],
    ['her number 011-2345 6789', 'number'],
    ['0501234567', 'number'],
    ['nomor agennya 0812 7788 9900', 'number-of-others'],
    ['this is the number of who recruited her +855 12 345 678', 'number-of-others'],
    ['nama saya budi', 'name'],
    ['her name is siti aisyah', 'name'],
    ['kamar 305', 'place'],
    ['she is in building 5, room 302', 'place'],
    ['alamatnya di al malaz', 'place'],
    ['daerah deira', 'place'],
    ['https://maps.app.goo.gl/AbCd12', 'place'],
    ['kapalnya china, namanya Lu Rong Yuan Yu 618', 'ship'],
  ])('"%s": %s', (text, detail) => {
    expect(detailIn(text, false, false)).toBe(detail)
  })

  it.each([
    'mereka minta tebusan 30.000.000',
    'transfer ke rekening bca 1234567890',
    'nomor kbri berapa?',
    'ga tau alamatnya',
    'nomornya 081311112222 ga aktif',
    'di depan kamar ada yang jaga',
    'tolong aku dikunci',
    'namanya siapa',
  ])('"%s" is none', text => {
    expect(detailIn(text, false, false)).toBeNull()
  })

  it('a number of nobody named is that of the strangers who ask for pictures or money', () => {
    expect(detailIn('nomornya 081234567890', false, true)).toBe('number-of-others')
    expect(detailIn('nomor saya 081234567890', false, true)).toBe('number')
  })

  it('only a number whose country is plain is checked', () => {
    expect(internationalIn('nomor agen 0812 7788 9900')).toBe('0812 7788 9900')
    expect(internationalIn('nomor agen 0551234567')).toBeNull()
  })

  it('hostile input is read in linear time', () => {
    for (const one of ['0 1-', 'kapal a 1 ', 'nama ', 'di ', '1.1,']) {
      const start = performance.now()
      detailIn(one.repeat(4_000), true, true)
      expect(performance.now() - start).toBeLessThan(20)
    }
  })
})
