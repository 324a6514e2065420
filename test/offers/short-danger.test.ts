import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const danger = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

it.each(['they', 'Yes they do', 'I do not know', 'mereka', 'sudah', 'ok makasih'])(
  'a word or two that ask for nothing are no danger: %s',
  text => expect(danger(text)).toBeNull(),
)

it.each(['tolong', 'help me', 'tolong. dikunci. mae sot.', 'aku takut'])(
  'H-01: a cry for help in a word or two is: %s',
  text => expect(danger(text)).not.toBeNull(),
)
