/** Words for the rules: a stem with each of its endings (`-` for none), written apart by spaces; several stems are possible. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
    .join(' ')

/** The alternatives of a pattern: `(a|b|c)`. */
export const any = (...words: string[]): string => `(${words.join(' ').trim().split(/\s+/).join('|')})`
