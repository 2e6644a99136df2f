import { mentionRulesOf } from '../../rule-text.ts'

/** A date without its preposition. Captures: see ../../dates.ts. */
export const DATES = mentionRulesOf(
  'en',
  `
date.month-day-year
  = [ ^@month=month '.? #num=day (th|st|nd|rd)? ',? #num=year ]
  + Freed on ⟦June 21, 2025⟧.
  + It was ⟦Sept. 11, 2025⟧ in Minsk.
  - In June 14 people left.

date.month-day
  = [ ^@month=month '.? #num=day (th|st|nd|rd)? ] !@people
  + They met on ⟦March 3⟧ in Vilnius.
  - In March 2024 they met.

date.month-day-end
  = [ ^@month=month '.? #num=day ] >
  + They met on ⟦March 3⟧
  - In March 2024

date.day-month-year
  = [ #num=day (th|st|nd|rd)? of? ^@month=month ',? #num=year ]
  + Freed on ⟦21 June 2025⟧.
  - All 21 left in 2025.

date.day-month
  = [ #num=day (th|st|nd|rd)? of? ^@month=month ]
  + Freed on ⟦21 June⟧.
  - All 21 left in summer.

date.month-year
  = [ ^@month=month ',? of? #num=year ]
  + Since ⟦July 2024⟧ it goes on.
  + In ⟦December of 2020⟧ he left.
  - In July 14 people left.

date.month
  = (in|since|until|till|by|of|from|during|before|after|between|and|to|around|through|early|late|mid|end_of|for|last|this|next) [ ^@month=month ]
  + In ⟦May⟧ they left.
  - They may leave.

date.month-lean
  = [ (last|next|this)=lean ^@month=month ]
  + They left ⟦last May⟧.
  - At last they left.

date.month-of-year
  = [ ^@month=month of? (last|this|next)=lean @unit=unit ]
  + They left in ⟦May last year⟧.
  - They may leave last.

date.dotted
  = [ #number=iso ]
  + Freed ⟦21.06.2025⟧ in Minsk.
  + List of ⟦2025-06-21⟧ is out, too.
  - He got 2.5 years.

date.year
  = (in|since|until|till|by|of|from|during|before|after|between|and|to|around|through|early|late|mid|end_of|for|the|in_early|in_late|his|her|their|@preposition) [ #num=year ] !@people
  + It began in ⟦2020⟧.
  + After the ⟦2020⟧ protests he left.
  - In 12 towns they met.

date.year-end
  = (in|since|until|till|by|of|from|during|before|after|between|and|to|around|through|early|late|mid|end_of|for) [ #num=year ] >
  + It began in ⟦2020⟧
  - They were in 12

date.relative
  = [ (today|tonight|tomorrow|yesterday)=rel ]
  + He leaves ⟦tomorrow⟧.
  + ⟦Today⟧ he left.
  - He left late.

date.day-after
  = [ (the_day_after_tomorrow|the_day_before_yesterday)=rel ]
  + He leaves ⟦the day after tomorrow⟧.
  - He left the day after.

date.weekday
  = [ ^@weekday=weekday ]
  + He left on ⟦Friday⟧.
  - He left early.

date.weekday-full
  = [ ^@weekday=weekday ',? ^@month=month '.? #num=day (th|st|nd|rd)? ',? #num=year ]
  + He left on ⟦Friday, June 20, 2025⟧.
  - He left on Friday.

date.weekday-day-month
  = [ ^@weekday=weekday ',? #num=day (th|st|nd|rd)? of? ^@month=month ]
  + He left on ⟦Friday, 20 June⟧ with her.
  - He left on Friday.

date.weekday-day-full
  = [ ^@weekday=weekday ',? #num=day (th|st|nd|rd)? of? ^@month=month ',? #num=year ]
  + He left on ⟦Friday, 20 June 2025⟧.
  - He left on Friday.

date.weekday-date
  = [ ^@weekday=weekday ', ^@month=month #num=day ]
  + He left on ⟦Friday, June 20⟧.
  - He left on Friday.

date.weekday-lean
  = [ (last|next|this)=lean ^@weekday=weekday ]
  + He left ⟦last Friday⟧.
  - He was last on a day.

date.lean-unit
  = [ (last|next|this|past)=lean (week|month|year)=unit ]
  + He left ⟦last year⟧ with her.
  - He left in the year.

date.ago
  = [ #num=n @unit=unit ago ]
  + He left ⟦two years ago⟧.
  - He got two years.

date.a-ago
  = [ (a|an) @unit=unit ago ]
  + He left ⟦a month ago⟧.
  - He left in a month.

date.that-day
  = (on|of) [ (that|this|the_same|the_very)=same (same)? day ]
  + He was freed on ⟦the same day⟧.
  + It was so on ⟦that day⟧.
  - That day was long.

date.season-year
  = [ (spring|summer|autumn|fall|winter)=season of? #num=year ]
  + In the ⟦summer of 2020⟧ it began.
  - In summer it began.

date.season-lean
  = [ (last|next|this)=lean (spring|summer|autumn|winter)=season ]
  + He left ⟦last summer⟧.
  - He left in the end.

date.feast
  = [ (independence_day|freedom_day|victory_day)=feast ]
  + Freed by ⟦Independence Day⟧ again.
  - Freed on the day.
`,
)
