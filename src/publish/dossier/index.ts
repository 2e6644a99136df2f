/**
 * One event or one person as a file to hand on, PDF or DOCX, in three languages, from one model. The model is made of published documents and
 * of nothing else, so what it says has passed `redact`; every sentence about the world has footnotes. Ask: `dossierOf` for the model, `renderDossier`
 * for its bytes, `scanDossier` for proof of what is in them.
 */

import { edtf } from '#core/edtf.ts'
import { HabeasError } from '#core/errors.ts'
import { dateInWords } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { shell } from '#texts/shell.ts'
import { copyInWords, source as sourceTexts } from '#texts/source.ts'
import type { Published } from '../published.ts'
import type { EventDocument, PersonDocument, PublicId } from '../types.ts'
import { checkDossier } from './check.ts'
import { type Draft, startDraft, wordsOf } from './draft.ts'
import { eventSections, eventTitle } from './event.ts'
import { citedFindings } from './findings.ts'
import { personSections } from './person.ts'
import { printable } from './printable.ts'
import { remark, section } from './shared-sections.ts'
import type { Dossier, DossierOf, Section, SourceLine } from './types.ts'
import { origin } from './words.ts'

export { DOSSIER_FORMATS, type DossierFormat, isDossierFormat, renderDossier } from './format.ts'
export { scanDossier } from './scan/index.ts'
export type { Dossier, DossierOf } from './types.ts'

/**
 * The dossier of what is published now. Throws HabeasError `not_published` when the event or person is not, `uncited` when a sentence
 * would have no footnote.
 */
export function dossierOf(published: Published, of: DossierOf, language: SiteLanguage): Dossier {
  const start = (document: EventDocument | PersonDocument): Draft =>
    startDraft(published, of, language, [document, ...citedFindings(published)])
  if (of.kind === 'event') {
    const document = published.event(of.id) ?? absent(of)
    const draft = start(document)
    const sections = eventSections(draft, document, published)
    return whole(published, draft, { title: eventTitle(draft, document), names: [], sections, sources: document.sources })
  }
  const document = published.person(of.id) ?? absent(of)
  const draft = start(document)
  const sections = personSections(draft, document, published)
  const names = new Set(SITE_LANGUAGES.map((other) => document.name[other]).filter((name) => name !== document.name[language]))
  return whole(published, draft, { title: document.name[language], names: [...names], sections, sources: document.sources })
}

function absent({ kind }: DossierOf): never {
  throw new HabeasError(
    'not_published',
    `This ${kind} is not in what is published now. Nothing was written. A dossier is made of published data only.`,
  )
}

type Parts = { title: string; names: string[]; sections: Section[]; sources: readonly PublicId[] }

function whole(published: Published, draft: Draft, { title, names, sections, sources }: Parts): Dossier {
  const { manifest, overview } = published
  const { language } = draft
  const t = wordsOf(draft)
  const how = section('how', t.how, t.howText.map(remark))
  const notes = [...draft.notes.values()]
  return checkDossier({
    v: 1,
    of: draft.of,
    language,
    over: t.dossier,
    title: printable(title),
    on: manifest.publishedOn,
    about: [
      ...(names.length === 0 ? [] : [t.otherNames(names.join(', '))]),
      t.made(number(language, manifest.number), dateInWords(language, edtf(manifest.publishedOn))),
      t.check(manifest.root.slice(0, 16)),
      ...(overview.kind === 'sample' ? [t.sample] : []),
    ].map(printable),
    sections: [...how, ...sections],
    notes,
    sources: {
      heading: eventTexts[language].sources,
      text: t.sourcesText,
      lines: sourceLines(draft, published, sources),
    },
    facts: {
      heading: t.facts,
      text: t.factsText,
      head: [t.factNumber, t.factMark, t.statements],
      rows: draft.facts.map(({ n, id, statements }) => [String(n), id, statements.join(' ')]),
    },
  })
}

/** Title, publisher, date, address and copy of each source that a footnote comes from, as they are numbered, then of the others of the page. */
function sourceLines(
  { language, site, copyOf, sourceNumbers }: Draft,
  published: Published,
  ids: readonly PublicId[],
): SourceLine[] {
  const t = sourceTexts[language]
  return [...new Set([...sourceNumbers.keys(), ...ids])].flatMap((id, at) => {
    const row = site.sources.get(id)
    if (!row) return []
    const [address] = published.source(id)?.addresses ?? []
    const where = address && (address.partial ? `${address.text} (${shell[language].partHidden})` : address.text)
    const copy = copyOf(id)
    const rest = [origin(language, row), ...(where ? [where] : []), ...(copy ? [copyInWords(language, copy)] : [])]
    return [
      {
        n: at + 1,
        title: printable(row.title ?? t.untitled),
        rest: printable(`${rest.join('. ')}.`),
        language: row.title === null ? language : row.language,
      },
    ]
  })
}
