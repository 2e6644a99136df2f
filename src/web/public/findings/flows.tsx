import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import { findings as texts } from '#texts/findings/index.ts'
import { type Page, uncited } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { statementList } from '../../components/statement.tsx'

export function flows(page: Page, document: FlowsDocument): Child {
  if (document.totals.length === 0) return <p>{texts[page.language].none}</p>
  return section(page, { id: 'h-all', heading: null, main: statementList(page, uncited(page)) })
}
