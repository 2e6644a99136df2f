import type { Range } from '#core/span.ts'
import { review } from '#texts/desk/review.ts'
import type { Answer, Ask } from '../ask.ts'
import { type Desk, deskOf } from './desk.ts'
import { type Doing, documentPage } from './document-page.tsx'
import { beginningOf } from './fact-fields.ts'

/** The page of a document, at what its address asks for; without that at its first draft. Null when there is none. */
export function openDocument(ask: Ask): Answer | null {
  const { query } = ask
  const desk = deskOf(ask, query.get('draft') ?? query.get('back'))
  if (!desk) return null
  const at = Number(query.get('at') ?? Number.NaN)
  const place = Number.isFinite(at) ? at : null
  const open = rangeIn(desk, ...((query.get('open') ?? '').split('-', 2) as [string?, string?]))
  if (open) return documentPage({ ...desk, now: null }, { kind: 'open', range: open }, place)
  if (query.has('add')) {
    const selected = rangeIn(desk, query.get('start') ?? '', query.get('end') ?? '')
    const form = { row: null, values: beginningOf(desk, null, selected), problems: [], back: desk.now?.id ?? '' }
    return documentPage({ ...desk, now: selected ? null : desk.now }, { kind: 'add', form, selected }, place)
  }
  const now = desk.now ?? desk.waiting[0] ?? null
  const doing: Doing = { kind: 'draft' }
  return documentPage({ ...desk, now }, doing, place)
}

/** A range of the text as an address gives it; null for anything else. */
export function rangeIn({ layer }: Pick<Desk, 'layer'>, from = '', to = ''): Range | null {
  const [start, end] = [Number(from || 'x'), Number(to || 'x')]
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= layer.text.length
    ? { start, end }
    : null
}

export function notFound({ language }: Ask): Answer {
  const t = review[language]
  return {
    title: t.notFound,
    part: 'queue',
    status: 404,
    main: [
      <h1>{t.notFound}</h1>,
      <p class="lede">
        {t.notFoundText} <a href={`/${language}/queue`}>{t.toQueue}</a>
      </p>,
    ],
  }
}
