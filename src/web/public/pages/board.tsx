import type { Child } from 'hono/jsx'
import { type Edtf, edtf } from '#core/edtf.ts'
import { EMPLOYMENT_TYPES, OFFER_DAYS, type Pay, UNNAMED_EMPLOYER } from '#core/offer.ts'
import type { BoardDocument, PublicOffer } from '#publish/types.ts'
import { board as texts } from '#texts/board.ts'
import { dateInWords, machineDate } from '#texts/dates.ts'
import { countOf, rangeInWords } from '#texts/numbers.ts'
import { shell } from '#texts/shell.ts'
import { placeName } from '../../components/labels.ts'
import type { Content, PageSetting } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { pathOf } from '../../routes.ts'
import { type BoardFilter, countriesIn, filterPath, isIn, kindsIn, languagesIn, WHOLE_BOARD } from '../board-filter.ts'

/** What a page of the board is made for: the day, after which nothing that has ended is shown, and the door that takes answers. */
export type BoardView = { filter: BoardFilter; today: string | null; publishedOn: Edtf; intake: string | null }

/** Work, help and notices, the newest first. */
export function boardPage(setting: PageSetting, { offers }: BoardDocument, view: BoardView): Content {
  const { language } = setting
  const t = texts[language]
  const title = shell[language].board
  const seen = offers.filter((offer) => isIn(view.filter, offer))
  return {
    title,
    section: 'board',
    main: [
      <h1>{title}</h1>,
      <div class="s">
        <p class="lede">{t.lede}</p>
        <p>{t.care}</p>
        <p class="meta">
          {t.goes(countOf(language, 'day', OFFER_DAYS))}{' '}
          {t.printed(dateInWords(language, view.today === null ? view.publishedOn : edtf(view.today), 'genitive'))}
        </p>
      </div>,
      offers.length === 0 ? <p class="s">{t.none}</p> : filters(setting, offers, view.filter),
      <div class="s">
        {offers.length > 0 && seen.length === 0 && <p>{t.noneHere}</p>}
        {seen.map((offer) => notice(setting, offer, view.intake))}
      </div>,
    ],
  }
}

function filters(setting: PageSetting, held: readonly PublicOffer[], filter: BoardFilter): Child {
  const { language } = setting
  const t = texts[language]
  return (
    <nav class="s filters" aria-label={t.choose}>
      {choice(setting, filter, t.what, 'kind', t.all, kindsIn(held, filter), (code) => t.kinds[code])}
      {choice(setting, filter, t.where, 'country', t.everywhere, countriesIn(held, filter), (code) => placeName(language, code))}
      {choice(setting, filter, t.language, 'language', t.any, languagesIn(held, filter), (code) => t.languages[code])}
    </nav>
  )
}

/** One row of choices; the other two stay as they are. */
function choice<Key extends keyof BoardFilter>(
  { language, links }: PageSetting,
  filter: BoardFilter,
  label: string,
  key: Key,
  all: string,
  codes: readonly NonNullable<BoardFilter[Key]>[],
  named: (code: NonNullable<BoardFilter[Key]>) => string,
): Child {
  const link = (value: BoardFilter[Key], words: string) => {
    const path = filterPath({ ...filter, [key]: value })
    const to = path === null ? pathOf.list(language, 'board') : pathOf.board(language, path)
    return (
      <li>
        <a href={links.page(to)} aria-current={filter[key] === value ? 'true' : undefined}>
          {words}
        </a>
      </li>
    )
  }
  return (
    <div>
      <p class="meta">{label}</p>
      <ul class="choice">
        {link(WHOLE_BOARD[key], all)}
        {codes.map((code) => link(code, named(code)))}
      </ul>
    </div>
  )
}

/** schema.org JobPosting for work, as the elements that say it. */
const JOB = { itemscope: true, itemtype: 'https://schema.org/JobPosting' }

function notice({ language }: PageSetting, offer: PublicOffer, intake: string | null): Child {
  const t = texts[language]
  const isJob = offer.kind === 'job'
  const own = offer.language === language ? undefined : offer.language
  const said = (name: string, words: string, prop?: string) =>
    words === ''
      ? null
      : [
          <dt>{name}</dt>,
          <dd lang={own} {...(isJob && prop ? { itemprop: prop } : {})}>
            {redacted(language, words)}
          </dd>,
        ]
  return (
    <article class="notice" id={offer.id} {...(isJob ? JOB : {})}>
      <h2 lang={own} {...(isJob ? { itemprop: 'title' } : {})}>
        {redacted(language, offer.title)}
      </h2>
      <p class="meta">
        {t.kinds[offer.kind]} · {place(language, offer)}
        {offer.moderators === 2 && ` · ${t.checkedByTwo}`}
      </p>
      <div lang={own} {...(isJob ? { itemprop: 'description' } : {})}>
        {paragraphs(offer.text).map((words) => (
          <p>{redacted(language, words)}</p>
        ))}
      </div>
      <dl class="facts">
        {offer.pay && [<dt>{t.pay}</dt>, <dd class="n">{t.paid(sum(language, offer.pay), offer.pay)}</dd>]}
        {offer.contract && [<dt>{t.contract}</dt>, <dd>{t.contracts[offer.contract]}</dd>]}
        {said(t.hours, offer.hours, 'workHours')}
        {said(t.level, offer.level)}
        {said(t.lodging, offer.lodging)}
        {said(t.organisation, offer.organisation)}
        {own && [<dt>{t.written}</dt>, <dd>{t.languages[offer.language]}</dd>]}
        <dt>{t.term}</dt>
        <dd class="n">
          <time datetime={machineDate(offer.from)} {...(isJob ? { itemprop: 'datePosted' } : {})}>
            {dateInWords(language, offer.from)}
          </time>
          {' – '}
          <time datetime={machineDate(offer.until)} {...(isJob ? { itemprop: 'validThrough' } : {})}>
            {dateInWords(language, offer.until)}
          </time>
        </dd>
      </dl>
      {isJob && jobData(offer)}
      {intake !== null && (
        <p class="acts">
          <a class="button second" href={`${intake}${language}/?answer=${offer.id}`} rel="nofollow">
            {t.answer}
          </a>{' '}
          <a href={`${intake}${language}/?report=${offer.id}`} rel="nofollow">
            {t.report}
          </a>
        </p>
      )}
    </article>
  )
}

/** What stands in words above, once more for machines. */
function jobData({ country, city, pay, contract, organisation }: PublicOffer): Child {
  return [
    contract && <meta itemprop="employmentType" content={EMPLOYMENT_TYPES[contract]} />,
    <meta itemprop="directApply" content="false" />,
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
      <meta itemprop="name" content={organisation === '' ? UNNAMED_EMPLOYER : organisation} />
    </span>,
    country === null ? (
      <meta itemprop="jobLocationType" content="TELECOMMUTE" />
    ) : (
      <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
        <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
          <meta itemprop="addressCountry" content={country} />
          {city !== '' && <meta itemprop="addressLocality" content={city} />}
        </span>
      </span>
    ),
    pay && (
      <span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
        <meta itemprop="currency" content={pay.currency} />
        <span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
          <meta itemprop="minValue" content={String(pay.min)} />
          <meta itemprop="maxValue" content={String(pay.max)} />
          <meta itemprop="unitText" content={pay.per.toUpperCase()} />
        </span>
      </span>
    ),
  ]
}

const sum = (language: PageSetting['language'], { min, max, currency }: Pay): string =>
  `${rangeInWords(language, { min, max })} ${currency}`

const place = (language: PageSetting['language'], { country, city }: PublicOffer): Child =>
  country === null
    ? texts[language].anywhere
    : [city === '' ? '' : redacted(language, city), city === '' ? '' : ', ', placeName(language, country)]

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((words) => words.trim() !== '')
