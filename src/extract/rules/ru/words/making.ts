import { any } from '../../word-forms.ts'
import { past } from './inflect.ts'

const FORCE = `${past('заставля застави вынужда вынуди принужда принуди склони')} заставляют вынуждают принуждают обязали обязывают`

/** Verbs by which people are forced. */
export const FORCED = any(FORCE)

/** Verbs by which people are brought, or are to be brought, to do what they would not do of themselves. */
export const MADE = any(
  FORCE,
  past('предлага предложи склоня уговарива требова потребова проси попроси приказа веле'),
  'предлагают склоняют требуют пытались пытаются просят приказывают',
)
