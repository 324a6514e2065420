import { readFile } from 'node:fs/promises'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { MAX_CODES } from './limits.ts'
import { toPgm } from './pgm.ts'
import type { Grey } from './types.ts'

let ready: Promise<void> | undefined

/** The texts of all QR codes (and Aztec, Data Matrix, PDF417) in a picture, in any direction, light or dark. */
export async function readCodes(picture: Grey): Promise<readonly string[]> {
  ready ??= loadZXing()
  await ready
  const found = await readBarcodes(toPgm(picture), {
    formats: ['QRCode', 'MicroQRCode', 'rMQRCode', 'Aztec', 'DataMatrix', 'PDF417'],
    tryHarder: true,
    maxNumberOfSymbols: MAX_CODES,
    textMode: 'Plain',
  })
  return [...new Set(found.map(code => code.text.trim()).filter(text => text !== ''))]
}

/** Hands zxing its WebAssembly from the package; left alone it asks a CDN. */
async function loadZXing(): Promise<void> {
  const wasm = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true })
}
