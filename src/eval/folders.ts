import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** Labelled data that tests, `eval` and `fit` read. */
export const FIXTURES = join(ROOT, 'test/fixtures')

/** The content that comes with the program: what is published is measured on it, whatever `CONTENT_DIR` says. */
export const CONTENT = join(ROOT, 'content')
/** Messages that were learned from; they are scored left out. */
export const OFFERS = join(FIXTURES, 'offers')
/** Whole authors that are only ever measured on: no rule, word list or fit was made from them. */
export const UNSEEN = join(FIXTURES, 'offers-unseen')
export const QUESTIONS = join(FIXTURES, 'questions')
export const BARE = join(FIXTURES, 'bare')
export const INJECTIONS = join(FIXTURES, 'injections.jsonl')
