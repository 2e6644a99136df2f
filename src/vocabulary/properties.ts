import { STATEMENT_TYPES, type StatementCode, type StatementType } from '#core/extraction.ts'
import { CONDITIONS } from './conditions.ts'
import { type Entry, type Guard, OPEN, OWN, PROTECTED, SECRET, type Sensitivity, say } from './entry.ts'

export type Property = Entry & { code: StatementType; guard: Guard }

const property = (
  code: StatementType,
  definition: string,
  be: string,
  ru: string,
  en: string,
  guard: Guard = OPEN,
): Property => ({
  code,
  definition,
  source: OWN,
  labels: say(be, ru, en),
  guard,
})

/** What a statement can say, with how openly it may be shown. `condition` goes by its code: see `sensitivityOf`. */
export const PROPERTIES: readonly Property[] = [
  property('detention', 'A person is taken into or kept in custody.', 'затрыманне', 'задержание', 'detention'),
  property('charge', 'A person is accused of an offence.', 'абвінавачанне', 'обвинение', 'charge'),
  property('sentence', 'A court sets, changes or cuts a punishment.', 'прысуд', 'приговор', 'sentence'),
  property(
    'transfer',
    'A prisoner is moved from one place of custody to another.',
    'перавод у іншую ўстанову',
    'перевод в другое учреждение',
    'transfer',
  ),
  property(
    'recognition',
    'A body counts a person as a political prisoner, or stops doing so.',
    'прызнанне палітвязнем',
    'признание политзаключённым',
    'recognition as a political prisoner',
  ),
  property(
    'petition',
    'A person asks, or does not ask, for pardon.',
    'прашэнне аб памілаванні',
    'прошение о помиловании',
    'petition for pardon',
    PROTECTED,
  ),
  property('pardon', 'A pardon is granted, without a word on leaving custody.', 'памілаванне', 'помилование', 'pardon'),
  property('release', 'A person leaves custody.', 'вызваленне', 'освобождение', 'release'),
  property(
    'release_event',
    'A batch of people is released or pardoned together.',
    'групавое вызваленне',
    'групповое освобождение',
    'release event',
  ),
  property(
    'displacement',
    'A person is taken out of the country without free choice.',
    'вываз з краіны',
    'вывоз из страны',
    'forced displacement',
  ),
  property(
    'crossing',
    'A person crosses a border, or is taken over it.',
    'перасячэнне мяжы',
    'пересечение границы',
    'border crossing',
  ),
  property('refusal', 'A person refuses what is offered or ordered, such as to leave the country.', 'адмова', 'отказ', 'refusal'),
  property('return', 'A person is brought back to custody or to the country.', 'вяртанне', 'возвращение', 'return'),
  property(
    'condition',
    'Something binds or harms a person after release.',
    'умова пасля вызвалення',
    'условие после освобождения',
    'condition after release',
    SECRET,
  ),
  property('annulment', 'A sentence is set aside.', 'скасаванне прысуду', 'отмена приговора', 'annulment of the sentence'),
  property(
    'rehabilitation',
    'A person is cleared and their rights are restored.',
    'рэабілітацыя',
    'реабилитация',
    'rehabilitation',
  ),
  property('concession', 'Something is given or lifted in return for releases.', 'саступка', 'уступка', 'concession'),
  property('obligation', 'A party takes on a duty as part of a deal.', 'абавязацельства', 'обязательство', 'obligation'),
  property('negotiation', 'Somebody negotiates about releases.', 'перамовы', 'переговоры', 'negotiation'),
  property(
    'acknowledgement',
    'An authority admits that the persecution was unlawful.',
    'прызнанне незаконнасці',
    'признание незаконности',
    'acknowledgement of illegality',
  ),
  property(
    'admission',
    'A prisoner admits, or does not admit, guilt.',
    'прызнанне віны',
    'признание вины',
    'admission of guilt',
    PROTECTED,
  ),
  property(
    'warning',
    'A person is told beforehand of a release, or is shown the decision.',
    'папярэджанне загадзя',
    'предупреждение заранее',
    'warning beforehand',
  ),
  property(
    'remaining_term',
    'Part of the punishment was still to be served.',
    'неадбытая частка тэрміну',
    'неотбытая часть срока',
    'time left to serve',
  ),
  property(
    'violation',
    'A right was broken in a trial or in custody.',
    'парушэнне правоў',
    'нарушение прав',
    'violation of rights',
  ),
  property('citizenship', 'A person has, loses or is refused a citizenship.', 'грамадзянства', 'гражданство', 'citizenship'),
  property('reform', 'A law or an institution is changed.', 'рэформа', 'реформа', 'reform'),
  property('demand', 'Somebody demands something of a party.', 'патрабаванне', 'требование', 'demand'),
  property('death', 'A person dies, in custody or after.', 'смерць', 'смерть', 'death'),
  property(
    'birth',
    'A person was born on a day or in a year: it tells namesakes apart.',
    'нараджэнне',
    'рождение',
    'birth',
    PROTECTED,
  ),
  property('tally', 'A number of people is given.', 'падлік', 'подсчёт', 'count'),
  property(
    'role',
    'What a person does or did in public life.',
    'грамадская дзейнасць',
    'общественная деятельность',
    'public activity',
  ),
  property('quotation', 'Words of a speaker are quoted.', 'цытата', 'цитата', 'quotation'),
]

const GUARDS = new Map<string, Guard>(PROPERTIES.map(({ code, guard }) => [code, guard]))
const CONDITION_GUARDS = new Map<string, Guard>(CONDITIONS.map(({ code, guard }) => [code, guard]))

/**
 * How openly a statement may be shown. `aboutPerson`: its subject is one person; otherwise an event or a group. What the tables do not
 * know, such as a condition without a code, counts as a secret one.
 */
export function sensitivityOf(type: StatementType, code: StatementCode | null, aboutPerson: boolean): Sensitivity {
  const guard = (type === 'condition' ? CONDITION_GUARDS.get(code ?? '') : GUARDS.get(type)) ?? SECRET
  return aboutPerson ? guard.person : guard.event
}

export const propertyOf = (type: StatementType): Property => {
  const found = PROPERTIES.find(({ code }) => code === type)
  if (!found) throw new RangeError(`no definition of the statement type ${type}; the types are ${STATEMENT_TYPES.join(', ')}`)
  return found
}
