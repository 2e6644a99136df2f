import { triggersOf } from '../../grammar/rule-text.ts'

const BECAME = '(стаў|стала|аказаўся|аказалася|апынуўся|апынулася)'
const KEPT = '(утрымлівалі|трымалі|утрымліваліся|асудзілі|асуджаныя|сядзелі|знаходзіліся)'

/** Coming free told by freedom itself: who is named among the freed, managed to get out, got freedom back, has been out since a day. */
export const LIBERTY = triggersOf(
  'be',
  `
release.one-of-those self needs=acted
  = @oneof #unnamed ', (каго|хто) @adverb{0,2} (вызвалілі|адпусцілі|выпусцілі|вызвалены|выйшаў) (на_волю|на_свабоду|#date|у|@adverb){0,3} ', [ ${BECAME} ]
  + Адной з тых, каго выпусцілі, стала Ганна Каваль.
  - Адной з тых, каго ўзнагародзілі, стала Ганна Каваль.

release.managed-out plain takes=person:person
  = #person=person (@adverb|@neg){0,2} (удалося|пашанцавала|пашчасціла|давялося) @adverb{0,2} [ (выйсці|выйсьці|вызваліцца|вырвацца|вярнуцца) (на_волю|на_свабоду|з_калоніі|з_турмы|з_сіза|са_зняволення|з_няволі|з-за_крат) ]
  + Тарасу Вольскаму пашанцавала выйсці на волю.
  - Тарасу Вольскаму пашанцавала выйсці на сцэну.

release.freedom-given-to plain takes=person:person
  = #person=person (@adverb|#date|у){0,3} [ (вярнулі|вярнуў|вярнула|падаравалі|падараваў) (свабоду|волю) ]
  + У маі Ганне Каваль вярнулі свабоду.
  - У маі Ганне Каваль вярнулі кнігу.

release.since-free self batch=release_event needs=acted
  = (#person|#unnamed) (ужо){0,1} (з|са|пасля) (#date|#term) (ужо){0,1} [ (на_волі|на_свабодзе) ] ('.|',|'!|>)
  + Ганна Каваль з мая на волі.
  - Ганна Каваль з мая на сцэне.

release.walked-bound self needs=acted
  = [ (выйшаў|выйшла|выйшлі) ] (@adverb|#date){0,2} пад (падпіску|падпіску_аб_нявыездзе|заклад|залог|паручальніцтва|распіску)
  + Тарас Вольскі выйшаў пад падпіску аб нявыездзе.
  - Тарас Вольскі выйшаў пад дождж.

release.served-out self code=end_of_term batch=release_event needs=acted
  = [ (адбыў|адбыла|адбылі|адседзеў|адседзела|адседзелі) ] (увесь|поўны) (тэрмін|прысуд)
  + Тарас Вольскі адседзеў увесь тэрмін.
  - Тарас Вольскі адбывае ўвесь тэрмін.

release.returned-held verb batch=release_event needs=acted
  = [ (вярнула|вярнуў|вярнулі|вярнуць) ] (#count|#place|@adverb|@about|@atleast|#date|з|са|@adj|@open){1,5} ', (якіх|якія|якая|якога) _{0,3} ${KEPT}
  + Украіна вярнула з Беларусі 12 грамадзян, якіх там трымалі.
  - Украіна вярнула з Беларусі 12 карцін, якія там захоўваліся.

release.exchange-agreed verb code=exchange batch=release_event needs=acted
  = (абмяняць|абменяць|абмяняюць|абмяняе|абменьваюць|выменяць)
  + Польшча і Беларусь дамовіліся абмяняць Тараса Вольскага на двух шпіёнаў.
  - Польшча і Беларусь дамовіліся ацаніць Тараса Вольскага.
`,
)
