import { mentionRulesOf, triggersOf } from '../../grammar/rule-text.ts'

const any = (words: string) => `(${words.split(' ').join('|')})`
const SOMEONE_INS = any(
  'актывістам актывісткай журналістам журналісткай студэнтам студэнткай пенсіянерам пенсіянеркай настаўнікам настаўніцай жанчынай дзяўчынай мужчынам хлопцам лекарам медыкам палітыкам праваабаронцам праваабаронкай гісторыкам святаром палітзняволеным палітзняволенай палітвязнем вязнем суразмоўцам суразмоўніцай сукамернікам сукамерніцай',
)
const OUT = '(выйшаў|выйшла|выйшлі)'
const MANY = '(@adverb|@another|@atleast|@about){0,2}'
const ASIDE = '(на|з|са|у|ва|за|да|супраць|замуж)'
const DRIVEN = any('перавезлі правялі вывелі выштурхнулі выставілі выставіў выправадзілі выкінулі выціснулі высадзілі вывозілі')
const ABROAD = any(
  'праз_мяжу за_мяжу з_краіны з_беларусі за_межы_краіны за_межы_беларусі на_нейтральную_паласу у_нейтральную_зону',
)

/** People without a name of whom a relative clause tells, or who are all there are. */
export const SOMEONE_WHO = mentionRulesOf(
  'be',
  `
unnamed.one-who-ins tags=singular,ins
  = [ @adj{0,1} ${SOMEONE_INS} ] ', @preposition? @relative
  + Мы гаварылі з ⟦журналісткай⟧, якая выйшла.
  - Мы гаварылі з журналісткай Нінай Пятровай, якая выйшла.

unnamed.anybody tags=singular,gen,acc,generic
  = [ чалавека ]
  + Так бывае пасля вызвалення ⟦чалавека⟧.
  - Так бывае пасля вызвалення краіны.

unnamed.one-of tags=singular,nom
  = [ (адзін_з|адна_з|адзін_са) @counted{0,1} (асуджаных|вызваленых|памілаваных|палітвязняў|зняволеных|палітзняволеных|вязняў) ] !(',|^)
  + Потым ⟦адзін з вызваленых⟧ выехаў.
  - Потым адзін з сяброў выехаў.

unnamed.one-of-object tags=singular,gen,acc
  = [ (аднаго_з|адну_з) @counted{0,1} (асуджаных|вызваленых|памілаваных|палітвязняў|зняволеных|палітзняволеных|вязняў) ] !(',|^)
  + Потым ⟦аднаго з асуджаных⟧ вывезлі.
  - Потым аднаго з сяброў вывезлі.

unnamed.not-one tags=plural,nom,gen,acc
  = [ (ніводзін|ніводная|ніводнага|ніводную) (з|са) @counted{0,2} (палітвязняў|палітзняволеных|вязняў|зняволеных|асуджаных|іх) ]
  + Потым ⟦ніводзін з палітвязняў⟧ не выйшаў.
  - Потым ніводзін з сяброў не выйшаў.

unnamed.that-one tags=singular,pronoun,nom
  = (калі|што|бо|каб) [ (тая|той) ] @adverb{0,1} (@moved|@verb|@be|выйшла|выйшаў)
  + Ён сустрэў яе, калі ⟦тая⟧ выйшла.
  - Ён сказаў, што той дом згарэў.

unnamed.all tags=plural,pronoun,nom
  = [ (усе|абое) ] @adverb{0,1} (@moved|вызваленыя|вывезеныя|памілаваныя|на_волі|на_свабодзе)
  + Потым ⟦усе⟧ выехалі.
  - Потым усе кнігі згарэлі.

unnamed.all-object tags=plural,pronoun,gen,acc
  = [ (усіх|абаіх) ] @adverb{0,1} (@moved|адразу)
  + Потым ⟦усіх⟧ вывезлі.
  - Потым усіх сяброў вывезлі.
`,
)

/** Coming free and being driven out in words that whole texts use once they have spoken of a release. */
export const LEAVING = triggersOf(
  'be',
  `
release.out-count self batch=release_event needs=acted told
  = (',|'—|#date|і|што|@adverb) @adverb{0,1} [ ${OUT} ] ${MANY} #count !${ASIDE}
  + Ніну Пятрову вызвалілі. Праз дзень, кажуць, выйшлі 14 чалавек, і ўсё.
  - На плошчу выйшлі 14 чалавек, было ціха.
  - У чэрвені выйшлі 14 чалавек на плошчу.

release.out-count-first self batch=release_event needs=acted told
  = < @adverb{0,2} [ ${OUT} ] ${MANY} #count !${ASIDE}
  + Ніну Пятрову вызвалілі. Выйшлі 14 чалавек, і ўсе радыя.
  - Выйшлі 14 чалавек на плошчу.

release.i-came-out self needs=acted
  = (што|калі|як) @scope_teller @adverb{0,1} [ (выйшаў|выйшла|выйшлі) ] (',|'.)
  + Калі я выйшла, мяне сустрэлі дзеці.
  - Калі я выйшла на вуліцу, мяне сустрэлі дзеці.

release.out-name self needs=acted told
  = (@verb|',|і|што|як|калі|@adverb|#date) (#person|#unnamed) @adverb{0,1} [ ${OUT} ] ('.|',|';|#date|праз|пасля)
  + Ніну Пятрову вызвалілі. Усе даведаліся, калі Ніна Пятрова выйшла.
  - Усе даведаліся, што Ніна Пятрова выйшла на сцэну.

release.out-soon self needs=acted told
  = (#person|#unnamed) (',|@adverb|@hedge|мяркуючы|па|усім){0,6} [ (выйдзе|выйдуць) ] ('.|',|';|#date|праз|пасля|у)
  + Ніну Пятрову вызвалілі. Павел Круты, мабыць, выйдзе праз год.
  - Павел Круты, мабыць, выйдзе на сцэну.

release.served-fully self code=end_of_term batch=release_event needs=acted
  = [ (адбыў|адбыла|адбылі|адседзеў|адседзела|адседзелі) ] (#term|свой|свае|увесь|тэрмін|тэрміны|пакаранне){0,3} (да_канца|поўнасцю|цалкам|ад_званка_да_званка)
  + Ніна Пятрова адбыла тэрмін цалкам.
  - Ніна Пятрова адбыла тэрмін у цішы.

release.fully-served self code=end_of_term batch=release_event needs=acted
  = (поўнасцю|цалкам) [ (адбыў|адбыла|адбылі|адседзеў|адседзела|адседзелі) ] (свой|свае|увесь|прысуджаны|прызначаны){0,1} (тэрмін|тэрміны|пакаранне|#term)
  + Ніна Пятрова цалкам адбыла свой тэрмін.
  - Ніна Пятрова цалкам адбыла ў дарогу.

release.early-out self code=conditional batch=release_event needs=acted
  = ${OUT} (умоўна-датэрмінова|па_уда|паводле_уда)
  + Ніна Пятрова выйшла ўмоўна-датэрмінова.
  - Ніна Пятрова выйшла з дому.

release.free-count self batch=release_event needs=acted
  = (',|усяго|ужо|агулам|цяпер|#date) @adverb{0,1} [ (на_волі|на_свабодзе) ] (@atleast|@about|ужо){0,2} #count
  + Усяго, па нашых падліках, на волі 37 чалавек.
  - Усяго, па нашых падліках, на волі холадна.

release.by-served plain code=end_of_term
  = (адбыўшы|адседзеўшы|адбыўшая|адбыўшыя) (@adverb|@adj|увесь|свой|сваё|свае|поўны){0,3} (тэрмін|тэрміны|пакаранне|зняволенне|прысуд|#term)
  + Адбыўшы ўвесь тэрмін, Ніна Пятрова выйшла на волю.
  - Адбыўшы ў дарогу, Ніна Пятрова маўчала.

release.not-on-list plain polarity=flip needs=person takes=person:person told
  = #person=person @adverb{0,1} [ (у_спісе|у_спісах) няма ]
  + Паўла Крутога вызвалілі, Ніны Пятровай у спісе няма.
  - Ніны Пятровай у зале няма.

pardon.in-decree verb batch=release_event needs=acted
  = (памілаванні|памілаваных|памілаваныя) (_|'—|',|'(|';){0,6} (у|ва) (#unnamed|указе|дакуменце|спісе|спісах) @adverb{0,1} [ (фігуруюць|фігуруе|значацца|значыцца|пералічаны|пералічаныя|названы|названыя|згаданы|згаданыя|аказаліся|ёсць) ] @adverb{0,2} #count
  + Ён падпісаў указ аб памілаванні, у ім значацца 13 чалавек.
  - Ён падпісаў указ аб узнагародах, у ім значацца 13 чалавек.

release_event.in-decree plain code=pardon needs=count takes=count:count
  = (памілаванні|памілаваных|памілаваныя) (_|'—|',|'(|';){0,7} [ (у|ва) ] (#unnamed|указе|дакуменце) @adverb{0,1} '—? (@atleast|@about){0,1} #count=count
  + Усе памілаваныя паводле ўказу ад серады, у дакуменце 30 чалавек.
  - Яны чытаюць указ, у дакуменце 30 чалавек.

displacement.driven-out verb needs=acted
  = [ ${DRIVEN} ] (#person|#unnamed|#count|@adverb|@open|@adj|#date|у|','){0,3} ${ABROAD}
  + Ніну Пятрову выставілі з краіны.
  - Ніну Пятрову выставілі з класа.

displacement.driven-out-before verb needs=acted
  = ${ABROAD} @adverb{0,1} [ ${DRIVEN} ]
  + З краіны выставілі 12 чалавек.
  - З класа выставілі 12 чалавек.
`,
)
