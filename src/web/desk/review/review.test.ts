import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '#core/decision.ts'
import { type Edtf, edtf } from '#core/edtf.ts'
import type { SourceHash } from '#core/ids.ts'
import { keepReading, type StatementRow } from '#register/index.ts'
import { queueOf } from '#review/index.ts'
import { htmlOf } from '../../components/html.ts'
import type { Answer } from '../ask.ts'
import { said, testDesk } from '../things/testing.ts'
import { addFact, correctDraft, decideDraft, decidePassage } from './acts.ts'
import { notFound, openDocument } from './open.tsx'
import { queuePage } from './queue-page.tsx'
import { A, at, formIn, type Here } from './testing.ts'

const post = async (here: Here, act: typeof decideDraft, form: Record<string, string>, as?: string): Promise<Answer> =>
  act(await here.desk.ask({ params: { source: here.source }, form, ...(as && { as }) }))
const now = (here: Here, { id }: StatementRow) => here.desk.work.view().statements.get(id)?.latest ?? null

test('accepting leads to the next draft, and at the end the page says that all is decided', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  let page = await here.open()
  const drafts = desk.work.view().statements.size
  for (let done = 0; done < drafts; done++) {
    const answer = await post(here, decideDraft, formIn(page, 'decide', { act: 'accept' }))
    assert.match(said(answer), /^to documents\//)
    const [, query = ''] = said(answer).split('?')
    page = await here.open(query.split('#')[0])
  }
  assert.ok([...desk.work.view().statements.values()].every(({ latest }) => latest?.act === 'accept'))
  assert.match(said(page), /Everything here is decided|A sentence that speaks of release/)
})

test('the box of a number says that number, not the one the whole event is known by', async () => {
  const text = 'Belarus released 52 people: 40 people were deported to Lithuania and 12 people were deported to Poland.'
  await using desk = await testDesk([{ text, publisher: 'E', language: 'en' }])
  const page = await at(desk, 'E').open()
  const boxes = 'main' in page ? [...htmlOf(page.main).matchAll(/data-g="([^"]*)"/g)].map(([, words]) => words) : []
  assert.deepEqual(boxes.filter((words) => words?.startsWith('Taken')).sort(), [
    'Taken out of the country: 12 people ?',
    'Taken out of the country: 40 people ?',
  ])
})

test('a reason is coded, and two actions reject; what is no act changes nothing', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const row = here.row('release: Mira')
  const page = await here.open(`draft=${row.id}`)
  for (const act of ['reject', 'reject:nonsense', 'reject:corrected', 'publish', ''])
    assert.match(said(await post(here, decideDraft, formIn(page, 'decide', { act }))), /^to documents/)
  assert.equal(now(here, row), null)
  await post(here, decideDraft, formIn(page, 'decide', { act: 'reject:wrong_person' }))
  assert.deepEqual([now(here, row)?.act, now(here, row)?.why], ['reject', 'wrong_person'])
})

test('of two people the second is told what the first decided, in three languages, and nothing is written', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const row = here.row('release: Mira')
  const page = await here.open(`draft=${row.id}`)
  await post(here, decideDraft, formIn(page, 'decide', { act: 'accept' }), 'Reader Two')
  for (const [language, words] of [
    ['en', /Reader Two decided: accepted/],
    ['be', /рашэнне: прынята \(Reader Two/],
    ['ru', /решение: принято \(Reader Two/],
  ] as const) {
    const late = await decideDraft(
      await desk.ask({ params: { source: here.source }, form: formIn(page, 'decide', { act: 'reject:not_said' }), language }),
    )
    assert.equal('status' in late && late.status, 409)
    assert.match(said(late), words)
    assert.equal(now(here, row)?.act, 'accept')
  }
})

test('a value is corrected: the draft is rejected as corrected, what was typed is accepted, in one act that can be taken back', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const row = here.row('release: Mira')
  const page = await here.open(`draft=${row.id}`)
  const same = await post(here, correctDraft, formIn(page, 'correct'))
  assert.match(said(same), /Nothing was changed/)
  const typed = { when: '13.05.2026', modality: 'planned', 'person-0': 'Pavel Marov' }
  const answer = await post(here, correctDraft, formIn(page, 'correct', typed))
  assert.match(said(answer), /done=factCorrected/)
  assert.deepEqual([now(here, row)?.act, now(here, row)?.why], ['reject', 'corrected'])
  const made = [...desk.work.view().statements.values()].find(({ rule }) => rule === 'member.add') ?? assert.fail()
  const { date, modality, subject, evidence } = made.statement
  assert.deepEqual(
    [made.latest?.act, date, modality, desk.work.view().occurrences.get(subject)?.anchors[0]?.exact],
    ['accept', '2026-05-13', 'planned', 'Pavel Marov'],
  )
  assert.deepEqual(evidence, row.statement.evidence)
})

test('what is read by hand and known already keeps what others have decided on it', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const [wrong, right] = [here.row('release: Mira'), here.row('pardon not')]
  // Corrected into another statement, and back: so that the very same is typed by hand.
  const typed = { 'person-0': 'Pavel Marov' }
  await post(here, correctDraft, formIn(await here.open(`draft=${wrong.id}`), 'correct', typed))
  const made = [...desk.work.view().statements.values()].find(({ rule }) => rule === 'member.add') ?? assert.fail()
  const { session } = await desk.ask({ as: 'Reader Two' })
  const rule = (act: Act) => desk.work.decide(session.member, [act])
  const again = async () => {
    await rule({ target: 'statement', statement: wrong.id, act: 'reopen' })
    return post(here, correctDraft, formIn(await here.open(`draft=${wrong.id}`), 'correct', typed))
  }
  await rule({ target: 'statement', statement: made.id, act: 'refute', against: right.id })
  assert.match(said(await again()), /done=factCorrected/)
  assert.deepEqual([now(here, made)?.act, now(here, wrong)?.why], ['refute', 'corrected'])
  await rule({ target: 'statement', statement: made.id, act: 'reject', why: 'not_said' })
  assert.equal(said(await again()), `to documents/${here.source}?draft=${made.id}#here`)
  assert.deepEqual([now(here, made)?.act, now(here, wrong)], ['reject', null])
  assert.match(said(await here.open(`draft=${made.id}`)), /Reader Two/)
})

test('of a person the page of a draft says what is shown today, not what was once decided', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  await desk.accept(desk.rows('Mira Talvik'))
  const entity = desk.thing('Mira Talvik').entity ?? assert.fail()
  const shown = { be: 'Міра Талвік', ru: 'Мира Талвик', en: 'Mira Talvik' }
  const { session } = await desk.ask({})
  const page = async () => said(await here.open(`draft=${here.row('release: Mira').id}`))
  const show = (until: Edtf) =>
    desk.work.decide(session.member, [{ target: 'exposure', entity, act: 'public', basis: 'consent', until, shown }])
  await show(edtf('2099'))
  assert.match(await page(), /shown by name: the person agreed, until 2099/)
  await show(edtf('2001'))
  assert.match(await page(), /hidden again: it was shown until 2001/)
})

test('what is typed wrongly is said field by field, and all of it stays', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const page = await here.open(`draft=${here.row('release_event: On 12 May').id}`)
  for (const [typed, words] of [
    [{ when: 'last week' }, /Not a date/],
    [{ passage: 'words that stand nowhere' }, /do not stand in the text/],
    [{ passage: '' }, /Copy the words of the text on which/],
    [{ 'count-0-number': 'many' }, /Not a number of people/],
    [{ 'count-0': 'thirty people' }, /do not stand in the text/],
  ] as const) {
    const answer = await post(here, correctDraft, formIn(page, 'correct', { ...typed, 'says-0': 'Belarus' }))
    assert.equal('status' in answer && answer.status, 422)
    assert.match(said(answer), words)
    assert.match(
      'main' in answer ? htmlOf(answer.main) : '',
      new RegExp(`name="${Object.keys(typed)[0]}"[^>]*autofocus`),
      'the browser opens the page there',
    )
    const again = formIn(answer, 'correct')
    assert.deepEqual({ ...again, ...typed, 'says-0': 'Belarus' }, again)
  }
})

test('a stale correction keeps what was typed', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const row = here.row('release: Mira')
  const page = await here.open(`draft=${row.id}`)
  await post(here, decideDraft, formIn(page, 'decide', { act: 'reject:twice' }), 'Reader Two')
  const late = await post(here, correctDraft, formIn(page, 'correct', { when: '2026-05-30' }))
  assert.equal('status' in late && late.status, 409)
  assert.match(said(late), /rejected as misread/)
  assert.equal(formIn(late, 'correct').when, '2026-05-30')
  assert.ok([...desk.work.view().statements.values()].every(({ rule }) => rule !== 'member.add'))
})

test('a missed fact is added from a selection or from typed words; where words stand twice, the place is asked for', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const start = A.text.indexOf('Seventeen')
  const end = A.text.indexOf('.', start) + 1
  const page = await here.open(`add=1&start=${start}&end=${end}`)
  const filled = formIn(page, 'add', {
    kind: 'crossing',
    'count-0': 'Seventeen people',
    'count-0-number': '17',
    'to-0': 'Lithuania',
  })
  assert.equal(filled.passage, A.text.slice(start, end))
  assert.match(said(await post(here, addFact, filled)), /done=factAdded/)
  const made = [...desk.work.view().statements.values()].find(({ rule }) => rule === 'member.add') ?? assert.fail()
  const { qualifiers, property } = made.statement
  assert.deepEqual([property, qualifiers?.to?.[0]?.value, made.latest?.act], ['crossing', 'LT', 'accept'])
  assert.deepEqual(qualifiers?.count?.[0]?.value, {
    ...{ min: 17, max: 17, approximate: false, scope: 'other', window: 'point', since: null, part_of: null },
  })

  const unsure = formIn(await here.open('add=1'), 'add', { kind: 'detention', passage: '12 May 2026' })
  const asked = await post(here, addFact, unsure)
  assert.match(said(asked), /more than once/)
  const second = A.text.lastIndexOf('12 May 2026')
  assert.match(said(await post(here, addFact, { ...unsure, 'passage-at': String(second) })), /done=factAdded/)
  const added = [...desk.work.view().statements.values()].find(({ statement }) => statement.property === 'detention')
  assert.equal(added?.statement.evidence[0]?.kind === 'span' && added.statement.evidence[0].start, second)
})

test('from a sentence without a draft nothing is to be noted: then it is asked about no more', async () => {
  await using desk = await testDesk([A])
  const here = at(desk, 'The A Post')
  const layer = desk.work.view().sources.get(here.source as SourceHash)?.layers[0] ?? assert.fail()
  const range = { start: 0, end: A.text.indexOf('.') + 1 }
  const nothing = { drafts: [], occurrences: [], uncovered: [range] }
  await keepReading(desk.stores.database, layer.id, nothing, { name: 'rules', version: '2' })
  await desk.work.refresh()
  const open = () => queueOf(desk.work.view(), () => '').entries.reduce((sum, entry) => sum + entry.open, 0)
  assert.equal(open(), 1)
  const page = await here.open(`open=${range.start}-${range.end}`)
  assert.match(said(page), /There is none/)
  await post(here, decidePassage, formIn(page, 'passage', { act: 'empty' }))
  assert.equal(open(), 0)
  const late = await post(here, decidePassage, formIn(page, 'passage', { act: 'empty' }))
  assert.equal('status' in late && late.status, 409)
})

test('a passage about violence stands folded, in the text and in the form', async () => {
  await using desk = await testDesk([A])
  const page = await at(desk, 'The A Post').open()
  const html = 'main' in page ? htmlOf(page.main) : ''
  const fold = /<details class="harsh">.*?<\/details>/s.exec(html)?.[0] ?? ''
  assert.match(fold, /This part tells of violence/)
  assert.match(fold.replace(/<[^>]*>/g, ''), /guards beat him/)
})

test('markup in names, titles and what is typed stays text', async () => {
  const hostile = 'Mira <img src=x onerror=alert(1)> Talvik was released on 12 May 2026. "Jan" & Ada Renn was detained.'
  await using desk = await testDesk([{ text: hostile, publisher: '<script>alert(1)</script>', language: 'en' }])
  const here = at(desk, '<script>alert(1)</script>')
  const page = await here.open()
  const typed = { 'person-0': '"><script>alert(2)</script>', when: '<b>' }
  const wrong = await post(here, correctDraft, formIn(page, 'correct', typed))
  for (const answer of [page, wrong, queuePage(await desk.ask({})), queuePage(await desk.ask({ query: 'publisher="><script>' }))])
    assert.ok('main' in answer && !/<script|<img|<b>/.test(htmlOf(answer.main)))
  assert.equal(formIn(wrong, 'correct')['person-0'], typed['person-0'])
})

test('addresses that name nothing, or half of it, are answered', async () => {
  await using desk = await testDesk([A])
  assert.equal(openDocument(await desk.ask({ params: { source: 'f'.repeat(64) } })), null)
  assert.equal((notFound(await desk.ask({})) as { status?: number }).status, 404)
  const here = at(desk, 'The A Post')
  for (const query of [
    'draft=x',
    'open=1',
    'open=-5-2',
    'open=0-99999',
    'at=x',
    'at=1e9',
    'add=1&start=5&end=1',
    'back=zz&add=1',
  ])
    assert.match(said(await here.open(query)), /Document/)
  for (const act of [decideDraft, correctDraft, decidePassage])
    assert.match(said(await post(here, act, { statement: 'none', act: 'accept' })), /no such document/)
})
