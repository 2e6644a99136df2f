import { mentionRulesOf } from '../../grammar/rule-text.ts'

const QUAL = '(@atleast|@atmost|@about|@less){0,2}=qual'

/** Numbers of people. Captures: see ../../values.ts. */
export const MEASURES = mentionRulesOf(
  'be',
  `
count.people
  = ${QUAL} [ #num=n '-? (мю|ці|цю|х|ма|мя|ёх|га|ю|і)? (@counted|і|ды){0,4}=noun @people=noun ]
  + Яны бачылі ⟦16 палітвязняў⟧.
  + Прынамсі ⟦дзевяць замежных грамадзян⟧ выехалі.
  - Яны чакалі 16 гадзін.

count.participles
  = ${QUAL} [ #num=n (вызваленыя|памілаваныя|асуджаныя|затрыманыя|арыштаваныя|зняволеныя)=noun ]
  + Памілаваныя яшчэ ⟦32 асуджаныя⟧ па палітычных матывах.
  - Памілаваныя яшчэ 32 гадзіны таму.

count.one-more-person
  = !як [ #num=n асобу=noun ]
  + У Літву вывезлі ⟦51 асобу⟧.
  - Іх лічаць як адну асобу.

count.reached
  = (колькасць|лічба|лік) @counted{0,2}=noun @people=noun _{0,3} (дасягнула|дасягнуў|склала|складае|павялічылася_да|вырасла_да|@atleast=qual) ${QUAL} [ #num=n ] !@people
  + Колькасць палітвязняў у краіне дасягнула ⟦371⟧.
  - Колькасць палітвязняў вырасла.

count.there-are
  = (цяпер|усяго|агулам|сёння) іх (у|ва)? (беларусі|краіне|калоніі)? (ужо|налічваецца)? ${QUAL} [ #num=n ] ('.|',|>)
  + Цяпер іх у Беларусі ⟦187⟧.
  - Цяпер іх няма.

count.these tags=member
  = гэта [ #num=n @counted{0,2}=noun @people=noun ]
  + Па іх словах, гэта ⟦14 жанчын⟧ і 16 мужчын.
  - Яны бачылі 16 жанчын.

count.and-these tags=member
  = гэта #num @people і [ #num=n @people=noun ]
  + Па іх словах, гэта 14 жанчын і ⟦16 мужчын⟧.
  - Яны бачылі 16 жанчын.

count.range
  = ${QUAL} [ #num=n (да|—|'—|'-) #num=m @counted{0,3}=noun @people=noun ]
  + Там было ад ⟦14 да 16 чалавек⟧.
  - У 2020 і 2021 гадах яны выехалі.

count.of-them tags=partitive
  = ${QUAL} [ #num=n (з_іх|з_якіх|з_гэтых_людзей|з_гэтых_чалавек) ]
  + ⟦Дзевяць з іх⟧ выехалі.
  - Усе з іх выехалі.

count.range-of-them tags=partitive
  = ${QUAL} [ #num=n (або|ці|'—|'-) #num=m (з_іх|з_якіх) ]
  + ⟦Трое або чацвёра з іх⟧ выехалі.
  - Трое або чацвёра выехалі.

count.of-number
  = [ #num=n ] з #num @people
  + ⟦15⟧ з 18 чалавек былі дома.
  - 15 чалавек з 18 гарадоў былі дома.

count.of-bare-number
  = [ #num=n ] з #num '—
  + Там ⟦дзесяць⟧ з 14 — грамадзяне іншых краін.
  - Там дзесяць чалавек.

count.whole-bare
  = #num з [ #num=n ] '—
  + Там дзесяць з ⟦14⟧ — грамадзяне іншых краін.
  - Там дзесяць чалавек.

count.nationality
  = ${QUAL} [ #num=n @natnoun=noun ]
  + ⟦Шэсць літоўцаў⟧ выехалі.
  + Ён бачыў ⟦дзвюх швэдак⟧ і паляка.
  - Усе літоўцы выехалі.

count.collective
  = ${QUAL} [ @collective=n ] (@moved|@verb|@be|@have|@future|@may|@preposition|@neg|@adverb|@conjunction|@relative|@subordinator|@including|#date|',|'.|':|';|'!|'?|')|'"|>)
  + Выйшла ⟦пяцёра⟧, не больш.
  - Яны ішлі двое сутак.
  - Побач стаялі двое канваіраў.

count.one-each tags=member
  = па [ адным=n ] '—
  + Двое — Японіі і па ⟦адным⟧ — Эстоніі і Швецыі.
  - Адным быў ён.`,
)
