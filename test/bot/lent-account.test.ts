import { describe, expect, it } from 'vitest'
import { tellsOfLentAccount } from '../../src/offers/told/lent-account.ts'
import { lastSaidTo } from './talk.ts'

const lastSaid = (...texts: readonly string[]) => lastSaidTo(970, ...texts)

const LENT = 'mau sewain rekening bank, katanya dibayar 500rb per bulan, udah gw kasih ATM sama PINnya'

describe('who lent their bank account', () => {
  it.each([
    LENT,
    'gw minjemin rekening ke temen, ternyata dipake buat nipu orang',
    'rekeningku dipake orang buat nampung duit judol',
    'aku udah jual rekening aku ke orang',
    'i lent my bank account to a friend and it was used for scam',
  ])('is told how to stop its use, without a verdict or a refusal: "%s"', async text => {
    const said = await lastSaid(text)
    expect(said).toMatch(/Telepon bankmu sekarang|Call your bank now/)
    expect(said).toContain('iasc.ojk.go.id')
    expect(said).not.toMatch(/🔴|🟠|bisa dipidana|nama ibu kandung/)
  })

  it.each([
    ['gw bakal dipenjara ga', 'tidak bisa kami pastikan'],
    ['saya harus ke kantor polisi ga', 'datang ke kantor polisi'],
    ['duitnya yang masuk balikin ke siapa?', 'bukan milikmu'],
    ['gimana dong', 'Telepon bankmu sekarang'],
  ])('then asks "%s", and is answered that', async (text, answer) => {
    expect(await lastSaid(LENT, text)).toContain(answer)
  })

  it('is answered other matters and heard in danger as before', async () => {
    expect(await lastSaid(LENT, 'apa itu GCM', 'gimana dong')).not.toContain('Telepon bankmu')
    expect(await lastSaid(LENT, 'aku dipenjara di rumah bos, dikunci, pengen mati')).toContain('Healing119')
  })

  it.each([
    'boleh ga minjemin rekening ke temen?',
    'sewa rekening dibayar 500rb per bulan, minat hub 081234560000',
    'saya udah transfer ke rekening penipu 2 juta',
    'aku udah kirim rekening sama KTP ke bosnya',
    'adikku udah minjemin rekeningnya ke orang',
  ])('is not who writes "%s"', text => {
    expect(tellsOfLentAccount(text)).toBe(false)
  })
})
