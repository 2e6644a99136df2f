import type { Case } from '../../../mentions/draft.ts'
import { GIVEN as NAMES } from './names.ts'
import { UNDECLINED } from './world.ts'

export type Form = { nominative: string; cases: ReadonlySet<Case> }

const of = (...cases: Case[]): ReadonlySet<Case> => new Set(cases)
const ALL = of('nom', 'gen', 'dat', 'acc', 'ins', 'loc')

/** An ending, what stands for it in the nominative, and the cases it may be. */
type Row = readonly [ending: string, nominative: string, cases: ReadonlySet<Case>]

const rows = (text: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map((line): Row => {
      const [ending = '', nominative = '', cases = ''] = line.trim().split(/\s+/)
      const bare = (part: string) => (part === '-' ? '' : part)
      return [bare(ending), bare(nominative), cases === 'all' ? ALL : new Set(cases.split(',') as Case[])]
    })

type Table = readonly (readonly [RegExp, readonly Row[]])[]

/** Surnames by what they end in: the first that fits holds, with the likelier reading first. */
const SURNAMES: Table = [
  [
    /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/u,
    rows(
      `ий ий nom\n ого ий gen,acc\n ому ий dat\n им ий ins\n ом ий loc\n ая ая nom\n ой ая gen,dat,ins,loc\n ую ая acc\n ие ие nom\n их их all\n их ие gen,acc,loc\n ими ие ins`,
    ),
  ],
  [/(?:ск|цк)(?:а|у|ом|е)?$/u, rows('а а nom\n а - gen,acc\n у а acc\n у - dat\n ом - ins\n е - loc\n - - nom\n - - all')],
  [/[бвгджзклмнпрстфхцчшщ](?:ый|ого|ому|ая|ую)$/u, rows('ый ый nom\n ого ый gen,acc\n ому ый dat\n ая ая nom\n ую ая acc')],
  [
    /(?:ов|ев|ин|ын)(?:а|у|ым|е|ой|ых|ыми)?$/u,
    rows(
      'ых ы gen,acc,loc\n ыми ы ins\n ым - ins\n ой а gen,dat,ins,loc\n а а nom\n а - gen,acc\n у а acc\n у - dat\n е - loc\n - - nom',
    ),
  ],
  [/[бвгджзклмнпрстфхцчшщ]ым$/u, rows('ым ый ins\n ым ым nom')],
  [/[лд]ьн(?:ой|ом)$/u, rows('ой ой nom\n ой ая gen,dat,ins,loc\n ой ой all\n ом ый loc')],
  [/(?:ич|ук|юк|ик|як|чак)(?:а|у|ом|ем|е)?$/u, rows('а - gen,acc\n у - dat\n ом - ins\n ем - ins\n е - loc\n - - nom\n - - all')],
  [/[а-я]ян(?:а|у|ом|е)?$/u, rows('а - gen,acc\n у - dat\n ом - ins\n е - loc\n - - nom\n - - all')],
  [/[нвлрт]ц(?:а|у|ем|е)$/u, rows('ца ец gen,acc\n ца ца nom\n цу ец dat\n цу ца acc\n цем ец ins\n це ец loc')],
  [
    /[дтнлхчр]к(?:а|у|ом|е)$/u,
    rows(
      'ка ок gen,acc\n ка ка nom\n ка к gen,acc\n ку ка acc\n ку ок dat\n ку к dat\n ком ок ins\n ком к ins\n ке ок loc\n ке ка dat,loc\n ке ке all',
    ),
  ],
  [/[а-я]{2}ав(?:ы|е|у|ой)$/u, rows('ы а gen\n е а dat,loc\n у а acc\n ой а ins')],
  [/(?:дзе|оглы|лы)$/u, rows('дзе дзе all\n оглы оглы all\n лы лы all\n лы ла gen')],
  [
    /(?:о|е|э|у|ю|и|ы)$/u,
    rows(
      'ы а gen\n ы ы all\n ски ски all\n цки цки all\n ки ка gen\n ки ки all\n ги га gen\n ги ги all\n хи ха gen\n хи хи all\n ши ша gen\n жи жа gen\n чи ча gen\n щи ща gen\n и и all\n и я gen\n е - loc\n е а dat,loc\n е е all\n у - dat\n у а acc\n у у all\n ью ь dat\n ю й dat\n ю ь dat\n ю я acc\n - - all',
    ),
  ],
  [/(?:ой|ей)$/u, rows('ой ой nom\n ой ой all\n ей ей nom\n ей ей all\n ой а ins\n ей а ins\n ей я ins')],
  [/[аеоуыэюя]ем$/u, rows('ем й ins')],
  [/(?:ом|ем)$/u, rows('ом - ins\n ем - ins\n ем й ins\n ем ь ins\n ом ом nom\n ом ом all')],
  [/[а-я]{2}ия$/u, rows('ия ия nom\n ия ий gen,acc')],
  [/[аеоуыэюя]я$/u, rows('я й gen,acc\n я я nom')],
  [/я$/u, rows('я я nom\n я ь gen,acc')],
  [/[аеиоуыэюя]а$/u, rows('а а all')],
  [/ава$/u, rows('а а nom')],
  [/а$/u, rows('а - gen,acc\n а а nom')],
  [/./u, rows('- - nom\n - - all')],
]

const GIVEN: Table = [
  [/(?:ович|евич|ич)(?:а|у|ем|ом|е)?$/u, rows('а - gen,acc\n у - dat\n ем - ins\n ом - ins\n е - loc\n - - nom')],
  [/(?:овн|евн|ичн)(?:а|ы|е|у|ой)$/u, rows('а а nom\n ы а gen\n е а dat,loc\n у а acc\n ой а ins')],
  [
    /и[яиюей]?[июйяем]?$/u,
    rows(
      'ия ия nom\n ия ий gen,acc\n ии ия gen,dat,loc\n ии ий loc\n ию ия acc\n ию ий dat\n ией ия ins\n ием ий ins\n ий ий nom\n и и all\n и а gen\n и я gen,dat,loc\n и ь gen,dat,loc',
    ),
  ],
  [/ь(?:я|и|е|ю|ей)$/u, rows('ья ья nom\n ьи ья gen\n ье ья dat,loc\n ью ья acc\n ью ь ins\n ью ью all\n ьей ья ins')],
  [/(?:ой|ей)$/u, rows('ей ей nom\n ой ой nom\n ой а ins\n ей а ins\n ей я ins')],
  [/(?:ом|ем)$/u, rows('ом - ins\n ем - ins\n ем й ins\n ем ь ins\n ом ом nom\n ем ем nom')],
  [/[бвгджзклмнпрстфхцчшщ]я$/u, rows('я я nom\n я ь gen,acc')],
  [/[бвгджзклмнпрстфхцчшщ]ю$/u, rows('ю я acc\n ю ь dat\n ю ю all')],
  [/я$/u, rows('я я nom\n я й gen,acc\n я ь gen,acc')],
  [/ю$/u, rows('ю я acc\n ю й dat\n ю ь dat\n ю ю all')],
  [/а$/u, rows('а а nom\n а - gen,acc')],
  [/у$/u, rows('у а acc\n у - dat\n у у all')],
  [/ы$/u, rows('ы а gen')],
  [/е$/u, rows('е а dat,loc\n е я dat,loc\n е - loc\n е й loc\n е ь loc\n е е all')],
  [/[оэ]$/u, rows('- - all')],
  [/./u, rows('- - nom')],
]

/** Stems that lose a vowel in other cases than the nominative. */
const FLEETING: Readonly<Record<string, string>> = { Павл: 'Павел', Льв: 'Лев', Петр: 'Пётр' }

const OPEN = /[иыоэеую]$/u

const keyOf = (name: string) => name.toLowerCase().replaceAll('ё', 'е')
const KNOWN: ReadonlySet<string> = new Set(NAMES.split(/\s+/).map(keyOf))
const SAME: ReadonlySet<string> = new Set(UNDECLINED.split(/\s+/).map(keyOf))

/** Every nominative that a word of a name can have, with the cases its form then is; both parts of a double surname stand in one case. */
export function formsOf(word: string, part: 'given' | 'surname'): Form[] {
  const hyphen = part === 'surname' ? word.lastIndexOf('-') : -1
  const forms = formsOfOne(word, part)
  if (hyphen < 2) return forms
  const joined = formsOf(word.slice(0, hyphen), part).flatMap((first) =>
    formsOfOne(word.slice(hyphen + 1), part).flatMap((last): Form[] => {
      const cases = new Set([...first.cases].filter((one) => last.cases.has(one)))
      return cases.size > 0 && first.cases.size < ALL.size
        ? [{ nominative: `${first.nominative}-${last.nominative}`, cases }]
        : []
    }),
  )
  return joined.length > 0 ? joined : forms
}

/** The readings of a name of one part; the endings of one length only. */
function formsOfOne(word: string, part: 'given' | 'surname'): Form[] {
  if (part === 'given' && SAME.has(keyOf(word))) return [{ nominative: word, cases: ALL }]
  const plain = word.replaceAll('ё', 'е')
  const found = (part === 'given' ? GIVEN : SURNAMES).find(([pattern]) => pattern.test(plain))
  const fitting = (found?.[1] ?? []).filter(([ending]) => plain.endsWith(ending) && plain.length - ending.length > 1)
  const longest = Math.max(0, ...fitting.map(([ending]) => ending.length))
  const forms = fitting
    .filter(([ending]) => ending.length === longest)
    .map(([ending, nominative, cases]) => {
      const stem = word.slice(0, word.length - ending.length)
      const whole = part === 'given' ? (FLEETING[stem] ?? stem) : stem
      return { nominative: ending !== nominative && nominative === '' ? whole : stem + nominative, cases }
    })
  const known = part === 'given' ? forms.filter(({ nominative }) => KNOWN.has(keyOf(nominative))) : []
  // “Гурбангулы”, “Элахе”: a listed name in a vowel no declined one ends in is not declined.
  if (part === 'given' && known.length === 0 && OPEN.test(word) && KNOWN.has(keyOf(word)))
    return [{ nominative: word, cases: ALL }]
  return known.length > 0 ? known : forms
}
