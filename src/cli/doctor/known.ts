import { ageOf, OLD_DAYS } from '../../agencies/lines.ts'
import { listFilesBeside, loadList } from '../../agencies/list-file.ts'
import { loadKnowledge } from '../../guidance/content/load.ts'
import { jakartaDay } from '../../reports/day.ts'
import { problemsOf } from '../content.ts'
import type { Io } from '../io.ts'
import { type Finding, fault, note, ok } from './finding.ts'

const STALE_DAYS = 365

/** Whether the content folder can be read as it is. */
export function content(io: Io): Finding {
  const errors = problemsOf(io, STALE_DAYS).filter(problem => problem.level === 'error')
  if (errors.length > 0) return fault(io.say('doctor-content-bad', { count: errors.length }))
  const knowledge = loadKnowledge(io.contentDir)
  const words = io.say('doctor-content-ok', {
    articles: knowledge.articles.length,
    facts: knowledge.passages.size,
    contacts: knowledge.contacts.length,
    languages: io.words.languages.length,
  })
  return ok(words)
}

/** Whether there is a list of placement companies, and how old it is. */
export function agencies(io: Io): Finding {
  const file = listFilesBeside(io.config.databaseFile).current
  try {
    const list = loadList(file)
    if (!list) return note(io.say('agencies-none'))
    const days = ageOf(list.date, jakartaDay(Date.now()))
    const words = io.say('doctor-agencies-ok', { date: list.date, count: list.count })
    return days > OLD_DAYS ? note(`${words}. ${io.say('agencies-old')}`) : ok(words)
  } catch {
    return fault(io.say('agencies-damaged', { file }))
  }
}

/** Whether anybody works at the staff desk. */
export function staff(io: Io): Finding {
  const count = io.config.staffIds.length
  return count > 0 ? ok(io.say('doctor-staff-some', { count })) : note(io.say('doctor-staff-none'))
}
