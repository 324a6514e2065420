import { readCodes } from './codes.ts'
import type { Ocr } from './ocr.ts'
import { prepare, turned } from './picture.ts'
import type { Recognised } from './recognised.ts'
import { relief } from './relief.ts'
import type { Grey } from './types.ts'

/** What is seen on a picture: its text (empty when there is none to be trusted) and the texts of its codes. */
export interface Sight {
  readonly text: string
  readonly codes: readonly string[]
}

/** Below this a picture is called unreadable: on the fixtures right readings have 85 to 96, noise below 50. */
const LEAST_CONFIDENCE = 60
const LEAST_WORDS = 2
/** From here on no other direction is tried. */
const SURE_CONFIDENCE = 75
const SURE_WORDS = 5
/** With fewer letters there is nothing to read (or to turn). */
const FEWEST_LETTERS = 4
const FEWEST_TO_TURN = 40

type Turn = 0 | 90 | 180 | 270
const LYING: readonly Turn[] = [90, 270, 0, 180]
const STANDING: readonly Turn[] = [0, 180, 90, 270]

/** Reads the text and the codes of a picture; one that lies on its side or head is turned until it can be read. */
export async function look(picture: Grey, ocr: Ocr, signal: AbortSignal): Promise<Sight> {
  const codes = await readCodes(picture)
  const asSent = await prepare(picture)
  const { letters, sideways } = asSent.layout
  if (letters < FEWEST_LETTERS) return { text: '', codes }
  const turns = letters < FEWEST_TO_TURN ? ([0] as const) : sideways ? LYING : STANDING
  let best: Recognised = { text: '', words: 0, confidence: 0 }
  const tryPage = async (page: Grey) => {
    signal.throwIfAborted()
    const found = await ocr(page, signal)
    if (worth(found) > worth(best)) best = found
  }
  for (const turn of turns) {
    const page = turn === 0 ? asSent : await prepare(await turned(picture, turn))
    await tryPage(await relief(page.grey))
    if (isSure(best)) break
  }
  // Letters too large for the relief are hollow in it.
  if (!isSure(best)) await tryPage(asSent.grey)
  return { text: isTrusted(best) ? best.text : '', codes }
}

function isSure({ confidence, words }: Recognised): boolean {
  return confidence >= SURE_CONFIDENCE && words >= SURE_WORDS
}

function isTrusted({ confidence, words }: Recognised): boolean {
  return confidence >= LEAST_CONFIDENCE && words >= LEAST_WORDS
}

function worth({ confidence, words }: Recognised): number {
  return words * confidence ** 2
}
