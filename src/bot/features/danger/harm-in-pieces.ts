import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { DONE_TO } from '../../../offers/danger/whose-danger.ts'
import { NOT } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 10
const HARM = saying(DONE_TO)
const NO_HARM = saying(`(?:${NOT}|bukan) ~1 (?:${DONE_TO})`)

const isHarm = (words: string): boolean => HARM.test(words) && !NO_HARM.test(words)

/**
 * "Dia hamil bukan sama pacarnya", taken for a question, and then "sama bapak majikannya, dipaksa": what was done is told
 * last, and to whom before. A rule must find danger in both together.
 */
export function hearsHarmInPieces({ turn, text, memory, verdict, earlier }: Heard): boolean {
  const before = memory.lastAsked?.question
  if (!before || memory.danger || earlier || turn.forwarded || verdict.danger) return false
  if (wordsIn(text) > MOST_WORDS || looksLikeQuestion(text) || !isHarm(spokenWords(text))) return false
  const both = turn.desk.check({ parts: [{ kind: 'text', text: `${before} ${text}` }] })
  const danger = knownDanger(both.danger)
  if (danger === null) return false
  sayDanger(turn, danger)
  return true
}
