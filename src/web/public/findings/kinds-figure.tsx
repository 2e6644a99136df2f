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
/** Pixels: a bar with what is around it, a line of a name; so many characters fit a phone. */
const BAR = 25
const LINE = 13
const FITS = 38

/** A sum; “+” where somebody may be missing from its upper end. */
export const sumInFigures = (language: SiteLanguage, { min, max, open }: KnownSum): string =>
  rangeInFigures(language, { min, max }) + (open > 0 ? '+' : '')

const percent = (n: number) => `${Math.round(n * 10) / 10}%`

/**
 * One bar for each kind: filled what is certain, open what is possible. Inline SVG without viewBox, x in per cent and text in fixed size; the
 * name stands over its bar, in lines that fit a phone.
 */
export function kindsFigure(language: SiteLanguage, lines: readonly PublicKindLine[]): Child {
  const known = lines.filter(({ events }) => events.length > 0)
  if (known.length === 0) return null
  const scale = RIGHT / Math.max(1, ...known.map(({ known: { max } }) => max))
  const words = known.map(
    ({ kind, known: of }) => `${kindName(language, kind)}, ${rangeInWords(language, of)}${of.open > 0 ? '+' : ''}`,
  )
  const rows = known.map((line) => ({ ...line, name: inLines(upperFirst(kindName(language, line.kind))) }))
  const heights = rows.map(({ name }) => BAR + name.length * LINE)
  const top = (i: number) => heights.slice(0, i).reduce((sum, height) => sum + height, 0)
  return (
    <svg height={String(top(rows.length) + 4)} role="img" aria-labelledby="kinds-t">
      <title id="kinds-t">{texts[language].chart(words.join('; '))}</title>
      {rows.map(({ name, known: sum, known: { min, max } }, i) => {
        const y = top(i) + name.length * LINE
        return [
          name.map((words, at) => (
            <text x="0" y={String(top(i) + (at + 1) * LINE)}>
              {words}
            </text>
          )),
          min > 0 && <rect class="bar" x="0" y={String(y + 6)} width={percent(Math.max(min * scale, 0.4))} height="13" />,
          max > min && (
            <rect class="gap" x={percent(min * scale)} y={String(y + 6)} width={percent((max - min) * scale)} height="13" />
          ),
          <text class="strong" x={percent(max * scale)} dx="6" y={String(y + 17)}>
            {sumInFigures(language, sum)}
          </text>,
        ]
      })}
    </svg>
  )
}

/** Words of a text in lines of at most `FITS` characters; a longer word has a line of its own. */
function inLines(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= FITS) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
