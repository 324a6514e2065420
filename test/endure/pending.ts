import { setTimeout as sleep } from 'node:timers/promises'
import type { User } from '../helpers/bot-api/user.ts'
import { waitFor } from '../helpers/bot-api/wait.ts'
import { SCAM_ID } from '../process/offers.ts'
import { RECEIPT, type Stage } from '../process/stage.ts'

const OF_EACH = 5
/** After that long the bot has worked out what it was sent, with what it waits for in case more comes. */
const WORKED_OUT_MS = 4000
const MOMENT_MS = 500

const VERDICT = /Kemungkinan besar ini penipuan/
const HELP = /Yang bisa kamu lakukan/
const QUESTIONS = /\(1\/4\)/

/** Who waits for what, in this order. */
interface Waiting {
  readonly who: User
  readonly what: readonly RegExp[]
  /** How much the bot had said before. */
  readonly before: number
}

/** People whose answers wait to be sent. */
export interface Pending {
  /** How many answers. */
  readonly count: number
  /** Resolves with when the first and the last arrived, as `performance.now` tells it. */
  readonly answered: (patienceMs: number) => Promise<[number, number]>
  /** What went wrong for whom. */
  readonly wronged: () => string[]
}

/**
 * People who wait for a receipt, a verdict, help in danger, and several of these one after another.
 * @param goAway makes answers fail while updates still come in
 */
export async function pending(stage: Stage, goAway: () => Promise<void>): Promise<Pending> {
  const some = (name: string) => Array.from({ length: OF_EACH }, () => stage.person(name))
  const [reporters, askers, endangered, talkers] = [some('Rini'), some('Agus'), some('Dewi'), some('Tono')]
  for (const who of reporters) {
    who.sends(SCAM_ID)
    await who.hears(VERDICT)
    who.presses('Laporkan')
    await who.hears('Setuju?')
  }
  // What has just been delivered is known to the bot too: whatever is cut off is sent once more.
  await sleep(MOMENT_MS)
  await goAway()
  const expecting = (who: User, ...what: RegExp[]): Waiting => ({ who, what, before: said(who).length })
  const waiting = [
    ...reporters.map(who => expecting(who, RECEIPT, QUESTIONS)),
    ...askers.map(who => expecting(who, VERDICT)),
    ...endangered.map(who => expecting(who, HELP)),
    ...talkers.map(who => expecting(who, VERDICT, /KGM/, HELP)),
  ]
  for (const who of reporters) {
    // Telegram takes no answer to a press so late.
    stage.telegram.age(who.presses('Setuju, laporkan'))
  }
  for (const who of [...askers, ...talkers]) who.sends(SCAM_ID)
  for (const who of endangered) who.sends('tolong saya disekap di kamboja')
  await workedOut(stage)
  for (const who of talkers) who.sends('apa itu KGM?')
  await workedOut(stage)
  for (const who of talkers) who.sends('tolong saya disekap di kamboja')
  await workedOut(stage)
  const early = waiting.filter(({ who, before }) => said(who).length > before)
  if (early.length > 0) throw new Error('answers came while Telegram was away')

  return {
    count: waiting.reduce((sum, { what }) => sum + what.length, 0),
    async answered(patienceMs) {
      const at = await Promise.all(
        waiting.map(async ({ who, what, before }) => {
          await arrival(who, before + 1, patienceMs)
          const first = performance.now()
          await arrival(who, before + what.length, patienceMs)
          return [first, performance.now()] as const
        }),
      )
      return [Math.min(...at.map(([first]) => first)), Math.max(...at.map(([, last]) => last))]
    },
    wronged: () =>
      waiting.flatMap(({ who, what, before }) => {
        const got = said(who).slice(before)
        const right = got.length === what.length && what.every((each, at) => each.test(got[at] ?? ''))
        return right ? [] : [`${who.person.first_name} got ${got.length} answers for ${what.length}`]
      }),
  }
}

const said = (who: User): string[] =>
  who.chat.messages.filter(({ from }) => from.is_bot).map(({ text }) => text ?? '')

async function workedOut(stage: Stage): Promise<void> {
  await sleep(WORKED_OUT_MS)
  if (stage.telegram.unconfirmed() > 0) throw new Error('updates are not taken')
}

function arrival(who: User, count: number, patienceMs: number): Promise<true> {
  return waitFor(
    () => (said(who).length >= count ? true : undefined),
    wake => who.chat.onEvent(wake),
    () => `${who.person.first_name} waits for ${count} answers\n${who.transcript()}`,
    patienceMs,
  )
}
