import { z } from 'zod'
import type { Stage } from '../types.ts'

const stage = z.enum(['seen', 'in_contact', 'paid', 'documents_sent', 'departing', 'abroad'])

/** How far the reporter went, or null where they did not say. */
export function stageOf(row: { readonly stage: string | null }): Stage | null {
  return row.stage === null ? null : stage.parse(row.stage)
}
