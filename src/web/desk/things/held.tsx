import type { Child } from 'hono/jsx'
import type { Decision } from '#core/decision.ts'
import type { OccurrenceId } from '#core/ids.ts'
import type { Thing } from '#register/index.ts'
import { cutsOf, heldTogether } from '#resolve/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { same as texts } from '#texts/desk/same.ts'
import { things } from '#texts/desk/things.ts'
import { ActForm } from '../act-form.tsx'
import { timeWords } from '../times.ts'
import type { Setting } from './setting.ts'
import { documentPath, excerpt } from './words.tsx'

type Judgement = Decision & { target: 'judgement' }

/** A name in its sentence, with its document. */
export function naming(setting: Setting, id: OccurrenceId): Child {
  const { view, language } = setting
  const occurrence = view.occurrences.get(id)
  const place = occurrence && view.layers.get(occurrence.layer)
  const [anchor] = occurrence?.anchors ?? []
  if (!place || !anchor) return null
  const { before, words, after } = excerpt(place.layer.text, anchor)
  const t = things[language]
  const { publisher, published, publisherKind, hash } = place.source
  const who = publisherKind === 'own_summary' ? t.ownSummary : (publisher ?? t.noPublisher)
  return [
    <q>
      {before}
      <mark>{words}</mark>
      {after}
    </q>,
    <p class="meta">
      <a href={documentPath(setting, hash)}>
        {who}, {published === null ? t.noDate : dateInWords(language, published)}
      </a>
    </p>,
  ]
}

/** What holds it together: each join, with both its sides, to be undone one by one. */
export function together(setting: Setting, thing: Thing): Child {
  const { view, language, ask } = setting
  const t = texts[language]
  const held = heldTogether(view, thing)
  if (held.length === 0) return null
  return (
    <section class="s" aria-labelledby="h-held">
      <h2 id="h-held">{t.heldTogether}</h2>
      <p class="meta">{t.heldHelp}</p>
      {held.map((one) => (
        <div class="up">
          {both(setting, one)}
          <p class="ruling">{judgedWords(setting, one)}</p>
          <ActForm ask={ask} to={`things/${thing.key}/apart`}>
            <input type="hidden" name="pairs" value={`${one.pair.join('-')}:${one.version}`} />
            <p class="acts">
              <button type="submit" class="second" name="act" value="undecided">
                {t.takeApart}
              </button>
              <button type="submit" class="second" name="act" value="different">
                {t.areTwo}
              </button>
            </p>
          </ActForm>
        </div>
      ))}
    </section>
  )
}

const both = (setting: Setting, { pair: [left, right] }: Judgement): Child => (
  <div class="sides wide known">
    <div>{naming(setting, left)}</div>
    <div>{naming(setting, right)}</div>
  </div>
)

/** Joins that were not followed, and what stands between. */
export function cuts(setting: Setting, thing: Thing): Child {
  const { view, language } = setting
  const t = texts[language]
  const found = cutsOf(view, view.cut(), thing)
  if (found.length === 0) return null
  return (
    <section class="s" aria-labelledby="h-cut">
      <h2 id="h-cut">{t.notFollowed}</h2>
      {found.map(({ judgement, because }) => (
        <div class="up">
          <p>{t.notFollowedBecause}</p>
          {both(setting, judgement)}
          <p class="ruling">
            {judgedWords(setting, judgement)}{' '}
            {because.map((one) => (
              <span>{judgedWords(setting, one)} </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}

/** “The same: Reader Two, 03/05/2026, 10:42. Reason: …” */
export function judgedWords({ language, ask }: Setting, { act, by, at, reason }: Judgement): string {
  const t = texts[language]
  const why = reason !== null && Object.hasOwn(t.reasons, reason) ? t.reasons[reason as keyof typeof t.reasons] : reason
  return `${t.judged[act]}: ${ask.members.nameOf(by)}, ${timeWords(language, at)}.${why === null ? '' : ` ${t.reason}: ${why}.`}`
}
