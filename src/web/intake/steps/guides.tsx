import type { Child } from 'hono/jsx'
import { type GuideTexts, guides } from '#texts/intake/guides.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { Guide } from './flow.ts'
import { GUIDE_NUMBERS, grouped } from './numbers.ts'
import { fieldPicture, listPicture, privacyPicture } from './pictures.tsx'

const list = (lines: readonly string[]): Child => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)
const to = (step: Guide, words: string): Child => (
  <button type="submit" class="second" name="to" value={step}>
    {words}
  </button>
)

/** The number of a page, to be dictated, and how old it is. */
const foot = (t: GuideTexts, guide: Guide): Child => {
  const digits = GUIDE_NUMBERS[guide]
  return (
    <p class="meta up">
      {digits !== undefined && (
        <>
          {`${t.printed} `}
          <strong class="n">{grouped(digits)}</strong>.{' '}
        </>
      )}
      {t.written}
    </p>
  )
}

function inside(t: GuideTexts): Child {
  const one = t.inside
  return (
    <>
      <h1>{one.title}</h1>
      <p class="warn">
        <strong>{one.warn}</strong> {one.warnMore}
      </p>
      <h2>{one.safer}</h2>
      {list(one.saferList)}
      <h2>{one.unsafe}</h2>
      {list(one.unsafeList)}
      <h2>{one.who}</h2>
      <p>{one.whoText}</p>
      <h2>{one.never}</h2>
      <p>{one.neverText}</p>
      <p class="acts">
        {to('first-days', one.toDays)}
        {to('from-abroad', one.toAbroad)}
      </p>
      <p>{one.noForm}</p>
      {foot(t, 'inside')}
    </>
  )
}

function firstDays(t: GuideTexts): Child {
  return (
    <>
      <h1>{t.days.title}</h1>
      <p>{t.days.lede}</p>
      {t.days.parts.map((part) => (
        <>
          <h2>{part.title}</h2>
          {list(part.list)}
        </>
      ))}
      {foot(t, 'first-days')}
    </>
  )
}

function fromAbroad(t: GuideTexts): Child {
  return (
    <>
      <h1>{t.abroad.title}</h1>
      <p>{t.abroad.lede}</p>
      {list(t.abroad.list)}
      {foot(t, 'from-abroad')}
    </>
  )
}

function care(t: GuideTexts): Child {
  const one = t.care
  return (
    <>
      <h1>{one.title}</h1>
      <h2>{one.hides}</h2>
      {list(one.hidesList)}
      <h2>{one.cannot}</h2>
      {list(one.cannotList)}
      <p>{one.better}</p>
    </>
  )
}

function username(t: GuideTexts): Child {
  const one = t.username
  const [first, second, third, fourth] = one.steps
  const [settings = '', field = '', privacy = ''] = one.pictures
  return (
    <>
      <h1>{one.title}</h1>
      <ol class="how">
        <li>
          {first}
          {listPicture(one.words, settings)}
        </li>
        <li>{second}</li>
        <li>
          {third}
          {fieldPicture(one.words, field)}
        </li>
        <li>
          {fourth}
          {privacyPicture(one.words, privacy)}
        </li>
      </ol>
      <h2>{one.know}</h2>
      {list(one.knowList)}
    </>
  )
}

const GUIDE_PAGES: Record<Guide, (t: GuideTexts) => Child> = {
  inside,
  'first-days': firstDays,
  'from-abroad': fromAbroad,
  care,
  username,
}

/** A page that asks nothing. */
export const guideStep = (language: SiteLanguage, guide: Guide): Child => GUIDE_PAGES[guide](guides[language])
