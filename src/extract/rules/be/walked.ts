import { triggersOf } from '../../grammar/rule-text.ts'

/** Coming out told with its words turned round: who did it behind the verb, how or whence before it, and what is only due. */
export const WALKED = triggersOf(
  'be',
  `
release.i-walked self batch=release_event needs=acted
  = [ (выйшаў|выйшла|выйшлі) ] @scope_teller (@adverb|раніцай|увечары|ноччу|уначы){0,2} (у|ва)? #date !(на|з|са|замуж|у|ва)
  + Выйшла я 7 лістапада.
  - Выйшла кніга 7 лістапада.
  - Выйшла я 7 лістапада на сцэну.
  - Выйшла яна 7 лістапада.

release.walked-behind self batch=release_event needs=acted
  = [ (выйшаў|выйшла|выйшлі) ] #unnamed (@adverb|#date){0,2} (на_волю|на_свабоду|з_турмы|з_калоніі|з_няволі|з_зняволення|з-за_крат|з-за_кратаў|датэрмінова|па_памілаванні|паводле_памілавання)
  + Выйшла яна на волю без рэчаў.
  - Выйшла яна на вуліцу без рэчаў.

release.walked-without self batch=release_event needs=acted
  = [ (выйшаў|выйшла|выйшлі) ] #unnamed (@adverb|#date){0,2} (без|бяз) (@papers|рэчаў)
  + Выйшаў ён без пашпарта.
  - Выйшаў ён без шапкі.

release.walked-pardoned-then self batch=release_event needs=acted
  = [ (выйшаў|выйшла|выйшлі) ] (@adverb|@preposition|#date|',|крыху|трохі){0,6} (па_памілаванні|паводле_памілавання|праз_памілаванне|па_амністыі|паводле_амністыі|у_выніку_памілавання|дзякуючы_памілаванню)
  + Ніна Пятрова выйшла трохі раней, 2 ліпеня, па памілаванні.
  - Ніна Пятрова выйшла трохі раней, 2 ліпеня, да сябровак.

release.after-term-walked self batch=release_event needs=acted
  = (па|пасля) (заканчэнні|заканчэння|сканчэнні|сканчэння|адбыцці|адбыцця) _{0,1} (тэрміну|тэрмінаў|пакарання) (@adverb|#date|#place|@preposition|#facility){0,3} [ (выйшаў|выйшла|выйшлі) ]
  + Пасля заканчэння тэрміну выйшла Ніна Пятрова.
  - Пасля заканчэння вучобы выйшла Ніна Пятрова.

release.gate-after self batch=release_event needs=acted
  = за (турэмную|@adj)? (браму|вароты) (@open|^|#place){0,2} (#facility|@custodial|калоніі|турмы|сіза|вязніцы) (@adverb|#date){0,2} [ (выйшаў|выйшла|выйшлі) ]
  + За вароты гомельскай калоніі выйшла Ніна Пятрова.
  - За вароты завода выйшла Ніна Пятрова.

release.home-after-from self batch=release_event needs=acted
  = (з|са|з-за) (@open|^|#place|#organisation){0,2} (калоніі|калоній|турмы|турмаў|ізалятара|вязніцы|сіза|зняволення|няволі|крат|#facility|@custodial) (@adverb|#date|#place|#facility|#num|^|'№){0,4} [ (вярнуўся|вярнулася|вярнуліся) ] @adverb{0,1} (дадому|дамоў|дахаты|на_радзіму)
  + З гомельскай калоніі вярнулася дадому Ніна Пятрова.
  - З гомельскай школы вярнулася дадому Ніна Пятрова.

release.back-from self batch=release_event needs=acted
  = (з|са) (@nationality|@adj|@open){0,2} (палону|няволі) (@adverb|#date|@preposition|#place){0,4} [ (вярнуўся|вярнулася|вярнуліся|вярталіся) ]
  + З палону ў Беларусь вярнуліся 12 чалавек.
  - З адпачынку вярнуліся 12 чалавек.

release.brought-back verb batch=release_event needs=acted
  = (з|са) (@nationality|@adj|@open){0,2} (палону|няволі) (@adverb|#date|@preposition|#place){0,4} (удалося)? [ (вярнуць|вярнулі|вызваліць|вызвалілі|выцягнулі) ]
  + З палону ўдалося вярнуць 12 чалавек.
  - З дому ўдалося вярнуць 12 кніг.

release.free-found self batch=release_event needs=acted
  = [ (на_волі|на_свабодзе) ] @adverb{0,2} (апынуўся|апынулася|апынуліся|аказаўся|аказалася|аказаліся)
  + Праз тры дні на волі апынулася Ніна Пятрова.
  - На сцэне апынулася Ніна Пятрова.

release.free-first-time self batch=release_event needs=acted
  = (#person|#count) @adverb{0,1} [ (на_волі|на_свабодзе) ] (упершыню|упершыню_за)
  + Ніна Пятрова на волі ўпершыню за пяць гадоў.
  - Ніна Пятрова на сцэне ўпершыню за пяць гадоў.

release.also-walked self batch=release_event needs=acted
  = < @adverb{0,1} таксама [ (выйшаў|выйшла|выйшлі) ] (@role|#unnamed|@and){0,3} (#person|#count) !(на|з|са|замуж|у|ва)
  + Таксама выйшла Ніна Пятрова.
  - Таксама выйшла кніга Ніны Пятровай.
  - Таксама выйшла Ніна Пятрова на сцэну.

release.due-dated self batch=release_event needs=acted
  = (#person|#unnamed) @adverb{0,2} (мусіць|мусяць|мусіў|мусіла|мусілі|павінен|павінна|павінны|мае|маюць|меўся|мелася|меліся) (быў|была|былі)? @adverb{0,1} [ (выйсці|выйсьці) ] (толькі|аж|праз|недзе|@adverb|у|ва|на_пачатку|напрыканцы|у_канцы|у_сярэдзіне){0,3} #date !(на|з|са|замуж|за|у|ва|@open)
  + Яна мусіла выйсці ў чэрвені.
  - Кніга мусіла выйсці ў чэрвені.
  - Яна мусіла выйсці ў чэрвені на сцэну.

release.not-walked self batch=release_event needs=acted
  = @neg [ (выйшаў|выйшла|выйшлі) ] (@and|@adverb|пакуль|дагэтуль){0,2} @role{0,2} #person ('.|',|':|'!)
  + Не выйшла і Ніна Пятрова.
  - Не выйшла і кніга Ніны Пятровай.

release.never-walked self batch=release_event needs=acted told polarity=negated
  = (#unnamed|#person) @adverb{0,1} @neg [ (выйшаў|выйшла|выйшлі) ] ('.|'!|';|>)
  + Яе не вызвалілі. Але яна не выйшла.
  - Але яна не выйшла на сцэну.

release.gapped-from self batch=release_event needs=acted
  = (@adverb|@verb|#person|#date|#count) (выйшаў|выйшла|выйшлі|вызваліўся|вызвалілася|вызваліліся) (з|са) (@open|#place|#facility|@custodial|калоніі|турмы){1,4} (',|а){1,2} #person [ '— ] (з|са) (@open|#place){0,2} (калоніі|турмы|сіза|#facility|@custodial)
  + Марыя Жук выйшла з гродзенскай турмы, Ніна Пятрова — з гомельскай калоніі.
  - Марыя Жук не выйшла з гродзенскай турмы, Ніна Пятрова — з гомельскай калоніі.
  - Марыя Жук выйшла з гродзенскага тэатра, Ніна Пятрова — з гомельскай школы.

release.gapped-then self batch=release_event needs=acted
  = (выйшаў|выйшла|выйшлі|вызваліўся|вызвалілася|вызваліліся) (на_волю|на_свабоду|з_турмы|з_калоніі|@adverb|@and|@role|#person|#count|#date){1,8} (',|а){1,2} (у|ва|на|ноч|дзень|раніцай|увечары|назаўтра|пазней|потым|наступнага|праз|@adverb|#date|#num){1,6} [ ('—|'–) ] @role{0,2} #person
  + Выйшлі на волю Марыя Жук і Ян Коваль, а назаўтра — Ніна Пятрова.
  - Не выйшлі на сцэну Марыя Жук і Ян Коваль, а назаўтра — Ніна Пятрова.

release.due-out self batch=release_event needs=acted
  = (на_волю|на_свабоду) (@adverb|@preposition|#date|#place|#unnamed|#person|#count){0,4} (мусіць|мусяць|мусіў|мусіла|мусілі|павінен|павінна|павінны|можа|могуць|мае|маюць|меўся|мелася|меліся) (быў|была|былі)? [ (выйсці|выйсьці) ]
  + На волю павінна выйсці Ніна Пятрова.
  - На сцэну павінна выйсці Ніна Пятрова.
`,
)
