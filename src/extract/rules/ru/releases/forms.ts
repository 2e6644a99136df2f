import { triggersOf } from '../../../grammar/rule-text.ts'

/** What notes behind a name or a day say of the form of a release. */
export const FORMS = triggersOf(
  'ru',
  `
release.note-pardon plain code=pardon
  = (',|'—) [ (помилование|помилован|помилована) ] ('.|';|')|>)
  + Нина Петрова освобождена 6 мая, помилование.
  - Нина Петрова освобождена 6 мая.

release.note-term plain code=end_of_term
  = (',|'—|'() [ (конец_срока|окончание_срока|срок_отбыт|отбыл_срок|отбыла_срок) ] ('.|';|')|>)
  + Нина Петрова освобождена 6 мая, конец срока.
  - Нина Петрова освобождена 6 мая.

release.note-parole plain code=conditional
  = (',|'—|'() [ удо ] ('.|';|')|>)
  + Нина Петрова освобождена 6 мая, УДО.
  - Нина Петрова освобождена 6 мая.
`,
)
