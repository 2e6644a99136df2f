import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OccurrenceId } from '#core/ids.ts'
import { blocksOf } from '#editorial/index.ts'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { openPublished } from '#publish/read.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { decideWord } from './closed-words.tsx'
import { contradictionPage } from './contradiction.tsx'
import { contradictionsPage } from './contradictions.tsx'
import { eventPage } from './event.tsx'
import { decideExposure } from './exposure-act.tsx'
import { judge, takeApart } from './judge.ts'
import { eventsPage, peoplePage } from './list.tsx'
import { personPage } from './person.tsx'
import { rule } from './rule.ts'
import { samePage } from './same.tsx'
import { fieldIn, said, type Told, testDesk } from './testing.ts'

const A: Told = {
  text: 'On 12 May 2026 Belarus released 24 prisoners. Among them was Mira Talvik, who was serving six years in prison. Pavel Ditrich was not pardoned.',
  publisher: 'The A Post',
  language: 'en',
}
const B: Told = {
  text: 'Мира Талвик вышла на свободу 13 мая 2026 года. Павла Дитриха помиловали.',
  publisher: 'Б',
  language: 'ru',
}
const NAMESAKE: Told = {
  text: 'Mira Talvik, a nurse from Brest, was released on 4 April 2025.',
  publisher: 'The D Post',
  language: 'en',
}
const MINE = { level: 'public', basis: 'consent', be: 'Міра Талвік', ru: 'Мира Талвик', en: 'Mira Talvik', act: 'save' }
const paramsOf = ({ key }: { key: string }) => ({ key })

test('everybody is listed, by name in any of the languages, and each page says so in three', async () => {
  await using desk = await testDesk([A, B])
  const all = said(peoplePage(await desk.ask({})))
  for (const name of ['Mira Talvik', 'Pavel Ditrich', 'Мира Талвик', 'Павла Дитриха']) assert.ok(all.includes(name), name)
  const found = said(peoplePage(await desk.ask({ query: 'q=talvik' })))
  assert.ok(found.includes('Mira Talvik') && found.includes('Мира Талвик') && !found.includes('Ditrich'))
  for (const language of SITE_LANGUAGES)
    for (const [page, words] of [
      [peoplePage, { be: 'Людзі', ru: 'Люди', en: 'People' }],
      [eventsPage, { be: 'Падзеі', ru: 'События', en: 'Events' }],
    ] as const)
      assert.ok(said(page(await desk.ask({ language }))).includes(words[language]))
  assert.ok(said(peoplePage(await desk.ask({ query: 'show=shown' }))).includes('Nothing fits'))
  assert.ok(said(peoplePage(await desk.ask({ query: 'page=99&show=none' }))).includes('Mira Talvik'))
})

test('a person about whom nothing is accepted cannot be shown, and the page says why', async () => {
  await using desk = await testDesk([A])
  const params = paramsOf(desk.thing('Mira Talvik'))
  const page = said(await personPage(await desk.ask({ params })))
  assert.match(page, /Nothing about this person is accepted yet, so there is nobody to show/)
  assert.match(page, /draft · not published: not accepted/)
  assert.match(page, /nothing is accepted yet\. If the drafts are right: released/)
  assert.equal(((await personPage(await desk.ask({ params: { key: '0'.repeat(64) } }))) as { status?: number }).status, 404)
})

test('an exposure needs its basis and its names; then it holds, and the page says what would be published', async () => {
  await using desk = await testDesk([A])
  await desk.accept(desk.rows('Mira Talvik'))
  const params = paramsOf(desk.thing('Mira Talvik'))
  const before = await personPage(await desk.ask({ params }))
  assert.match(said(before), /accepted · not published: the person is hidden/)
  const seen = fieldIn(before, 'seen')
  for (const [form, words] of [
    [{ ...MINE, basis: '' }, /Choose the basis/],
    [{ ...MINE, basis: 'safety' }, /reason to hide/],
    [{ ...MINE, level: 'hidden' }, /reason to show/],
    [{ ...MINE, be: ' ' }, /each of the three languages/],
    [{ ...MINE, until: 'some day' }, /day cannot be read/],
  ] as const) {
    const answer = await decideExposure(await desk.ask({ params, form: { ...form, seen, reason: 'typed before' } }))
    assert.equal('status' in answer && answer.status, 422)
    assert.match(said(answer), words)
    assert.match(said(answer), /typed before/)
  }
  const path = said(await decideExposure(await desk.ask({ params, form: { ...MINE, seen, until: '1.5.2027' } })))
  assert.match(path, /^to people\/.*done=exposureDecided/)
  const after = said(await personPage(await desk.ask({ params })))
  assert.match(after, /shown by name: the person agreed, until 1 May 2027/i)
  assert.match(after, /accepted · may be published/)
  assert.ok(said(peoplePage(await desk.ask({ query: 'show=shown' }))).includes('Mira Talvik'))
})

test('a person and an event about whom something is accepted have a sign for articles', async () => {
  await using desk = await testDesk([A])
  for (const [words, page, kind] of [
    ['Mira Talvik', personPage, 'person'],
    ['24 prisoners', eventPage, 'event'],
  ] as const) {
    assert.doesNotMatch(said(await page(await desk.ask({ params: paramsOf(desk.thing(words)) }))), /Sign for articles/)
    await desk.accept(desk.rows(words))
    const thing = desk.thing(words)
    const sign = `[[${kind}:${thing.entity}]]`
    assert.ok(said(await page(await desk.ask({ params: paramsOf(thing) }))).includes(`Sign for articles ${sign}`))
    assert.deepEqual(blocksOf(sign), [{ kind: 'paragraph', words: [{ kind: 'figure', figure: { kind, [kind]: thing.entity } }] }])
  }
})

test('a stale exposure form says what changed and keeps what was typed; hiding never waits', async () => {
  await using desk = await testDesk([A])
  await desk.accept(desk.rows('Mira Talvik'))
  const params = paramsOf(desk.thing('Mira Talvik'))
  const seen = fieldIn(await personPage(await desk.ask({ params })), 'seen')
  await decideExposure(await desk.ask({ params, form: { ...MINE, seen }, as: 'Reader Two' }))
  const stale = await decideExposure(await desk.ask({ params, form: { ...MINE, level: 'initials', seen, reason: 'my note' } }))
  assert.equal('status' in stale && stale.status, 409)
  assert.match(said(stale), /Nothing was saved\..*Reader Two.*shown by name, the person agreed.*my note/)
  const hidden = await decideExposure(
    await desk.ask({ params, form: { act: 'hide', seen, basis: 'wish', reason: 'asked by phone' } }),
  )
  assert.match(said(hidden), /done=hiddenUnpublished/)
  assert.ok(said(peoplePage(await desk.ask({ query: 'show=wish' }))).includes('Mira Talvik'))
})

test('who is hidden is gone from what is published at once, with nothing else that waits', async () => {
  await using desk = await testDesk([A])
  await desk.accept(desk.rows('Mira Talvik'))
  const params = paramsOf(desk.thing('Mira Talvik'))
  await decideExposure(
    await desk.ask({ params, form: { ...MINE, seen: fieldIn(await personPage(await desk.ask({ params })), 'seen') } }),
  )
  const { number } = await publish(desk.stores)
  await desk.accept(desk.rows('Pavel Ditrich'))
  const shownNow = () =>
    openPublished(publishedFolder(desk.stores.folder.path))
      .current()
      .overview.people.map(({ name }) => name.en)
  assert.deepEqual(shownNow(), ['Mira Talvik'])
  assert.match(said(await decideExposure(await desk.ask({ params, form: { ...MINE, act: 'hide' } }))), /done=hiddenNow/)
  assert.deepEqual(shownNow(), [])
  assert.equal(number, 1)
})

test('two namesakes: everything beside everything, judged apart, and never joined again by a chain', async () => {
  await using desk = await testDesk([A, B, NAMESAKE])
  const [first, second] = [
    ...new Set(
      [...desk.work.view().occurrences.values()]
        .filter(({ anchors }) => anchors[0]?.exact === 'Mira Talvik')
        .map(({ id }) => desk.work.view().thing(id)?.key ?? ''),
    ),
  ]
  assert.ok(first && second)
  const page = samePage(await desk.ask({ params: { key: first }, query: `with=${second}` }))
  assert.match(said(page), /surname Talvik Talvik \+\d+(\.\d)? the same.*date of birth.*Here Mira Talvik.*There Mira Talvik/)
  const pairs = fieldIn(page, 'pairs')
  const form = { act: 'different', other: second, pairs, reason: 'a nurse from Brest' }
  assert.match(said(await judge(await desk.ask({ params: { key: first }, form }))), /done=judgedDifferent/)
  const stale = await judge(
    await desk.ask({ params: { key: first }, form: { ...form, act: 'same', reason: 'kept words' }, as: 'Reader Two' }),
  )
  assert.equal('status' in stale && stale.status, 409)

  // Whoever joins both of them to a third one joins them only once: the later join is not followed.
  const russian = desk.thing('Мира').key as OccurrenceId
  const { session } = await desk.ask({})
  for (const other of [first, second] as OccurrenceId[])
    await desk.work.decide(session.member, [
      { target: 'judgement', act: 'same', pair: [russian, other].sort() as [OccurrenceId, OccurrenceId] },
    ])
  const after = said(samePage(await desk.ask({ params: { key: russian } })))
  assert.match(after, /What holds it together.*Judged the same: Reader One/)
  assert.match(after, /Joins that were not followed.*judged two of the sides different/)
})

test('a join is taken apart again, and nothing is lost', async () => {
  await using desk = await testDesk([A, B])
  const params = paramsOf(desk.thing('Mira Talvik'))
  const page = samePage(await desk.ask({ params }))
  await judge(await desk.ask({ params, form: { act: 'same', other: fieldIn(page, 'other'), pairs: fieldIn(page, 'pairs') } }))
  assert.equal(desk.thing('Mira Talvik').occurrences.length, 2)
  const joined = samePage(await desk.ask({ params }))
  const [held = ''] = /[0-9a-f]{64}-[0-9a-f]{64}:1/.exec(JSON.stringify(fieldIn(joined, 'pairs'))) ?? []
  assert.match(said(await takeApart(await desk.ask({ params, form: { act: 'undecided', pairs: held } }))), /done=takenApart/)
  assert.deepEqual([desk.thing('Mira Talvik').occurrences.length, desk.thing('Мира').occurrences.length], [1, 1])
})

test('a contradiction stands side by side; a ruling needs its reason; nothing disappears; left open is remembered', async () => {
  await using desk = await testDesk([A, B])
  const params = paramsOf(desk.thing('Mira Talvik'))
  const page = samePage(await desk.ask({ params }))
  await judge(await desk.ask({ params, form: { act: 'same', other: fieldIn(page, 'other'), pairs: fieldIn(page, 'pairs') } }))
  const key = desk.thing('Mira Talvik').key
  const where = { key, property: 'release' }
  assert.match(said(contradictionsPage(await desk.ask({}))), /Mira Talvik 1 contradiction/)
  const shown = contradictionPage(await desk.ask({ params: where }))
  assert.match(said(shown), /12 May 2026.*13 May 2026.*No decision/)
  const form = { form: fieldIn(shown, 'form'), seen: fieldIn(shown, 'seen') }
  const bare = await rule(await desk.ask({ params: where, form: { ...form, act: 'prefer 0' } }))
  assert.match(said(bare), /Give the reason/)
  assert.match(
    said(await rule(await desk.ask({ params: where, form: { ...form, act: 'open', reason: 'both are close' } }))),
    /leftOpen/,
  )
  assert.match(said(contradictionPage(await desk.ask({ params: where }))), /Left open: Reader One.*both are close/)
  assert.doesNotMatch(said(contradictionsPage(await desk.ask({}))), /Mira Talvik/)
  const stale = await rule(
    await desk.ask({ params: where, form: { ...form, act: 'prefer 0', reason: 'mine' }, as: 'Reader Two' }),
  )
  assert.equal('status' in stale && stale.status, 409)
  assert.match(said(stale), /Reader One.*left open: both are close.*12 May 2026.*13 May 2026/)
  const again = contradictionPage(await desk.ask({ params: where }))
  const ruled = await rule(
    await desk.ask({
      params: where,
      form: { form: form.form, seen: fieldIn(again, 'seen'), act: 'refute 1', reason: 'the list has her on the 12th' },
    }),
  )
  assert.match(said(ruled), /done=ruled/)
  const last = said(contradictionPage(await desk.ask({ params: where })))
  assert.match(
    last,
    /12 May 2026.*13 May 2026.*Refuted by another statement.*the list has her on the 12th\. The other side is not deleted/,
  )
  assert.equal(last.split('the list has her on the 12th').length, 2, 'one ruling is told once')
})

test('a word is freed and closed again; what is no word is not', async () => {
  await using desk = await testDesk([A])
  const decide = async (form: Record<string, string>) => said(await decideWord(await desk.ask({ form })))
  assert.match(await decide({ word: 'two words', act: 'free' }), /begun|one word/i)
  assert.equal(await decide({ word: 'Zarechny', act: 'free', seen: '0' }), 'to words?done=wordFreed')
  assert.equal(desk.work.view().wordIs('zarechny')?.act, 'free')
  assert.equal(await decide({ word: 'Zarechny', act: 'unfree' }), 'to words?done=wordClosed')
})

test('an event shows who counts, what drafts would make of it, and its people', async () => {
  await using desk = await testDesk([A])
  const event = [...desk.work.view().occurrences.values()].find(({ type }) => type === 'release_event')
  assert.ok(event)
  const page = said(eventPage(await desk.ask({ params: { key: event.id } })))
  assert.match(page, /12 May 2026, 24 people/)
  assert.match(page, /24 \? The A Post/)
  assert.match(page, /People Mira Talvik \?/)
})
