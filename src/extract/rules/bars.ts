/** How a language says that somebody is barred from something, as elements of patterns. */
export type Barring = {
  /** “Forbade”, “has no right to”, and what may stand between that and what is barred. */
  bars: string
  between: string
  /** “Cannot”, behind its subject; what may stand between that and the act. */
  cannot: string
  lightly: string
  /** “Told her”, “that she”, “not”. */
  ordered: string
  joined: string
  not: string
  /** “A ban”, “a ban on”. */
  ban: string
  on: string
  /** A sentence that tells of a release, and frames of the examples; `_` stands for the act. */
  released: string
  examples: Readonly<Record<'barred' | 'behind' | 'cannot' | 'last' | 'ordered' | 'banned', readonly [yes: string, no: string]>>
}

/**
 * What people are barred from after release: `what`, an infinitive and what belongs to it, is tried before and behind all words that forbid; `noun` behind
 * “a ban on”. `example` and `nouns` are such phrases. `ordered`: also “they told her not to …”. `cannot`: also “cannot …”, where that is no mere complaint.
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
  cannot?: boolean
  gate?: string
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The rules for one thing people are barred from, as text (`rule-text.ts`). */
export function barsOf(how: Barring, bar: Bar): string {
  const { what, example, noun, nouns = '' } = bar
  const settings = ['fixed', bar.code && `code=${bar.code}`, bar.gate].filter(Boolean).join(' ')
  const released = bar.gate ? how.released : ''
  const rule = (kind: keyof Barring['examples'], form: string, pattern: string, act = example) => {
    const [yes, no] = how.examples[kind].map((frame) => released + capital(frame.replace('_', act)))
    return `condition.${bar.name}-${kind} ${form} ${settings}\n  = ${pattern}\n  + ${yes}\n  - ${no}`
  }
  return [
    rule('barred', 'plain', `[ ${how.bars} ${how.between}{0,4} ${what} ]`),
    rule('behind', 'plain', `[ ${what} ${how.between}{0,4} ${how.bars} ]`),
    bar.cannot && rule('cannot', 'self', `[ ${how.cannot} ] ${how.lightly}{0,2} ${what}`),
    bar.cannot && rule('last', 'self', `${what} ${how.between}{0,3} [ ${how.cannot} ]`),
    bar.ordered && rule('ordered', 'plain', `[ ${how.ordered} ${how.between}{0,3} ${how.joined}{0,3} ${how.not} ${what} ]`),
    noun && rule('banned', 'plain', `[ ${how.ban} ${how.between}{0,2} ${how.on}? @adj? ${noun} ]`, nouns),
  ]
    .filter(Boolean)
    .join('\n\n')
}
