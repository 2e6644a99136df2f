import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'

/** What may stand between a verb and the number that it frees. */
const MORE = '(@adverb|@another|@about|@atleast|@atmost|@less|і){0,3}'
const COVERED = any('закранула закрануў закране датычылася датычыцца тычылася тычыцца ахапіла ахапіў ахопіць')
const REACHED = any('распаўсюдзілася распаўсюдзіўся распаўсюджваецца распаўсюдзіцца пашырылася пашыраецца пашырыцца')
const APPLIED = any('ужылі ужыў ужыла ужытая ужыюць прымянілі прымяніў прымяніла прымененая прыменяць')
const GOT = any('атрымаюць атрымае атрымліваюць займелі здабылі')

/** Releases of so many, told otherwise than those of one: by an amnesty that touches them, an exchange in which they were handed over, a prison that they left. */
export const BATCHES = triggersOf(
  'be',
  `
release.amnesty-noun noun code=amnesty batch=release_event needs=acted,count
  = (указ|указа|указу|указам|указе|акт|акта|закон|пастанова|рашэнне|абвясціў|абвясціла|абвясцілі|пра|аб) (аб|пра){0,1} [ (амністыі|амністыю) (для|датычна){0,1} ] ${MORE} #count !(адменены|скасаваны|адхілены|не|ня)
  + Прэзідэнт падпісаў указ аб амністыі 12 зняволеных.
  + Прэзідэнт абвясціў амністыю для 12 зняволеных.
  - Прэзідэнт падпісаў указ аб амністыі капіталу.
  - Указ аб амністыі 12 зняволеных адменены.

release_event.amnesty-covers plain code=amnesty needs=count takes=count:count
  = (амністыя|амністыі) (#date|@adverb|@neg|@future|у){0,3} [ ${COVERED} ] ${MORE} #count=count
  + Амністыя закранула 12 зняволеных.
  - Амністыя закранула 12 артыкулаў.

release_event.amnesty-reaches plain code=amnesty needs=count takes=count:count
  = (амністыя|амністыі) (#date|@adverb|@neg|@future|у){0,3} [ ${REACHED} на ] ${MORE} #count=count
  + Амністыя распаўсюдзіцца на 12 зняволеных.
  - Амністыя распаўсюдзіцца на 12 артыкулаў.

release_event.pardon-covers plain code=pardon needs=count takes=count:count
  = (памілаванне|памілаваньне|памілаванні) (#date|@adverb|@neg|@future|у){0,3} [ ${COVERED} ] ${MORE} #count=count
  + Памілаванне закранула 12 зняволеных.
  - Памілаванне закранула 12 артыкулаў.

release_event.amnesty-applied plain code=amnesty needs=count takes=count:count
  = амністы* (@adverb|#date|@be|@neg|@future|суд){0,3} [ ${APPLIED} (да|у_дачыненні_да) ] ${MORE} #count=count
  + Амністыю ўжылі да 12 зняволеных.
  - Амністыю ўжылі да 12 артыкулаў.

release.amnesty-to-come self code=amnesty batch=release_event needs=acted
  = пад_амністыю (@adverb|#date|у){0,3} [ (трапяць|трапіць|трапляюць|падпадуць|падпадзе|падпадаюць) ]
  + Пад амністыю трапяць 12 зняволеных.
  - Пад дождж трапяць 12 зняволеных.

pardon.fell-under-before self batch=release_event needs=acted
  = пад (памілаванне|памілаваньне) (@adverb|#date|у){0,3} [ (трапіў|трапіла|трапілі|падпалі|трапяць|патрапілі) ]
  + Пад памілаванне трапілі 12 жанчын.
  - Пад дождж трапілі 12 жанчын.

release.exchanged-whom verb code=exchange batch=release_event needs=acted
  = (якіх|якога|якую) (@adverb|#place|#date|@nationality){0,3} [ (выдаў|выдала|выдалі|перадаў|перадала|перадалі|аддаў|аддала|аддалі|вярнуў|вярнула|вярнулі) ] (#place|@adverb|#date|украінскай|расейскай|расійскай|боку){0,3} (у_рамках|у_межах|падчас|у_выніку|па|праз) @adj{0,2} (абмену|абмене)
  + У Маскву прыбылі 12 чалавек, якіх Украіна выдала ў межах абмену.
  - У Маскву прыбылі 12 карцін, якія Украіна выдала ў межах абмену.

release.freedom-to-get self batch=release_event needs=acted
  = [ ${GOT} (свабоду|волю) ] !(слова|перамяшчэння|выбару|дзеянняў|рук)
  + 12 зняволеных атрымаюць свабоду.
  - 12 зняволеных атрымаюць свабоду перамяшчэння.

release.freedom-to-get-before self batch=release_event needs=acted
  = (свабоду|волю) @adverb{0,2} [ ${GOT} ]
  + Свабоду атрымаюць 12 зняволеных.
  - Свабоду перамяшчэння атрымаюць 12 зняволеных.

release.back-in-exchange self code=exchange batch=release_event needs=acted
  = (у_рамках|падчас|у_выніку|дзякуючы|у_межах|адбыўся|прайшоў|правялі|правяла|правёў|завяршыўся) (@open|@adj){0,1} (абмен|абмену|абмене) (палоннымі|ваеннапалоннымі|вайсковапалоннымі|вязнямі|зняволенымі|#place|@adverb|',|':|#date|і|на|у|ў|з){0,6} (дадому|дамоў|на_радзіму|дахаты) (@adverb|#date){0,2} [ (вярнуўся|вярнулася|вярнуліся) ] ${MORE} @role{0,2} (#count|#person)
  + У выніку абмену на радзіму вярнуліся 12 чалавек.
  - У выніку абмену на радзіму вярнуліся 12 карцін.

release.given-for-others verb code=exchange batch=release_event needs=acted
  = [ (вярнуў|вярнула|вярнулі|перадаў|перадала|перадалі|аддаў|аддала|аддалі|выдаў|выдала|выдалі) ] (#count|#person|#place|@adverb|#date|@nationality|@another){1,5} (у_абмен_на|ў_абмен_на)
  + Украіна вярнула 200 палонных у абмен на столькі ж сваіх.
  - Украіна вярнула 200 карцін у абмен на столькі ж сваіх.

release.came-home-swapped self code=exchange needs=acted
  = [ (вярнуўся|вярнулася|вярнуліся) ] (@adverb|#date|#place|дадому|дамоў|на_радзіму|у|ва|да|родных|сям'і){0,5} (падчас|у_выніку|дзякуючы|у_межах|у_рамках|па) @adj{0,2} (абмену|абмене) (палоннымі|ваеннапалоннымі|вязнямі|зняволенымі|'.|',|у|з|#date|>)
  + Ян Коваль вярнуўся ва Украіну падчас абмену палоннымі.
  - Ян Коваль вярнуўся ва Украіну пасля абмену палоннымі.
  - Ян Коваль вярнуўся ва Украіну пасля абмену досведам.

release.came-home-behind-swap self code=exchange needs=acted
  = !маці [ (вярнуўся|вярнулася|вярнуліся) ] (дадому|дамоў|на_радзіму|да_родных) (@adverb|#date){0,2} пасля @adj{0,2} (абмену|абмене) (палоннымі|ваеннапалоннымі|вязнямі|зняволенымі|'.|',|#date|>)
  + Ян Коваль вярнуўся дадому пасля абмену палоннымі.
  - Ян Коваль вярнуўся дадому пасля абмену досведам.

release.from-captivity verb code=exchange batch=release_event needs=acted
  = [ (вярнуў|вярнула|вярнулі|вярнуць) ] (@adj|#place|@adverb|@about|@atleast|@another|#date|#count){0,4} (з|са) (@adj|@nationality|#place){0,2} (палону|няволі)
  + Украіна вярнула з расейскага палону 12 чалавек.
  - Украіна вярнула з расейскага музея 12 карцін.

release.returned-passive passive code=exchange batch=release_event needs=acted
  = (з|са) (@adj|@nationality|#place){0,2} (палону|няволі) (@adverb|@be|#date|у|на|',){0,5} [ (вернуты|вернутая|вернутыя|вернута|вызвалены|вызваленая|вызваленыя) ] !(целы|цела|цел|парэшткі|парэшткаў|рэчы|лісты|спісы)
  + З расейскага палону вернутыя 12 чалавек.
  - З музея вернутыя 12 карцін.
  - З палону вернутыя целы 12 вайскоўцаў.

release.free-now-before self batch=release_event needs=acted
  = (',|што|':) (@adverb|ужо|нарэшце|цяпер|#date){0,2} [ (на_волі|на_свабодзе) ] (@about|@atleast|@atmost|@less|усе|і|астатнія){1,3} #count
  + Стала вядома, што на волі ўсе 12 палітвязняў.
  - Стала вядома, што на волі яшчэ цёпла.
`,
)
