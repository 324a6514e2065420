import { subtletyOf } from '../fit/corpus.ts'
import type { Read } from '../fit/left-out.ts'
import type { Decision } from '../offers/decide.ts'
import { isRisky } from '../offers/risk.ts'
import { keywordList } from './offers-baselines.ts'
import { shareWords } from './wilson.ts'

/** A message with what was decided about it, and whether naive Bayes would warn of it. */
export interface Judged extends Pick<Read, 'message' | 'kind'> {
  readonly decision: Decision
  readonly bayes: boolean
}

/** Whether a person is warned of it. */
export const flagged = ({ decision }: Judged) => isRisky(decision)
export const named = ({ decision }: Judged) => decision.outcome === 'likely_scam'

/** The measures that have an aim, as a table in Markdown, beside two baselines. */
export function aims(judged: readonly Judged[]): string[] {
  const of = (kind: Read['kind']) => judged.filter(one => one.kind === kind)
  const scams = of('scam')
  const subtle = scams.filter(({ message }) => subtletyOf(message) === 'subtle')
  const calm = judged.filter(({ kind }) => kind !== 'emergency')
  const count = (list: readonly Judged[], test: (one: Judged) => boolean) =>
    shareWords(list.filter(test).length, list.length)
  const keyword = (one: Judged) => keywordList(one.message.text)
  const bayes = (one: Judged) => one.bayes
  const row = (
    name: string,
    aim: string,
    list: readonly Judged[],
    test: (one: Judged) => boolean,
    plain = true,
  ) =>
    `| ${name} | ${aim} | ${count(list, test)} | ${plain ? count(list, bayes) : '–'} | ${plain ? count(list, keyword) : '–'} |`
  return [
    '| measure | aim | CekDulu | naive Bayes | keyword list |',
    '|---|---|---|---|---|',
    row('scam offers caught', '≥ 97 %', scams, flagged),
    row('subtle ones caught', '≥ 90 %', subtle, flagged),
    row('scam offers named `likely_scam`', '≥ 85 %', scams, named, false),
    row('incomplete offers flagged', '', of('suspicious'), flagged),
    row('honest adverts called `likely_scam`', '≤ 1 %', of('legit'), named, false),
    row(
      'honest adverts called anything but clean',
      '≤ 8 %',
      of('legit'),
      one => one.decision.outcome !== 'no_signs_found',
    ),
    row('honest adverts flagged', '', of('legit'), flagged),
    row(
      'look-alikes that are no offer, flagged as a risky offer',
      '≤ 1 %',
      of('none'),
      one => flagged(one) && one.decision.about === 'job_offer',
      false,
    ),
    row('look-alikes flagged as anything', '', of('none'), flagged),
    row('other scams caught', '≥ 93 %', of('other_scam'), flagged),
    row('other scams told as such', '', of('other_scam'), one => one.decision.about === 'other_scam', false),
    row('danger recognised', '≥ 98 %', of('emergency'), one => one.decision.danger, false),
    row('false danger', '≤ 2 %', calm, one => one.decision.danger, false),
  ]
}
