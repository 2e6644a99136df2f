import { z } from 'zod'
import { CODING_FORMS, type Coding, STANDARDS } from '#core/coding.ts'
import { HabeasError } from '#core/errors.ts'
import { STATEMENT_TYPES } from '#core/extraction.ts'
import type { EntityId, MemberId, StatementId } from '#core/ids.ts'
import { overlaps } from '#core/span.ts'
import { type Members, openMembers } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import { keepCoding, type RegisterRows, readCodings, readRegister } from '#register/index.ts'
import { join } from '#resolve/index.ts'
import { type AddressBook, addressBook, findOccurrence, findPlace, isUnfound } from '#review/address.ts'
import { check, isGround, itemOf } from './codings/check.ts'
import type { Stores } from './stores.ts'

/** A place in a file of the chronicle, by words that stand in it once. */
const place = z.strictObject({
  source: z.string(),
  quote: z.strictObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
})
const file = z.strictObject({
  v: z.literal(1),
  /** Of every answer: the day it is of, and its note. */
  as_of: z.string(),
  note: z.string(),
  codings: z.array(
    z.strictObject({
      /** Working names of invented members who answer alike. */
      by: z.array(z.string()),
      form: z.enum(CODING_FORMS),
      item: z.string(),
      /** Words that anchor a release event; null for the register as a whole. */
      event: place.nullable(),
      answers: z.record(z.string(), z.string()),
      standard: z.enum(STANDARDS).nullable(),
      /** What it rests on: everything of a type that is accepted from these words. */
      statements: z.array(place.extend({ property: z.enum(STATEMENT_TYPES) })),
    }),
  ),
})
type Place = z.infer<typeof place>
type Ground = z.infer<typeof file>['codings'][number]['statements'][number]

const keyOf = ({ form, item, event, by }: Pick<Coding, 'form' | 'item' | 'event' | 'by'>) =>
  JSON.stringify([form, item, event, by])

/**
 * Keeps the answers by hand of the sample, as those of invented members who have left: nobody can sit at the desk as one of them. `text` is
 * data/sample/codings.json. Again changes nothing. Gives how many answers are new. Throws HabeasError `sample` when one does not fit the register.
 */
export async function answerSample({ database, newId, now }: Stores, text: string): Promise<number> {
  const { as_of: asOf, note, codings } = file.parse(JSON.parse(text))
  const members = await openMembers(database, newId)
  const rows = await readRegister(database)
  const found = finderIn(rows)
  const known = new Map(rows.statements.map((row) => [row.id, row]))
  const held = new Set((await readCodings(database)).map(keyOf))
  const wanted = codings.flatMap(({ by, form, item, event: words, answers, standard, statements: on }) => {
    const event = words && found.event(words)
    const typed = { answers, standard: standard ?? '', asOf, note, statements: on.flatMap(found.statements) }
    const given = check(form, typed, known, dayOf(now()))
    if ('lacks' in given || itemOf(form, item, event !== null) === null) throw unfit(`${form} ${item}`)
    return by.map((name) => ({ name, coding: { ...given, form, item, event } }))
  })
  let fresh = 0
  for (const { name, coding } of wanted) {
    const by = await memberCalled(members, name, asOf)
    if (held.has(keyOf({ ...coding, by }))) continue
    await keepCoding(database, { ...coding, id: newId(), by, at: now(), withdrawn: false }, 0)
    fresh++
  }
  return fresh
}

async function memberCalled(members: Members, name: string, day: string): Promise<MemberId> {
  const member = members.all().find((one) => one.name === name) ?? (await members.add(name))
  if (typeof member === 'string') throw unfit(name)
  if (member.leftOn === null) await members.leave(member, day)
  return member.id
}

/** Finds what the file names by words. */
function finderIn(rows: RegisterRows) {
  const book: AddressBook = addressBook(rows)
  const { entityOf } = join(rows.occurrences, rows.judgements, rows.minted)
  return {
    event: ({ source, quote }: Place): EntityId => {
      const one = findOccurrence(book, source, quote, 'release_event')
      const entity = isUnfound(one) ? undefined : entityOf.get(one.id)
      if (entity === undefined) throw unfit(`${source}: ${quote.exact}`)
      return entity
    },
    statements: ({ source, quote, property }: Ground): StatementId[] => {
      const at = findPlace(book, source, quote)
      const there = isUnfound(at)
        ? []
        : book
            .statementsIn(at.layer.id)
            .filter(
              (row) =>
                isGround(row) &&
                row.statement.property === property &&
                row.statement.evidence.some((one) => one.kind === 'span' && overlaps(one, at.span)),
            )
      if (there.length === 0) throw unfit(`${source}: ${quote.exact}`)
      return there.map(({ id }) => id)
    },
  }
}

const unfit = (what: string) =>
  new HabeasError('sample', `An answer of the bundled sample does not fit it (${what}). Install again with npm ci.`)
