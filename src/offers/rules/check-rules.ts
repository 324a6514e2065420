import { attempt, error, type Problem } from '../../guidance/content/problem.ts'
import { loadBareContent } from '../bare/bare-content.ts'
import { loadOwnReasons } from '../card/own-reasons.ts'
import { testSignals } from './signal-tests.ts'

/**
 * Looks at the warning signs with their examples, and at what bare checks are answered with.
 * @param contentDir the content folder
 * @param knows ids of the facts and contacts that there are
 */
export function checkRules(
  contentDir: string,
  knows: { readonly facts: ReadonlySet<string>; readonly contacts: ReadonlySet<string> },
): Problem[] {
  return [
    ...attempt(contentDir, 'signals', () => signalProblems(contentDir)),
    ...attempt(contentDir, BARE, () => bareProblems(contentDir, knows)),
    ...attempt(contentDir, 'reasons.yaml', () => reasonProblems(contentDir)),
  ]
}

const BARE = 'bare-checks.yaml'

function signalProblems(contentDir: string): Problem[] {
  const { failed, unproved } = testSignals(contentDir)
  return [
    ...failed.map(({ id, must, example }) => error('signals', `signal-${must}`, { signal: id, example })),
    ...unproved.map(id => error('signals', 'signal-unproved', { signal: id })),
  ]
}

/** What is wrong in it, reading it says. */
function reasonProblems(contentDir: string): Problem[] {
  loadOwnReasons(contentDir)
  return []
}

function bareProblems(
  contentDir: string,
  { facts, contacts }: { readonly facts: ReadonlySet<string>; readonly contacts: ReadonlySet<string> },
): Problem[] {
  const bare = loadBareContent(contentDir)
  return [
    ...bare.reasons
      .filter(({ fact }) => !facts.has(fact))
      .map(({ fact }) => error(BARE, 'fact-dead', { fact })),
    ...Object.values(bare.contacts)
      .flat()
      .filter(({ id }) => !contacts.has(id))
      .map(({ id }) => error(BARE, 'contact-dead', { contact: id })),
  ]
}
