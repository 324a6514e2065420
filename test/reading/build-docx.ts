import { strToU8, zipSync } from 'fflate'

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A small Word document: its paragraphs, where a link in it leads, pictures pasted into it. */
export function buildDocx(
  paragraphs: readonly string[],
  { link = '', pictures = [] as readonly Uint8Array[], extra = {} as Record<string, Uint8Array> } = {},
): Uint8Array {
  const body = paragraphs.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const relation = link
    ? `<Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="${link}" TargetMode="External"/>`
    : ''
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${relation}</Relationships>`,
    ),
    ...Object.fromEntries(pictures.map((bytes, index) => [`word/media/image${index + 1}.png`, bytes])),
    ...extra,
  })
}
