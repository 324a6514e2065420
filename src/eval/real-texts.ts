import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readMessages } from '../fit/corpus.ts'
import { isRisky } from '../offers/risk.ts'
import type { CheckOffer, Verdict } from '../offers/types.ts'
import { shareWords } from './wilson.ts'

/** Real texts without an open licence: measured on where the folder is, never copied. */
const REAL = join(import.meta.dirname, '../../../shared/data/real.dev.jsonl')

/** How the shipped checker does on them. */
export function realTexts(check: CheckOffer): string[] {
  if (!existsSync(REAL)) return ['Real texts: not measured here (their folder is not present).', '']
  const judged = readMessages(REAL).map(message => ({
    message,
    verdict: check({ parts: [{ kind: 'text', text: message.text }] }),
  }))
  const share = (
    test: (type: string, label: string, isSms: boolean) => boolean,
    hit: (verdict: Verdict) => boolean,
  ) => {
    const of = judged.filter(({ message }) =>
      test(message.type, message.label, message.id.startsWith('sms-')),
    )
    return shareWords(of.filter(({ verdict }) => hit(verdict)).length, of.length)
  }
  return [
    '### Real texts from public data sets',
    '',
    '| measure | aim | CekDulu |',
    '|---|---|---|',
    `| fact-checked fake vacancies caught | ≥ 80 % | ${share((_, label) => label === 'scam', isRisky)} |`,
    `| real adverts named \`likely_scam\` | ≤ 1 % | ${share(
      (_, label) => label === 'legit',
      ({ outcome }) => outcome === 'likely_scam',
    )} |`,
    `| fraud SMS caught | ≥ 93 % | ${share((type, _, isSms) => isSms && type === 'other_scam_nonjob', isRisky)} |`,
    `| … as a scam that is no job offer | ≥ 93 % | ${share(
      (type, _, isSms) => isSms && type === 'other_scam_nonjob',
      verdict => isRisky(verdict) && verdict.about === 'other_scam',
    )} |`,
    `| fact-checked scams that are no job offer caught; many are only a greeting in a borrowed name | – | ${share(
      (type, _, isSms) => !isSms && type === 'other_scam_nonjob',
      isRisky,
    )} |`,
    `| chat and promotion SMS flagged | ≤ 1 % | ${share(type => type === 'chat' || type === 'promo', isRisky)} |`,
    '',
  ]
}
