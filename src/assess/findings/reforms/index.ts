/**
 * What was demanded of laws, lists, courts and mechanisms, what is said to have changed and what not, and demands for release beside it.
 * Nothing planned, demanded, denied or refuted ever counts as changed; answers of members stand beside statements and change no state.
 */
import type { Coding } from '#core/coding.ts'
import type { CodedAnswer, ReformFindings, ReformLine, ReformState } from '#core/findings/reforms.ts'
import { REFORM_FORM, REFORM_ITEMS } from '#vocabulary/reform-items.ts'
import { idsOf, lastDay, meaning, order, type Told } from '../../view.ts'
import { answersTo, standing } from '../answers.ts'
import type { Ground } from '../ground.ts'
import { CHANGES, demandsIn } from './demands.ts'
import { OTHER, placerOf } from './placing.ts'
import { releasesIn } from './releases.ts'

export function reformsIn({ view, assessment, codings }: Ground): ReformFindings {
  const own = standing(codings).filter(({ form }) => form === 'reform')
  const itemsOf = placerOf(view, own)
  const placed = view.told.flatMap((told): { item: string; told: Told }[] => {
    const { property } = told.statement
    if (!CHANGES.includes(property) && property !== 'demand') return []
    const items = itemsOf(told, true)
    // What no body of the State recognises is nowhere in the table; a reform of something unnamed is.
    if (items.length === 0 && property === 'recognition') return []
    return (items.length === 0 ? [OTHER] : items).map((item) => ({ item, told }))
  })
  const { byItem, release } = demandsIn(view, view.told, demandItems)
  const byPlace = Map.groupBy(placed, ({ item }) => item)
  const reforms = [...REFORM_ITEMS.map(({ code }) => code), OTHER].flatMap((item): ReformLine[] => {
    const line = lineOf(
      item,
      (byPlace.get(item) ?? []).map(({ told }) => told),
    )
    const whole = { ...line, demanded: byItem.get(item) ?? [], ...codedOf(item, own) }
    return isEmpty(whole) ? [] : [whole]
  })
  return { reforms, releaseDemands: release, releases: releasesIn(assessment) }

  /** A demand for release is placed nowhere; other demands are, and so is what is demanded itself. */
  function demandItems(told: Told, bySentence: boolean): string[] {
    const { property, modality } = told.statement
    if (property !== 'demand' && !(CHANGES.includes(property) && modality === 'demanded')) return []
    const items = itemsOf(told, bySentence)
    return items.length > 0 || property === 'demand' || property === 'recognition' ? items : [OTHER]
  }
}

type Said = Pick<ReformLine, 'item' | 'state' | 'changed' | 'unchanged' | 'announced' | 'undecided'>

function lineOf(item: string, told: readonly Told[]): Said {
  const at = (side: Side) => idsOf(told.filter((one) => sideOf(one) === side))
  const [changed, unchanged, announced] = [at('changed'), at('unchanged'), at('announced')]
  return {
    item,
    state: stateOf(changed.length, unchanged.length, announced.length),
    changed,
    unchanged,
    announced,
    undecided: at('undecided'),
  }
}

type Side = 'changed' | 'unchanged' | 'announced' | 'demanded' | 'undecided'

function sideOf(told: Told): Side {
  const { property, modality, polarity } = told.statement
  const meant = meaning(told)
  if (property === 'demand') return meant === 'positive' ? 'demanded' : 'undecided'
  if (meant !== null) return meant === 'positive' ? 'changed' : 'unchanged'
  if (told.standing === 'refuted') return 'undecided'
  if (polarity === 'negative') return 'undecided'
  if (modality === 'demanded') return 'demanded'
  return modality === 'planned' || modality === 'possible' ? 'announced' : 'undecided'
}

function stateOf(changed: number, unchanged: number, announced: number): ReformState {
  if (changed > 0) return unchanged > 0 ? 'mixed' : 'changed'
  return unchanged > 0 ? 'unchanged' : announced > 0 ? 'announced' : 'none'
}

function codedOf(item: string, codings: readonly Coding[]): Pick<ReformLine, 'answers' | 'notes'> {
  const asked = { form: 'reform', item, event: null } as const
  return {
    answers: REFORM_FORM.questions.flatMap(({ code: question }) =>
      answersTo(codings, asked, question).flatMap(({ answer, codings: of }): CodedAnswer[] => {
        const asOf = of.map((one) => one.asOf).sort((a, b) => order(lastDay(b), lastDay(a)))[0]
        return asOf === undefined ? [] : [{ question, answer, coders: new Set(of.map(({ by }) => by)).size, asOf }]
      }),
    ),
    notes: codings
      .filter((one) => one.item === item && one.event === null && one.note !== '')
      .map(({ note, asOf, statements }) => ({ words: note, asOf, statements: [...statements] }))
      .sort((a, b) => order(lastDay(b.asOf), lastDay(a.asOf)) || order(a.words, b.words)),
  }
}

const isEmpty = ({ changed, unchanged, announced, demanded, undecided, answers, notes }: ReformLine): boolean =>
  [changed, unchanged, announced, demanded, undecided, answers, notes].every((list) => list.length === 0)
