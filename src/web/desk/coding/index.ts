import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'
import { aboutPage } from './about-page.tsx'
import { codingAct } from './act.ts'
import { differencesPage } from './differences-page.tsx'
import { codingPage } from './form-page.tsx'
import { codingsPage } from './list.tsx'

/** What members answer by hand: about events and about the register, and where they differ. */
export const codingHandlers = {
  codings: codingsPage,
  codingDifferences: differencesPage,
  codingsAbout: aboutPage,
  coding: codingPage,
  codingAct,
} satisfies Partial<Record<DeskRoute, Handler>>
