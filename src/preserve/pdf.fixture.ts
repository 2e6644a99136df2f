/** Small PDF files for tests, written out by hand: one font without a file, any letters through its ToUnicode table. */
export type Word = { text: string; x: number; y: number; size?: number }

type Options = { title?: string; created?: string; locked?: boolean; pictures?: number; extra?: string; packed?: Buffer }

export function makePdf(
  pages: readonly (readonly Word[])[],
  { title, created, locked, pictures = 0, extra = '', packed }: Options = {},
): Buffer {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const unicode = (letter: string) => Buffer.from(letter, 'utf16le').swap16().toString('hex')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /own def 1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks(letters, 100)
  .map(
    (some) =>
      `${some.length} beginbfchar\n${some.map((letter) => `<${code(letter)}> <${unicode(letter)}>`).join('\n')}\nendbfchar`,
  )
  .join('\n')}
endcmap end end`
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const count = pages.length + pictures
  const kids = Array.from({ length: count }, (_, at) => `${6 + at * 2} 0 R`).join(' ')
  add(`<< /Type /Pages /Count ${count} /Kids [${kids}] >>`)
  add('<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>')
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
  )
  add(stream(map))
  for (const words of [...pages, ...Array.from({ length: pictures }, () => [])]) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    const shown = words.map(
      ({ text, x, y, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj ET`,
    )
    add(
      packed === undefined
        ? stream(words.length > 0 ? shown.join('\n') : '0 0 595 842 re f')
        : stream(packed.toString('latin1'), ' /Filter /FlateDecode'),
    )
  }
  const field = (name: string, value: string | undefined) =>
    value === undefined ? '' : ` /${name} <feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`
  add(`<<${field('Title', title)}${field('CreationDate', created)} >>`)
  const info = objects.length
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`
    : ''
  return finished(objects, `/Root 1 0 R /Info ${info} 0 R${lock}${extra}`)
}

function finished(objects: readonly string[], trailer: string): Buffer {
  let body = '%PDF-1.7\n'
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(body.length)
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

const stream = (text: string, how = '') => `<< /Length ${text.length}${how} >>\nstream\n${text}\nendstream`

const chunks = <Thing>(list: readonly Thing[], size: number): Thing[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

/** Lines under one another, 14 points apart; an empty one leaves room. */
export const column = (lines: readonly string[], { x = 60, top = 760, size = 12, step = 14 } = {}): Word[] =>
  lines.flatMap((text, at) => (text === '' ? [] : [{ text, x, y: top - at * step, size }]))
