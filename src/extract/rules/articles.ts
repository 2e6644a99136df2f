import type { MentionRule } from '../grammar/pack.ts'
import { mentionRulesOf } from '../grammar/rule-text.ts'

/** How a language writes articles of law: elements of patterns (`../pattern.ts`), and words for the examples. */
export type ArticleWords = {
  /** The word for article, in all forms. */
  word: string
  /** The word for part. */
  part: string
  /** What may stand between the part and the article. */
  of: string
  /** What joins the numbers of several: alternatives. */
  and: string
  /** What stands behind a number that is written as an ordinal. */
  ending: string
  /** The word in forms that no counted number has before it, where a number without an ending may stand there. */
  single: string | null
  /** What leads to a number that is an article by its dot: “by 24.23”. */
  by: string
  /** An own sentence about ⟦…⟧, and the words in their places in it. */
  told: (article: string) => string
  shown: {
    word: string
    first: string
    part: string
    of: string
    and: string
    code: string
    ending: string
    single: string
    by: string
  }
  /** A sentence with such words and no article. */
  none: string
}

const CODE = '(@code_UK|@code_KoAP|@code_other){0,1}=code'
const LAW = '(@code_UK|@code_KoAP|@code_other)=code'
const ORDINAL = '(@part_1|@part_2|@part_3|@part_4)'
const PART = '(#num|@part_1|@part_2|@part_3|@part_4)'
/** One part, two, three. */
const PARTS = ['', '-two', '-three']
const NUMBERS = [
  ['', '#num=article', '342'],
  ['-super', "#num=article (-|'-|'—|'.|@raised) ('.|'§){0,1} #num=sup", '361-4'],
  ['-raised', "#num=article ('-|'—){0,1} ('¹|'²|'³|'⁴|'⁵)=sup", '361⁴'],
] as const

/** Behind a number that is one of something else. */
const ELSE = "!(@unit|@month|@people|@nat|@natnoun|@open|@adj|#num|^|'-|'—)"

type Shape = [name: string, pattern: string, shown: (no: string) => string]

/** The rules for articles of a language: with the part before, behind or in brackets; the next ones of a series; those that only the law marks as such. */
export function articleRulesOf(language: string, words: ArticleWords): MentionRule[] {
  const { word, part, of, and, ending, single, by, told, shown, none } = words
  const more = `(',|'-|'—|${and}) ${part}{0,1} '.{0,1} #num=part`
  const behind = PARTS.map((_, n) => `${PART}=part ${`${more} `.repeat(n)}`)
  // “26 articles” are counted.
  const before = (number: string, one: string): Shape => ['before', `${number} ${one} ${CODE}`, (no) => `${no} ${shown.single}`]
  const shapes = (number: string): Shape[] => [
    ['plain', `${word} '.? ${number} ${CODE}`, (no) => `${shown.word} ${no}${shown.code}`],
    [
      'part-ordinal',
      `${ORDINAL}=part ${part} ${of}{0,1} ${word} '.? ${number} ${CODE}`,
      (no) => `${shown.first} ${shown.part} ${shown.of}${shown.word} ${no}`,
    ],
    ...behind.map(
      (parts, n): Shape => [
        `brackets${PARTS[n]}`,
        `${word} '.? ${number} ${CODE} '( ${part}{0,1} '.? ${parts} ') ${CODE}`,
        (no) => `${shown.word} ${no} (${shown.part} 1${`, 2`.repeat(n)})`,
      ],
    ),
    ...behind.map(
      (parts, n): Shape => [
        `part${PARTS[n]}`,
        `${part} '.? ${parts} '.{0,1} ${of}{0,1} ${word} '.? ${number} ${CODE}`,
        (no) => `${shown.part} 1${`, 2`.repeat(n)} ${shown.of}${shown.word} ${no}`,
      ],
    ),
    [
      'part-last',
      `${word} '.? ${number} ',{0,1} ${part} '.? ${PART}=part ${CODE}`,
      (no) => `${shown.word} ${no}, ${shown.part} 1`,
    ],
    ['law', `${number} ${LAW}`, (no) => `${no}${shown.code}`],
    ['ordinal', `${number} '-? ${ending} ${word} ${CODE}`, (no) => `${no}${shown.ending} ${shown.word}`],
    ...(single === null ? [] : [before(number, single)]),
  ]
  // “Part 1 of article 342, part 2 of article 339”: the part is of the article behind it.
  const apart = `!(@unit|${word.replace(/[()]/gu, '')})`
  const rules = NUMBERS.flatMap(([kind, number, example]) =>
    shapes(number).map(
      ([name, pattern, exact]) =>
        `article.${name}${kind}\n= [ ${pattern} ] ${apart}\n+ ${told(`⟦${exact(example)}⟧`)}\n- ${none}`,
    ),
  )
  // A number behind a comma may be one of something else: what follows tells, and the end of the line.
  const guarded = (head: string, span: string, guard: string, example: string) =>
    `article.${head}\n= ${span} ${guard}\n+ ${told(example)}\n+ ${told(example).replace(/[.]$/u, '')}\n- ${none}`
  const series = NUMBERS.flatMap(([kind, number, example]) => [
    ...behind.slice(1).flatMap((parts, n) => {
      const exact = `⟦${shown.word} ${example}, ${shown.part} 1${', 2'.repeat(n + 1)}⟧`
      const span = `[ ${word} '.? ${number} ',{0,1} ${part} '.? ${parts} ${CODE} ]`
      return guarded(`part-last${PARTS[n + 1]}${kind}`, span, apart, exact)
    }),
    guarded(`colon${kind}`, `${word} ': [ ${number} ${CODE} ]`, ELSE, `${shown.word}: ⟦${example}⟧`),
    guarded(
      `next${kind} near=lawarticles`,
      `(',|'/|${and})=next [ ${number} ${CODE} ]`,
      ELSE,
      `${shown.word} 130 ${shown.and} ⟦${example}⟧`,
    ),
    guarded(
      `next-part${kind} near=lawarticles`,
      `(',|'/|${and})=next [ ${number} ',{0,1} ${part} '.? ${PART}=part ${CODE} ]`,
      apart,
      `${shown.word} 130 ${shown.and} ⟦${example}, ${shown.part} 1⟧`,
    ),
  ])
  // “159-я”, “by 24.23”, where the word for article stands before: an ending behind a dash, or a dot, tells.
  const numbered = `${shown.word} 130 ${shown.and} ⟦244${shown.ending}⟧`
  const bare = [
    ...(single === null ? [] : [guarded('numbered near=lawarticles', `[ #num=article '- ${ending} ]`, ELSE, numbered)]),
    guarded(
      'by near=lawarticles',
      `${by}=dotted [ #num=article ${CODE} ]`,
      '!(@unit|@month|@people|#num|^)',
      `${shown.word} 17.1 ${shown.and} ${shown.by} ⟦23.34⟧`,
    ),
  ]
  return mentionRulesOf(language, [...rules, ...series, ...bare].join('\n'))
}
