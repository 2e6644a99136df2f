import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** A date without its preposition. Captures: see `mentions/dates.ts`. */
export const DATES = mentionRulesOf(
  'en',
  `
date.month-day-year
  = [ ^@month=month '.? #num=day (th|st|nd|rd)? ',? #num=year ]
  + Freed on ⟦June 21, 2025⟧.
  + It was ⟦Sept. 11, 2025⟧ in Minsk.
  - In June 14 people left.

date.month-day-in-year
  = [ ^@month=month '.? #num=day (th|st|nd|rd)? in #num=year ]
  + Freed on ⟦June 21 in 2025⟧.
  - They met on June 21 in 12 towns.

date.day-month-in-year
  = [ #num=day (th|st|nd|rd)? of? ^@month=month in #num=year ]
  + Freed on ⟦21 June in 2025⟧.
  - They met on 21 June in 12 towns.

date.lean-month-day
  = [ (last|this|next)=lean ^@month=month '.? #num=day (th|st|nd|rd)? ] !(@people|@persons)
  + They met ⟦last May 21⟧ in Vilnius.
  - Last May 21 people met.

date.day-of-month-lean
  = [ #num=day (th|st|nd|rd)? of? (last|this|next)=lean month=unit ]
  + They met on the ⟦17th of last month⟧ in Vilnius.
  - They met 17 people last month.

date.month-day
  = [ ^@month=month '.? #num=day (th|st|nd|rd)? ] !@people
  + They met on ⟦March 3⟧
  + They met on ⟦March 3⟧ in Vilnius.
  - In March 2024 they met.

date.month-day-that-year
  = [ ^@month=month '.? #num=day (th|st|nd|rd)? ',? of? (that|the_same)=thatyear year ]
  + They met on ⟦March 3 of that year⟧ in Vilnius.
  - They met on March 3 in Vilnius.

date.days-of-month
  = [ ^@month=month '.? #num=day ('-|'—) #num=until ',? #num{0,1}=year ] !(@people|@persons|@nationality|@scope_political|political)
  + They met on ⟦December 12-13⟧ in Vilnius.
  - They met on December 12 in Vilnius.

date.days-then-month
  = [ #num=day ('-|'—) #num=until ^@month=month ',? #num{0,1}=year ]
  + They met on ⟦7-13 July⟧ in Vilnius.
  - They met 12-13 people in July.

date.range-start
  = [ #num=day (th|st|nd|rd)? ] (to|and|till|until|or) #num (th|st|nd|rd)? of? ^@month=month ',? #num{0,1}=year
  + They were there on ⟦10⟧ and 12 September 2024.
  - They were there with 10 men and 12 women.

date.range-end
  = ^@month=month #num (th|st|nd|rd)? (to|and|till|until) [ #num=day ] (',|'.|@preposition|@verb|@be|while|when|as|>)
  + They were there on September 10 and ⟦12⟧, she said.
  - They were there on September 10 and 12 people.

date.years
  = [ #num=year ('-|'—) #num=until ]
  + It went on in ⟦2020-2024⟧ there.
  - They met 12-13 people.

date.day-month-year
  = [ #num=day (th|st|nd|rd)? of? ^@month=month '.? ',? #num=year ]
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

date.month-series
  = ^@month (',|and|or|to|—|'—|'-) [ ^@month=month ]
  + They met in July, ⟦August⟧ and October 2024.
  - March was long.

date.month-attribute
  = (the|this|that|their|its|a|an|his|her) [ ^(january|february|april|june|july|august|september|october|november|december)=month ] (@open|report|promise|raid|ruling)
  + The ⟦January⟧ release was no surprise.
  + She told of it in an ⟦October⟧ report.
  - The march was no surprise.

date.month-lean
  = [ (last|next|this)=lean ^@month=month ]
  + They left ⟦last May⟧.
  - At last they left.

date.month-of-year
  = [ ^@month=month of? (last|this|next)=lean @unit=unit ]
  + They left in ⟦May last year⟧.
  - They may leave last.

date.month-day-lean
  = [ ^@month=month '.? #num=day ',? of? (last|this|next)=lean @unit=unit ]
  + They left on ⟦August 1 last year⟧.
  - They left in August.

date.day-month-lean
  = [ #num=day of? ^@month=month ',? of? (last|this|next)=lean @unit=unit ]
  + They left on ⟦1 August last year⟧.
  - They left in August.

date.month-that-year
  = [ ^@month=month of? (that|the_same)=thatyear year ]
  + He was tried in 2021 and left in ⟦May of that year⟧.
  - He was tried in May.

date.month-year-after
  = [ ^@month=month of? (the_following|the_next)=yearafter year ]
  + He was tried in 2021 and left in ⟦May of the following year⟧.
  - He was tried in May.

date.dotted
  = [ #number=iso ]
  + Freed ⟦21.06.2025⟧ in Minsk.
  + List of ⟦2025-06-21⟧ is out, too.
  - He got 2.5 years.

date.year
  = (in|since|until|till|by|of|from|during|before|after|between|and|to|around|through|early|late|mid|end_of|for|the|in_early|in_late|his|her|their|its|whose|@preposition) [ #num=year ] !@people
  + It began in ⟦2020⟧
  + It began in ⟦2020⟧.
  + After the ⟦2020⟧ protests he left.
  - In 12 towns they met.

date.year-possessive
  = [ #num=year ] '' s @open
  + They recalled ⟦2014⟧'s loud protests.
  - They marched with 14's banners.

date.relative
  = [ (today|tonight|tomorrow|yesterday|this_morning|this_afternoon|this_evening|last_night)=rel ]
  + He left ⟦this morning⟧.
  + He leaves ⟦tomorrow⟧.
  + ⟦Today⟧ he left.
  - He left late.

date.day-after
  = [ (the_day_after_tomorrow|the_day_before_yesterday)=rel ]
  + He leaves ⟦the day after tomorrow⟧.
  - He left the day after.

date.mid-month
  = [ (mid-january|mid-february|mid-march|mid-april|mid-may|mid-june|mid-july|mid-august|mid-september|mid-october|mid-november|mid-december)=month ',? #num{0,1}=year ]
  + He left in ⟦mid-July 2023⟧ there.
  - He left in the middle.

date.weekday
  = !(every|each) [ ^@weekday=weekday ]
  + He left on ⟦Friday⟧.
  - He left early.
  - He must report to the police every Friday.

date.weekday-first
  = < [ ^@weekday=weekday ]
  + ⟦Friday⟧ was cold.
  - She left early.

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

date.weekday-short
  = [ ^(sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)=weekday '.? ',? ^@month=month '.? #num=day ]
  + He left on ⟦Sat, Dec. 13⟧ there.
  - He left on Dec. 13.

date.weekday-short-day
  = [ ^(sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)=weekday '.? ',? #num=day ^@month=month ]
  + He left on ⟦Sat 13 December⟧ there.
  - He left on 13 December.

date.weekday-lean
  = [ (last|next|this)=lean ^@weekday=weekday ]
  + He left ⟦last Friday⟧.
  - He was last on a day.

date.lean-unit
  = [ (last|next|this|past)=lean (week|month|year)=unit ] !of
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

date.seasons-year
  = [ (spring|summer|autumn|fall|winter)=season and (spring|summer|autumn|fall|winter)=seasonto of? #num=year ]
  + In the ⟦summer and autumn of 2020⟧ it went on.
  - In summer and autumn it went on.

date.season
  = in (the|early|late)? [ (spring|summer|autumn|winter)=season ] !(of|#num|@open)
  + He left in ⟦spring⟧, she said.
  - In the summer camp they met.

date.season-lean
  = [ (last|next|this)=lean (spring|summer|autumn|winter)=season ]
  + He left ⟦last summer⟧.
  - He left in the end.

date.feast-ahead tags=ahead
  = (by|before|until|till) [ (independence_day|freedom_day|victory_day|christmas|new_year|new_year_'s|new_year_'s_eve|new_year_'s_day|christmas_eve|christmas_day)=feast ]
  + Freed by ⟦Independence Day⟧ again.
  - Freed on the day.

date.feast-lean
  = [ (independence_day|freedom_day|victory_day|christmas|christmas_eve|christmas_day|new_year_'s_eve|new_year_'s_day)=feast ',? (last|this|next)=lean year=unit ]
  + They met on ⟦Christmas Eve last year⟧ in Minsk.
  - Freed last year.

date.feast
  = [ (independence_day|freedom_day|victory_day|christmas|new_year_'s_eve|new_year_'s_day|christmas_eve|christmas_day)=feast ] !(@open|@people|^)
  + They met on ⟦Christmas Eve⟧ in Minsk.
  - Freed on the day.
`,
)
