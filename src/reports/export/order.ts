/** Where a report stands in the order of an export: by time, then id. */
export interface At {
  readonly created_at: number
  readonly id: string
}

/** Before all reports of a moment: no id is empty. */
export function startOf(moment: number): At {
  return { created_at: moment, id: '' }
}

/** Whether one stands before the other. */
export function isBefore(one: At, other: At): boolean {
  return one.created_at < other.created_at || (one.created_at === other.created_at && one.id < other.id)
}

/** The one that comes first. */
export function earlier(one: At, other: At): At {
  return isBefore(other, one) ? other : one
}
