import type { Child } from 'hono/jsx'
import { type CodingLack, itemOf, lastDayOf, NOTE_UNITS, ownVersions, type Typed } from '#pipeline/codings/index.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { number } from '#texts/numbers.ts'
import { CODING, type Question } from '#vocabulary/coding.ts'
import type { Entry } from '#vocabulary/entry.ts'
import { ELEMENTS } from '#vocabulary/instruments/index.ts'
import { STANDARDS_OF_PROOF } from '#vocabulary/standards.ts'
import { law } from '../../components/law.tsx'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask } from '../ask.ts'
import { wrong } from '../things/notices.tsx'
import { type Setting, settingOf } from '../things/setting.ts'
import { timeWords } from '../times.ts'
import { type About, aboutIn } from './about.ts'
import { gone } from './gone.tsx'
import { groundFields } from './ground-fields.tsx'
import { answered, elementOf, groupName, itemName, placeOf } from './words.tsx'

/** What an address asks: one item of a form, about an event or the register. */
export type Asked = NonNullable<ReturnType<typeof itemOf>> & { about: About }

export function askedIn(setting: Setting): Asked | null {
  const { params } = setting.ask
  const about = aboutIn(setting)
  const found = about && itemOf(params.form ?? '', params.item ?? '', about.event !== null)
  return about && found && { ...found, about }
}

/** What is said over the form that was sent. */
export type Trouble = { status: 409 | 422; lacks: readonly CodingLack[] }

export async function codingPage(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const asked = askedIn(setting)
  return asked ? formAnswer(setting, asked, null) : gone(setting)
}

/** The form: as it was sent, or as the member has answered last. `words`: which statements are looked for. */
export async function formAnswer(
  setting: Setting,
  asked: Asked,
  sent: { typed: Typed; words: string; trouble: Trouble | null } | null,
): Promise<Answer> {
  const { language, ask } = setting
  const { form, item, about } = asked
  const t = texts[language]
  const own = await ownVersions(ask.work, ask.session.member, { form, item: item.code, event: about.event })
  const last = own.at(-1)
  const held = last && !last.withdrawn ? last : undefined
  const typed: Typed = sent?.typed ?? {
    answers: held?.answers ?? {},
    standard: held?.standard ?? '',
    asOf: lastRead(setting),
    note: held?.note ?? '',
    statements: held?.statements ?? [],
  }
  const { questions, standard } = CODING[form]
  const element = elementOf(form, item.code)
  const group = groupName(language, form, item.code)
  return {
    title: t.title,
    part: 'codings',
    ...(sent?.trouble && { status: sent.trouble.status }),
    main: [
      <h1>{itemName(language, form, item.code)}</h1>,
      <p class="meta">
        {t.forms[form]} · {element && `${element.number} · `}
        {group !== null && `${group} · `}
        <a href={`/${language}/codings/${about.key}#${placeOf({ form, item: item.code })}`}>{about.name}</a>
      </p>,
      sent?.trouble && troubleWords(setting, sent.trouble),
      definitionOf(item, language) !== null && <p class="up">{definitionOf(item, language)}</p>,
      element && law(language, element.provisions),
      factsAsked(setting, asked),
      <p class="up">{t.independent}</p>,
      <ActForm ask={ask} to={`codings/${about.key}/${form}/${item.code}`}>
        <input type="hidden" name="seen" value={String(own.length)} />
        {questions.map((one) => questionField(setting, one, typed.answers[one.code] ?? ''))}
        {standard && standardField(setting, typed.standard)}
        <p class="field">
          <label for="asOf">{t.asOf}</label>
          <span class="hint" id="asOf-hint">
            {t.asOfHint}
          </span>
          <input id="asOf" name="asOf" type="text" value={typed.asOf} autocomplete="off" aria-describedby="asOf-hint" />
        </p>
        <p class="field">
          <label for="note">{t.note}</label>
          <span class="hint" id="note-hint">
            {t.noteHint}
          </span>
          <textarea id="note" name="note" rows={5} maxlength={NOTE_UNITS} aria-describedby="note-hint">
            {typed.note}
          </textarea>
        </p>
        {groundFields(setting, about, typed.statements, sent?.words ?? '')}
        <p class="acts">
          <button type="submit" name="act" value="keep">
            {t.keep}
          </button>
          {held && (
            <button class="second" type="submit" name="act" value="withdraw">
              {t.withdraw}
            </button>
          )}
        </p>
        <p class="hint">
          {t.published} {held && t.withdrawHint}
        </p>
      </ActForm>,
      own.length > 0 && (
        <details class="s">
          <summary>{t.versions}</summary>
          <ol class="plain">
            {own.map((one, at) => (
              <li>
                <p class="meta">
                  {t.version(number(language, at + 1), timeWords(language, one.at))}
                  {one.withdrawn && `, ${t.withdrawnVersion}`}
                </p>
                {!one.withdrawn && answered(setting, one)}
              </li>
            ))}
          </ol>
        </details>
      ),
    ],
  }
}

/** What an answer is of, until the member says otherwise: nobody has read of later days. */
function lastRead({ view, today }: Setting): string {
  const last = lastDayOf(view) ?? today
  return last < today ? last : today
}

/** What an element comes down to: questions of fact that the statements answer, and the assessor weighs. */
function factsAsked({ language }: Setting, { form, item }: Asked): Child {
  const questions = form === 'element' ? (ELEMENTS.find(({ code }) => code === item.code)?.questions ?? []) : []
  if (questions.length === 0) return null
  return (
    <div class="up">
      <p class="label">{texts[language].factsAsked}</p>
      <ul class="plain">
        {questions.map(({ labels }) => (
          <li>{labels[language]}</li>
        ))}
      </ul>
    </div>
  )
}

function troubleWords(setting: Setting, { status, lacks }: Trouble): Child {
  const t = texts[setting.language]
  return wrong(setting, status === 409 ? t.stale : lacks.map((code) => t.lacks[code]).join(' '))
}

const radio = (name: string, value: string, given: string, label: string, under: string | null): Child => (
  <label class="pick">
    <input type="radio" name={name} value={value} checked={given === value} />
    <span>
      {label}
      {under !== null && <small>{under}</small>}
    </span>
  </label>
)

/** What an item or an answer means; where that is kept in English only, labels say enough in the other languages. */
const definitionOf = ({ labels, definition, meaning }: Entry, language: Setting['language']): string | null =>
  meaning?.[language] ?? (language === 'en' && definition !== labels.en ? definition : null)

function questionField({ language }: Setting, question: Question, given: string): Child {
  const t = texts[language]
  const { code, labels, answers } = question
  const name = `q-${code}`
  if (answers === 'day')
    return (
      <p class="field">
        <label for={name}>{labels[language]}</label>
        <span class="hint" id={`${name}-hint`}>
          {t.dayQuestion}
        </span>
        <input id={name} name={name} type="text" value={given} autocomplete="off" aria-describedby={`${name}-hint`} />
      </p>
    )
  return (
    <fieldset class="field">
      <legend class="label">{labels[language]}</legend>
      {answers.map((one) => radio(name, one.code, given, one.labels[language], definitionOf(one, language)))}
      {radio(name, '', given, t.unanswered, null)}
    </fieldset>
  )
}

function standardField({ language }: Setting, given: string): Child {
  const t = texts[language]
  return (
    <fieldset class="field">
      <legend class="label">{t.standard}</legend>
      {STANDARDS_OF_PROOF.map((one) => radio('standard', one.code, given, one.labels[language], definitionOf(one, language)))}
    </fieldset>
  )
}
