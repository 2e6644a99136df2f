import { CODING_FORMS, type Coding, type CodingForm } from '#core/coding.ts'
import type { EntityId } from '#core/ids.ts'
import { codingsHeld, isGround, mayBeAbout } from '#pipeline/codings/index.ts'
import { rollOf } from '#pipeline/roll.ts'
import { rowsOf } from '#pipeline/thing-record.ts'
import type { StatementRow, Thing } from '#register/index.ts'
import { coding as texts } from '#texts/desk/coding.ts'
import { CODING } from '#vocabulary/coding.ts'
import { eventName } from '../things/event-words.tsx'
import type { Setting } from '../things/setting.ts'

/** What is answered about: a release event of which something was accepted, or the register as a whole. `key`: its place in addresses. */
export type About = { key: string; event: EntityId | null; thing: Thing | null; name: string }

export const REGISTER = 'register'

const wholeRegister = ({ language }: Setting): About => ({
  key: REGISTER,
  event: null,
  thing: null,
  name: texts[language].register,
})

const aboutEvent = (setting: Setting, thing: Thing): About[] =>
  thing.type === 'release_event' && thing.entity !== null
    ? [{ key: thing.entity, event: thing.entity, thing, name: eventName(setting, thing) }]
    : []

/** What an address speaks of; null where nothing is there to answer about. */
export function aboutIn(setting: Setting): About | null {
  const { ask, view } = setting
  const asked = ask.params.about ?? ''
  if (asked === REGISTER) return wholeRegister(setting)
  const thing = view.thing(asked as EntityId)
  return (thing && aboutEvent(setting, thing)[0]) ?? null
}

/** The register, then every event of which something was accepted, the newest first. */
export function everything(setting: Setting): About[] {
  const { view, today, register } = setting
  const events = rollOf(view, 'release_event', today, register)
    .filter(({ decided }) => decided > 0)
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.thing.key < b.thing.key ? -1 : 1))
  return [wholeRegister(setting), ...events.flatMap(({ thing }) => aboutEvent(setting, thing))]
}

/** Forms that are asked about it. */
export const formsOf = ({ event }: Pick<About, 'event'>): CodingForm[] =>
  CODING_FORMS.filter((form) => mayBeAbout(CODING[form].about, event !== null))

/** What members answer about it, by the form and the item. */
export async function heldAbout({ ask }: Setting, { event }: Pick<About, 'event'>): Promise<Coding[]> {
  return (await codingsHeld(ask.work)).filter((one) => one.event === event)
}

/** Questions of which the answers of members differ, by item. */
export function differing(codings: readonly Coding[]): { form: CodingForm; item: string; question: string }[] {
  const byItem = Map.groupBy(codings, ({ form, item, event }) => JSON.stringify([form, item, event]))
  return [...byItem.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const questions = new Set(own.flatMap(({ answers }) => Object.keys(answers)))
    return [...questions]
      .filter((question) => new Set(own.flatMap(({ answers }) => answers[question] ?? [])).size > 1)
      .map((question) => ({ form: first.form, item: first.item, question }))
  })
}

/** Accepted statements on which an answer may rest: those of the event, or all of the register. */
export function groundsOf({ view }: Setting, { thing }: About): StatementRow[] {
  const rows = thing === null ? [...view.statements.values()] : Object.values(rowsOf(view, thing)).flat()
  return rows.filter(isGround)
}
