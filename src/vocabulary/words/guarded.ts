import { wordsOf } from './words-of.ts'

/**
 * Beginnings of words that speak of what is never shown of one person (DESIGN rule 6): health, children, homes, informing and papers of
 * cooperation, filmed confessions, spyware, threats to a family, who helped. The rule is simple and safe: a sentence that holds one of
 * them is ▮ as a whole in public quotes, also when it speaks of laws or groups. Several words: one after another, up to three between.
 * A full stop after a word: the whole word, not a beginning.
 */
export const GUARDED: readonly string[] = [
  ...wordsOf(`
health ill. illness illnesses sick sickness disease diseas cancer tumor tumour oncolog diabet hospital surgery surgical surgeon disabilit disabled wheelchair depress suicid psychiatr psycholog
mental. mentally pregnan miscarriage hiv. tubercul heart-attack stroke. epilep asthma hepatitis diagnos medication medicines treatment-for injur wound tortur beaten raped sexual coma. paralys
son. sons. daughter child kid. kids. toddler baby infant orphan minor-age grandchild grandson granddaughter stepson teenage underage kindergarten
apartment apartments flat-number doorbell residence
inform-on informant informants informer informers informing snitch recruit recruited recruiting recruitment collaborat kgb-paper agent-network denounc
confess confessed confession confessions repentance repent penitent spyware pegasus wiretap tapped
`),
  'cooperation agree',
  'cooperation paper',
  'cooperat kgb',
  'agreement cooperat',
  'agreed cooperat',
  'sign cooperat',
  'signed paper',
  'signed obligation',
  'sign paper',
  'on camera',
  'filmed video',
  'filmed admi',
  'filmed repent',
  'video apolog',
  'repent video',
  'threat famil',
  'threat relativ',
  'threat mother',
  'threat father',
  'threat wife',
  'threat husband',
  'threat parent',
  'famil threat',
  'relativ threat',
  'pressure famil',
  'pressure relativ',
  'helped escape',
  'helped flee',
  'helped leave',
  'helped cross',
  'helped hide',
  'gave shelter',
  'hid him',
  'hid her',
  'lives at',
  'live at',
  'lived at',
  'street house',
  'heart attack',
  'phone infected',
  'home address',
  'his address',
  'her address',
  'their address',
  ...wordsOf(`
здоровь болезн болен больн болел заболе онкол опухол диабет инфаркт инсульт инвалид депресс суицид самоубий психиатр психолог беремен выкидыш вич. туберкул астм эпилеп гепатит диагноз больниц госпитал
операци-на хирург лекарств медикамент лечен травм ранен ранил пытк избит избил изнасил сексуальн парализ
сын. сына. сыну. сыном. сыне. сыновь дочь дочер дочк дети. детей детям детьми детях детск детсад ребен ребён малыш младен несовершеннолет подрост внук внуч внучк сирот школьник
квартир прописан прожива домашн подъезд
информатор стукач осведомител донос доносит доносил доносчик завербо вербов сотрудничать вербовщ сексот
покаян покаятельн раскаян раская каялс пегасус шпионск прослуш
здароў хвароб хворы хвора хварэ захварэ анкалаг пухлін дыябет інфаркт інсульт інвалід дэпрэс самагуб псіхіятр псіхолаг цяжарн вік-інфек сухот астма эпілеп гепатыт дыягназ бальніц шпітал
хірург лекі лекаў лячэнн траўм параніл катаван катавал збіт збіл згвалт сэксуальн параліз
сыны. сыноў. сынам. дачк дачцэ дзеці дзяцей дзецям дзецьмі дзіця дзіцяч немаўл непаўналет падлет унук унучк сірат школьнік
кватэр прапісан пражыва дамашн пад'езд
інфарматар стукач данос завербав вербав супрацоўнічаць паказальн пакаян раская каяўся каялася шпіёнск праслухо
`),
  'подпис сотруднич',
  'соглаш сотруднич',
  'подпис бумаг',
  'подпис обязательств',
  'обязательств сотруднич',
  'на камеру',
  'перед камер',
  'запис признан',
  'видео признан',
  'признательн видео',
  'видео извин',
  'извин видео',
  'угро семь',
  'угро родствен',
  'угро родител',
  'угро близк',
  'угро жен',
  'угро муж',
  'угро матер',
  'давлен родствен',
  'давлен семь',
  'помог бежать',
  'помог выехать',
  'помог уехать',
  'помог скры',
  'помогл бежать',
  'помогл выехать',
  'помогл уехать',
  'помогал скрыва',
  'укрывал',
  'прятал у себя',
  'живет на улиц',
  'жил на улиц',
  'по адресу',
  'его адрес',
  'ее адрес',
  'их адрес',
  'адрес прожив',
  'по месту житель',
  'заражен телефон',
  'падпіс супрацоў',
  'пагадн супрацоў',
  'падпіс папер',
  'падпіс абавязац',
  'на камеру',
  'перад камер',
  'запіс прызнан',
  'відэа прызнан',
  'відэа выбач',
  'пагро сям',
  'пагро родн',
  'пагро сваяк',
  'пагро бацьк',
  'ціск сваяк',
  'ціск родн',
  'ціск сям',
  'дапамог уцяч',
  'дапамог выехац',
  'дапамагл уцяч',
  'дапамагл выехац',
  'хавал у сябе',
  'па адрасе',
  'яго адрас',
  'яе адрас',
  'іх адрас',
  'жыве на вуліц',
  'жыў на вуліц',
  'месцы жыхар',
  'заражан тэлефон',
]
