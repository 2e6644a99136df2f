import { deflateRawSync } from 'node:zlib'
import { packed } from './zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The files of a small DOCX with this XML as its body. */
export const docxFiles = (body: string, core = ''): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="i" Type="${OFFICE}/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
      'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:t>Said to the court.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      'word/document.xml': `<w:document ${W} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ...(core !== '' && {
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
      }),
    }).map(([name, text]) => [name, Buffer.from(text)]),
  )

export const makeDocx = (body: string, core = ''): Buffer => packed(docxFiles(body, core))

export const paragraph = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
export const item = (text: string) => paragraph(text, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>')

/** An archive with one deflated entry besides `files`, that says of itself what `says` says. */
export function bombed(name: string, size: number, says: { size?: number; count?: number } = {}, files = docxFiles('')): Buffer {
  const deflated = deflateRawSync(Buffer.alloc(size, 32), { level: 9 })
  const zip = packed(new Map([...files, [name, deflated]]))
  const central = zip.lastIndexOf(name)
  const local = zip.indexOf(name)
  for (const [at, method, length] of [
    [local - 30, 8, 22],
    [central - 46, 10, 24],
  ] as const) {
    zip.writeUInt16LE(8, at + method)
    zip.writeUInt32LE(says.size ?? size, at + length)
  }
  if (says.count !== undefined) zip.writeUInt16LE(says.count, zip.length - 12)
  return zip
}
