import { triggersOf } from '../../grammar/rule-text.ts'

const PEOPLE = '(#unnamed|#person|#count|@adverb|@pronoun|@open)'
const PAST = (stems: string) => stems.split(' ').flatMap((stem) => [`${stem}ў`, `${stem}ла`, `${stem}лі`])
const any = (...words: string[]) => `(${words.flatMap((one) => one.split(' ')).join('|')})`
const not = (...words: string[]) => any(...words.flatMap((one) => one.split(' ')).flatMap((one) => [`не_${one}`, `ня_${one}`]))

const TOOK = any(
  ...PAST('забра адабра канфіскава адбіра забіра парва знішчы'),
  'забіраюць забірае адбіраюць адбірае не_аддалі не_аддаў не_аддаюць не_аддае не_вярнулі не_вярнуў не_вяртаюць не_вяртае не_далі не_выдалі',
)
const GAVE_BACK = any(...PAST('вярну адда вярта'), 'вернуты вернутыя аддадзены вяртаюць')
const LEAVE = "(выехаць|выязджаць|выезд|выезду|выязджаць_за_мяжу|пакідаць|пакідаць_краіну|пакінуць|з'ехаць|на_выезд)"
const NOT_LET = not('дазваляюць дазволілі дазваляе дазволіў даюць далі пускаюць выпускаюць дазвалялі')
const NOT_GIVEN = not('далі выдалі даюць выдаюць адкрылі адкрываюць даў выдаў')
const CARD =
  '(картку|карткі|картка|рахунак|рахунка|рахункі|банкаўскі_рахунак|банкаўскую_картку|банкаўскія_карткі|зарплатную_картку)'
const CAN = '(можа|можам|могуць|магу|мог|магла|маглі|змог|змагла|змаглі)'
const HIRED = 'бяруць бралі ўзялі узялі прымаюць прынялі бярэ ўладкоўваюць'

/** What people may not do and what is taken from them after release. Conditions are what they are, whoever demands them: `fixed`. */
export const CONDITIONS = triggersOf(
  'be',
  `
condition.exit-ban plain code=exit_ban fixed
  = [ (забаранілі|забараняюць|забараніў|забаронены|забароненая|забаронена|забарона|забарону) ] ${PEOPLE}{0,2} ${LEAVE}
  + Ім забаранілі выезд за мяжу.
  + Ніне Пятровай забаранілі выязджаць з краіны.
  - Яны выехалі за мяжу.

condition.pledge plain code=exit_ban fixed
  = (пад|узялі|дала|даў|далі|падпісала|падпісаў) @adj{0,1} [ (падпіску|падпіска) (аб|пра) (нявыездзе|невыездзе|нявыезд|невыезд) ]
  + Ніну Пятрову выпусцілі пад падпіску аб нявыездзе.
  - Ніна Пятрова аформіла падпіску на газету.

condition.exit-ban-before plain code=exit_ban fixed
  = ${LEAVE} (за_мяжу|з_краіны|з_беларусі|#place){0,1} ${PEOPLE}{0,2} (@neg|@be){0,1} [ (забаранілі|забараняюць|забаронены|забаронена|закрылі|закрыты) ]
  + Выезд ёй забаранілі.
  - Выезд ёй назвалі.

condition.not-let plain code=exit_ban fixed
  = [ ${NOT_LET} ] ${PEOPLE}{0,2} ${LEAVE}
  + Ёй не дазваляюць выехаць.
  - Ёй дазволілі выехаць.

condition.not-let-before plain code=exit_ban fixed
  = ${LEAVE} (за_мяжу|з_краіны|#place){0,1} ${PEOPLE}{0,1} [ ${NOT_LET} ]
  + Выехаць за мяжу ёй не даюць.
  - Выехаць за мяжу ёй далі.

condition.cannot-leave self code=exit_ban polarity=restricted fixed
  = [ ${CAN} ] @adverb? (выехаць|выязджаць|пакінуць|пакідаць|з'ехаць) (з_краіны|краіну|за_мяжу|#place)
  + Ніна Пятрова не можа выехаць з краіны.
  - Ніна Пятрова можа выехаць з краіны.

condition.account plain code=bank polarity=restricted fixed
  = (банкаўскі_рахунак|рахунак|банкаўскую_картку|банкаўскія_карткі)
  + Былым вязням нельга адкрыць рахунак.
  - Былыя вязні маюць рахунак.

condition.not-given plain code=bank fixed
  = [ ${NOT_GIVEN} ] ${PEOPLE}{0,3} ${CARD}
  + Ёй не выдалі банкаўскую картку.
  - Ёй выдалі банкаўскую картку.

condition.not-given-before plain code=bank fixed
  = ${CARD} ${PEOPLE}{0,2} [ ${NOT_GIVEN} ]
  + Зарплатную картку ёй не далі.
  - Зарплатную картку ёй далі.

condition.card-blocked plain code=bank fixed
  = ${CARD} ${PEOPLE}{0,2} @be? [ (заблакавалі|заблакаваны|заблакаваная|заблакаваныя|закрылі|закрытыя|блакуюць|арыштавалі) ]
  + Картку ёй заблакавалі.
  - Картку ёй падарылі.

condition.block-card plain code=bank fixed
  = [ (заблакавалі|заблакаваў|закрылі|закрыў|блакуюць|арыштавалі) ] ${PEOPLE}{0,2} ${CARD}
  + Ёй заблакавалі картку.
  - Ёй закрылі дзверы.

condition.cannot-open self code=bank polarity=restricted fixed
  = [ ${CAN} ] @adverb? (адкрыць|завесці|атрымаць|аформіць) ${CARD}
  + Ніна Пятрова не можа адкрыць рахунак.
  - Ніна Пятрова можа адкрыць рахунак.

condition.no-card plain code=bank fixed
  = [ ні ] @open? (карткі|рахунка)
  + Ні карткі, ні грошай у яе няма.
  - У яе дзве карткі.

condition.parcel plain code=parcels polarity=restricted fixed
  = (пасылку|пасылкі|грашовыя_пераводы|пасылак) _{0,4} (нельга|не_прымаюць|забаранілі|забаронена)?
  + Былым вязням нельга атрымаць пасылку.
  + Пасылкі ў калонію слаць нельга.
  - Былыя вязні маюць пасылкі.

condition.cannot-send self code=parcels polarity=restricted fixed
  = [ ${CAN} ] @adverb? (адправіць|адпраўляць|атрымаць|атрымліваць|паслаць|слаць) @open? (пасылку|пасылкі|грашовыя_пераводы|перадачу|перадачы)
  + Ніна Пятрова не можа адправіць пасылку.
  - Ніна Пятрова можа адправіць пасылку.

condition.work plain code=work fixed
  = (прымушаюць|патрабуюць|абавязаны|мусіць|мусяць|загадалі|прымусілі|абавязалі) _{0,3} (працаваць|уладкавацца|працу|працы)
  + Іх прымушаюць працаваць на лесапілцы.
  - Яны любяць працаваць.

condition.not-hired plain code=work fixed
  = [ ${not(HIRED)} ] ${PEOPLE}{0,2} (на_працу|на_работу|па_спецыяльнасці|па_спэцыяльнасьці|працаваць)
  + Яе не бяруць на працу.
  - Яе ўзялі на працу.

condition.not-hired-before plain code=work fixed
  = (на_працу|на_работу|па_спецыяльнасці|па_спэцыяльнасьці|у_школу|ў_школу|нікуды|на_месца|на_завод) ${PEOPLE}{0,2} [ ${not(HIRED)} ]
  + Па спецыяльнасці яго не бяруць.
  - Па спецыяльнасці яго ўзялі.

condition.no-work plain code=work polarity=restricted fixed
  = (уладкавацца|знайсці_працу|уладкавацца_на_працу)
  + Былым вязням немагчыма ўладкавацца на працу.
  - Ён паспеў уладкавацца на працу.

condition.cannot-work self code=work polarity=restricted fixed
  = [ ${CAN} ] @adverb? (знайсці|уладкавацца|атрымаць) @open? (працу|на_працу|месца)
  + Ніна Пятрова не можа знайсці працу.
  - Ніна Пятрова можа знайсці працу.

condition.neither-work plain code=work fixed
  = [ ні ] працы
  + Ні працы, ні грошай у яго няма.
  - У яго шмат працы.

condition.no-right plain code=work polarity=restricted fixed
  = [ права ] (працаваць|выкладаць|займаць_пасады)
  + Ён не мае права працаваць.
  - Ён мае права працаваць.

condition.taken plain code=papers_taken fixed
  = ${TOOK} (@open|@preposition|#unnamed|#person|#count|усе|іх|яго|яе|ні|нават|',){0,8} @papers=document
  + Ёй не вярнулі ні тэлефон, ні нават пашпарт.
  + У людзей забралі пашпарты.
  - Людзі мелі пашпарты.

condition.taken-first plain code=papers_taken fixed
  = @papers=document (#person|#unnamed|#count|@preposition|@pronoun|@neg|@adverb|і){0,5} [ ${TOOK} ]
  + Пашпарт у яе забралі.
  + Пашпарт ёй не аддалі.
  - Пашпарт у яе быў.

condition.stripped verb code=papers_taken fixed needs=acted
  = [ (пазбавілі|пазбавіў|пазбаўляюць) ] ${PEOPLE}{0,2} @papers=document
  + Ніну Пятрову пазбавілі пашпарта.
  - Ніну Пятрову пазбавілі сну.

condition.without plain code=papers_taken fixed
  = [ (без|бяз) (#unnamed|@determiner|іх|яго|яе|сваіх)? ] @papers=document
  + Яе вывезлі без пашпарта.
  - Яна выехала з пашпартам.

condition.people-without plain code=papers_taken fixed
  = #count=count @adverb? [ (без|бяз) @adj{0,1} @papers=document ]
  + Яны налічылі 14 чалавек без пашпарта.
  - Яны налічылі 14 чалавек з пашпартам.

condition.has-none plain code=papers_taken fixed
  = @papers=document (у|#unnamed|#person|#count|@pronoun|@adverb){0,4} [ няма ]
  + Пашпарта ў яе няма.
  - Пашпарт у яе ёсць.

condition.had-none self code=papers_taken polarity=restricted fixed needs=acted
  = [ (меў|мела|мелі|мае|маюць) ] @open{0,2} @papers=document
  + Ніна Пятрова не мела пашпарта.
  - Ніна Пятрова мела пашпарт.

condition.passive plain code=papers_taken fixed
  = @papers=document (быў|былі|была)? [ (забраны|забраныя|адабраны|адабраныя|канфіскаваны|канфіскаваныя|знішчаны|парваны) ]
  + Пашпарты былі адабраныя.
  - Пашпарты былі новыя.

condition.things plain code=papers_taken fixed
  = [ (адабраныя|забраныя|канфіскаваныя) ] @papers=document
  + Там згадваюцца адабраныя рэчы.
  - Там згадваюцца новыя рэчы.

condition.returned plain code=papers_taken fixed polarity=flip
  = [ ${GAVE_BACK} ] (#person|#unnamed|@pronoun|@adverb){0,2} @papers=document
  + Ёй вярнулі пашпарт у пятніцу.
  - Яна мела пашпарт.

condition.returned-first plain code=papers_taken fixed polarity=flip
  = @papers=document (#person|#unnamed|@pronoun|@adverb){0,2} [ ${GAVE_BACK} ]
  + Пашпарт ёй аддалі ў Вільні.
  - Пашпарт ёй зрабілі ў Вільні.

condition.rights verb code=civic_rights fixed
  = [ (пазбавілі|пазбаўляюць|абмежавалі|абмяжоўваюць) ] _{0,4} (правоў|права|у_правах)
  + Ніну Пятрову пазбавілі грамадзянскіх правоў.
  - Іх пазбавілі сну.

condition.rights-passive passive code=civic_rights fixed
  = [ (пазбаўлены|пазбаўленая|пазбаўленыя|абмежаваны|абмежаваныя) ] _{0,4} (правоў|права|у_правах)
  + Ніна Пятрова пазбаўленая грамадзянскіх правоў.
  - Ніна Пятрова пазбаўленая сну.

condition.lists plain code=civic_rights fixed
  = (у_спіс|у_спісе|у_спісах|у_спісы|у_пералік|у_пераліку|у_пераліках) '"? (асобаў|асоб|датычных_да)? '"? (экстрэмістаў|тэрарыстаў|экстрэмісцкіх|экстрэмісцкай)
  + Яна ёсць у спісе экстрэмістаў.
  - Яна ёсць у спісе.

condition.listed verb code=civic_rights fixed
  = [ (унеслі|ўнеслі|унёс|уключылі|ўключылі|дадалі|уносяць|дадаюць) ] (у_спіс|у_спісы|у_пералік|у_пералікі|ў_спіс|ў_спісы) '"? (асобаў|асоб|датычных_да)? '"? (экстрэмістаў|тэрарыстаў|экстрэмісцкіх|экстрэмісцкай)
  + Ніну Пятрову ўнеслі ў спіс экстрэмістаў.
  - Ніну Пятрову ўнеслі ў спіс.

condition.listed-passive passive code=civic_rights fixed
  = [ (унесены|унесеная|унесеныя|уключаны|уключаная|уключаныя|дададзены|дададзеная|дададзеныя) ] (у_спіс|у_спісы|у_пералік|у_пералікі|ў_спіс|ў_спісы) '"? (асобаў|асоб|датычных_да)? '"? (экстрэмістаў|тэрарыстаў|экстрэмісцкіх|экстрэмісцкай)
  + Ніна Пятрова дададзеная ў спіс тэрарыстаў.
  - Ніна Пятрова дададзеная ў спіс.

condition.papers-stayed plain code=papers_taken fixed
  = @papers=document (у|#unnamed|#person|@adverb){0,3} [ (застаўся|засталіся|застаюцца|застаецца|ануляваны|ануляваныя|анулявалі) ] (у|'.|',|#facility|#place)
  + Пашпарт застаўся ў калоніі.
  - Пашпарт застаўся новым.

condition.left-without self code=papers_taken fixed needs=acted
  = [ (застаўся|засталася|засталіся|апынуўся|апынулася|апынуліся) ] (без|бяз) @open{0,1} @papers=document
  + Ніна Пятрова засталася без пашпарта.
  - Ніна Пятрова засталася без сну.

condition.bank-refused plain code=bank fixed
  = [ (адмовіў|адмовілі|адмаўляюць|адмаўляе|адмоўлена) ] ${PEOPLE}{0,3} (у|ва) (адкрыцці|выдачы|картцы|рахунку|абслугоўванні)
  + Банк адмовіў Ніне Пятровай у адкрыцці рахунку.
  - Банк адмовіў Ніне Пятровай у размове.

condition.refused-open plain code=bank fixed
  = [ (адмовіўся|адмовілася|адмовіліся|адмаўляецца|адмаўляюцца) ] (адкрыць|адкрываць|выдаць|выдаваць|абслугоўваць) ${PEOPLE}{0,2} ${CARD}
  + Банк адмовіўся адкрыць ёй рахунак.
  - Банк адмовіўся адкрыць ёй дзверы.

condition.turned-back verb code=exit_ban fixed
  = [ (разгарнулі|знялі_з_цягніка|знялі_з_аўтобуса|не_выпусцілі) ] (на_мяжы|з_краіны|з_беларусі|за_мяжу)
  + Ніну Пятрову не выпусцілі з краіны.
  - Ніну Пятрову не выпусцілі з хаты.

condition.exit-banned plain code=exit_ban fixed
  = (нявыязны|нявыязная|нявыязным|нявыязныя|невыязны|невыязная)
  + Яна цяпер нявыязная.
  - Яна цяпер дома.

condition.fired verb code=work fixed
  = (звольнілі|звольніў|звальняюць|звольніць) (з_працы|са_школы|з_універсітэта|з_бальніцы|пасля|за|з|са)
  + Ніну Пятрову звольнілі з працы.
  - Ніну Пятрову звольнілі ў запас.

condition.had-to-work plain code=work fixed
  = (давялося|прыйшлося|вымушаны|вымушаная|вымушаныя) (уладкавацца|працаваць|знайсці_працу)
  + Ёй давялося ўладкавацца на ферму.
  - Ёй давялося пайсці.

condition.vote self code=civic_rights polarity=restricted fixed
  = [ ${CAN} ] @adverb? (галасаваць|абірацца|займаць_пасады|удзельнічаць_у_выбарах)
  + Ніна Пятрова не можа галасаваць.
  - Ніна Пятрова можа галасаваць.

condition.not-out plain code=exit_ban fixed
  = (за_мяжу|з_краіны|з_беларусі) ${PEOPLE}{0,2} [ ${not('пускаюць выпускаюць выпусцілі пусцілі')} ]
  + За мяжу яе не выпускаюць.
  - За мяжу яе клічуць.

condition.work-cannot self code=work fixed
  = (працу|працы) (знайсці|атрымаць) ${PEOPLE}{0,2} [ ${not('можа могуць магу мог магла маглі змог змагла')} ]
  + Працу знайсці Ніна Пятрова не можа.
  - Працу знайсці Ніна Пятрова можа.

condition.transfers plain code=parcels fixed
  = (пераводы|пасылкі|перадачы|бандэролі) ${PEOPLE}{0,3} [ (блакуюць|блакавалі|вяртаюць|вярталі|не_даходзяць|не_аддаюць|не_прымаюць) ]
  + Пераводы ёй блакуюць.
  - Пераводы ёй падабаюцца.

condition.forbidden-work plain code=work fixed
  = [ (забаранілі|забараняюць|забаронена|забараніў) ] ${PEOPLE}{0,2} (выкладаць|працаваць|лячыць|займаць_пасады)
  + Ёй забаранілі выкладаць.
  - Ёй забаранілі спяваць.
`,
)
