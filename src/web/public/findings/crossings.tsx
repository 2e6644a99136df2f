import type { Child } from 'hono/jsx'
import type { CrossingsDocument } from '#publish/findings/types.ts'
import { findings as texts } from '#texts/findings/index.ts'
import { type Page, uncited } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { statementList } from '../../components/statement.tsx'

export function crossings(page: Page, document: CrossingsDocument): Child {
  if (document.takings.length === 0) return <p>{texts[page.language].none}</p>
  return section(page, { id: 'h-all', heading: null, main: statementList(page, uncited(page)) })
}
