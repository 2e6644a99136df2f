import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '#core/layer.ts'
import { langAttribute } from '#texts/language.ts'
import { docxStyles, LANGUAGE_TAGS } from './docx-styles.ts'
import { asWord } from './docx-word.ts'
import type { Citation, Dossier, Fact, Note, Part } from './types.ts'
import { unzip, zip } from './zip.ts'

/**
 * The dossier as DOCX, with real footnotes. Each sentence is a bookmark of its fact. The same dossier gives the same bytes: the date is that
 * of the publication, relations and bookmarks are named by their order, and the container is packed anew with one date.
 */
export async function renderDocx(dossier: Dossier): Promise<Uint8Array> {
  const document = new Document({
    title: dossier.title,
    creator: 'Habeas',
    lastModifiedBy: 'Habeas',
    description: '',
    styles: docxStyles(dossier.language),
    footnotes: Object.fromEntries(dossier.notes.map((note) => [note.n, { children: [footnote(note)] }])),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1361, bottom: 1474, left: 1361, right: 1361 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ style: 'Small', alignment: 'right', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: body(dossier),
      },
    ],
  })
  const parts = unzip(await Packer.toBuffer(document))
  const moment = `${dossier.on}T00:00:00Z`
  const core = text(parts.get('docProps/core.xml')).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
  parts.set('docProps/core.xml', Buffer.from(core))
  parts.set('word/document.xml', Buffer.from(renumbered(text(parts.get('word/document.xml')))))
  const [notes, relations] = relationsInOrder(text(parts.get(FOOTNOTES)), text(parts.get(FOOTNOTE_RELATIONS)))
  parts.set(FOOTNOTES, Buffer.from(notes)).set(FOOTNOTE_RELATIONS, Buffer.from(relations))
  return zip(asWord(parts, LANGUAGE_TAGS[dossier.language]))
}

/** The library counts bookmarks through the life of a process; here they are counted through the document. */
function renumbered(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, head: string, id: string) => {
    const n = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, n)
    return `${head}${n}"`
  })
}

const FOOTNOTES = 'word/footnotes.xml'
const FOOTNOTE_RELATIONS = 'word/_rels/footnotes.xml.rels'

/** The library names the relation of each link by chance; here by the order of the links. */
function relationsInOrder(part: string, relations: string): [string, string] {
  const names = new Map<string, string>()
  const named = part.replace(/(<w:hyperlink\b[^>]*\br:id=")([^"]*)"/g, (_, head: string, id: string) => {
    const name = names.get(id) ?? `link${names.size + 1}`
    names.set(id, name)
    return `${head}${name}"`
  })
  return [named, relations.replace(/\bId="([^"]*)"/g, (whole, id: string) => (names.has(id) ? `Id="${names.get(id)}"` : whole))]
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

function body({ over, title, about, sections, sources, facts }: Dossier): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Small', text: over }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    ...about.map((line) => new Paragraph({ style: 'Small', text: line })),
    ...sections.flatMap(({ heading, parts }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
      ...parts.flatMap(paragraphs),
    ]),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: sources.heading }),
    new Paragraph(sources.text),
    ...sources.lines.map(
      ({ n, title, rest, language }) =>
        new Paragraph({
          style: 'Fact',
          children: [new TextRun({ children: [`${n}.`, new Tab()] }), inLanguage(language, title), new TextRun(`. ${rest}`)],
        }),
    ),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: facts.heading }),
    new Paragraph(facts.text),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [1100, 1300, 6700],
      rows: [row(facts.head, true), ...facts.rows.map((cells) => row(cells, false))],
    }),
  ]
}

const row = (cells: readonly string[], head: boolean): TableRow =>
  new TableRow({
    tableHeader: head,
    children: cells.map(
      (words) =>
        new TableCell({ children: [new Paragraph({ style: 'Small', children: [new TextRun({ text: words, bold: head })] })] }),
    ),
  })

function paragraphs(part: Part): Paragraph[] {
  if (part.kind === 'remark') return [new Paragraph(part.words)]
  const lead = part.lead === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_3, text: part.lead })]
  if (part.kind === 'unanswered')
    return [...lead, ...part.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }))]
  return [...lead, ...part.facts.map(sentence)]
}

/** The number is written, not counted by the program that opens the file: it is what the sentence is cited by. */
const sentence = ({ id, n, words, notes }: Fact): Paragraph =>
  new Paragraph({
    style: 'Fact',
    children: [
      new TextRun({ children: [`${n}.`, new Tab()] }),
      new Bookmark({ id: `fact_${id}`, children: [new TextRun(words)] }),
      ...notes.flatMap((one, at) => [...(at === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]), mark(one)]),
    ],
  })

/** A footnote stands where it is cited first; later ones lead back to that place. */
const mark = ({ n, first }: Citation): ParagraphChild =>
  first
    ? new Bookmark({ id: `note_${n}`, children: [new FootnoteReferenceRun(n)] })
    : new InternalHyperlink({ anchor: `note_${n}`, children: [new TextRun({ text: String(n), superScript: true })] })

function footnote({ words, instead, said, origin, title, copy, address, statements }: Note): Paragraph {
  const quoted =
    words === null
      ? [new TextRun(instead ?? '')]
      : [
          inLanguage(words.language, `“${words.before}`),
          inLanguage(words.language, words.exact, true),
          inLanguage(words.language, `${words.after}”`),
        ]
  return new Paragraph({
    style: 'FootnoteText',
    children: [
      new TextRun(' '),
      ...quoted,
      ...(said === null ? [] : [new TextRun(` ${said}`)]),
      ...(title === null ? [] : [new TextRun(' '), inLanguage(title.language, `“${title.words}”.`)]),
      new TextRun(` ${origin} `),
      address.link === null
        ? new TextRun(address.text)
        : new ExternalHyperlink({ link: address.link, children: [new TextRun({ text: address.text, style: 'Hyperlink' })] }),
      ...(copy === null ? [] : [new TextRun(` ${copy}`)]),
      new TextRun({ text: ` ${statements.join(' ')}`, size: 14 }),
    ],
  })
}

function inLanguage(language: Language, words: string, marked = false): TextRun {
  const value = langAttribute(language)
  return new TextRun({ text: words, ...(value && { language: { value } }), ...(marked && { underline: {} }) })
}
