import { inflected, wordsOf } from './words-of.ts'

/** Words of the subject that may have a capital anywhere, as in headings and names of laws and bodies. None of them is a name of a person. */
export const TERMS: readonly string[] = [
  ...wordsOf(`
i political prisoner prisoners release releases released releasing pardon pardons pardoned amnesty sanctions human rights supreme court courts criminal code constitution constitutional republic state states
national international union united federal department ministry office commission committee council parliament government security foreign affairs interior embassy
article decree law laws prison prisons colony penal u.s u.s.a u.k ngo ngos ok http https www html htm php pdf amp asp aspx index
covid covid-19 a.m p.m e.g i.e etc vs no nos
nobel laureate peace prize telegram youtube facebook instagram twitter tiktok viber whatsapp signal linkedin google internet web
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
the of and to in for on with was were is are by from at as after about who what how why when where that this not has have been will-be its their
ru by pl lt article articles en
europe european western eastern northern southern baltic
`),
  ...wordsOf(`
т.д т.п т.е т.н и.о н.э г гг ст ч п пп руб млн млрд тыс
т.зв г.зн г.д і.г.д вул пл
понедельник вторник среда четверг пятница суббота воскресенье панядзелак аўторак серада чацвер пятніца субота нядзеля
youtube telegram facebook
`),
  ...inflected(`
президент министр премьер-министр республика конституция конституционный верховный уголовный кодекс союз евросоюз министерство совет парламент комитет прокуратура посольство государственный департамент госдепартамент госдеп европейский европа
нобелевский премия лауреат интернет телеграм ютуб фейсбук инстаграм
прэзідэнт міністр прэм'ер-міністр рэспубліка канстытуцыя канстытуцыйны вярхоўны крымінальны кодэкс еўрасаюз міністэрства парламент камітэт пракуратура пасольства дзяржаўны дэпартамент дзярждэпартамент дзярждэп еўрапейскі еўропа
нобелеўскі прэмія інтэрнэт тэлеграм фэйсбук
`),
]

/** Abbreviations: known only when written in capitals, since Ilo and Ont may be people. */
export const ACRONYMS: readonly string[] = wordsOf(`
kgb gru fsb un nato osce eu us usa uk uae ngo tv eea icc ohchr unhcr undp who unesco imf ilo eur usd byn gmt utc id am pm
рб ссср снг оон обсе ес сша рф кгб мвд кгк губопик фсб гру нато мид ск ук упк коап тв ип ооо оао гп уп рсе сизо ивс ик
кдб мзс еэс езс абсе аан зша дндз губазік губазік пк сіза іус
`)

/** Known words that are names of people too: hidden beside a hidden word. */
export const NAMELIKE: readonly string[] = wordsOf(`
jan mar may april june july august jun spring justice marshal king prince pope bishop georgia paris victoria florence london jordan chad israel china india kenya brooklyn austin sydney
jackson lincoln washington houston madison virginia carolina charlotte dallas phoenix asia america holland france english french german irish welsh scott brest minsk warsaw vienna berlin kobryn
берлин берлина лондон лондона риме риму горак делфи прага праги швед шведа шведов чех чеха чехов немец немца немцев поляк поляка поляков поляку испанец борисов борисова борисову борисове борисовом
барысаў барысава барысаве каўнас каунас гомельский варшавский киевский вильнюсский cardinal кардинал кардинала папа папе папы митрополит polish pole poles german czech swede leader law code cuba kaunas geneva
мая май маю мае марта март августа август июля июль юля германа герман германия брест минск пинск варшава вена рига минский брестский слуцк слуцкий рим лида ліда лиды ліды лидой ліду орша мир мір мира
весна вясна весны вясны свобода свабода свободы свабоды свабодзе победа белая русь дзяржынск дзержинск дзержинский
король князь принц маршал
`)

/** Towns and peoples one of whose forms is a common surname: that form is known nowhere (в Борисове stays, Борисов and Борисова go). */
export const SURNAMES: ReadonlySet<string> = new Set(
  wordsOf(`
борисов борисова борисову борисовом барысаў барысава барысаву барысавам кобрин кобрина кобрину кобрином кобрын кобрына кобрыну кобрынам жлобин жлобина жлобину жлобином
жлобін жлобіна жлобіну жлобінам рогачев рогачева рогачеву рогачевом рагачоў рагачова рагачову быхов быхова быхову быхаў быхава быхаву столин столина столину столін століна століну
лунин лунина лида лиды лиде лиду лидой ліда ліды лідзе ліду лідай поляков шведов немцев чехов палякаў шведаў немцаў чэхаў горак марта август жнівень май мая маю мае
`),
)
