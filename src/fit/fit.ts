import { DIMENSIONS } from '../offers/feature-hash.ts'
import { KINDS, type TextModel } from '../offers/text-model.ts'
import { readCorpus } from './corpus.ts'
import { atTemperature, fitOn, predictLeftOut, readAll } from './left-out.ts'
import { fitTemperature, fitThresholds } from './thresholds.ts'

/** Weights beyond this many of the largest are cut to it: a few rare features must not cost all others precision. */
const CLIP_SHARE = 0.9999

/**
 * Fits the text model on every message below a folder, with its calibration and thresholds chosen on predictions for
 * authors left out. Reproducible: the same messages and rules give the same bytes.
 * @param folder holds the labelled messages as `*.jsonl`
 */
export async function fitTextModel(folder: string, contentDir: string): Promise<TextModel> {
  const reads = readAll(readCorpus(folder), contentDir)
  const leftOut = await predictLeftOut(reads)
  const temperature = fitTemperature(reads, leftOut)
  const thresholds = fitThresholds(
    reads,
    leftOut.map(shares => atTemperature(shares, temperature)),
  )
  const { weights, bias } = fitOn(reads)

  const sorted = Float32Array.from(weights, Math.abs).sort()
  const largest = sorted[Math.floor(sorted.length * CLIP_SHARE)] ?? 1
  const scale = largest / 127
  const whole = new Int8Array(DIMENSIONS * KINDS.length)
  weights.forEach((weight, i) => {
    whole[i] = Math.max(-127, Math.min(127, Math.round(weight / scale)))
  })
  const fittedOn: Record<string, number> = {}
  for (const { message } of reads) fittedOn[message.author] = (fittedOn[message.author] ?? 0) + 1
  return { kinds: [...KINDS], scale, bias: [...bias], temperature, thresholds, fittedOn, weights: whole }
}
