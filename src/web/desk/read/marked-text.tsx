import type { Child } from 'hono/jsx'
import type { Mention, MentionKind } from '#core/mention.ts'
import type { Range } from '#core/span.ts'
import { dateInFigures } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { paste } from '#texts/paste.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Numbered } from './reading.ts'

type Mark = Range & ({ mention: Mention } | { statement: Numbered })

/** The line under a mention: who, how many or how long, when, where or which body, the rest. */
const LINE: Record<MentionKind, string> = {
  person: 'p',
  unnamed: 'p',
  count: 'c',
  term: 'c',
  date: 't',
  place: 'w',
  organisation: 'w',
  facility: 'w',
  article: 'o',
  quote: 'o',
  document: 'o',
  measure: 'o',
}
/** More than this does not break in two lines: of longer mentions only the first word carries the gloss. */
const SHORT = 36

/**
 * The text with every mention and statement marked in place. Glosses and the numbers of statements are not text: they stand in `data-g`
 * and are drawn by the style sheet, so that what is copied is what was pasted.
 */
export function markedText(
  language: SiteLanguage,
  text: string,
  mentions: readonly Mention[],
  statements: readonly Numbered[],
): Child {
  const marks: Mark[] = [
    ...mentions.map((mention) => ({ start: mention.start, end: mention.end, mention })),
    ...statements.map((statement) => ({ ...lastOf(statement), statement })),
  ]
  return withPoints(piecesOf(text, marks)).map((piece) => [
    ...words(language, piece),
    ...piece.ending.flatMap((mark) => ('statement' in mark ? [tag(language, mark.statement)] : [])),
  ])
}

/** A statement is set after the last of its evidence. */
function lastOf({ evidence }: Numbered): Range {
  const last = evidence.reduce<Range>((latest, { start, end }) => (end > latest.end ? { start, end } : latest), {
    start: 0,
    end: 0,
  })
  return { start: last.start, end: last.end }
}

type Pointed = Piece<Mark> & { points: string }

const POINTS = /^[.,;:!?…)»”]+/
const isGlossed = ({ text, starting }: Piece<Mark>) => text.length <= SHORT && starting.some((mark) => 'mention' in mark)

/** A point or a comma stands with the word before it: a wide gloss must not push them apart. */
function withPoints(pieces: Piece<Mark>[]): Pointed[] {
  let taken = 0
  return pieces.map((piece, i) => {
    const text = piece.text.slice(taken)
    const next = pieces[i + 1]
    const takes = isGlossed(piece) && next?.starting.length === 0 && !piece.ending.some((mark) => 'statement' in mark)
    const points = takes ? (POINTS.exec(next.text)?.[0] ?? '') : ''
    taken = points.length
    return { ...piece, text, points }
  })
}

function words(language: SiteLanguage, { text, points, inside, starting }: Pointed): Child[] {
  const begun = starting.flatMap((mark) => ('mention' in mark ? [mark.mention] : []))
  const within = inside.flatMap((mark) => ('mention' in mark ? [mark.mention] : []))
  const lined = (part: string): Child =>
    within.reduceRight<Child>((inner, { kind }) => <span class={LINE[kind]}>{inner}</span>, part)
  if (begun.length === 0) return [within.length === 0 ? text : lined(text)]
  const gap = text.length <= SHORT ? -1 : text.search(/\s/)
  const at = gap > 0 ? gap : text.length
  const glossed = (
    <span class="g" data-g={begun.map((mention) => gloss(language, mention)).join(' · ')}>
      {lined(text.slice(0, at))}
      {points}
    </span>
  )
  return at === text.length ? [glossed] : [glossed, lined(text.slice(at))]
}

function gloss(language: SiteLanguage, mention: Mention): string {
  return mention.kind === 'date' && mention.value !== null
    ? dateInFigures(language, mention.value)
    : paste[language].kinds[mention.kind]
}

const SOON = new Set(['planned', 'possible', 'demanded', 'hypothetical'])

/** The class of a statement's box: broken line when not yet done, heavy edge when negative or denied. */
export const boxOf = ({ polarity, modality }: Pick<Numbered, 'polarity' | 'modality'>): string =>
  ['d', SOON.has(modality) ? 'soon' : '', polarity === 'negative' || modality === 'denied' ? 'not' : '']
    .filter((name) => name !== '')
    .join(' ')

function tag(language: SiteLanguage, statement: Numbered): Child {
  const words = `${statement.n} ${statement.said[language]}`
  return (
    <a class={boxOf(statement)} id={`e${statement.n}`} href={`#s${statement.n}`} aria-label={words}>
      <span data-g={words} />
    </a>
  )
}
