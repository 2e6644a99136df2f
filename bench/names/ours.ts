import type { Figure } from '../main.ts'
import { namesakesOf, type Outcome } from './data.ts'
import { distractors, underOneName } from './distractors.ts'
import { blockScorer, compare, evaluate, finderAmong, knownOf, scorer, THRESHOLD } from './engine.ts'
import { rankFigure } from './measure.ts'
import { HALF, knownByAllNames, knownByOneName, type Question, questions, thousandsMore } from './questions.ts'
import { percentile, timed } from './times.ts'

const three = (share: number | null): string => (share === null ? '-' : share.toFixed(3))

/** At the engine's own threshold, which no file chooses; the best threshold of the file stands beside it. */
function pairs(): Figure[] {
  return (['belarus-deputies.dev.tsv', 'prisoners.tsv'] as const).flatMap((file) => {
    const of = file === 'prisoners.tsv' ? 'prisoners' : 'deputies'
    const names = evaluate(file, false)
    const dated = evaluate(file, true)
    return [
      {
        name: `${of}, pair F1: Habeas`,
        figure: three(names.f1),
        note: `precision ${three(names.precision)}, recall ${three(names.recall)}, at ${THRESHOLD} bits; best ${three(names.best_f1)} at ${names.best_threshold}; ${names.namesakes_in_same_band} namesakes in band same`,
      },
      {
        name: `${of}, with birth dates, band same: Habeas`,
        figure: `${three(dated.same_band_precision)} / ${three(dated.same_band_recall)}`,
        note: `precision / recall over ${dated.pairs} dated pairs`,
      },
    ]
  })
}

/** The kinds of names that were found least often, to see where to work. */
function worstKinds(asked: readonly Question[], ranks: readonly number[]): string {
  const kinds = Map.groupBy(
    asked.map(({ kind }, at) => ({ kind: kind.split('+')[0] ?? '', first: ranks[at] === 1 })),
    ({ kind }) => kind,
  )
  return [...kinds]
    .map(([kind, all]) => ({ kind, share: all.filter(({ first }) => first).length / all.length }))
    .filter(({ share }) => share < 1)
    .sort((a, b) => a.share - b.share)
    .slice(0, 4)
    .map(({ kind, share }) => `${kind} ${three(share)}`)
    .join(', ')
}

function retrieval(): Figure[] {
  const one = knownByOneName()
  return [
    { of: 'prisoners, known by one name', people: one },
    { of: 'prisoners, known by all', people: knownByAllNames() },
    { of: 'prisoners by one name, and 4,000 more', people: [...one, ...thousandsMore()] },
  ].map(({ of, people }) => {
    const asked = questions(people)
    const find = finderAmong(people)
    const ranks = asked.map(({ name, id }) => {
      const found = find(name, 10)
      const right = found.find((match) => match.id === id)
      // Whoever has as many bits as the right one counts as before them.
      return right === undefined ? Number.POSITIVE_INFINITY : found.filter(({ bits }) => bits >= right.bits).length
    })
    const { at1, at5 } = rankFigure(ranks)
    return {
      name: `${of}: Habeas`,
      figure: `${three(at1)} / ${three(at5)}`,
      note: `right person at 1 / 5, ${ranks.length} names (${HALF}); least: ${worstKinds(asked, ranks)}`,
    }
  })
}

const ALLOWED: Readonly<Record<Outcome, readonly string[]>> = {
  same: ['same'],
  review: ['review'],
  different: ['different'],
  'not-same': ['review', 'different'],
  'not-different': ['review', 'same'],
}

function namesakes(): Figure {
  const pairs = namesakesOf()
  const wrong = pairs.filter(
    ({ left, leftBorn, right, rightBorn, outcome }) =>
      !ALLOWED[outcome].includes(compare(knownOf(left, leftBorn), knownOf(right, rightBorn)).band),
  )
  const same = pairs.filter(
    ({ left, leftBorn, right, rightBorn, outcome }) =>
      outcome !== 'same' &&
      outcome !== 'not-different' &&
      compare(knownOf(left, leftBorn), knownOf(right, rightBorn)).band === 'same',
  )
  return {
    name: 'namesakes, families, changed surnames: Habeas',
    figure: `${pairs.length - wrong.length} of ${pairs.length}`,
    note: `${same.length} wrongly in band same${
      wrong.length > 0
        ? `; first: ${wrong
            .slice(0, 3)
            .map(({ left, right, outcome }) => `${left} ~ ${right} (${outcome})`)
            .join('; ')}`
        : ''
    }`,
  }
}

function speed(): Figure[] {
  const people = [...knownByOneName(), ...underOneName(distractors(100_000))]
  const { ms, value: find } = timed(() => finderAmong(people))
  const asked = questions(knownByOneName())
  const times = asked.map(({ name }) => timed(() => find(name, 10)).ms)
  // Sorted as a list is, so that neighbours are alike: pairs of strangers are done with sooner.
  const sorted = (from: number, to: number): string[] =>
    people
      .slice(from, to)
      .flatMap((person) => person.names)
      .sort()
  return [
    {
      name: 'one name among 100,000: Habeas',
      figure: `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)} ms`,
      note: `p50 / p95 of ${times.length}, ten candidates with explanation; index built in ${(ms / 1000).toFixed(1)} s`,
    },
    ...[true, false].map((explained): Figure => {
      // Warmed up with other people, so that no pair was met before.
      scorer(sorted(10_000, 12_000), explained)()
      const [from, to] = explained ? [0, 5000] : [5000, 10_000]
      const { ms: took, value: pairs } = timed(scorer(sorted(from, to), explained))
      return {
        name: `full scoring, one core${explained ? ', explained' : ''}: Habeas`,
        figure: `${(pairs / took / 1000).toFixed(2)} M pairs/s`,
        note: `${pairs} pairs of names next to each other in the alphabet, ${explained ? 'with explanation and band' : 'bits alone'}`,
      }
    }),
    blocks(people),
  ]
}

function blocks(people: Parameters<typeof blockScorer>[0]): Figure {
  // Warmed up with other people, so that no pair was met before.
  blockScorer(people.slice(0, 30_000), 1_000_000)()
  const { ms, value: pairs } = timed(blockScorer(people.slice(30_000), 1_000_000))
  return {
    name: 'full scoring after blocking, one core: Habeas',
    figure: `${(pairs / ms / 1000).toFixed(2)} M pairs/s`,
    note: `${pairs} pairs whose surnames sound alike among 70,000 people, name and birth date, bits alone`,
  }
}

export const ours = (): Figure[] => [...pairs(), ...retrieval(), namesakes(), ...speed()]
