/** Reads the tables of given names. */
import type { Gender } from '../forms/paradigm.ts'
import { MEN_A_F } from './men-a-f.ts'
import { MEN_H_L } from './men-h-l.ts'
import { MEN_M_S } from './men-m-s.ts'
import { MEN_T_Z } from './men-t-z.ts'
import { NEIGHBOURS_MEN, NEIGHBOURS_WOMEN } from './neighbours.ts'
import { WOMEN_A_K } from './women-a-k.ts'
import { WOMEN_L_Z } from './women-l-z.ts'

/** The Belarusian full form as in a Belarusian passport, lower case: `aliaksandr`. */
export type GivenId = string
/** `en`: Latin letters as the press of other languages prints them. */
export type GivenLanguage = 'be' | 'ru' | 'uk' | 'pl' | 'lt' | 'en'
export type GivenKind = 'full' | 'short'

export type GivenRow = {
  id: GivenId
  gender: Gender
  /** Bits of surprise among people of this gender in Belarus. */
  rarity: number
  forms: readonly { form: string; language: GivenLanguage; kind: GivenKind }[]
}

const LANGUAGES = new Set<string>(['be', 'ru', 'uk', 'pl', 'lt', 'en'])
const isLanguage = (text: string): text is GivenLanguage => LANGUAGES.has(text)

/** @throws RangeError when a line is not `id bits language=form,form language-=short,short`. */
function rowsOf(gender: Gender, table: string): GivenRow[] {
  const lines = table.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const [id = '', bits = '', ...cells] = line.split(' ')
    const forms = cells.flatMap((cell) => {
      const match = /^([a-z]{2})(-?)=(.+)$/u.exec(cell)
      const [, language = '', short = '', list = ''] = match ?? []
      if (!isLanguage(language)) throw new RangeError(`not a row of given names: ${line}`)
      const kind: GivenKind = short === '' ? 'full' : 'short'
      return list.split(',').map((form) => ({ form, language, kind }))
    })
    if (!/^[a-z]+$/u.test(id) || !(Number(bits) > 0)) throw new RangeError(`not a row of given names: ${line}`)
    return { id, gender, rarity: Number(bits), forms }
  })
}

export const GIVEN_ROWS: readonly GivenRow[] = [
  ...[MEN_A_F, MEN_H_L, MEN_M_S, MEN_T_Z, NEIGHBOURS_MEN].flatMap((table) => rowsOf('m', table)),
  ...[WOMEN_A_K, WOMEN_L_Z, NEIGHBOURS_WOMEN].flatMap((table) => rowsOf('f', table)),
]
