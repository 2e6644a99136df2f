import { mentionRulesOf } from '../../../grammar/rule-text.ts'

const YEAR = '(года|годзе|год|годам|году|годы|гады|гадах|гадоў|г|р)'
/** “2023-га”, “2023-м”. */
const ORDINAL = "'-? (га|м|ы|му|і|ым)?"

/** A date without its preposition. Captures: see `mentions/dates.ts`. */
export const DATES = mentionRulesOf(
  'be',
  `
date.day-month-year
  = [ (#num|@dayordinal)=day @month=month #num=year ${YEAR} ]
  + Яе вызвалілі ⟦чацвёртага ліпеня 2025 года⟧.
  + Яе вызвалілі ⟦21 чэрвеня 2025 года⟧.
  - Усе 21 былі там у 2025.

date.day-month-bare-year
  = [ #num=day @month=month #num=year ${ORDINAL} ]
  + Гэта было ⟦14 траўня 2021⟧ у Вільні.
  - Усе 21 былі там у 2025.

date.days-of-month
  = [ #num=day ('-|'—) #num=until @month=month #num{0,1}=year (@years|'-)? га{0,1} ]
  + Гэта было ⟦12-13 снежня⟧ ў Вільні.
  + Гэта было ⟦12-13 снежня 2024-га⟧ ў Вільні.
  - Іх было 12-13 чалавек у снежні.

date.range-start
  = [ #num=day ] (да|па|і|або|на) #num @month=month #num{0,1}=year ${YEAR}?
  + Гэта было ⟦10⟧ і 12 верасня 2024 года.
  - Гэта было з 10 па 12 чалавек.

date.years
  = [ #num=year ('-|'—) #num=until (гадах|гады|гадоў|гадам|гг) ]
  + Гэта было ў ⟦2020-2024 гадах⟧ там.
  - Гэта было ў 12-13 гарадах.

date.years-bare
  = (у|за|з|на) [ #num=year ('-|'—) #num=until ]
  + Гэта было ў ⟦2020-2024⟧ там.
  - Гэта было ў 12-13 гарадах.

date.day-short-year
  = [ #num=day @month=month #num=year (г|р) '. ]
  + Гэта было ⟦3 траўня 2023 г.⟧ у Вільні.
  - Гэта было 3 траўня там.

date.month-short-year
  = [ @month=month #num=year (г|р) '. ]
  + Гэта было ў ⟦траўні 2023 г.⟧ у Вільні.
  - Гэта было ў траўні там.

date.short-year
  = [ #num=year (г|р) '. ]
  + Гэта было ў ⟦2023 г.⟧ у Вільні.
  - Гэта было 3 траўня там.

date.year-ordinal
  = (@preposition) [ #num=year '- (га|м|ы|му|і|ым) ${YEAR}? ]
  + Яна сядзіць з ⟦2021-га⟧ там.
  - Гэта пачалося ў 1990-я там.

date.month-that-year
  = [ @month=month (таго|гэтага)=thatyear (ж|жа) @unit ]
  + Іх судзілі ў 2021 годзе, у ⟦траўні таго ж года⟧ яны выйшлі.
  - Іх судзілі ў траўні.

date.day-that-year
  = [ #num=day @month=month (таго|гэтага)=thatyear (ж|жа) @unit ]
  + Іх судзілі ў 2021 годзе, ⟦5 траўня таго ж года⟧ яны выйшлі.
  - Іх судзілі ў траўні.

date.weekday-date
  = [ @weekday=weekday ',{0,1} #num=day @month=month ]
  + Гэта было ў ⟦пятніцу 20 чэрвеня⟧ там.
  + Гэта было ў ⟦пятніцу, 20 чэрвеня⟧ там.
  - Гэта было ў пятніцу.

date.weekday-date-year
  = [ @weekday=weekday ',{0,1} #num=day @month=month #num=year ${YEAR}? ]
  + Гэта было ў ⟦пятніцу, 20 чэрвеня 2025 года⟧ там.
  - Гэта было ў пятніцу.

date.day-month
  = [ (#num|@dayordinal)=day @month=month ]
  + Яе вызвалілі ⟦дваццаць першага чэрвеня⟧ там.
  + Яе вызвалілі ⟦21 чэрвеня⟧.
  - Усе 21 былі там у чэрвені.

date.ordinal-day
  = [ #num=day '- (га|ага|е|ае|ы|му) @month=month #num{0,1}=year ${YEAR}? ]
  + Яе вызвалілі ⟦1-га красавіка⟧.
  - Гэта яе 1-га палова.

date.day-month-lean
  = [ #num=day @month=month @lean=lean @unit=unit ]
  + Яе затрымалі ⟦14 снежня мінулага года⟧.
  - Яе затрымалі мінулым летам.

date.day-of-month-lean
  = [ #num=day '-{0,1} (га|ага|е){0,1} (чысла|лічбы){0,1} @lean=lean (месяца|месяцу)=unit ]
  + Гэта было ⟦17 чысла мінулага месяца⟧ там.
  - Гэта было ў мінулым месяцы.

date.month-year
  = [ @month=month #num=year ${ORDINAL} ${YEAR}? ]
  + Яе затрымалі ў ⟦лютым 2022 года⟧.
  - Яе затрымалі ў лютым.

date.month-series
  = @month (',|і|ды|або|да|па|—|'—|'-) [ @month=month ]
  + Іх адпускалі ў ліпені, ⟦жніўні⟧ і кастрычніку 2024 года.
  - Жнівень быў цёплы.

date.month
  = (@preposition|@portion) [ @month=month ]
  + Яе затрымалі ў ⟦лютым⟧.
  - Яе люты сабака спаў.

date.month-lean
  = [ @month=month @lean=lean @unit=unit ]
  + Яе затрымалі ў ⟦лютым мінулага года⟧.
  - Яе затрымалі мінулым разам.

date.lean-month
  = @preposition [ @lean=lean @month=month ]
  + Яе затрымалі ў ⟦мінулым лютым⟧.
  - Яе затрымалі мінулым разам.

date.letas-month
  = [ (летась|сёлета|налета)=unit у @month=month ]
  + Яе затрымалі ⟦летась у чэрвені⟧.
  - Яе затрымалі ў чэрвені.

date.month-letas
  = @preposition [ @month=month (летась|сёлета)=unit ]
  + Яе затрымалі ў ⟦чэрвені летась⟧.
  - Яе затрымалі ў чэрвені.

date.day-month-letas
  = [ #num=day @month=month (летась|сёлета|налета)=unit ]
  + Яе затрымалі ⟦1 жніўня летась⟧ дома.
  - Яе затрымалі ў жніўні.

date.letas-day-month
  = [ (летась|сёлета|налета)=unit #num=day @month=month ]
  + Яе затрымалі ⟦летась 9 жніўня⟧.
  - Яе затрымалі летась, а 9 чалавек у жніўні.

date.letas
  = [ (летась|сёлета|налета)=unit ]
  + Яе затрымалі ⟦летась⟧.
  - Яе затрымалі летам.

date.dotted-short
  = [ #number=iso (г|р) '. ]
  + Яе вызвалілі ⟦21.06.2025г.⟧ у Мінску.
  - Ён атрымаў 2,5 г. солі.

date.dotted
  = [ #number=iso года? ]
  + Яе вызвалілі ⟦21.06.2025⟧ у Мінску.
  - Ён атрымаў 2,5 года.

date.year
  = [ #num=year ${YEAR} ]
  + Гэта пачалося ў ⟦2020 годзе⟧.
  + Выбары ⟦2010 года⟧ былі зімой.
  - Яго асудзілі на 14 гадоў.

date.year-bare
  = (у|з|да|пасля|ад|на|за) [ #num=year ] !@people
  + Гэта пачалося ў ⟦2020⟧, летам.
  - Іх было ў 12 гарадах.

date.relative
  = [ (сёння|учора|пазаўчора|заўтра|паслязаўтра)=rel ]
  + Ён едзе ⟦заўтра⟧.
  + ⟦Учора⟧ яна спала.
  - Ён прыехаў накануне.

date.weekday
  = (у|на|да|з|са|ад|увечары|вечарам|раніцай|ноччу) [ @weekday=weekday ]
  + Ён едзе ў ⟦пятніцу⟧.
  - Гэта была пятніца.

date.weekday-lean
  = (у|на) [ @lean=lean @weekday=weekday ]
  + Ён быў там у ⟦мінулую пятніцу⟧.
  - Ён быў там мінулым разам.

date.lean-unit
  = [ @lean=lean (тыдзень|тыдні|тыдня|месяц|месяца|месяцы|год|года|годзе)=unit ]
  + Яна была там у ⟦мінулым годзе⟧.
  - Яна была там два гады.

date.ago
  = [ #num=n @unit=unit таму ]
  + Яна была там ⟦два гады таму⟧.
  - Яна была там два гады.

date.a-ago
  = [ (тыдзень|месяц|год)=unit таму ]
  + Яна была там ⟦месяц таму⟧.
  - Яна была там месяц.

date.season-year
  = [ @season=season #num=year ${ORDINAL} ${YEAR}? ]
  + Гэта пачалося ⟦летам 2020 года⟧.
  - Гэта пачалося летам.

date.seasons-year
  = [ @season=season (і|й|ды|'—|'-) (у|ў){0,1} @season=seasonto #num=year ${YEAR}? ]
  + Гэта пачалося ⟦летам і восенню 2020 года⟧.
  - Гэта пачалося летам і восенню.

date.season-that-year
  = [ @season=season (таго|гэтага)=thatyear (ж|жа){0,1} (года|году) ]
  + Іх судзілі ў 2021 годзе, ⟦увосень таго года⟧ яны выйшлі.
  - Іх судзілі ўвосень.

date.season
  = [ (вясной|вясною|увесну|летам|улетку|увосень|восенню|зімой|зімою|узімку)=season ]
  + Гэта пачалося ⟦летам⟧ там.
  - Гэта пачалося там, у горадзе Лета.

date.season-lean-year
  = [ @season=season @lean=lean @unit=unit ]
  + Яе затрымалі ⟦летам мінулага года⟧.
  - Яе затрымалі летам.

date.season-lean
  = [ @lean=lean @season=season ]
  + Яна была там ⟦мінулым летам⟧.
  - Яна была там летам.

date.feast-ahead tags=ahead
  = (да|перад) [ @feast=feast ]
  + Іх чакалі да ⟦Дня Незалежнасці⟧ дома.
  - Гэта быў дзень працы.

date.feast
  = (на|пасля|у) [ @feast=feast ]
  + Іх убачылі на ⟦Дзень Незалежнасці⟧ дома.
  - Гэта быў дзень працы.
`,
)
