import type { Case } from '../../../offers/types.ts'
import type { Read } from '../../../reading/types.ts'
import type { FileRef } from '../../files.ts'
import { leaveAlone } from '../../path/leave-alone.ts'
import { working } from '../../path/working.ts'
import { type Reply, toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { dangerAnswer } from '../danger/danger.ts'
import { withReports } from '../report/recall.ts'
import { cardReply, keepCard } from './check.ts'
import { joinButtons } from './join.ts'
import { askToHear } from './voice.ts'

/** Files of one case that are read; an album has up to ten pictures, and people wait. */
const MOST_FILES = 6

/**
 * Answers a case that has pictures or documents: says at once that it is being read, then puts the verdict in place
 * of that message. The words beside the picture are judged together with it; whoever calls has looked for danger in
 * them already.
 */
export function readFiles(turn: Turn): void {
  const { desk, files } = turn
  const readable = files.filter(file => file.kind !== 'voice').slice(0, MOST_FILES)
  const { read } = desk
  if (!read || readable.length === 0) return askToHear(turn)
  const kind = readable.some(file => file.kind === 'picture') ? 'picture' : 'document'
  turn.say({ text: turn.words(`reading-working-${kind}`), replyTo: turn.caseMessageId })
  turn.afterSent = async messageId => {
    await desk.sendLater(turn.toChat, [working(turn.toChat)])
    const results = await Promise.all(readable.map(file => read(file)))
    const { reply, important } = await judgeRead(turn, readable, results)
    if (important) await desk.store.transaction(trx => leaveAlone(trx, turn.ref))
    await desk.sendLater(turn.toChat, toCalls({ ...reply, edit: messageId }, turn.toChat), important)
  }
}

async function judgeRead(
  turn: Turn,
  files: readonly FileRef[],
  results: readonly Read[],
): Promise<{ reply: Reply; important: boolean }> {
  const { desk } = turn
  const app = results.some(result => !result.ok && result.why === 'app')
  if (app) return { reply: { text: turn.words('reading-app') }, important: false }
  const parts = [...turn.parts, ...results.flatMap(result => (result.ok ? result.parts : []))]
  const failed = results.find(result => !result.ok)
  if (parts.length === 0) {
    const why = failed && !failed.ok ? failed.why : 'no-text'
    return { reply: { text: turn.words(`reading-${why}`) }, important: false }
  }
  const cut = results.some(result => result.ok && result.truncated)
  const offer: Case = { parts, ...(cut ? { cut: true } : {}) }
  const verdict = desk.check(offer)
  if (verdict.danger) return { reply: dangerAnswer(turn, verdict.danger), important: true }
  const id = desk.cases.idOf(turn.toChat, turn.caseMessageId)
  const judged = await withReports(desk, desk.store, turn.ref, { offer, verdict })
  const plain = cardReply(turn, id, judged)
  const card = { ...plain, buttons: [...(plain.buttons ?? []), ...joinButtons(turn, id)] }
  keepCard(turn, id, judged)
  const notes = [failed && !failed.ok ? turn.words(`reading-${failed.why}`) : '', pagesLeft(turn, results)]
  const extra = files.length > 0 ? notes.filter(Boolean) : []
  return { reply: { ...card, text: [card.text, ...extra].join('\n\n') }, important: false }
}

/** The card itself says that only a part was read; of a document a person can send the page that matters. */
function pagesLeft(turn: Turn, results: readonly Read[]): string {
  const left = results.find(result => result.ok && result.truncated && result.pages !== undefined)
  return left?.ok && left.pages !== undefined
    ? turn.words('reading-truncated-pages', { pages: left.pages })
    : ''
}
