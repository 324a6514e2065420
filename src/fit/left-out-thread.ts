import { parentPort, workerData } from 'node:worker_threads'
import { fitExamples } from './fit-examples.ts'
import { predictFitted } from './known-features.ts'
import type { LeftOutWork } from './left-out.ts'

/** Fits without one group after the other, as the numbers of groups come, and answers with the shares of its messages. */
const { examples, groups } = workerData as LeftOutWork

parentPort?.on('message', (out: number) => {
  const model = fitExamples(examples.filter((_, at) => groups[at] !== out))
  const shares = examples.filter((_, at) => groups[at] === out).map(example => predictFitted(model, example))
  parentPort?.postMessage(shares)
})
