import { any, past } from './inflect.ts'

/** Verbs by which people are brought to do what they would not do of themselves. */
export const MADE = any(
  past(
    'заставля застави вынужда вынуди принужда принуди предлага предложи склоня склони уговарива требова потребова проси попроси приказа веле',
  ),
  'заставляют вынуждают принуждают предлагают склоняют требуют обязали обязывают пытались пытаются просят приказывают',
)
