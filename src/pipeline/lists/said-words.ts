import { keyOf } from '#vocabulary/key.ts'
import type { Read } from './faults.ts'

export type Status = 'held' | 'released' | 'died'
/** How somebody left custody, as statements code it; `displacement`: they were taken out of the country. */
export type Leaving = 'pardon' | 'amnesty' | 'commutation' | 'end_of_term' | 'conditional' | 'exchange' | 'displacement'

/** Beginnings of words and phrases, be · ru · en. */
const STATUS: readonly [Status, string][] = [
  ['held', 'у зняволенн, за кратамі, утрымліва, зняволен, пад вартай, у калоніі, у сіза, у турме, адбывае, у вязніцы, сядзіць'],
  [
    'held',
    'в заключени, под страж, содержит, за решёт, за решет, в колонии, в сизо, в тюрьме, отбывает, сидит, заключён, заключен',
  ],
  ['held', 'held, imprison, in prison, in custody, in detention, behind bars, serving, in jail, jailed, detained'],
  ['released', 'на свабодзе, вызвален, выйшаў, выйшла, на волі · на свобод, освобожд, вышел, вышла, на воле'],
  ['released', 'released, freed, free, at liberty'],
  ['died', 'памёр, памерла, загін · умер, скончал, погиб · died, dead, deceased'],
]
const LEAVING: readonly [Leaving, string][] = [
  ['pardon', 'памілаван · помилован · pardon'],
  ['amnesty', 'амніст · амнист · amnest'],
  ['commutation', 'змякчэн, змягчэн, замена пакаран, замену пакаран · смягчен, замена наказан, замены наказан · commut, mitigat'],
  ['end_of_term', 'канец тэрмін, скончыўся тэрмін, адбыў, адбыла, па заканчэнн · конец срок, окончани, отбыл, отбыто, по сроку'],
  ['end_of_term', 'end of term, end of the term, end of sentence, served, full term, term expired'],
  ['conditional', 'умоўн, удв · условн, удо · conditional, parole'],
  ['exchange', 'абмен, абмян · обмен, обмян · exchange, swap'],
  ['displacement', 'вываз, вывез, дэпарт, выслан, высылк · вывоз, депорт · deport, displac, expel, expuls, exiled'],
]
/** “Not released”, “unknown”: what turns a word round, or says that nothing is known. */
const DOUBT = beginning(
  'не, ня, няма, нет, not, never, un, маг, мож, may, плануе, планир, planned, expected, чака, ожид, просит, просіць',
)

function beginning(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.split(/,\s|\s·\s/u).join('|')})`, 'iu')
}
const tableOf = <Code>(rows: readonly [Code, string][]) => rows.map(([code, list]) => [code, beginning(list)] as const)
const STATUSES = tableOf(STATUS)
const LEAVINGS = tableOf(LEAVING)

const codesIn = <Code>(table: readonly (readonly [Code, RegExp])[], text: string): Code[] => [
  ...new Set(table.flatMap(([code, words]) => (words.test(text) ? [code] : []))),
]

/** Whether somebody is held, is free or has died. A cell that says more than one of it, or puts it in doubt, says none. */
export function readStatus(text: string): Read<Status> {
  const plain = keyOf(text)
  const [status, ...more] = codesIn(STATUSES, plain)
  if (status !== undefined && more.length === 0 && !DOUBT.test(plain)) return { value: status }
  // “Pardoned”, “deported”: out of custody, in the words of how.
  if (status === undefined && !isUnsure(plain) && codesIn(LEAVINGS, plain).length > 0) return { value: 'released' }
  return { fault: 'unknown_status' }
}

/** How somebody left custody: at most one legal form, and whether over the border. */
export function readLeaving(text: string): Read<{ code: Exclude<Leaving, 'displacement'> | null; displaced: boolean }> {
  const plain = keyOf(text)
  const codes = codesIn(LEAVINGS, plain)
  const forms = codes.filter((code) => code !== 'displacement')
  if (codes.length === 0 || forms.length > 1 || isUnsure(plain)) return { fault: 'unknown_release_kind' }
  return { value: { code: forms[0] ?? null, displaced: codes.includes('displacement') } }
}

const isUnsure = (plain: string) => DOUBT.test(plain)
