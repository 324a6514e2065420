import type { Message } from '../helpers/bot-api/chat.ts'
import type { User } from '../helpers/bot-api/user.ts'
import { SCAM_ID } from './offers.ts'
import { RECEIPT } from './stage.ts'

/** Does something until it is answered, as people do with a bot that seems asleep. */
async function insist(
  act: () => void,
  answered: () => Promise<Message | null | undefined>,
): Promise<Message> {
  for (let i = 0; i < 30; i += 1) {
    act()
    const message = await answered().catch(() => null)
    if (message) return message
  }
  throw new Error('no answer after 30 tries')
}

/**
 * Somebody files one report after another, insisting at every step.
 * @param patienceMs how long they wait before they try again
 * @returns the receipts they were given
 */
export async function fileReports(who: User, count: number, patienceMs = 1500): Promise<string[]> {
  const receipts: string[] = []
  for (let i = 0; i < count; i += 1) {
    const hears = (pattern: string | RegExp) => async () => (await who.hears(pattern, patienceMs)).message
    const card = await insist(
      () => who.sends(`${SCAM_ID}\nKode iklan ${who.person.id % 1000}-${i}`),
      hears('Kemungkinan besar'),
    )
    const consent = await insist(() => who.presses('Laporkan', { on: card }), hears('Setuju?'))
    const filed = await insist(() => who.presses('Setuju, laporkan', { on: consent }), hears('Kode laporan'))
    receipts.push(RECEIPT.exec(filed.text ?? '')?.[0] ?? 'none')
  }
  return receipts
}
