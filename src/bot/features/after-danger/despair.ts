import type { AnsweredDanger } from '../../memory.ts'

/** They said so themselves; where it only may be so as well, what else they are in is what is talked about. */
export function wantsToDie({ kind, despaired, hinted }: AnsweredDanger): boolean {
  return (kind === 'self_harm' && !hinted) || despaired
}

/** Whether who writes may want to die themselves. */
export function isOfDespair(danger: AnsweredDanger): boolean {
  return (danger.kind === 'self_harm' || wantsToDie(danger)) && danger.whose !== 'others'
}

/** Whether they may want to die and said that they stand at an edge or have at hand what may kill, now or before. */
export function isClose(danger: AnsweredDanger): boolean {
  const { circumstances, said } = danger
  const is = circumstances.includes('at_edge') || circumstances.includes('means_ready')
  return isOfDespair(danger) && (is || said.includes('danger-left-edge'))
}
