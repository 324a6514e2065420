import type { Read } from '../fit/left-out.ts'
import { KINDS } from '../offers/model/text-model.ts'
import { flagged, type Judged, named } from './offer-aims.ts'

/** Shares by a property of a message, a row each. */
export function table(judged: readonly Judged[], by: (one: Judged) => string): string[] {
  const groups = [...Map.groupBy(judged, by)].sort(([a], [b]) => a.localeCompare(b))
  const share = (list: readonly Judged[], test: (one: Judged) => boolean) =>
    list.length === 0
      ? '–'
      : `${((100 * list.filter(test).length) / list.length).toFixed(0)} % of ${list.length}`
  return [
    '| group | scams caught | named | honest flagged | no offer flagged | danger recognised |',
    '|---|---|---|---|---|---|',
    ...groups.map(([name, list]) => {
      const of = (kind: Read['kind']) => list.filter(one => one.kind === kind)
      return `| ${name} | ${share(of('scam'), flagged)} | ${share(of('scam'), named)} | ${share(of('legit'), flagged)} | ${share(of('none'), flagged)} | ${share(of('emergency'), one => one.decision.danger)} |`
    }),
  ]
}

/** How often each kind of message is told as what. */
export function confusion(judged: readonly Judged[]): string[] {
  const said = (one: Judged) =>
    one.decision.danger ? 'danger' : one.decision.about === 'other_scam' ? 'other scam' : one.decision.outcome
  const answers = ['likely_scam', 'suspicious', 'no_signs_found', 'other scam', 'not_an_offer', 'danger']
  return [
    `| is ↓ said → | ${answers.join(' | ')} |`,
    `|---|${answers.map(() => '---').join('|')}|`,
    ...KINDS.map(kind => {
      const of = judged.filter(one => one.kind === kind)
      return `| ${kind} | ${answers.map(answer => of.filter(one => said(one) === answer).length).join(' | ')} |`
    }),
  ]
}

/** How often a score is right, by tenths. */
export function calibration(judged: readonly Judged[]): string[] {
  const scored = judged.filter(({ kind }) => kind !== 'emergency' && kind !== 'suspicious')
  const isScam = ({ kind }: Judged) => (kind === 'scam' || kind === 'other_scam' ? 1 : 0)
  const brier = scored.reduce((sum, one) => sum + (one.decision.score - isScam(one)) ** 2, 0) / scored.length
  const bins = Array.from({ length: 10 }, (_, i) =>
    scored.filter(({ decision }) => Math.min(9, Math.floor(decision.score * 10)) === i),
  )
  return [
    `Brier score ${brier.toFixed(3)} over ${scored.length} messages (suspicious ones left out: there is no right score for them).`,
    '',
    '| score | messages | mean score | really a scam |',
    '|---|---|---|---|',
    ...bins.flatMap((bin, i) => {
      if (bin.length === 0) return []
      const mean = bin.reduce((sum, { decision }) => sum + decision.score, 0) / bin.length
      const share = bin.reduce((sum, one) => sum + isScam(one), 0) / bin.length
      return [`| ${i / 10}–${(i + 1) / 10} | ${bin.length} | ${mean.toFixed(2)} | ${share.toFixed(2)} |`]
    }),
  ]
}
