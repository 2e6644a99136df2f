import type { Child } from 'hono/jsx'
import { type RollLine, rollOf } from '#pipeline/roll.ts'
import { contradiction as texts } from '#texts/desk/contradiction.ts'
import { lists } from '#texts/desk/lists.ts'
import { number } from '#texts/numbers.ts'
import type { Answer, Ask } from '../ask.ts'
import { eventName } from './event-words.tsx'
import { A_PAGE } from './list.tsx'
import { pathOfThing, type Setting, settingOf } from './setting.ts'
import { nameOf } from './words.tsx'

/** Everybody and every event about which sources disagree and nobody has ruled. */
export function contradictionsPage(ask: Ask): Answer {
  const setting = settingOf(ask)
  const { view, today, register, language } = setting
  const t = texts[language]
  const open = (type: 'person' | 'release_event') =>
    rollOf(view, type, today, register)
      .filter((line) => line.open > 0)
      .sort((a, b) => b.documents - a.documents || (a.thing.key < b.thing.key ? -1 : 1))
  return {
    title: t.listTitle,
    part: 'queue',
    main: [
      <h1>{t.listTitle}</h1>,
      <p class="meta">{t.listHelp}</p>,
      part(setting, 'events', t.ofEvents, open('release_event')),
      part(setting, 'people', t.ofPeople, open('person')),
    ],
  }
}

function part(setting: Setting, id: 'people' | 'events', heading: string, lines: readonly RollLine[]): Child {
  const { language } = setting
  return (
    <section class="s" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{heading}</h2>
      {lines.length === 0 ? (
        <p>{texts[language].noneOpen}</p>
      ) : (
        <ul class="said-list">
          {lines.slice(0, A_PAGE).map(({ thing, open }) => (
            <li>
              <a href={`/${language}/${pathOfThing(thing)}`}>
                {thing.type === 'person' ? nameOf(setting, thing) : eventName(setting, thing)}
              </a>{' '}
              <span class="meta">{lists[language].contradictions(number(language, open))}</span>
            </li>
          ))}
        </ul>
      )}
      {lines.length > A_PAGE && (
        <p class="meta">
          <a href={`/${language}/${id}?show=contradiction`}>
            {lists[language].found(String(A_PAGE), number(language, lines.length))}
          </a>
        </p>
      )}
    </section>
  )
}
