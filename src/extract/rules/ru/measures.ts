import { mentionRulesOf } from '../../grammar/rule-text.ts'

/** Numbers of people. Captures: see ../../values.ts. */
export const MEASURES = mentionRulesOf(
  'ru',
  `
count.them-people tags=partitive
  = (из_них|из_которых|среди_них) (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n (@adj|@quoted|на_тот_момент|правозащитниками){0,4}=noun (@people|@nat)=noun ]
  + Там 40 узников, из них ⟦12 женщин⟧ там.
  - Из них все там.

count.share-people tags=partitive
  = (из|среди) @determiner? #num @adj{0,2} @people (@verb|@adverb|'—){0,1} (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n (@adj|@quoted|на_тот_момент|правозащитниками){0,4}=noun (@people|@nat)=noun ]
  + Из 52 освобождённых ⟦38 граждан⟧ вышли.
  - Из 52 освобождённых все вышли.

count.next-people tags=sibling
  = #num (@adj|@nationality){0,2} (@people|@nat) (@open|'—|^){0,4} (',|@and|а|но) [ #num=n (@adj|@quoted|на_тот_момент|правозащитниками){0,4}=noun (@people|@nat)=noun ] (@be|'—|@verb)
  + Там 38 человек — дома, ⟦14 человек⟧ — нет.
  - Там 38 дней и все.

count.citizens-of
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n (@adj|@quoted|на_тот_момент|правозащитниками){0,4}=noun (гражданах|гражданина|граждан|гражданами|гражданам|гражданка|граждане)=noun (беларуси|польши|литвы|латвии|украины|россии|сша|германии|других_стран|японии|эстонии|швеции|разных_стран) ]
  + Там были ⟦три гражданина Польши⟧ да он.
  - Они шли три дня.

count.people
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n (@adj|@quoted|на_тот_момент|правозащитниками){0,4}=noun (@people|@nat)=noun ]
  + Это были ⟦16 политзаключённых⟧.
  + Не менее ⟦девяти иностранных граждан⟧ вышли.
  + Там ⟦пятеро украинцев⟧.
  - Они шли 16 часов.

count.nationality-both
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n @nat=noun и (беларусок|белорусок|украинок|россиянок|литовок|полек|латышек|немок)=noun ]
  + Там ⟦20 беларусов и беларусок⟧.
  - Там 20 городов и беларусок.

count.range
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n ('-|'—|до) #num=m (@adj|@quoted|на_тот_момент|правозащитниками){0,4}=noun (@people|@nat)=noun ]
  + Это были ⟦14-16 человек⟧.
  - Они шли 14-16 часов.

count.of-freed tags=partitive
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n из @adj{0,1} (освобожденных|помилованных|освободившихся|вывезенных|задержанных|осужденных|политзаключенных)=noun (политзаключенных|заключенных|граждан){0,1} ]
  + ⟦Пятеро из освобождённых⟧ — беларусы.
  - Все из освобождённых дома.

count.of-them tags=partitive
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n (из_них|из_которых|из_этих|из_тех) ]
  + ⟦Девять из них⟧ вышли.
  - Все из них вышли.

count.them-of tags=partitive
  = (из_них|среди_них|в_том_числе) (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n ] !(@people|'%|процентов|процента|процент)
  + Из них ⟦девять⟧ вышли.
  - Из них все вышли.
  - Из них около 30% молчат.

count.share tags=partitive
  = (из|среди) @determiner? #num @adj{0,2} @people (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n ] !@people
  + Из 123 освобождённых ⟦114⟧ вышли.
  - Из 123 освобождённых ни один не вышел.

count.share-bare tags=partitive
  = (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n ] из #num
  + Там ⟦десять⟧ из 14 вышли.
  - Они из 14 городов.

count.share-whole tags=whole
  = #num из [ #num=n @adj{0,2}=noun @people{0,1}=noun ] (!@unit|'.)
  + Там десять из ⟦14⟧ — они.
  + Там 15 из ⟦18 человек⟧ вышли.
  - Они из 14 городов.

count.reached
  = (число|количество|численность) @adj{0,2}=noun @people=noun _{0,3} (выросло_до|достигло|составило|составляет|увеличилось_до|сократилось_до|снизилось_до) (@atleast|@atmost|@about|@less){0,2}=qual [ #num=n ] !@people
  + Число политзаключённых выросло до ⟦1197⟧.
  - Число политзаключённых выросло.

count.there-are
  = (политзаключенных|политузников|политзеков)=noun (@adverb|сейчас|@atleast=qual|@about=qual){0,3} [ #num=n ] ('.|',|>)
  + В Казахстане политзаключённых всего ⟦19⟧.
  - В Казахстане политзаключённых много.

count.exceeded
  = (число|количество|численность) @adj{0,2}=noun @people=noun _{0,3} @atleast=qual [ #num=n ] !@people
  + Число политзаключённых превысило ⟦1000⟧.
  - Число политзаключённых выросло.

count.collective
  = (@atleast|@atmost|@about|@less){0,2}=qual [ @collective=n ] (@moved|@verb|@be|@have|@future|@may|@preposition|@neg|@adverb|@conjunction|@relative|@subordinator|@including|#date|',|'.|':|';|'!|'?|')|'"|>)
  + Там были ⟦трое⟧, не больше.
  - Они шли трое суток там.
  - Рядом стояли трое конвоиров.

count.bare-place tags=sibling
  = !#num (',|':|и) [ #num=n ] '— ^
  + Там граждане: ⟦двое⟧ — Японии, трое — Латвии.
  - Минск, 21:14 — Полесье.
  - Там двое.

count.bare-day
  = @month #num{0,1} года? '— (@another|@about|@atleast){0,2}=qual [ #num=n ] (',|'.|';|@and)
  + Там 40 человек вышли 2 мая, 5 мая — ещё ⟦12⟧, и всё.
  - Там 5 мая было тепло.

count.bare-month tags=sibling
  = (@another|и|',) [ #num=n ] '— (в|во) @month
  + Там освободили 40 человек. Ещё ⟦12⟧ — в мае.
  - Ещё 12 дней — в мае.`,
)
