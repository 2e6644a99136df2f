import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import type { Lack } from '#core/writing.ts'
import { ARTICLE_FORM, type ArticleBody, CARD_FORM, lacksOfArticle, lacksOfCard } from '#editorial/index.ts'
import { pen, written } from '#pipeline/writings.ts'
import { StaleError, type Writing } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { writing as texts } from '#texts/desk/writing.ts'
import type { DeskRoute } from '../../routes.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer, Ask, Handler } from '../ask.ts'
import { articleFields, NO_ARTICLE, readArticle } from './article-form.tsx'
import { cardFields, checkedCard, newCard, readCard, type TypedCard } from './card-form.tsx'
import { type Kind, listPage, PART, standing, titleOf } from './list.tsx'

/** What stands in a form, and what is to be said about it. */
type Typed = { kind: 'article'; body: ArticleBody } | { kind: 'card'; body: TypedCard }
type Trouble = { status: 409 | 422; words: string[] }

const ACTS = ['draft', 'sign', 'withdraw'] as const

async function formPage(ask: Ask, typed: Typed, versions: readonly Writing[], trouble: Trouble | null): Promise<Answer> {
  const { language, params } = ask
  const t = texts[language]
  const part = PART[typed.kind]
  const latest = versions.at(-1)
  const title = latest ? titleOf(language, latest) : typed.kind === 'article' ? t.newArticle : t.newCard
  const signed = versions.findLast(({ act }) => act !== 'draft')
  const isSigned = signed?.act === 'sign'
  return {
    title: t[part],
    part,
    ...(trouble && { status: trouble.status }),
    main: [
      <h1>{title}</h1>,
      <div class="s">
        {latest && <p class="meta">{standing(language, latest, isSigned ? signed : undefined, ask.now.slice(0, 10))}</p>}
        {trouble?.words.map((words) => (
          <p class="wrong" role="alert">
            <strong>{t.wrong}.</strong> {words}
          </p>
        ))}
        <ActForm ask={ask} to={`${part}/${params.id ?? 'new'}`}>
          <input type="hidden" name="seen" value={String(latest?.version ?? 0)} />
          {typed.kind === 'article' ? articleFields(ask, typed.body) : cardFields(language, typed.body)}
          <p class="acts">
            <button type="submit" name="act" value="sign">
              {t.sign}
            </button>
            <button class="second" type="submit" name="act" value="draft">
              {t.save}
            </button>
            {isSigned && (
              <button class="second" type="submit" name="act" value="withdraw">
                {t.withdraw}
              </button>
            )}
          </p>
          <p class="hint">
            {t.signHint} {isSigned && t.withdrawHint}
          </p>
        </ActForm>
        {versions.length > 0 && history(ask, versions)}
        <p>
          <a href={`/${language}/${part}`}>{t.back}</a>
        </p>
      </div>,
    ],
  }
}

function history({ language, members }: Ask, versions: readonly Writing[]): Child {
  const t = texts[language]
  return (
    <details class="up">
      <summary>{t.versions}</summary>
      <ol class="meta">
        {versions.map(({ act, by, at }) => (
          <li>
            {t.states[act]}: {t.changedBy(members.nameOf(by), dateInWords(language, edtf(at.slice(0, 10))))}
          </li>
        ))}
      </ol>
    </details>
  )
}

const versionsOf = async ({ work, params }: Ask, kind: Kind): Promise<Writing[]> =>
  (await written(work)).filter((one) => one.kind === kind && one.id === params.id)

const bodyOf = (kind: Kind, { body }: Writing): Typed =>
  kind === 'article' ? { kind, body: ARTICLE_FORM.parse(body) } : { kind, body: CARD_FORM.parse(body) }

const shown =
  (kind: Kind): Handler =>
  async (ask) => {
    const versions = await versionsOf(ask, kind)
    const latest = versions.at(-1)
    if (latest) return formPage(ask, bodyOf(kind, latest), versions, null)
    if (ask.params.id !== undefined && ask.params.id !== 'new') return { path: PART[kind] }
    return formPage(
      ask,
      kind === 'article' ? { kind, body: NO_ARTICLE } : { kind, body: newCard(ask.now.slice(0, 10)) },
      [],
      null,
    )
  }

const acted =
  (kind: Kind): Handler =>
  async (ask) => {
    const t = texts[ask.language]
    const versions = await versionsOf(ask, kind)
    const typed: Typed = kind === 'article' ? { kind, body: readArticle(ask) } : { kind, body: readCard(ask) }
    const refuse = (status: Trouble['status'], ...words: string[]) => formPage(ask, typed, versions, { status, words })
    const act = ACTS.find((one) => one === ask.form.get('act')) ?? 'draft'
    const lacks = (found: Lack[]) => (act === 'sign' && found.length > 0 ? found.map((code) => t.lacks[code]) : null)
    const common = { id: versions[0]?.id ?? null, act, seen: Number(ask.form.get('seen')) || 0 }
    try {
      if (typed.kind === 'article') {
        const read = ARTICLE_FORM.safeParse(typed.body)
        if (!read.success) return refuse(422, t.tooLong)
        const missing = lacks(lacksOfArticle(read.data))
        if (missing) return refuse(422, ...missing)
        await pen(ask.work, ask.session.member, { ...common, kind: 'article', body: read.data })
      } else {
        const read = checkedCard(typed.body)
        if (typeof read === 'string') return refuse(422, t[read])
        const missing = lacks(lacksOfCard(read))
        if (missing) return refuse(422, ...missing)
        await pen(ask.work, ask.session.member, { ...common, kind: 'card', body: read })
      }
    } catch (thrown) {
      if (!(thrown instanceof StaleError)) throw thrown
      const now = await versionsOf(ask, kind)
      const latest = now.at(-1)
      const day = latest ? dateInWords(ask.language, edtf(latest.at.slice(0, 10))) : ''
      return formPage(ask, typed, now, { status: 409, words: [t.stale(latest ? ask.members.nameOf(latest.by) : '', day)] })
    }
    return { path: `${PART[kind]}?done=${act === 'draft' ? 'kept' : act === 'sign' ? 'signed' : 'withdrawn'}` }
  }

export const writingHandlers = {
  articles: (ask) => listPage(ask, 'article'),
  article: shown('article'),
  articleAct: acted('article'),
  cards: (ask) => listPage(ask, 'card'),
  card: shown('card'),
  cardAct: acted('card'),
} as const satisfies Partial<Record<DeskRoute, Handler>>
