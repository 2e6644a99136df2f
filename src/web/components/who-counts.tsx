import type { Child } from 'hono/jsx'
import type { PublicCountLine } from '#publish/types.ts'
import { event as texts } from '#texts/event.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { counterName } from './counts.tsx'
import { values } from './notes.tsx'
import type { Page } from './page.ts'

/** Each counter with its number, whoever says the same number in another scope once. */
export function whoCounts(page: Page, counts: readonly PublicCountLine[]): Child {
  const same = Map.groupBy(counts, ({ counter, min, max, superseded }) =>
    JSON.stringify([counter.code ?? counter.text, min, max, superseded]),
  )
  return [...same.values()].map((group, i) => [
    i > 0 && '; ',
    group.slice(0, 1).map((line) => [
      counterName(page, line),
      ': ',
      values(
        page,
        group.flatMap(({ statements }) => statements),
        rangeInFigures(page.language, line),
      ),
      line.superseded && ` (${texts[page.language].later})`,
    ]),
  ])
}
