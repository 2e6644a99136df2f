import type { Child } from 'hono/jsx'
import type { Edtf } from '#core/edtf.ts'
import { KNOWN_BEFORE } from '#core/figures.ts'
import type { FindingSaid } from '#publish/index.ts'
import { answerName, questionName } from '#texts/answers.ts'
import { dateInWords } from '#texts/dates.ts'
import { lawDifference, found as texts } from '#texts/desk/found.ts'
import { crossings } from '#texts/findings/crossings.ts'
import { elements } from '#texts/findings/elements.ts'
import { flows } from '#texts/findings/flows.ts'
import { findings } from '#texts/findings/index.ts'
import { kinds } from '#texts/findings/kinds.ts'
import { reforms } from '#texts/findings/reforms.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { indexInFigures, number, rangeInFigures, rangeInWords } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { COERCION } from '#vocabulary/coercion.ts'
import { CONDITIONS } from '#vocabulary/index.ts'
import { ELEMENTS, provisionOf } from '#vocabulary/instruments/index.ts'
import { kindName, placeName, scopeName, standardName } from '../../components/labels.ts'
import { redacted } from '../../components/redacted.tsx'
import { joined } from '../../components/statement.tsx'
import { itemName } from '../coding/words.tsx'

type Is = FindingSaid['is']
type As<Kind extends Is> = Extract<FindingSaid, { is: Kind }>
type Words = { what: string | null; words: Child }

const people = (language: SiteLanguage, { low, high }: { low: number | null; high: number | null }): Child => (
  <strong>{rangeInFigures(language, { min: low, max: high })}</strong>
)
const day = (language: SiteLanguage, on: Edtf | null): Child[] => (on === null ? [] : [dateInWords(language, on)])
const questionOf = (language: SiteLanguage, element: string, question: string): string =>
  ELEMENTS.find(({ code }) => code === element)?.questions.find(({ code }) => code === question)?.labels[language] ?? question

const conditionName = (language: SiteLanguage, condition: string): string =>
  CONDITIONS.find(({ code }) => code === condition)?.labels[language] ?? condition

/** “In the country: 15 of 40”. A number of which nothing is shown stands for few, for nobody or for nearly everybody. */
function safeLine(language: SiteLanguage, { group, on, all, said }: As<'safe'>['groups'][number]): string {
  const name = on !== null ? dateInWords(language, on) : group === null ? kinds[language].allGroups : group
  const shown = (n: number | null) => (n === null ? texts[language].withheld : number(language, n))
  return `${kinds[language].groups[name] ?? name}: ${texts[language].of(shown(said), shown(all))}`
}

/** What a finding tells, in words. */
export const FOUND_WORDS: { [Kind in Is]: (language: SiteLanguage, said: As<Kind>) => Words } = {
  finding: (language, { finding }) => ({ what: null, words: findings[language].findings[finding].heading }),
  answered: (language, { form, item, on, answers }) => ({
    what: `${texts[language].answered}: ${itemName(language, form, item)}`,
    words: joined([
      ...day(language, on),
      ...answers.map(({ question, answer, coders, standard }) =>
        [
          `${questionName(language, form, question)}: ${answerName(language, form, question, answer)}`,
          ...(standard === null ? [] : [standardName(language, standard)]),
          texts[language].coders(coders),
        ].join(', '),
      ),
    ]),
  }),
  note: (language, { form, item, on, text }) => ({
    what: `${texts[language].note}: ${itemName(language, form, item)}`,
    words: joined([...day(language, on), redacted(language, text)]),
  }),
  coercion: (language, { code, on, state }) => ({
    what: upperFirst(COERCION.find((one) => one.code === code)?.labels[language] ?? code),
    words: joined([...day(language, on), crossings[language].states[state]]),
  }),
  reform: (language, { item, state }) => ({
    what: itemName(language, 'reform', item),
    words: state === 'none' ? reforms[language].silent : reforms[language].states[state],
  }),
  element: (language, { element, on, status }) => ({
    what: itemName(language, 'element', element),
    words: joined([...(on === null ? [texts[language].register] : day(language, on)), elements[language].statuses[status]]),
  }),
  question: (language, { element, question, low, high }) => ({
    what: texts[language].question,
    words: joined([
      questionOf(language, element, question),
      texts[language].of(number(language, low ?? 0), number(language, high ?? 0)),
    ]),
  }),
  misquoted: (language, { provision, differences }) => ({
    what: `${texts[language].misquoted}: ${provisionOf(provision).number}`,
    words: joined(
      differences.map((one) => redacted(language, lawDifference(language, one))),
      '; ',
    ),
  }),
  free: (language, { kind, ...range }) => ({
    what: `${texts[language].free}: ${kindName(language, kind)}`,
    words: people(language, range),
  }),
  again: (language, { people: n }) => ({ what: texts[language].again, words: number(language, n) }),
  safe: (language, { of, groups }) => {
    const shown = groups.filter(({ all, said }) => all !== null || said !== null)
    return {
      what: `${texts[language].safe}: ${of === KNOWN_BEFORE ? kinds[language].known : conditionName(language, of)}`,
      words:
        shown.length === 0
          ? texts[language].withheld
          : joined(
              shown.map((one) => safeLine(language, one)),
              '; ',
            ),
    }
  },
  taken: (language, { to, on, ...range }) => ({
    what: texts[language].taken,
    words: joined([
      ...day(language, on),
      to === null ? texts[language].nobodySays : placeName(language, to),
      people(language, range),
    ]),
  }),
  into: (language, { to, ...range }) => ({
    what: `${texts[language].into}: ${placeName(language, to)}`,
    words: people(language, range),
  }),
  review: (language, { item, on }) => ({
    what: texts[language].review,
    words: joined([...day(language, on), itemName(language, 'stipulation', item)]),
  }),
  without_text: (language, { on, low, high, of }) => ({
    what: texts[language].withoutText,
    words: joined([
      ...day(language, on),
      texts[language].of(rangeInFigures(language, { min: low, max: high }), number(language, of)),
    ]),
  }),
  arrests: (language, { side, on, ...range }) => ({
    what: texts[language].arrests[side],
    words: joined([...day(language, on), people(language, range)]),
  }),
  differ: (language, { on, scopes, reasons, ...range }) => ({
    what: texts[language].differ,
    words: joined([
      people(language, range),
      scopes.map((scope) => scopeName(language, scope)).join(' / '),
      ...day(language, on),
      reasons.length === 0 ? flows[language].unexplained : reasons.map((one) => flows[language].reasons[one]).join('; '),
    ]),
  }),
  sum: (language, { code, on, agrees, low, high }) => ({
    what: texts[language].sum,
    words: joined([
      ...day(language, on),
      flows[language][code](rangeInFigures(language, { min: low, max: high })),
      agrees ? flows[language].agrees : flows[language].disagrees,
    ]),
  }),
  residual: (language, { from, to, low, high }) => ({
    what: texts[language].residual,
    words: joined([
      ...day(language, from),
      ...day(language, to),
      <strong>{rangeInWords(language, { min: low, max: high })}</strong>,
    ]),
  }),
  month: (language, { month, way, ...range }) => ({
    what: texts[language].month[way],
    words: joined([dateInWords(language, month), people(language, range)]),
  }),
  door: (language, { period, by, per, low, high }) => ({
    what: texts[language].door,
    words: joined([
      dateInWords(language, period),
      flows[language].byWhat[by],
      flows[language].perWhat[per],
      <strong>{indexInFigures(language, { low, high })}</strong>,
    ]),
  }),
  afterwards: (language, { code, people: n }) => ({
    what: texts[language].afterwards,
    words: joined([flows[language].afterWhat[code], <strong>{number(language, n)}</strong>]),
  }),
  let_go: (language, { scope, ...range }) => ({
    what: texts[language].letGo,
    words: joined([scopeName(language, scope), people(language, range)]),
  }),
}
