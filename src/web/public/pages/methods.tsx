import type { Child } from 'hono/jsx'
import { event } from '#texts/event.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { METHOD_PARTS, type MethodPart, methods as texts } from '#texts/methods.ts'
import { shell } from '#texts/shell.ts'
import { upperFirst } from '#texts/statements.ts'
import { CARD, DEFINITIONS, RELEASE_KINDS } from '#vocabulary/index.ts'
import { bodyName } from '../../components/labels.ts'
import type { Content, PageSetting } from '../../components/page.ts'

export function methodsPage({ language }: PageSetting): Content {
  const t = texts[language]
  const title = shell[language].methods
  const main = [
    <h1>{title}</h1>,
    <div class="s">
      <p class="lede">{t.lede}</p>
      <ul class="list2">
        {METHOD_PARTS.map((part) => (
          <li>
            <a href={`#${part}`}>{t.parts[part].heading}</a>
          </li>
        ))}
      </ul>
    </div>,
    ...METHOD_PARTS.map((part) => (
      <section class="s" aria-labelledby={part}>
        <h2 id={part}>{t.parts[part].heading}</h2>
        {t.parts[part].text.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {more[part]?.(language)}
      </section>
    )),
  ]
  return { title, section: 'methods', main }
}

/** What stands under the text of some parts, made from the vocabulary itself. */
const more: Partial<Record<MethodPart, (language: SiteLanguage) => Child>> = {
  kinds: (language) => (
    <dl class="terms">
      {RELEASE_KINDS.map(({ code, labels }) => (
        <div>
          <dt>{upperFirst(labels[language])}</dt>
          <dd>{texts[language].kinds[code]}</dd>
        </div>
      ))}
    </dl>
  ),
  card: (language) => [
    <ul class="list2">
      {CARD.map(({ labels }) => (
        <li>{labels[language]}</li>
      ))}
    </ul>,
    <ul class="plain states">
      {(['yes', 'no', 'mixed', 'none'] as const).map((shape) => (
        <li>
          <span class={`state ${shape}`}>{event[language].states[STATE[shape]]}</span>
        </li>
      ))}
    </ul>,
  ],
  definitions: (language) => (
    <div class="sides wide">
      {DEFINITIONS.map(({ code, definition, source, labels, counters }) => (
        <div>
          <h3>{upperFirst(labels[language])}</h3>
          <p>{definitionIn(language, code) ?? definition}</p>
          <p class="meta">
            {texts[language].usedBy}: {counters.map((counter) => bodyName(language, counter)).join(', ')}
          </p>
          <p class="meta">
            {texts[language].source}: {source}
          </p>
        </div>
      ))}
    </div>
  ),
}

const STATE = { yes: 'supported', no: 'contradicted', mixed: 'mixed', none: 'none' } as const

function definitionIn(language: SiteLanguage, code: string): string | null {
  const { definitions } = texts[language]
  const known = (key: string): key is keyof typeof definitions => key in definitions
  return known(code) ? definitions[code] : null
}
