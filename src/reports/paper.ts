import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'

/** A part of a paper: lines under a heading. */
export interface PaperSection {
  readonly heading?: string
  readonly lines: readonly string[]
  /** Somebody's own words: set apart by an indent. */
  readonly quoted?: boolean
}

/** A paper for an office: what stands on it, in order. */
export interface Paper {
  readonly title: string
  readonly sections: readonly PaperSection[]
  /** At the foot of every page, before its number. */
  readonly footer: string
  /** When it was made, epoch milliseconds. */
  readonly at: number
}

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
/** Points: A4 with two centimetres around it. */
const MARGIN = 57
const INDENT = 14
const SIZE = { title: 16, heading: 11.5, text: 10, footer: 8 }

/** Draws the paper as a PDF, A4, with fonts of its own. */
export async function drawPaper({ title, sections, footer, at }: Paper): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    font: join(FONTS, 'DejaVuSans.ttf'),
    info: { Title: title, Producer: 'CekDulu', Creator: 'CekDulu', CreationDate: new Date(at) },
  })
  const chunks: Buffer[] = []
  doc.on('data', chunk => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.registerFont('text', join(FONTS, 'DejaVuSans.ttf'))
  doc.registerFont('bold', join(FONTS, 'DejaVuSans-Bold.ttf'))
  doc.font('bold').fontSize(SIZE.title).text(printable(title))
  for (const { heading, lines, quoted = false } of sections) {
    doc.moveDown(0.8)
    if (heading !== undefined) doc.font('bold').fontSize(SIZE.heading).text(printable(heading)).moveDown(0.2)
    const indent = quoted ? INDENT : 0
    doc.font('text').fontSize(SIZE.text)
    doc.x += indent
    for (const line of lines)
      doc.text(printable(line), { width: doc.page.width - 2 * MARGIN - indent, lineGap: 1.5 })
    doc.x -= indent
  }
  numberPages(doc, printable(footer))
  doc.end()
  return done
}

function numberPages(doc: PDFKit.PDFDocument, footer: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    // Below the margin pdfkit would begin a new page for it.
    doc.page.margins.bottom = 0
    doc
      .font('text')
      .fontSize(SIZE.footer)
      .text(`${footer} · ${page + 1}/${count}`, MARGIN, doc.page.height - 40, { lineBreak: false })
  }
}

/**
 * Text as the fonts can show it: styled letters such as 𝗚𝗔𝗝𝗜 become plain ones, pictures a box, so that one sees that
 * something stood there.
 */
function printable(text: string): string {
  return text
    .replace(/[\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1e5}\uff01-\uff5e]+/gu, styled => styled.normalize('NFKC'))
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(
      /[\u{1f1e6}-\u{1f1ff}]{1,2}|\p{Extended_Pictographic}(?:\u{1f3fb}|\u{1f3fc}|\u{1f3fd}|\u{1f3fe}|\u{1f3ff})?|[\u{10000}-\u{10ffff}]/gu,
      found => (/^[\u2190-\u27bf\u00a9\u00ae]$/u.test(found) ? found : '□'),
    )
    .replace(/\t/g, '    ')
}
