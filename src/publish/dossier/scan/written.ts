import type { Dossier, Part } from '../types.ts'

/** What may stand in a file of a dossier: `shown` and `beside` ask of one string, white space taken out of the first. */
export type Written = { shown: (squeezed: string) => boolean; beside: (text: string) => boolean; links: ReadonlySet<string> }

const END = '\u0000'

/** Everything that a format writes of a dossier, paragraph by paragraph, in the order in which the parts of a paragraph stand. */
export function written(dossier: Dossier): Written {
  const { over, title, about, sections, notes, sources, facts } = dossier
  const paragraphs = [
    over,
    title,
    ...about,
    ...sections.flatMap(({ heading, parts }) => [heading, ...parts.flatMap(ofPart)]),
    ...notes.map(({ words, instead, said, origin, title, copy, address, statements }) =>
      [
        words === null ? instead : `“${words.before}${words.exact}${words.after}”`,
        said,
        title && `“${title.words}”.`,
        origin,
        address.text,
        copy,
        ...statements,
      ].join(''),
    ),
    sources.heading,
    sources.text,
    ...sources.lines.map((line) => `${line.title}. ${line.rest}`),
    facts.heading,
    facts.text,
    ...facts.head,
    ...facts.rows.flat(),
  ]
  const corpus = paragraphs.map((text) => text.replace(/\s/g, '')).join(END)
  const ids = new Set([...facts.rows.map(([, id]) => `fact_${id}`), ...notes.map(({ n }) => `note_${n}`)])
  return {
    shown: (squeezed) => FURNITURE.test(squeezed) || corpus.includes(squeezed),
    beside: (text) =>
      ids.has(text) ||
      text.startsWith(dossier.on) ||
      text.startsWith(`D:${dossier.on.replaceAll('-', '')}`) ||
      MACHINE.some((form) => form.test(text)),
    links: new Set(notes.flatMap(({ address }) => address.link ?? [])),
  }
}

function ofPart(part: Part): string[] {
  if (part.kind === 'remark') return [part.words]
  const lead = part.lead === null ? [] : [part.lead]
  return [...lead, ...(part.kind === 'unanswered' ? part.items : part.facts.map(({ words }) => words))]
}

/** Numbers of sentences, notes and pages, marks of lists. */
const FURNITURE = /^(?:\d{1,5}[.,]?|[,.•‣–]|)$/

/** What programs write beside the words: none of it can be a name of somebody, but for the words of the makers listed here. */
const MACHINE: readonly RegExp[] = [
  /^[\d.,:;+\-/ ]*$/,
  /^(?:be|ru|en)(?:-[A-Z]{2})?$/,
  /^(?:Note|Footnote|Сноска) \d+$/,
  /^U\d+x\d+y\d+$/,
  /^(?:rId|link)\d+$/,
  /^[A-Za-z0-9+/]{22}==$/,
  /^(?:Typst [\d.]+|Habeas|Adobe|Identity|proof|application\/pdf|xmp-writer|W5M0MpCehiHzreSzNTczkc9d|x-default|adobe:ns:meta\/)$/,
  /^http:\/\/(?:www\.w3\.org|purl\.org|ns\.adobe\.com|www\.aiim\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com)\/[\w./#-]*$/,
]
