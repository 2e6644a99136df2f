import { has, type Item, isMark } from '../text/item.ts'
import { isOffices, putInFrom } from './asides.ts'
import { belongsToCount, isOwnerOfCount } from './counted-names.ts'
import { descriptionFrom } from './descriptions.ts'
import {
  APART,
  CALLED_BY,
  CLOSE,
  governs,
  isAgainst,
  isBesideCount,
  isNamedByItself,
  isNounLike,
  isWhoIsMeant,
  leads,
  ownerOf,
  reaches,
} from './governors.ts'
import { join, joinTo } from './joining.ts'
import {
  alike,
  beginsList,
  isAccusative,
  isBranch,
  isFiller,
  isIncluded,
  isNominative,
  isOfAll,
  isOpened,
  isOwner,
  isQualifier,
  isSubject,
  isToldOf,
  isUnknownVerb,
} from './joints.ts'
import { describedHead, followsVerb, goesOnList, headOf, isCounted, isIncludedOffice, isLedSubject } from './listed.ts'
import { whoseBefore, whoseFrom } from './openers.ts'
import { isPeople, type Unit } from './unit.ts'
import { endsJoined, isSurety, nameSureties } from './verbs-around.ts'

/** Reads what governs every mention of a sentence; `verbs` are the places where triggers that are verbs begin. */
export function unitsOf(items: readonly Item[], verbs: ReadonlySet<number>): Unit[] {
  const units: Unit[] = []
  for (const [at, item] of items.entries()) {
    if (!item.mention) continue
    const unit: Unit = {
      at,
      draft: item.mention,
      prep: null,
      possessive: item.mention.tags.has('owner') || isOwner(items, at, verbs.has(at + 1)),
      joined: null,
      within: null,
      listed: false,
      apposed: false,
    }
    const head = describedHead(unit, units, items, verbs)
    if (head) join(unit, head)
    else govern(unit, items, units, verbs)
    units.push(unit)
  }
  for (const unit of units) {
    if (!unit.listed || unit.within) continue
    unit.within = headOf(unit, units, items, verbs)
    if (!unit.within && (followsVerb(unit, items, verbs) || isLedSubject(unit, items, verbs))) unit.listed = false
  }
  nameSureties(units, items, verbs)
  return units
}

function govern(unit: Unit, items: readonly Item[], units: readonly Unit[], verbs: ReadonlySet<number>) {
  let previous = units.at(-1)
  let joins = false
  let close = true
  let commas = 0
  let headed = false
  let parted = false
  let owned = false
  unit.listed = isIncludedOffice(unit, items)
  if (unit.listed) return
  const from = descriptionFrom(items, unit)
  if (from < unit.at) {
    headed = true
    for (const part of units) if (part.at >= from) part.possessive = true
    previous = units.findLast(({ at }) => at < from)
  }
  for (let i = from - 1; i >= 0; i--) {
    const item = items[i]
    if (!item) return
    // “The editor of “Voice from Abroad” X”: a name in quotation marks governs nobody.
    if ((has(item, 'scare') && (has(item, 'preposition') || has(item, 'and'))) || isOwnerOfCount(items, i, unit)) continue
    if (has(item, 'including')) {
      // “Among them 24 were freed”: a subject with its own verb.
      // “In particular, X was freed.”
      const own = isMark(items[i + 1], ',') || (i < 2 && unit.draft.kind === 'count' && unit.at - i < 3)
      unit.listed = !(own && isSubject(unit, items, verbs))
      return
    }
    // “Among them are X and Y”, “among them there are X and Y”.
    if ((has(item, 'be') || has(item, 'existential') || isMark(item, '—-:')) && isOpened(items, i)) continue
    if (has(item, 'prep_of') && has(items[i - 1], 'quantity')) continue
    // “The 69-year-old X”, “the U.S.-Russian editor X”, “the Telegram-channel of X”.
    const glued = item.glued && isMark(items[i - 1], '-') ? items[i - 2]?.kind : undefined
    if (glued === 'number' || glued === 'place' || (glued === 'word' && item.kind === 'word')) {
      i -= 2
      previous = units.findLast(({ at }) => at < i)
      continue
    }
    if (has(item, 'oneof') && !joins && (unit.draft.pronoun || unit.draft.kind === 'count' || isMark(items[i - 1], ','))) {
      if (!isAccusative(unit.draft)) unit.prep = item
      return
    }
    // “Sentenced to various terms at least eight people”, where objects stand last: the terms are not theirs.
    if (unit.draft.kind === 'count' && has(item, 'sentencing') && i < unit.at - 1 && has(items[i + 1], 'atleast')) return
    if (isQualifier(items, i, unit) || isOffices(items, i)) continue
    if (has(item, 'except') && isOfAll(items, i)) {
      unit.listed = true
      return
    }
    // “X (45) and Y”, “X, 45, and Y”: what is put in does not part them.
    const put = putInFrom(items, i)
    if (put > 0) {
      i = put
      previous = units.findLast(({ at }) => at < put)
      if (item.kind === 'number') commas = Math.max(1, commas - 1)
      continue
    }
    // “After he was freed, …”: not after him.
    if (
      has(item, 'preposition') &&
      has(item, 'subordinator') &&
      unit.draft.kind !== 'date' &&
      !joins &&
      (isSubject(unit, items, verbs) || (!headed && endsJoined(items, unit.at, verbs)))
    )
      return
    // “For insulting the judge and X”, “for slander and insulting X”: X is the one insulted.
    const against = !parted && (isAgainst(item, unit.draft) || isSurety(items, i, unit, verbs))
    if (
      against ||
      ((has(item, 'preposition') ||
        (governs(item, unit.draft) && !has(items[i - 1], 'theirs') && !isWhoIsMeant(items, i, unit))) &&
        !joins)
    ) {
      if (isNamedByItself(items, i, unit)) return
      // “…, including the coordinator of the fund X”.
      unit.listed = !has(item, 'preposition') && items[unit.at + 1]?.kind !== 'person' && isIncluded(items, i)
      if (unit.listed) return
      // “X and his aide in the campaign Y”: Y, whatever the aide did.
      const his = isNominative(unit.draft) || (headed && unit.draft.kind === 'person') ? ownerOf(items, i) : -1
      if (his > 0) {
        owned = true
        i = his
        continue
      }
      if (isNominative(unit.draft)) unit.listed = isIncluded(items, i)
      else if (reaches(item, unit, headed)) unit.prep = item
      return
    }
    // “freed from prison 14 people”, “by two decrees in all 14 people”: what stands before is not theirs.
    if (isPeople(unit) && (APART.some((tag) => has(item, tag)) || (has(item, 'cumulative') && has(item, 'adverb')))) return
    // “In the coming months 100 people may be freed”, “in accordance with the decree 100 people are freed”.
    if (unit.draft.kind === 'count' && !joins && leads(item)) return
    if (has(item, 'subordinator') && !has(items[i - 1], 'preposition')) return
    // “Mr. X and Mr. Y”.
    if (isMark(item, '.') && has(items[i - 1], 'title')) continue
    unit.listed = isMark(item, ';') && goesOnList(unit, units, items, verbs)
    if (unit.listed) return
    if (isMark(item, ',') || has(item, 'and')) {
      if (whoseFrom(items, i) > unit.at) return
      joins = true
      // “X, the son of whom serves, and Y”.
      const whose = isMark(item, ',') ? whoseBefore(items, i) : -1
      if (whose > 0) {
        i = whose
        previous = units.findLast(({ at }) => at < whose)
      }
      parted ||= isMark(item, ',')
      commas++
      if (has(item, 'conjunction') && !has(item, 'and')) return
      continue
    }
    if (item.mention) {
      if (!previous || previous.at !== i) return
      const turned = unit.draft.kind === 'person' && unit.draft.cases !== null && !unit.draft.cases.has('nom')
      if (!joins && i === unit.at - 1 && belongsToCount(unit, previous, items)) return
      // “The candidate in the elections of 2020 X”, in an oblique case: X is the candidate.
      const governor = previous.draft.kind === 'date' && previous.prep ? items.indexOf(previous.prep) : -1
      if (turned && !joins && i === unit.at - 1 && governor > 0) {
        const day = previous.at
        i = governor
        previous = units.findLast(({ at }) => at < day)
        continue
      }
      if (joins) {
        joinTo(unit, previous, { units, items, verbs, commas, owned })
        return
      }
      // “according to X’s lawyer Y”: the preposition is of Y.
      if (has(items[i + 1], 'possessive')) {
        previous = units.findLast(({ at }) => at < i)
        continue
      }
      // “State news agency X”, “according to Brest X”.
      if (isBranch(unit, previous, items)) {
        previous.possessive = true
        unit.prep = previous.prep
        return
      }
      // “the husband of X Y”: whose husband he is.
      const owner = i === unit.at - 1 && unit.draft.kind === 'person' && has(previous.prep ?? undefined, 'governs_gen')
      if (owner && items[i - 1] === previous.prep) {
        i--
        const named = previous.at
        previous = units.findLast(({ at }) => at < named)
        continue
      }
      // “the head of the Centre X Y”: X Y is the head.
      const of = previous.prep && has(previous.prep, 'prep_of') ? items.indexOf(previous.prep) : -1
      if (
        i === unit.at - 1 &&
        unit.draft.kind === 'person' &&
        of > 0 &&
        (has(items[of - 1], 'role') || has(items[of - 1], 'title'))
      ) {
        previous.possessive = true
        i = of
        previous = units.findLast(({ at }) => at < of)
        continue
      }
      const modifies =
        close && unit.draft.kind !== 'count' && (previous.possessive || ['place', 'organisation'].includes(previous.draft.kind))
      // “the envoy for X Y” in an oblique case: Y is the envoy, whatever governs the envoy.
      const oblique = unit.draft.kind === 'person' && unit.draft.cases !== null && !unit.draft.cases.has('nom')
      if (
        i === unit.at - 1 &&
        oblique &&
        previous.draft.kind === 'place' &&
        items[i - 1] === previous.prep &&
        has(items[i - 2], 'open')
      ) {
        i--
        const attribute = previous.at
        previous = units.findLast(({ at }) => at < attribute)
        continue
      }
      if (i === unit.at - 1 && (has(previous.prep ?? undefined, 'prep_in') || items[i - 1] === previous.prep)) return
      if (previous.listed && previous.joined === null) unit.listed = true
      if (!modifies || !alike(unit.draft, { ...unit.draft, kind: 'person' })) return
      previous.possessive = true
      const attribute = previous.at
      previous = units.findLast(({ at }) => at < attribute)
      continue
    }
    // “X and his friend Y”, “X, the head of his staff Y and Z”, in one case.
    if (has(item, 'theirs') && !unit.draft.pronoun && ['open', 'role'].some((tag) => has(items[i + 1], tag))) {
      owned = true
      continue
    }
    if (
      (isMark(item, ':') || (isMark(item, '—') && unit.draft.kind === 'person' && beginsList(unit, items, verbs))) &&
      ['person', 'place', 'organisation'].includes(unit.draft.kind) &&
      isCounted(unit, units, items, i) &&
      !isToldOf(items, i, verbs)
    ) {
      unit.listed = true
      return
    }
    // “12 convicted of terror and 13 residents”: what describes the first does not part them.
    if (joins && commas === 1 && has(item, 'preposition') && isBesideCount(unit, previous, i)) continue
    // “On that day she …”: a pronoun and what follows a length of time stand by themselves.
    if (
      !isFiller(item) ||
      verbs.has(i) ||
      (isUnknownVerb(item) && (isMark(items[i - 1], ',') || (joins && items[i - 1]?.mention))) ||
      unit.draft.pronoun ||
      has(item, 'unit') ||
      has(item, 'daytime')
    )
      return
    if (item.kind === 'number' && unit.draft.kind === 'person' && i === unit.at - 1) return
    // “In a deal with the Americans on 11 September”: the day is not theirs.
    if (unit.draft.kind === 'date' && CALLED_BY.some((tag) => has(item, tag))) return
    headed ||= has(item, 'open') && ![...CALLED_BY, 'adj', 'title'].some((tag) => has(item, tag))
    close &&= item.cap || CLOSE.some((tag) => has(item, tag)) || (units.at(-1)?.prep === null && isNounLike(item, unit.draft))
  }
}
