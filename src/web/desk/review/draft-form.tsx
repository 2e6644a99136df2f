import type { Child } from 'hono/jsx'
import { REJECTIONS } from '#core/decision.ts'
import { ROLES } from '#core/extraction.ts'
import type { OccurrenceId } from '#core/ids.ts'
import { isOnePerson } from '#core/occurrence.ts'
import type { Statement } from '#core/statement.ts'
import { exposureHeld } from '#pipeline/why-hidden.ts'
import { dayOf } from '#platform/clock.ts'
import { isStanding, type StatementRow, versionOf } from '#register/index.ts'
import { BY_HAND, contradict, type Told, tellTheSame, voiceOf } from '#review/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { review } from '#texts/desk/review.ts'
import { details } from '#texts/details.ts'
import { number } from '#texts/numbers.ts'
import { manner } from '#texts/statements.ts'
import { sensitivityOf } from '#vocabulary/index.ts'
import { tellsOfViolence } from '#vocabulary/words/violence.ts'
import { ActForm } from '../act-form.tsx'
import { exposureWords } from '../things/exposure-words.ts'
import { joined, origin, passage, saidOf } from '../things/words.tsx'
import { candidatesOf } from './candidates.ts'
import { type Desk, linkTo, neighbour, pathTo, rangesOf, wordsOf } from './desk.ts'
import { meantBy } from './meant.ts'

/** What can be wrong with a reading, in the order of the digits 1 to 9 and 0. */
export const REASONS = REJECTIONS.filter((why) => why !== 'corrected')

/** A draft, or what was decided, with everything one must know to decide, and the acts. */
export function draftForm(desk: Desk, row: StatementRow): Child {
  const { ask, said, waiting } = desk
  const t = review[ask.language]
  const { statement, latest } = row
  const words = saidOf(ask.language, statement)
  const n = waiting.findIndex(({ id }) => id === row.id) + 1
  const harsh = tellsOfViolence(
    rangesOf(row)
      .map(({ start, end }) => desk.layer.text.slice(start, end))
      .join(' '),
  )
  const quote = <blockquote class="quote">{passage(said, row)}</blockquote>
  return [
    <h2 id="h-form">
      {latest === null
        ? t.draftTitle(number(ask.language, n), number(ask.language, waiting.length), words)
        : t.decidedTitle(words)}
    </h2>,
    harsh ? (
      <details class="harsh">
        <summary>{t.violenceQuote}</summary>
        {quote}
      </details>
    ) : (
      quote
    ),
    facts(desk, row),
    latest === null ? decideForm(desk, row) : decidedForm(desk, row),
  ]
}

/** What is good to know besides: which rule read it, what is shown of the person, who tells the same or otherwise. */
export function draftBackground(desk: Desk, row: StatementRow): Child {
  const { ask, said, queue } = desk
  const t = review[ask.language]
  const done = queue.told.get(row.id)?.rule ?? { right: 0, wrong: 0 }
  const decided = done.right + done.wrong
  const rule =
    row.rule === BY_HAND
      ? t.byHand
      : decided === 0
        ? t.ruleNew(row.rule)
        : t.ruleDone(row.rule, number(ask.language, done.right), number(ask.language, decided))
  const subject = said.view.occurrences.get(row.statement.subject)
  const rows: [string, Child][] = [[t.rule, rule]]
  if (subject?.type === 'person') rows.push([t.shown, exposure(desk, subject.id)], ...candidateRow(desk, subject.id))
  return [others(desk, row), factList(rows)]
}

const factList = (rows: readonly [string, Child][]): Child => (
  <dl class="facts">{rows.map(([name, value]) => [<dt>{name}</dt>, <dd>{value}</dd>])}</dl>
)

function facts(desk: Desk, { statement }: StatementRow): Child {
  const { ask, said } = desk
  const { language } = ask
  const t = review[language]
  const { view } = said
  const speakers = (statement.attributedTo ?? []).map((id) => wordsOf(view, id))
  const guard =
    t.guarded[sensitivityOf(statement.property, statement.value, isOnePerson(view.occurrences.get(statement.subject)))]
  const how = [
    <strong>{manner(language, statement)}</strong>,
    speakers.length === 0 ? t.noSpeaker : t.saidBy(speakers.join(', ')),
    ...(statement.qualifiers?.scare_quotes ? [t.inQuotes] : []),
  ]
  const { event, within } = statement.qualifiers ?? {}
  const rows: [string, Child][] = [
    [t.says, <strong>{saidOf(language, statement)}</strong>],
    [t.how, joined(how, ', ')],
    ...argumentRows(desk, statement),
    [t.when, statement.date === undefined ? t.dateUnknown : dateInWords(language, statement.date)],
  ]
  if (event) rows.push([t.event, <a href={`/${language}/events/${view.thing(event)?.key ?? event}`}>{wordsOf(view, event)}</a>])
  if (within) rows.push([t.within, wordsOf(view, within)])
  return [factList(rows), guard !== '' && <p class="guard">{guard}</p>]
}

function argumentRows({ ask: { language }, said: { view } }: Desk, { qualifiers }: Statement): [string, Child][] {
  const t = review[language]
  return ROLES.flatMap((role): [string, Child][] => {
    const list = role === 'date' ? [] : (qualifiers?.[role] ?? [])
    if (list.length === 0) return []
    const named = list.map((argument): Child => {
      const thing = view.thing(argument.occurrence)
      const words = wordsOf(view, argument.occurrence)
      if (thing?.type === 'person') return <a href={`/${language}/people/${thing.key}`}>{words}</a>
      const meant = meantBy(language, argument)
      return meant === null || meant === words ? words : [<strong>{meant}</strong>, ': ', details[language].quoted(words)]
    })
    return [[t.roles[role], joined(named, ', ')]]
  })
}

function exposure({ ask: { language, now }, said: { view } }: Desk, occurrence: OccurrenceId): string {
  const thing = view.thing(occurrence)
  return exposureWords({ language }, thing ? exposureHeld(view, thing, dayOf(now)) : NOBODY_DECIDED)
}
const NOBODY_DECIDED = { level: 'hidden', decision: null, over: false, apart: false } as const

function candidateRow({ ask: { language }, said: { view } }: Desk, occurrence: OccurrenceId): [string, Child][] {
  const key = view.thing(occurrence)?.key
  const n = candidatesOf(view, occurrence)
  const t = review[language]
  return key === undefined || n === 0
    ? []
    : [[t.elsewhere, <a href={`/${language}/people/${key}`}>{t.perhapsSame(number(language, n))}</a>]]
}

function decideForm(desk: Desk, row: StatementRow): Child {
  const { ask } = desk
  const t = review[ask.language]
  const next = neighbour(desk, 1)
  return (
    <ActForm ask={ask} to={`${pathTo(desk)}/decide`} class="decide">
      <input type="hidden" name="statement" value={row.id} />
      <input type="hidden" name="seen" value={String(versionOf(row))} />
      <p class="acts">
        <button type="submit" name="act" value="accept">
          {t.accept}
          <kbd>A</kbd>
        </button>
        {next && (
          <a class="button second" href={linkTo(desk, `draft=${next.id}`)} data-key="j">
            {t.laterDraft}
            <kbd>J</kbd>
          </a>
        )}
      </p>
      <details class="reject">
        <summary>
          {t.reject}
          <kbd>R</kbd>
        </summary>
        <p class="meta">{t.rejectWhy}</p>
        <ul class="reasons">
          {REASONS.map((why, i) => (
            <li>
              <button class="second" type="submit" name="act" value={`reject:${why}`}>
                {t.rejections[why]}
                <kbd>{(i + 1) % 10}</kbd>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </ActForm>
  )
}

function decidedForm(desk: Desk, row: StatementRow): Child {
  const { ask } = desk
  const t = review[ask.language]
  const { latest } = row
  if (latest === null) return null
  const reason =
    latest.why && latest.why !== 'corrected' ? `${t.acts[latest.act]} (${t.rejections[latest.why]})` : t.acts[latest.act]
  const day = dateInWords(ask.language, latest.at.slice(0, 10) as never)
  return (
    <ActForm ask={ask} to={`${pathTo(desk)}/decide`} class="decide">
      <input type="hidden" name="statement" value={row.id} />
      <input type="hidden" name="seen" value={String(versionOf(row))} />
      <p class="ruling">{t.decidedBy(reason, ask.members.nameOf(latest.by), day)}</p>
      <p class="acts">
        {isStanding(row) ? (
          <button class="second" type="submit" name="act" value="retract">
            {t.retract}
          </button>
        ) : (
          <>
            <button type="submit" name="act" value="accept">
              {t.accept}
              <kbd>A</kbd>
            </button>
            <button class="second" type="submit" name="act" value="reopen">
              {t.reopen}
            </button>
          </>
        )}
      </p>
    </ActForm>
  )
}

/** More of them are on the pages of the person and the event. */
const SHOWN = 4

/** Who tells the same, and who tells it otherwise: links to their places. */
function others(desk: Desk, row: StatementRow): Child {
  const { queue, said, ask } = desk
  const t = review[ask.language]
  const own = queue.told.get(row.id)
  if (!own) return null
  const standing = own.topic.told.filter((one) => one !== own && isStanding(one.row))
  const same = standing.filter(
    (one) => voiceOf(one.source) !== voiceOf(own.source) && tellTheSame(one.row.statement, row.statement),
  )
  const against = standing.filter((one) => contradict(one.row.statement, row.statement))
  const list = (title: string, told: readonly Told[]): Child =>
    told.length > 0 && [
      <h3 class="up">{title}</h3>,
      <ul class="told">
        {told.slice(0, SHOWN).map((one) => (
          <li>
            {passage(said, one.row)}
            <span class="meta">
              {origin(said, one.row)}
              {one.row.latest === null ? ` · ${t.draft}` : ` · ${t.acts[one.row.latest.act]}`}
            </span>
          </li>
        ))}
      </ul>,
    ]
  return [list(t.against, against), list(t.alsoTold, same)]
}
