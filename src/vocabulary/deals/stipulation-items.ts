import type { StatementType } from '#core/extraction.ts'
import { type Sign, stayed } from '../card.ts'
import { type Entry, OWN, say } from '../entry.ts'

/**
 * Something a deal around releases can bind its parties to. `kept`, `broken`: what statements say that speaks for or against its being
 * kept; whether it was ever agreed they do not say. `freedom`: who was released and is imprisoned again puts it under review.
 */
export type StipulationItem = Entry & { kept: readonly Sign[]; broken: readonly Sign[]; freedom: boolean }

type Signs = { kept?: readonly Sign[]; broken?: readonly Sign[]; freedom?: boolean }

const item = (
  code: string,
  definition: string,
  [be, ru, en]: [string, string, string],
  { kept = [], broken = [], freedom = false }: Signs = {},
): StipulationItem => ({ code, definition, source: OWN, labels: say(be, ru, en), kept, broken, freedom })

const yes = (type: StatementType, code?: string): Sign => ({ type, polarity: 'positive', ...(code && { codes: [code] }) })
const no = (type: StatementType, code?: string): Sign => ({ ...yes(type, code), polarity: 'negative' })

/** In the order in which they are read: what is owed to the released, to those still held, and between the parties. */
export const STIPULATIONS: readonly StipulationItem[] = [
  item(
    'no_rearrest',
    'Who was released is not imprisoned again.',
    ['вызваленых не зняволяць зноў', 'освобождённых не посадят снова', 'the released are not imprisoned again'],
    { kept: [no('condition', 'rearrest')], broken: [yes('condition', 'rearrest'), yes('return')], freedom: true },
  ),
  item(
    'stay_by_choice',
    'Who was released may choose to stay in the country.',
    ['можна застацца ў краіне', 'можно остаться в стране', 'the released may stay in the country'],
    { kept: [stayed], broken: [yes('displacement'), yes('return')], freedom: true },
  ),
  item(
    'freedom_of_movement',
    'Who was released may move about, leave the country and come back.',
    [
      'можна ездзіць, выязджаць і вяртацца',
      'можно ездить, выезжать и возвращаться',
      'the released may travel, leave and come back',
    ],
    { kept: [no('condition', 'exit_ban')], broken: [yes('condition', 'exit_ban')], freedom: true },
  ),
  item(
    'end_of_prosecution',
    'Other cases against the released are closed and no new ones are opened.',
    ['пераслед спынены, новых спраў няма', 'преследование прекращено, новых дел нет', 'prosecution ends, no new cases'],
    { freedom: true },
  ),
  item(
    'sentence_annulled',
    'The sentence is set aside and the record is cleared.',
    ['прысуд скасаваны', 'приговор отменён', 'the sentence is annulled'],
    { kept: [yes('annulment'), yes('rehabilitation')], broken: [no('annulment'), no('rehabilitation')] },
  ),
  item(
    'papers_returned',
    'The released have their passports and other papers.',
    ['дакументы вернутыя', 'документы возвращены', 'papers are returned'],
    { kept: [no('condition', 'papers_taken')], broken: [yes('condition', 'papers_taken')] },
  ),
  item('property_returned', 'Things, money and homes taken from the released are given back.', [
    'рэчы, грошы і жыллё вернутыя',
    'вещи, деньги и жильё возвращены',
    'things, money and homes are returned',
  ]),
  item(
    'rights_restored',
    'The released are off the lists of the State, and can have a bank account, work and civic rights.',
    ['са спісаў выкраслены, правы вернутыя', 'из списков исключены, права возвращены', 'off the lists, with their rights'],
    {
      kept: [no('condition', 'bank'), no('condition', 'civic_rights'), no('condition', 'work')],
      broken: [yes('condition', 'bank'), yes('condition', 'civic_rights'), yes('condition', 'work')],
    },
  ),
  item('family_unharmed', 'The family of the released is left alone and may join them.', [
    'родных не чапаюць, і яны могуць прыехаць',
    'родных не трогают, и они могут приехать',
    'the family is left alone and may join them',
  ]),
  item('medical_care', 'The released, and those still held, get the medical care that they need.', [
    'медыцынская дапамога',
    'медицинская помощь',
    'medical care',
  ]),
  item('silence', 'The released keep silent about prison or about the deal.', [
    'вызваленыя маўчаць',
    'освобождённые молчат',
    'the released keep silent',
  ]),
  item('names_disclosed', 'The names of who was released and of who is still held are published.', [
    'імёны зняволеных апублікаваныя',
    'имена заключённых опубликованы',
    'the names of prisoners are published',
  ]),
  item('monitors', 'Independent monitors may visit prisoners and see whether the deal is kept.', [
    'назіральнікаў пускаюць',
    'наблюдателей пускают',
    'monitors are let in',
  ]),
  item('further_releases', 'More people are released, by a day or in a number that was agreed.', [
    'наступныя вызваленні',
    'следующие освобождения',
    'further releases',
  ]),
  item('no_new_arrests', 'Nobody else is imprisoned for politics.', [
    'новых палітычных арыштаў няма',
    'новых политических арестов нет',
    'no new political arrests',
  ]),
  item(
    'sanctions_relief',
    'Sanctions are lifted, eased or suspended.',
    ['санкцыі знятыя або аслабленыя', 'санкции сняты или ослаблены', 'sanctions are lifted or eased'],
    { kept: [yes('concession', 'sanctions_relief')], broken: [no('concession', 'sanctions_relief')] },
  ),
  item('embassy', 'An embassy is opened again, or ambassadors return.', [
    'пасольства зноў працуе',
    'посольство снова работает',
    'an embassy reopens',
  ]),
  item('flights', 'Flights between the parties begin again.', [
    'авіязносіны адноўленыя',
    'авиасообщение возобновлено',
    'flights resume',
  ]),
  item('border', 'Border crossings are opened again.', [
    'пункты пропуску адкрытыя',
    'пункты пропуска открыты',
    'border crossings reopen',
  ]),
  item(
    'captives',
    'Captives or prisoners of another State are handed over in return.',
    ['палонных ці вязняў перадаюць узамен', 'пленных или заключённых передают взамен', 'captives are handed over in return'],
    { kept: [yes('release_event', 'exchange')], broken: [no('release_event', 'exchange')] },
  ),
  item('reception', 'The State that takes people in gives them papers and leave to stay.', [
    'краіна, што прыняла, дае дакументы',
    'принявшая страна даёт документы',
    'the receiving State gives papers',
  ]),
]
