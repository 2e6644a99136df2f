import type { Child } from 'hono/jsx'
import { OFFER_LANGUAGES } from '#core/offer.ts'
import { board } from '#texts/board.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { PLACES } from '#vocabulary/index.ts'
import { placeName } from '../../components/labels.ts'
import { ActForm } from '../act-form.tsx'
import { type Refused, type TypedBody, untyped } from './body.ts'
import { type OfferRoom, pathTo } from './room.ts'

/**
 * What is added to the sender's words before an offer stands on the board. `isFirst`: the first of two says that they have read it, and nothing
 * more: who publishes it writes the rest.
 */
export function boardForm({ ask, t, offer }: OfferRoom, refused: Refused | null, isFirst: boolean): Child {
  const wrong = refused?.at === 'publish' ? refused : null
  const typed = wrong?.body ?? untyped(offer)
  return (
    <ActForm ask={ask} to={pathTo(offer, '/decide')}>
      <input type="hidden" name="seen" value={String(offer.version)} />
      <input type="hidden" name="envelope" value={offer.chain.latest.id} />
      {wrong && (
        <p class="wrong" role="alert">
          {t.problems[wrong.why]}
        </p>
      )}
      {!isFirst && publicFields(ask.language, t, offer, typed)}
      {offer.flags.length > 0 && (
        <label class="pick">
          <input type="checkbox" name="read" value="yes" /> <span>{t.iRead}</span>
        </label>
      )}
      <p class="acts">
        <button type="submit" name="act" value="publish">
          {isFirst ? t.markRead : t.publish}
        </button>
      </p>
    </ActForm>
  )
}

function publicFields(language: SiteLanguage, t: OfferRoom['t'], offer: OfferRoom['offer'], typed: TypedBody): Child {
  const order = new Intl.Collator(language)
  const countries = PLACES.filter(({ kind }) => kind === 'country')
    .map(({ code }) => ({ code, name: placeName(language, code) }))
    .sort((a, b) => order.compare(a.name, b.name))
  return (
    <>
      <p class="hint">{t.publishHint}</p>
      <p class="field">
        <label for="country">{t.country}</label>
        <select id="country" name="country">
          <option value="">{t.anywhere}</option>
          {countries.map(({ code, name }) => (
            <option value={code} selected={typed.country === code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for="city">{t.city}</label>
        <input id="city" name="city" type="text" value={typed.city} maxlength={160} />
      </p>
      <p class="field">
        <label for="language">{t.language}</label>
        <select id="language" name="language">
          {OFFER_LANGUAGES.map((code) => (
            <option value={code} selected={typed.language === code}>
              {board[language].languages[code]}
            </option>
          ))}
        </select>
      </p>
      {offer.kind === 'job' && payFields(t, typed, offer.chain.written.fields.pay)}
    </>
  )
}

function payFields(t: OfferRoom['t'], typed: TypedBody, said: string | undefined): Child {
  const choice = <Code extends string>(name: 'per' | 'is', label: Record<Code, string>, codes: readonly Code[]) => (
    <select name={name} aria-label={t.pay}>
      {codes.map((code) => (
        <option value={code} selected={typed[name] === code}>
          {label[code]}
        </option>
      ))}
    </select>
  )
  return (
    <fieldset class="field">
      <legend class="label">{t.pay}</legend>
      <p class="hint">{said ?? t.noPay}</p>
      <p class="pay">
        <label for="pay-min">{t.payMin}</label>
        <input id="pay-min" type="text" name="payMin" value={typed.payMin} inputmode="decimal" />
        <label for="pay-max">{t.payMax}</label>
        <input id="pay-max" type="text" name="payMax" value={typed.payMax} inputmode="decimal" />
        <label for="currency">{t.currency}</label>
        <input id="currency" type="text" name="currency" value={typed.currency} maxlength={3} />
        {choice('per', t.per, ['hour', 'day', 'month'])}
        {choice('is', t.is, ['gross', 'net'])}
      </p>
    </fieldset>
  )
}
