import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** What stands behind those to whom something is done or forbidden: never a noun they could describe. */
const DONE =
  '(@neg|@pronoun|@preposition|@verb|@may|также|тоже|еще|теперь|сразу|потом|к_тому_же|до_сих_пор|запре*|угрож*|пригроз*|приш*|приход*|отказ*|огранич*|назнач*|установ*|закры*|заблокир*|нельзя|сложно|трудно|предл*|приказ*|веле*|сказ*|не_*)'

/** Some of several people to whom something is done, and whoever is found at home. */
export const SEVERAL = mentionRulesOf(
  'ru',
  `
unnamed.some-to tags=plural,portion,dat
  = [ (многим|некоторым|большинству|кому-то|всем) (из_них|@people|освобожденным|бывшим|политзаключенным){0,2} ] ${DONE}
  + ⟦Многим⟧ запретили выезд.
  + ⟦Некоторым из них⟧ также сказали молчать.
  - Многим странам запретили ввоз.

unnamed.tens-to tags=plural,portion,dat
  = [ (десяткам|сотням|тысячам|нескольким|многим|большинству|части|некоторым) (@some_gen|@people) ]
  + Там ⟦десяткам активистов⟧ запретили выезд.
  - Там десяткам фирм запретили выезд.

unnamed.at-home tags=pronoun,singular,gen,acc
  = (проверя*|провер*|навеща*|навест*|подкараул*|застал*) [ (его|ее) ] (дома|на_дому|ночью|по_ночам)
  + Там проверяли ⟦её⟧ дома.
  - Там подожгли её дома.

unnamed.they-at-home tags=pronoun,plural,gen,acc
  = (проверя*|провер*|навеща*|навест*|подкараул*|застал*) [ их ] (дома|на_дому|ночью|по_ночам)
  + Там проверяли ⟦их⟧ дома.
  - Там подожгли их дома.
`,
)
