import type { Child } from 'hono/jsx'
import type { HelpDocument, PublicCard } from '#publish/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { help as texts } from '#texts/help.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { placeName } from '../../components/labels.ts'
import type { Content, PageSetting } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'

/** Where to turn: inside first, then abroad by country; in each the first hours, days, months. */
export function helpPage(setting: PageSetting, { cards }: HelpDocument): Content {
  const { language } = setting
  const t = texts[language]
  const title = shell[language].help
  const order = new Intl.Collator(language)
  const named = (code: string | null) => (code === null ? t.everywhere : placeName(language, code))
  const places = [...Map.groupBy(cards, ({ where, country }) => `${where} ${country ?? ''}`).values()]
    .flatMap((group) => (group[0] ? [{ where: group[0].where, name: named(group[0].country), group }] : []))
    .sort((a, b) => (a.where === b.where ? order.compare(a.name, b.name) : a.where === 'inside' ? -1 : 1))
  return {
    title,
    section: 'help',
    main: [
      <h1>{title}</h1>,
      <div class="s">
        <p class="lede">{t.lede}</p>
        <p>{t.care}</p>
        {cards.length === 0 && <p>{t.none}</p>}
      </div>,
      ...places.map(({ where, name, group }, i) => (
        <section class="s" aria-labelledby={`h-${i}`}>
          <h2 id={`h-${i}`}>
            {t.where[where]}: {name}
          </h2>
          {(['hours', 'days', 'months'] as const).map((when) => {
            const here = group.filter((card) => card.when === when)
            return here.length === 0 ? null : [<h3 class="up">{t.when[when]}</h3>, ...here.map((card) => cardOf(setting, card))]
          })}
        </section>
      )),
    ],
  }
}

function cardOf({ language }: PageSetting, card: PublicCard): Child {
  const t = texts[language]
  const written = [language, ...SITE_LANGUAGES].find((one) => card.texts[one] !== undefined)
  const text = written && card.texts[written]
  if (!text) return null
  return (
    <article class="turn" lang={written === language ? undefined : written}>
      <h4>{redacted(language, text.title)}</h4>
      {written !== language && (
        <p class="meta" lang={language}>
          {t.otherLanguage} {LANGUAGE_NAMES[written]}
        </p>
      )}
      {paragraphs(text.text).map((words) => (
        <p>{redacted(language, words)}</p>
      ))}
      {text.how !== '' && (
        <dl class="facts">
          <dt lang={language}>{t.how}</dt>
          <dd>{redacted(language, text.how)}</dd>
        </dl>
      )}
      <p class="meta" lang={language}>
        {redacted(language, t.assured(card.assuredBy, dateInWords(language, card.assuredOn)))},{' '}
        {t.until(dateInWords(language, card.validUntil, 'genitive'))}. {t.source}: {redacted(language, card.source)}
      </p>
    </article>
  )
}

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((words) => words.trim() !== '')
