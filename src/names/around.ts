/**
 * Words that stand around a name in running text and are none: `активистка Мария ...`, `..., 42 года`, `палітзняволены Андрэй ...`,
 * `Political prisoner Maria ...`.
 */

/** Lower-case words that belong to a name. */
const PARTICLES = new Set(
  `ван фон де дер дэр ди да ля ле ибн бин аль оглы оглу огли аглы кызы кизи von van de der den di da la le bin ibn al el zu dos du
   oglu kyzy`.split(/\s+/),
)

const PEOPLE = `активіст активист журналіст журналист анархіст анархист юрист юрыст эканаміст экономист программист праграміст блог[еэ]р
  палітзняволен политзаключ[её]нн палітвяз политуз політв адвокат адвакат л[иі]дар л[иі]дэр лидер правозащитни праваабаронц
  предпринимател прадпрымальні студент преподавател выкладчы врач урач лекар рабоч пенсион пенсіян музыкант музык поэт паэт писател
  пісьменні художни мастак философ філосаф историк гісторык политик палітык политолог палітолаг политолаг кандидат кандыдат депутат дэпутат
  бывш былы былая волонт[её]р валанц[её]р священник святар жител жыхар осужд асудж задержан затрыман арестован арыштаван б[ея]л[оа]рус
  минчан мінчан инженер інжынер спортсмен известн вядом нобел
  politi prisoner journalist activist blog lawyer former human rights defender opposition leader nobel laureate b[ey]larus imprisoned jailed
  detained convicted student worker doctor businessman businesswoman poet writer musician philosopher historian analyst editor reporter
  volunteer citizen candidate presidential dziennika aktywist opozycjonist działacz adwokat wię[zź] žurnalist aktyvist opozici`
const DESCRIBING = new RegExp(`^(?:экс-.+|ex-.+|(?:${PEOPLE.trim().split(/\s+/).join('|')})\\p{L}{0,7})$`, 'iu')
/** Surnames begin like professions (Студентов, Лекаренко) and end so. */
const SURNAME = /(?:[оеёа][вў]а?|[ую]к|[еа]нко|анка|[оеа]в[иі]ч|[aeo][uvw]a?|off|enko|anka|[aeo]vi[cč]h?|wicz)$/iu

const isCapital = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a text writes names with capitals and other words without. */
export const hasCapitals = (words: readonly string[]): boolean => words.filter(isCapital).length > 1

/** The words of a name, where `capitals` says that these begin with one. */
export const properWords = (words: readonly string[], capitals: boolean): string[] =>
  capitals ? words.filter((word) => isCapital(word) || PARTICLES.has(word)) : [...words]

/** The words behind those that say what somebody is, as long as two are left and one of them is a given name. */
export function withoutDescription(words: readonly string[], isGiven: (word: string) => boolean): readonly string[] {
  let from = 0
  while (words.length - from > 2 && DESCRIBING.test(words[from] ?? '') && !SURNAME.test(words[from] ?? '')) from++
  return from > 0 && words.slice(from).some(isGiven) ? words.slice(from) : words
}
