import type { Child } from 'hono/jsx'
import type { EntityType } from '#core/occurrence.ts'
import { overlaps, type Range } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'
import { isStanding, type StatementRow } from '#register/index.ts'
import { partsOf, windowOf } from '#review/index.ts'
import { review } from '#texts/desk/review.ts'
import { langAttribute } from '#texts/language.ts'
import { tellsOfViolence } from '#vocabulary/words/violence.ts'
import { boxOf } from '../read/marked-text.tsx'
import { type Piece, piecesOf } from '../read/pieces.ts'
import { saidOf } from '../things/words.tsx'
import { type Desk, linkTo, rangesOf, wordsOf } from './desk.ts'

type Mark = Range &
  (
    | { kind: 'mention'; line: string }
    | { kind: 'statement'; row: StatementRow }
    | { kind: 'here' }
    | { kind: 'open'; range: Range }
  )

/** The line under what a statement names: who, how many or how long, when, where or which body, the rest. */
const LINE: Partial<Record<EntityType, string>> = {
  person: 'p',
  group: 'p',
  tally: 'c',
  term: 'c',
  date: 't',
  place: 'w',
  organisation: 'w',
  facility: 'w',
  article: 'o',
  document: 'o',
  measure: 'o',
}

/** The text of the document around a place, with what it names underlined and every statement boxed behind the words it rests on. */
export function documentText(desk: Desk, at: number, focus: readonly Range[]): Child {
  const { ask, layer, source } = desk
  const t = review[ask.language]
  const { parts, before, after } = windowOf(partsOf(layer.text), at)
  const shown = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
  const marks = marksOf(desk, focus).filter((mark) => overlaps(mark, shown))
  return [
    before !== null && (
      <p class="meta">
        <a href={linkTo({ ask, source }, `at=${Math.floor(before)}`, '#text')}>{t.earlier}</a>
      </p>
    ),
    <div class="gloss-text desk-text" id="text" lang={langAttribute(layer.language)}>
      {parts.map((part) =>
        paragraph(
          desk,
          part,
          marks.filter((mark) => overlaps(mark, part)),
          focus,
        ),
      )}
    </div>,
    after !== null && (
      <p class="meta">
        <a href={linkTo({ ask, source }, `at=${Math.floor(after)}`, '#text')}>{t.later}</a>
      </p>
    ),
  ]
}

function marksOf({ said, layer, rows, open, now }: Desk, focus: readonly Range[]): Mark[] {
  const named = said.view.occurrencesIn(layer.id).flatMap(({ type, anchors }): Mark[] => {
    const line = LINE[type]
    return line === undefined ? [] : anchors.map(({ start, end }) => ({ kind: 'mention', start, end, line }))
  })
  const stated = rows.flatMap((row): Mark[] => {
    const last = rangesOf(row).at(-1)
    return last && isStanding(row) ? [{ kind: 'statement', ...last, row }] : []
  })
  const here = now ? rangesOf(now) : focus
  return [
    ...here.map(({ start, end }): Mark => ({ kind: 'here', start, end })),
    ...open.map(({ start, end }): Mark => ({ kind: 'open', start, end, range: { start, end } })),
    ...named,
    ...stated,
  ]
}

function paragraph(desk: Desk, part: Range, marks: readonly Mark[], focus: readonly Range[]): Child {
  const text = desk.layer.text.slice(part.start, part.end)
  const within = marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - part.start),
    end: Math.min(part.end, mark.end) - part.start,
    ends: mark.end <= part.end,
    begins: mark.start >= part.start,
  }))
  const first = desk.now ? rangesOf(desk.now)[0] : focus[0]
  const isFirst = first !== undefined && first.start >= part.start && first.start < part.end
  const isHarsh = tellsOfViolence(text)
  const here = <span id="here" class="anchor" />
  const words = (
    <p data-at={part.start}>
      {piecesOf(text, within).map((piece) => [
        isFirst && !isHarsh && piece.starting.some(({ kind, begins }) => kind === 'here' && begins) && here,
        lined(piece),
        tags(
          desk,
          piece.ending.filter(({ ends }) => ends),
        ),
      ])}
    </p>
  )
  if (!isHarsh) return words
  // The place one comes to stands before the fold: a browser opens what holds it.
  return [
    isFirst && here,
    <details class="harsh">
      <summary>{review[desk.ask.language].violence}</summary>
      {words}
    </details>,
  ]
}

function lined({ text, inside }: Piece<Mark>): Child {
  return inside.reduceRight<Child>((inner, mark) => {
    if (mark.kind === 'mention') return <span class={mark.line}>{inner}</span>
    if (mark.kind === 'here') return <mark>{inner}</mark>
    if (mark.kind === 'open') return <span class="unread">{inner}</span>
    return inner
  }, text)
}

/** What statements say, boxed; not text, so that what is copied or selected is the text alone. */
function tags(desk: Desk, ending: readonly Mark[]): Child[] {
  const { language } = desk.ask
  const rows = ending.flatMap((mark) => (mark.kind === 'statement' ? [mark.row] : []))
  const open = ending.flatMap((mark) => (mark.kind === 'open' ? [mark.range] : []))
  const said = rows.map(({ statement }) => saidOf(language, statement))
  return [
    ...rows.map((row, i) => {
      const words = said[i] ?? ''
      // The same of several in one sentence: then the box says of whom, or of how many.
      const isAlone = said.filter((one) => one === words).length === 1
      return box(desk, row, isAlone ? words : `${words}: ${ofWhom(desk, row.statement)}`)
    }),
    ...open.map(({ start, end }) => (
      <a class="d open" href={linkTo(desk, `open=${start}-${end}`)} aria-label={review[language].noDraft}>
        <span data-g={review[language].noDraft} />
      </a>
    )),
  ]
}

/** Its own number, where it has one: the subject may be a whole event, which is called by another. */
function ofWhom({ said: { view } }: Desk, { subject, qualifiers }: Statement): string {
  const numbers = (qualifiers?.count ?? []).map(({ occurrence }) => wordsOf(view, occurrence))
  return numbers.length > 0 ? numbers.join(', ') : wordsOf(view, subject)
}

function box(desk: Desk, { id, statement, latest }: StatementRow, said: string): Child {
  const isNow = id === desk.now?.id
  const words = `${said}${latest === null ? ' ?' : ''}`
  const names = [boxOf(statement), latest === null ? '' : 'in', isNow ? 'here' : ''].filter((name) => name !== '')
  return (
    <a class={names.join(' ')} href={linkTo(desk, `draft=${id}`)} aria-label={words} aria-current={isNow ? 'true' : undefined}>
      <span data-g={words} />
    </a>
  )
}
