import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isMark, itemBefore } from '../text/item.ts'
import { type Case, draftOf } from './draft.ts'
import { isWhomTheyTook, type Leaning, leaningOf } from './name-leaning.ts'
import { type Form, type Found, formsOf, isInitial, meet, type NameKnowledge, unarticled } from './name-words.ts'

/** The mention, with the nominative on which given name and surname agree. */
export function nameOf(
  items: readonly Item[],
  from: number,
  to: number,
  given: Item | null,
  surname: Item,
  grammar: Grammar,
  rule: string,
  known: NameKnowledge,
  told: Leaning = null,
): Found {
  const parts = items.slice(from, to)
  const start = parts[0]?.start ?? 0
  const end = parts.at(-1)?.end ?? start
  const before = itemBefore(items, from)
  const governed = has(before, 'governs_gen') && !isBearer(before, given, surname, grammar)
  // “They freed the editor Mehman Aliyev”: a noun that is in no case of a subject, class `himself`.
  // “The wife of the leader of the opposition Mehman Aliyev”: so is one with another noun behind it.
  const himself =
    has(before, 'himself') || (before?.cap === false && has(before, 'herself_gen') && has(items[from - 2], 'himself'))
  const givenForms = given && given !== surname ? inCase(formsOfGiven(given, grammar), governed || himself) : []
  const surnameForms = inCase(
    formsOf(surname, given === surname ? 'given' : 'surname', grammar),
    (governed || himself) && (givenForms.length === 0 || givenForms.some(({ cases }) => cases.has('gen'))),
  )
  if (given === surname)
    surnameForms.sort((a, b) => likeliest(b, surname, grammar, known) - likeliest(a, surname, grammar, known))
  else if (givenForms.length === 0) surnameForms.sort((a, b) => familiar(b, grammar, known) - familiar(a, grammar, known))
  const agreeing = surnameForms
    .filter(({ cases }) => givenForms.length === 0 || givenForms.some((form) => meet(form.cases, cases)))
    .toSorted((a, b) => Number(isTold(b, givenForms, grammar, known)) - Number(isTold(a, givenForms, grammar, known)))
  const opens = from === 0 || (isMark(before, ',') && !endsMember(items[to]))
  byGender(givenForms, agreeing, grammar, () => told ?? leaningOf(items, from, to), opens)
  // In languages with endings.
  if (given === null && isOfEither(agreeing, SURNAME) && isWhomTheyTook(items, from, to))
    agreeing.sort((a, b) => Number(b.cases.has('acc')) - Number(a.cases.has('acc')))
  const [bySurname] = agreeing.length > 0 ? agreeing : (asWritten(surname, givenForms, grammar) ?? surnameForms)
  const preferred = given && agreeing.length > 0 ? bestPair(givenForms, agreeing, grammar) : null
  const last = preferred?.surname ?? bySurname
  const firstForm =
    preferred?.given ??
    givenForms.find((form) => last && meet(form.cases, last.cases) && grammar.given.has(grammar.pack.key(form.nominative))) ??
    givenForms.find((form) => !last || meet(form.cases, last.cases))
  const value = parts
    .map((item, i) => {
      if (item === surname) return last?.nominative ?? item.text
      if (item === given) return firstForm?.nominative ?? item.text
      return isMark(item, '.') || i === 0 || !item.cap || isInitial(item)
        ? item.text
        : (middleOf(formsOf(item, 'given', grammar), firstForm)?.nominative ?? item.text)
    })
    .reduce((text, part, i) => (i === 0 ? part : part === '.' ? `${text}.` : `${text} ${part}`), '')
  const both = (form: Form) => new Set([...form.cases].filter((one) => firstForm?.cases.has(one)))
  // Where a name is known, it is in no case of another.
  const [likely] = surnameForms
  const readings =
    likely && familiar(likely, grammar, known) > 0
      ? surnameForms.filter(({ nominative }) => nominative === likely.nominative)
      : surnameForms
  // One spelling can be several cases of several names: “Алесю” is of Алеся and of Алесь.
  const paired = agreeing.flatMap((form) => {
    const ones = givenForms.filter(({ nominative }) => grammar.given.has(grammar.pack.key(nominative)))
    // Of a given name that no list knows every reading counts: “Серика Ахметова” is a woman, or whom they freed; behind a comma only in a series.
    return (ones.length > 0 || !given || (isMark(before, ',') && !endsMember(items[to])) ? ones : givenForms).flatMap(
      ({ cases: mine }) => [...form.cases].filter((one) => mine.has(one)),
    )
  })
  const common = firstForm && last ? new Set([...both(last), ...paired]) : null
  // Where the two do not agree, the given name is the better known.
  const possible = common ? (common.size > 0 ? common : (firstForm?.cases ?? null)) : last ? casesOfAlone(readings) : null
  // “Pardoned by the president Kavelashvili”: a name that is not declined is in the case of its noun; class `byhim`.
  // “The court freed the activist Giorgi Tsintsadze”: so is one behind a noun in the case of an object.
  const whom = has(before, 'himself') && possible?.size === EVERY_CASE ? AS_OBJECT : possible
  const cases: typeof possible = has(before, 'byhim') && possible?.has('ins') ? new Set<Case>(['ins']) : whom
  // “They freed the American (a woman) X Y”: foreign names of women are not declined.
  const bearer = grammar.gazetteer.at(items, from - 1).length > 0 ? itemBefore(items, from - 1) : before
  const undeclined = has(bearer, 'womanly') && cases?.size === 1 && cases.has('nom')
  const name = {
    given: given === null || given === surname ? (given?.key ?? null) : grammar.pack.key(firstForm?.nominative ?? given.text),
    surname: given === surname ? '' : last ? grammar.pack.key(last.nominative) : unarticled(grammar.pack.key(surname.text)),
  }
  const draft = draftOf('person', start, end, rule, value)
  draft.cases = undeclined ? new Set<Case>(['acc']) : cases
  draft.name = name
  return { draft, from, to }
}

/**
 * Of a woman as a subject and a man in another case the likelier first: what stands around tells it; else a given name that no list has, or that is not
 * declined, is more often a man's.
 */
function byGender(givens: Form[], surnames: Form[], { given, pack }: Grammar, leaning: () => Leaning, opens: boolean): void {
  const [first] = givens
  if (pack.order !== 'ending' || !first || (!isOfEither(surnames, SURNAME) && !isOfEither(givens, GIVEN_NAME))) return
  const listed = givens.some(({ nominative }) => given.has(pack.key(nominative)))
  const by =
    leaning() ?? (!opens && (!listed || (first.cases.size === EVERY_CASE && OF_MEN.test(first.nominative))) ? 'oblique' : null)
  if (by === null) return
  const rank = (form: Form) => Number(isOfWoman(form) === (by === 'subject'))
  if (isOfEither(surnames, SURNAME)) surnames.sort((a, b) => rank(b) - rank(a))
  if (!listed && isOfEither(givens, GIVEN_NAME)) givens.sort((a, b) => rank(b) - rank(a))
}

/** “Абдель Фаттаха”: behind a man's name the man's form. */
const middleOf = (forms: readonly Form[], first: Form | undefined) =>
  (first && !isOfWoman(first) ? forms.find((form) => !isOfWoman(form) && meet(form.cases, first.cases)) : undefined) ?? forms[0]

/** “Громова” is a woman's name, or of one that a man has without its last letter. */
const isOfEither = (forms: readonly Form[], mans: RegExp) =>
  forms.some(
    (hers) =>
      isOfWoman(hers) &&
      forms.some(
        ({ nominative }) =>
          mans.test(nominative) && nominative.replace(/й$/u, '').replace(/ў$/u, 'в') === hers.nominative.slice(0, -1),
      ),
  )
const SURNAME = /(?:[вў]|[иіы]н)$/u
const GIVEN_NAME = /[^аеёиоуыэюяіь]$/u
const isOfWoman = ({ nominative, cases }: Form) => cases.size < EVERY_CASE && HERS.test(nominative)
const HERS = /(?<!лл)[ая]$/u
const OF_MEN = /[иіыуюо]$/u

/** “Эрдем Гюлем”: beside a known given name that can only be a subject the surname is one, too. */
function asWritten({ text }: Item, givens: readonly Form[], { given, pack }: Grammar): readonly Form[] | null {
  const subject = givens.find(({ nominative, cases }) => cases.has('nom') && given.has(pack.key(nominative)))
  return pack.order === 'ending' && subject ? [{ nominative: text, cases: subject.cases }] : null
}

/** Does nothing follow but another of a series, or what is put in brackets? */
const endsMember = (item: Item | undefined) => item === undefined || isMark(item, ',;.()') || has(item, 'and')

/** The readings of a given name; one that is in no list is declined like a surname, where names are declined. */
function formsOfGiven(given: Item, grammar: Grammar): Form[] {
  const listed = formsOf(given, 'given', grammar)
  return listed.length > 0 || grammar.pack.order !== 'ending' || given.text.length < 4
    ? listed
    : formsOf(given, 'surname', grammar)
}

/** “The lawyer X”: where the whole name can be the nominative of a known one, X is the lawyer. */
function isBearer(noun: Item | undefined, given: Item | null, surname: Item, grammar: Grammar): boolean {
  if (!has(noun, 'role') || !given || given === surname || !grammar.given.has(given.key)) return false
  const forms = formsOf(surname, 'surname', grammar)
  return forms.some(({ nominative, cases }) => nominative === surname.text && cases.has('nom'))
}

/** After words that take the genitive only forms that may be one. */
function inCase(forms: readonly Form[], governed: boolean): Form[] {
  const fitting = governed ? forms.filter(({ cases }) => cases.has('gen')) : []
  return fitting.length > 0 ? fitting : [...forms]
}

/** How well a surname is known: from the text itself, or to everybody. */
const familiar = ({ nominative }: Form, grammar: Grammar, { surnames }: NameKnowledge): number => {
  const key = grammar.pack.key(nominative)
  return (surnames.has(key) ? 2 : 0) + (grammar.known.has(key) ? 1 : 0)
}

/** Of the given names a form may be of, the one the text names in full, else the one that is written just so. */
const likeliest = ({ nominative }: Form, { text }: Item, { pack }: Grammar, { givens }: NameKnowledge): number =>
  (givens.has(pack.key(nominative)) ? 2 : 0) + (nominative === text ? 1 : 0)

/** Has the text named somebody in full of whom this may be a form? */
const isTold = ({ nominative, cases }: Form, givens: readonly Form[], { pack }: Grammar, known: NameKnowledge) =>
  known.surnames.has(pack.key(nominative)) &&
  (givens.length === 0 || givens.some((one) => meet(one.cases, cases) && known.givens.has(pack.key(one.nominative))))

/** A surname that stands alone can be in the case of any of its readings. */
function casesOfAlone(forms: readonly Form[]): ReadonlySet<Case> {
  const readings = forms.filter(({ nominative }, i) => forms.findIndex((other) => other.nominative === nominative) === i)
  return new Set(readings.flatMap(({ cases }) => [...cases]))
}

function bestPair(givens: readonly Form[], surnames: readonly Form[], grammar: Grammar): { given: Form; surname: Form } | null {
  const names = givens.filter(({ nominative }) => grammar.given.has(grammar.pack.key(nominative)))
  // “Masatoshi Nakanishi”: behind a given name that is not declined a surname in a vowel that need not be is not either.
  const [foreign] = (names.length > 0 ? names : givens.slice(0, 1)).filter(({ cases }) => cases.size === EVERY_CASE)
  const same = surnames.find(({ nominative, cases }) => cases.size === EVERY_CASE && OPEN.test(nominative))
  if (foreign && same) return { given: foreign, surname: same }
  for (const surname of surnames) {
    const fitting = names.filter(({ cases }) => meet(cases, surname.cases))
    // A surname that is not declined, though it could be, is a woman's.
    const given =
      surname.cases.size === EVERY_CASE
        ? (fitting.find(({ nominative }) => /[аяa]$/u.test(nominative)) ?? fitting[0])
        : fitting[0]
    if (given) return { given, surname }
  }
  return null
}

const EVERY_CASE = 6
const AS_OBJECT: ReadonlySet<Case> = new Set<Case>(['gen', 'acc'])

const OPEN = /[іиыоэеуюё]$/u
