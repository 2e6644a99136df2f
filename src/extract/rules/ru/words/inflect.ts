import { inflect } from '../../word-forms.ts'

/** Past tense, from освободи. */
export const past = (stems: string): string => inflect(stems, 'л ла ло ли')
/** Reflexive past tense, from верну. */
export const pastSelf = (stems: string): string => inflect(stems, 'лся лась лось лись')
/** Short participles, from освобожден. */
export const short = (stems: string): string => inflect(stems, '- а о ы')
/** Adjectives and participles, from освобожденн. */
export const ADJECTIVE = 'ый ого ому ым ом ая ой ую ое ые ых ыми'
/** Adjectives in -ий, from белорусск. */
export const ADJECTIVE_SOFT = 'ий ого ому им ом ая ой ую ое ие их ими'
/** Masculine nouns, from журналист. */
export const NOUN = '- а у ом е ы ов ам ами ах'
/** Masculine nouns after к, г, х and hushing letters, from политик. */
export const NOUN_K = '- а у ом ем е и ов ей ам ами ах'
/** Masculine nouns in -ь, from секретар, руководител. */
export const NOUN_SOFT = 'ь я ю ем е и ей ям ями ях'
/** Feminine nouns in -а, from женщин. */
export const NOUN_A = 'а ы е у ой - ам ами ах'
/** Feminine nouns in -ка, from активист; the genitive plural -ок. */
export const NOUN_KA = 'ка ки ке ку кой ок кам ками ках'
