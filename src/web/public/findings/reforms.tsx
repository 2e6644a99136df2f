import type { Child } from 'hono/jsx'
import type { ReformsDocument } from '#publish/findings/types.ts'
import { findings as texts } from '#texts/findings/index.ts'
import { type Page, uncited } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { statementList } from '../../components/statement.tsx'

export function reforms(page: Page, document: ReformsDocument): Child {
  if (document.reforms.length === 0) return <p>{texts[page.language].none}</p>
  return section(page, { id: 'h-all', heading: null, main: statementList(page, uncited(page)) })
}
