import type { Child } from 'hono/jsx'
import { bestSpelling } from '#names/spelling.ts'
import { answersTo, type RollLine, rollOf } from '#pipeline/roll.ts'
import type { RegisterView } from '#register/index.ts'
import { named } from '#resolve/index.ts'
import { contradiction } from '#texts/desk/contradiction.ts'
import { lists as texts } from '#texts/desk/lists.ts'
import { things } from '#texts/desk/things.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { countOf, number } from '#texts/numbers.ts'
import type { Answer, Ask } from '../ask.ts'
import { eventName } from './event-words.tsx'
import { exposureWords } from './exposure-words.ts'
import { type Ground, pathOfThing, type Setting, settingOf } from './setting.ts'
import { joined, nameOf } from './words.tsx'

export const A_PAGE = 50

export const PEOPLE_FILTERS = ['all', 'waiting', 'shown', 'wish', 'contradiction', 'undecided'] as const
type PeopleFilter = (typeof PEOPLE_FILTERS)[number]
export const EVENT_FILTERS = ['all', 'waiting', 'contradiction'] as const

const FITS: Record<PeopleFilter, (line: RollLine) => boolean> = {
  all: () => true,
  waiting: ({ drafts }) => drafts > 0,
  shown: ({ held }) => held !== null && held.level !== 'hidden',
  wish: ({ held }) => held?.decision?.basis === 'wish' && held.level === 'hidden',
  contradiction: ({ open }) => open > 0,
  undecided: ({ held }) => held !== null && held.decision === null,
}

const collators = { be: new Intl.Collator('be'), ru: new Intl.Collator('ru'), en: new Intl.Collator('en') }

export const peoplePage = (ask: Ask): Answer => page(settingOf(ask), 'people')
export const eventsPage = (ask: Ask): Answer => page(settingOf(ask), 'events')

function page(setting: Setting, part: 'people' | 'events'): Answer {
  const { language, ask, view } = setting
  const t = texts[language]
  const filters = part === 'people' ? PEOPLE_FILTERS : EVENT_FILTERS
  const filter = filters.find((one) => one === ask.query.get('show')) ?? 'all'
  const typed = (ask.query.get('q') ?? '').trim().slice(0, 200)
  const answers = answersTo(typed)
  // However it is spelled: in another language, in another case, with a slip of the pen.
  const heard = new Set(part === 'people' && typed !== '' ? named(view, typed) : [])
  const all = rollOf(view, part === 'people' ? 'person' : 'release_event', setting.today, setting.register)
  const fitting = all.filter(
    (line) =>
      FITS[filter](line) &&
      (part === 'events' ? answersByDay(typed, line) : answers(line) || line.thing.occurrences.some((one) => heard.has(one))),
  )
  const found = part === 'people' ? byName(setting, fitting) : byDay(fitting)
  const pages = Math.max(1, Math.ceil(found.length / A_PAGE))
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(ask.query.get('page') ?? '1')) || 1))
  const address = (to: number) =>
    `/${language}/${part}?${new URLSearchParams({ ...(typed && { q: typed }), show: filter, page: String(to) })}`
  return {
    title: things[language][part],
    part,
    main: [
      <h1>{things[language][part]}</h1>,
      <form class="find" method="get" action={`/${language}/${part}`}>
        <p class="field">
          <label for="q">{part === 'people' ? t.findPerson : t.findEvent}</label>
          <input id="q" name="q" type="text" value={typed} autocomplete="off" spellcheck={false} />
        </p>
        <p class="field">
          <label for="show">{t.show}</label>
          <select id="show" name="show">
            {filters.map((one) => (
              <option value={one} selected={one === filter}>
                {t.filters[one]}
              </option>
            ))}
          </select>
        </p>
        <p class="acts">
          <button type="submit" class="second">
            {t.find}
          </button>
        </p>
      </form>,
      <p class="meta up" role="status">
        {t.found(number(language, found.length), number(language, all.length))}
        {part === 'people' && ` ${t.hiddenByDefault}`}
        {all.some(({ open }) => open > 0) && [
          ' ',
          <a href={`/${language}/contradictions`}>{contradiction[language].listTitle}</a>,
        ]}
      </p>,
      found.length === 0 ? (
        <p class="up">{all.length === 0 ? (part === 'people' ? t.noPeople : t.noEvents) : t.nothingFits}</p>
      ) : (
        <ul class="said-list up roll">{found.slice((at - 1) * A_PAGE, at * A_PAGE).map((line) => item(setting, line))}</ul>
      ),
      pages > 1 && (
        <nav class="pages meta up" aria-label={t.pages}>
          {at > 1 && <a href={address(at - 1)}>{t.before}</a>} {t.pageOf(number(language, at), number(language, pages))}{' '}
          {at < pages && <a href={address(at + 1)}>{t.after}</a>}
        </nav>
      ),
    ],
  }
}

function item(setting: Setting, line: RollLine): Child {
  const { language } = setting
  const t = texts[language]
  const { thing, drafts, decided, documents, open, held } = line
  const waits = drafts > 0 && <strong>{t.drafts(countOf(language, 'statement', drafts))}</strong>
  const disagree = open > 0 && <strong>{t.contradictions(number(language, open))}</strong>
  const facts = [
    ...(waits ? [waits] : []),
    ...(disagree ? [disagree] : []),
    ...(decided > 0 ? [t.accepted(number(language, decided))] : []),
    countOf(language, 'source', documents),
    ...(held?.decision ? [exposureWords(setting, held)] : []),
  ]
  return (
    <li>
      <a href={`/${language}/${pathOfThing(thing)}`}>
        {thing.type === 'person' ? nameOf(setting, thing) : eventName(setting, thing)}
      </a>
      <span class="meta"> {joined(facts)}</span>
    </li>
  )
}

/** Works out the lists of people and events, in every language, before anybody asks for them. */
export function workOutLists(ground: Ground): void {
  rollOf(ground.view, 'release_event', ground.today, ground.register)
  for (const language of SITE_LANGUAGES) byName({ ...ground, language }, [])
}

type Named = { line: RollLine; name: string }
type Order = { lines: readonly RollLine[]; named: readonly Named[] }
const orders = new WeakMap<RegisterView, Map<SiteLanguage, Order>>()

/**
 * By name, as the language sorts. Sorting twenty thousand names is dear, so each time begins with the order of the time before: few have
 * changed.
 */
function byName({ view, language, today, register }: Omit<Setting, 'ask'>, wanted: readonly RollLine[]): RollLine[] {
  const lines = rollOf(view, 'person', today, register)
  const kept = orders.get(view) ?? new Map<SiteLanguage, Order>()
  orders.set(view, kept)
  const before = kept.get(language)
  const order = before?.lines === lines ? before : { lines, named: inOrder(language, lines, before?.named ?? []) }
  kept.set(language, order)
  const fitting = new Set(wanted)
  return order.named.flatMap(({ line }) => (fitting.has(line) ? [line] : []))
}

function inOrder(language: SiteLanguage, lines: readonly RollLine[], before: readonly Named[]): Named[] {
  const now = new Set(lines)
  const compare = (a: Named, b: Named) =>
    collators[language].compare(a.name, b.name) || (a.line.thing.key < b.line.thing.key ? -1 : 1)
  const stayed = before.filter(({ line }) => now.delete(line))
  const fresh = [...now].map((line) => ({ line, name: bestSpelling(line.spellings, language) ?? '' })).sort(compare)
  const merged: Named[] = []
  let done = 0
  for (const one of fresh) {
    const at = placeIn(stayed, done, (other) => compare(other, one) < 0)
    for (const other of stayed.slice(done, at)) merged.push(other)
    merged.push(one)
    done = at
  }
  return [...merged, ...stayed.slice(done)]
}

/** The first place from `from` on at which something is no longer before; by halving. */
function placeIn<Item>(items: readonly Item[], from: number, isBefore: (item: Item) => boolean): number {
  let [low, high] = [from, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Newest first, without a day last. */
const byDay = (lines: readonly RollLine[]): RollLine[] =>
  [...lines].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.thing.key < b.thing.key ? -1 : 1))

/** Typed as 2025, 2025-12, 12.2025 or 13.12.2025. */
function answersByDay(typed: string, { day }: RollLine): boolean {
  const parts = typed.split(/[.\s/]+/).filter((part) => part !== '')
  const wanted =
    parts.length > 1
      ? parts
          .reverse()
          .map((part) => part.padStart(2, '0'))
          .join('-')
      : typed
  return day.startsWith(wanted)
}
