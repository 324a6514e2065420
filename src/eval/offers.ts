import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { kindOf, readCorpus, readMessages } from '../fit/corpus.ts'
import { FIRST_AUTHORS } from '../fit/first-authors.ts'
import {
  atTemperature,
  groupsOf,
  predictLeftOut,
  type Read,
  readAll,
  type TellProgress,
} from '../fit/left-out.ts'
import { mixedAuthors } from '../fit/mixed-authors.ts'
import { fitTemperature, fitThresholds } from '../fit/thresholds.ts'
import { createOfferChecker } from '../offers/check.ts'
import { decide } from '../offers/decide.ts'
import { groundsOf } from '../offers/grounds.ts'
import { isRisky } from '../offers/risk.ts'
import { KINDS } from '../offers/text-model.ts'
import type { CheckOffer, Verdict } from '../offers/types.ts'
import { dangerKinds } from './danger-kinds.ts'
import { disguises } from './disguises.ts'
import { aims, flagged, type Judged, named } from './offer-aims.ts'
import { naiveBayes } from './offers-baselines.ts'
import { shareWords } from './wilson.ts'
import type { JudgedOffer } from './with-model.ts'

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/offers')
/** Whole authors that are only ever measured on: no rule, word list or fit was made from them. */
const UNSEEN = join(import.meta.dirname, '../../test/fixtures/offers-unseen')
const CONTENT = join(import.meta.dirname, '../../content')
/** Real texts without an open licence: measured on where the folder is, never copied. */
const REAL = join(import.meta.dirname, '../../../shared/data/real.dev.jsonl')

/**
 * Scores the offer checker with the model off, leaving authors out group by group: the text model, its calibration and
 * its thresholds never saw the author they are scored on. The word lists and signals were written by people who had
 * read these messages.
 * @param tell see `predictLeftOut`
 * @returns a report in Markdown, and every message with its verdict for a model to look at
 */
export async function evaluateOffers(tell?: TellProgress): Promise<{
  readonly report: string
  readonly judged: readonly JudgedOffer[]
}> {
  const reads = readAll(readCorpus(FIXTURES), CONTENT)
  const judged = await judgeLeftOut(reads, tell)
  const check = createOfferChecker(CONTENT)
  const mixed = mixedAuthors(judged)
  const report = [
    '## Offers',
    '',
    `${judged.length} messages by ${new Set(judged.map(({ message }) => message.author)).size} authors, left out in ${new Set(groupsOf(judged).values()).size} groups, the first six each alone: each is scored by a model that saw neither them nor their group. 95 % Wilson intervals in brackets. No language model.`,
    '',
    ...aims(judged),
    '',
    '### Authors never learned from',
    '',
    ...unseen(judged, check),
    '',
    '### The first six authors, each left out alone',
    '',
    'The two sets that the aims were written for (a0 to a5), whose authors knew nothing of this checker. Most later authors wrote what it had been found to get wrong.',
    '',
    ...aims(judged.filter(({ message }) => FIRST_AUTHORS.has(message.author))),
    '',
    '### Authors who wrote of everything, left out like all',
    '',
    `The first six and others like them: ${[...mixed].join(', ')}. Thresholds are chosen on these. All other authors wrote one hard thing on purpose.`,
    '',
    ...aims(judged.filter(({ message }) => mixed.has(message.author))),
    '',
    '### Kinds of danger',
    '',
    ...dangerKinds(
      { reads, folder: FIXTURES },
      { reads: readAll(readCorpus(UNSEEN), CONTENT), folder: UNSEEN },
      check,
    ),
    '',
    '### By author',
    '',
    ...table(judged, ({ message }) => message.author),
    '',
    '### By type',
    '',
    ...table(judged, ({ message }) => message.type),
    '',
    '### By language',
    '',
    ...table(judged, ({ message }) => message.lang),
    '',
    '### Confusion',
    '',
    ...confusion(judged),
    '',
    '### Calibration of the score',
    '',
    ...calibration(judged),
    '',
    '### Disguises',
    '',
    ...disguised(judged, check),
    '',
    ...realTexts(check),
    ...speed(judged, check),
  ].join('\n')
  return {
    report,
    judged: judged.map(({ message, kind, decision }) => {
      const { outcome, about, danger } = decision
      const verdict = check({ parts: [{ kind: 'text', text: message.text }] })
      // The shipped model has seen these messages: what it decides is put back to what one that had not decides.
      return {
        id: message.id,
        text: message.text,
        kind,
        verdict: { ...verdict, outcome, about, danger: danger ? verdict.danger : null },
      }
    }),
  }
}

async function judgeLeftOut(reads: readonly Read[], tell?: TellProgress): Promise<Judged[]> {
  const raw = await predictLeftOut(reads, tell)
  const judged: Judged[] = new Array(reads.length)
  const groups = groupsOf(reads)
  for (const group of new Set(groups.values())) {
    const isOut = (read: Read | undefined) => groups.get(read?.message.author ?? '') === group
    const others = reads.map((_, i) => i).filter(i => !isOut(reads[i]))
    const otherReads = others.flatMap(i => reads[i] ?? [])
    const temperature = fitTemperature(
      otherReads,
      others.flatMap(i => (raw[i] ? [raw[i]] : [])),
    )
    const calibrated = (i: number) => atTemperature(raw[i] ?? new Float64Array(KINDS.length), temperature)
    const thresholds = fitThresholds(otherReads, others.map(calibrated))
    const bayes = naiveBayes(otherReads.map(({ message }) => message))
    reads.forEach((read, i) => {
      if (!isOut(read)) return
      const decision = decide(groundsOf(read.understanding, calibrated(i)), thresholds)
      judged[i] = { ...read, decision, bayes: bayes(read.message.text) }
    })
  }
  return judged
}

/** The shipped model on authors it was not fitted on, nor anybody looked at: what a stranger's messages get. */
function unseen(learned: readonly Judged[], check: CheckOffer): string[] {
  const bayes = naiveBayes(learned.map(({ message }) => message))
  const judged = readCorpus(UNSEEN).map(message => {
    const { outcome, about, danger, score } = check({ parts: [{ kind: 'text', text: message.text }] })
    const decision = { outcome, about, danger: danger !== null, score }
    return { message, kind: kindOf(message), decision, bayes: bayes(message.text) }
  })
  return [
    `${judged.length} messages by ${new Set(judged.map(({ message }) => message.author)).size} authors whose messages are only measured on, with the checker as it is shipped.`,
    '',
    ...aims(judged),
  ]
}

function table(judged: readonly Judged[], by: (one: Judged) => string): string[] {
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

function confusion(judged: readonly Judged[]): string[] {
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

function calibration(judged: readonly Judged[]): string[] {
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

const DISGUISED_SAMPLE = 200

function disguised(judged: readonly Judged[], check: CheckOffer): string[] {
  const outcome = (text: string) => check({ parts: [{ kind: 'text', text }] }).outcome
  const plain = judged
    .filter(({ kind, message }) => kind === 'scam' && !message.note.startsWith('evasion'))
    .filter((_, i) => i % 6 === 0)
    .slice(0, DISGUISED_SAMPLE)
  return [
    `Of ${plain.length} scam offers, how many get the same verdict after each disguise as in plain words (aim ≥ 95 %):`,
    '',
    '| disguise | same verdict |',
    '|---|---|',
    ...Object.entries(disguises).map(([name, disguise]) => {
      const same = plain.filter(({ message: { text } }) => outcome(disguise(text)) === outcome(text)).length
      return `| ${name} | ${shareWords(same, plain.length)} |`
    }),
  ]
}

function realTexts(check: CheckOffer): string[] {
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

function speed(judged: readonly Judged[], check: CheckOffer): string[] {
  const texts = judged.map(({ message }) => message.text)
  for (const text of texts.slice(0, 500)) check({ parts: [{ kind: 'text', text }] })
  const times = texts.map(text => {
    const start = performance.now()
    check({ parts: [{ kind: 'text', text }] })
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(2)
  return [`Time per message: median ${at(0.5)} ms, p99 ${at(0.99)} ms over ${times.length} messages.`]
}
