import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

const LET = any(
  'отпустил отпустила отпустило отпустили выпустил выпустила выпустило выпустили отпустить выпустить отпустят выпустят отпустит выпустит отпускал отпускала отпускали выпускал выпускала выпускали отпускают выпускают отпускать выпускать',
)
const LET_GO = any('отпустил отпустила отпустило отпустили отпустить отпустят отпустит отпускали отпускают отпускать')
const PRISON =
  '(колонии|колоний|тюрьмы|тюрем|сизо|изолятора|заключения|неволи|застенков|плена|ивс|лагеря|лагерей|мест_лишения_свободы|@prison)'
const POLICE =
  '(рувд|ровд|увд|гувд|отделения|отделения_милиции|отдела_милиции|милиции|участка|опорного_пункта|управления_милиции|спецприемника|ивс|цип|ципа)'
const WENT = any('вышел вышла вышли вышло выйти выйдет выйдут выходит выходят выходили')
const FREE = '(на_свободе|на_воле)'
const FREED = any(
  'освобожденный освобожденного освобожденному освобожденным освобожденном освобожденная освобожденной освобожденную освободившийся освободившегося освободившемуся освободившимся освободившаяся освободившейся освободившуюся вышедший вышедшая вышедшие вышедших вышедшего вышедшему вышедшим вышедшей вышедшую освобожденные освобожденных освобожденным освобожденными освободившиеся освободившихся отпущенные отпущенных отпущенным выпущенные выпущенных отпущенный отпущенного отпущенная отпущенной отпущенную выпущенный выпущенного выпущенная выпущенной выпущенную выпущенному отпущенному',
)
const PARDONED = any(
  'помилованный помилованного помилованному помилованным помилованная помилованной помилованную помилованные помилованных помилованным амнистированный амнистированного амнистированная амнистированную',
)
const BEHIND =
  '(под_залог|под_подписку|из_колонии|из_тюрьмы|из_заключения|из_сизо|по_амнистии|по_удо|по_помилованию|в_рамках|в_результате|на_свободу|на_волю|после|из-под_стражи|благодаря|при_посредничестве|по_просьбе|указом|условно-досрочно|досрочно)'
const JUST = '(недавно|ранее|досрочно|накануне|только_что|условно-досрочно)'

/** Coming free in other words: without saying where to, told by a participle or a noun, by the form of a pardon or an exchange. */
export const FREED_ALSO = triggersOf(
  'ru',
  `
release.let-name verb batch=release_event needs=acted
  = (@role|@adj|@nat|@womanly|#unnamed|@title|@nationality|#place|#person|#count|',|'—|':|@subordinator|@conjunction|@adverb|@verb|@preposition|#date) (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|#term|@preposition|@another|@pronoun|@must|@plan|@may|пока|',){0,5} [ ${LET} ] @adverb{0,2} !(в|на|к|ко|с|со|@open|@adj|@infinitive|#quote|от|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Сестра сказала, что Нину Петрову выпустили.
  - Потом альбом Тараса Вольского выпустили.

release.let-name-first verb batch=release_event needs=acted
  = < (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|#term|@preposition|@another|@pronoun|@must|@plan|@may|пока|',){0,5} [ ${LET} ] @adverb{0,2} !(в|на|к|ко|с|со|@open|@adj|@infinitive|#quote|от|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Нину Петрову выпустили
  + Нину Петрову сегодня не выпустили.
  - Нину Петрову выпустили из карцера.
  - Альбом Тараса Вольского выпустили.

release.let-name-dated verb batch=release_event needs=acted
  = (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|@preposition|@pronoun){0,5} [ ${LET_GO} ] (в|на|с|к) (#date|#place|@dayordinal|свободу|волю|семье|родным|детям|один|тот|этот|следующий|следующее|другой)
  + Нину Петрову отпустили в мае.
  - Нину Петрову отпустили в душ.

release.let-behind verb batch=release_event needs=acted
  = [ ${LET} ] (@adverb|@another|@atleast|@about|@role|@adj|@title|@nationality|@nat|@womanly|#place|#organisation|#date|в|во|из|по|удо|и|',){1,6} (#person|#count|#unnamed)
  + В мае выпустили и гомельского блогера Тараса Вольского.
  - В мае выпустили новый альбом Тараса Вольского.

release.let-go-name verb batch=release_event needs=acted
  = (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|@preposition|@another|@pronoun|@must|@plan|@may|пока|',){0,5} [ ${LET_GO} ] @adverb{0,2} !(в|на|к|ко|с|со|@open|@adj|@infinitive|#quote|от|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Фигурантку дела Нину Петрову отпустили прямо из суда.
  - Фигурантку дела Нину Петрову отпустили в душ.

release.let-then verb batch=release_event needs=acted
  = (привезли|довезли|вывезли|отвезли|доставили|увезли|повезли|высадили|справку|документы|вещи|паспорт) _{0,6} (и|а_потом|а_там) @adverb{0,2} [ (отпустили|выпустили) ] ('.|',|@adverb|#date)
  + Её довезли до границы и отпустили.
  - Они привезли альбом и продали.

release.let-home verb batch=release_event needs=acted
  = (на_свободу|на_волю|из-под_стражи|из-под_ареста|домой|из_тюрьмы|из_колонии|из_заключения) _{0,2} [ ${LET} ]
  + Из тюрьмы не сразу отпустили её.
  - Из цирка не сразу отпустили её.

release.let-from verb batch=release_event needs=acted
  = [ ${LET} ] _{0,3} из (@adj|#place|@nationality){0,3} ${PRISON}
  + Нину Петрову выпустили из гомельской колонии.
  - Нину Петрову выпустили из дома.

release.let-police verb batch=release_event needs=acted
  = [ ${LET} ] (@adverb|#date){0,2} из (@adj|#place|@nationality){0,2} ${POLICE}
  + Нину Петрову отпустили из Московского РУВД.
  - Нину Петрову отпустили из дома.

release.let-police-before verb batch=release_event needs=acted
  = из (@adj|#place|@nationality){0,2} ${POLICE} (#place|@adverb|#date|после|#term){0,3} [ ${LET} ]
  + Из Московского РУВД Минска выпустили Нину Петрову.
  - Из дома выпустили Нину Петрову.

release.let-go-now verb batch=release_event needs=acted
  = [ (отпустил|отпустили|отпустят|отпускают) ] (без|вечером|утром|ночью|днем|сразу|спустя|поздно|через|после)
  + Журналистов сайта и телеканала отпустили без протоколов.
  - Журналистов сайта и телеканала отпустили в душ.

release.let-after verb batch=release_event needs=acted
  = [ ${LET} ] @adverb{0,1} (после|спустя|через) (@adj|#num|@about){0,2} (#term|суток|допроса|допросов|беседы|суда|ареста|часов|часа|час|месяц|дней|дня)
  + Рабочего завода «Дружба» выпустили после 15 суток.
  - Роман выпустили после войны.

release.walked-prison self batch=release_event needs=acted
  = [ ${WENT} ] _{0,5} из (@adj|#place|@nationality){0,3} ${PRISON}
  + Нина Петрова вышла из гомельской колонии.
  - Нина Петрова вышла из нового дома.

release.walked-prison-before self batch=release_event needs=acted
  = из (@adj|#place|@nationality){0,3} ${PRISON} (@adj|^|области|района|края|городе|поселке|#place|#facility|#term|№|в|@preposition|#date|@adverb|',){0,5} [ ${WENT} ]
  + Из гомельской колонии вышла Нина Петрова.
  - Из нового дома вышла Нина Петрова.

release.walked-hall self batch=release_event needs=acted
  = [ (вышел|вышла|вышли|вышло) ] _{0,3} (из_зала_суда|из-за_решетки|из_мест_лишения_свободы)
  + Нина Петрова вышла из зала суда.
  - Нина Петрова вышла из зала.

release.on-time self batch=release_event needs=acted
  = (#person|#unnamed|#count) (@adverb|',|#person|#unnamed){0,3} [ (вышел|вышла|вышли) ] @adverb{0,2} (в|во|еще_в) #date !(на|замуж|в|к)
  + Её муж вышел ещё в 2023 году.
  - Нина Петрова вышла в мае замуж.

release.walked-bare self batch=release_event needs=acted
  = (#count|#num) @adverb? [ (вышли|вышло) ] (',|'.|'—|';|и)
  + Девять вышли, десять сели.
  - Вышли 9 книг.

release.broke-free self batch=release_event needs=acted
  = [ (вырвался|вырвалась|вырвались|ушел|ушла|ушли|очутился|очутилась|очутились|оказался|оказалась|оказались|оказалось|окажется|окажутся|оказаться) ] (@adverb|#date|в|во){0,3} (на_свободу|на_волю|на_свободе|на_воле)
  + Нина Петрова вырвалась на свободу.
  - Нина Петрова вырвалась вперёд.

release.broke-free-before self batch=release_event needs=acted
  = (на_свободе|на_воле|на_свободу|на_волю) (@adverb|@due|в_результате|благодаря|по_итогам|обмена|обмену|#date|в){0,3} [ (оказался|оказалась|оказались|оказалось|окажется|окажутся|оказаться|очутился|очутилась|очутились|вырвался|вырвалась|вырвались|ушел|ушла|ушли) ]
  + На воле оказались 12 политзаключённых.
  - На улице оказались 12 человек.

release.is-free self batch=release_event needs=acted
  = (#person|#unnamed) (уже|наконец|наконец-то|теперь|сейчас|снова|сегодня|вновь|не|еще|все_еще|до_сих_пор|по-прежнему|'(|')|справа|слева){0,3} [ ${FREE} ] ('.|'!|',|')|'»|'/)
  + Нина Петрова (справа) на свободе
  + Нина Петрова уже на свободе
  + Журналистка Нина Петрова на свободе.
  - Пока Нина Петрова была на свободе, было тихо.

release.is-free-since self batch=release_event needs=acted
  = (#person|#unnamed|',) '—? (уже|наконец|наконец-то|теперь|снова){0,2} [ ${FREE} ] (с|со|после|через|спустя|#date)
  + Нина Петрова на свободе с 5 мая.
  - Нина Петрова жила на свободе с 5 мая.

release.is-free-from self batch=release_event needs=acted
  = < (уже|наконец|теперь|снова){0,1} [ ${FREE} ] (с|со){0,1} #date
  + • Нина Петрова, Гомель. На свободе с 5 мая.
  - На свободе было тихо 5 мая.

release.is-free-first self batch=release_event needs=acted
  = < (уже|наконец|наконец-то|теперь|снова|сегодня|вновь|#date){0,2} [ ${FREE} ] (после|спустя|через|уже|и|еще|#term|#person|#count|@role|@adj|@including)
  + На свободе журналистка Нина Петрова.
  - На свободе было тихо.

release.is-free-before self batch=release_event needs=acted
  = (',|':|что) (уже|наконец|теперь){0,1} [ ${FREE} ] (#person|@role|#count)
  + Как стало известно, на свободе Нина Петрова.
  - Как стало известно, на свободе было тихо.

release.free-again self needs=acted
  = [ (свободен|свободна|свободны) ] (@role|@adj|@title){0,3} (#person|#count)
  + Спустя три года свободна Нина Петрова.
  - Нина Петрова свободна в выборе.

release.free-again-end self needs=acted
  = #person @adverb{0,2} [ (свободен|свободна) ] ('.|',|'!)
  + Спустя год Нина Петрова свободна.
  - Спустя год Нина Петрова свободна в выборе.

release.on-time-turned self needs=acted
  = [ (вышел|вышла|вышли) ] (#person|#unnamed) (в|во|еще_в){0,1} #date !(на|замуж|в|к)
  + Вышла я в марте.
  - Вышла я в марте замуж.

release.walked-end self needs=acted
  = (@role|@adj|что|':|',|<|@nationality){0,1} #person @adverb{0,1} [ (вышел|вышла) ] ('.|'!)
  + Родные сообщили: Нина Петрова вышла.
  - Нина Петрова вышла из комнаты.

release.having-left converb needs=acted
  = [ (выйдя|выходя|освободившись|оказавшись|вырвавшись) ] (@adverb|#date|в|во){0,3} (на_свободу|на_волю|на_свободе|на_воле|из_тюрьмы|из_колонии|из_заключения|из-под_стражи|из_сизо|по_амнистии|по_удо|по_помилованию)
  + Выйдя на свободу, Нина Петрова уехала.
  - Выйдя на улицу, Нина Петрова уехала.

release.having-freed converb needs=acted
  = [ (освободившись) ] ('.|',|#date|в|из|@adverb|по)
  + Освободившись в мае, Нина Петрова уехала.
  - Освободившись от дел, Нина Петрова уехала.

release.from-captivity verb code=exchange batch=release_event needs=acted
  = [ (вернул|вернула|вернули|вернуть|возвратил|возвратила|возвратили) ] (@adj|#place|@adverb|@about|@atleast|@another|#date|#count){0,4} из (@adj|@nationality|#place){0,2} плена
  + Украина вернула из плена Тараса Вольского.
  + Украина вернула 35 бойцов из российского плена.
  - Украина вернула из музея Тараса Вольского.

release.brought-back verb batch=release_event needs=acted
  = [ (вернул|вернула|вернули|вернуть|возвратить|вызволить) ] (@adverb|@another|@about|@atleast|#count|#person|#unnamed|#date){0,4} из (@adj|@nationality|#place){0,2} (тюрем|тюрьмы|колоний|колонии|застенков|неволи)
  + Украине удалось вернуть 31 гражданина из белорусских тюрем.
  - Украине удалось вернуть 31 картину из белорусских музеев.

release.let-bound verb batch=release_event needs=acted
  = [ ${LET} ] (@adverb|@preposition|#date|#person|#unnamed|#count|вечером|утром){0,4} (под_залог|под_подписку|под_подписку_о_невыезде|под_поручительство|под_личное_поручительство|под) (подписку|подписку_о_невыезде|залог|поручительство){0,1}
  + Нину Петрову выпустили вечером 28 января под подписку о невыезде.
  - Нину Петрову выпустили вечером под снег.

release.set-free verb batch=release_event needs=acted
  = (вызволил|вызволила|вызволили|вызволить)
  + Нину Петрову вызволили.
  - Нину Петрову судили.

release.exchanged verb code=exchange batch=release_event needs=acted
  = (обменял|обменяла|обменяли|выменял|выменяла|выменяли)
  + В мае обменяли Нину Петрову.
  - Нина Петрова меняла дом.

release.exchanged-passive passive code=exchange batch=release_event needs=acted
  = (обменян|обменяна|обменяно|обменяны|выменян|выменяна|выменяны)
  + Нина Петрова обменяна на границе.
  - Дом обменян.

release.exit noun batch=release_event needs=acted
  = [ (выход|выхода|выходе|выходу|выходом) ] (@role|@adj|@title|@nationality|#person|#count|#unnamed|@open|#place|@and){1,7} (на_свободу|на_волю|из_тюрьмы|из_колонии|из_заключения)
  + Родные сообщили о выходе Нины Петровой на свободу.
  - Родные обсуждали выход Нины Петровой на сцену.

release.exit-behind noun batch=release_event needs=acted
  = [ (выход|выхода|выходе|выходу|выходом) @adverb? (на_свободу|на_волю|из_тюрьмы|из_колонии|из_заключения) ] (@role|@adj|@title|@nationality|#person|#count|#unnamed)
  + Родные сообщили о выходе на свободу Нины Петровой.
  - Родные ждут выхода на сцену Нины Петровой.

release.described-dated attribute batch=release_event needs=acted
  = !', [ ${FREED} ] (@adverb|из_колонии|из_тюрьмы|из_заключения|на_свободу|на_волю){0,2} (в|во|с|со|из|еще_в){0,1} #date
  + Все встретили освобождённую 19 мая Нину Петрову.
  - Освобождённая Нина Петрова молчала.

release.described-dated-first attribute batch=release_event needs=acted
  = < [ ${FREED} ] (@adverb|из_колонии|из_тюрьмы|из_заключения|на_свободу|на_волю){0,2} (в|во|с|со|из|еще_в){0,1} #date
  + Освобождённая 19 мая Нина Петрова молчала.
  - Освобождённая Нина Петрова молчала.

release.described attribute needs=acted
  = !', [ ${FREED} ] @adverb? ${BEHIND}
  + Все встретили освобождённую из колонии Нину Петрову.
  - Освобождённая Нина Петрова молчала.

release.described-first attribute needs=acted
  = < [ ${FREED} ] @adverb? ${BEHIND}
  + Освобождённая из колонии Нина Петрова молчала.
  - Освобождённая Нина Петрова молчала.

release.described-from attribute needs=acted
  = [ ${FREED} ] @adverb из (@adj|#place|@nationality){0,2} ${PRISON} (@adj|@role|@people|#unnamed){0,2} #person
  + Все встретили освобождённого накануне из белорусской тюрьмы Яна Коваля.
  - Все встретили приехавшего из белорусской тюрьмы Яна Коваля.

release.described-just attribute needs=acted
  = ${JUST} [ ${FREED} ]
  + Все встретили недавно освобождённую Нину Петрову.
  - Освобождённая Нина Петрова молчала.

pardon.described-dated attribute needs=acted
  = !', [ ${PARDONED} ] (@adverb|президентом|#person){0,2} (в|во|еще_в){0,1} #date
  + Все встретили помилованную 19 мая Нину Петрову.
  - Помилованная Нина Петрова молчала.

pardon.described-dated-first attribute batch=release_event needs=acted
  = < [ ${PARDONED} ] (@adverb|президентом|#person){0,2} (в|во|еще_в){0,1} #date
  + Помилованная 19 мая Нина Петрова молчала.
  - Помилованная Нина Петрова молчала.

pardon.described attribute needs=acted
  = !', [ ${PARDONED} ] (указом|президентом|по_просьбе|главой_государства) !(президента|главы)
  + Все встретили помилованную указом Нину Петрову.
  - Помилованная Нина Петрова молчала.

pardon.described-first attribute needs=acted
  = < [ ${PARDONED} ] (указом|президентом|по_просьбе|главой_государства) !(президента|главы)
  + Помилованная указом Нина Петрова молчала.
  - Помилованная Нина Петрова молчала.

pardon.described-just attribute needs=acted
  = ${JUST} [ ${PARDONED} ]
  + Все встретили недавно помилованную Нину Петрову.
  - Помилованная Нина Петрова молчала.

release.by-pardon plain code=pardon
  = (в_связи_с_помилованием|по_решению_о_помиловании|на_основании_помилования|по_помилованию|в_порядке_помилования|по_указу_о_помиловании|указом_о_помиловании|в_результате_помилования|в_рамках_помилования|благодаря_помилованию|согласно_указу_о_помиловании)
  + Нина Петрова вышла на свободу 6 мая по помилованию.
  - Нина Петрова ждёт помилования.

pardon.included-before self batch=release_event needs=acted
  = под_помилование @adverb? [ (попал|попала|попали|попало|подпали|подпал|подпала) ]
  + Под помилование попали 11 женщин.
  - Под дождь попали 11 женщин.

release.apposed-those attribute batch=release_event needs=acted
  = (#person|#count|#unnamed) ', [ ${FREED} ] (@adverb|#date|в|во|из|по|#place|на_свободу|на_волю|из_тюрьмы|из_колонии|#person|'.|',|'))
  + Все ждали Нину Петрову, освобождённую в мае.
  - Все ждали Нину Петрову, осуждённую в мае.

pardon.apposed-those attribute batch=release_event needs=acted
  = (#person|#count) ', [ ${PARDONED} ] (@adverb|#date|в|во|указом|по|#place|лукашенко|#person|'.|',|'))
  + Все ждали Нину Петрову, помилованную в мае.
  - Все ждали Нину Петрову, осуждённую в мае.
`,
)
