import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { refuse, refuseButton } from './consent.ts'

const NO =
  /^\W*(?:(?:(?:eh|ah|aduh|oh|ya|yah|kak|min|maaf|sorry)\W+)*(?:(?:ga|gak|ngga|nggak|tidak|gk|ora|tak|mboten|teu) ?(?:jadi|jd|usah|dulu|mau|jadi?lah|sios|sida)|(?:ga|gak|gk|ngga|nggak)(?:jadi|jd)|urung|batal|batalkan|batalin|cancel|stop|setop|berhenti|jangan|jgn|tidak|nggak|ngga|gak|ga|no|nope|never ?mind|nvm|don't|dont)(?:\W+(?:deh|ah|lah|aja|saja|kak|min|dulu|ya|sih|dong|aku|saya|lapor|laporan|laporin|laporkan|dilaporkan|disimpan|dikirim|simpan|kirim|takut|wedi|sieun|malu|ragu|males|malas|bingung|nanti|ntar|besok|it|this|report|send|store|please|thanks|makasih|scared|afraid|i'm|im|i|am|too|later))*)\W*$/iu
const YES =
  /^\W*(?:(?:ya|iya|iyo|yes|ok|oke|okay|boleh|kirim|setuju|agree|i agree|lanjut|lanjutkan|lanjutin|terus|teruskan|laporkan|gas|continue|go on|go ahead)(?:\W+(?:setuju|kirim|aja|kak|min|ya|deh|laporkan|lapor|lanjut|please|dong))*)\W*$/iu

/** After a danger a bare "no" may be of that: only who plainly calls something off means the report. */
const CANCELS =
  /^\W*(?:(?:eh|ah|ya|kak|min|maaf|sorry|ok|oke)\W+){0,3}(?:batal|batalin|batalkan|cancel|(?:ga|gak|gk|ngga|nggak|tidak) ?jadi|urung|never ?mind)(?:\W+(?:deh|ah|aja|saja|dulu|kak|min|ya|lapor|laporan|laporannya|melapor|it|the|my|report|please)){0,4}\W*$/iu

/** A digit or two, a sign: the number of a button that is not there, and nothing to judge. */
const SLIP = /^[^\p{L}]{1,3}$/u

/**
 * "Ga jadi", "ya setuju", typed where there are buttons. Only the button shows what is agreed to, so a typed yes leads to
 * it; a typed no is a no.
 * @returns whether the text was one of these
 */
export function answersConsent(turn: Turn, text: string): boolean {
  const { consentFor, awaitingReport = false, reportCutOff } = turn.desk.memory.of(turn.toChat)
  if ((consentFor || awaitingReport) && NO.test(text)) {
    refuse(turn)
    return true
  }
  if (!consentFor && reportCutOff && CANCELS.test(text)) {
    turn.desk.memory.change(turn.toChat, { reportCutOff: false })
    turn.say(turn.words('report-refused-in-danger'))
    return true
  }
  if (!consentFor) return false
  if (YES.test(text) || SLIP.test(text)) {
    turn.say({ text: turn.words('report-press'), buttons: pendingButtons(turn, consentFor) })
    return true
  }
  return false
}

/**
 * Whoever asks something at the consent screen has not decided: below the answer the way back to it is shown again. After
 * anything else it is no longer asked.
 * @param before the case whose consent was asked when the message came
 */
export function comesBackToConsent(turn: Turn, before: string, text: string, asks: boolean): void {
  const { consentFor, awaitingMore = false } = turn.desk.memory.of(turn.toChat)
  if (consentFor !== before || awaitingMore || YES.test(text) || SLIP.test(text)) return
  const isShown = turn.replies.at(-1)?.text === turn.words('report-pending')
  if (!asks && !isShown) return turn.desk.memory.change(turn.toChat, { consentFor: null })
  // A better wording takes the place of what was said last.
  if (turn.afterSent || isShown) return
  sayPending(turn, before)
}

/** That what was shown for consent is not stored, and the way back to it. */
export function sayPending(turn: Turn, id: string): void {
  turn.say({ text: turn.words('report-pending'), buttons: pendingButtons(turn, id) })
}

/** The screen once more, since only what is shown can be agreed to. */
function pendingButtons(turn: Turn, id: string): Button[][] {
  return [[turn.button(turn.words('report-see-again'), 'show', id)], [refuseButton(turn)]]
}
