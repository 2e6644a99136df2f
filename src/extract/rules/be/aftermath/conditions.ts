import { BARRED } from './barred.ts'
import { BLACKLISTS } from './blacklists.ts'
import { CONFESSIONS } from './confessions.ts'
import { ENDED_CONDITIONS } from './ended.ts'
import { EXITS } from './exits.ts'
import { KINSHIP } from './kinship.ts'
import { LIVING } from './living.ts'
import { PAPERS } from './papers.ts'
import { PRESSURE } from './pressure.ts'
import { REARRESTS } from './rearrests.ts'
import { RESTRAINTS } from './restraints.ts'
import { STATES } from './states.ts'
import { WATCHED } from './watched.ts'

/** All that binds or harms people after release. */
export const CONDITIONS = [
  ...EXITS,
  ...BLACKLISTS,
  ...CONFESSIONS,
  ...BARRED,
  ...LIVING,
  ...PAPERS,
  ...PRESSURE,
  ...KINSHIP,
  ...REARRESTS,
  ...WATCHED,
  ...RESTRAINTS,
  ...ENDED_CONDITIONS,
  ...STATES,
]
