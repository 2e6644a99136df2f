import { mentionRulesOf } from '../../grammar/rule-text.ts'

/** “Не менее чем о 156 людях”: a preposition may stand between. */
const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual (о|об|у|для|за|с|со|к|на|из|против){0,1}'
/** What stands between a number and its noun, and the noun. */
const LIKE = '(@adj|@like|@quoted|на_тот_момент|правозащитниками|нам|вам|следствию|только){0,4}=noun'
const WHO = '(@people|@nat|@persons)=noun'
/** What may follow a noun that is also an adjective; nothing it could belong to. */
const BEHIND =
  "(@moved|@past|@verb|@be|@have|@future|@may|@preposition|@neg|@adverb|@conjunction|@relative|@subordinator|@including|@orghead|суд|суды|судья|судьи|полиция|милиция|силовики|следователи|прокуратура|власти|врачи|адвокаты|#date|',|'.|':|';|'!|'?|')|'\"|'—|>)"

/** Numbers of people. Captures: see ../../values.ts. */
export const MEASURES = mentionRulesOf(
  'ru',
  `
count.them-people tags=partitive
  = (из_них|из_которых|среди_них) ${QUAL} [ #num=n ${LIKE} ${WHO} ]
  + Там 40 узников, из них ⟦12 женщин⟧ там.
  - Из них все там.

count.share-people tags=partitive
  = (из|среди) @determiner? #num @adj{0,2} @people (@verb|@adverb|'—){0,1} ${QUAL} [ #num=n ${LIKE} ${WHO} ]
  + Из 52 освобождённых ⟦38 граждан⟧ вышли.
  - Из 52 освобождённых все вышли.

count.next-people tags=sibling
  = #num (@adj|@nationality){0,2} (@people|@nat|@persons) (@open|'—|^){0,4} (',|@and|а|но) [ #num=n ${LIKE} ${WHO} ] (@be|'—|@verb)
  + Там 38 человек — дома, ⟦14 человек⟧ — нет.
  - Там 38 дней и все.

count.citizens-of
  = ${QUAL} [ #num=n ${LIKE} (гражданах|гражданина|граждан|гражданами|гражданам|гражданка|гражданки|гражданок|гражданкам|гражданин|граждане)=noun (@adj{0,1} (стран|государств)|#place|беларуси|польши|литвы|латвии|украины|россии|сша|германии|японии|эстонии|швеции|других_стран|разных_стран) ]
  + Там были ⟦три гражданина Польши⟧ да он.
  - Они шли три дня.

count.people
  = ${QUAL} [ #num=n ${LIKE} ${WHO} ]
  + Это были ⟦16 политзаключённых⟧.
  + Не менее ⟦девяти иностранных граждан⟧ вышли.
  + Там ⟦пятеро украинцев⟧.
  - Они шли 16 часов.

count.along-others tags=others
  = @alongside (@atleast|@about|еще|@adverb){0,2}=qual [ #num=n (другими|остальными)=noun ] !(@people|@persons|@nat|@described|@adj|@like|@open)
  + Он вышел вместе с ⟦13 другими⟧.
  - Он вышел вместе с 13 другими книгами.
  - Он вышел с другими.

count.described
  = ${QUAL} [ #num=n ${LIKE} @described=noun ] ${BEHIND}
  + Там были ⟦двое пострадавших⟧.
  - Там были два неизвестных города.

count.turned
  = !@adj [ (человек|людей)=turned #num=n ] !(@unit|@people|@persons|@nat|@adj|процентов)
  + Пришли ⟦человек двадцать⟧, не больше.
  - Там был человек 40 лет.

count.nationality-both
  = ${QUAL} [ #num=n @nat=noun и (беларусок|белорусок|украинок|россиянок|литовок|полек|латышек|немок)=noun ]
  + Там ⟦20 беларусов и беларусок⟧.
  - Там 20 городов и беларусок.

count.range
  = ${QUAL} [ #num=n ('-|'—|до|или|либо) #num=m ${LIKE} ${WHO} ]
  + Это были ⟦14-16 человек⟧.
  - Они шли 14-16 часов.

count.of-freed tags=partitive
  = ${QUAL} [ #num=n из @adj{0,1} (освобожденных|помилованных|освободившихся|вывезенных|задержанных|осужденных|политзаключенных)=noun (политзаключенных|заключенных|граждан){0,1} ]
  + ⟦Пятеро из освобождённых⟧ — беларусы.
  - Все из освобождённых дома.

count.of-them tags=partitive
  = ${QUAL} [ #num=n (из_них|из_которых|из_этих|из_тех) ]
  + ⟦Девять из них⟧ вышли.
  - Все из них вышли.

count.them-of tags=partitive
  = (из_них|среди_них|в_том_числе)=of ${QUAL} [ #num=n ] !(@people|'%|процентов|процента|процент)
  + Из них ⟦девять⟧ вышли.
  - Из них все вышли.
  - Из них около 30% молчат.

count.share tags=partitive
  = (из|среди) @determiner? #num @adj{0,2} @people ${QUAL} [ #num=n ] !@people
  + Из 123 освобождённых ⟦114⟧ вышли.
  - Из 123 освобождённых ни один не вышел.

count.share-bare tags=partitive
  = ${QUAL} [ #num=n ] из #num
  + Там ⟦десять⟧ из 14 вышли.
  - Они из 14 городов.

count.share-whole tags=whole
  = #num из [ #num=n @adj{0,2}=noun @people{0,1}=noun ] (!@unit|'.)
  + Там десять из ⟦14⟧ — они.
  + Там 15 из ⟦18 человек⟧ вышли.
  - Они из 14 городов.

count.whole-told tags=whole
  = #num @adj{0,2} (@people|@nat|@persons) из [ #num=n ] (',|'.|@verb|@be|@moved|>)
  + Там 14 освобождённых из ⟦18⟧, которых ждали.
  - Там 14 освобождённых из 18 городов.

count.reached
  = (число|количество|численность) @adj{0,2}=noun @people=noun _{0,3} (выросло_до|достигло|составило|составляет|увеличилось_до|сократилось_до|снизилось_до) ${QUAL} [ #num=n ] !@people
  + Число политзаключённых выросло до ⟦1197⟧.
  - Число политзаключённых выросло.

count.there-are
  = (политзаключенных|политузников|политзеков|заключенных|узников|задержанных|осужденных)=noun (сейчас|теперь|там|уже|в_стране|@adverb|стало|было|есть|осталось|остается|оставалось|насчитывается|насчитывалось|@atleast=qual|@about=qual){0,4} [ #num=n ] ('.|',|>)
  + В Казахстане политзаключённых всего ⟦19⟧.
  - В Казахстане политзаключённых много.

count.changed-from
  = (число|количество|численность|список) @adj{0,2}=noun @people=noun _{0,5} @changing _{0,3} (с|со) (@about|@atleast){0,1}=qual [ #num=n ] @people? (до|почти_до)
  + Число политзаключённых за год выросло с ⟦300⟧ до 1393.
  - Число писем за год выросло с 300 до 1393.

count.changed-to
  = (число|количество|численность|список) @adj{0,2}=noun @people=noun _{0,5} @changing _{0,3} (с|со) (@about|@atleast)? #num @people? до (@about|@atleast){0,1}=qual [ #num=n ] !(@people|@unit|'%|процентов)
  + Число политзаключённых за год выросло с 300 до ⟦1393⟧.
  - Число писем за год выросло с 300 до 1393.

count.reaching near=people
  = (',|и) (достигнув|составив|превысив=qual|перевалив_за=qual|дойдя_до) (@atleast|@about){0,1}=qual [ #num=n ] (',|'.|@and|>)
  + Число узников выросло, достигнув ⟦970⟧.
  - Число писем выросло, достигнув 970.

count.one-each tags=member
  = по [ (двое|трое|одному|четверо|пятеро)=n ] '—
  + Двое — Японии и по ⟦одному⟧ — Эстонии и Швеции.
  - По одному делу их трое.

count.exceeded
  = (число|количество|численность) @adj{0,2}=noun @people=noun _{0,3} @atleast=qual [ #num=n ] !@people
  + Число политзаключённых превысило ⟦1000⟧.
  - Число политзаключённых выросло.

count.collective
  = ${QUAL} [ @collective=n ] ${BEHIND}
  + Там были ⟦трое⟧, не больше.
  - Они шли трое суток там.
  - Рядом стояли трое конвоиров.

count.all-of-them
  = (все|всех|всем|всеми|эти|этих|этим) [ @collective=n ] !(@people|@persons|@nat|@adj|@unit|суток|в|из|на)
  + Потом все ⟦шестеро⟧ предстанут перед судом.
  - Все трое суток они шли.

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
