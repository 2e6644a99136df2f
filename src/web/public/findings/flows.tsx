import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import { findings as texts } from '#texts/findings/index.ts'
import type { Page } from '../../components/page.ts'
import { balances } from './flows/balances.tsx'
import { checks, differences } from './flows/differences.tsx'
import { after, door } from './flows/door.tsx'
import { held } from './flows/held.tsx'
import { months } from './flows/months.tsx'
import { running } from './flows/running.tsx'

/** Every published total, whether they fit each other, and who came in and went out between them. */
export function flows(page: Page, document: FlowsDocument): Child {
  if (document.statements.length === 0) return <p>{texts[page.language].none}</p>
  return [
    held(page, document),
    months(page, document),
    door(page, document),
    balances(page, document),
    differences(page, document),
    checks(page, document),
    running(page, document),
    after(page, document),
  ]
}
