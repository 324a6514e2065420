import { isOtherCountry } from '../../offers/place/named-places.ts'
import type { Danger } from '../../offers/types.ts'

/** What is done to a child, and where it is, decides what it needs first. */
export function ofChild(danger: Omit<Danger, 'evidence'>): string {
  const { also, whose, circumstances, departing, country } = danger
  if (isChildGone(danger)) return 'danger-minor-missing'
  const hurt = also.includes('sexual_violence') || also.includes('violence')
  if (!hurt && departing && !isOtherCountry(country))
    return whose === 'others' ? 'danger-other-minor-departing' : 'danger-minor-departing'
  if (!hurt || whose === 'others') return 'danger-minor'
  if (circumstances.includes('pictures')) return 'danger-minor-pictures'
  return isChildAbroad(danger) ? 'danger-minor-hurt-abroad' : 'danger-minor-hurt'
}

/** A child that nobody finds: the police search for it, whoever else cares for it. */
export function isChildGone({ kind, also }: Pick<Danger, 'kind' | 'also'>): boolean {
  return kind === 'minor' && also.includes('missing')
}

/** A child that writes itself from abroad: those at home cannot come, and no grandmother is next door. */
export function isChildAbroad({ kind, also, country, whose, departing }: Omit<Danger, 'evidence'>): boolean {
  const isChild = kind === 'minor' || (kind === 'self_harm' && also.includes('minor'))
  return isChild && whose === 'own' && !departing && isOtherCountry(country)
}
