import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('in a group the bot is silent unless addressed (T-08)', async () => {
  const group = stage.telegram.group()
  const siti = group.member(stage.person('Siti'))
  const budi = group.member(stage.person('Budi'))
  siti.sends(SCAM_ID)
  siti.sends('halo semua, ada yang tahu loker?')
  siti.sends('/start@OtherBot')
  await siti.hearsNothing(800)

  const offer = siti.sends(SCAM_ID)
  budi.sends('/cek', { replyTo: offer })
  const card = await budi.hears('Kemungkinan besar ini penipuan')
  expect(card.message?.chat.id).toBe(group.chat.info.id)

  budi.sends(`@CekDuluBot ${SCAM_ID}`)
  await budi.hears('Kemungkinan besar ini penipuan')
  budi.sends('GCM itu apa?', { replyTo: card.message ?? offer })
  await budi.hears(/Sumber/i)
})

test('no report is taken and nobody is named in a group', async () => {
  const group = stage.telegram.group()
  const siti = group.member(stage.person('Siti'))
  siti.sends(`/cek ${SCAM_ID}`)
  await siti.hears('Kemungkinan besar ini penipuan')
  siti.presses('Laporkan')
  expect((await siti.hears('obrolan pribadi')).text).toContain('t.me/CekDuluBot')
})

test("another member's press changes nothing", async () => {
  const group = stage.telegram.group()
  const siti = group.member(stage.person('Siti'))
  const budi = group.member(stage.person('Budi'))
  siti.sends(`/cek ${SCAM_ID}`)
  await siti.hears('Kemungkinan besar ini penipuan')
  budi.presses('Kenapa?')
  expect((await budi.seesToast(/./)).text).not.toBe('')
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(budi.transcript()).not.toContain('Semua tanda yang kami temukan')
})
