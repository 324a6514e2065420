import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { remember } from '../guidance/answer/remember.ts'
import type { Answer, AnswerQuestion, Turn } from '../guidance/types.ts'
import { parseYaml } from '../yaml.ts'
import { QUESTIONS } from './folders.ts'
import { shareWords } from './wilson.ts'

const schema = z.array(z.array(z.tuple([z.string(), z.string()])).min(2))

/** Questions that go on from each other, each with the facts that answer it rightly, best first. */
export type Chain = readonly { readonly question: string; readonly wanted: readonly string[] }[]

/** Reads `test/fixtures/questions/<name>.yaml`. */
export function readChains(name: 'chains' | 'chains-voices' | 'chains-final'): Chain[] {
  const chains = schema.parse(parseYaml(readFileSync(join(QUESTIONS, `${name}.yaml`), 'utf8')))
  return chains.map(chain => chain.map(([question, facts]) => ({ question, wanted: facts.split(' ') })))
}

/** Answers a chain as the bot does: what was understood of each question is remembered for the next. */
export function answerChain(
  chain: Chain,
  answer: AnswerQuestion,
): { readonly question: string; readonly wanted: readonly string[]; readonly answer: Answer }[] {
  let history: readonly Turn[] = []
  return chain.map(({ question, wanted }) => {
    const said = answer(question, null, history)
    history = remember(history, question, said)
    return { question, wanted, answer: said }
  })
}

/** How the questions after the first of each chain are answered, beside answering each as if nothing went before. */
export function followUpLines(answer: AnswerQuestion): string[] {
  const sets = {
    'Chains used for choosing': readChains('chains'),
    'Chains in many voices': readChains('chains-voices'),
    'Chains in many voices, final check': readChains('chains-final'),
  }
  return [
    '| set | right first | among three | not answered | right first without what went before |',
    '|---|---|---|---|---|',
    ...Object.entries(sets).map(([name, chains]) => {
      const said = chains.flatMap(chain => answerChain(chain, answer).slice(1))
      const alone = said.filter(({ question, wanted }) => firstOf(answer(question, null, []), 1, wanted))
      const first = said.filter(each => firstOf(each.answer, 1, each.wanted))
      const three = said.filter(each => firstOf(each.answer, 3, each.wanted))
      const none = said.filter(each => each.answer.kind !== 'answer')
      const shares = [first, three, none, alone].map(those => shareWords(those.length, said.length))
      return `| ${name}: ${chains.length} | ${shares.join(' | ')} |`
    }),
  ]
}

function firstOf(answer: Answer, count: number, wanted: readonly string[]): boolean {
  return answer.kind === 'answer' && answer.facts.slice(0, count).some(fact => wanted.includes(fact))
}
