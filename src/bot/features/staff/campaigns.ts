import { DAY_MS, jakartaDay } from '../../../reports/day.ts'
import { campaignCounts } from '../../../store/campaigns.ts'
import { Composer } from '../../path/composer.ts'
import type { Turn } from '../../turn.ts'

const DAYS = 30
const MOST = 40

/** `/kampanye`: for staff, how many came through the links of campaigns. */
export function campaigns(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('read'))
  room.command(['kampanye', 'campaigns'], async turn => {
    const from = jakartaDay(turn.desk.now() - (DAYS - 1) * DAY_MS)
    const all = await campaignCounts(turn.trx, from)
    const wanted = turn.match.trim().toLowerCase()
    const named = all.filter(({ code }) => code.includes(wanted))
    // A campaign that nobody came through is not hidden behind an empty list.
    const counts = named.length > 0 ? named : all
    const link = `t.me/${turn.me.username}?start=kampus-unram`
    if (counts.length === 0) return turn.say(turn.words('campaign-none', { link, days: DAYS }))
    const lines = counts
      .slice(0, MOST)
      .map(({ code, starts }) =>
        starts === null
          ? turn.words('campaign-few', { code })
          : turn.words('campaign-line', { code, starts }),
      )
    turn.say(
      [
        ...(named.length === 0 ? [turn.words('campaign-unknown', { code: wanted })] : []),
        turn.words('campaign-title', { days: DAYS }),
        lines.join('\n'),
        turn.words('campaign-how', { link }),
      ].join('\n\n'),
    )
  })
  return feature
}
