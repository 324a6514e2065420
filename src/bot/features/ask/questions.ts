import { inLanguage } from '../../../language.ts'
import { DAY_MS, jakartaDay } from '../../../reports/day.ts'
import { audit } from '../../../store/audit.ts'
import {
  closeQuestion,
  countQuestions,
  openQuestions,
  type VoteCount,
  voteCounts,
} from '../../../store/questions.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { dayWords } from '../../talk/day-words.ts'
import type { Turn } from '../../turn.ts'

const DAYS = 30
const PAGE = 5
const MOST_TOPICS = 12
/** Cells smaller than this are not shown (H-08). */
const FEWEST = 5

/** `/pertanyaan`: for staff, what was not answered well: counts by topic, and questions kept with consent. */
export function questions(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('work'))
  room.command(['pertanyaan', 'questions'], turn => show(turn, 0))
  room.use(onPress('oq', (turn, [skip = '0']) => show(turn, Math.max(0, Math.trunc(Number(skip)) || 0))))
  room.use(
    onPress('oqd', async (turn, [id = '', skip = '0']) => {
      await closeQuestion(turn.trx, id)
      turn.toast = turn.words('question-closed')
      await show(turn, Math.max(0, Math.trunc(Number(skip)) || 0))
    }),
  )
  return feature
}

async function show(turn: Turn, skip: number): Promise<void> {
  const { trx, desk } = turn
  const counts = await voteCounts(trx, jakartaDay(desk.now() - (DAYS - 1) * DAY_MS))
  const all = await countQuestions(trx)
  const shown = await openQuestions(trx, PAGE, skip)
  await audit(
    trx,
    { actor: turn.ref, action: 'read', subject: 'questions', detail: { texts: shown.length } },
    desk.now(),
  )
  const lines = shown.map((question, at) =>
    turn.words(`question-${question.why}`, {
      number: skip + at + 1,
      date: dayWords(question.askedAt, turn.language),
      text: question.text,
      fact: question.fact ?? '-',
    }),
  )
  const pressed = turn.callbackQuery?.message?.message_id
  turn.say({
    text: [
      turn.words('question-title', { days: DAYS }),
      counts.length > 0
        ? counts
            .slice(0, MOST_TOPICS)
            .map(count => countLine(turn, count))
            .join('\n')
        : turn.words('question-no-votes'),
      turn.words('question-texts', { count: all }),
      ...lines,
    ].join('\n\n'),
    buttons: [
      ...(shown.length > 0
        ? [shown.map(({ id }, at) => turn.button(`✓ ${skip + at + 1}`, 'oqd', id, String(skip)))]
        : []),
      [
        ...(skip > 0 ? [turn.button('◀️', 'oq', String(Math.max(0, skip - PAGE)))] : []),
        ...(skip + PAGE < all ? [turn.button('▶️', 'oq', String(skip + PAGE))] : []),
      ],
    ].filter(row => row.length > 0),
    ...(pressed === undefined ? {} : { edit: pressed }),
  })
}

function countLine(turn: Turn, { topic, good, bad, unknown }: VoteCount): string {
  const known = turn.desk.knowledge.topics.find(({ id }) => id === topic)
  const number = (n: number) => (n === 0 || n >= FEWEST ? String(n) : `<${FEWEST}`)
  return turn.words('question-count', {
    topic: known ? inLanguage(known.title, turn.language) : turn.words('question-no-topic'),
    good: number(good),
    bad: number(bad),
    unknown: number(unknown),
  })
}
