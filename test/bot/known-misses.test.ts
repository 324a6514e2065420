import { describe, expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

/** Chats that were answered rightly with the linear model before the network, and are not now (`test/known-misses.test.ts`). */
describe('known misses in a chat', () => {
  it.fails.each([
    [['someone used my name for a loan, collectors call me all day and I cry'], /[Hh]ealing119/],
    [['pengen working holiday ke australia kak'], /diurus|urus sendiri|apply for the visa yourself/],
    [
      ['kalo mau kerja ke korea biayanya brp', 'kalo di taiwan?'],
      /Khusus Taiwan.*Biaya penempatan tidak boleh/s,
    ],
    [['like video youtube dibayar 15rb', 'tp yg 45 rb tadi beneran masuk lho'], /umpan supaya kamu percaya/],
    [['like video youtube dibayar 15rb', 'ga usah deh'], /keputusan yang hati-hati/],
    [['my friend in Singapore work as maid, boss give food one time per day'], /not sure what you mean/],
    [['loker jepang 20jt'], /^(?:🟠|🔴)/u],
    [['bisa berangkat minggu depan ke thailand jadi marketing, mau ga'], /^(?:🟠|🔴)/u],
  ] satisfies [string[], RegExp][])('%j', async (texts, said) => {
    expect(await lastSaidTo(990, ...texts)).toMatch(said)
  })
})
