import { packNext } from '../../src/reports/export/packs.ts'
import type { Store } from '../../src/store/open.ts'

/** Packs all that can be packed, as a bot does over the months. */
export async function packAll(store: Store): Promise<void> {
  let from: number | null = 0
  while (from !== null) from = await packNext(store, from)
}
