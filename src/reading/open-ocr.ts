import type { Ocr } from './ocr.ts'
import { openBundledOcr } from './ocr-bundled.ts'
import { hasInstalledOcr, installedOcr } from './ocr-installed.ts'

/** The machine's own Tesseract when it is installed with Indonesian (twice as fast), else the one in the package. */
export async function openOcr(): Promise<Ocr> {
  return (await hasInstalledOcr()) ? installedOcr : openBundledOcr()
}
