import type { Child } from 'hono/jsx'
import { sha256 } from '#core/canonical.ts'
import { EXPOSURE_BASES, EXPOSURES } from '#core/decision.ts'
import { bestSpelling } from '#names/spelling.ts'
import { exposureHeld } from '#pipeline/why-hidden.ts'
import type { Thing } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { exposure as texts } from '#texts/desk/exposure.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { countOf } from '#texts/numbers.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { ActForm } from '../act-form.tsx'
import type { Appearing } from './appearing.ts'
import { eventName } from './event-words.tsx'
import { exposureWords } from './exposure-words.ts'
import { pathOfThing, type Setting } from './setting.ts'
import { joined, spellingsOf } from './words.tsx'

/** What was typed into the form; kept on every error. */
export type TypedExposure = Record<'level' | 'basis' | 'until' | 'reason' | 'be' | 'ru' | 'en', string>

/** An answer to a form that could not be done: what to say about it, and what was typed where it belongs to this form. */
export type Refused = { status: 409 | 422; notice: Child; typed?: TypedExposure }

/** What may be shown of a person: what holds, what would appear where, and the decision. */
export function exposureForm(setting: Setting, thing: Thing, known: Appearing, refused: Refused | null): Child {
  const { view, language, today, ask } = setting
  const t = texts[language]
  const held = exposureHeld(view, thing, today)
  const decision = held.decision
  const typed = refused?.typed ?? typedBefore(setting, thing)
  const to = `${pathOfThing(thing)}/exposure`
  return (
    <section class="beside" id="exposure" aria-labelledby="h-exposure">
      <h2 id="h-exposure">{t.title}</h2>
      <p class="meta">
        {upperFirst(exposureWords(setting, held))}.
        {decision && ` ${t.decidedBy(ask.members.nameOf(decision.by), dateInWords(language, decision.at.slice(0, 10) as never))}`}
        {decision?.reason && ` ${t.note}: ${decision.reason}`}
      </p>
      {appears(setting, known)}
      {thing.entity === null ? (
        <p class="up">{t.nobodyYet}</p>
      ) : (
        <ActForm ask={ask} to={to}>
          <input type="hidden" name="seen" value={seenOf(setting, thing)} />
          <fieldset class="field">
            <legend class="label">{t.level}</legend>
            {EXPOSURES.map((level) => (
              <label class="pick">
                <input type="radio" name="level" value={level} checked={typed.level === level} />
                <span>
                  {t.choices[level]}
                  <small>{t.choiceHints[level]}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <p class="field">
            <label for="basis">{t.basis}</label>
            <select id="basis" name="basis">
              <option value="">{t.choose}</option>
              {EXPOSURE_BASES.map((basis) => (
                <option value={basis} selected={typed.basis === basis}>
                  {t.bases[basis]}
                </option>
              ))}
            </select>
          </p>
          <fieldset class="field">
            <legend class="label">{t.names}</legend>
            <span class="hint">{t.namesHint}</span>
            {SITE_LANGUAGES.map((one) => (
              <p class="field">
                <label for={`name-${one}`}>{LANGUAGE_NAMES[one]}</label>
                <input
                  id={`name-${one}`}
                  name={one}
                  type="text"
                  lang={one}
                  value={typed[one]}
                  autocomplete="off"
                  spellcheck={false}
                />
              </p>
            ))}
          </fieldset>
          <p class="field">
            <label for="until">{t.until}</label>
            <span class="hint" id="until-hint">
              {t.untilHint}
            </span>
            <input
              id="until"
              name="until"
              type="text"
              inputmode="numeric"
              autocomplete="off"
              value={typed.until}
              aria-describedby="until-hint"
            />
          </p>
          <p class="field">
            <label for="reason">{t.wish}</label>
            <span class="hint" id="reason-hint">
              {t.wishHint}
            </span>
            <textarea id="reason" name="reason" rows={2} aria-describedby="reason-hint">
              {typed.reason}
            </textarea>
          </p>
          <p class="acts">
            <button type="submit" name="act" value="save">
              {t.save}
            </button>
            {held.level !== 'hidden' && (
              <button type="submit" class="second" name="act" value="hide">
                {t.hideNow}
              </button>
            )}
          </p>
          <p class="meta up">{held.level === 'hidden' ? t.afterSave : t.hideHelp}</p>
        </ActForm>
      )}
    </section>
  )
}

/** Versions of every decision that holds on those who were joined, and who was: what the person who decides saw. */
export const seenOf = ({ view }: Pick<Setting, 'view'>, thing: Thing): string =>
  [...decisionsOn({ view }, thing).map(({ entity, version }) => `${entity}:${version}`), joinedIn(thing)].join(' ')

/** Who is taken for one person here; joined or taken apart, it is another word. */
export const joinedIn = ({ occurrences }: Thing): string => `one=${sha256(occurrences.toSorted().join(' '))}`

/** One entry for each entity joined here that has a decision, and one for the entity they are now. */
export function decisionsOn({ view }: Pick<Setting, 'view'>, { entity, occurrences }: Thing) {
  const held = view.exposuresOn(occurrences).map((one) => ({ entity: one.entity, version: one.version }))
  return entity === null || held.some((one) => one.entity === entity) ? held : [...held, { entity, version: 0 }]
}

function typedBefore({ view }: Setting, thing: Thing): TypedExposure {
  const decision = thing.entity === null ? undefined : view.exposureOf(thing.entity)
  const spellings = spellingsOf(view, thing)
  const name = (language: SiteLanguage) => decision?.shown?.[language] ?? bestSpelling(spellings, language) ?? ''
  return {
    level: decision?.act ?? 'hidden',
    basis: decision?.basis ?? '',
    until: decision?.until ?? '',
    reason: decision?.reason ?? '',
    be: name('be'),
    ru: name('ru'),
    en: name('en'),
  }
}

/** What would appear where if the person were shown, and how widely it is told already. */
function appears(setting: Setting, { kinds, events, publishers, documents }: Appearing): Child {
  const { language } = setting
  const t = texts[language]
  return (
    <details>
      <summary>{t.wouldAppear(kinds.reduce((sum, { count }) => sum + count, 0))}</summary>
      {kinds.length > 0 && (
        <p class="meta">
          {t.onOwnPage}:{' '}
          {joined(
            kinds.map(({ property, count }) => `${kindOf(language, property)} (${count})`),
            ', ',
          )}
        </p>
      )}
      {events.length > 0 && (
        <p class="meta">
          {t.onEvents}:{' '}
          {joined(
            events.map((event) => <a href={`/${language}/${pathOfThing(event)}`}>{eventName(setting, event)}</a>),
            '; ',
          )}
        </p>
      )}
      <p class="meta">{t.inQuotes(countOf(language, 'source', documents))}</p>
      <p class="meta">{publishers === 0 ? t.elsewhereNone : t.elsewhere(publishers)}</p>
    </details>
  )
}
