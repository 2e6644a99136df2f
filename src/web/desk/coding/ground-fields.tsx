import type { Child } from 'hono/jsx'
import { isOnePerson } from '#core/occurrence.ts'
import { whyHidden } from '#pipeline/why-hidden.ts'
import type { StatementRow } from '#register/index.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { number } from '#texts/numbers.ts'
import type { Setting } from '../things/setting.ts'
import { detailsOf, foldedPassage, joined, origin, saidOf } from '../things/words.tsx'
import { type About, groundsOf } from './about.ts'

/** Statements offered at once, besides those that are ticked. */
const OFFERED = 20

/** Accepted statements to tick: those that are ticked first, then those with the words looked for. */
export function groundFields(setting: Setting, about: About, ticked: readonly string[], words: string): Child {
  const { language } = setting
  const t = texts[language]
  const chosen = new Set(ticked)
  const rows = groundsOf(setting, about)
  const fits = looksFor(setting, about, words)
  const found = rows.filter((row) => !chosen.has(row.id) && fits(row))
  const offered = [...rows.filter(({ id }) => chosen.has(id)), ...found.slice(0, OFFERED)]
  return (
    <fieldset class="field">
      <legend class="label">{t.statements}</legend>
      <p class="hint">{t.statementsHint}</p>
      <p class="field">
        <label for="words">{t.find}</label>
        <input id="words" name="words" type="text" value={words} autocomplete="off" spellcheck={false} />
      </p>
      <p class="acts">
        <button class="second" type="submit" name="act" value="find">
          {t.findDo}
        </button>
        <span class="meta" role="status">
          {found.length === 0
            ? words !== '' && t.foundNone
            : t.found(number(language, Math.min(OFFERED, found.length)), number(language, found.length))}
        </span>
      </p>
      <ul class="said-list known">{offered.map((row) => entry(setting, row, chosen.has(row.id)))}</ul>
    </fieldset>
  )
}

function entry(setting: Setting, row: StatementRow, isTicked: boolean): Child {
  const { view, language, today } = setting
  const isShown = whyHidden(view, row, today) === null
  return (
    <li>
      <label class="pick">
        <input type="checkbox" name="statement" value={row.id} checked={isTicked} />
        <span>
          {joined([saidOf(language, row.statement), ...detailsOf(setting, row.statement)])}
          {!isShown && <small>{texts[language].notPublished}</small>}
        </span>
      </label>
      {foldedPassage(setting, row)}
      <p class="meta">{origin(setting, row)}</p>
    </li>
  )
}

/**
 * Does a statement have the words, in what it says or in its passage? Without words: any of the event; of the register those about no single
 * person, since laws, courts and lists are asked about.
 */
function looksFor({ view, language }: Setting, { thing }: About, words: string): (row: StatementRow) => boolean {
  const wanted = folded(words).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return ({ statement }) => thing !== null || !isOnePerson(view.occurrences.get(statement.subject))
  return ({ statement }) => {
    const quotes = statement.evidence.map((one) => (one.kind === 'span' ? one.exact : ''))
    const text = folded([saidOf(language, statement), ...quotes].join(' '))
    return wanted.every((word) => text.includes(word))
  }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
