import { describe, expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

describe('tears beside a question', () => {
  it.each([
    'someone used my name for a loan, collectors call me all day and I cry',
    'aku nangis terus gara2 nama aku dipake pinjol',
    'pinjol nagih terus aku nangis tiap malem',
  ])('are heard, and the question is answered: %s', async text => {
    const said = await lastSaidTo(980, text)
    expect(said).toContain('Healing119')
    expect(said).toContain('OJK')
  })

  it('nobody is told of who listens that only asks', async () => {
    expect(await lastSaidTo(981, 'cara lapor pinjol ilegal gimana')).not.toContain('Healing119')
  })
})

describe('little food', () => {
  it.each([
    'my friend in Singapore work as maid, boss give food one time per day',
    'madam gives me only rice',
    'majikan ngasih makan sisa ke aku',
  ])('is no question of wages: %s', async text => {
    expect(await lastSaidTo(982, text)).toMatch(/Does something at work hurt|Ada yang menyakiti/)
  })

  it('once a day is heard as what holds people', async () => {
    expect(await lastSaidTo(985, 'my boss gives us one meal a day')).toMatch(/^Here is the information/)
  })

  it.each(['my boss gives food three times a day', 'gaji art singapura brp'])(
    'is not told of: %s',
    async text => {
      expect(await lastSaidTo(983, text)).not.toMatch(/Does something at work hurt|Ada yang menyakiti/)
    },
  )
})

describe('clicks that are paid', () => {
  const OFFER = 'like video youtube dibayar 15rb'

  it('what was paid at first is bait', async () => {
    expect(await lastSaidTo(984, OFFER, 'tp yg 45 rb tadi beneran masuk lho')).toContain(
      'umpan supaya kamu percaya',
    )
  })

  it('who leaves it decided well', async () => {
    expect(await lastSaidTo(985, OFFER, 'ga usah deh')).toContain('keputusan yang hati-hati')
  })
})

describe('what is asked in a sentence', () => {
  it('of the cost of going somewhere goes on to another country', async () => {
    const said = await lastSaidTo(986, 'kalo mau kerja ke korea biayanya brp', 'kalo di taiwan?')
    expect(said).toMatch(/Khusus Taiwan.*Biaya penempatan tidak boleh/s)
  })

  it('of a working holiday is told that nobody places them', async () => {
    expect(await lastSaidTo(987, 'pengen working holiday ke australia kak')).toContain(
      'bukan penempatan pekerja migran',
    )
  })
})
