import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** “Не менш чым пра 156 чалавек”: a preposition may stand between. */
const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual (пра|аб|у|для|за|з|са|да|на|супраць){0,1}'

/** What may follow a noun that is also an adjective; nothing it could belong to. */
const BEHIND =
  "(@moved|@verb|@be|@have|@future|@may|@preposition|@neg|@adverb|@conjunction|@relative|@subordinator|@including|@orghead|суд|суды|суддзя|суддзі|паліцыя|міліцыя|сілавікі|следчыя|пракуратура|улады|лекары|адвакаты|#date|',|'.|':|';|'!|'?|')|'\"|'—|>)"

/** Numbers of people. Captures: see `mentions/values.ts`. */
export const MEASURES = mentionRulesOf(
  'be',
  `
count.at-least-aside
  = (прынамсі|па_меншай_меры|па_крайняй_меры|як_мінімум)=qual ', [ #num=n @counted{0,3}=noun (@people|@natnoun|@persons)=noun ]
  + Там былі, прынамсі, ⟦трое палітвязняў⟧.
  - Там былі, прынамсі, тры гарады.

count.people
  = ${QUAL} [ #num=n '-? (мю|ці|цю|х|ма|мя|ёх|га|ю|і)? (@counted|@like|і|ды|афіцыйна|раней|незаконна|нядаўна|напярэдадні|яе|яго|іх){0,4}=noun (@people|@natnoun|@persons)=noun ]
  + Яны бачылі ⟦16 палітвязняў⟧.
  + Яны бачылі ⟦пяць яе грамадзян⟧.
  + Прынамсі ⟦дзевяць замежных грамадзян⟧ выехалі.
  + Ён бачыў ⟦дзвюх швэдак⟧ і паляка.
  - Яны чакалі 16 гадзін.

count.or-more
  = [ #num=n (і|ды) (больш|болей)=qual @counted{0,3}=noun (@people|@natnoun|@persons|@described)=noun ]
  + Вярнулі ⟦100 і больш вайскоўцаў⟧.
  - Правялі 100 і больш сустрэч.

count.both
  = ${QUAL} [ #num=n @counted{0,3}=noun (@people|@natnoun|@persons|@described)=noun (і|ды) @joined=noun ] !(#num|'—|^)
  + Яны бачылі ⟦14 замежных грамадзян і грамадзянак⟧ там.
  + Яны бачылі ⟦38 беларусаў і беларусак⟧ там.
  + Вярнулі ⟦36 сяржантаў і радавых⟧ з палону.
  - Яны бачылі 14 замежных гарадоў.
  - Яны бачылі 14 гарадоў і сяржантаў.

count.apiece
  = [ #num=n ] (',|і) (#num|'|і){0,3} #num @counted{0,3} (@people|@natnoun|@persons) адпаведна
  + У Мінску і Гомелі ўзялі ⟦16⟧ і 19 чалавек адпаведна.
  - У Мінску і Гомелі ўзялі 16 і 19 кніг адпаведна.

count.along-others tags=others
  = @alongside (@atleast|@about|яшчэ|@adverb){0,2}=qual [ #num=n (іншымі|астатнімі)=noun ] ${BEHIND}
  + Ён выйшаў разам з ⟦13 іншымі⟧.
  - Ён выйшаў разам з 13 іншымі кнігамі.
  - Ён выйшаў з іншымі.

count.described
  = ${QUAL} [ #num=n @counted{0,3}=noun @described=noun ] ${BEHIND}
  + Там былі ⟦двое пацярпелых⟧.
  - Там былі два невядомыя гарады.

count.turned
  = !@adj [ (чалавек|людзей)=turned #num=n ] !(@unit|@people|@persons|@natnoun|@adj|@counted|працэнтаў)
  + Прыйшлі ⟦чалавек дваццаць⟧, не больш.
  - Там быў чалавек 40 гадоў.

count.participles
  = ${QUAL} [ #num=n (вызваленыя|памілаваныя|асуджаныя|затрыманыя|арыштаваныя|зняволеныя|вызваленая|памілаваная|асуджаная|затрыманая|вызвалены|памілаваны|асуджаны|затрыманы)=noun ]
  + Памілаваныя яшчэ ⟦32 асуджаныя⟧ па палітычных матывах.
  - Памілаваныя яшчэ 32 гадзіны таму.

count.one-more-person
  = !як [ #num=n асобу=noun ]
  + У Літву вывезлі ⟦51 асобу⟧.
  - Іх лічаць як адну асобу.

count.reached
  = (колькасць|лічба|лік) @counted{0,2}=noun @people=noun _{0,3} (дасягнула|дасягнуў|знізіўся_да|скараціўся_да|зменшыўся_да|вырас_да|павялічыўся_да|склала|складае|павялічылася_да|вырасла_да|скарацілася_да|зменшылася_да|знізілася_да|упала_да|@atleast=qual) ${QUAL} [ #num=n ] !@people
  + Колькасць палітвязняў у краіне дасягнула ⟦371⟧.
  - Колькасць палітвязняў вырасла.

count.changed-from
  = (колькасць|лік|лічба|спіс) @counted{0,2}=noun @people=noun _{0,5} @changing _{0,3} (з|са|ад) (@about|@atleast){0,1}=qual [ #num=n ] @people? да
  + Колькасць палітвязняў за год вырасла з ⟦300⟧ да 1393.
  - Колькасць лістоў за год вырасла з 300 да 1393.

count.changed-to
  = (колькасць|лік|лічба|спіс) @counted{0,2}=noun @people=noun _{0,5} @changing _{0,3} (з|са|ад) (@about|@atleast)? #num @people? да (@about|@atleast){0,1}=qual [ #num=n ] !(@people|@unit|'%|працэнтаў)
  + Колькасць палітвязняў за год вырасла з 300 да ⟦1393⟧.
  - Колькасць лістоў за год вырасла з 300 да 1393.

count.there-are
  = (цяпер|усяго|агулам|сёння) іх (у|ва)? (беларусі|краіне|калоніі)? (ужо|налічваецца)? ${QUAL} [ #num=n ] ('.|',|>)
  + Цяпер іх у Беларусі ⟦187⟧.
  - Цяпер іх няма.

count.their-number
  = (іх|агульны|агульная) (іх|агульны|агульная)? (лік|колькасць|лічба) (склаў|склала|складае|дасягнуў|дасягнула|дасягнула_ўжо) ${QUAL} [ #num=n ] ('.|',|>)
  + Агульны іх лік склаў ⟦920⟧.
  - Іх лік склаў кнігу.

count.there-are-of
  = (палітвязняў|палітзняволеных|вязняў|зняволеных|затрыманых|асуджаных)=noun (цяпер|сёння|зараз|там|ужо|у_краіне|@adverb|стала|было|ёсць|засталося|застаецца|заставалася|налічваецца|налічвалася|@atleast=qual|@about=qual){0,4} [ #num=n ] ('.|',|>)
  + Палітвязняў у краіне стала ⟦187⟧.
  - Палітвязняў там няма.

count.these tags=member
  = гэта [ #num=n @counted{0,2}=noun @people=noun ]
  + Па іх словах, гэта ⟦14 жанчын⟧ і 16 мужчын.
  - Яны бачылі 16 жанчын.

count.and-these tags=member
  = гэта #num @people і [ #num=n @people=noun ]
  + Па іх словах, гэта 14 жанчын і ⟦16 мужчын⟧.
  - Яны бачылі 16 жанчын.

count.range
  = ${QUAL} [ #num=n (да|або|ці|—|'—|'-) #num=m @counted{0,3}=noun (@people|@natnoun|@persons)=noun ]
  + Там было ад ⟦14 да 16 чалавек⟧.
  - У 2020 і 2021 гадах яны выехалі.

count.of-their-number tags=partitive
  = ${QUAL} [ #num=n @people{0,1}=noun з (іх|гэтага)=of ліку ]
  + Выйшлі ⟦105 чалавек з іх ліку⟧.
  - Выйшлі ўсе з іх ліку.

count.of-them tags=partitive,ofthem
  = ${QUAL} [ #num=n (з_іх|з_гэтых_людзей|з_гэтых_чалавек)=of ]
  + ⟦Дзевяць з іх⟧ выехалі.
  + Там 4337 чалавек, ⟦1953 зь іх⟧ выехалі.
  - Усе з іх выехалі.

count.of-whom tags=partitive,ofwhom
  = ${QUAL} [ #num=n з_якіх=of ]
  + Там вязні, ⟦дзевяць з якіх⟧ выехалі.
  - Там вязні, усе з якіх выехалі.

count.them-of tags=partitive near=people
  = (з_іх|з_якіх|сярод_якіх)=of ${QUAL} [ #num=n ] !(@people|@natnoun|@persons|@described|@counted|@unit|'%|працэнтаў|працэнт|разы|разоў|тысячы)
  + Там 516 чалавек, з якіх ⟦311⟧ ўжо рэабілітаваныя.
  - Там 516 чалавек, з якіх 30% маўчаць.
  - Там 516 дамоў, з якіх 30 пустыя.

count.range-of-them tags=partitive
  = ${QUAL} [ #num=n (або|ці|'—|'-) #num=m (з_іх|з_якіх) ]
  + ⟦Трое або чацвёра з іх⟧ выехалі.
  - Трое або чацвёра выехалі.

count.of-people tags=partitive
  = ${QUAL} [ (двое|трое|чацвёра|пяцёра|шасцёра|сямёра)=n (з|са|зь) @adj{0,1}=noun (@people|@persons)=noun (@people|@persons){0,1}=noun ]
  + Пакараныя ⟦двое зь пікетоўцаў⟧.
  + ⟦Трое з вязняў⟧ выехалі.
  - Адзін з вязняў выехаў.
  - Двое з гарадоў пустыя.

count.other-collective
  = ${QUAL} [ @collective=n (іншых|астатніх)=noun ] ${BEHIND}
  + ⟦Чацвёра іншых⟧ памерлі.
  - Чацвёра іншых сутак яны ішлі.

count.abbreviated
  = ${QUAL} [ #num=n чал=noun '. ]
  + Там былі ⟦563 чал.⟧ з вёскі.
  - Там былі 563 кг. з вёскі.

count.collective-of
  = ${QUAL} [ @collective=n @counted{0,3}=noun @agent=noun ]
  + Побач стаялі ⟦трое канваіраў⟧.
  - Двое сутак яны ішлі.

count.collective
  = ${QUAL} [ @collective=n ] !(@unit|@counted|@like|@described|@people|@persons|@natnoun|@agent|#num|сутак|суткі|варот|саней|гадзін|выбараў|нажніц)
  + Выйшла ⟦пяцёра⟧, не больш.
  + ⟦Траім⟧ гэты тэрмін скарацілі.
  - Яны ішлі двое сутак.
  - Побач стаялі двое незнаёмых людзей.

count.all-of-them
  = (усе|усіх|усім|усімі|гэтыя|гэтых|гэтым) [ @collective=n ] !(@people|@persons|@natnoun|@counted|@unit|сутак|у|ў|з|на)
  + Потым усе ⟦шасцёра⟧ паўстануць перад судом.
  - Усе трое сутак яны ішлі.

count.one-each tags=member
  = па [ (двое|трое|адным|чацвёра|пяцёра)=n ] '—
  + Двое — Японіі і па ⟦адным⟧ — Эстоніі і Швецыі.
  - Адным быў ён.`,
)
