import { triggersOf } from '../../../grammar/rule-text.ts'
import { any, inflect } from '../../word-forms.ts'

const OBLIQUE = 'ага аму ым ай ую ых ымі'

const FREED = any(`${inflect('вызвален выпушчан адпушчан', OBLIQUE)} ${inflect('вызваліўш выйшаўш', `ы ая ыя ${OBLIQUE}`)}`)
const FREED_ANY = any(`вызвалены вызваленая вызваленыя ${inflect('вызвален', OBLIQUE)}`)
const SOMEONE = '(@adj|@nationality){0,2} @people (@role|@people|#organisation|#place|@open){0,2}'
const ABROAD = '(з_краіны|з_беларусі|за_мяжу|з|са|у|ва|#place){0,4}'
const SOMEONE_THERE = '(@adj|@nationality|@people|#unnamed|@role){0,4}'
const PARDONED = any(inflect('памілаван амніставан', OBLIQUE))
const TAKEN = any(inflect('вывезен дэпартаван выслан выдваран', OBLIQUE))
const BEHIND = any(
  'з_калоніі з_турмы з_зняволення са_зняволення з_сіза з_няволі па_амністыі паводле_амністыі па_памілаванні паводле_памілавання у_межах у_рамках у_выніку на_волю на_свабоду пасля з-пад_варты дзякуючы пры_пасярэдніцтве на_просьбу указам умоўна-датэрмінова датэрмінова',
)
const JUST = any('нядаўна раней датэрмінова напярэдадні толькі_што умоўна-датэрмінова днямі')
const OUT_OF = any(
  'на_волю на_свабоду на_волі на_свабодзе з_турмы з_калоніі са_зняволення з_зняволення з-пад_варты з_сіза з_няволі па_амністыі па_памілаванні',
)

/** Coming free told by a participle beside a name, in any case. */
export const DESCRIBED = triggersOf(
  'be',
  `
release.having-left converb needs=acted
  = [ (выйшаўшы|выходзячы|вызваліўшыся|апынуўшыся|вырваўшыся) ] (@adverb|#date|у|ва){0,3} ${OUT_OF}
  + Выйшаўшы на волю, Ніна Пятрова з'ехала.
  - Выйшаўшы на вуліцу, Ніна Пятрова з'ехала.

release.having-freed converb needs=acted
  = [ вызваліўшыся ] ('.|',|#date|у|ва|@adverb|па|паводле)
  + Вызваліўшыся ў маі, Ніна Пятрова з'ехала.
  - Вызваліўшыся ад спраў, Ніна Пятрова з'ехала.

release.described-dated attribute needs=acted
  = !', [ ${FREED} ] (@adverb|з_калоніі|з_турмы|на_волю|на_свабоду){0,2} (у|ва|яшчэ_ў){0,1} #date
  + Усе сустрэлі вызваленую 19 мая Ніну Пятрову.
  - Вызваленая Ніна Пятрова маўчала.

release.described attribute needs=acted
  = !', [ ${FREED} ] @adverb? ${BEHIND}
  + Усе сустрэлі вызваленую з калоніі Ніну Пятрову.
  - Вызваленая Ніна Пятрова маўчала.

release.described-just attribute needs=acted
  = ${JUST} [ ${FREED} ]
  + Усе сустрэлі нядаўна вызваленую Ніну Пятрову.
  - Вызваленая Ніна Пятрова маўчала.

pardon.described-dated attribute needs=acted
  = !', [ ${PARDONED} ] (@adverb|прэзідэнтам|#person){0,2} (у|ва|яшчэ_ў){0,1} #date
  + Усе сустрэлі памілаваную 19 мая Ніну Пятрову.
  - Памілаваная Ніна Пятрова маўчала.

pardon.described-just attribute needs=acted
  = ${JUST} [ ${PARDONED} ]
  + Усе сустрэлі нядаўна памілаваную Ніну Пятрову.
  - Памілаваная Ніна Пятрова маўчала.

release.described-someone attribute needs=acted
  = !(',|@be|@neg|@future|@may|@must|@adverb) [ ${FREED_ANY} ] ${SOMEONE} #person
  + Пасля года за кратамі вызвалены журналіст Ян Коваль.
  + Усе сустрэлі вызваленага журналіста Яна Коваля.
  - Яшчэ не вызвалены журналіст Ян Коваль маўчаў.
  - Хутка будзе вызвалены журналіст Ян Коваль.
  - Вызвалены журналіст маўчаў.

release.described-first attribute needs=acted
  = < [ ${FREED_ANY} ] ${SOMEONE} #person
  + Вызвалены журналіст Ян Коваль маўчаў.
  - Вызвалены журналіст маўчаў.

pardon.described-someone attribute needs=acted
  = !(',|@be|@neg|@future|@may|@must|@adverb) [ (памілаваны|памілаваная|памілаваныя|${PARDONED.slice(1)} ] ${SOMEONE} #person
  + Усе сустрэлі памілаванага журналіста Яна Коваля.
  - Усе сустрэлі не памілаванага журналіста Яна Коваля.
  - Памілаваны журналіст маўчаў.

pardon.described-someone-first attribute needs=acted
  = < [ (памілаваны|памілаваная|памілаваныя) ] ${SOMEONE} #person
  + Памілаваны журналіст Ян Коваль маўчаў.
  - Памілаваны журналіст маўчаў.

release.described-group attribute needs=acted
  = !(@among|@oneof|@neg|@be|@future|@may|@must) [ @scope_freedpeople ] #person
  + Ён сустрэў вызваленых палітвязняў Яна Коваля і Паўла Жука.
  - Сярод вызваленых палітвязняў Ян Коваль.

release.described-group-first attribute needs=acted
  = < [ @scope_freedpeople ] #person
  + Вызваленыя палітвязні Ян Коваль і Ніна Пятрова маўчалі.
  - Вызваленыя палітвязні маўчалі.

release.apposed attribute needs=acted
  = (#person|#count) ', [ ${FREED} ] (@adverb|#date|у|ва|з|па|паводле|#place|на_волю|на_свабоду|#person|'.|',|'))
  + Усе чакалі Ніну Пятрову, вызваленую ў маі.
  - Усе чакалі Ніну Пятрову, асуджаную ў маі.

pardon.apposed attribute needs=acted
  = (#person|#count) ', [ ${PARDONED} ] (@adverb|#date|у|ва|указам|па|паводле|#place|лукашэнкам|#person|'.|',|'))
  + Усе чакалі Ніну Пятрову, памілаваную ў маі.
  - Усе чакалі Ніну Пятрову, асуджаную ў маі.

release.apposed-number attribute batch=release_event needs=acted
  = (#count|#unnamed) ', [ @scope_released ] (@adverb|у|ва){0,2} #date
  + Мы сустрэлі 15 палітвязняў, вызваленых 13 мая.
  + Мы сустрэлі палітвязняў, вызваленых 13 мая.
  - Мы сустрэлі 15 палітвязняў, затрыманых 13 мая.

pardon.apposed-number attribute batch=release_event needs=acted
  = #count ', [ @scope_pardoned ] (@adverb|у|ва){0,2} #date
  + Мы сустрэлі 15 палітвязняў, памілаваных 13 мая.
  - Мы сустрэлі 15 палітвязняў, затрыманых 13 мая.

displacement.described attribute needs=acted
  = [ ${TAKEN} ] (@adverb|#date|з_краіны|з_беларусі|за_мяжу|у|ва|#place){1,3}
  + Усе сустрэлі гвалтам вывезеную з краіны Ніну Пятрову.
  - Вывезеная мэбля і Ніна Пятрова зніклі.

release.described-and-taken attribute needs=acted
  = !(@among|@oneof|@neg|@be|@future|@may|@must) [ @scope_released (і|ды) ] @scope_displaced ${ABROAD} ${SOMEONE_THERE} #person
  + Ён сустрэў вызваленых і вывезеных з краіны палітвязняў Яна Коваля і Паўла Жука.
  - Сярод вызваленых і вывезеных палітвязняў Ян Коваль.

release.described-and-taken-first attribute needs=acted
  = < [ @scope_released (і|ды) ] @scope_displaced ${ABROAD} ${SOMEONE_THERE} #person
  + Вызваленыя і вывезеныя палітвязні Ян Коваль і Ніна Пятрова маўчалі.
  - Вызваленыя і вывезеныя палітвязні маўчалі.

displacement.described-and-freed attribute needs=acted
  = !(@among|@oneof|@neg|@be|@future|@may|@must) @scope_released (і|ды) [ @scope_displaced ] ${ABROAD} ${SOMEONE_THERE} #person
  + Ён сустрэў вызваленых і вывезеных з краіны палітвязняў Яна Коваля і Паўла Жука.
  - Сярод вызваленых і вывезеных палітвязняў Ян Коваль.

displacement.described-and-freed-first attribute needs=acted
  = < @scope_released (і|ды) [ @scope_displaced ] ${ABROAD} ${SOMEONE_THERE} #person
  + Вызваленыя і вывезеныя палітвязні Ян Коваль і Ніна Пятрова маўчалі.
  - Вызваленыя і вывезеныя палітвязні маўчалі.

displacement.handed-over verb needs=acted
  = [ (перадалі|перадаў|перадала|перадаюць|перададуць|аддалі|выдалі|выдаў|выдала) ] (#place|уладам|боку|украінскаму|літоўскаму|польскаму){0,1} #place=to
  + Ніну Пятрову перадалі Украіне.
  - Ніна Пятрова перадала Украіне кнігі.

displacement.handed-side passive needs=acted
  = [ (перададзены|перададзеная|перададзеныя|перададзена) ] @adverb{0,1} (украінскаму|літоўскаму|польскаму|нямецкаму|амерыканскаму|латвійскаму) боку
  + Ніна Пятрова перададзеная літоўскаму боку.
  - Ніна Пятрова перададзеная нам.

displacement.handed-passive passive needs=acted
  = [ (перададзены|перададзеная|перададзеныя|перададзена) ] @adverb{0,1} #place=to
  + Ніна Пятрова перададзеная Украіне.
  - Кніга перададзеная Украіне.

displacement.set-out self needs=acted,to told
  = (#unnamed|#count|',) (@adverb|#date){0,2} [ (выехалі|накіраваліся|прыбылі|дабраліся|адправіліся|пераехалі) ] @adverb{0,2} (у|ва|да) #place=to
  + Вызвалілі 12 чалавек. Яны накіраваліся ў Літву.
  - Вызвалілі 12 чалавек. Яны накіраваліся ў дарогу.

release.amnestied-passive passive code=amnesty batch=release_event needs=acted
  = (амніставаны|амніставаная|амніставаныя|амніставана)
  + Ніна Пятрова амніставаная ў маі.
  - Ніна Пятрова асуджаная ў маі.

release.falls-under self code=amnesty batch=release_event needs=acted
  = (падпадае|падпадаюць|падпадзе|падпадуць|трапляе|трапляюць) пад_амністыю
  + Ніна Пятрова падпадае пад амністыю.
  - Ніна Пятрова трапляе пад дождж.
`,
)
