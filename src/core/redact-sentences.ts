import type { Range } from './span.ts'

/** Short words with a full stop that end no sentence. */
const SHORT =
  /(?:^|[\s(«"“])(?:\p{L}|г|гг|ст|ч|п|пп|ул|им|імя|тыс|млн|руб|св|см|стар|др|пр|mr|mrs|ms|dr|st|no|art|vs|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\.$/iu
const END = /[.!?…]+["'»”’)\]]*(?=\s)|\n/gu

/**
 * Sentences of a text as ranges without the white space around them, in order. Meant for hiding: in doubt two sentences stay one. A line
 * break ends a sentence only when the next line does not go on in lower case.
 */
export function sentencesOf(text: string): Range[] {
  const found: Range[] = []
  let from = 0
  const close = (to: number) => {
    const raw = text.slice(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    const end = from + raw.trimEnd().length
    if (end > start) found.push({ start, end })
    from = to
  }
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length
    const rest = text.slice(to, to + 40).trimStart()
    const goesOn = /^\p{Ll}/u.test(rest)
    if (match[0] === '\n') {
      if (!goesOn || /^[^\S\n]*\n/.test(text.slice(to, to + 40))) close(to)
    } else if (!goesOn && !SHORT.test(text.slice(Math.max(from, to - 12), to))) close(to)
  }
  close(text.length)
  return found
}
