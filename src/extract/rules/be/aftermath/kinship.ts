import { triggersOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { PEOPLE, past } from '../words/inflect.ts'

const KIN_DATIVE =
  "(@kin|маці|матулі|бацьку|бацькам|жонцы|мужу|сыну|дачцэ|сястры|брату|сям'і|сем'ям|родным|сваякам|дзецям|блізкім)"
const KIN_OBJECT =
  "(@kin|маці|матулю|бацьку|бацькоў|жонку|мужа|сына|дачку|сястру|брата|сям'ю|сем'і|родных|сваякоў|дзяцей|дзіця|блізкіх|малодшага|малодшую|старэйшага)"
const KIN_OF = "(@kin|бацькоў|сваякоў|родных|блізкіх|маці|матулі|бацькі|жонкі|мужа|дзяцей|сястры|брата|сям'і|сем'яў)"
const THREAT = any(past('пагража прыгразі пагразі'), 'пагражаюць пагражае пагражалі_б')
const CALLED = any(past('выкліка цяга дапытва дапыта'), 'выклікаюць цягаюць дапытваюць')
const OFFICES =
  '(кдб|міліцыю|руус|раус|ваенкамат|следчы_камітэт|допыт|допыты|дапыт|дапыты|размову|гутарку|гутаркі|аддзел|пракуратуру|#organisation)'
const TAKE = '(адправіць|здаць|выгнаць|забраць|адабраць|пасадзіць|арыштаваць|звольніць|адлічыць|закрыць|знішчыць|затрымаць)'
const WILL_TAKE = '(забяруць|адбяруць|пасадзяць|арыштуюць|звольняць|адлічаць|выганяць|затрымаюць)'
const CAME = any(
  past('прыходзі прыязджа прыеха наведва'),
  'прыйшлі прыйшоў прыходзяць наведваліся наведваюцца прыязджаюць заявіліся',
)

/** Those close to people in prison and out of it, threatened and used against them. Conditions are what they are, whoever demands them: `fixed`. */
export const KINSHIP = triggersOf(
  'be',
  `
condition.family plain code=family_threat fixed
  = (ціск|ціскам|пагрозы|пагроз|пагрозамі|шантаж|шантажу|пагражаюць|пагражалі|ціснуць|ціснулі|помста|помсцяць|помсцілі) (на|супраць)? (яго|яе|іх|сваіх|ягоных|ейных|нашых){0,1} (@kin|сям'ю|сям'і|сем'і|сем'ям|сваякоў|сваякам|родных|родным|дзяцей|дзецям|блізкіх|блізкім)
  + Яны казалі пра пагрозы родным.
  - Яны жывуць з роднымі.

condition.raids plain code=family_threat fixed
  = [ (рэйды|рэйд|рэйдаў|аблавы|аблава|ператрусы|ператрусаў|вобшукі|вобшукаў|пераслед|ціск|рэпрэсіі) (па|у|ў|супраць|на|сярод)? (дамах|дамоў|кватэрах){0,1} (сем'ях|сем'яў|сем'і|сям'і|сваякоў|сваякам|сваякам|родных|бацькоў|блізкіх) ] (палітвязня*|палітзняволен*|вязняў|зняволеных|актывіст*|эмігрант*|былых|#unnamed|#person|@pronoun|'.|',|былога)
  + Там працягваюцца рэйды па сем'ях палітвязняў.
  - Там працягваюцца рэйды па крамах.

condition.threatened plain code=family_threat fixed
  = [ ${THREAT} ] @open? ${KIN_DATIVE}
  + Прыгразілі дачцэ звальненнем.
  - Прыгразілі звальненнем.

condition.kin-threatened plain code=family_threat fixed
  = ${KIN_DATIVE} (#person|#unnamed|@people|@adverb){0,2} [ ${THREAT} ]
  + Яе маці пагражалі турмой.
  - Надвор'е пагражала бурай.

condition.kin-summoned plain code=family_threat fixed
  = ${KIN_OBJECT} (#person|#unnamed|@people|@adverb){0,2} [ ${CALLED} ] (у|ва|на) ${OFFICES}
  + Сына выклікалі ў КДБ.
  - Сына выклікалі да дошкі.

condition.kin-summoned-behind plain code=family_threat fixed
  = [ ${CALLED} ] (@adverb|яго|яе|іх|на|у|допыт|допыты|кдб){0,3} ${KIN_OBJECT} (у|на|@adverb|'.|',|#person|былых|палітвязняў|#unnamed)
  + На допыты выклікалі сваякоў палітвязняў.
  - На допыты выклікалі суседзяў палітвязняў.

condition.child-taken plain code=family_threat fixed
  = ${KIN_OBJECT} (у|#person|#unnamed|@pronoun){0,2} [ ${WILL_TAKE} ]
  + Сына ў іх забяруць.
  - Сына ў іх любяць. Яна ведае, што яе арыштуюць.

condition.else-taken plain code=family_threat fixed
  = [ (калі|інакш) _{1,4} ', ${KIN_OBJECT} ${PEOPLE}{0,2} ${WILL_TAKE} ]
  + Ёй сказалі: калі не падпіша, маці звольняць.
  - Ёй сказалі: калі не падпіша, маці прыедзе.

condition.child-taken-behind plain code=family_threat fixed
  = (што|інакш|калі) _{0,5} [ ${WILL_TAKE} ] (у|@pronoun|#unnamed|@adverb){0,3} (@kin|дзяцей|дзіця|сына|дачку|маці|бацькоў|мужа|жонку|брата|сястру|родных|сваякоў)=kin
  + Ёй казалі, што забяруць дзяцей.
  - Ёй казалі, што забяруць машыну.

condition.kin-pressed verb code=family_threat fixed
  = [ ${any(past('запужва запалохва шантажава прэсава'), 'запужваюць запалохваюць шантажуюць прэсуюць пераследуюць пераследавалі')} ] @open{0,1} ${KIN_OBJECT}
  + Яны запужвалі сваякоў там.
  - Яны запужвалі звяроў.

condition.kin-pressed-before plain code=family_threat fixed
  = ${KIN_OBJECT} (#person|#unnamed|@people|@adverb){0,2} [ ${any(past('запужва запалохва шантажава прэсава'), 'запужваюць запалохваюць шантажуюць прэсуюць')} ]
  + Бацькоў запужвалі.
  - Бацькоў віншавалі.

condition.kin-under-pressure plain code=family_threat fixed
  = на ${PEOPLE}{0,2} ${KIN_OBJECT} ${PEOPLE}{0,2} [ (ціснуць|ціснулі|аказваюць|аказвалі|аказваецца|аказваўся) ] (ціск|'.|',|праз)
  + На яе родных ціснуць.
  - На яе родных глядзяць.

condition.pressure-on-kin plain code=family_threat fixed
  = ціск [ (аказвалі|аказваюць|аказваўся|аказваецца|зведалі|адчулі) ] (і|таксама|@adverb){0,2} на (@pronoun|яго|яе|іх|ягоных){0,1} ${KIN_OBJECT}
  + Ціск аказвалі і на яе маці.
  - Ціск аказвалі і на яе суседзяў.

condition.visited-kin plain code=family_threat fixed
  = да (@pronoun|#unnamed|@open|яго|яе|іх){0,2} ${KIN_OF} ${PEOPLE}{0,2} [ ${CAME} (з|са|сілавікі|міліцыянты|кдбшнікі|міліцыя|супрацоўнікі) (кдб|пагрозамі|ператрусам|ператрусамі|вобшукам|вобшукамі|праверкай|міліцыі|#organisation){0,1} ]
  + Да яе бацькоў прыходзілі з КДБ.
  + Да яе бацькоў прыйшлі сілавікі.
  - Да яе бацькоў прыходзілі суседзі.

condition.visited-kin-first plain code=family_threat fixed
  = [ (сілавікі|міліцыянты|кдбшнікі|міліцыя|супрацоўнікі|амапаўцы) (#organisation|кдб|міліцыі|губазік|губазіка|@adverb){0,2} ${CAME} (з|ператрусам|вобшукам|@adverb){0,3} ] да (яго|яе|іх|@pronoun|#unnamed){0,1} ${KIN_OF}
  + Сілавікі прыйшлі з ператрусам да бацькоў актывіста.
  - Сілавікі прыйшлі з ператрусам да суседзяў актывіста.

condition.searched-kin plain code=family_threat fixed
  = у (яго|яе|іх|ягоных|ейных|@pronoun|#unnamed){0,1} ${KIN_OF} (#person|#unnamed|@adverb|#date|палітвязня){0,2} [ (правялі|праводзілі|прайшлі|прайшоў|быў|адбыўся|адбыліся) @adverb? (ператрус|ператрусы|вобшук|вобшукі) ]
  + У яе бацькоў правялі ператрус.
  - У яе бацькоў правялі святло.

condition.threat-of plain code=family_threat fixed
  = [ ${THREAT} ] (@pronoun|#unnamed|#person){0,2} (арыштам|затрыманнем|расправай|пераследам|звальненнем|турмой|крымінальнай_справай) ${KIN_OF}
  + Ёй пагражалі арыштам сваякоў.
  - Ёй пагражалі арыштам маёмасці.

condition.child-threat plain code=family_threat fixed
  = [ ${THREAT} ] ',? (што|@pronoun|#unnamed){0,2} ${TAKE} (@open|у|@pronoun|яго|яе){0,2} ${KIN_OBJECT}
  + Ёй пагражалі забраць дзяцей.
  - Ёй пагражалі забраць машыну.

condition.came-to-kin plain code=family_threat fixed
  = (прыходзілі|прыйшлі|прыязджалі|тэлефанавалі|патэлефанавалі) (да)? (маці|бацькоў|жонкі|мужа|родных|сваякоў|#unnamed) (і|',) [ (казалі|сказалі|намякалі|пагражалі|папярэдзілі|папярэджвалі) ]
  + Прыходзілі да маці і намякалі на працу.
  - Прыходзілі да маці і спявалі.
`,
)
