import { setImmediate as others } from 'node:timers/promises'
import type { Desk } from './bot/desk.ts'
import { type DeskContent, deskContent } from './bot/desk-content.ts'
import type { Config } from './config.ts'
import { contentErrors } from './content-problems.ts'
import { ContentWrong, contentWrong } from './content-wrong.ts'
import { loadQuiz } from './learning/quiz-file.ts'
import { testSignals } from './offers/rules/signal-tests.ts'
import { openRooms } from './rooms.ts'
import { loadWords, type Words } from './words.ts'

/**
 * Reads the whole content folder anew and tries it out, step by step, so that others are served in between; nothing of
 * the running bot is touched.
 * @param now what runs: its model, its list of companies and its quiz rounds are kept
 * @throws Error saying what is wrong, with file and field: then the running bot goes on with what it has
 */
export async function loadAnew(
  config: Config,
  contentDir: string,
  now: Desk & DeskContent,
): Promise<DeskContent> {
  const [fault] = contentErrors(contentDir)
  if (fault) throw new ContentWrong(fault.file, [fault])
  await others()
  const [failing] = testSignals(contentDir).failed
  if (failing)
    throw contentWrong('signals', `signal-${failing.must}`, { signal: failing.id, example: failing.example })
  await others()
  const words = loadWords(contentDir)
  missingSentence(now.words, words)
  const rooms = await openRooms(config, contentDir, words, now.log, now)
  await others()
  const { book, groups, render, random } = now.quiz
  const quiz = { book, groups, render, random, content: loadQuiz(contentDir) }
  const loaded = deskContent({ rooms, contentDir, quiz })
  // Much is read on first use only: what cannot be used must show now, not to the first person who asks.
  loaded.check({ parts: [{ kind: 'text', text: 'Dibutuhkan admin ke Kamboja, gaji 20 juta' }] })
  await rooms.prepareAnswers()
  loaded.answer('GCM', null, [])
  loaded.signs()
  return loaded
}

/** A sentence that the running bot says and the new folder lacks would be shown as its bare key. */
function missingSentence(before: Words, after: Words): void {
  for (const language of before.languages) {
    if (!after.languages.includes(language)) throw contentWrong(`locales/${language}`, 'folder-missing')
    const key = before.keys(language).find(known => !after.has(language, known))
    if (key) throw contentWrong(`locales/${language}`, 'sentence-missing', { key })
  }
}
