import type { Child } from 'hono/jsx'
import { MODALITIES } from '#core/extraction.ts'
import { SCOPES } from '#core/mention.ts'
import { type StatementRow, versionOf } from '#register/index.ts'
import { review } from '#texts/desk/review.ts'
import { langAttribute } from '#texts/language.ts'
import { manner, saying, upperFirst } from '#texts/statements.ts'
import { scopeName } from '../../components/labels.ts'
import { ActForm } from '../act-form.tsx'
import { type Desk, pathTo, wordsOf } from './desk.ts'
import { eventsIn, isFirst, KINDS, kindOfRow, readKind, USUAL, type Values, type WordField, wordFields } from './fact-fields.ts'
import type { Problem } from './fact-read.ts'

/**
 * A form of a fact: of one that is corrected, or of a new one. `back`: the draft to which one comes back. `to`: where it is sent, if not to the
 * document; `beside`: what else is asked there.
 */
export type FactForm = {
  row: StatementRow | null
  values: Values
  problems: readonly Problem[]
  back: string
  to?: string
  beside?: Child
}

/** Every part of a fact, each field filled with what is known. */
export function factForm(desk: Desk, form: FactForm): Child {
  const { ask, said } = desk
  const { row, values, problems, back } = form
  const t = review[ask.language]
  const fields = wordFields(said.view, row)
  const first = fields.filter(isFirst)
  const more = fields.filter((field) => !isFirst(field))
  const field = (one: WordField) => (one.role === 'count' ? countField(desk, form, one) : wordField(desk, form, one))
  return (
    <ActForm ask={ask} to={form.to ?? `${pathTo(desk)}/${row ? 'correct' : 'add'}`} class="fact">
      {row && <input type="hidden" name="statement" value={row.id} />}
      {row && <input type="hidden" name="seen" value={String(versionOf(row))} />}
      <input type="hidden" name="back" value={back} />
      <p class="hint">{row ? t.correctHint : t.addHint}</p>
      {problems.some(({ code }) => code === 'same') && wrong(desk, 'same')}
      {kindField(desk, form)}
      {passageField(desk, form)}
      {first.map(field)}
      <p class="field">
        <label for="when">{t.when}</label>
        <span class="hint" id="when-hint">
          {t.whenHint}
        </span>
        {problem(desk, problems, 'when')}
        <input
          id="when"
          name="when"
          type="text"
          autocomplete="off"
          value={values('when')}
          aria-describedby="when-hint"
          autofocus={isFirstWrong(problems, 'when')}
        />
      </p>
      <div class="halves">
        <p class="field">
          <label for="polarity">{t.polarity}</label>
          <select id="polarity" name="polarity">
            {(['positive', 'negative'] as const).map((one) => (
              <option value={one} selected={values('polarity') === one}>
                {t[one]}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="modality">{t.modality}</label>
          <select id="modality" name="modality">
            {MODALITIES.map((one) => (
              <option value={one} selected={values('modality') === one}>
                {upperFirst(manner(ask.language, { polarity: 'positive', modality: one }))}
              </option>
            ))}
          </select>
        </p>
      </div>
      {eventField(desk, form)}
      {form.beside}
      {more.length > 0 && (
        <details open={problems.some((one) => more.some(({ name }) => one.field === name))}>
          <summary>{t.more}</summary>
          {more.map(field)}
        </details>
      )}
      <datalist id="people">
        {[...new Set(peopleIn(desk))].map((words) => (
          <option value={words} />
        ))}
      </datalist>
      <p class="acts">
        <button type="submit">{row ? t.correctSave : t.addSave}</button>
      </p>
    </ActForm>
  )
}

const peopleIn = ({ said: { view }, layer }: Desk): string[] =>
  view.occurrencesIn(layer.id).flatMap(({ type, anchors }) => (type === 'person' ? anchors.map(({ exact }) => exact) : []))

const wrong = (desk: Desk, code: Problem['code']): Child => {
  const t = review[desk.ask.language]
  return (
    <strong class="wrong" role="alert">
      {t.error}. {t.problems[code]}
    </strong>
  )
}

/** The field to begin with after a refusal: what is wrong may stand far below the top of the page. */
const isFirstWrong = ([first]: readonly Problem[], field: string): boolean => first?.field === field

const problem = (desk: Desk, problems: readonly Problem[], field: string): Child => {
  const found = problems.find((one) => one.field === field)
  return found ? wrong(desk, found.code) : null
}

function kindField(desk: Desk, { row, values, problems }: FactForm): Child {
  const { language } = desk.ask
  const t = review[language]
  const own = row ? kindOfRow(row) : ''
  const option = (kind: string) => {
    const read = readKind(kind)
    const known = read && saying(language, { type: read.property, code: read.value, polarity: 'positive', modality: 'asserted' })
    return (
      <option value={kind} selected={values('kind') === kind}>
        {KINDS.includes(kind) ? known : `${known} (${read?.value})`}
      </option>
    )
  }
  const others = [...KINDS, ...(own === '' || KINDS.includes(own) ? [] : [own])].filter((kind) => !USUAL.includes(kind))
  const code = problems.find(({ field, code: one }) => field === 'kind' && one === 'kind')
  return (
    <p class="field">
      <label for="kind">{t.kind}</label>
      {code && wrong(desk, 'kind')}
      <select id="kind" name="kind" autofocus={isFirstWrong(problems, 'kind')}>
        {values('kind') === '' && <option value="">{t.choose}</option>}
        <optgroup label={t.kindUsual}>{USUAL.map(option)}</optgroup>
        <optgroup label={t.kindAll}>{others.map(option)}</optgroup>
      </select>
    </p>
  )
}

function passageField(desk: Desk, { values, problems }: FactForm): Child {
  const t = review[desk.ask.language]
  const many = problems.find(({ field }) => field === 'passage')
  return (
    <div class="field">
      <label for="passage">{t.passage}</label>
      <span class="hint" id="passage-hint">
        {t.passageHint}
      </span>
      {problem(desk, problems, 'passage')}
      <textarea
        id="passage"
        name="passage"
        rows={4}
        spellcheck={false}
        aria-describedby="passage-hint"
        autofocus={isFirstWrong(problems, 'passage')}
        lang={langAttribute(desk.layer.language)}
      >
        {values('passage')}
      </textarea>
      {many && many.places.length > 0 ? (
        places(desk, many, t.passage)
      ) : (
        <input type="hidden" name="passage-at" value={values('passage-at')} />
      )}
    </div>
  )
}

/** Letters around a place that is offered. */
const AROUND = 40

/** The places between which a person chooses. */
function places({ ask, layer }: Desk, { field, places: offered }: Problem, name: string): Child {
  return (
    <fieldset class="places">
      <legend class="label">{review[ask.language].choosePlace(name)}</legend>
      {offered.map(({ start, end }) => (
        <label class="pick">
          <input type="radio" name={`${field}-at`} value={String(start)} />
          <span lang={langAttribute(layer.language)}>
            …{layer.text.slice(Math.max(0, start - AROUND), start)}
            <mark>{layer.text.slice(start, end)}</mark>
            {layer.text.slice(end, end + AROUND)}…
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const labelOf = ({ ask }: Desk, { isSpeaker, role }: WordField): string =>
  isSpeaker ? review[ask.language].speaker : review[ask.language].roles[role]

function wordField(desk: Desk, { values, problems }: FactForm, one: WordField): Child {
  const { ask, layer } = desk
  const t = review[ask.language]
  const found = problems.find(({ field }) => field === one.name)
  const hint = one.isSpeaker ? t.speakerHint : one.role === 'person' && one.argument === null ? t.personHint : null
  return (
    <div class="field">
      <label for={one.name}>{labelOf(desk, one)}</label>
      {hint && (
        <span class="hint" id={`${one.name}-hint`}>
          {hint}
        </span>
      )}
      {problem(desk, problems, one.name)}
      <input
        id={one.name}
        name={one.name}
        type="text"
        autocomplete="off"
        lang={langAttribute(layer.language)}
        list={one.role === 'person' || one.isSpeaker ? 'people' : undefined}
        value={values(one.name)}
        aria-describedby={hint ? `${one.name}-hint` : undefined}
        autofocus={isFirstWrong(problems, one.name)}
      />
      {found && found.places.length > 0 && places(desk, found, labelOf(desk, one))}
    </div>
  )
}

function countField(desk: Desk, form: FactForm, one: WordField): Child {
  const { ask } = desk
  const t = review[ask.language]
  const number = `${one.name}-number`
  const scope = `${one.name}-scope`
  return [
    <div class="halves">
      <p class="field">
        <label for={number}>{t.number}</label>
        <span class="hint" id={`${number}-hint`}>
          {t.numberHint}
        </span>
        {problem(desk, form.problems, number)}
        <input
          id={number}
          name={number}
          type="text"
          autocomplete="off"
          value={form.values(number)}
          aria-describedby={`${number}-hint`}
          autofocus={isFirstWrong(form.problems, number)}
        />
      </p>
      <p class="field">
        <label for={scope}>{t.scope}</label>
        <select id={scope} name={scope}>
          {SCOPES.toReversed().map((code) => (
            <option value={code} selected={form.values(scope) === code}>
              {scopeName(ask.language, code)}
            </option>
          ))}
        </select>
      </p>
    </div>,
    (one.argument !== null || form.problems.some(({ field }) => field === one.name)) && wordField(desk, form, one),
  ]
}

/** The release a fact belongs to: one that the document tells of. */
function eventField(desk: Desk, { row, values }: FactForm): Child {
  const { ask, said } = desk
  const t = review[ask.language]
  const events = eventsIn(desk)
  const own = row?.statement.qualifiers?.event
  const ids = [...new Set([...events.map(({ statement }) => statement.subject), ...(own ? [own] : [])])]
  if (ids.length === 0 || row?.statement.property === 'release_event') return null
  return (
    <p class="field">
      <label for="event">{t.eventOf}</label>
      <select id="event" name="event">
        <option value="">{t.noEvent}</option>
        {ids.map((id) => (
          <option value={id} selected={values('event') === id}>
            {wordsOf(said.view, id).slice(0, 80)}
          </option>
        ))}
      </select>
    </p>
  )
}
