/** Verbs as they stand behind “must”, behind “from” and behind “that she”: “leave”, “leaving”, “leaves”. */
export const acting = (verbs: string) =>
  `(${[...verbs.split(' '), ...verbs.split(' ').flatMap((verb) => [gerundOf(verb), thirdOf(verb)]), ...(/\btravel\b/u.test(verbs) ? ['travelling'] : [])].join('|')})`

/** “Take_part”: “takes_part”. */
function thirdOf(verb: string): string {
  const [first = '', ...rest] = verb.split('_')
  const third =
    THIRD[first] ?? (/(?:s|sh|ch|x|o)$/u.test(first) ? `${first}es` : first.replace(/(?<=[^aeo])y$/u, 'ie').concat('s'))
  return [third, ...rest].join('_')
}

const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has' }

/** “Take_part”: “taking_part”. */
function gerundOf(verb: string): string {
  const [first = '', ...rest] = verb.split('_')
  const stem = DOUBLED.has(first) ? `${first}${first.at(-1)}` : /[^eo]e$/u.test(first) ? first.slice(0, -1) : first
  return [`${stem}ing`, ...rest].join('_')
}

const DOUBLED = new Set(['run', 'get', 'set', 'put', 'sit', 'submit', 'commit', 'quit', 'chat', 'step'])

/** What may stand between a verb and the word that says which act it is: whatever it is, within one breath. */
export const ON = "!(and|or|but|who|which|that|because|',|';|':|'.|'—|@be|@have|@must|@future){0,8}"

/** The same of what is done with a thing: not “a photo for a passport”, “a book about the passport”. */
export const ON_IT = ON.replace('!(', '!(for|about|')
