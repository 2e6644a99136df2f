import type { Child } from 'hono/jsx'
import type { SealedFile } from '#core/envelope.ts'
import { keepFact, keepSummary, openingOf } from '#pipeline/inbox/index.ts'
import { readingByHand } from '#review/index.ts'
import { langAttribute } from '#texts/language.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { notHere } from '../not-here.tsx'
import { type Desk, deskOf } from '../review/desk.ts'
import { beginningOf, type Values } from '../review/fact-fields.ts'
import { factForm } from '../review/fact-form.tsx'
import { type Problem, readFact } from '../review/fact-read.ts'
import { allFiles, type Filed, nameOf } from './files-list.tsx'
import { type Envelope, linkTo, ofEnvelope, pathTo } from './room.ts'
import { told } from './told.tsx'

/** First the member says in their own words what the register shall say; the envelope stands beside it. */
function summaryPage(envelope: Envelope, typed: string, wrong: string | null): Answer {
  const { ask, t, id, opened, reader } = envelope
  const { manifest } = opened
  if (!manifest) return notHere(ask, 'inbox')
  return {
    title: t.factTitle,
    part: 'inbox',
    status: wrong === null ? 200 : 422,
    main: (
      <>
        <p class="meta">
          <a href={linkTo(ask, id)}>{t.kinds[manifest.kind]}</a>
        </p>
        <h1>{t.factTitle}</h1>
        <p class="lede">{t.factLede}</p>
        {reader.consents(manifest).publish !== 'given' && <p class="wrong">{t.factConsent}</p>}
        <ActForm ask={ask} to={pathTo(id, '/fact')}>
          <div class="field">
            <label for="summary">{t.factLabel}</label>
            {wrong && (
              <p class="wrong" role="alert" id="summary-wrong">
                {wrong}
              </p>
            )}
            <textarea id="summary" name="text" rows={4} aria-describedby={wrong ? 'summary-wrong' : undefined}>
              {typed}
            </textarea>
          </div>
          <p class="acts">
            <button type="submit">{t.factNext}</button>
          </p>
        </ActForm>
        <section class="s" aria-labelledby="h-told">
          <h2 id="h-told">{t.told}</h2>
          {told(envelope, manifest)}
        </section>
      </>
    ),
  }
}

export const askForSummary = ofEnvelope((envelope) => summaryPage(envelope, '', null))

export const takeSummary = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, t, inbox, id, opened } = envelope
  const text = ask.form.get('text')
  if (!opened.manifest || !opened.key) return notHere(ask, 'inbox')
  if (text.trim() === '') return summaryPage(envelope, text, t.factEmpty)
  const kept = await keepSummary(ask.work, inbox, { key: opened.key, typed: text, by: ask.session.member })
  return kept ? { path: pathTo(id, `/fact/${kept.source}`) } : summaryPage(envelope, text, t.factPublic)
})

/** The summary of the address: only one that a member typed, and that is in confidence. */
function deskIn(ask: Ask): Desk | null {
  const desk = deskOf(ask, null)
  return desk && desk.source.publisherKind === 'own_summary' && desk.source.visibility === 'confidential'
    ? { ...desk, now: null }
    : null
}

/** Files whose hash is known: a statement can rest on them. */
const filesIn = async (envelope: Envelope): Promise<(Filed & { entry: SealedFile })[]> =>
  (await allFiles(envelope)).flatMap((one) => (one.entry === null ? [] : [{ ...one, entry: one.entry }]))
const fileKey = ({ envelope, part }: Filed): string => `${envelope}/${part}`

/** Then what it says is read part by part, with the form of the review room. */
async function readPage(envelope: Envelope, desk: Desk, values: Values, problems: readonly Problem[]): Promise<Answer> {
  const { ask, t, id, opened } = envelope
  const files = await filesIn(envelope)
  const chosen = new Set(ask.form.all('file'))
  const beside: Child =
    files.length === 0 ? null : (
      <fieldset class="field">
        <legend class="label">{t.factFiles}</legend>
        {files.map((one) => (
          <label class="pick">
            <input type="checkbox" name="file" value={fileKey(one)} checked={chosen.has(fileKey(one))} /> <bdi>{nameOf(one)}</bdi>
          </label>
        ))}
      </fieldset>
    )
  return {
    title: t.factTitle,
    part: 'inbox',
    status: problems.length > 0 ? 422 : 200,
    main: (
      <>
        <p class="meta">
          <a href={linkTo(ask, id)}>{opened.manifest ? t.kinds[opened.manifest.kind] : t.back}</a>
        </p>
        <h1>{t.factTitle}</h1>
        <blockquote class="as-written" lang={langAttribute(desk.layer.language)}>
          {desk.layer.text}
        </blockquote>
        <p class="hint">{t.factSecond}</p>
        {factForm(desk, { row: null, values, problems, back: '', to: pathTo(id, `/fact/${desk.source.hash}`), beside })}
      </>
    ),
  }
}

export const askForFact = ofEnvelope(async (envelope): Promise<Answer> => {
  const desk = deskIn(envelope.ask)
  if (!desk || !envelope.opened.manifest) return notHere(envelope.ask, 'inbox')
  return readPage(envelope, desk, beginningOf(desk, null, { start: 0, end: desk.layer.text.length }), [])
})

export const takeFact = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, inbox, id, opened } = envelope
  const desk = deskIn(ask)
  if (!desk || !opened.manifest || !opened.key) return notHere(ask, 'inbox')
  const values: Values = (name) => ask.form.get(name)
  const read = readFact(desk, null, values)
  if (Array.isArray(read)) return readPage(envelope, desk, values, read)
  const files = await filesIn(envelope)
  const chosen = ask.form.all('file')
  await keepFact(ask.work, inbox, {
    key: opened.key,
    opening: openingOf(
      opened.manifest,
      files.filter((one) => chosen.includes(fileKey(one))).map(({ envelope: of, entry }) => ({ ...entry, envelope: of })),
    ),
    layer: desk.layer,
    read: readingByHand(desk.layer, read),
    by: ask.session.member,
  })
  return { path: pathTo(id, '?done=sealedFact') }
})
