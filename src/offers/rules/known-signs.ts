import type { KnownSign } from '../opinion/merge-opinion.ts'
import { loadSources } from '../sources.ts'
import { isWarning, loadSignals } from './signals-file.ts'

/**
 * The warning signs a model may name, with the words and sources a person is told them by.
 * @throws Error naming file and field of what is wrong in the content
 */
export function loadKnownSigns(contentDir: string): KnownSign[] {
  const sources = loadSources(contentDir)
  return loadSignals(contentDir)
    .signals.filter(isWarning)
    .map(({ id, why, source, fact }) => ({
      id,
      why,
      source: source ?? (fact ? sources.get(fact) : undefined) ?? null,
    }))
}
