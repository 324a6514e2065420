import { describe, expect, it } from 'vitest'
import { dangerTopic } from '../../src/bot/features/after-danger/danger-topics.ts'
import { fearsArrest } from '../../src/bot/features/after-danger/of-silence.ts'
import { lastSaidTo } from './talk.ts'

describe('whom it is to stay hidden from', () => {
  it.each([
    'jangan bilang keluarga ya',
    'jgn kasih tau ortu',
    'tolong jangan bilang suami saya',
    'jangan bilang siapa2',
    'jangan bagitau ortuku',
    'jgn kasi tau siapa2 ya',
    'jangan beritahu polisi',
    'jangan sampai majikan tau',
    'aku gamau keluarga tau',
    'ojo kandha sopo2',
    "please don't tell my family",
    'i dont want my parents to know',
    'kamu bakal kasih tau polisi ga',
  ])('"%s" is answered with what the bot does', text => {
    expect(dangerTopic(text)).toBe('tell-nobody')
  })

  it.each([
    'jangan bilang ga bisa',
    'jangan bilang kamu bot',
    'keluargaku tau semua',
    'aku mau bilang ke ortu',
  ])('"%s" asks for no silence', text => {
    expect(dangerTopic(text)).not.toBe('tell-nobody')
  })

  it.each([
    'dia nyuruh jangan bilang siapa siapa',
    'dia nyuruh jangan bagitau ortu',
    'pacarku ngancam jangan lapor',
    'aku disuruh diam',
  ])('"%s" is an order of who hurts them', text => {
    expect(dangerTopic(text)).toBe('silenced')
  })

  it('a child is told of one grown-up, who wants to die of those who listen', async () => {
    const child = await lastSaidTo(501, 'umurku 16 aku diancam sebar foto', 'jangan bilang ortu ya')
    expect(child).toContain('Kami tidak memberi tahu siapa pun')
    expect(child).toContain('satu orang dewasa')
    expect(child).not.toMatch(/perekrut|tawaran/)
    const despair = await lastSaidTo(502, 'aku mau bunuh diri', 'jangan bilang keluarga')
    expect(despair).toContain('Kami tidak memberi tahu siapa pun')
    expect(despair).toContain('healing119.id')
  })
})

describe('who does not report', () => {
  it.each([
    [['anak saya 15 tahun dibawa orang tadi', 'jangan lapor polisi dulu ya takut'], /tidak bisa menunggu/],
    [['foto telanjangku disebar, aku pengen mati', 'ga mau lapor'], /Jauhkan obat.*healing119\.id/s],
    [['umurku 16 aku diancam sebar foto', 'ga mau lapor'], /satu orang dewasa/],
    [['paspor saya ditahan majikan', 'ga mau lapor'], /catat apa yang terjadi/],
  ])('%j hears of what they are in, not of wounds', async (texts, answer) => {
    const said = await lastSaidTo(510, ...texts)
    expect(said).toMatch(answer)
    expect(said).not.toContain('obati lukamu')
  })

  it('of who was beaten the wounds are spoken of', async () => {
    expect(await lastSaidTo(511, 'aku dipukul majikan', 'ga mau lapor')).toContain('obati lukamu')
  })

  it('those in charge who do not call for help excuse nobody', async () => {
    const said = await lastSaidTo(512, 'kapal kami di laut, temen dipukul kapten', 'kapten tidak mau lapor')
    expect(said).toContain('tidak butuh izin mereka')
    expect(said).toContain('Radio bisa didengar kapten')
    for (const text of ['majikan ga mau nolong', 'agen nolak lapor', "the captain won't call for help"])
      expect(dangerTopic(text)).toBe('others-refuse')
    expect(dangerTopic('aku ga mau lapor')).toBe('no-report')
    expect(dangerTopic('istriku ga mau lapor')).toBe('refuses')
  })
})

describe('who fears to be arrested', () => {
  it.each([
    'polisi bakal nangkep saya?',
    'polisi nanti tangkap saya?',
    'polisi tangkap saya tak',
    'polis tangkap saya ke',
    'apa nanti saya ditangkap polisi kalau kabur?',
    'takut polisi nangkep aku',
    'will the police arrest me?',
  ])('"%s" gets what is known of it, and no card', async text => {
    const said = await lastSaidTo(520, 'saya dikunci majikan', text)
    expect(said).toMatch(
      /Kami tidak tahu apakah kamu akan ditahan|We do not know whether you would be arrested/,
    )
  })

  it.each(['polisi tangkap saya', 'suami saya ditangkap polisi', 'apa suami saya bakal ditangkap polisi?'])(
    '"%s" is no fear of theirs',
    text => {
      expect(fearsArrest(text)).toBe(false)
    },
  )

  it('at home it is the law there', async () => {
    const said = await lastSaidTo(521, 'saya dikunci majikan', 'batam', 'polisi bakal nangkep saya?')
    expect(said).toContain('Pasal 18 UU 21/2007')
  })
})
