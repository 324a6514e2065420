import { DAY_MS, jakartaDay } from '../reports/day.ts'
import { audit } from '../store/audit.ts'
import { openQuestions, voteCounts } from '../store/questions.ts'
import { type Io, UsageError } from './io.ts'
import { openConfiguredStore } from './store.ts'

const MOST = 1000
/** Under it stand votes on answers that rest on no article. */
const NO_TOPIC = '-'

/**
 * `questions`: how answers did by topic, and the questions people let us keep; audited.
 * @param options.days how far back the counts go
 * @param options.json one JSON object instead of lines to read
 * @returns exit code
 */
export async function questionsCommand(io: Io, options: { days: string; json?: boolean }): Promise<number> {
  const days = Number(options.days)
  if (!Number.isInteger(days) || days < 1) throw new UsageError(io.say('cli-questions-bad-days'))
  const store = await openConfiguredStore(io)
  try {
    const now = Date.now()
    const counts = await voteCounts(store, jakartaDay(now - (days - 1) * DAY_MS))
    const texts = await store.transaction(async trx => {
      const read = await openQuestions(trx, MOST)
      await audit(
        trx,
        { actor: 'cli', action: 'read', subject: 'questions', detail: { texts: read.length } },
        now,
      )
      return read
    })
    if (options.json) {
      io.out.write(`${JSON.stringify({ days, counts, questions: texts })}\n`)
      return 0
    }
    for (const { topic, good, bad, unknown } of counts)
      io.out.write(
        `${io.say('cli-questions-count', {
          topic: topic === NO_TOPIC ? io.say('cli-questions-no-topic') : topic,
          good,
          bad,
          unknown,
        })}\n`,
      )
    for (const { askedAt, why, fact, text } of texts)
      io.out.write(`${jakartaDay(askedAt)}  ${why}  ${fact ?? '-'}  ${text.replace(/\s+/g, ' ')}\n`)
    io.err.write(`${io.say('cli-questions-listed', { count: texts.length, days })}\n`)
    return 0
  } finally {
    await store.close()
  }
}
