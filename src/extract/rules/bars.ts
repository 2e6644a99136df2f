type Kind = 'barred' | 'behind' | 'too' | 'cannot' | 'last' | 'deprived' | 'ordered' | 'asked' | 'banned'

/** How a language says that somebody is barred from something, as elements of patterns. */
export type Barring = {
  /** “Forbade”, “there is no right to”, and what may stand between that and what is barred. */
  bars: string
  between: string
  /** “And also”: what stands before another act that is barred with the first. */
  too: string
  /** “Cannot”, behind its subject; what may stand between that and the act. */
  cannot: string
  lightly: string
  /** “Has no right to”, “is deprived of the right to”, behind their subject. */
  rightless: string
  deprived: string
  /** “Told her”, “that she”, “not”. */
  ordered: string
  joined: string
  not: string
  /** “A ban”, “a ban on”. */
  ban: string
  on: string
  /** A sentence that tells of a release, and frames of the examples; `_` stands for the act. */
  released: string
  examples: Readonly<Record<Kind, readonly [yes: string, no: string]>>
}

/**
 * What people are barred from after release: `what`, an infinitive and what belongs to it, is tried before and behind all words that forbid; `noun` behind
 * “a ban on”. `example` and `nouns` are such phrases. `ordered`: also “they told her not to …”, `asked` as a clause (“that she should not …”, `asking`). `cannot`: also “cannot …”, where that is no mere complaint.
 * `gate`: more settings.
 */
export type Bar = {
  name: string
  code?: string
  what: string
  example: string
  noun?: string
  nouns?: string
  ordered?: boolean
  asked?: string
  asking?: string
  cannot?: boolean
  gate?: string
}

const anyOf = (one: string, other: string): string => `${one.slice(0, -1)}|${other.slice(1)}`
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The rules for one thing people are barred from, as text (`rule-text.ts`). */
export function barsOf(how: Barring, bar: Bar): string {
  const { what, example, noun, nouns = '' } = bar
  const settings = ['fixed', bar.code && `code=${bar.code}`, bar.gate].filter(Boolean).join(' ')
  const cannot = bar.cannot ? how.cannot : how.rightless
  const released = bar.gate ? how.released : ''
  const rule = (kind: Kind, form: string, pattern: string, act = example) => {
    const [yes, no] = how.examples[kind].map((frame) => released + capital(frame.replace('_', act)))
    return `condition.${bar.name}-${kind} ${form} ${settings}\n  = ${pattern}\n  + ${yes}\n  - ${no}`
  }
  return [
    rule('barred', 'plain', `[ ${how.bars} ${how.between}{0,6} ${what} ]`),
    rule('behind', 'plain', `[ ${what} ${how.between}{0,4} ${how.bars} ]`),
    rule(
      'too',
      'plain polarity=restricted',
      `${bar.cannot ? anyOf(how.bars, how.cannot) : how.bars} _{0,8} _{0,8} ${how.too} [ ${what} ]`,
    ),
    rule('cannot', 'self', `[ ${cannot} ] ${how.lightly}{0,2} ${what}`),
    rule('last', 'self', `${what} ${how.between}{0,3} [ ${cannot} ]`),
    rule('deprived', 'passive', `[ ${how.deprived} ] ${how.lightly}{0,2} ${what}`),
    bar.ordered && rule('ordered', 'plain', `[ ${how.ordered} ${how.between}{0,3} ${how.joined}{0,3} ${how.not} ${what} ]`),
    bar.asked &&
      rule('asked', 'plain', `[ ${how.ordered} ${how.between}{0,3} ${how.joined}{1,3} ${how.not} ${bar.asked} ]`, bar.asking),
    noun && rule('banned', 'plain', `[ ${how.ban} ${how.between}{0,2} ${how.on}? @adj? ${noun} ]`, nouns),
  ]
    .filter(Boolean)
    .join('\n\n')
}
