import { evaluate, FIELDS, type Field, type Labelled, splitOf, sprung, type Trap } from '#extract/evaluate/index.ts'

/** F1 of each field and language on the test half (recall where only that is known), in thousandths; how often something came out that must not. */
export type Scores = {
  v: 1
  f1: Record<string, Record<Field, number>>
  broken: number
  sprung: number
}

/** What the engine reaches on the test half of the labelled texts, and on all sentences without a release. */
export function scoresOf({ cases, traps }: { cases: readonly Labelled[]; traps: readonly Trap[] }): Scores {
  const { languages } = evaluate(cases.filter((one) => splitOf(one) === 'test'))
  const f1 = Object.entries(languages).map(([language, { fields }]) => {
    const rows = FIELDS.map(
      (field) => [field, Math.round(((fields[field].f1 ?? fields[field].recall)?.value ?? 0) * 1000)] as const,
    )
    return [language, Object.fromEntries(rows) as Record<Field, number>] as const
  })
  return { v: 1, f1: Object.fromEntries(f1), broken: languages.all?.broken ?? 0, sprung: sprung(traps).length }
}
