import type { Child } from 'hono/jsx'
import type { Contradiction } from '#core/assessment.ts'
import { isOpenContradiction } from '#pipeline/roll.ts'
import type { Thing } from '#register/index.ts'
import { candidatesOf, isApart } from '#resolve/index.ts'
import { things as texts } from '#texts/desk/things.ts'
import { kindOf } from '#texts/statements.ts'
import { dossierFact } from './dossier.tsx'
import type { Setting } from './setting.ts'
import { joined } from './words.tsx'

/** Of a person and of an event alike: who else it may be, its sign for articles once something is accepted, its dossier, where sources disagree. */
export function sharedFacts(setting: Setting, thing: Thing, disagree: readonly Contradiction[]): Child {
  const { view, language } = setting
  const t = texts[language]
  const open = candidatesOf(view, thing).filter((one) => !isApart(one)).length
  const kind = thing.type === 'person' ? 'person' : 'event'
  return [
    <dt>{t.sameOrNot}</dt>,
    <dd>
      <a href={`/${language}/things/${thing.key}/same`}>{t.candidates(open, thing.occurrences.length)}</a>
    </dd>,
    thing.entity !== null && [
      <dt>{t.figureSign}</dt>,
      <dd>
        <code>{`[[${kind}:${thing.entity}]]`}</code>
      </dd>,
    ],
    dossierFact(setting, thing),
    disagree.length > 0 && [
      <dt>{t.disagree}</dt>,
      <dd>
        {joined(
          [...new Set(disagree.map(({ property }) => property))].map((property) => [
            <a href={`/${language}/contradictions/${thing.key}/${property}`}>{kindOf(language, property)}</a>,
            disagree.some((one) => one.property === property && isOpenContradiction(view, one)) ? ` (${t.openStill})` : '',
          ]),
          ', ',
        )}
      </dd>,
    ],
  ]
}
