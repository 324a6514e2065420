import type { Entities } from '../types.ts'

/** Whether something is named by which somebody can be reached or paid. Pure. */
export function namesContact({ phones, links, handles, emails, accounts }: Entities): boolean {
  return [phones, links, handles, emails, accounts].some(found => found.length > 0)
}

/** Whether anybody is named: a company, or how to reach or pay somebody. Pure. */
export function namesAnybody(entities: Entities): boolean {
  return entities.companies.length > 0 || namesContact(entities)
}
