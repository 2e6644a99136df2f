import type { Child } from 'hono/jsx'
import type { GuideTexts } from '#texts/intake/guides.ts'

type Words = GuideTexts['username']['words']

/** Drawn by hand, in lines: a screen, never that of a brand. Widths are in user units; letters are those of the page. */
const picture = (said: string, height: number, children: Child): Child => (
  <svg class="screen" viewBox={`0 0 300 ${height}`} role="img" aria-label={said}>
    <rect class="edge" x="1" y="1" width="298" height={height - 2} rx="10" />
    {children}
  </svg>
)

const row = (y: number, words: string, marked = false): Child => (
  <>
    {marked && <rect class="mark" x="8" y={y - 19} width="284" height="28" />}
    <text x="20" y={y} class={marked ? 'strong' : undefined}>
      {words}
    </text>
    <path class="edge" d={`M278 ${y - 10}l5 5-5 5`} />
  </>
)

/** A faint line where words stand that do not matter. */
const faint = (y: number, width: number): Child => <rect class="faint" x="20" y={y - 7} width={width} height="7" />

export const listPicture = ({ settings, username, privacy }: Words, said: string): Child =>
  picture(
    said,
    160,
    <>
      <text x="20" y="28" class="strong">
        {settings}
      </text>
      <circle class="edge" cx="34" cy="58" r="13" />
      <rect class="faint" x="58" y="50" width="90" height="7" />
      <rect class="faint" x="58" y="62" width="60" height="6" />
      {row(106, username, true)}
      {row(140, privacy)}
    </>,
  )

export const fieldPicture = ({ username }: Words, said: string): Child =>
  picture(
    said,
    110,
    <>
      <text x="20" y="28" class="strong">
        {username}
      </text>
      <rect class="mark" x="18" y="44" width="264" height="34" />
      <text x="28" y="66">
        @ · · · · · ·
      </text>
      {faint(97, 180)}
    </>,
  )

export const privacyPicture = ({ number, nobody, contacts }: Words, said: string): Child =>
  picture(
    said,
    136,
    <>
      <text x="20" y="28" class="strong">
        {number}
      </text>
      <rect class="mark" x="8" y="42" width="284" height="32" />
      <circle class="edge" cx="28" cy="58" r="8" />
      <circle class="full" cx="28" cy="58" r="4" />
      <text x="46" y="63" class="strong">
        {nobody}
      </text>
      <circle class="edge" cx="28" cy="102" r="8" />
      <text x="46" y="107">
        {contacts}
      </text>
    </>,
  )
