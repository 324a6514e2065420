import { createUnderstander } from '../understand.ts'
import { checkSwitchedOff, loadAllSignals } from './signals-file.ts'

/** An example of a signal that does not come out as it must. */
export interface FailedExample {
  readonly id: string
  /** The example must match and does not, or must not and does. */
  readonly must: 'match' | 'not'
  readonly example: string
}

/** How the signals did on their own examples. */
export interface SignalTests {
  readonly signals: number
  readonly examples: number
  readonly failed: readonly FailedExample[]
  /** Signals without an example of either kind: nothing proves them. */
  readonly unproved: readonly string[]
}

/**
 * Runs every signal on the examples that stand beside it, also those that are switched off.
 * @param contentDir path of the content folder
 * @throws Error naming file and field of what is malformed
 */
export function testSignals(contentDir: string): SignalTests {
  const content = loadAllSignals(contentDir)
  checkSwitchedOff(contentDir, content)
  const { understand } = createUnderstander(contentDir, content)
  const found = (text: string) =>
    understand({ parts: [{ kind: 'text', text }] }).signals.map(({ rule }) => rule.id)
  const failed = content.signals.flatMap(({ id, examples }) => [
    ...examples.match
      .filter(text => !found(text).includes(id))
      .map(example => ({ id, must: 'match' as const, example })),
    ...examples.not
      .filter(text => found(text).includes(id))
      .map(example => ({ id, must: 'not' as const, example })),
  ])
  return {
    signals: content.signals.length,
    examples: content.signals.reduce(
      (sum, { examples }) => sum + examples.match.length + examples.not.length,
      0,
    ),
    failed,
    unproved: content.signals.flatMap(({ id, examples }) =>
      examples.match.length === 0 || examples.not.length === 0 ? [id] : [],
    ),
  }
}
