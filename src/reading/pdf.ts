import { getDocumentProxy } from 'unpdf'
import { MAX_CLAIMED_PAGES, MAX_PAGES, MAX_PIXELS } from './limits.ts'
import { picturesOn } from './pdf-pictures.ts'
import type { Grey, Why } from './types.ts'

/** A PDF, as far as its pages are read. */
export interface Pdf {
  /** How many pages it has, read or not. */
  readonly pages: number
  /** The text of each page that is read, empty where the page is a picture; link targets stand at its end. */
  readonly texts: readonly string[]
  /** The pictures on a page (counted from 0) that are large enough to hold text. */
  readonly pictures: (page: number) => Promise<readonly Grey[]>
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Document['getPage']>>

/** Reads the text of the first pages of a PDF. No script in it is run, nothing it points to is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | Why> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: MAX_PIXELS,
      useSystemFonts: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      useWasm: false,
    })
    const pages = document.numPages
    if (pages > MAX_CLAIMED_PAGES) return 'too-many-pages'
    const texts: string[] = []
    for (let page = 1; page <= Math.min(pages, MAX_PAGES); page++) texts.push(await textOf(document, page))
    return { pages, texts, pictures: async page => picturesOn(await document.getPage(page + 1)) }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable'
  }
}

/** A broken page does not take the others with it: it counts as one without text. */
async function textOf(document: Document, number: number): Promise<string> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    return [text.trim(), ...(await linkTargets(page))].join('\n').trim()
  } catch {
    return ''
  }
}

async function linkTargets(page: PdfPage): Promise<string[]> {
  const annotations: unknown[] = await page.getAnnotations()
  const urls = annotations.flatMap(annotation =>
    typeof annotation === 'object' && annotation !== null && 'unsafeUrl' in annotation
      ? String(annotation.unsafeUrl)
      : [],
  )
  return [...new Set(urls)]
}
