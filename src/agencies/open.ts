import { followList, listFilesBeside } from './list-file.ts'
import { createFinder, type Finder } from './match.ts'
import type { AgencyList } from './types.ts'

/** Gives the list in use, ready to be searched, or null while none was imported. */
export type Agencies = () => Finder | null

/**
 * The official list beside a database; one imported later is found without a restart.
 * @param databaseFile path of the database, or `:memory:`
 * @param tell hears what is wrong with the list's file
 */
export function openAgencies(databaseFile: string, tell: (error: unknown) => void): Agencies {
  const current = followList(listFilesBeside(databaseFile).current, tell)
  let finder: Finder | null = null
  let made: AgencyList | null = null
  return () => {
    const list = current()
    if (list !== made) {
      made = list
      finder = list && createFinder(list)
    }
    return finder
  }
}
