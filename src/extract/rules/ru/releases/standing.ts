import { triggersOf } from '../../../grammar/rule-text.ts'

/** Who somebody is, and who is no citizen any more. */
export const STANDING = triggersOf(
  'ru',
  `
citizenship.stripped verb needs=acted polarity=flip
  = [ (лишил|лишила|лишило|лишили) ] гражданства
  + Нину Петрову лишили гражданства.
  - Нину Петрову лишили сна.

citizenship.stripped-before verb needs=acted polarity=flip
  = гражданства (@adverb|#unnamed|#person|#count){0,2} [ (лишил|лишила|лишило|лишили) ]
  + Гражданства лишили 12 человек.
  - Сна лишили 12 человек.

citizenship.stripped-passive passive needs=acted polarity=flip
  = [ (лишен|лишена|лишены|лишено) ] @adj{0,1} гражданства
  + Нина Петрова лишена гражданства.
  - Нина Петрова лишена сна.

citizenship.stripped-passive-before passive needs=acted polarity=flip
  = гражданства (@adverb|@be){0,2} [ (лишен|лишена|лишены|лишено) ]
  + Гражданства лишены 12 человек.
  - Сна лишены 12 человек.

role.is self needs=acted takes=organisation:organisation
  = (#person|#unnamed) '— [ (бывший|бывшая|один_из|одна_из|@adj|@nationality){0,2} (#unnamed|@role) ]
  + Нина Петрова — журналистка из Гродно.
  - Нина Петрова — добрая.

role.was self needs=acted takes=organisation:organisation
  = (#person|#unnamed|@relative|',) (@adverb|@neg){0,2} [ (была|был|были|работала|работал|работает) (одной_из|одним_из|@adj|@nationality){0,2} @role ]
  + Нина Петрова работала журналисткой в Гомеле.
  - Нина Петрова была тихой.

role.led self needs=acted takes=organisation:organisation
  = (возглавлял|возглавляла|возглавляет|основал|основала|координировал|координировала|преподавал|преподавала|редактировал|редактировала|руководил|руководила)
  + Нина Петрова возглавляла движение.
  - Нина Петрова спала.

role.member self needs=acted takes=organisation:organisation
  = [ (входил|входила|входили) ] (в|во) _{0,3} (совет|совета|президиум|штаб|команду|правление|группу|#organisation)
  + Нина Петрова входила в президиум совета.
  - Нина Петрова входила в комнату.

role.staff self needs=acted takes=organisation:organisation
  = [ (работал|работала|работает) ] (в|на) _{0,2} (штабе|редакции|офисе|команде|газете|школе|университете|больнице|музее|театре)
  + Нина Петрова работала в редакции газеты.
  - Нина Петрова работала в огороде.

role.worked self needs=acted takes=organisation:organisation
  = (работал|работала|работает|сотрудничал|сотрудничала) (в|на|с|со) _{0,3} #organisation=organisation
  + Нина Петрова работала на телеканале «Белсат».
  - Нина Петрова работала дома.
`,
)
