import { Composer } from 'grammy'
import { onPress } from '../press.ts'
import type { Turn } from '../turn.ts'

/** `/laporanku`: a person's own reports, to look at and to withdraw (P-04). */
export function mine(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['laporanku', 'myreports'], showMine)
  feature.use(
    onPress('wd', (turn, [receipt = '']) =>
      turn.say({
        text: turn.words('mine-withdraw-sure', { receipt }),
        buttons: [
          [
            turn.button(turn.words('mine-withdraw-yes'), 'wd!', receipt),
            turn.button(turn.words('mine-keep'), 'wdno'),
          ],
        ],
      }),
    ),
  )
  feature.use(onPress('wdno', turn => turn.say(turn.words('mine-kept'))))
  feature.use(
    onPress('wd!', async (turn, [receipt = '']) => {
      const done = await turn.desk.reports.withdraw(turn.trx, turn.ref, receipt)
      turn.say(turn.words(done ? 'mine-withdrawn' : 'mine-gone', { receipt }))
    }),
  )
  return feature
}

async function showMine(turn: Turn): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const reports = await turn.desk.reports.list(turn.trx, turn.ref)
  if (reports.length === 0) return turn.say(turn.words('mine-none'))
  const lines = reports.map(({ receipt, createdAt, status }) =>
    turn.words('mine-line', {
      receipt,
      date: dayWords(createdAt, turn.language),
      status: turn.words(`status-${status.replaceAll('_', '-')}`),
    }),
  )
  turn.say({
    text: [turn.words('mine-title', { count: reports.length }), ...lines].join('\n'),
    buttons: reports
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ receipt }) => [turn.button(turn.words('mine-withdraw', { receipt }), 'wd', receipt)]),
  })
}

/** A day as people of that language write it, in western Indonesian time. */
function dayWords(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Asia/Jakarta' }).format(at)
}
