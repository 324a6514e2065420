import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimUse, type Use } from '../../src/store/in-use.ts'
import { temporaryFolder } from './temporary.ts'

const file = () => join(temporaryFolder(), 'data', 'x.db')

test.each<[Use, Use, boolean]>([
  ['bot', 'bot', false],
  ['bot', 'tool', true],
  ['tool', 'bot', true],
  ['tool', 'tool', true],
  ['bot', 'alone', false],
  ['tool', 'alone', false],
  ['alone', 'alone', false],
  ['alone', 'bot', false],
  ['alone', 'tool', false],
])('beside a %s a %s: %s', (first, second, allowed) => {
  const path = file()
  const end = claimUse(path, first)
  if (allowed) claimUse(path, second)()
  else expect(() => claimUse(path, second)).toThrow(expect.objectContaining({ why: 'in-use' }))
  end()
  claimUse(path, 'alone')()
})

test('a process that was killed holds nothing', async () => {
  const path = file()
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { claimUse } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/in-use.ts'))}
     claimUse(${JSON.stringify(path)}, 'bot'); console.log('held'); setInterval(() => {}, 1000)`,
  ])
  await once(child.stdout, 'data')
  expect(() => claimUse(path, 'alone')).toThrow('in-use')
  child.kill('SIGKILL')
  await once(child, 'close')
  claimUse(path, 'alone')()
})

test('the lock is for its owner only and a database in memory needs none (D-04)', () => {
  const path = file()
  claimUse(path, 'bot')
  expect(statSync(`${path}.lock`).mode & 0o077).toBe(0)
  claimUse(':memory:', 'alone')
  claimUse(':memory:', 'alone')
})
