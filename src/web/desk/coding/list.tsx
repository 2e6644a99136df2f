import { CODING_FORMS } from '#core/coding.ts'
import { codingsHeld } from '#pipeline/codings/index.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { lists } from '#texts/desk/lists.ts'
import { number } from '#texts/numbers.ts'
import { CODING } from '#vocabulary/coding.ts'
import type { Answer, Ask } from '../ask.ts'
import { settingOf } from '../things/setting.ts'
import { joined } from '../things/words.tsx'
import { type About, differing, everything, formsOf } from './about.ts'

/** Events on one page. */
const A_PAGE = 50

/** What can be answered about, with how much of it is answered; by one form where the address names it. */
export async function codingsPage(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const { language } = setting
  const t = texts[language]
  const wanted = CODING_FORMS.find((form) => form === ask.query.get('form')) ?? null
  const held = (await codingsHeld(ask.work)).filter(({ form }) => wanted === null || form === wanted)
  const byEvent = Map.groupBy(held, ({ event }) => event)
  const all = everything(setting).filter((about) => wanted === null || formsOf(about).includes(wanted))
  const pages = Math.max(1, Math.ceil(all.length / A_PAGE))
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(ask.query.get('page') ?? '1')) || 1))
  const address = (page: number) => `/${language}/codings?${new URLSearchParams({ form: wanted ?? '', page: String(page) })}`
  const line = (about: About) => {
    const own = byEvent.get(about.event) ?? []
    const apart = differing(own).length
    return (
      <li>
        <a href={`/${language}/codings/${about.key}${wanted === null ? '' : `#f-${wanted}`}`}>{about.name}</a>
        <span class="meta">
          {' '}
          {joined([t.answers(own.length), ...(apart === 0 ? [] : [<strong>{t.differing(apart)}</strong>])])}
        </span>
      </li>
    )
  }
  return {
    title: t.title,
    part: 'codings',
    main: [
      <h1>{t.title}</h1>,
      <p class="lede">{t.lede}</p>,
      <p class="meta">{t.published}</p>,
      <p class="up">
        <a href={`/${language}/codings/differences`}>{t.differences}</a>
      </p>,
      <form class="find" method="get" action={`/${language}/codings`}>
        <p class="field">
          <label for="form">{t.form}</label>
          <select id="form" name="form">
            <option value="">{t.allForms}</option>
            {CODING_FORMS.map((form) => (
              <option value={form} selected={form === wanted}>
                {t.forms[form]}
              </option>
            ))}
          </select>
        </p>
        <p class="acts">
          <button type="submit" class="second">
            {t.show}
          </button>
        </p>
      </form>,
      <h2 class="up">{t.subjects}</h2>,
      <ul class="said-list up roll">{all.slice((at - 1) * A_PAGE, at * A_PAGE).map(line)}</ul>,
      all.every(({ event }) => event === null) && (wanted === null || CODING[wanted].about !== 'register') && (
        <p class="up">{t.noEvents}</p>
      ),
      pages > 1 && (
        <nav class="pages meta up" aria-label={lists[language].pages}>
          {at > 1 && <a href={address(at - 1)}>{lists[language].before}</a>}{' '}
          {lists[language].pageOf(number(language, at), number(language, pages))}{' '}
          {at < pages && <a href={address(at + 1)}>{lists[language].after}</a>}
        </nav>
      ),
    ],
  }
}
