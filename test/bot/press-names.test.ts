import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const BOT = resolve(import.meta.dirname, '../../src/bot')

it('no two features answer to a button of the same name: the first would take the presses of the other', () => {
  const files = readdirSync(BOT, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const names = files.flatMap(file =>
    [...readFileSync(join(BOT, file), 'utf8').matchAll(/onPress\(\s*'([^']+)'/g)].map(([, name]) => name),
  )
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
