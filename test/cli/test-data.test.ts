import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/cli/io.ts'
import { needTestData } from '../../src/cli/test-data.ts'
import { loadWords } from '../../src/words.ts'
import { temporaryFolder } from '../store/temporary.ts'

const words = loadWords(resolve(import.meta.dirname, '../../content'))

test('missing test data is told by its path, with what to do', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'offers'))
  const io = { say: (key: string, args = {}) => words.say('en', key, args) }
  needTestData(io, ['offers'], folder)
  const need = () => needTestData(io, ['offers', 'questions'], folder)
  expect(need).toThrow(UsageError)
  expect(need).toThrow(`${join(folder, 'questions')}. It comes with the source code`)
})
