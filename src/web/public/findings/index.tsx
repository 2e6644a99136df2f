import type { Child } from 'hono/jsx'
import { FINDINGS, type FindingKind } from '#core/findings/index.ts'
import type { FindingDocuments } from '#publish/findings/types.ts'
import type { Published } from '#publish/read.ts'
import { findings as texts } from '#texts/findings/index.ts'
import { shell } from '#texts/shell.ts'
import { type Content, type Page, type PageSetting, startPage } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { pathOf } from '../../routes.ts'
import { crossings } from './crossings.tsx'
import { deals } from './deals.tsx'
import { elements } from './elements.tsx'
import { flows } from './flows.tsx'
import { kinds } from './kinds.tsx'
import { reforms } from './reforms.tsx'

/** The body of the page of each finding, below its heading and lede. It builds its own sections. */
const BODIES: { [Kind in FindingKind]: (page: Page, document: FindingDocuments[Kind]) => Child } = {
  kinds,
  crossings,
  deals,
  flows,
  reforms,
  elements,
}

/** All findings, with what each answers. */
export function findingsPage({ language, links }: PageSetting, published: Published): Content {
  const t = texts[language]
  return {
    title: shell[language].findings,
    section: 'findings',
    main: [
      <h1>{shell[language].findings}</h1>,
      <div class="s">
        <p class="lede">{t.lede}</p>
        <dl class="contents">
          {FINDINGS.filter((kind) => published.finding(kind) !== null).map((kind) => [
            <dt>
              <a href={links.page(pathOf.finding(language, kind))}>{t.findings[kind].heading}</a>
            </dt>,
            <dd>{t.findings[kind].lede}</dd>,
          ])}
        </dl>
      </div>,
    ],
  }
}

/** The page of one finding. Nothing is on it where the published state has no such document. */
export function findingPage<Kind extends FindingKind>(setting: PageSetting, published: Published, kind: Kind): Content {
  const document = published.finding(kind)
  const page = startPage(setting, document ?? { statements: [], quotes: [] })
  const t = texts[setting.language]
  const { heading, lede } = t.findings[kind]
  const body = document && BODIES[kind](page, document)
  return {
    title: heading,
    section: 'findings',
    main: [
      <h1>{heading}</h1>,
      section(page, { id: 'h-lede', heading: null, main: <p class="lede">{lede}</p> }),
      body ?? <p>{t.none}</p>,
    ],
  }
}
