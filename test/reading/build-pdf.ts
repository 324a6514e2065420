/** A page of a PDF built for a test: lines of text, or one picture that fills it. */
export type TestPage =
  | { readonly lines: readonly string[] }
  | {
      readonly picture: Uint8Array
      readonly width: number
      readonly height: number
      /** The rest of its dictionary: filter and colours (ISO 32000-1, 8.9.5). */
      readonly format: string
    }

/** Writes a small, valid PDF by hand (ISO 32000-1, 7.5). `encrypt` adds a lock whose password nobody knows. */
export function buildPdf(pages: readonly TestPage[], { encrypt = false, link = '' } = {}): Buffer {
  const objects: Buffer[] = []
  const add = (...content: (string | Uint8Array)[]): number =>
    objects.push(Buffer.concat(content.map(part => Buffer.from(part as Uint8Array))))
  const stream = (dict: string, bytes: Uint8Array): number =>
    add(`<< ${dict} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream')

  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>')
  const tree = add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const annotation = add(
    `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${link || 'https://contoh.example'}) >> >>`,
  )
  const kids = pages.map(page => {
    const picture =
      'picture' in page
        ? stream(
            `/Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} ${page.format}`,
            page.picture,
          )
        : 0
    const content =
      'lines' in page
        ? `BT /F1 12 Tf 14 TL 50 780 Td ${page.lines.map(line => `(${line}) Tj T*`).join(' ')} ET`
        : 'q 595 0 0 842 0 0 cm /Im1 Do Q'
    const contents = stream('', Buffer.from(content))
    const resources = picture ? `/XObject << /Im1 ${picture} 0 R >>` : `/Font << /F1 ${font} 0 R >>`
    const annots = link ? `/Annots [${annotation} 0 R]` : ''
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${contents} 0 R ${annots} >>`,
    )
  })
  objects[tree - 1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`,
  )
  const secret = 'ab'.repeat(32)
  const lock = encrypt ? add(`<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >>`) : 0
  const id = '00112233445566778899aabbccddeeff'
  return assemble(objects, `/Root ${catalog} 0 R ${lock ? `/Encrypt ${lock} 0 R /ID [<${id}> <${id}>]` : ''}`)
}

function assemble(objects: readonly Buffer[], trailer: string): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  let at = chunks[0]?.length ?? 0
  const offsets = objects.map((object, index) => {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    at += chunk.length
    return at - chunk.length
  })
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(chunks)
}
