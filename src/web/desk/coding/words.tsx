import type { Child } from 'hono/jsx'
import type { Coding, CodingForm } from '#core/coding.ts'
import { isGround } from '#pipeline/codings/index.ts'
import { answerName, itemName as nameOfItem } from '#texts/answers.ts'
import { dateInWords } from '#texts/dates.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { standardName } from '#texts/labels.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { upperFirst } from '#texts/statements.ts'
import { CODING } from '#vocabulary/coding.ts'
import { INSTRUMENTS } from '#vocabulary/instruments/index.ts'
import { REFORM_GROUPS, REFORM_ITEMS } from '#vocabulary/reform-items.ts'
import { shortName } from '../../components/law.tsx'
import type { Setting } from '../things/setting.ts'
import { detailsOf, foldedPassage, joined, origin, saidOf, standingOf } from '../things/words.tsx'

/** The name of an item where it stands by itself. */
export const itemName = (language: SiteLanguage, form: CodingForm, item: string): string =>
  upperFirst(nameOfItem(language, form, item))

/** Of an element: how lawyers point to it, and its provisions, else those of its act. */
export const elementOf = (form: CodingForm, item: string): { number: string; provisions: readonly string[] } | null => {
  const part =
    form === 'element' && INSTRUMENTS.flatMap(({ parts }) => parts).find((one) => one.elements.some(({ code }) => code === item))
  const found = part ? part.elements.find(({ code }) => code === item) : undefined
  return part && found
    ? { number: shortName(found), provisions: found.provisions.length > 0 ? found.provisions : part.provisions }
    : null
}

/** Under what an item stands: an element under its law, a law under its group; elements of several acts are called alike. Null: nothing. */
export function groupName(language: SiteLanguage, form: CodingForm, item: string): string | null {
  if (form === 'element')
    for (const { labels, parts } of INSTRUMENTS)
      for (const part of parts)
        if (part.elements.some(({ code }) => code === item)) return `${labels[language]}, ${part.labels[language].toLowerCase()}`
  const group = form === 'reform' ? REFORM_ITEMS.find(({ code }) => code === item)?.group : undefined
  const name = REFORM_GROUPS.find(({ code }) => code === group)?.labels[language]
  return name === undefined ? null : upperFirst(name)
}

/** Where an item stands on the page of what it is about. */
export const placeOf = ({ form, item }: Pick<Coding, 'form' | 'item'>): string => `i-${form}-${item.replaceAll(/[/.]/g, '-')}`

/** What one member answers, why, and on what it rests. `questions`: only these. */
export function answered(setting: Setting, coding: Coding, questions?: readonly string[]): Child {
  const { language, ask } = setting
  const t = texts[language]
  const { form, answers, asOf, standard, note, by } = coding
  const given = CODING[form].questions
    .filter(({ code }) => answers[code] !== undefined && (questions?.includes(code) ?? true))
    .map(({ code, labels }) => ({ label: labels[language], answer: answerName(language, form, code, answers[code] ?? '') }))
  return (
    <div class="coded">
      <p>
        {joined(
          given.map(({ label, answer }) => [`${label}: `, <strong>{answer}</strong>]),
          '; ',
        )}
      </p>
      <p class="meta">
        {joined([
          t.by(ask.members.nameOf(by), dateInWords(language, asOf, 'genitive')),
          ...(standard === null ? [] : [`${t.standard.toLowerCase()}: ${standardName(language, standard)}`]),
          ...(coding.statements.length === 0 ? [t.restsOnNone] : []),
        ])}
      </p>
      {note !== '' && <p class="why-note">{note}</p>}
      {ground(setting, coding)}
    </div>
  )
}

function ground(setting: Setting, { statements }: Coding): Child {
  const { view, language } = setting
  const rows = statements.flatMap((id) => view.statements.get(id) ?? [])
  if (rows.length === 0) return null
  return (
    <details>
      <summary>
        {texts[language].restsOn}: {rows.length}
      </summary>
      <ul class="said-list known">
        {rows.map((row) => (
          <li>
            <p>
              {joined([
                saidOf(language, row.statement),
                ...detailsOf(setting, row.statement),
                ...(isGround(row) ? [] : [<strong>{standingOf(language, row)}</strong>]),
              ])}
            </p>
            {foldedPassage(setting, row)}
            <p class="meta">{origin(setting, row)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
