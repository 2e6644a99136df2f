import type { MentionRule } from '../../pack.ts'

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)'
const IN = '(in|since|until|till|by|of|from|during|before|after|between|and|to|around|through|early|late|mid|end_of|for)'

const date = (id: string, pattern: string, yes: string[], no: string[]): MentionRule => ({
  id: `en.date.${id}`,
  kind: 'date',
  pattern,
  tests: { yes, no },
})

/** A date without its preposition. Captures: see ../../dates.ts. */
export const DATES: readonly MentionRule[] = [
  date(
    'month-day-year',
    `[ ^${MONTH}=month '.? #num=day (th|st|nd|rd)? ',? #num=year ]`,
    ['Freed on ⟦June 21, 2025⟧.', 'It was ⟦Sept. 11, 2025⟧ in Minsk.'],
    ['In June 14 people left.'],
  ),
  date(
    'month-day',
    `[ ^${MONTH}=month '.? #num=day (th|st|nd|rd)? ] !@people`,
    ['They met on ⟦March 3⟧ in Vilnius.'],
    ['In March 2024 they met.'],
  ),
  date('month-day-end', `[ ^${MONTH}=month '.? #num=day ] >`, ['They met on ⟦March 3⟧'], ['In March 2024']),
  date(
    'day-month-year',
    `[ #num=day (th|st|nd|rd)? of? ^${MONTH}=month ',? #num=year ]`,
    ['Freed on ⟦21 June 2025⟧.'],
    ['All 21 left in 2025.'],
  ),
  date('day-month', `[ #num=day (th|st|nd|rd)? of? ^${MONTH}=month ]`, ['Freed on ⟦21 June⟧.'], ['All 21 left in summer.']),
  date(
    'month-year',
    `[ ^${MONTH}=month ',? of? #num=year ]`,
    ['Since ⟦July 2024⟧ it goes on.', 'In ⟦December of 2020⟧ he left.'],
    ['In July 14 people left.'],
  ),
  date('month', `(${IN.slice(1, -1)}|last|this|next) [ ^${MONTH}=month ]`, ['In ⟦May⟧ they left.'], ['They may leave.']),
  date('month-lean', `[ (last|next|this)=lean ^${MONTH}=month ]`, ['They left ⟦last May⟧.'], ['At last they left.']),
  date(
    'month-of-year',
    `[ ^${MONTH}=month (last|this|next)=lean @unit=unit ]`,
    ['They left in ⟦May last year⟧.'],
    ['They may leave last.'],
  ),
  date('dotted', '[ #number=iso ]', ['Freed ⟦21.06.2025⟧ in Minsk.', 'List of ⟦2025-06-21⟧ is out, too.'], ['He got 2.5 years.']),
  date(
    'year',
    `(${IN.slice(1, -1)}|the|in_early|in_late|his|her|their|@preposition) [ #num=year ] !@people`,
    ['It began in ⟦2020⟧.', 'After the ⟦2020⟧ protests he left.'],
    ['In 12 towns they met.'],
  ),
  date('year-end', `(${IN.slice(1, -1)}) [ #num=year ] >`, ['It began in ⟦2020⟧'], ['They were in 12']),
  date(
    'relative',
    '[ (today|tonight|tomorrow|yesterday)=rel ]',
    ['He leaves ⟦tomorrow⟧.', '⟦Today⟧ he left.'],
    ['He left late.'],
  ),
  date('weekday', '[ ^@weekday=weekday ]', ['He left on ⟦Friday⟧.'], ['He left early.']),
  date(
    'weekday-date',
    `[ ^@weekday=weekday ', ^${MONTH}=month #num=day ]`,
    ['He left on ⟦Friday, June 20⟧.'],
    ['He left on Friday.'],
  ),
  date('weekday-lean', '[ (last|next|this)=lean ^@weekday=weekday ]', ['He left ⟦last Friday⟧.'], ['He was last on a day.']),
  date(
    'lean-unit',
    '[ (last|next|this|past)=lean (week|month|year)=unit ]',
    ['He left ⟦last year⟧ with her.'],
    ['He left in the year.'],
  ),
  date('ago', '[ #num=n @unit=unit ago ]', ['He left ⟦two years ago⟧.'], ['He got two years.']),
  date('a-ago', '[ (a|an) @unit=unit ago ]', ['He left ⟦a month ago⟧.'], ['He left in a month.']),
  date(
    'season-year',
    '[ (spring|summer|autumn|fall|winter)=season of? #num=year ]',
    ['In the ⟦summer of 2020⟧ it began.'],
    ['In summer it began.'],
  ),
  date(
    'season-lean',
    '[ (last|next|this)=lean (spring|summer|autumn|winter)=season ]',
    ['He left ⟦last summer⟧.'],
    ['He left in the end.'],
  ),
  date(
    'feast',
    '[ (independence_day|freedom_day|victory_day)=feast ]',
    ['Freed by ⟦Independence Day⟧ again.'],
    ['Freed on the day.'],
  ),
]
