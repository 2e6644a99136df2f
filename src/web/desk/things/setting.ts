import type { EntityId, OccurrenceId, RegisterId } from '#core/ids.ts'
import type { Workroom } from '#pipeline/workroom.ts'
import { dayOf } from '#platform/clock.ts'
import type { RegisterView, Thing } from '#register/index.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { Ask } from '../ask.ts'

/** What every page of this room works with. */
export type Setting = {
  view: RegisterView
  language: SiteLanguage
  register: { id: RegisterId; kind: 'sample' | 'own' }
  /** UTC day. */
  today: string
  ask: Ask
}

/** The same without a question: what lists are worked out from. */
export type Ground = Omit<Setting, 'ask' | 'language'>

export function groundOf({ view, stores: { folder } }: Workroom, now: string): Ground {
  return { view: view(), register: { id: folder.register, kind: folder.kind }, today: dayOf(now) }
}

export const settingOf = (ask: Ask): Setting => ({ ...groundOf(ask.work, ask.now), language: ask.language, ask })

/** The thing an address speaks of, by the id of its entity or of any of its occurrences. */
export const thingIn = ({ view, ask }: Setting, ...types: readonly Thing['type'][]): Thing | null => {
  const thing = view.thing((ask.params.key ?? '') as EntityId | OccurrenceId)
  return thing && types.includes(thing.type) ? thing : null
}

/** The address of a thing, after the language. */
export const pathOfThing = ({ key, type }: Pick<Thing, 'key' | 'type'>): string =>
  `${type === 'person' ? 'people' : 'events'}/${key}`
