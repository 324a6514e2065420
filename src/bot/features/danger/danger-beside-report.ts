import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Danger } from '../../../offers/types.ts'
import type { Button } from '../../reply.ts'
import type { Heard } from '../hear/heard.ts'

/** Who asks for help, is afraid or speaks of dying, whatever they were asked to write. */
const CRIES = saying(
  '(?:(?:tolong|tolongin|tulung|tulungi|tulungin|bantu|bantuin|selamatkan|selametin|help|save|rescue) (?:aku|saya|sy|gw|gue|gua|kami|kita|kulo|abdi|dia|adik|adikku|anak|anakku|me|us|her|him|them|my)|sos|darurat|emergency|takut|wedi|sieun|afraid|scared|mati|bunuh|die|dying|kill|nyawa)',
)

/**
 * Whether a danger comes before the report that somebody is making. What a rule found, what changes the first steps and
 * every cry does; where only the wording of the whole sounds like it ("I sent him my ID card too") it is a part of what
 * they report. Pure.
 * @param text what they wrote
 */
export function comesBeforeReport(danger: Danger | null, text: string): danger is Danger {
  if (danger === null) return false
  if (danger.evidence !== '' || danger.circumstances.length > 0 || danger.kind === 'self_harm') return true
  return CRIES.test(spokenWords(text))
}

/** The way to help, below what may tell of a danger after all, or is told after one. */
export function helpBeside({
  turn,
  verdict,
  memory,
}: Pick<Heard, 'turn' | 'verdict' | 'memory'>): Button[][] {
  return verdict.danger || memory.danger ? [[turn.button(turn.words('report-danger-now'), 'help')]] : []
}
