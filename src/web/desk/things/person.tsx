import type { Child } from 'hono/jsx'
import { assess } from '#assess/index.ts'
import type { PersonAssessment } from '#core/assessment.ts'
import type { Statement } from '#core/statement.ts'
import { recordOfThing, rowsOf } from '#pipeline/thing-record.ts'
import { exposureHeld } from '#pipeline/why-hidden.ts'
import { isStanding, linksAmong, type StatementRow, type Thing } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { things as texts } from '#texts/desk/things.ts'
import { countOf, number } from '#texts/numbers.ts'
import { person as publicTexts } from '#texts/person.ts'
import { upperFirst } from '#texts/statements.ts'
import type { Answer, Ask } from '../ask.ts'
import { appearing, sourcesOf } from './appearing.ts'
import { exposureForm, type Refused } from './exposure-form.tsx'
import { exposureWords } from './exposure-words.ts'
import { noSuchThing } from './missing.tsx'
import { type Setting, settingOf, thingIn } from './setting.ts'
import { sharedFacts } from './shared-facts.tsx'
import { byKind, pagesByKind } from './statements.tsx'
import { detailsOf, joined, nameOf, saidOf, spellingsOf } from './words.tsx'

/** Statements shown of one person at once; the rest is on further pages. */
const A_PAGE = 60

export async function personPage(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person')
  return thing ? personAnswer(setting, thing) : noSuchThing(setting, 'people')
}

/** The page of a person; `refused`: what was sent and could not be done, with everything that was typed. */
export async function personAnswer(setting: Setting, thing: Thing, refused: Refused | null = null): Promise<Answer> {
  const { view, language, ask } = setting
  const t = texts[language]
  const { about, naming } = rowsOf(view, thing)
  const name = nameOf(setting, thing)
  const standing = about.filter(isStanding)
  const away = about.filter((row) => !standing.includes(row))
  const told = assessed(setting, thing, false)
  const withDrafts = assessed(setting, thing, true)
  const hashes = sourcesOf(view, thing).map(({ hash }) => hash)
  const known = appearing(view, thing, await linksAmong(ask.work.stores.database, hashes))
  return {
    title: t.person,
    part: 'people',
    ...(refused && { status: refused.status }),
    wide: true,
    main: [
      <h1>{name}</h1>,
      otherSpellings(setting, thing, name),
      refused?.notice,
      <div class="two">
        <div class="main">
          {head(setting, thing, { about, naming, told, withDrafts })}
          {(told ?? withDrafts) && timeline(setting, told ?? withDrafts, withDrafts, standing)}
          <section class="s" aria-labelledby="h-known">
            <h2 id="h-known">{t.known}</h2>
            {standing.length === 0 ? <p>{t.knownNone}</p> : pagesByKind(setting, thing, standing)}
          </section>
          {naming.length > 0 && (
            <section class="s" aria-labelledby="h-named">
              <h2 id="h-named">{t.namedIn}</h2>
              <p class="meta">{t.namedHelp}</p>
              {byKind(setting, thing, naming.slice(0, A_PAGE))}
            </section>
          )}
          {away.length > 0 && (
            <details class="s">
              <summary>{t.away(number(language, away.length))}</summary>
              {byKind(setting, thing, away.slice(0, A_PAGE))}
            </details>
          )}
        </div>
        {exposureForm(setting, thing, known, refused)}
      </div>,
    ],
  }
}

function assessed(setting: Setting, thing: Thing, drafts: boolean): PersonAssessment | null {
  const { people } = assess(recordOfThing(setting.view, thing, { register: setting.register, drafts }))
  return people.find(({ person }) => person === thing.key) ?? null
}

function otherSpellings({ view, language }: Setting, thing: Thing, name: string): Child {
  const others = [...new Set(spellingsOf(view, thing).map(({ exact }) => exact))].filter((exact) => exact !== name)
  if (others.length === 0) return null
  return (
    <p class="meta">
      {texts[language].alsoWritten}: {others.slice(0, 12).join(', ')}
      {others.length > 12 && '…'}
    </p>
  )
}

type Found = { about: StatementRow[]; naming: StatementRow[]; told: PersonAssessment | null; withDrafts: PersonAssessment | null }

/** Where the person is, what is shown, what waits, who else it may be. */
function head(setting: Setting, thing: Thing, { about, told, withDrafts }: Found): Child {
  const { view, language, today } = setting
  const t = texts[language]
  const waiting = about.filter(({ latest }) => latest === null).length
  return (
    <dl class="facts">
      <dt>{publicTexts[language].now}</dt>
      <dd>{status(setting, told, withDrafts)}</dd>
      <dt>{t.inPublic}</dt>
      <dd>
        <a href="#exposure">{upperFirst(exposureWords(setting, exposureHeld(view, thing, today)))}</a>
      </dd>
      <dt>{t.statements}</dt>
      <dd>
        {t.counted(number(language, about.length), number(language, waiting))},{' '}
        {countOf(language, 'source', documentsOf(view, thing))}
      </dd>
      {sharedFacts(setting, thing, withDrafts?.contradictions ?? [])}
    </dl>
  )
}

const documentsOf = (view: Setting['view'], { occurrences }: Thing): number =>
  new Set(occurrences.flatMap((id) => view.occurrences.get(id)?.layer ?? [])).size

/** What rests on accepted statements; what drafts would make of it is said apart. */
function status({ language }: Setting, told: PersonAssessment | null, withDrafts: PersonAssessment | null): Child {
  const t = texts[language]
  const p = publicTexts[language]
  const words = ({ status: { code, asOf } }: PersonAssessment) =>
    p.statuses[code] + (asOf === null ? '' : `; ${p.asOf(dateInWords(language, asOf))}`)
  const now = told === null ? null : words(told)
  const then = withDrafts === null ? null : words(withDrafts)
  return [now ?? t.nothingAccepted, then !== null && then !== now && <span class="meta"> {t.withDrafts(then)}</span>]
}

function timeline(
  setting: Setting,
  told: PersonAssessment | null,
  withDrafts: PersonAssessment | null,
  rows: readonly StatementRow[],
): Child {
  const { language } = setting
  const p = publicTexts[language]
  const stations = (withDrafts ?? told)?.timeline ?? []
  if (stations.length === 0 || rows.length === 0) return null
  return (
    <section class="s" aria-labelledby="h-line">
      <h2 id="h-line">{p.line}</h2>
      <p class="meta">{p.lineHelp}</p>
      <ol class="line">
        {stationsOf(setting, stations.slice(-A_PAGE)).map(({ rows: same, first, date, inCustody }) => (
          <li class={inCustody === true ? 'held' : undefined}>
            <span class="when">{date === null ? p.dayUnknown : dateInWords(language, date)}</span>
            <a href={`#s-${first.id.slice(0, 12)}`}>{saidOf(language, first.statement)}</a>
            {same.every(({ latest }) => latest === null) && <span class="q"> ?</span>}{' '}
            <span class="meta">
              {joined([
                ...detailsOf(setting, withoutDate(first.statement)),
                ...(same.length > 1 ? [countOf(language, 'statement', same.length)] : []),
              ])}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Station = { rows: StatementRow[]; first: StatementRow; said: string } & Pick<Timeline[number], 'date' | 'inCustody'>
type Timeline = PersonAssessment['timeline']

/** Neighbours that say the same of the same day are one station. */
function stationsOf(setting: Setting, timeline: Timeline): Station[] {
  const found: Station[] = []
  for (const { statement: id, date, inCustody } of timeline) {
    const row = setting.view.statements.get(id)
    if (!row) continue
    const { statement } = row
    const said = JSON.stringify([saidOf(setting.language, statement), detailsOf(setting, statement)])
    const last = found.at(-1)
    if (last?.said === said && last.date === date && last.inCustody === inCustody) last.rows.push(row)
    else found.push({ rows: [row], first: row, said, date, inCustody })
  }
  return found
}

function withoutDate({ date: _, ...rest }: Statement): Statement {
  return rest
}
