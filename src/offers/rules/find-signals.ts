import type { SignalRule } from './signals-file.ts'

/** The signals in which a word stands, anywhere: id, pattern, reason, source, example. All of them for no word. */
export function signalsWith(word: string, signals: readonly SignalRule[]): readonly SignalRule[] {
  const wanted = word.toLowerCase()
  return signals.filter(signal => JSON.stringify(signal).toLowerCase().includes(wanted))
}
