/**
 * `npm run endure`: the real process, with the real clock, through what a test has no time for. Results stand in
 * docs/assurance.md under "Measured". Exit 1 when something was lost, came twice or came in the wrong order.
 */
import { Command, InvalidArgumentError } from 'commander'
import { waitingBurst } from './burst.ts'
import { killed } from './killed.ts'
import { outage } from './outage.ts'

const KILLED = { kills: 30, people: 400 }
const BURST = { updates: 20_000 }
const OUTAGE = { minutes: 2, updates: 5000 }

const program = new Command('npm run endure --')
  .description(
    'Puts the real bot, on a strict fake Telegram, through kills, bursts and outages. Without a name: all of them.',
  )
  .action(async () => {
    for (const part of [() => killed(KILLED), () => waitingBurst(BURST), () => outage(OUTAGE)])
      passed(await part())
  })
program
  .command('killed')
  .description('kill -9 at random while people file reports')
  .option('--kills <n>', 'how often', positive, KILLED.kills)
  .option('--people <n>', 'who file five reports each', positive, KILLED.people)
  .action(async (options: typeof KILLED) => passed(await killed(options)))
program
  .command('burst')
  .description('updates wait while the bot is away')
  .option('--updates <n>', 'how many', positive, BURST.updates)
  .action(async (options: typeof BURST) => passed(await waitingBurst(options)))
program
  .command('outage')
  .description('Telegram is away, in three ways in turns, while answers wait to be sent; then updates wait')
  .option('--minutes <n>', 'how long', positive, OUTAGE.minutes)
  .option('--updates <n>', 'how many wait when it is back', positive, OUTAGE.updates)
  .action(async (options: typeof OUTAGE) => passed(await outage(options)))
await program.parseAsync()

function passed(well: boolean): void {
  if (!well) process.exitCode = 1
}

function positive(given: string): number {
  const number = Number(given)
  if (!(number > 0)) throw new InvalidArgumentError('A number above 0 is needed.')
  return number
}
