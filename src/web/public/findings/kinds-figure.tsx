import type { Child } from 'hono/jsx'
import type { KnownSum } from '#core/findings/kinds.ts'
import type { PublicKindLine } from '#publish/findings/types.ts'
import { kinds as texts } from '#texts/findings/kinds.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { rangeInFigures, rangeInWords } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { kindName } from '../../components/labels.ts'

/** Per cent of the width: bars end here at the latest, their numbers stand right of them. */
const RIGHT = 76
/** A name and its bar. */
const ROW = 38

/** A sum; “+” where somebody may be missing from its upper end. */
export const sumInFigures = (language: SiteLanguage, { min, max, open }: KnownSum): string =>
  rangeInFigures(language, { min, max }) + (open > 0 ? '+' : '')

const percent = (n: number) => `${Math.round(n * 10) / 10}%`

/**
 * One bar for each kind: filled what is certain, open what is possible. Inline SVG without viewBox, x in per cent and text in fixed size; the
 * name stands over its bar, so that the longest fits a phone.
 */
export function kindsFigure(language: SiteLanguage, lines: readonly PublicKindLine[]): Child {
  const known = lines.filter(({ events }) => events.length > 0)
  if (known.length === 0) return null
  const scale = RIGHT / Math.max(1, ...known.map(({ known: { max } }) => max))
  const words = known.map(({ kind, known: of }) => `${kindName(language, kind)}, ${rangeInWords(language, of)}`)
  return (
    <svg height={String(known.length * ROW + 4)} role="img" aria-labelledby="kinds-t">
      <title id="kinds-t">{texts[language].chart(words.join('; '))}</title>
      {known.map(({ kind, known: sum, known: { min, max } }, i) => [
        <text x="0" y={String(i * ROW + 13)}>
          {upperFirst(kindName(language, kind))}
        </text>,
        min > 0 && <rect class="bar" x="0" y={String(i * ROW + 19)} width={percent(Math.max(min * scale, 0.4))} height="13" />,
        max > min && (
          <rect class="gap" x={percent(min * scale)} y={String(i * ROW + 19)} width={percent((max - min) * scale)} height="13" />
        ),
        <text class="strong" x={percent(max * scale)} dx="6" y={String(i * ROW + 30)}>
          {sumInFigures(language, sum)}
        </text>,
      ])}
    </svg>
  )
}
