import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chat } from '../helpers/bot-api/chat.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('/bersihkan explains, and at a tap nothing is left of the chat, the person’s own words neither (H-04)', async () => {
  const siti = stage.person('Siti')
  siti.forwards(SCAM_ID)
  await siti.hears('Kemungkinan besar')
  siti.sends('tolong saya disekap di kamboja')
  await siti.hears('Yang bisa kamu lakukan')
  siti.presses('Bersihkan obrolan ini')
  const how = await siti.hears('Cara membersihkan obrolan')
  expect(how.text.slice(0, 60)).not.toMatch(/lapor|penipuan|bahaya/i)
  siti.presses('Hapus pesan bot dan pesanku')
  await siti.seesToast('5 pesan sedang dihapus')
  await gone(siti.chat, 0)
  siti.sends('/clear')
  await siti.hears('Cara membersihkan obrolan')
})

test('the bot’s messages alone; after a restart the others are left to the person (H-04)', async () => {
  const budi = stage.person('Budi')
  budi.sends('halo')
  await budi.hears('Halo')
  budi.sends('/bersihkan')
  await budi.hears('Cara membersihkan obrolan')
  budi.presses('Hapus pesan bot saja')
  await budi.seesToast('2 pesan sedang dihapus')
  await gone(budi.chat, 2)
  expect(budi.chat.messages.every(({ from }) => !from.is_bot)).toBe(true)
  budi.sends('/bersihkan')
  await budi.hears('Cara membersihkan obrolan')
  await stage.restart('SIGTERM')
  budi.presses('Hapus pesan bot dan pesanku')
  await budi.seesToast('1 pesan sedang dihapus')
  await gone(budi.chat, 3)
})

test('what is older than two days is not asked to be deleted (H-04)', async () => {
  const ana = stage.person('Ana')
  ana.sends('/bersihkan')
  const { message } = await ana.hears('Cara membersihkan obrolan')
  await stage.restart('SIGTERM')
  ana.chat.age(message?.message_id ?? 0, 48 * 60 * 60)
  ana.presses('Hapus pesan bot saja')
  await ana.seesToast('Tidak ada pesan yang bisa kami hapus')
})

/** Waits until so many messages stand in the chat. */
async function gone(chat: Chat, left: number): Promise<void> {
  for (let i = 0; i < 100 && chat.messages.length > left; i++)
    await new Promise(resolve => setTimeout(resolve, 50))
  expect(chat.messages).toHaveLength(left)
}
