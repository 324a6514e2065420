import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCAM_EN } from './offers.ts'
import { openStage, reports, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('from the first hello to the erasure, in English', async () => {
  const ana = stage.person('Ana', 'en')
  ana.sends('/start en')
  await ana.hears('Hi, I am CekDulu')

  ana.forwards(SCAM_EN)
  const card = await ana.hears('This is very likely a scam')
  expect(card.text).toContain('Why:')
  expect(card.text).not.toMatch(/\bis safe\b/i)
  ana.presses('Why?')
  await ana.hears('All the signs we found')
  ana.presses('Warn others')
  await ana.hears('Be careful: a job offer')
  ana.presses('Help')
  await ana.hears('What happened?')

  const receipt = await reports(ana)
  ana.presses('Telegram')
  await ana.hears('(2/4)')
  ana.presses('I only saw the offer')
  await ana.hears('(3/4)')
  ana.presses('Other')
  await ana.hears('(4/4)')
  ana.presses(/^No$/)
  await ana.hears(`Report ${receipt} is kept`)

  ana.sends('/myreports')
  expect((await ana.hears(/(one|1) report/)).text).toContain(receipt)
  ana.presses(`Open ${receipt}`)
  await ana.hears('News through this bot: no')
  ana.presses('Withdraw this report')
  await ana.hears(`Withdraw report ${receipt}?`)
  ana.presses('No, keep it')
  await ana.hears('the report stays')
  ana.sends('/delete')
  await ana.hears('Erase all your data')
  ana.presses('Yes, erase everything')
  await ana.hears('All your data is erased')
  ana.sends('/myreports')
  await ana.hears(/no reports yet|belum punya laporan/)
})

test('a question in English gets an English answer with source and date', async () => {
  const bob = stage.person('Bob', 'en')
  bob.sends('/start en')
  await bob.hears('Hi, I am CekDulu')
  bob.sends('When was the Global Compact for Migration adopted?')
  expect((await bob.hears('Source')).text).toMatch(/Source: .+ \(20\d\d[\d-]*\)\nhttps:/)
})

test('danger in English: contacts before advice', async () => {
  const eve = stage.person('Eve', 'en')
  eve.sends('please help, I am locked in a compound in Cambodia and they took my passport')
  const { text } = await eve.hears('What you can do')
  expect(text.search(/\+?\d[\d\s-]{7,}/)).toBeLessThan(text.indexOf('What you can do'))
})

test('commands and descriptions are registered in both languages', () => {
  const { profile } = stage.telegram
  for (const method of ['setMyCommands', 'setMyDescription', 'setMyShortDescription']) {
    expect(profile.get(`${method}:`)).toBeTruthy()
    expect(profile.get(`${method}:en`)).toBeTruthy()
    expect(profile.get(`${method}:en`)).not.toEqual(profile.get(`${method}:`))
  }
})

test('/report asks for the offer, then shows what would be kept', async () => {
  const kim = stage.person('Kim', 'en')
  kim.sends('/start en')
  await kim.hears('Hi, I am CekDulu')
  kim.sends('/report')
  await kim.hears('you want to report')
  kim.sends(SCAM_EN)
  const { text } = await kim.hears('Do you agree?')
  expect(text).toContain('What is kept')
  expect(text).toContain('812')
})
