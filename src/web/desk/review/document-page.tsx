import type { Child } from 'hono/jsx'
import type { Decision } from '#core/decision.ts'
import type { Range } from '#core/span.ts'
import { dateInWords } from '#texts/dates.ts'
import { review } from '#texts/desk/review.ts'
import { number } from '#texts/numbers.ts'
import { plural } from '#texts/plural.ts'
import { ISLAND_FILE } from '../../islands.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer } from '../ask.ts'
import { joined } from '../things/words.tsx'
import { timeWords } from '../times.ts'
import { copyFacts } from './copy.tsx'
import { type Desk, linkTo, neighbour, nextDocument, pathTo, startOf, titleOf } from './desk.ts'
import { documentText } from './document-text.tsx'
import { draftBackground, draftForm } from './draft-form.tsx'
import { beginningOf } from './fact-fields.ts'
import { type FactForm, factForm } from './fact-form.tsx'
import { lawQuotes } from './law-quotes.tsx'
import { queueList } from './queue-list.tsx'

/** What a person does on the page. */
export type Doing =
  | { kind: 'draft' }
  /** The correction of a draft, as far as it is typed. */
  | { kind: 'correct'; form: FactForm }
  | { kind: 'add'; form: FactForm; selected: Range | null }
  /** A sentence without a draft. */
  | { kind: 'open'; range: Range }

/** Somebody has decided on it since the page was asked for. */
export type Stale = { held: Decision | null }

export function documentPage(
  desk: Desk,
  doing: Doing,
  at: number | null,
  stale: Stale | null = null,
  status: 200 | 409 | 422 = 200,
): Answer {
  const { ask, source, now } = desk
  const t = review[ask.language]
  const focus = doing.kind === 'open' ? [doing.range] : doing.kind === 'add' && doing.selected ? [doing.selected] : []
  const place = at ?? focus[0]?.start ?? (now ? startOf(now) : 0)
  return {
    title: t.document,
    part: 'queue',
    wide: true,
    script: ISLAND_FILE,
    status,
    main: [
      <h1>{titleOf(ask, source)}</h1>,
      <p class="meta">{joined(about(desk))}</p>,
      <div class="cols review" data-keys>
        <section class="bench" id="form" aria-labelledby="h-form">
          {stale && staleNotice(desk, stale)}
          {bench(desk, doing)}
          {keys(desk)}
        </section>
        <section class="text" aria-labelledby="h-doc">
          <h2 id="h-doc">{t.document}</h2>
          {documentText(desk, place, focus)}
          <p class="meta up">{t.legend}</p>
          {lawQuotes(desk)}
          {copyFacts(desk)}
        </section>
        {queueList(desk)}
      </div>,
    ],
  }
}

/** Who published it, when, and how far it is decided. */
function about(desk: Desk): Child[] {
  const { ask, source, rows, waiting, open } = desk
  const { language } = ask
  const t = review[language]
  const [address] = source.addresses
  return [
    ...(source.publisher === null ? [] : [source.publisher]),
    ...(source.published === null ? [] : [dateInWords(language, source.published)]),
    `${number(language, rows.length)} ${plural(language, rows.length, t.drafts)}: ${t.status(number(language, rows.length - waiting.length), number(language, waiting.length))}`,
    ...(open.length === 0 ? [] : [`${number(language, open.length)} ${plural(language, open.length, t.openSentences)}`]),
    ...(address && /^https?:/.test(address)
      ? [
          <a href={address} rel="noreferrer noopener nofollow">
            {t.original}
          </a>,
        ]
      : []),
  ]
}

function bench(desk: Desk, doing: Doing): Child {
  const { ask, now } = desk
  const t = review[ask.language]
  const back = now ? <a href={linkTo(desk, `draft=${now.id}`)}>{t.cancel}</a> : <a href={linkTo(desk)}>{t.cancel}</a>
  if (doing.kind === 'open') return [openForm(desk, doing.range), <p class="meta up">{back}</p>]
  if (doing.kind === 'add') return [<h2 id="h-form">{t.addFact}</h2>, factForm(desk, doing.form), <p class="meta up">{back}</p>]
  if (now === null) return doneNotice(desk)
  const isDoing = doing.kind === 'correct'
  const form = isDoing ? doing.form : { row: now, values: beginningOf(desk, now, null), problems: [], back: now.id }
  const previous = neighbour(desk, -1)
  const links: Child[] = [
    ...(previous
      ? [
          <a href={linkTo(desk, `draft=${previous.id}`)} data-key="k">
            {t.previous}
          </a>,
        ]
      : []),
    <a href={linkTo(desk, `add=1&back=${now.id}`, '#h-form')} data-key="n">
      {t.addFact}
    </a>,
  ]
  return [
    draftForm(desk, now),
    <details class="correct" open={isDoing}>
      <summary>
        {t.correct}
        <kbd>E</kbd>
      </summary>
      {factForm(desk, form)}
    </details>,
    <p class="meta">{joined(links)}</p>,
    draftBackground(desk, now),
  ]
}

function openForm(desk: Desk, { start, end }: Range): Child {
  const { ask, layer } = desk
  const t = review[ask.language]
  return [
    <h2 id="h-form">{t.emptySentence}</h2>,
    <blockquote class="quote">{layer.text.slice(start, end)}</blockquote>,
    <ActForm ask={ask} to={`${pathTo(desk)}/passage`} class="decide">
      <input type="hidden" name="layer" value={layer.id} />
      <input type="hidden" name="start" value={String(start)} />
      <input type="hidden" name="end" value={String(end)} />
      <input type="hidden" name="seen" value={String(desk.said.view.passage(layer.id, { start, end })?.version ?? 0)} />
      <p class="hint">{t.thereIsNoneHint}</p>
      <p class="acts">
        <button type="submit" name="act" value="empty">
          {t.thereIsNone}
          <kbd>A</kbd>
        </button>
        <a class="button second" href={linkTo(desk, `add=1&start=${start}&end=${end}`, '#h-form')} data-key="n">
          {t.addFromIt}
          <kbd>N</kbd>
        </a>
      </p>
    </ActForm>,
    <p class="meta up">
      <a href={afterSentence(desk, start)} data-key="j">
        {t.laterDraft}
      </a>
    </p>,
  ]
}

/** The next sentence without a draft; after the last one the first draft, where one waits, else the queue. */
function afterSentence(desk: Desk, start: number): string {
  const next = desk.open.find((one) => one.start > start)
  const [draft] = desk.waiting
  if (next) return linkTo(desk, `open=${next.start}-${next.end}`)
  return draft ? linkTo(desk, `draft=${draft.id}`) : `/${desk.ask.language}/queue`
}

function doneNotice(desk: Desk): Child {
  const { ask, open } = desk
  const t = review[ask.language]
  const next = nextDocument(desk)
  const [sentence] = open
  return [
    <h2 id="h-form">{t.doneTitle}</h2>,
    <p>{t.doneText}</p>,
    <p class="acts">
      {sentence ? (
        <a class="button" href={linkTo(desk, `open=${sentence.start}-${sentence.end}`)} data-key="j">
          {t.unreadOne} {number(ask.language, open.length)}
          <kbd>J</kbd>
        </a>
      ) : next ? (
        <a class="button" href={linkTo({ ask, source: next })} data-key="j">
          {t.nextDocument}
          <kbd>J</kbd>
        </a>
      ) : (
        <a class="button" href={`/${ask.language}/queue`} data-key="j">
          {t.toQueue}
          <kbd>J</kbd>
        </a>
      )}
      <a class="button second" href={linkTo(desk, 'add=1', '#h-form')} data-key="n">
        {t.addFact}
        <kbd>N</kbd>
      </a>
    </p>,
  ]
}

function staleNotice({ ask }: Desk, { held }: Stale): Child {
  const t = review[ask.language]
  const words =
    held?.target === 'statement' && held.act !== 'reopen'
      ? t.stale(t.acts[held.act], ask.members.nameOf(held.by), timeWords(ask.language, held.at))
      : held?.target === 'passage' && held.act === 'empty'
        ? t.stale(t.thereIsNone, ask.members.nameOf(held.by), timeWords(ask.language, held.at))
        : t.staleOpen
  return (
    <p class="wrong" role="alert">
      <strong>{words}</strong> {t.staleKept}
    </p>
  )
}

const KEYS = [
  ['J', 'next'],
  ['K', 'previous'],
  ['A', 'accept'],
  ['R', 'reject'],
  ['S', 'passage'],
  ['N', 'fact'],
  ['U', 'undo'],
  ['?', 'help'],
] as const

/** Only where the page's script runs do the keys do anything: it shows the list. */
function keys({ ask }: Desk): Child {
  const t = review[ask.language]
  return (
    <div id="keys" hidden>
      <h3 class="up">{t.keysTitle}</h3>
      <ul class="keys">
        {KEYS.map(([key, name]) => (
          <li>
            <kbd>{key}</kbd> {t.keys[name]}
          </li>
        ))}
      </ul>
      <p class="up">
        <button type="button" class="quiet" id="keys-switch" data-on={t.keysOn} data-off={t.keysOff}>
          {t.keysOff}
        </button>
      </p>
    </div>
  )
}
