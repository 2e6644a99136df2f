import type { Child } from 'hono/jsx'
import type { OccurrenceId } from '#core/ids.ts'
import { rowsOf } from '#pipeline/thing-record.ts'
import { isStanding, type StatementRow, type Thing } from '#register/index.ts'
import { type Candidate, candidatesOf, isApart } from '#resolve/index.ts'
import { same as texts } from '#texts/desk/same.ts'
import { number } from '#texts/numbers.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { sideInWords, signed } from '../evidence-words.ts'
import { eventName } from './event-words.tsx'
import { cuts, judgedWords, naming, together } from './held.tsx'
import { noSuchThing } from './missing.tsx'
import { pathOfThing, type Setting, settingOf, thingIn } from './setting.ts'
import { detailsOf, foldedPassage, joined, nameOf, origin, saidOf } from './words.tsx'

/** What was typed about a pair, kept on every error, and what is said about it. */
export type RefusedJudgement = { status: 409 | 422; notice: Child; reason: string; other: string }

/** Statements of each side, and candidates in the list, shown at once. */
const SIDE = 6
const A_PAGE = 50

export function samePage(ask: Ask): Answer {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person', 'release_event')
  return thing ? sameAnswer(setting, thing) : noSuchThing(setting, 'people')
}

/** Is it the same? One candidate with everything beside everything; then the others, what holds it together, and joins not followed. */
export function sameAnswer(setting: Setting, thing: Thing, refused: RefusedJudgement | null = null): Answer {
  const { view, language, ask } = setting
  const t = texts[language]
  const candidates = candidatesOf(view, thing)
  const wanted = refused?.other ?? ask.query.get('with')
  const open = candidates.filter((one) => !isApart(one) && one.judged.length === 0)
  const chosen = candidates.find(({ other }) => other.key === wanted) ?? open[0] ?? null
  const person = thing.type === 'person'
  return {
    title: person ? t.personTitle : t.eventTitle,
    part: person ? 'people' : 'events',
    ...(refused && { status: refused.status }),
    main: [
      <h1>{person ? t.personTitle : t.eventTitle}</h1>,
      <p class="meta">
        <a href={`/${language}/${pathOfThing(thing)}`}>{callOf(setting, thing)}</a> · {t.open(open.length)}
      </p>,
      refused?.notice,
      chosen ? pair(setting, thing, chosen, refused) : <p class="s">{candidates.length === 0 ? t.nobodyAlike : t.allJudged}</p>,
      candidates.length > 0 && list(setting, thing, candidates, chosen),
      together(setting, thing),
      cuts(setting, thing),
    ],
  }
}

const callOf = (setting: Setting, thing: Thing): string =>
  thing.type === 'person' ? nameOf(setting, thing) : eventName(setting, thing)

function pair(setting: Setting, thing: Thing, candidate: Candidate, refused: RefusedJudgement | null): Child {
  const { language, ask } = setting
  const t = texts[language]
  return (
    <section class="s" aria-labelledby="h-pair">
      <h2 id="h-pair">{t.isIt(callOf(setting, candidate.other))}</h2>
      <table class="why-alike">
        <caption>{t.whyProposed}</caption>
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            <th scope="col">{t.here}</th>
            <th scope="col">{t.there}</th>
            <th scope="col">{candidate.weight ? t.weightAndWhy : t.alike}</th>
          </tr>
        </thead>
        <tbody>
          {candidate.explanation.map(({ part, left, right, level, bits }) => (
            <tr>
              <th scope="row">{t.parts[part]}</th>
              <td>{sideInWords(language, part, left)}</td>
              <td>{sideInWords(language, part, right)}</td>
              <td>
                {bits !== null && <strong class="weight">{signed(language, bits)}</strong>} {t.levels[level]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {candidate.weight && (
        <p>
          {t.bands[candidate.weight.band]} {t.total(signed(language, candidate.weight.bits))} {t.weightHelp}
        </p>
      )}
      {candidate.missing.length > 0 && (
        <p class="meta">{t.missing(candidate.missing.map((one) => t.missingParts[one]).join(', '))}</p>
      )}
      {candidate.judged.map((one) => (
        <p class="ruling">{judgedWords(setting, one)}</p>
      ))}
      <div class="sides wide">
        {side(setting, thing, t.here)}
        {side(setting, candidate.other, t.there)}
      </div>
      <ActForm ask={ask} to={`things/${thing.key}/judge`}>
        <input type="hidden" name="other" value={candidate.other.key} />
        <input type="hidden" name="pairs" value={pairsOf(candidate)} />
        <p class="field">
          <label for="reason">{t.reason}</label>
          <span class="hint" id="reason-hint">
            {t.reasonHint}
          </span>
          <input
            id="reason"
            name="reason"
            type="text"
            value={refused?.reason ?? ''}
            autocomplete="off"
            aria-describedby="reason-hint"
          />
        </p>
        <p class="acts">
          <button type="submit" name="act" value="same">
            {t.same}
          </button>
          <button type="submit" name="act" value="different">
            {t.different}
          </button>
          <button type="submit" class="second" name="act" value="undecided">
            {t.undecided}
          </button>
        </p>
        <p class="meta up">{t.canBeUndone}</p>
      </ActForm>
    </section>
  )
}

/** Which pairs are judged, each with the version of the judgement that was seen: those that were judged before, else the pair proposed. */
export const pairsOf = ({ pair, judged }: Pick<Candidate, 'pair' | 'judged'>): string =>
  (judged.length === 0 ? [{ pair, version: 0 }] : judged).map((one) => `${one.pair.join('-')}:${one.version}`).join(' ')

/** All that is known of one side, the same on both. */
function side(setting: Setting, thing: Thing, heading: string): Child {
  const { view, language } = setting
  const { about } = rowsOf(view, thing)
  const rows = about.filter(isStanding)
  return (
    <div>
      <p class="meta">{heading}</p>
      <p>
        <a href={`/${language}/${pathOfThing(thing)}`}>
          <strong>{callOf(setting, thing)}</strong>
        </a>
      </p>
      {rows.length === 0 && <p class="meta">{texts[language].onlyNamed}</p>}
      <ul class="said-list known">{rows.slice(0, SIDE).map((row) => told(setting, row))}</ul>
      {rows.length > SIDE && <p class="meta">{texts[language].more(number(language, rows.length - SIDE))}</p>}
      {rows.length === 0 && namings(setting, thing.occurrences.slice(0, SIDE))}
    </div>
  )
}

const told = (setting: Setting, row: StatementRow): Child => (
  <li>
    <p>
      <strong>{saidOf(setting.language, row.statement)}</strong>
      {row.latest === null && <span class="q"> ?</span>} {joined(['', ...detailsOf(setting, row.statement)])}
    </p>
    {foldedPassage(setting, row)}
    <p class="meta">{origin(setting, row)}</p>
  </li>
)

/** Where somebody is named of whom nothing is told. */
function namings(setting: Setting, ids: readonly OccurrenceId[]): Child {
  return (
    <ul class="said-list known">
      {ids.map((id) => (
        <li>{naming(setting, id)}</li>
      ))}
    </ul>
  )
}

/** Every candidate, the likeliest first; judged apart last. */
function list(setting: Setting, thing: Thing, candidates: readonly Candidate[], chosen: Candidate | null): Child {
  const { language } = setting
  const t = texts[language]
  return (
    <section class="s" aria-labelledby="h-all">
      <h2 id="h-all">{t.all(candidates.length)}</h2>
      <ul class="said-list">
        {candidates.slice(0, A_PAGE).map((one) => (
          <li>
            <a
              href={`/${language}/things/${thing.key}/same?with=${one.other.key}`}
              aria-current={one.other.key === chosen?.other.key ? 'true' : undefined}
            >
              {callOf(setting, one.other)}
            </a>
            <span class="meta">
              {' '}
              {joined([
                ...one.explanation.map(({ part, level }) => `${t.parts[part]}: ${t.levels[level]}`),
                ...one.judged.map(({ act }) => t.judged[act]),
              ])}
            </span>
          </li>
        ))}
      </ul>
      {candidates.length > A_PAGE && <p class="meta">{t.more(number(language, candidates.length - A_PAGE))}</p>}
    </section>
  )
}
