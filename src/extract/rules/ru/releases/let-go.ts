import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

/** Who lets go, right before the verb. */
const WHO_LETS = 'полиция|милиция|полицейские|силовики|охрана|следователь|прокуратура|суд|власти'
const LET = any(
  'отпустил отпустила отпустило отпустили выпустил выпустила выпустило выпустили отпустить выпустить отпустят выпустят отпустит выпустит отпускал отпускала отпускали выпускал выпускала выпускали отпускают выпускают отпускать выпускать',
)
const LET_GO = any('отпустил отпустила отпустило отпустили отпустить отпустят отпустит отпускали отпускают отпускать')
const PRISON =
  '(колонии|колоний|тюрьмы|тюрем|сизо|изолятора|заключения|неволи|застенков|плена|спецприемника|спецприемников|центра_изоляции|центра_изоляции_правонарушителей|ивс|лагеря|лагерей|мест_лишения_свободы|@prison)'
const POLICE =
  '(рувд|ровд|увд|гувд|овд|отдела_полиции|отделов_полиции|отделения_полиции|отделений_полиции|полицейского_участка|отделения|отделения_милиции|отдела_милиции|милиции|участка|опорного_пункта|управления_милиции|спецприемника|ивс|цип|ципа)'

/** “Отпустили”, “выпустили”: words that are said of albums, too, and need somebody beside them. */
export const LET_GO_ALSO = triggersOf(
  'ru',
  `
release.let-name verb batch=release_event needs=acted
  = (@role|@adj|@nat|@womanly|#unnamed|@title|@nationality|#place|#person|#count|',|'—|':|@subordinator|@conjunction|@adverb|@verb|@preposition|#date) (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|#organisation|#term|@preposition|@another|@pronoun|@must|@plan|@may|пока|${WHO_LETS}|',){0,5} [ ${LET} ] @adverb{0,2} !(в|на|к|ко|с|со|@open|@adj|@infinitive|#quote|от|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Сестра сказала, что Нину Петрову выпустили.
  - Потом альбом Тараса Вольского выпустили.

release.let-name-first verb batch=release_event needs=acted
  = < (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|#organisation|#term|@preposition|@another|@pronoun|@must|@plan|@may|пока|${WHO_LETS}|',){0,5} [ ${LET} ] @adverb{0,2} !(в|на|к|ко|с|со|@open|@adj|@infinitive|#quote|от|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Нину Петрову выпустили
  + Нину Петрову сегодня не выпустили.
  + Нину Петрову полиция отпустила.
  - Нину Петрову выпустили из карцера.
  - Альбом Тараса Вольского выпустили.

release.let-name-dated verb batch=release_event needs=acted
  = (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|@preposition|@pronoun){0,5} [ ${LET_GO} ] (в|на|с|к) (#date|#place|#num|@dayordinal|свободу|волю|семье|родным|детям|один|тот|этот|следующий|следующее|другой)
  + Нину Петрову отпустили в мае.
  - Нину Петрову отпустили в душ.

release.let-behind verb batch=release_event needs=acted
  = [ ${LET} ] (@adverb|@another|@atleast|@about|@role|@adj|@title|@nationality|@nat|@womanly|#place|#organisation|#date|#num|'-|'"|@orghead|@scare|@condemned|@seizedone|в|во|из|по|удо|и|',){1,8} (#person|#count|#unnamed)
  + В мае выпустили и гомельского блогера Тараса Вольского.
  - В мае выпустили новый альбом Тараса Вольского.

release.let-someone verb batch=release_event needs=acted
  = [ ${LET} ] (@adverb|@another|@adj|#date|@nationality){0,4} @someone_acc (@open|@adj|@place|#place|#organisation|@orghead|'"|@scare){1,6} #person !(@open|в|на|к)
  + Вчера выпустили участника столичных протестов Тараса Вольского.
  - Вчера выпустили книгу участника столичных протестов Тараса Вольского.

release.let-described verb batch=release_event needs=acted
  = [ ${LET} ] (@adverb|@another|@nationality|#date|ранее){0,3} @undergone (@open|@preposition|@adj|#place|#date|@role|@orghead|#organisation|#term|'"){1,8} #person !(от|на|к)
  + Полиция отпустила задержанного у посольства художника Тараса Вольского.
  - Полиция отпустила задержанного, о Тарасе Вольском ничего не известно.
  - Суд освободил обвиняемого по делу художника Тараса Вольского от ответственности.

release.let-go-name verb batch=release_event needs=acted
  = (#person|#unnamed|#count) (@adverb|@neg|@be|#date|#place|#organisation|@preposition|@another|@pronoun|@must|@plan|@may|пока|${WHO_LETS}|',){0,5} [ ${LET_GO} ] @adverb{0,2} !(в|на|к|ко|с|со|@open|@adj|@infinitive|#quote|от|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Фигурантку дела Нину Петрову отпустили прямо из суда.
  - Фигурантку дела Нину Петрову отпустили в душ.

release.let-go-held verb batch=release_event needs=acted told=custody
  = [ ${LET_GO} ] !(в|на|к|ко|с|со|@open|@adj|@adverb|@infinitive|#quote|#place|от|без|через|после|спустя|утром|ночью|днем|вечером|из_карцера|из_камеры|из_одиночки|из_больницы)
  + Их задержали на акции. Троих студентов под давлением родителей отпустили.
  - Их задержали на акции. Троих студентов под давлением родителей отпустили в душ.
  - Троих студентов по просьбе родителей отпустили.

release.let-then verb batch=release_event needs=acted
  = (привезли|довезли|вывезли|отвезли|доставили|увезли|повезли|высадили|задержали|задержала|продержали|продержала|допросили|допросила|опросили|избили|оштрафовали|оштрафовал|справку|документы|вещи|паспорт) _{0,6} (и|но|а_потом|а_там|а_затем) @adverb{0,2} [ (отпустили|выпустили|отпустила|отпустил|выпустила) ] ('.|',|@adverb|#date)
  + Её довезли до границы и отпустили.
  + Полиция задержала Нину Петрову и отпустила.
  - Они привезли альбом и продали.

release.let-home verb batch=release_event needs=acted
  = (на_свободу|на_волю|из-под_стражи|из-под_ареста|домой|из_тюрьмы|из_колонии|из_заключения|из_сизо) _{0,2} [ ${LET} ]
  + Из тюрьмы не сразу отпустили её.
  - Из цирка не сразу отпустили её.

release.let-from verb batch=release_event needs=acted
  = [ ${LET} ] !@product{0,3} из (@adj|#place|@nationality){0,3} ${PRISON}
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

release.let-bound verb batch=release_event needs=acted
  = [ ${LET} ] _{0,8} (под_залог|под_подписку|под_подписку_о_невыезде|под_поручительство|под_личное_поручительство|под|на_поруки) (подписку|подписку_о_невыезде|залог|поручительство){0,1}
  + Нину Петрову выпустили вечером 28 января под подписку о невыезде.
  - Нину Петрову выпустили вечером под снег.
`,
)
