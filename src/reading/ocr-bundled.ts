import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM } from 'tesseract.js'
import { OCR_LANGUAGES, type Ocr } from './ocr.ts'
import { toPgm } from './pgm.ts'
import { readTsv } from './recognised.ts'

const MODEL = '4.0.0_best_int'

/**
 * Starts Tesseract compiled to WebAssembly, with the models of the npm packages: nothing comes from the network.
 * It has a thread of its own that ends with the thread that opened it.
 * @throws Error when a model is missing
 */
export async function openBundledOcr(): Promise<Ocr> {
  const models = await gatherModels()
  try {
    const worker = await createWorker([...OCR_LANGUAGES], OEM.LSTM_ONLY, {
      langPath: models,
      cacheMethod: 'none',
      logger: () => undefined,
      // Failures come back as rejections; without a handler tesseract.js throws them at the whole process too.
      errorHandler: () => undefined,
    })
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: '/dev/null' })
    return async page => {
      const { data } = await worker.recognize(toPgm(page), {}, { text: false, tsv: true })
      return readTsv(data.tsv ?? '')
    }
  } finally {
    await rm(models, { recursive: true, force: true })
  }
}

/** tesseract.js wants all its models in one folder; npm puts each into a package of its own. */
async function gatherModels(): Promise<string> {
  const require = createRequire(import.meta.url)
  const folder = await mkdtemp(join(tmpdir(), 'cekdulu-models-'))
  for (const language of OCR_LANGUAGES) {
    const home = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
    const file = `${language}.traineddata.gz`
    await symlink(join(home, MODEL, file), join(folder, file))
  }
  return folder
}
