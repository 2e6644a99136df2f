import type { HandleFault } from '../forms/types.ts'

const INVITE = /(?:t\.me|telegram\.(?:me|dog))\/(?:\+|joinchat)|chat\.whatsapp\.com\/|signal\.group\//i
const ADDRESS_WORD = /[^\s]*[@/][^\s]*/g
const LATIN = /\p{Script=Latin}/u
const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
const UNSEEN = /[\p{Cf}]/u

/**
 * Another way to be reached, in one's own words. Null: it can be taken. Refused are invitations to groups, and addresses whose letters are
 * of two alphabets: such an address is a mistake or a trap, and either way the answer would reach somebody else.
 */
export function readOtherWay(text: string): HandleFault | null {
  if (INVITE.test(text)) return 'invite'
  const addresses = text.match(ADDRESS_WORD) ?? []
  return addresses.some((word) => UNSEEN.test(word) || (LATIN.test(word) && OTHER_LETTERS.test(word))) ? 'letters' : null
}
