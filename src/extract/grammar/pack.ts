import type { Role, StatementType } from '#core/extraction.ts'
import type { Language } from '#core/layer.ts'
import type { MentionKind } from '#core/mention.ts'
import type { Case } from '../mentions/draft.ts'
import type { Words } from '../text/lexicon.ts'

/** Examples that prove a rule: in `yes` it must fire (⟦…⟧ marks the span of a mention rule), in `no` it must not. */
export type Examples = { yes: readonly string[]; no: readonly string[] }

/** Finds mentions of one kind. What the captures of the pattern mean is the business of the kind's builder (`values/*.ts`). */
export type MentionRule = {
  id: string
  kind: Exclude<MentionKind, 'person' | 'quote'>
  /** The span is between `[` and `]` when the pattern has them, else the whole match. */
  pattern: string
  /** A value the rule gives by itself, such as the code of a document. */
  value: string | undefined
  /** Word classes given to the mention, for triggers and for counting. */
  tags: readonly string[] | undefined
  /** Only in sentences with a word of this class. */
  near: string | undefined
  tests: Examples
}

/**
 * Words that say that something of our kind happened, and who takes which part in it.
 * `form`:  `verb`    a transitive verb: the object is acted upon, the subject acts; in the passive the subject is acted upon
 *          `passive` the acted-upon is the subject always (participles that a language tells apart by form)
 *          `self`    the subject itself is the person (leave, refuse, cross, write)
 *          `noun`    a noun with its complement (release of …, …’s release)
 *          `attribute` a participle in front of those it describes (“the freed on Friday leader X”)
 *          `converb` what the subject of the sentence did besides (“having left prison, X …”)
 *          `plain`   nobody in particular: takes what stands in its clause
 */
export type Trigger = {
  id: string
  type: StatementType
  code: string | undefined
  pattern: string
  form: 'verb' | 'passive' | 'self' | 'noun' | 'attribute' | 'converb' | 'plain'
  /** Preposition class or word of the language to the role of what follows it. */
  prepositions: Readonly<Record<string, Role>> | undefined
  /** Roles by the kind of mention found in the clause, for `plain` and for captures. */
  takes: Partial<Record<MentionKind, Role>> | undefined
  /** The type when a number is acted upon, where it is another one (release_event). */
  batch: StatementType | undefined
  /** Roles without which nothing is said. */
  needs: readonly (Role | 'acted')[] | undefined
  /** `flip`: the words mean the opposite; `restricted`: counts only where negated or forbidden, and then positive. `negated`: only where negated. */
  polarity: 'flip' | 'restricted' | 'negated' | undefined
  /** The clause's modality does not touch it (a demand, a condition). */
  fixed: boolean
  /** Words that tell of other things elsewhere (“14 came out”): they count only in a text that has spoken of a release, or that speaks of custody anywhere. */
  told: 'release' | 'custody' | null
  tests: Examples
}

/**
 * Words that bind somebody to an act or bar them from it, whatever the act may be (“must”, “is barred from”, “a ban on”): every one of them meets
 * every act. `form` says whom, as for triggers; `takes`: the forms of acts that may stand behind it.
 */
export type Binding = Pick<Trigger, 'id' | 'pattern' | 'form' | 'polarity' | 'tests'> & {
  duty: Duty
  takes: readonly ActForm[]
  /** Is whatever it asks for a condition: always (“conditions include”), or where the sentence speaks of a court or of bail (“ordered to”)? */
  frames: 'always' | 'ordered' | undefined
}

/** What people are bound to do once they are out, or barred from: a condition where a binding that fits governs it. */
export type Act = Pick<Trigger, 'id' | 'pattern' | 'code' | 'tests'> & {
  /** The code where a country is named in it: to leave Minsk is less than to leave Belarus. */
  country: string | undefined
  /** null: a condition whether it is asked for or forbidden. */
  duty: Duty | null
  /** A verb in the form in which it is met, a noun (“travel”), or a state that people are put under (“house arrest”). */
  form: 'verb' | 'noun' | 'state'
}

export type Duty = 'must' | 'mustnot'
/** `standing`: a state that stands before what is said of it (“the travel ban was upheld”). */
export type ActForm = 'base' | 'gerund' | 'noun' | 'state' | 'standing'

/** What binds people in a language; `isGerund`: is a verb that begins an act, as a key, one? */
export type Duties = { bindings: readonly Binding[]; acts: readonly Act[]; isGerund(key: string): boolean }

/** All that the engine has to know of a language, as data. Class names that the engine itself asks for: README.md. */
export type Pack = {
  language: Exclude<Language, 'und'>
  /** How words are compared; at least lower case. */
  key(word: string): string
  /** Who acts and who is acted upon: told by the place in the clause, or by endings. */
  order: 'position' | 'ending'
  classes: Words
  /** Class to the endings, as keys, of words that stand in no class (finite verbs of inflected languages). */
  shapes?: Readonly<Record<string, readonly string[]>>
  /**
   * Number words in all their forms, phrases (“a_hundred”) too, if they stand in a class. `scale` words multiply what stands before them; `governed` ones
   * are a number only behind what governs them (“more than a hundred”, not “hundreds of people”).
   */
  numbers: {
    values: Readonly<Record<string, number>>
    governed: Readonly<Record<string, number>>
    scale: Readonly<Record<string, number>>
    joiner: readonly string[]
  }
  dates: {
    months: Readonly<Record<string, number>>
    /** Days of a month as words (“the fourth”), phrases too, if they stand in a class. */
    ordinals?: Readonly<Record<string, number>>
    weekdays: Readonly<Record<string, number>>
    seasons: Readonly<Record<string, number>>
    days: Readonly<Record<string, number>>
    units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>
    leans: Readonly<Record<string, -1 | 0 | 1>>
    /** Two months in one word. */
    monthSpans: Readonly<Record<string, readonly [first: number, last: number]>>
    feasts: Readonly<Record<string, { month: number; day: number; ours?: true }>>
  }
  names: {
    given: string
    /** Those of men and of women, where pronouns tell them apart (classes `he`, `she`). */
    men?: string
    women?: string
    /** Short and full forms of one given name, one family a line. */
    families: string
    known: string
    suffixes: readonly string[]
    /** Nominatives of those who free others and were never freed themselves: heads of state, envoys. A namesake has another given name. */
    freers?: readonly string[]
    /** Those of them that other words have, too: they tell of a name only beside other signs. */
    weak?: readonly string[]
    /** Endings of names after the father, where a language has them. */
    patronymics?: readonly string[]
    /** Nominative proposals and cases by ending; none in languages without cases. */
    forms(word: string, part: 'given' | 'surname'): { nominative: string; cases: ReadonlySet<Case> }[]
    /** “Viktar and Alena Petrovs”: the nominative singular of a plural surname for somebody of this given name; null when it is no plural. */
    shared?(surname: string, given: string): string | null
  }
  abbreviations: string
  mentions: readonly MentionRule[]
  triggers: readonly Trigger[]
  duties?: Duties
}
