import type { Child } from 'hono/jsx'
import type { PublicDemand, PublicReform, ReformsDocument } from '#publish/findings/types.ts'
import type { PublicId, PublicStatement } from '#publish/types.ts'
import { answerName, questionName } from '#texts/answers.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { type SaidOfItem, reforms as texts } from '#texts/findings/reforms.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { ofTeam } from '#texts/team.ts'
import { REFORM_GROUPS, REFORM_ITEMS, type ReformGroup } from '#vocabulary/reform-items.ts'
import { publisherOf, value } from '../../../components/notes.tsx'
import { type Page, pickSame } from '../../../components/page.ts'
import { redacted } from '../../../components/redacted.tsx'
import { speakerName } from '../../../components/speaker.tsx'
import { joined } from '../../../components/statement.tsx'

const SHAPE: Record<SaidOfItem, string> = {
  changed: 'yes',
  unchanged: 'no',
  mixed: 'mixed',
  announced: 'none',
  demanded: 'none',
  answered: 'none',
  neither: 'none',
}

/** How the item stands in public. */
export function saidOf({ state, demanded, answers: given, notes }: PublicReform): SaidOfItem {
  if (state !== 'none') return state
  if (demanded.length > 0) return 'demanded'
  return given.length + notes.length > 0 ? 'answered' : 'neither'
}

/** Every part of the table: items of which something is said first, then those of which nobody says anything. */
export function reformGroups(page: Page, { reforms }: ReformsDocument): Child {
  const { language } = page
  const t = texts[language]
  const lines = new Map(reforms.map((line) => [line.item, line]))
  const other = lines.get('other')
  return [
    REFORM_GROUPS.map((group) => {
      const items = REFORM_ITEMS.filter((one) => one.group === group.code)
      const silent = items.filter(({ code }) => !lines.has(code))
      const said = items.flatMap(({ code, labels }) => {
        const line = lines.get(code)
        return line ? [itemLine(page, upperFirst(labels[language]), line, group.code)] : []
      })
      return [
        <h3 class="up">{upperFirst(group.labels[language])}</h3>,
        said.length > 0 && <dl class="card">{said}</dl>,
        silent.length > 0 && [
          <p class="meta">{t.silentItems}:</p>,
          <ul class="list2">
            {silent.map(({ labels }) => (
              <li>
                <span class="state none">{labels[language]}</span>
              </li>
            ))}
          </ul>,
        ],
      ]
    }),
    other && [<h3 class="up">{t.otherGroup}</h3>, <dl class="card">{itemLine(page, t.other, other, null)}</dl>],
  ]
}

function itemLine(page: Page, name: string, line: PublicReform, group: ReformGroup | null): Child {
  const t = texts[page.language]
  const words = group === 'redress' ? { ...t.states, ...t.done } : t.states
  const parts: [string, PublicId[]][] = [
    [words.changed, line.changed],
    [words.unchanged, line.unchanged],
    [t.states.announced, line.announced],
    [t.neither, line.undecided],
  ]
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class={`state ${SHAPE[saidOf(line)]}`}>{words[saidOf(line)]}</span>
      </dd>
      <dd>
        {parts.map(
          ([heading, statements]) =>
            statements.length > 0 && (
              <p>
                {upperFirst(heading)}: {saidBy(page, statements)}
              </p>
            ),
        )}
        {line.demanded.length > 0 && (
          <p>
            {t.demandedBy}: {listed(page, line.demanded, (one) => demand(page, one))}
          </p>
        )}
      </dd>
      {answers(page, line)}
    </div>
  )
}

/** So many of one side, and of those who demand, are told one by one. */
const TOLD = 8

/** Who says it and when; each opens its quote. */
const saidBy = (page: Page, statements: readonly PublicId[]): Child =>
  listed(page, pickSame(page, statements), (statement) =>
    value(page, statement.quote, [
      whoSays(page, statement),
      statement.date === null ? '' : `, ${dateInFigures(page.language, statement.date)}`,
    ]),
  )

function listed<Item>({ language }: Page, items: readonly Item[], each: (item: Item) => Child): Child {
  const more = items.length - TOLD
  return [joined(items.slice(0, TOLD).map(each), '; '), more > 0 && `; ${texts[language].more(number(language, more))}`]
}

function whoSays(page: Page, { quote }: PublicStatement): Child {
  const found = page.quotes.get(quote)
  const speaker = found?.speakers.at(-1)
  if (speaker) return speakerName(page.language, speaker)
  return publisherOf(page.language, found && page.site.sources.get(found.source)) ?? eventTexts[page.language].quote
}

/** Who demands, each demand with its quotes. */
export function demand(page: Page, { by, date, statements }: PublicDemand): Child {
  const { language } = page
  const who: Child =
    by.length === 0
      ? texts[language].nobodyNamed
      : joined(
          by.map((one) => speakerName(language, one)),
          ', ',
        )
  const [first, ...rest] = pickSame(page, statements)
  const words = [who, date === null ? '' : `, ${dateInFigures(language, date)}`]
  return [value(page, first?.quote, words), rest.slice(0, 3).map(({ quote }) => [' ', value(page, quote, '')])]
}

/** What the team answers; where members differ, every answer stands, the commonest first. */
function answers({ language }: Page, { answers: given, notes }: PublicReform): Child {
  if (given.length === 0 && notes.length === 0) return null
  const t = texts[language]
  const byQuestion = Map.groupBy(given, ({ question }) => question)
  const differ = [...byQuestion.values()].some((same) => same.length > 1)
  const by = ({ coders, asOf }: PublicReform['answers'][number]) =>
    `${ofTeam(language, coders)}, ${t.asOf(dateInWords(language, asOf))}`
  // Who answers stands once where all answer alike.
  const [first, second] = new Set(given.map(by))
  const whole = differ || second !== undefined ? undefined : first
  return (
    <dd class="ruling">
      {t.answers}
      {whole !== undefined && ` (${whole})`}.{' '}
      {[...byQuestion].map(([question, same]) => {
        const words = same.map((one) => {
          const answer = answerName(language, 'reform', question, one.answer)
          return whole === undefined ? `${answer} (${by(one)})` : answer
        })
        return `${questionName(language, 'reform', question)}: ${words.join('; ')}. `
      })}
      {differ && t.differ}
      {unlike(notes).map(({ words, asOf }) => (
        <p>
          {redacted(language, words)} <span class="meta">{t.asOf(dateInWords(language, asOf))}</span>
        </p>
      ))}
    </dd>
  )
}

/** What several note in the same words of the same day stands once. */
const unlike = (notes: PublicReform['notes']): PublicReform['notes'] => [
  ...new Map(notes.map((one) => [`${one.asOf} ${one.words}`, one])).values(),
]
