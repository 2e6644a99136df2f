import type { Polarity, StatementType } from '#core/extraction.ts'
import type { Scope } from '#core/mention.ts'
import { type Entry, type Guard, OPEN, say } from './entry.ts'

/**
 * A form of statement that speaks for or against a line. `polarity` is what is meant in the end: a denied positive is negative. `plain`: only
 * where it is said as such; who denies the opposite contradicts it, and tells no fact.
 */
export type Sign = { type: StatementType; codes?: readonly string[]; scope?: Scope; polarity: Polarity; plain?: boolean }

/** One question put to every release event. */
export type CardEntry = Entry & { supports: readonly Sign[]; contradicts: readonly Sign[]; guard: Guard }

const SOURCE = 'Questions that human-rights reports on the releases of 2024 to 2026 ask of each of them'

const line = (
  code: string,
  definition: string,
  [be, ru, en]: [string, string, string],
  supports: readonly Sign[],
  contradicts: readonly Sign[],
): CardEntry => ({ code, definition, source: SOURCE, labels: say(be, ru, en), supports, contradicts, guard: OPEN })

/** What speaks when it is so, and when it is not; without codes, whatever its code. An empty code: a statement without one. */
export const yes = (type: StatementType, ...codes: string[]): Sign => ({
  type,
  polarity: 'positive',
  ...(codes.length > 0 && { codes }),
})
export const no = (type: StatementType, ...codes: string[]): Sign => ({ ...yes(type, ...codes), polarity: 'negative' })
/** People stayed: they did not leave, as somebody tells it. That an authority denies having expelled anybody is none. */
export const stayed: Sign = { ...no('displacement'), plain: true }
const numberOf = (type: StatementType, scope: Scope): Sign => ({ type, scope, polarity: 'positive' })

/**
 * The card of a release event, in the order it is read. A harm such as `bank` is a condition that was imposed, so that a positive one
 * speaks against the line "bank account". No line rests on a statement that is protected or secret of one person.
 */
export const CARD: readonly CardEntry[] = [
  line(
    'annulled',
    'The sentence was set aside.',
    ['прысуд скасаваны', 'приговор отменён', 'sentence annulled'],
    [yes('annulment')],
    [no('annulment')],
  ),
  line(
    'illegality',
    'An authority admitted that the persecution was unlawful.',
    ['незаконнасць прызнаная', 'незаконность признана', 'illegality acknowledged'],
    [yes('acknowledgement')],
    [no('acknowledgement')],
  ),
  line(
    'rehabilitated',
    'The people were cleared and their rights restored.',
    ['рэабілітацыя', 'реабилитация', 'rehabilitated'],
    [yes('rehabilitation')],
    [no('rehabilitation')],
  ),
  line(
    'petitioned',
    'The people asked for pardon themselves.',
    ['самі прасілі пра памілаванне', 'сами просили о помиловании', 'asked for pardon'],
    [yes('petition')],
    [no('petition')],
  ),
  line(
    'decision_shown',
    'The people were shown the decision on their release.',
    ['рашэнне паказалі', 'решение показали', 'decision shown'],
    [yes('warning', 'decision')],
    [no('warning', 'decision')],
  ),
  line(
    'warned',
    'The people were told beforehand.',
    ['папярэдзілі загадзя', 'предупредили заранее', 'warned beforehand'],
    [yes('warning', '')],
    [no('warning', '')],
  ),
  line(
    'time_left',
    'A part of the punishment was still to be served.',
    ['заставалася частка тэрміну', 'оставалась часть срока', 'time left to serve'],
    [yes('remaining_term')],
    [no('remaining_term')],
  ),
  line(
    'papers_kept',
    'The people kept their papers.',
    ['дакументы засталіся ў людзей', 'документы остались у людей', 'papers kept'],
    [no('condition', 'papers_taken')],
    [yes('condition', 'papers_taken')],
  ),
  line(
    'free_to_stay',
    'The people could stay in the country.',
    ['можна было застацца ў краіне', 'можно было остаться в стране', 'free to stay'],
    [stayed, numberOf('tally', 'stayed'), numberOf('release', 'stayed'), numberOf('release_event', 'stayed')],
    [yes('displacement'), yes('return')],
  ),
  line(
    'free_to_leave',
    'The people may leave the country.',
    ['можна выехаць з краіны', 'можно выехать из страны', 'free to leave'],
    [no('condition', 'exit_ban')],
    [yes('condition', 'exit_ban')],
  ),
  line(
    'civic_rights',
    'The people have their civic rights.',
    ['грамадзянскія правы', 'гражданские права', 'civic rights'],
    [no('condition', 'civic_rights')],
    [yes('condition', 'civic_rights')],
  ),
  line(
    'bank',
    'The people can have a bank account.',
    ['рахунак у банку', 'счёт в банке', 'bank account'],
    [no('condition', 'bank')],
    [yes('condition', 'bank')],
  ),
  line(
    'parcels',
    'The people can send and receive parcels.',
    ['пасылкі', 'посылки', 'parcels'],
    [no('condition', 'parcels')],
    [yes('condition', 'parcels')],
  ),
  line(
    'work',
    'The people can work where they choose.',
    ['праца', 'работа', 'work'],
    [no('condition', 'work')],
    [yes('condition', 'work')],
  ),
  line(
    'rearrest',
    'Some of the people were imprisoned again.',
    ['зноў зняволеныя', 'снова заключены', 're-arrest'],
    [yes('condition', 'rearrest'), yes('return')],
    [no('condition', 'rearrest'), no('return')],
  ),
  line(
    'exchange',
    'The people were released in return for something or somebody.',
    ['вызваленне ў абмен', 'освобождение в обмен', 'release in exchange'],
    [yes('release', 'exchange'), yes('release_event', 'exchange'), yes('concession')],
    [no('release', 'exchange'), no('release_event', 'exchange'), no('concession')],
  ),
]
