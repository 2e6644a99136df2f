import { compareNames } from '#names/index.ts'
import { unreadable } from './faults.ts'
import { isFullName } from './looks.ts'
import type { ListRead } from './read-rows.ts'

/** A cell that names two people is read as neither: what stands beside it may be of one, and nobody is called by both names. */
export function withoutCouples(read: ListRead): ListRead {
  const couples = read.rows.filter(({ name }) => areSeveral(name))
  if (couples.length === 0) return read
  const left = new Set(couples.map(({ row }) => row))
  return {
    ...read,
    rows: read.rows.filter(({ row }) => !left.has(row)),
    unreadable: [
      ...read.unreadable.filter(({ row }) => !left.has(row)),
      ...couples.map(({ table, row }) => unreadable(table, row, 'several_people', 'name')),
    ],
  }
}

/** Do these words name more than one person? A name and the same name in another script or language do not. */
export function areSeveral(text: string): boolean {
  if (FAMILY.test(text) || AND.test(text)) return true
  const sides = text.split(BESIDE).map((one) => one.trim())
  return sides.some((one, at) => at > 0 && isAnother(sides[at - 1] ?? '', one))
}

const isAnother = (left: string, right: string): boolean =>
  isFullName(left) && isFullName(right) && compareNames(left, right).explanation.some(({ bits }) => bits < 0)

/** “and” between two names; in Belarusian it is written `й` behind a vowel by some. */
const AND = /\p{L}[.)]?\s+(?:и|і|й|ды|and|&|\+)\s+(?:\p{Lu}|яго|яе|его|её|ее|his|her)|\p{L}\s*[&+]\s*\p{Lu}/u
const BESIDE = /[/;,\n]/
const FAMILY =
  /^(?:супруги|сужэнцы|муж и жена|муж і жонка|братья|браты|сёстры|сестры|семья|сям[’'ʼ]я|spouses|brothers|sisters|family)(?!\p{L})/iu
