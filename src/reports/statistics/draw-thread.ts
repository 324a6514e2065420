import { parentPort, workerData } from 'node:worker_threads'
import { renderCard } from '../../learning/render-card.ts'
import { type Chart, drawChart } from './chart.ts'

/** The thread of `draw.ts`: gets a chart, hands back its picture. */
const png = await renderCard(await drawChart(workerData as Chart))
parentPort?.postMessage(png)
