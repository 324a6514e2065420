import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Composer } from 'grammy'
import { inLanguage } from '../../../language.ts'
import { historyOfOwn } from '../../../reports/additions.ts'
import type { Entry } from '../../../reports/entries.ts'
import type { PaperSection } from '../../../reports/paper.ts'
import type { Report } from '../../../reports/types.ts'
import { onPress } from '../../press.ts'
import { toCalls } from '../../reply.ts'
import { dayWords } from '../../talk/day-words.ts'
import type { Turn } from '../../turn.ts'
import { withOwn } from './mine.ts'
import { detailLines } from './own-details.ts'
import { statusKey } from './tell-reporter.ts'

/** One's own report as a PDF, for the police or a bank; deleted here once it is delivered (E-03). */
export function ownPdf(): Composer<Turn> {
  return onPress('pdf', (turn, [receipt = '']) => withOwn(turn, receipt, startPdf))
}

async function startPdf(turn: Turn, report: Report): Promise<void> {
  const { desk, toChat: chatId } = turn
  const { receipt } = report
  const title = turn.words('pdf-title', { receipt })
  const sections = sectionsOf(turn, report, await historyOfOwn(turn.trx, turn.ref, receipt))
  const footer = turn.words('pdf-footer', { date: dayWords(desk.now(), turn.language) })
  const caption = turn.words('pdf-caption', { receipt })
  const failed = (code: string) => turn.words('pdf-failed', { code })
  turn.say(turn.words('pdf-working'))
  turn.afterwards.push(async () => {
    const name = `cekdulu-${receipt}.pdf`
    const path = join(desk.outFolder, `${desk.now()}-${name}`)
    try {
      const { drawPaper } = await import('../../../reports/paper.ts')
      await writeFile(path, await drawPaper({ title, sections, footer, at: desk.now() }), { mode: 0o600 })
      await desk.sendLater(chatId, toCalls({ text: caption, file: { path, name } }, chatId))
    } catch (error) {
      await rm(path, { force: true })
      const code = desk.fault(error, 'own-pdf')
      await desk.sendLater(chatId, toCalls({ text: failed(code) }, chatId))
    }
  })
}

function sectionsOf(turn: Turn, report: Report, history: readonly Entry[]): readonly PaperSection[] {
  const { desk, language } = turn
  const reasons = report.signals.flatMap(signal => desk.whyOf(signal) ?? [])
  const said = (kind: Entry['kind']) => history.filter(entry => entry.kind === kind && entry.text !== null)
  const entries = [...said('addition'), ...said('question'), ...said('answer')].sort((a, b) => a.at - b.at)
  return [
    {
      lines: [
        turn.words('pdf-receipt', { receipt: report.receipt }),
        ...detailLines(turn, report),
        turn.words('pdf-status', { status: turn.words(statusKey(report.status)) }),
      ],
    },
    { heading: turn.words('pdf-text'), lines: [report.text], quoted: true },
    ...(reasons.length > 0
      ? [
          {
            heading: turn.words('pdf-reasons'),
            lines: reasons.map((why, i) => `${i + 1}. ${inLanguage(why, language)}`),
          },
        ]
      : []),
    ...entries.map(({ kind, at, text }) => ({
      heading: turn.words(`mine-entry-${kind}`, { date: dayWords(at, language) }),
      lines: [text ?? ''],
      quoted: true,
    })),
    { heading: turn.words('pdf-about'), lines: [turn.words('pdf-about-text')] },
  ]
}
