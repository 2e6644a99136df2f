import type { Child } from 'hono/jsx'
import { CARD_FORM, type CardBody } from '#editorial/index.ts'
import { writing as texts } from '#texts/desk/writing.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { PLACES } from '#vocabulary/index.ts'
import type { Ask } from '../ask.ts'
import { dayOf } from '../day.ts'
import { inOwnFirst } from './article-form.tsx'

/** A card as it is typed: days may be wrong yet. */
export type TypedCard = Omit<CardBody, 'texts'> & { texts: CardBody['texts'] }

export const newCard = (today: string): TypedCard => ({
  where: 'abroad',
  country: null,
  when: 'hours',
  texts: {},
  source: '',
  assuredOn: today,
  validUntil: '',
  assuredBy: '',
})

const WHERES = ['inside', 'abroad'] as const
const WHENS = ['hours', 'days', 'months'] as const

export function readCard({ form }: Pick<Ask, 'form'>): TypedCard {
  const written: CardBody['texts'] = {}
  for (const language of SITE_LANGUAGES) {
    const [title, text, how] = ['title', 'text', 'how'].map((name) =>
      form.get(`${name}-${language}`).replaceAll('\r\n', '\n').trim(),
    )
    if (title || text || how) written[language] = { title: title ?? '', text: text ?? '', how: how ?? '' }
  }
  const day = (name: string) => {
    const typed = form.get(name).trim()
    const read = dayOf(typed)
    return read === null || read === 'wrong' ? typed : read
  }
  return {
    where: WHERES.find((one) => one === form.get('where')) ?? 'abroad',
    country: PLACES.find(({ kind, code }) => kind === 'country' && code === form.get('country'))?.code ?? null,
    when: WHENS.find((one) => one === form.get('when')) ?? 'hours',
    texts: written,
    source: form.get('source').trim(),
    assuredOn: day('assuredOn'),
    validUntil: day('validUntil'),
    assuredBy: form.get('assuredBy').trim(),
  }
}

/** The card, or which of its days cannot be read. */
export function checkedCard(typed: TypedCard): CardBody | 'badDay' | 'tooLong' {
  const read = CARD_FORM.safeParse(typed)
  if (read.success) return read.data
  return read.error.issues.some(({ path }) => path[0] === 'assuredOn' || path[0] === 'validUntil') ? 'badDay' : 'tooLong'
}

export function cardFields(language: SiteLanguage, card: TypedCard): Child {
  const t = texts[language]
  const order = new Intl.Collator(language)
  const countries = PLACES.filter(({ kind }) => kind === 'country').sort((a, b) =>
    order.compare(a.labels[language], b.labels[language]),
  )
  const choice = (name: 'where' | 'when', label: string, choices: readonly (readonly [string, string])[]) => (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {choices.map(([code, words]) => (
          <option value={code} selected={card[name] === code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
  const line = (name: 'source' | 'assuredOn' | 'validUntil' | 'assuredBy', label: string) => (
    <p class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} type="text" value={card[name]} autocomplete="off" maxlength={300} />
    </p>
  )
  const area = (name: 'text' | 'how', one: SiteLanguage, rows: number) => (
    <p class="field">
      <label for={`${name}-${one}`}>{t[name]}</label>
      <textarea id={`${name}-${one}`} name={`${name}-${one}`} lang={one} rows={rows}>
        {card.texts[one]?.[name] ?? ''}
      </textarea>
    </p>
  )
  return [
    <p>{t.cardCare}</p>,
    choice(
      'where',
      t.where,
      WHERES.map((one) => [one, t.wheres[one]]),
    ),
    <p class="field">
      <label for="country">{t.country}</label>
      <select id="country" name="country">
        <option value="">{t.everywhere}</option>
        {countries.map(({ code, labels }) => (
          <option value={code} selected={card.country === code}>
            {labels[language]}
          </option>
        ))}
      </select>
    </p>,
    choice(
      'when',
      t.when,
      WHENS.map((one) => [one, t.whens[one]]),
    ),
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
            value={card.texts[one]?.title ?? ''}
            maxlength={300}
          />
        </p>
        {area('text', one, one === language ? 6 : 3)}
        {area('how', one, 2)}
      </fieldset>
    )),
    line('source', t.source),
    line('assuredOn', t.assuredOn),
    line('validUntil', t.validUntil),
    line('assuredBy', t.assuredBy),
  ]
}
