import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { expire } from '../../src/reports/retention.ts'
import { loadWords } from '../../src/words.ts'
import { temporaryStore } from '../store/temporary.ts'

test('every class of data that retention counts has words of its own, none the name of a table', async () => {
  const words = loadWords(resolve(import.meta.dirname, '../../content'))
  const { store } = await temporaryStore()
  const counts = await expire(store, { days: 365, now: Date.now(), dryRun: true })
  for (const language of words.languages) {
    for (const what of Object.keys(counts)) {
      const line = words.say(language, 'cli-expired', { what, count: 7, days: 365 })
      expect(line).not.toBe(`${what}: 7`)
      expect(line).toMatch(/\p{L}+ .*: 7$/u)
    }
  }
})
