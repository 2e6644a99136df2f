import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

/** What may come back, or be handed over, of people who are not freed. */
const THINGS = '(тела|тело|тел|останки|останков|прах|вещи|вещей|письма|писем|письмо|списки|список|имена|фото|видео|записи)'
/** What may stand between a verb and the number that it frees. */
const MORE = '(@adverb|@another|@about|@atleast|@atmost|@less|и){0,3}'
const COVERED = any(
  'коснулась коснулся коснулось коснется касается затронула затронул затронуло затронет охватила охватил охватит',
)
const REACHED = any('распространилась распространился распространяется распространится')
const APPLIED = any('применили применил применила применена применят применят применяют')
const INCLUDED = any(
  'попали попал попала попало попадают попадает попадут попадет подпали подпал подпала подпадают подпадает подпадут попасть подпасть',
)
const OUT_OF =
  '(тюрем|тюрьмы|колоний|колонии|заключения|неволи|плена|сизо|изоляторов|изолятора|лагерей|лагеря|спецприемника|спецприемников)'
const GOT = any('получили получило получат получит обрели обрело обретут обретет получают обретают')

/** Releases of so many, told otherwise than those of one: by an amnesty that touches them, an exchange in which they were handed over, a prison that they left. */
export const BATCHES = triggersOf(
  'ru',
  `
release.amnesty-noun noun code=amnesty batch=release_event needs=acted,count
  = (указ|указа|указу|указом|указе|указы|акт|акта|акте|закон|закона|законе|постановление|решение|решения|решении|об|объявил|объявила|объявили|одобрил|одобрила|одобрили|поддержал|поддержала|предусмотрена|объявлена|предложил|предложила|провел|провела|проведет) (об){0,1} [ (амнистия|амнистии|амнистию) (для|в_отношении){0,1} ] ${MORE} #count
  + Президент подписал указ об амнистии 12 заключённых.
  + Президент объявил амнистию для 12 заключённых.
  - Президент подписал указ об амнистии капитала.

release_event.amnesty-covers plain code=amnesty needs=count takes=count:count
  = (амнистия|амнистии) !(#count|',|'—|';|':){0,8} [ ${COVERED} ] !(#count|',|'—|';|':){0,6} #count=count
  + Амнистия коснулась 12 заключённых.
  + Амнистия приурочена к юбилею и затронет в той или иной форме более 12 тысяч человек.
  - Амнистия коснулась 12 статей.

release_event.amnesty-aside plain code=amnesty needs=count takes=count:count
  = амнистия ', !(',|#count){1,8} ', (@adverb|@neg|@future){0,2} [ ${COVERED} ] ${MORE} #count=count
  + Амнистия, объявленная к юбилею, коснулась уже почти 34 тысяч человек.
  - Амнистия, объявленная к юбилею, коснулась 12 статей.

release_event.amnesty-reaches plain code=amnesty needs=count takes=count:count
  = (амнистия|амнистии) (#date|@adverb|@neg|@future|в|во|к){0,3} [ ${REACHED} на ] ${MORE} #count=count
  + Амнистия распространится на 12 заключённых.
  - Амнистия распространится на 12 статей.

release_event.pardon-covers plain code=pardon needs=count takes=count:count
  = (помилование|помиловании) (#date|@adverb|@neg|@future|в|во|к){0,3} [ ${COVERED} ] ${MORE} #count=count
  + Помилование коснулось 12 заключённых.
  - Помилование коснулось 12 статей.

release_event.amnesty-applied plain code=amnesty needs=count takes=count:count
  = амнисти* (@adverb|#date|@be|@neg|@future|суд|судом){0,3} [ ${APPLIED} (к|в_отношении) ] ${MORE} #count=count
  + Амнистию применили к 12 заключённым.
  - Амнистию применили к 12 статьям.

release.amnesty-included self code=amnesty batch=release_event needs=acted
  = [ ${INCLUDED} под амнистию ]
  + Нина Петрова попала под амнистию.
  - Нина Петрова попала под дождь.

release.amnesty-included-before self code=amnesty batch=release_event needs=acted
  = под (действие){0,1} (акта|закона|указа|постановления){0,1} (об){0,1} (амнистию|амнистии) (@adverb|@neg|#date|@may|в){0,3} [ ${INCLUDED} ]
  + Под амнистию попали 12 заключённых.
  - Под дождь попали 12 заключённых.

release.amnesty-included-aside self code=amnesty batch=release_event needs=acted
  = под амнистию ', !(',|#count){1,8} ', @adverb{0,1} [ ${INCLUDED} ]
  + Под амнистию, которая идёт с мая, попали 12 заключённых.
  - Под дождь, который идёт с мая, попали 12 заключённых.

release.by-amnesty-aside self code=amnesty batch=release_event needs=acted
  = по_амнистии ', !(',|#count){1,8} ', @adverb{0,1} [ (вышел|вышла|вышло|вышли) ]
  + По амнистии, объявленной к юбилею, вышли 800 человек.
  - По улице, названной к юбилею, вышли 800 человек.

release.exchanged-whom verb code=exchange batch=release_event needs=acted
  = (которых|которого|которую) (@adverb|#place|#date|@nationality){0,3} [ (выдал|выдала|выдали|передал|передала|передали|отдал|отдала|отдали|вернул|вернула|вернули) ] (#place|@adverb|#date|украинской|российской|стороне){0,3} (в_рамках|в_ходе|в_результате|по|при|путем) (акции|процедуры|операции|@adj){0,2} (по){0,1} (обмена|обмену|обмене|обменов)
  + В Москву прибыли 12 человек, которых Украина выдала в рамках обмена.
  - В Москву прибыли 12 картин, которые Украина выдала в рамках обмена.

release.gave-in-exchange verb code=exchange batch=release_event needs=acted
  = [ (отдал|отдала|отдали|передал|передала|передали|выдал|выдала|выдали|вернул|вернула|вернули) ] (@adverb|#place|#date|@about|@atleast|стороне){0,3} (#count|#person) (#place|#date|@adverb|стороне){0,2} в_обмен_на (@adj|@nationality|@role|@about|@atleast){0,3} (#count|#person|#unnamed)
  + Украина отдала 233 осуждённых в обмен на 73 заложников.
  - Украина отдала 233 снаряда в обмен на 73 картины.

release.freedom-granted verb batch=release_event needs=acted
  = [ (даровал|даровала|даровали|вернул|вернула|вернули|подарил|подарила|подарили|предоставил|предоставила|предоставили) свободу ] ${MORE} #count=count
  + Президент даровал свободу 52 осуждённым.
  - Президент даровал свободу 52 провинциям.

release.handed-over verb batch=release_event needs=acted
  = [ (передал|передала|передало|передали) красному_кресту ] !${THINGS}
  + Боевики передали Красному Кресту трёх заложников.
  - Боевики передали Красному Кресту лекарства.
  - Боевики передали Красному Кресту тела трёх заложников.

release.handed-over-passive passive batch=release_event needs=acted
  = [ (передан|передана|передано|переданы) красному_кресту ]
  + Трое заложников переданы Красному Кресту.
  - Посылки переданы Красному Кресту.

release.left-before self batch=release_event needs=acted
  = (@adj|@nationality|#place){0,2} (колонию|колонии|тюрьму|тюрьмы|сизо|изолятор|изоляторы|застенки|@prison) (@adverb|#date|уже|в|во|на){0,3} [ (покинул|покинула|покинуло|покинули|покинет|покинут) ]
  + Тюрьму в мае покинули 12 заключённых.
  - Зал суда покинули 12 заключённых.

release.freedom-got self batch=release_event needs=acted
  = [ ${GOT} @adj{0,1} свободу ] !(слова|передвижения|выбора|действий|рук)
  + 12 заключённых получат свободу.
  - 12 заключённых получат свободу передвижения.

release.freedom-got-before self batch=release_event needs=acted
  = @adj{0,1} свободу @adverb{0,2} [ ${GOT} ]
  + Свободу получат 12 заключённых.
  - Свободу передвижения получат 12 заключённых.

release.exit-of noun batch=release_event needs=acted
  = [ (выход|выхода|выходе|выходу|выходом) @adverb{0,1} из (@adj|#place|@nationality){0,2} ${OUT_OF} ] ${MORE} #count
  + Правозащитники подтвердили выход из тюрем 12 политзаключённых.
  - Правозащитники подтвердили выход из комиссии 12 участников.

release.returned-passive passive code=exchange batch=release_event needs=acted
  = из (@adj|@nationality|#place){0,2} (плена|неволи) (@adverb|@be|#date|#place|в|во|на|','){0,5} [ (возвращен|возвращена|возвращено|возвращены|вызволен|вызволена|вызволены) ] !${THINGS}
  + Из российского плена возвращены 12 человек.
  - Из музея возвращены 12 картин.
  - Из плена возвращены тела 12 военных.

release.returned-passive-behind passive code=exchange batch=release_event needs=acted
  = [ (возвращен|возвращена|возвращено|возвращены|вызволен|вызволена|вызволены) ] (@adverb|#count|@another|@about|@atleast){0,3} из (@adj|@nationality|#place){0,2} (плена|неволи)
  + Возвращены 12 человек из плена.
  - Возвращены 12 картин из музея.

release.from-rest passive batch=release_event needs=acted,count
  = #count (@adverb|@be|@future|#date|полностью){0,3} [ (освобождаются|освободятся|освобождены|освобождено) от (дальнейшего|оставшегося|@adj){0,1} (отбывания|несения|отбытия) (оставш*|неотбыт*|назначен*|основного){0,2} (части|срока|сроков|наказания|наказаний) ] !(в_виде|не)
  + По указу 12 заключённых освобождаются от отбывания наказания.
  + По указу 12 заключённых полностью освобождены от отбывания основного наказания.
  - По указу 12 предприятий освобождаются от отбывания повинности.

release.from-punishment passive batch=release_event needs=acted,count
  = #count (@adverb|@be|@future|#date|полностью){0,2} [ (освобождаются|освобождены|освободятся) от дальнейшего наказания ]
  + По указу 12 заключённых освобождаются от дальнейшего наказания.
  - По указу 12 водителей освобождены от наказания.

release.free-now-before self batch=release_event needs=acted
  = (',|что|':) (@adverb|уже|наконец|теперь|#date){0,2} [ (на_свободе|на_воле) ] (@about|@atleast|@atmost|@less|все|и|остальные){1,3} #count
  + Стало известно, что на свободе все 12 политзаключённых.
  - Полиция сообщила, что на свободе ещё 12 преступников.
`,
)
