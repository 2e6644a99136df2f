import type { OccurrenceId } from '#core/ids.ts'
import type { RegisterView } from '#register/index.ts'
import { candidatesOf as candidatesFor } from '#resolve/index.ts'

/** How many others may be the same person or event, as far as nobody has judged. */
export function candidatesOf(view: RegisterView, occurrence: OccurrenceId): number {
  const thing = view.thing(occurrence)
  return thing ? candidatesFor(view, thing).filter(({ judged }) => judged.length === 0).length : 0
}
