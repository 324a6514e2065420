import type { Recognised } from './recognised.ts'
import type { Grey } from './types.ts'

/** Reads the text off a page whose lines are level. */
export type Ocr = (page: Grey, signal: AbortSignal) => Promise<Recognised>

/** Languages read, as Tesseract names them: Indonesian first, English words stand in every advert. */
export const OCR_LANGUAGES = ['ind', 'eng'] as const

/** Tesseract's "fully automatic page segmentation": columns, bubbles and headings in any order. */
export const PAGE_SEGMENTATION = '3'
