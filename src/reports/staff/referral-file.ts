import { join } from 'node:path'
import { z } from 'zod'
import { contentWrong, shaped } from '../../content-wrong.ts'
import type { Contact } from '../../guidance/types.ts'
import { readYaml } from '../../yaml.ts'
import type { ReferralRule } from './referral.ts'
import { SCAM_TYPES } from './state.ts'

const file = z.strictObject({
  referrals: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        stages: z
          .array(z.enum(['seen', 'in_contact', 'paid', 'documents_sent', 'departing', 'abroad']))
          .min(1)
          .optional(),
        types: z.array(z.enum(SCAM_TYPES)).min(1).optional(),
        paid: z.literal(true).optional(),
        names: z.literal('any').optional(),
        why: z.object({ id: z.string().min(1), en: z.string().min(1) }),
        contacts: z.array(z.string()).default([]),
        mission: z.boolean().default(false),
      }),
    )
    .min(1),
})

/**
 * Reads `content/referrals.yaml`: to whom which reports are referred.
 * @param contacts all reviewed contacts
 * @throws Error naming the file and what is wrong, such as a contact that is not there
 */
export function loadReferrals(contentDir: string, contacts: readonly Contact[]): readonly ReferralRule[] {
  const path = join(contentDir, 'referrals.yaml')
  const { referrals } = shaped(path, file, readYaml(path))
  for (const rule of referrals) {
    const missing = rule.contacts.find(id => !contacts.some(contact => contact.id === id))
    if (missing !== undefined)
      throw contentWrong(path, 'contact-nowhere', { item: rule.id, contact: missing })
  }
  return referrals
}
