import { readCodes } from './codes.ts'
import type { Ocr } from './ocr.ts'
import { prepare, turned } from './picture.ts'
import type { Recognised } from './recognised.ts'
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

/** Reads the text and the codes of a picture; one that lies on its side or head is turned. */
export async function look(picture: Grey, ocr: Ocr, signal: AbortSignal): Promise<Sight> {
  const codes = await readCodes(picture)
  const upright = await prepare(picture)
  if (upright.layout.letters < FEWEST_LETTERS) return { text: '', codes }
  let best = await ocr(upright.grey, signal)
  if (!isSure(best) && upright.layout.letters >= FEWEST_TO_TURN) {
    for (const degrees of [90, 270, 180] as const) {
      signal.throwIfAborted()
      const other = await ocr((await prepare(await turned(picture, degrees))).grey, signal)
      if (worth(other) > worth(best)) best = other
      if (isSure(best)) break
    }
  }
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
