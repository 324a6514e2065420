import { loadBareContent } from '../bare/bare-content.ts'
import { loadOwnReasons } from '../card/own-reasons.ts'
import { testSignals } from './signal-tests.ts'

/** Something wrong with the rules of the content folder; as `content check` tells it. */
export interface RuleProblem {
  readonly level: 'error'
  /** Path under the content folder. */
  readonly file: string
  readonly message: string
}

/**
 * Looks at the warning signs with their examples, and at what bare checks are answered with.
 * @param contentDir the content folder
 * @param knows ids of the facts and contacts that there are
 */
export function checkRules(
  contentDir: string,
  knows: { readonly facts: ReadonlySet<string>; readonly contacts: ReadonlySet<string> },
): RuleProblem[] {
  return [
    ...attempt('signals', () => signalProblems(contentDir)),
    ...attempt(BARE, () => bareProblems(contentDir, knows)),
    ...attempt('reasons.yaml', () => reasonProblems(contentDir)),
  ]
}

const BARE = 'bare-checks.yaml'

function attempt(file: string, look: () => RuleProblem[]): RuleProblem[] {
  try {
    return look()
  } catch (error) {
    return [{ level: 'error', file, message: error instanceof Error ? error.message : String(error) }]
  }
}

function signalProblems(contentDir: string): RuleProblem[] {
  const { failed, unproved } = testSignals(contentDir)
  const problem = (message: string): RuleProblem => ({ level: 'error', file: 'signals', message })
  return [
    ...failed.map(({ id, must, example }) =>
      problem(
        `"${id}" ${must === 'match' ? 'must match and does not' : 'must not match and does'}: ${example}`,
      ),
    ),
    ...unproved.map(id => problem(`"${id}" needs an example that must match and one that must not`)),
  ]
}

/** What is wrong in it, reading it says. */
function reasonProblems(contentDir: string): RuleProblem[] {
  loadOwnReasons(contentDir)
  return []
}

function bareProblems(
  contentDir: string,
  { facts, contacts }: { readonly facts: ReadonlySet<string>; readonly contacts: ReadonlySet<string> },
): RuleProblem[] {
  const bare = loadBareContent(contentDir)
  const problem = (message: string): RuleProblem => ({ level: 'error', file: BARE, message })
  return [
    ...bare.reasons
      .filter(({ fact }) => !facts.has(fact))
      .map(({ fact }) => problem(`fact "${fact}" is in no article`)),
    ...Object.values(bare.contacts)
      .flat()
      .filter(({ id }) => !contacts.has(id))
      .map(({ id }) => problem(`there is no contact "${id}"`)),
  ]
}
