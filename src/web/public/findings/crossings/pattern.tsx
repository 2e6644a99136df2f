import type { Child } from 'hono/jsx'
import type { CardState } from '#core/assessment.ts'
import type { PublicTaking } from '#publish/findings/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { COERCION, type CoercionEntry } from '#vocabulary/coercion.ts'
import type { Page } from '../../../components/page.ts'
import { joined } from '../../../components/statement.tsx'
import { dayOf } from './who.tsx'

/** Every indicator over all takings: of how many it is known, which way, and of how many of the people who are named. */
export const patternList = (page: Page, takings: readonly PublicTaking[]): Child => (
  <dl class="asked">{COERCION.map((entry) => row(page, entry, takings))}</dl>
)

function row(page: Page, { code, labels, meaning, points }: CoercionEntry, takings: readonly PublicTaking[]): Child {
  const { language } = page
  const t = texts[language]
  const found = takings.map((taking) => ({ taking, one: taking.indicators.find((other) => other.code === code) }))
  const inState = (state: CardState) => found.filter(({ one }) => one?.state === state).map(({ taking }) => taking)
  const states = (['supported', 'contradicted', 'mixed'] as const).map((state) => ({ state, of: inState(state) }))
  const sum = (side: 'supported' | 'contradicted' | 'mixed') => found.reduce((n, { one }) => n + (one?.people[side] ?? 0), 0)
  const people = { yes: sum('supported'), no: sum('contradicted'), both: sum('mixed') }
  const known = { takings: states.reduce((n, { of }) => n + of.length, 0), people: people.yes + people.no + people.both }
  const named = takings.reduce((n, taking) => n + taking.named, 0)
  const figure = (n: number) => number(language, n)
  return (
    <div>
      <dt class="wide">
        {upperFirst(labels[language])}
        {points === 'choice' && ` (${t.pointsChoice})`}
      </dt>
      <dd class="wide meta">{meaning[language]}</dd>
      <dd>
        {t.ofTakings(figure(known.takings), figure(takings.length))}
        {states.map(
          ({ state, of }) =>
            of.length > 0 && [
              <br />,
              `${upperFirst(t.states[state])}: `,
              joined(
                of.map((taking) => dayOf(page, taking)),
                ', ',
              ),
            ],
        )}
      </dd>
      <dd>
        {t.ofNamed(figure(known.people), figure(named))}
        {known.people > 0 && [<br />, upperFirst(t.namedSplit(figure(people.yes), figure(people.no), figure(people.both)))]}
      </dd>
    </div>
  )
}
