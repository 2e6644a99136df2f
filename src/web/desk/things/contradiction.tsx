import type { Child } from 'hono/jsx'
import { assess } from '#assess/index.ts'
import type { Contradiction } from '#core/assessment.ts'
import { isEdtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import { isOpenContradiction } from '#pipeline/roll.ts'
import { recordOfThing, rowsOf } from '#pipeline/thing-record.ts'
import { type StatementRow, type Thing, versionOf } from '#register/index.ts'
import { isLeftOpen, LEFT_OPEN } from '#review/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { contradiction as texts } from '#texts/desk/contradiction.ts'
import { things } from '#texts/desk/things.ts'
import { countOf, number } from '#texts/numbers.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { PROPERTIES } from '#vocabulary/index.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { timeWords } from '../times.ts'
import { eventName } from './event-words.tsx'
import { noSuchThing } from './missing.tsx'
import { pathOfThing, type Setting, settingOf, thingIn } from './setting.ts'
import { statementList } from './statements.tsx'
import { detailsOf, foldedPassage, joined, nameOf, origin, saidOf, standingOf } from './words.tsx'

/** A ruling that could not be made: what to say, and what was typed into which form. */
export type RefusedRuling = { status: 409 | 422; notice: Child; reason: string; form: string }

/** The property of an address, where it is one. */
export const propertyIn = ({ ask }: Setting): StatementType | null =>
  PROPERTIES.find(({ code }) => code === ask.params.property)?.code ?? null

/** Contradictions of a thing about one property, drafts included. */
export function contradictionsOf({ view, register }: Setting, thing: Thing, property: StatementType): Contradiction[] {
  const found = assess(recordOfThing(view, thing, { register, drafts: true }))
  const own: string = thing.key
  return [...found.people.filter(({ person }) => person === own), ...found.events.filter(({ event }) => event === own)]
    .flatMap(({ contradictions }) => contradictions)
    .filter((one) => one.property === property)
}

export function contradictionPage(ask: Ask): Answer {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person', 'release_event')
  const property = propertyIn(setting)
  return thing && property ? contradictionAnswer(setting, thing, property) : noSuchThing(setting, 'people')
}

/** All statements about one property side by side; nothing is set under another, nothing disappears. */
export function contradictionAnswer(
  setting: Setting,
  thing: Thing,
  property: StatementType,
  refused: RefusedRuling | null = null,
): Answer {
  const { view, language } = setting
  const t = texts[language]
  const found = contradictionsOf(setting, thing, property)
  const inSides = new Set(found.flatMap(({ sides }) => sides.flatMap(({ statements }) => statements)))
  const { about, naming } = rowsOf(view, thing)
  const others = [...about, ...(thing.type === 'person' ? [] : naming)].filter(
    ({ id, statement }) => statement.property === property && !inSides.has(id),
  )
  const name = thing.type === 'person' ? nameOf(setting, thing) : eventName(setting, thing)
  return {
    title: t.title,
    part: thing.type === 'person' ? 'people' : 'events',
    ...(refused && { status: refused.status }),
    main: [
      <h1>{t.heading(upperFirst(kindOf(language, property)))}</h1>,
      <p class="meta">
        <a href={`/${language}/${pathOfThing(thing)}`}>{name}</a> · {t.nothingDisappears}
      </p>,
      refused?.notice,
      found.length === 0 && <p class="s">{t.none}</p>,
      found.map((one) => disagreement(setting, thing, one, refused)),
      others.length > 0 && (
        <section class="s" aria-labelledby="h-others">
          <h2 id="h-others">{t.others}</h2>
          {statementList(setting, thing, others)}
        </section>
      ),
    ],
  }
}

/** A form is known by its sides, so that another one that came up meanwhile is not taken for it. */
export const formOf = ({ sides }: Contradiction): string =>
  sides.map(({ statements }) => statements[0]?.slice(0, 12) ?? '').join('.')

/** Statements of a form with the version of the decision on each that was seen. */
export const seenOf = ({ view }: Pick<Setting, 'view'>, { sides }: Contradiction): string =>
  sides
    .flatMap(({ statements }) => statements)
    .flatMap((id) => {
      const row = view.statements.get(id)
      return row ? [`${id}:${versionOf(row)}`] : []
    })
    .join(' ')

function disagreement(setting: Setting, thing: Thing, one: Contradiction, refused: RefusedRuling | null): Child {
  const { view, language, ask } = setting
  const t = texts[language]
  const form = formOf(one)
  const id = `c-${form}`
  const sides = one.sides.map(({ value, statements }) => ({
    value,
    rows: statements.flatMap((statement) => view.statements.get(statement) ?? []),
  }))
  return (
    <section class="s contradiction" aria-labelledby={id}>
      <h2 id={id}>
        {joined(
          sides.map(({ value, rows }) => sideWords(setting, value, rows)),
          t.or,
        )}
      </h2>
      <ActForm ask={ask} to={`contradictions/${thing.key}/${one.property}`}>
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="seen" value={seenOf(setting, one)} />
        <p class="field">
          <label for={`reason-${form}`}>{t.reason}</label>
          <span class="hint" id={`hint-${form}`}>
            {t.reasonHint}
          </span>
          <input
            id={`reason-${form}`}
            name="reason"
            type="text"
            autocomplete="off"
            value={refused?.form === form ? refused.reason : ''}
            aria-describedby={`hint-${form}`}
          />
        </p>
        <div class="sides wide">
          {sides.map(({ value, rows }, at) => (
            <div>
              <p>
                <strong class="n">{sideWords(setting, value, rows)}</strong>
              </p>
              <ul class="said-list known">{rows.map((row) => told(setting, row))}</ul>
              <p class="acts">
                <button type="submit" class="second" name="act" value={`prefer ${at}`}>
                  {t.prefer}
                </button>
                <button type="submit" class="second" name="act" value={`refute ${at}`}>
                  {t.refute}
                </button>
              </p>
              {drafts(setting, rows)}
            </div>
          ))}
        </div>
        {sides.length > 2 && (
          <p class="field">
            <label for={`against-${form}`}>{t.against}</label>
            <select id={`against-${form}`} name="against">
              {sides.map(({ value, rows }, at) => (
                <option value={String(at)}>{sideWords(setting, value, rows)}</option>
              ))}
            </select>
          </p>
        )}
        <p class="acts">
          <button type="submit" class="second" name="act" value="open">
            {t.leaveOpen}
          </button>
        </p>
      </ActForm>
      <p class="ruling">{ruling(setting, one)}</p>
    </section>
  )
}

/** What a side says, in the words of the page: a number of people, a day, or whether. */
function sideWords({ language }: Setting, value: string, rows: readonly StatementRow[]): string {
  const [first] = rows
  const numbers = first?.statement.qualifiers?.count
  if (/^\d*(?:–\d*)?$/.test(value) && numbers !== undefined) {
    const [min = '', max = min] = value.split('–')
    return countOf(language, 'person', { min: min === '' ? null : Number(min), max: max === '' ? null : Number(max) })
  }
  if (isEdtf(value)) return dateInWords(language, value)
  return first ? saidOf(language, first.statement) : value
}

const told = (setting: Setting, row: StatementRow): Child => (
  <li>
    <p>
      {saidOf(setting.language, row.statement)}
      {row.latest === null && <span class="q"> ?</span>} {joined(['', ...detailsOf(setting, row.statement)])}
    </p>
    <p class="meta">{standingOf(setting.language, row)}</p>
    {foldedPassage(setting, row)}
    <p class="meta">{origin(setting, row)}</p>
  </li>
)

function drafts({ language }: Setting, rows: readonly StatementRow[]): Child {
  const waiting = rows.filter(({ latest }) => latest === null).length
  return waiting > 0 && <p class="meta">{texts[language].accepts(number(language, waiting))}</p>
}

/** The ruling in words, with who made it, when and why; that nothing was deleted. */
function ruling(setting: Setting, one: Contradiction): Child {
  const { view, language, ask } = setting
  const t = texts[language]
  const rows = one.sides.flatMap(({ statements }) => statements.flatMap((id) => view.statements.get(id) ?? []))
  const ruled = rows.filter(({ latest }) => latest?.act === 'prefer' || latest?.act === 'refute')
  const by = ({ latest }: StatementRow) =>
    latest &&
    `${ask.members.nameOf(latest.by)}, ${timeWords(language, latest.at)}${latest.reason === null ? '' : `: ${reasonOf(latest.reason)}`}`
  if (ruled.length > 0) {
    // One ruling often takes in several statements: what it took in is said together, who made it and why once.
    const together = Map.groupBy(ruled, (row) => `${row.latest?.act} ${by(row)}`)
    return [
      [...together.values()].flatMap(([first, ...rest]) => {
        if (first === undefined) return []
        const told = [first, ...rest].map(({ statement }) =>
          [saidOf(language, statement), ...detailsOf(setting, statement)].join(', '),
        )
        const standing = upperFirst(things[language].standing[first.latest?.act ?? 'reopen'])
        return [`${standing}: ${[...new Set(told)].join('; ')}. ${by(first) ?? ''}. `]
      }),
      t.notDeleted,
    ]
  }
  if (isOpenContradiction(view, one)) return t.noRuling
  const left = rows.find(isLeftOpen)
  return `${t.leftOpen}: ${left ? by(left) : ''}. ${t.notDeleted}`
}

const reasonOf = (reason: string) => (reason.startsWith(LEFT_OPEN) ? reason.slice(LEFT_OPEN.length) : reason)
