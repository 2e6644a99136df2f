import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** Those who are spoken of without a name: pronouns, groups, kin, callings. */
export const UNNAMED = mentionRulesOf(
  'ru',
  `
unnamed.he-nom tags=pronoun,singular,nom
  = [ (он|она) ]
  + Тогда ⟦она⟧ ушла.
  - Тогда поезд ушел.

unnamed.he-dat tags=pronoun,singular,dat
  = [ (ему|ей|ней|нему) ]
  + Тогда ⟦ему⟧ сказали.
  - Тогда поезд ушел.

unnamed.he-own tags=pronoun,singular,gen,acc
  = [ (него|нее) ]
  + Тогда у ⟦него⟧ забрали.
  - Тогда поезд ушел.

unnamed.he-acc tags=pronoun,singular,gen,acc
  = [ (его|ее) ] (@verb|@neg|@be|пока|@adverb|@preposition|@pronoun|@infinitive|@future|@may|@speech|@plan|@conjunction|@manage|@another|осудили|сократили|#num|',|'.|'—|'")
  + Тогда ⟦её⟧ осудили.
  - Тогда её срок вырос.

unnamed.he-acc-end tags=pronoun,singular,gen,acc
  = (@verb|@infinitive) [ (его|ее) ] >
  + Тогда осудили ⟦её⟧.
  - Тогда её срок вырос.

unnamed.they-nom tags=pronoun,plural,nom
  = [ (они) ]
  + Тогда ⟦они⟧ ушли.
  - Тогда поезд ушел.

unnamed.they-dat tags=pronoun,plural,dat
  = [ (им|ним) ]
  + Тогда ⟦им⟧ сказали.
  - Тогда поезд ушел.

unnamed.they-own tags=pronoun,plural,gen,acc
  = [ них ] !@relative
  + Тогда у ⟦них⟧ забрали.
  - Тогда поезд ушел.

unnamed.they-acc tags=pronoun,plural,gen,acc
  = [ их ] (@verb|@neg|@be|пока|@adverb|@preposition|@pronoun|@infinitive|@future|@may|@speech|@plan|@conjunction|@manage|@another|осудили|сократили|#num|',|'.|'—|'")
  + Тогда ⟦их⟧ осудили.
  - Тогда их срок вырос.

unnamed.they-acc-end tags=pronoun,plural,gen,acc
  = (@verb|@infinitive) [ их ] >
  + Тогда осудили ⟦их⟧.
  - Тогда их срок вырос.

unnamed.i-nom tags=pronoun,first,nom
  = [ (я) ]
  + Тогда ⟦я⟧ ушел.
  - Тогда поезд ушел.

unnamed.i-acc tags=pronoun,first,gen,acc
  = [ (меня) ]
  + Тогда ⟦меня⟧ осудили.
  - Тогда поезд ушел.

unnamed.i-dat tags=pronoun,first,dat
  = [ (мне) ]
  + Тогда ⟦мне⟧ сказали.
  - Тогда поезд ушел.

unnamed.we-nom tags=pronoun,first,plural,nom
  = [ (мы) ]
  + Тогда ⟦мы⟧ ушли.
  - Тогда поезд ушел.

unnamed.we-acc tags=pronoun,first,plural,gen,acc
  = [ (нас) ]
  + Тогда ⟦нас⟧ осудили.
  - Тогда поезд ушел.

unnamed.we-dat tags=pronoun,first,plural,dat
  = [ (нам) ]
  + Тогда ⟦нам⟧ сказали.
  - Тогда поезд ушел.

unnamed.you tags=pronoun,second
  = [ (вы|ты|вам|тебе|вас|тебя) ]
  + Тогда ⟦вы⟧ ушли.
  - Тогда поезд ушел.

unnamed.group-nom tags=plural,nom
  = [ (@determiner|все|всех|многих|обоих|оба|двое)? @adj{0,2} (политзаключенные|политические_заключенные|политические_узники|узники_совести|политузники|политзеки|заключенные|задержанные|арестованные|оппозиционеры|люди|журналисты|узники|осужденные|активисты|подсудимые|священники|волонтеры) ]
  + Тогда ⟦политзаключенные⟧ там.
  - Тогда поезд там.

unnamed.group-acting tags=plural,nom
  = [ (@determiner|все|обе|оба)? @adj{0,2} @some_nom ] (@adverb|@neg|@be|@verb|@speech)
  + Тогда ⟦медики⟧ вышли.
  - Тогда медики клиники вышли.

unnamed.women-acting tags=plural,nom
  = (@adverb|@preposition|#date|'.|',|что) [ (все|обе)? @adj{0,2} @women_nom ] (@adverb|@neg|@be|@verb|@speech)
  + Тогда ⟦обе журналистки⟧ вышли.
  - Тогда муж журналистки вышел.

unnamed.women-acting-first tags=plural,nom
  = < [ (все|обе)? @adj{0,2} @women_nom ] (@adverb|@neg|@be|@verb|@speech)
  + ⟦Обе журналистки⟧ вышли.
  - Муж журналистки вышел.

unnamed.kin-nom-of tags=singular,nom,kin
  = [ @kin_nom @adj{0,1} (@someone_acc|@women_nom) ] (@verb|@past|@adverb|@neg|@be|@speech)
  + Тогда ⟦муж журналистки⟧ вышел.
  - Тогда муж Нины Петровой вышел.

unnamed.kin-named tags=singular,relation,nom,kin
  = [ @kin_nom ] ^
  + Тогда ⟦муж⟧ Нины Петровой вышел.
  - Тогда муж журналистки вышел.

unnamed.daughter-named tags=singular,relation,nom,acc,kin
  = [ (дочь|мать) ] ^
  + Тогда ⟦мать⟧ Нины Петровой отпустили.
  - Тогда мать журналистки отпустили.

unnamed.group-gen tags=plural,gen,acc
  = [ (@determiner|все|всех|многих|обоих|оба|двое)? @adj{0,2} @some_gen ]
  + Тогда ⟦политзаключенных⟧ там.
  - Тогда поезд там.

unnamed.group-tried tags=plural,gen,acc,undergone
  = [ (@determiner|все|всех|многих|обоих)? @adj{0,2} (задержанных|арестованных|осужденных|подсудимых) ] !(@adj|@role|@people|@title|@some_gen)
  + Тогда ⟦всех задержанных⟧ там.
  - Тогда задержанных журналистов там.

unnamed.group-dat tags=plural,dat
  = [ (@determiner|все|всех|многих|обоих|оба|двое)? @adj{0,2} (политзаключенным|людям|журналистам|узникам|заключенным|активистам|священникам) ]
  + Тогда ⟦политзаключенным⟧ там.
  - Тогда поезд там.

unnamed.those tags=plural,gen,acc,nom,those
  = [ (тех|те|теми|всех|все) ] ', @preposition? (кто|кого|кому)
  + Среди ⟦тех⟧, кого ждали, нет.
  - Среди тех лесов нет.

unnamed.released-nom tags=plural,nom,scope_released
  = !', [ (все)? (освобожденные|освободившиеся) ] !(#num|накануне)
  + Тогда ⟦освобождённые⟧ там.
  - Нина Петрова и Тарас Вольский, освобождённые накануне, там.

unnamed.released-nom-first tags=plural,nom,scope_released
  = < [ (освобожденные|освободившиеся) ] !(#num|@role|@nationality|@people|@adj|@scope_political|@nat|^|накануне|ранее|недавно|досрочно|в|из|по|на|властями)
  + ⟦Освобождённые⟧ там.
  - Освобождённые накануне Нина Петрова и Тарас Вольский там.
  - Нина Петрова и Тарас Вольский, освобождённые накануне, там.

unnamed.released-nom-clause tags=plural,nom,scope_released
  = ', [ (освобожденные|освободившиеся) ] (@verb|@speech|@be|@neg|@people|@nationality|@scope_political)
  + Как пишут, ⟦освобождённые⟧ были там.
  - Нина Петрова и Тарас Вольский, освобождённые накануне, там.

unnamed.released-gen tags=plural,gen,acc,scope_released
  = [ (всех)? (освобожденных|освободившихся) ]
  + Среди ⟦освобождённых⟧ нет.
  - Тогда поезд там.

unnamed.freed-people tags=plural,gen,acc,scope_released
  = !#num [ (всех)? (освобожденных|обменянных|обмененных|отпущенных|выпущенных|вышедших_на_свободу) @nationality? (граждан|людей|политзаключенных|заключенных|узников|лиц|журналистов) ]
  + Среди ⟦освобождённых граждан⟧ нет.
  - Среди 40 освобождённых граждан нет.

unnamed.pardoned-people tags=plural,gen,acc,scope_pardoned
  = !#num [ (всех)? помилованных (граждан|людей|политзаключенных|заключенных|узников|лиц) ]
  + Среди ⟦помилованных заключённых⟧ нет.
  - Среди 40 помилованных заключённых нет.

unnamed.walked-gen tags=plural,gen,acc,scope_released
  = [ (вышедших|выпущенных|отпущенных|амнистированных) (на_свободу|на_волю|из_тюрьмы|из_колонии)? ]
  + Среди ⟦вышедших на свободу⟧ нет.
  - Тогда поезд там.

unnamed.pardoned-nom tags=plural,nom,scope_pardoned
  = [ (все)? помилованные ]
  + Тогда ⟦помилованные⟧ там.
  - Тогда поезд там.

unnamed.pardoned-gen tags=plural,gen,acc,scope_pardoned
  = [ (всех)? помилованных ]
  + Среди ⟦помилованных⟧ нет.
  - Тогда поезд там.

unnamed.pardoned-dat tags=plural,dat
  = [ (освобожденным|помилованным) ]
  + Там ⟦освобождённым⟧ дали.
  - Тогда поезд там.

unnamed.rest-acc tags=plural,gen,acc
  = [ (остальных|других|всех) ] (@verb|@neg|@be|@adverb|@preposition|@pronoun|@infinitive|@future|@may|@speech|@plan|@conjunction|@manage|@another|осудили|сократили|',|'.|'—|'")
  + Тогда ⟦остальных⟧ осудили.
  - Тогда остальных дел нет.

unnamed.rest-nom tags=plural,nom
  = [ (остальные|другие) ] (@verb|@neg|@be|@adverb|@preposition|@pronoun|@infinitive|@future|@may|@speech|@plan|@conjunction|@manage|@another|осудили|сократили|',|'.|'—|'")
  + Тогда ⟦остальные⟧ ушли.
  - Тогда остальные дела.

unnamed.rest-dat tags=plural,dat
  = [ (остальным|другим) ] (@verb|@neg|@be|@adverb|@preposition|@pronoun|@infinitive|@future|@may|@speech|@plan|@conjunction|@manage|@another|осудили|сократили|',|'.|'—|'")
  + Тогда ⟦остальным⟧ сказали.
  - Тогда остальным делам.

unnamed.envoy tags=singular,nom,visitor
  = [ @adj? (спецпосланник|спецпредставитель|посланник|представитель|пресс-секретарь|адвокат|чиновник|дипломат) ] (сша|литвы|польши|украины|россии|президента|госдепа|кремля)? !(^|@title)
  + Это сказал ⟦спецпосланник⟧ США там.
  - Это сказал посол.

unnamed.visitor-out tags=singular,nom,visitor
  = [ (врач|военный|священник|следователь|консул|посол) ] @adverb{0,1} (вышел|вышла|выходит) @adverb{0,1} из (@adj|#place|тюремной){0,2} (сизо|колонии|тюрьмы|изолятора|камеры|@prison) (и|',|'.|через|к|с|>)
  + ⟦Врач⟧ вышел из СИЗО и закурил.
  - Врач вышел на свободу и закурил.

unnamed.sources tags=plural
  = [ #num? @adj{0,1} (источники|источника|источников|чиновники|чиновников|дипломаты|дипломатов|свидетели) ]
  + Это сказали ⟦два источника⟧ там.
  - Это сказали там.

unnamed.some-acc tags=plural,gen,acc,portion
  = ', [ (некоторых|нескольких|многих|большинство|часть|половину) ] (@adverb|из_них){0,2} (отпустили|освободили|выпустили|задержали|осудили|вывезли|помиловали)
  + Там задержали 40 человек, ⟦некоторых⟧ уже отпустили.
  - Там задержали 40 человек, некоторых дел нет.

unnamed.anybody tags=plural,portion,anybody
  = [ некоторые ] @adverb{0,1} @speech
  + ⟦Некоторые⟧ говорили, что он вышел.
  - Некоторые вышли.

unnamed.portion tags=plural,portion
  = [ (@about|@atleast)? (половина|половину|половины|треть|четверть|часть|большинство|большая_часть|многие|многих|некоторые|некоторых|несколько|десятки|сотни|тысячи|одних) ]
  + ⟦Около половины⟧ из 52 вышли.
  - Все из 52 вышли.

unnamed.nobody tags=plural,nobody
  = [ (никто|никого|никому) ]
  + Тогда ⟦никто⟧ не вышел.
  - Тогда поезд ушел.

unnamed.one tags=singular,gen,acc
  = [ (@adj|@nationality){0,2} @someone_acc ] !(^|@role|@and|@title)
  + Тогда ⟦блогера⟧ задержали.
  + Тогда ⟦молодую преподавательницу⟧ отпустили.
  - Тогда поезд ушел.

unnamed.one-office tags=singular,gen,acc
  = [ @adj{0,1} (кандидата|экс-кандидата) (в_президенты|в_депутаты) ] !(^|@role|@and|@title|на|от)
  + Тогда ⟦экс-кандидата в президенты⟧ выпустили.
  - Тогда кандидата в президенты Тараса Вольского выпустили.

unnamed.one-and tags=singular,gen,acc
  = [ @adj{0,1} @someone_acc ] и @adj{0,1} @someone_acc !(^|@role|@and|@title)
  + Тогда ⟦журналистку⟧ и оператора отпустили.
  - Тогда журналистку и активистку Нину Петрову отпустили.

unnamed.daughter-of tags=singular,nom,acc
  = [ (дочь|мать) @adj{0,1} @someone_acc ] !(^|@role|@and|@title)
  + Тогда ⟦дочь блогера⟧ отпустили.
  - Тогда дочь блогера Тараса Вольского отпустили.

unnamed.her-of tags=singular,relation,acc,kin
  = !(его|ее|их|свою|мою|нашу|твою|@adj) [ @kinswoman_acc ] (@title|@role){0,2} ^
  + Тогда отпустили ⟦жену⟧ Тараса Вольского.
  + Тогда отпустили ⟦жену⟧ господина Вольского.
  - Тогда отпустили жену блогера.

unnamed.her-of-first tags=singular,relation,acc,kin
  = < [ @kinswoman_acc ] (@title|@role){0,2} ^
  + ⟦Жену⟧ Тараса Вольского отпустили.
  - Жену блогера отпустили.

unnamed.him-of tags=singular,relation,gen,acc,kin
  = [ @kinsman_acc ] (@title|@role){0,2} ^@herself_gen
  + Тогда отпустили ⟦мужа⟧ Нины Петровой.
  - Тогда отпустили сына Тараса.

unnamed.kin-of tags=singular,gen,acc,kin
  = [ @adj{0,1} @kin_acc @adj{0,1} @someone_acc ] !(^|@role|@and|@title)
  + Тогда ⟦жену блогера⟧ задержали.
  - Тогда жену блогера Тараса Вольского задержали.

unnamed.relative-nom tags=singular,nom,kin
  = [ (ее|его|их) @adj{0,1} (муж|жена|брат|сестра|сын|дочь|отец|мать|супруг|супруга|друг|подруга|адвокат) ] (@verb|@adverb|@neg|@be|@speech)
  + Тогда ⟦её муж⟧ вышел.
  - Тогда её муж Тарас Вольский вышел.

unnamed.one-nom tags=singular,nom
  = [ @adj{0,1} @someone_nom ] (':|@verb|@past|@adverb|@neg|@be|@future|@may|@speech|на_свободе|на_воле|освобожден|освобождена|помилован|помилована|отпущен|отпущена|вышел|вышла)
  + Тогда ⟦женщина⟧ вышла.
  - Тогда журналистка Нина Петрова вышла.
`,
)
