import type { Range } from '#core/span.ts'
import type { Reading } from '../reading.ts'
import { plainly } from '../text/pattern.ts'

/**
 * Pay that nobody pays for such work, in EUR: above twice what an hour, a day, a week, a month of unskilled work brings in Poland and
 * Lithuania when no experience is asked for; above what a well paid trade brings otherwise. Round figures, to ask about, not to judge by.
 */
const USUAL = { hour: [22, 120], day: [130, 250], week: [650, 1500], month: [3000, 9000] } as const
type Period = keyof typeof USUAL

const PERIODS = (
  [
    ['hour', /^[^.;\n]{0,14}(?:в час|за час|у гадз|за гадз|\/ ?ч|\/ ?h|an hour|per hour|hour|godz|val)/u],
    [
      'day',
      /^[^.;\n]{0,14}(?:в день|за день|у дзень|на дзень|за дзень|а day|a day|per day|daily|dzien|per diena|в смену|за смену|у змену|за змену|za zmian|uz pamain|a shift|per shift|za noc|за ночь|за ноч)/u,
    ],
    ['week', /^[^.;\n]{0,14}(?:в недел|на недел|у тыдз|на тыдз|за тыдз|a week|per week|weekly|tydz|tygod|savait)/u],
    ['month', /^[^.;\n]{0,18}(?:месяц|мес|month|mies|menes|men)/u],
  ] satisfies [Period, RegExp][]
).map(([period, pattern]): [Period, RegExp] => [period, plainly(pattern)])
const SUM = plainly(
  /(?<![\d.,])(\d{1,3}(?:[ .,]\d{3}){1,2}|\d{1,7})(?:[.,]\d{1,2})? ?(тыс|tys|tukst|k)?\.? ?(eur\p{L}*|евро|еур\p{L}*|€|usd|\$|доллар\p{L}*|долар\p{L}*|dollar\p{L}*|зл\p{L}*|zl\p{L}*|pln)|(€|\$) ?(\d{1,3}(?:[ .,]\d{3}){1,2}|\d{1,7})/gu,
)
const UNSKILLED = plainly(
  /без опыта|опыт не|без вопыту|вопыт не|без досведу|досвед не|no experience|experience (?:is )?not|without experience|bez doswiadcz|doswiadczenie nie|be patirties|patirtis ne|patirties ne|любой может|любо\p{L}* возраст|anyone can|anybody can|kazdy moze|без языка|без мовы|no language|be kalbos|bez jezyka|просто[ей]|простая работа|simple work|easy work|делать почти нечего|ничего делать|вучым|научим|обучим|набор текст|перапісван|typing|przepisywan|tekstų rinkim|uczymy|mokome|we teach|конверт|канверт|envelope|kopert|legk|легка|лёгк|lekka praca|lengvas darbas/u,
)

const ZLOTY = 4.3

/** Sums that are too good to be true. */
export function riddlesIn({ plain: { text } }: Reading): Range[] {
  const level = UNSKILLED.test(text) ? 0 : 1
  return [...text.matchAll(SUM)].flatMap((match) => {
    const [found, sum, thousand, currency, , other] = match
    const end = match.index + found.length
    const amount = Number((sum ?? other ?? '').replace(/[ .,]/g, '')) * (thousand ? 1000 : 1)
    const inEuro = /^(?:з|z|p)/u.test(currency ?? '') ? amount / ZLOTY : amount
    const period = PERIODS.find(([, pattern]) => pattern.test(text.slice(end, end + 24)))?.[0] ?? 'month'
    return inEuro > USUAL[period][level] ? [{ start: match.index, end }] : []
  })
}
