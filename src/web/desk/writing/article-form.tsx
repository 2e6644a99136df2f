import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import type { ArticleBody } from '#editorial/index.ts'
import { rollOf } from '#pipeline/roll.ts'
import { dateInWords } from '#texts/dates.ts'
import { writing as texts } from '#texts/desk/writing.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import type { Ask } from '../ask.ts'
import { groundOf } from '../things/setting.ts'

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

export function articleFields(ask: Ask, { by, texts: written }: ArticleBody): Child {
  const { language } = ask
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
    figures(ask),
    <p class="hint">{t.names}</p>,
  ]
}

/** The language of the page stands first: it is the one that is written in. */
export const inOwnFirst = (language: SiteLanguage): SiteLanguage[] => [
  language,
  ...SITE_LANGUAGES.filter((other) => other !== language),
]

/** Release events that are listed, the latest first. */
const EVENTS = 30

function figures({ language, work, now }: Ask): Child {
  const t = texts[language]
  const { view, today, register } = groundOf(work, now)
  const events = rollOf(view, 'release_event', today, register)
    .flatMap(({ thing: { entity }, decided, day }) => (entity !== null && decided > 0 ? [{ entity, day }] : []))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, EVENTS)
  return (
    <details class="up">
      <summary>{t.figures}</summary>
      <p class="hint">{t.figuresHint}</p>
      <ul class="plain">
        <li>
          <code>[[gap]]</code> {t.gap}
        </li>
        {events.map(({ entity, day }) => (
          <li>
            <code>[[event:{entity}]]</code> {day === '' ? t.undated : t.event(dateInWords(language, edtf(day), 'genitive'))}
          </li>
        ))}
      </ul>
      <p class="hint">{t.person}</p>
    </details>
  )
}
