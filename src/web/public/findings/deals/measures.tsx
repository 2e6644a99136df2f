import type { Child } from 'hono/jsx'
import type { PublicDeal, PublicMeasure } from '#publish/findings/types.ts'
import { answerName, itemName } from '#texts/answers.ts'
import { dateInFigures } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { upperFirst } from '#texts/statements.ts'
import { type Imposition, MEASURES } from '#vocabulary/measures.ts'
import { bodyName } from '../../../components/labels.ts'
import type { Page } from '../../../components/page.ts'
import { answerSets } from './answers.tsx'
import { opening } from './said.tsx'

/** Why each measure that was lifted had been imposed: by which act, as a public page tells it, and what members answer. */
export function measuresList(page: Page, { measures }: PublicDeal): Child {
  const { language } = page
  if (measures.length === 0) return null
  return [
    <h3 class="up">{texts[language].imposed}</h3>,
    <dl class="terms">
      {measures.map((one) => [
        <dt>{opening(page, one.lifted, upperFirst(itemName(language, 'measure', one.measure)))}</dt>,
        <dd>{reasons(page, one)}</dd>,
      ])}
    </dl>,
  ]
}

function reasons(page: Page, { measure, sets }: PublicMeasure): Child {
  const t = texts[page.language]
  const acts = MEASURES.find(({ code }) => code === measure)?.imposed ?? []
  if (acts.length + sets.length === 0) return t.reasonNotKnown
  return [acts.map((act) => imposition(page, act)), answerSets(page, 'measure', sets)]
}

function imposition({ language }: Page, { on, by, act, upon, reasons: codes, source }: Imposition): Child {
  const names = (given: readonly string[], name: (code: string) => string) => given.map(name).join(', ')
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source
  return (
    <p>
      {dateInFigures(language, on)}, {bodyName(language, by) ?? by}, <span lang="en">{act.en}</span>
      {language !== 'en' && ` (${act[language]})`}: {names(upon, (code) => bodyName(language, code) ?? code)} —{' '}
      {names(codes, (code) => answerName(language, 'measure', 'imposed_for', code))}.{' '}
      <a href={source} rel="noreferrer">
        {host}
      </a>
    </p>
  )
}
