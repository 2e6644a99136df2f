import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from './index.ts'
import { recordOf, type Say } from './testing.ts'

const of = (property: Say['property'], more: Partial<Say> = {}): Say => ({ property, event: 'e', ...more })
const only = (...says: Say[]) => {
  const built = recordOf([{ published: '2025-09-20', says }])
  const [event] = assess(built.record).events
  assert.ok(event)
  return { ...built, event }
}

test('52 announced, 51 taken out, one refused and was returned', () => {
  const { event, id, entity } = only(
    of('release_event', { date: '2025-09-11', code: 'pardon', count: 52, by: ['US embassy'] }),
    of('displacement', { count: { min: 51, max: 51, scope: 'displaced' }, to: 'LT', by: ['Pozirk'] }),
    of('crossing', { count: { min: 52, max: 52, scope: 'crossed' }, by: ['Gitanas Nausėda'] }),
    of('refusal', { person: 'Mikalai Statkevich' }),
    of('return', { person: 'Mikalai Statkevich' }),
    of('concession', { code: 'sanctions_relief' }),
    of('release_event', { code: 'exchange', polarity: 'negative', by: ['Gitanas Nausėda'] }),
    of('condition', { code: 'papers_taken', count: { min: 14, max: 14, scope: 'other' } }),
    of('negotiation', { negotiators: ['John Coale', 'Chris Smith'] }),
    of('negotiation', { negotiators: ['John Coale'] }),
  )
  assert.deepEqual([event.date, event.isRelease, event.announcedOnly], ['2025-09-11', true, false])
  assert.deepEqual([event.total?.min, event.total?.max, event.total?.scope], [51, 52, 'released'])
  assert.deepEqual(
    event.kinds.map(({ kind }) => kind),
    ['forced_displacement', 'refused'],
  )
  const card = new Map(event.card.map(({ code, state }) => [code, state]))
  assert.deepEqual(
    ['papers_kept', 'free_to_stay', 'rearrest', 'exchange', 'annulled', 'bank'].map((code) => card.get(code)),
    ['contradicted', 'contradicted', 'supported', 'mixed', 'none', 'none'],
  )
  assert.deepEqual(
    event.differences.map(({ code, low, high }) => [code, low, high]),
    [],
  )
  assert.deepEqual(
    event.negotiators.map(({ statements }) => statements.length),
    [2, 1],
  )
  assert.deepEqual(event.concessions, [{ code: 'sanctions_relief', statements: [id(0, 5)] }])
  assert.deepEqual(event.people, [
    { person: entity('person', 'Mikalai Statkevich'), kinds: ['refused'], statements: [id(0, 3), id(0, 4)] },
  ])
  assert.equal(event.statements.length, 10)
})

test('each counter’s latest number counts; what another said is named as a difference', () => {
  const { event, id } = only(
    of('release_event', { date: '2024-07-03', count: 10, by: ['Viasna'] }),
    of('tally', { date: '2024-07-11', count: 18, by: ['Viasna'] }),
    of('release_event', { date: '2024-07-03', count: 19, by: ['Tsikhanouskaya’s office'] }),
  )
  assert.deepEqual(
    event.counts.map(({ superseded }) => superseded),
    [true, false, false],
  )
  assert.deepEqual([event.total?.min, event.total?.max], [18, 19])
  assert.deepEqual(event.differences, [
    { code: 'counters_differ', scope: 'released', of: null, low: 18, high: 19, statements: [id(0, 1), id(0, 2)] },
  ])
  assert.deepEqual(
    event.contradictions.map(({ sides }) => sides.map(({ value }) => value)),
    [['18', '19']],
  )
})

test('the same number by the same counter in another document is one line', () => {
  const says = [of('release_event', { date: '2025-12-13', count: 123, by: ['Belta'] })]
  const { record } = recordOf([{ says }, { says: [...says, of('quotation')] }])
  assert.equal(assess(record).events[0]?.counts.length, 1)
})

test('parts that exceed the whole, parts that fall short of it, more names than people', () => {
  const whole = of('release_event', { date: '2025-12-13', count: 20 })
  const part = (to: string, n: number) => of('displacement', { count: { min: n, max: n, scope: 'displaced' }, partOf: 0, to })
  const codes = (...says: Say[]) => only(...says).event.differences.map(({ code, low, high }) => [code, low, high])
  assert.deepEqual(codes(whole, part('UA', 14), part('LT', 9)), [['parts_exceed_total', 20, 23]])
  assert.deepEqual(codes(whole, part('UA', 10), part('LT', 9)), [['parts_below_total', 19, 20]])
  assert.deepEqual(codes(whole, part('UA', 11), part('LT', 9)), [])
  const named = ['Ann One', 'Ben Two', 'Cat Three'].map((person): Say => ({ property: 'release', person, event: 'e', within: 0 }))
  assert.deepEqual(codes(of('release_event', { count: 2 }), ...named), [['names_exceed_count', 2, 3]])
  assert.deepEqual(codes(of('release_event', { count: 3 }), ...named), [])
})

test('political prisoners are the scope that applies where somebody counts them', () => {
  const decree = of('release_event', { date: '2025-12-30', count: { min: 22, max: 22, scope: 'pardoned' } })
  const { event } = only(
    decree,
    of('tally', { count: { min: 20, max: 20, scope: 'political' }, partOf: 0 }),
    of('tally', { count: { min: 7, max: 7, scope: 'political' }, partOf: 1 }),
  )
  assert.deepEqual([event.total?.min, event.total?.max, event.total?.scope], [20, 20, 'political'])
})

test('a number of citizens or of one profession is not the whole', () => {
  const { event } = only(
    of('release_event', { date: '2025-09-11', count: 52, words: '52 prisoners' }),
    of('tally', { count: 38, words: '38 Belarusians' }),
    of('tally', { count: 2, words: 'two citizens of Poland', by: ['Belta'] }),
    of('tally', { count: 3, words: 'three Polish citizens', by: ['Polish foreign ministry'] }),
    of('tally', { count: 10, words: '10 journalists' }),
    of('tally', { count: 31, words: '31 белорусский заключённый' }),
  )
  assert.deepEqual(
    event.counts.map(({ of: what }) => what),
    [null, 'by', 'pl', 'pl', 'journalist', null],
  )
  assert.deepEqual(
    event.differences.map(({ code, low, high }) => [code, low, high]),
    [['counters_differ', 2, 3]],
  )
  assert.deepEqual([event.total?.min, event.total?.max], [31, 52])
})

test('announced, demanded or denied only', () => {
  const { event } = only(
    of('release_event', { date: '2026-07', count: 30, modality: 'planned' }),
    of('release_event', { modality: 'denied' }),
  )
  assert.deepEqual([event.announcedOnly, event.total, event.date, event.kinds, event.counts], [true, null, '2026-07', [], []])
})

test('that nobody was released on a day is a statement and no event', () => {
  const { record } = recordOf([
    { says: [{ property: 'release_event', event: 'none', date: '2025-12-18', polarity: 'negative' }] },
  ])
  assert.deepEqual(assess(record).events, [])
})

test('what is protected of one person speaks for no line of the card', () => {
  const { event } = only(
    of('release_event', { count: 3 }),
    of('petition', { person: 'Natallia Dulina', polarity: 'negative' }),
    of('condition', { person: 'Natallia Dulina', code: 'bank' }),
  )
  assert.deepEqual(
    event.card.filter(({ state }) => state !== 'none'),
    [],
  )
})

test('of one counter’s numbers the preferred one counts', () => {
  const { event } = only(
    of('release_event', { count: 10, by: ['Viasna'] }),
    of('tally', { count: 18, by: ['Viasna'], standing: 'preferred' }),
  )
  assert.deepEqual([event.total?.min, event.total?.max], [18, 18])
})

test('women and men are parts of whom nobody said of what', () => {
  const { event } = only(
    of('release_event', { count: 30 }),
    of('tally', { count: 14, words: '14 women' }),
    of('tally', { count: 16, words: '16 мужчин' }),
  )
  assert.deepEqual([event.total?.min, event.total?.max], [30, 30])
})

test('people moved on without a release: one movement in three languages', () => {
  const moved: Say = {
    property: 'crossing',
    date: '2025-12-18',
    from: 'UA',
    to: 'vilnius',
    count: { min: 20, max: 20, scope: 'crossed' },
    words: '20 people',
  }
  const { record } = recordOf([
    { says: [moved] },
    { says: [{ ...moved, words: '20 чалавек' }] },
    { says: [{ ...moved, words: '20 человек', modality: 'planned' }] },
  ])
  const { events } = assess(record)
  assert.deepEqual(
    events.map(({ date, isRelease, announcedOnly, kinds, statements }) => [
      date,
      isRelease,
      announcedOnly,
      kinds.length,
      statements.length,
    ]),
    [['2025-12-18', false, false, 0, 2]],
  )
})

test('the same number in several documents is one line with every statement, the newest first; negotiators are joined by code', () => {
  const says = (speaker: string, place: string): Say[] => [
    of('release_event', { date: '2025-09-11', count: 52, by: [speaker] }),
    of('negotiation', { negotiators: [place] }),
  ]
  const built = recordOf([
    { published: '2025-09-12', says: says('US embassy', 'Lithuania') },
    { published: '2025-09-20', says: says('посольства США', 'Литва') },
  ])
  const [event] = assess(built.record).events
  assert.deepEqual(
    event?.counts.map(({ statements }) => statements),
    [[built.id(1, 0), built.id(0, 0)]],
  )
  assert.deepEqual(
    event?.negotiators.map(({ code, statements }) => [code, statements.length]),
    [['LT', 2]],
  )
})

test('“eight of them” may be any eight: two such parts do not differ', () => {
  const { event } = only(
    of('release_event', { date: '2025-09-11', count: 52, by: ['US embassy'] }),
    of('tally', { count: 3, partOf: 0, by: ['Viasna'] }),
    of('tally', { count: 14, partOf: 0, by: ['RSF'] }),
  )
  assert.deepEqual(event.differences, [])
  assert.deepEqual(event.contradictions, [])
})
