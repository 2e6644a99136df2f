import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import type { ArticleBody, CardBody } from '#editorial/index.ts'
import { ARTICLE_FORM, CARD_FORM, holdsOn, signedOf } from '#editorial/index.ts'
import { written } from '#pipeline/writings.ts'
import type { Writing } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { writing as texts } from '#texts/desk/writing.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import type { Answer, Ask } from '../ask.ts'

export type Kind = Writing['kind']
export const PART = { article: 'articles', card: 'cards' } as const

/** Everything of a kind by its latest version, the newest first, with where it stands. */
export async function listPage(ask: Ask, kind: Kind): Promise<Answer> {
  const { language } = ask
  const t = texts[language]
  const part = PART[kind]
  const versions = (await written(ask.work)).filter((one) => one.kind === kind)
  const latest = [...Map.groupBy(versions, ({ id }) => id).values()].flatMap((own) => own.at(-1) ?? [])
  const signed = new Map(signedOf(versions).map((one) => [one.id, one]))
  const today = ask.now.slice(0, 10)
  return {
    title: t[part],
    part,
    main: [
      <h1>{t[part]}</h1>,
      <div class="s">
        <p class="lede">{kind === 'article' ? t.articlesLede : t.cardsLede}</p>
        <p>
          <a class="button" href={`/${language}/${part}/new`}>
            {kind === 'article' ? t.newArticle : t.newCard}
          </a>
        </p>
        {latest.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul class="plain said-list">
            {latest
              .sort((a, b) => (a.at < b.at ? 1 : -1))
              .map((one) => (
                <li>
                  <a href={`/${language}/${part}/${one.id}`}>{titleOf(language, one)}</a>
                  <br />
                  <span class="meta">
                    {standing(ask.language, one, signed.get(one.id), today)}.{' '}
                    {t.changedBy(ask.members.nameOf(one.by), dateInWords(language, edtf(one.at.slice(0, 10))))}
                  </span>
                </li>
              ))}
          </ul>
        )}
      </div>,
    ],
  }
}

/** In the language of the page where it is written in it. */
export function titleOf(language: SiteLanguage, { kind, body }: Pick<Writing, 'kind' | 'body'>): string {
  const { texts: own }: ArticleBody | CardBody = kind === 'article' ? ARTICLE_FORM.parse(body) : CARD_FORM.parse(body)
  const titles = [language, ...SITE_LANGUAGES].flatMap((one) => own[one]?.title || [])
  return titles[0] ?? texts[language].untitled
}

export function standing(language: SiteLanguage, latest: Writing, signed: { body: unknown } | undefined, today: string): Child {
  const { states } = texts[language]
  if (latest.kind === 'card' && signed) {
    const card = CARD_FORM.parse(signed.body)
    if (!holdsOn(card, today)) return states.ended
    return `${latest.act === 'draft' ? states.changed : states.sign}; ${states.ends(dateInWords(language, edtf(card.validUntil), 'genitive'))}`
  }
  return signed && latest.act === 'draft' ? states.changed : states[latest.act]
}
