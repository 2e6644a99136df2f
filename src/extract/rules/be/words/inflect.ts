import { inflect } from '../../word-forms.ts'

/** Past tense, from вызвалі. */
export const past = (stems: string): string => inflect(stems, 'ў ла лі')
/** Participles as predicates, from вызвален. */
export const done = (stems: string): string => inflect(stems, 'ы ая ыя а ае')
/** Adjectives in all forms, from папраўч. */
export const ADJECTIVE = 'ы ага аму ым ая ай аю ую ае ыя ых ымі'

/** Each word negated, as either orthography writes it. */
export const not = (words: string): string => words.trim().replaceAll(/\S+/g, 'не_$& ня_$&')
/** Each of the first words before the second one, as phrases. */
export const each = (heads: string, word: string): string => heads.trim().replaceAll(/\S+/g, `$&_${word}`)

export const MAY = `можа можам можаце могуць магу ${inflect('змо мо', 'г')} магла маглі змагла змаглі зможа зможам зможаце змогуць здолеў здолела здолелі удаецца удалося атрымліваецца атрымалася выпадае`
export const LET = `${past('дазволі дазваля да дава')} дазваляе дазваляюць дазволяць дазваляецца дазволена дазволены дае даюць дадуць`
export const FORBID = `${past('забарані забараня')} забараняе забараняюць забараняецца забаранялася ${done('забаронен')}`
export const BAN = 'забарона забарону забароне забароны забаронай забаронаю забаронаў забаронамі'
/** “Has no right to”, of a subject. */
export const RIGHTLESS = [
  each(not('мае маюць маю маем меў мела мелі'), 'права'),
  each(not('мае маюць маю маем меў мела мелі'), 'магчымасці'),
].join(' ')
/** “There is no right to”, “they took the right to”. */
export const NO_RIGHT = [
  each(`няма не_было ня_было ${past('пазбаві')} пазбаўляюць`, 'магчымасці'),
  each(`няма ${past('пазбаві')} пазбаўляюць пазбаўляе`, 'права'),
  'не_дапускаюць не_дапусцілі не_дапускалі',
].join(' ')

/** What may stand between a verb and those it is said of. */
export const PEOPLE = '(#unnamed|#person|#count|@adverb|@pronoun|@open)'

/** “Forced to”, “made”. */
export const FORCED = `${past('прымусі прымуша вымусі вымуша прынукі змусі змуша')} прымушаюць вымушаюць прымушае змушаюць`
/** “Pressed to”: forced, asked, offered. */
export const MADE = `${FORCED} ${past('прапанава патрабава запатрабава схіля прапаноўва угаворва умаўля')} прапануюць прапануе прапаноўваюць патрабуюць схіляюць угаворваюць спрабавалі спрабаваў`
