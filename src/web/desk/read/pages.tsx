import type { Child } from 'hono/jsx'
import type { Mention } from '#core/mention.ts'
import { dateInWords } from '#texts/dates.ts'
import { details } from '#texts/details.ts'
import { langAttribute, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { countOf, number, termInWords } from '#texts/numbers.ts'
import { paste as texts } from '#texts/paste.ts'
import { shell } from '#texts/shell.ts'
import { source } from '#texts/source.ts'
import { manner } from '#texts/statements.ts'
import { htmlOf } from '../../components/html.ts'
import { document, languageLink } from '../../components/layout.ts'
import { linksFrom } from '../../components/links.ts'
import { joined } from '../../components/statement.tsx'
import { boxOf, markedText } from './marked-text.tsx'
import type { Numbered, Pasted } from './reading.ts'

/** What somebody typed; kept on every error. */
export type Typed = { text: string; day: string; language: string }
export type Problem = 'empty' | 'badDay' | 'tooLong' | 'tooLarge' | 'badForm' | 'elsewhere'

export function formPage(
  language: SiteLanguage,
  typed: Typed,
  { problem, example = false }: { problem?: Problem; example?: boolean } = {},
): string {
  const t = texts[language]
  return page(language, t.formTitle, [
    <h1>{t.formTitle}</h1>,
    <div class="s">
      <p class="lede">{t.formLede}</p>
      {problem && (
        <p class="wrong" role="alert" id="wrong">
          <strong>{t.wrong}.</strong> {t[problem]}
        </p>
      )}
      {form(language, typed, example ? t.example : null, problem)}
    </div>,
  ])
}

export function resultPage(language: SiteLanguage, pasted: Pasted, typed: Typed): string {
  const t = texts[language]
  const { statements } = pasted
  const negative = statements.filter(({ polarity, modality }) => polarity === 'negative' || modality === 'denied').length
  const notDone = statements.filter((statement) => boxOf(statement).includes('soon')).length
  const facts: Child[] = [
    source[language].languages[pasted.language],
    ...(pasted.published === null ? [] : [t.published(dateInWords(language, pasted.published))]),
    <a href="#again">{t.again}</a>,
  ]
  return page(language, t.formTitle, [
    <h1>{t.resultTitle}</h1>,
    <p class="lede">
      {statements.length === 0
        ? t.foundNone
        : t.found(countOf(language, 'statement', statements.length), number(language, negative), number(language, notDone))}
    </p>,
    <div class="s pair">
      <section aria-labelledby="h-text">
        <h2 id="h-text">{t.theText}</h2>
        <p class="meta">{joined(facts)}</p>
        <div class="gloss-text" lang={langAttribute(pasted.language)}>
          {markedText(language, pasted.text, pasted.mentions, statements)}
        </div>
        <p class="meta up">{t.legend}</p>
      </section>
      <section class="drafts-box" aria-labelledby="h-statements">
        <h2 id="h-statements">{t.statements}</h2>
        <ol class="drafts">{statements.map((statement) => item(language, statement, pasted))}</ol>
        <h3 class="up">{t.check}</h3>
        {pasted.flags.length === 0 ? (
          <p class="meta">{t.checkNone}</p>
        ) : (
          pasted.flags.map((flag) => <p class="meta">{flagWords(language, flag, pasted)}</p>)
        )}
        {pasted.uncovered.length > 0 && [
          <p class="meta">{t.uncovered}</p>,
          <ul class="meta uncovered" lang={langAttribute(pasted.language)}>
            {pasted.uncovered.map(({ exact }) => (
              <li>{exact}</li>
            ))}
          </ul>,
        ]}
      </section>
    </div>,
    <section class="s" id="again" aria-labelledby="h-again">
      <h2 id="h-again">{t.again}</h2>
      {form(language, { ...typed, text: '' }, null)}
    </section>,
  ])
}

function flagWords(language: SiteLanguage, flag: Pasted['flags'][number], { mentions, statements }: Pasted): Child {
  const words = mentions.filter(({ id }) => flag.mentions.includes(id)).map(({ exact }) => details[language].quoted(exact))
  const numbers = statements.filter(({ id }) => flag.statements.includes(id)).map(({ n }) => <a href={`#s${n}`}>{n}</a>)
  return [texts[language].flags[flag.code], ' ', joined([...new Set(words), ...numbers], ', ')]
}

/** “Not pardoned — Pavel Ditrich”: what is said, of whom; then how, when, by whom, by which rule. */
function item(language: SiteLanguage, statement: Numbered, { mentions }: Pasted): Child {
  const t = texts[language]
  const named = (id: string) => {
    const found = mentions.find((mention) => mention.id === id)
    return found ? [mentionWords(language, found, mentions)] : []
  }
  const who = statement.arguments.filter(({ role }) => role !== 'date').flatMap(({ mention }) => named(mention))
  const speakers = statement.attributed_to.flatMap(named)
  const words = `${statement.said[language]}`
  const manners = [
    manner(language, statement),
    ...(statement.date === null ? [] : [dateInWords(language, statement.date)]),
    ...(speakers.length === 0 ? [] : [`${t.saidBy}: ${speakers.join(', ')}`]),
    `${t.rule} ${statement.rule}`,
  ]
  return (
    <li id={`s${statement.n}`}>
      <a class="k" href={`#e${statement.n}`} aria-label={t.inText(String(statement.n))}>
        {statement.n}
      </a>
      <strong>{statement.scare_quotes ? details[language].quoted(words) : words}</strong>
      {who.length > 0 && ` — ${[...new Set(who)].join(', ')}`}
      <small>{manners.join(' · ')}</small>
    </li>
  )
}

/** A mention by what it means, where that is known: the nominative of a person, a term in words; else its own words. */
function mentionWords(language: SiteLanguage, mention: Mention, mentions: readonly Mention[]): string {
  if (mention.kind === 'person') return mention.value ?? mention.exact
  if (mention.kind === 'unnamed') {
    const meant = mentions.find(({ id }) => id === mention.value)
    return meant
      ? `${meant.kind === 'person' ? (meant.value ?? meant.exact) : meant.exact} (${details[language].quoted(mention.exact)})`
      : mention.exact
  }
  if (mention.kind === 'count') return countOf(language, 'person', mention.value)
  if (mention.kind === 'term' && typeof mention.value === 'object') return termInWords(language, mention.value)
  return mention.exact
}

const CHOICES = ['be', 'be-Latn', 'ru', 'en'] as const

function form(language: SiteLanguage, typed: Typed, example: string | null, problem?: Problem): Child {
  const t = texts[language]
  const wrongText = problem !== undefined && problem !== 'badDay'
  return (
    <form action="read" method="post">
      {example !== null && <p class="hint">{example}</p>}
      <p class="field">
        <label for="text">{t.text}</label>
        <textarea
          id="text"
          name="text"
          rows={typed.text === '' ? 5 : 12}
          spellcheck={false}
          aria-invalid={wrongText ? 'true' : undefined}
          aria-describedby={wrongText ? 'wrong' : undefined}
        >
          {typed.text}
        </textarea>
      </p>
      <p class="field">
        <label for="day">{t.day}</label>
        <span class="hint" id="day-hint">
          {t.dayHint}
        </span>
        <input
          id="day"
          name="day"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={typed.day}
          aria-describedby="day-hint"
          aria-invalid={problem === 'badDay' ? 'true' : undefined}
        />
      </p>
      <p class="field">
        <label for="language">{t.language}</label>
        <select id="language" name="language">
          <option value="">{t.languageAuto}</option>
          {CHOICES.map((code) => (
            <option value={code} selected={typed.language === code}>
              {t.languages[code]}
            </option>
          ))}
        </select>
      </p>
      <p class="acts">
        <button type="submit">{t.read}</button>
      </p>
    </form>
  )
}

function page(language: SiteLanguage, title: string, main: Child): string {
  const t = shell[language]
  const links = linksFrom(`${language}/read`, 'addresses')
  return document(
    language,
    title,
    links,
    `<a class="skip" href="#main">${t.skip}</a>
<header><div class="head">
<a class="name" href="${links.page(`${language}/read`)}">Habeas</a>
<nav aria-label="${t.parts}"><ul><li><a href="${links.page(`${language}/read`)}" aria-current="page">${t.readText}</a></li></ul></nav>
<nav class="langs" aria-label="${t.languages}"><ul>${SITE_LANGUAGES.map((other) => languageLink(other, language, links.page(`${other}/read`))).join('')}</ul></nav>
</div>
<p class="sample">${texts[language].private}</p></header>
<main id="main">${htmlOf(main)}</main>`,
  )
}
