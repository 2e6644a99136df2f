/**
 * What a column of a list may hold. `place`, `gender`, `note` and `link` stay in the text of the list and are said of nobody: where a person
 * lives is never shown, and a note is no fact. `id` is what the list itself knows a person by. `ignore`: the column is left aside.
 */
export const FIELDS = [
  'name',
  'surname',
  'given',
  'patronymic',
  'birth',
  'gender',
  'place',
  'detained',
  'arrest_place',
  'articles',
  'term',
  'sentenced',
  'facility',
  'status',
  'released',
  'died',
  'release_kind',
  'recognised',
  'id',
  'note',
  'link',
  'ignore',
] as const
export type Field = (typeof FIELDS)[number]

export const isField = (text: string): text is Field => FIELDS.some((field) => field === text)

/** Fields of a person's name, in the order in which it is said. */
export const NAME_FIELDS = ['name', 'given', 'patronymic', 'surname'] as const satisfies readonly Field[]

/** Fields whose cells are dates. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set(['birth', 'detained', 'sentenced', 'released', 'died', 'recognised'])

/** Fields that several columns of one table may hold. */
export const REPEATED: ReadonlySet<Field> = new Set(['note', 'link', 'ignore'])
