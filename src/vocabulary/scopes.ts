import type { Scope } from '#core/mention.ts'
import { type Entry, OWN, say } from './entry.ts'

const scope = (code: Scope, definition: string, be: string, ru: string, en: string): Entry & { code: Scope } => ({
  code,
  definition,
  source: OWN,
  labels: say(be, ru, en),
})

/** What a number of people is a number of. */
export const SCOPE_ENTRIES: readonly (Entry & { code: Scope })[] = [
  scope('announced', 'People named in an announcement, such as a whole decree.', 'абвешчаныя', 'объявленные', 'announced'),
  scope('pardoned', 'People granted a pardon.', 'памілаваныя', 'помилованные', 'pardoned'),
  scope('released', 'People who left custody.', 'вызваленыя', 'освобождённые', 'released'),
  scope(
    'political',
    'Political prisoners among them, by the definition of who counts.',
    'палітвязні',
    'политзаключённые',
    'political prisoners',
  ),
  scope(
    'displaced',
    'People taken out of the country.',
    'вывезеныя з краіны',
    'вывезенные из страны',
    'taken out of the country',
  ),
  scope('stayed', 'People who stayed in the country.', 'засталіся ў краіне', 'остались в стране', 'stayed in the country'),
  scope('crossed', 'People who crossed the border.', 'перасеклі мяжу', 'пересекли границу', 'crossed the border'),
  scope('held', 'People in custody at a time.', 'у зняволенні', 'в заключении', 'held'),
  scope('detained', 'People detained in a time.', 'затрыманыя', 'задержанные', 'detained'),
  scope('convicted', 'People convicted in a time.', 'асуджаныя', 'осуждённые', 'convicted'),
  scope(
    'recognised',
    'People recognised as political prisoners in a time.',
    'прызнаныя палітвязнямі',
    'признанные политзаключёнными',
    'recognised as political prisoners',
  ),
  scope('foreign', 'Foreign nationals.', 'замежнікі', 'иностранцы', 'foreign nationals'),
  scope('other', 'Another number of people, described in its words.', 'іншыя', 'другие', 'others'),
]
