import type { Child } from 'hono/jsx'
import type { ArticleBody } from '#editorial/index.ts'
import type { RegisterView } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { writing as texts } from '#texts/desk/writing.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import type { Ask } from '../ask.ts'
import { eventsIn } from './figures.ts'

/** An article as it is typed; every value comes back on every error. */
export const NO_ARTICLE: ArticleBody = { by: '', texts: {}, signed: {} }

export function readArticle({ form }: Pick<Ask, 'form'>): ArticleBody {
  const texts: ArticleBody['texts'] = {}
  for (const language of SITE_LANGUAGES) {
    const title = form.get(`title-${language}`).trim()
    const body = form.get(`body-${language}`)
    if (title !== '' || body.trim() !== '') texts[language] = { title, body }
  }
  return { by: form.get('by').trim(), texts, signed: {} }
}

export function articleFields(language: SiteLanguage, { by, texts: written }: ArticleBody, view: RegisterView): Child {
  const t = texts[language]
  return [
    <p class="field">
      <label for="by">{t.by}</label>
      <span class="hint" id="by-hint">
        {t.byHint}
      </span>
      <input id="by" name="by" type="text" value={by} autocomplete="off" aria-describedby="by-hint" maxlength={300} />
    </p>,
    ...inOwnFirst(language).map((one) => (
      <fieldset class="field">
        <legend class="label">{LANGUAGE_NAMES[one]}</legend>
        <p class="field">
          <label for={`title-${one}`}>{t.title}</label>
          <input
            id={`title-${one}`}
            name={`title-${one}`}
            type="text"
            lang={one}
            value={written[one]?.title ?? ''}
            autocomplete="off"
            maxlength={300}
          />
        </p>
        <p class="field">
          <label for={`body-${one}`}>{t.body}</label>
          <textarea
            id={`body-${one}`}
            name={`body-${one}`}
            lang={one}
            rows={one === language ? 16 : 6}
            aria-describedby="body-hint"
          >
            {written[one]?.body ?? ''}
          </textarea>
        </p>
      </fieldset>
    )),
    <p class="hint" id="body-hint">
      {t.bodyHint}
    </p>,
    figures(language, view),
    <p class="hint">{t.names}</p>,
  ]
}

/** The language of the page stands first: it is the one that is written in. */
export const inOwnFirst = (language: SiteLanguage): SiteLanguage[] => [
  language,
  ...SITE_LANGUAGES.filter((other) => other !== language),
]

function figures(language: SiteLanguage, view: RegisterView): Child {
  const t = texts[language]
  return (
    <details class="up">
      <summary>{t.figures}</summary>
      <p class="hint">{t.figuresHint}</p>
      <ul class="plain">
        <li>
          <code>[[gap]]</code> {t.gap}
        </li>
        {eventsIn(view).map(({ entity, date }) => (
          <li>
            <code>[[event:{entity}]]</code> {date === null ? t.undated : t.event(dateInWords(language, date, 'genitive'))}
          </li>
        ))}
      </ul>
      <p class="hint">{t.person}</p>
    </details>
  )
}
