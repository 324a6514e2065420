import type { SmallTalk } from '../../../guidance/answer/small-talk.ts'
import type { Language } from '../../../language.ts'
import { wordsIn } from '../../route.ts'
import type { Chat } from '../../talk/good-news.ts'
import type { Heard } from './heard.ts'

/** Someone who has chosen no language is answered in the one they write. It answers nothing. */
export function speakTheirLanguage(heard: Heard): false {
  const { turn } = heard
  const { desk, toChat } = turn
  if (turn.chosen !== null || turn.forwarded) return false
  const written = writtenIn(heard)
  if (written !== null && desk.words.languages.includes(written)) turn.language = written
  if (heard.memory.spoken !== turn.language) desk.memory.change(toChat, { spoken: turn.language })
  return false
}

/** In more words than these a language shows by itself. */
const FEW_WORDS = 12

/** Said in English by who goes on in Indonesian: "thanks", "bye", "hello", "sorry", "i love u bot". */
const BORROWED: readonly (SmallTalk | Chat | null)[] = ['thanks', 'bye', 'greeting', 'sorry', 'praise']

/** The language of a message; null where its few words tell none, as "ok", a number, or "thanks" in a chat that has one. */
function writtenIn({ turn, text, verdict, looked, smallTalk, memory }: Heard): Language | null {
  if (smallTalk === 'ok' || (memory.spoken && BORROWED.includes(smallTalk))) return null
  if (looked?.kind === 'answer') return looked.language
  if (verdict.bare) return verdict.bare.language
  return turn.desk.languageIn(text) ?? (wordsIn(text) <= FEW_WORDS ? null : verdict.language)
}
