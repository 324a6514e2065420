import { peakMemory } from '../bench/resident-memory.ts'
import type { User } from '../helpers/bot-api/user.ts'
import { waitFor } from '../helpers/bot-api/wait.ts'
import { SCAM_ID } from './offers.ts'
import type { Stage } from './stage.ts'

/** How a burst was worked off. */
export interface Burst {
  readonly updates: number
  /** People whose messages were not answered once each, in order. */
  readonly wronged: number
  /** From the start of the bot to the last answer. */
  readonly ms: number
  /** The most memory the process ever held, bytes. */
  readonly peak: number
}

/** The messages that the bot's cards answered, in the order of the cards. */
const answered = (who: User) =>
  who.chat.messages.flatMap(message =>
    message.from.is_bot ? (message.reply_to_message?.message_id ?? []) : [],
  )

/** People who sent offers that wait for an answer. */
export interface Crowd {
  readonly updates: number
  /** Resolves when each got as many answers as they sent offers. @param patienceMs for each, after the one before */
  readonly answered: (patienceMs: number) => Promise<void>
  /** How many were not answered once for each offer, in order. */
  readonly wronged: () => number
}

/** So many people send so many offers each, in turns. */
export function crowd(stage: Stage, { people: count, each }: { people: number; each: number }): Crowd {
  const people = Array.from({ length: count }, () => stage.person('Siti'))
  const sent = new Map<User, number[]>(people.map(who => [who, []]))
  for (let i = 0; i < each; i++)
    for (const who of people) sent.get(who)?.push(who.sends(`${SCAM_ID}\nkode ${i}`).message_id)
  return {
    updates: count * each,
    async answered(patienceMs) {
      for (const who of people) {
        const all = () => (answered(who).length >= each ? true : undefined)
        await waitFor(
          all,
          wake => who.chat.onEvent(wake),
          () => `too few answers\n${who.transcript()}`,
          patienceMs,
        )
      }
    },
    wronged: () => people.filter(who => answered(who).join() !== sent.get(who)?.join()).length,
  }
}

/**
 * Offers wait while the bot is away; it comes back and answers them.
 * @param options.patienceMs for each person's answers, after those of the one before
 * @throws Error with the chat when somebody gets too few answers in that time
 */
export async function burst(
  stage: Stage,
  { people, each, patienceMs }: { people: number; each: number; patienceMs: number },
): Promise<Burst> {
  await stage.bot().stop('SIGKILL')
  const waiting = crowd(stage, { people, each })
  const at = performance.now()
  await stage.restart('SIGKILL')
  await waiting.answered(patienceMs)
  return {
    updates: waiting.updates,
    wronged: waiting.wronged(),
    ms: performance.now() - at,
    peak: peakMemory(stage.bot().pid),
  }
}
