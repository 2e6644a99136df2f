import type { Child } from 'hono/jsx'
import type { Said } from '#publish/index.ts'
import { NOTHING } from '#publish/read.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { publish as texts } from '#texts/desk/publish.ts'
import { event as eventTexts } from '#texts/event.ts'
import { gap as gapTexts } from '#texts/gap.ts'
import { LANGUAGE_NAMES, langAttribute, type SiteLanguage } from '#texts/language.ts'
import { countOf, negated, rangeInFigures, spanInFigures } from '#texts/numbers.ts'
import { person as personTexts } from '#texts/person.ts'
import { copyInWords, source as sourceTexts } from '#texts/source.ts'
import { kindOf, saying, upperFirst } from '#texts/statements.ts'
import { kindName, lineName, thingName } from '../../components/labels.ts'
import { rootLinks } from '../../components/links.ts'
import { siteIndex } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { speakerName } from '../../components/speaker.tsx'
import { details, joined, said as statementWords } from '../../components/statement.tsx'
import { FOUND_WORDS } from './found-words.tsx'

type Is = Said['is']
type As<Kind extends Is> = Extract<Said, { is: Kind }>

/** A fact in words: what it is, and what it says. */
export type SaidWords = { what: string | null; words: Child }

/** No row of the public pages is asked for: what is told may not be there yet, or not any more. */
const NO_SITE = siteIndex(NOTHING.overview)

const WORDS: { [Kind in Is]: (language: SiteLanguage, said: As<Kind>) => SaidWords } = {
  event: (language, { date, total }) => ({
    what: texts[language].things.event,
    words: joined([
      date === null ? texts[language].said.undated : dateInWords(language, date),
      ...(total === null ? [] : [countOf(language, 'person', total)]),
    ]),
  }),
  person: (language, { name, level, basis }) => {
    const { initials, byName, name: what } = texts[language].said
    return { what, words: joined([name[language], level === 'initials' ? initials : byName, basisName(language, basis)]) }
  },
  source: (language, { title, publisher, published }) => ({
    what: texts[language].things.source,
    words: joined([
      title === null ? texts[language].said.untitled : redacted(language, title),
      ...(publisher === null ? [] : [redacted(language, publisher)]),
      ...(published === null ? [] : [dateInWords(language, published)]),
    ]),
  }),
  figures: (language) => ({ what: texts[language].things.figure, words: texts[language].said.figures }),
  standing: (language, { isRelease, announcedOnly }) => {
    const { standing: what, release, movement, announced } = texts[language].said
    return { what, words: joined([isRelease ? release : movement, ...(announcedOnly ? [announced] : [])]) }
  },
  kind: (language, { kind, min, max }) => ({
    what: texts[language].said.kind,
    words: joined([
      kindName(language, kind),
      ...(min === null && max === null ? [] : [countOf(language, 'person', { min, max })]),
    ]),
  }),
  count: (language, { line }) => ({ what: thingName(language, line), words: countWords(language, line) }),
  gap: (language, { total, sum, missing }) => {
    const shown = spanInFigures(language, sum)
    const { title, titleOver } = gapTexts[language]
    const published = rangeInFigures(language, total)
    return {
      what: gapTexts[language].heading,
      words:
        missing.high !== null && missing.high < 0
          ? titleOver(published, shown, spanInFigures(language, negated(missing)))
          : title(published, shown, spanInFigures(language, missing)),
    }
  },
  unequal: (language, { code, scope, of, low, high }) => {
    const { differs, partsExceed, partsBelow, namesExceed } = eventTexts[language]
    const forms: Record<string, typeof differs> = {
      parts_exceed_total: partsExceed,
      parts_below_total: partsBelow,
      names_exceed_count: namesExceed,
    }
    const form = forms[code] ?? differs
    return { what: texts[language].said.unequal, words: form(thingName(language, { scope, of }), String(low), String(high)) }
  },
  negotiator: (language, { text }) => ({ what: texts[language].said.negotiator, words: redacted(language, text) }),
  traded: (language, { what, code }) => ({
    what: texts[language].said[what],
    words: saying(language, { type: what, code, polarity: 'positive', modality: 'asserted' }),
  }),
  term: (language, { code, state }) => ({
    what: upperFirst(lineName(language, code)),
    words: eventTexts[language].states[state],
  }),
  named: (language, { name, kinds }) => ({
    what: texts[language].said.named,
    words: joined([name[language], ...kinds.map((kind) => kindName(language, kind))]),
  }),
  sides: (language, { property, sides, ruled, reason }) => ({
    what: `${texts[language].said.sides}: ${kindOf(language, property)}`,
    words: joined([
      joined(
        sides.map((side) => redacted(language, side)),
        ' / ',
      ),
      ruled ? texts[language].said.ruled : texts[language].said.open,
      ...(reason === null ? [] : [redacted(language, reason)]),
    ]),
  }),
  status: (language, { code, asOf }) => ({
    what: texts[language].said.status,
    words: joined([
      personTexts[language].statuses[code],
      ...(asOf === null ? [] : [texts[language].said.asOf(dateInWords(language, asOf))]),
    ]),
  }),
  statement: (language, { statement, quote, speakers }) => ({
    what: null,
    words: [
      statementWords({ language }, statement),
      <span class="meta">
        {' '}
        {joined([
          ...details({ language, links: rootLinks, site: NO_SITE }, statement),
          ...(statement.date === null ? [] : [dateInWords(language, statement.date)]),
          ...speakers.map((one) => redacted(language, one)),
        ])}
      </span>,
      <q class="quote" lang={langAttribute(quote.language)}>
        {redacted(language, quote.before)}
        <mark>{redacted(language, quote.exact)}</mark>
        {redacted(language, quote.after)}
      </q>,
    ],
  }),
  article: (language, { titles, by }) => ({
    what: texts[language].things.article,
    words: joined([redacted(language, titleOf(language, titles)), redacted(language, by)]),
  }),
  card: (language, { titles }) => ({
    what: texts[language].things.card,
    words: redacted(language, titleOf(language, titles)),
  }),
  offer: (language, { title, text }) => ({
    what: texts[language].things.offer,
    words: joined([redacted(language, title), redacted(language, text)]),
  }),
  written: (language, { language: own, text }) => ({
    what: `${texts[language].said.text}, ${LANGUAGE_NAMES[own]}`,
    words: <span lang={own}>{redacted(language, text)}</span>,
  }),
  days: (language, { from, until }) => ({
    what: texts[language].things.card,
    words: texts[language].said.days(dateInFigures(language, from), dateInFigures(language, until)),
  }),
  copy: (language, said) => ({ what: sourceTexts[language].copy, words: copyInWords(language, said) }),
  address: (language, { text }) => ({ what: texts[language].said.address, words: redacted(language, text) }),
  passage: (language, { text, language: own }) => ({
    what: texts[language].said.passage,
    words: (
      <q class="quote" lang={langAttribute(own)}>
        {redacted(language, text)}
      </q>
    ),
  }),
  ...FOUND_WORDS,
  read_until: (language, { date }) => ({ what: texts[language].said.readUntil, words: dateInWords(language, date) }),
}

/** A fact of the public pages in words. */
export const saidWords = (language: SiteLanguage, said: Said): SaidWords =>
  (WORDS[said.is] as (language: SiteLanguage, said: Said) => SaidWords)(language, said)

const basisName = (language: SiteLanguage, basis: string): string =>
  Object.entries(personTexts[language].bases).find(([code]) => code === basis)?.[1] ?? basis

const titleOf = (language: SiteLanguage, titles: As<'article'>['titles']): string =>
  titles[language] ?? Object.values(titles)[0] ?? ''

function countWords(language: SiteLanguage, line: As<'count'>['line']): Child {
  const t = texts[language].said
  return joined([
    <strong>{rangeInFigures(language, line)}</strong>,
    speakerName(language, line.counter),
    ...(line.since === null ? [] : [eventTexts[language].since(dateInWords(language, line.since))]),
    ...(line.asOf === null ? [] : [t.asOf(dateInWords(language, line.asOf))]),
  ])
}
