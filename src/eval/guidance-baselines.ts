import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'
import type { Passage } from '../guidance/types.ts'

/** A way to rank passages: fact ids, best first. */
export interface Ranker {
  readonly name: string
  readonly rank: (question: string) => readonly string[]
}

/** What a search without our own words would do: titles and texts as they are, default settings. */
export function baselines(passages: readonly Passage[]): Ranker[] {
  return [miniSearch(passages), fts5(passages)]
}

function miniSearch(passages: readonly Passage[]): Ranker {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  index.addAll(passages.map(passage => ({ id: passage.fact, text: words(passage) })))
  return {
    name: 'BM25 (MiniSearch, defaults)',
    rank: question => index.search(question).map(hit => String(hit['id'])),
  }
}

function fts5(passages: readonly Passage[]): Ranker {
  const db = new Database(':memory:')
  db.exec('create virtual table passage using fts5(fact unindexed, text)')
  const insert = db.prepare('insert into passage values (?, ?)')
  for (const passage of passages) insert.run(passage.fact, words(passage))
  const select = db.prepare<[string], { fact: string }>(
    'select fact from passage where passage match ? order by rank limit 5',
  )
  return {
    name: 'SQLite FTS5 (any word)',
    rank(question) {
      const terms = question.match(/[\p{L}\p{N}]+/gu) ?? []
      return terms.length === 0
        ? []
        : select.all(terms.map(term => `"${term}"`).join(' OR ')).map(row => row.fact)
    },
  }
}

function words(passage: Passage): string {
  return [...Object.values(passage.title), ...Object.values(passage.text)].join('\n')
}
