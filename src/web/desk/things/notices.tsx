import type { Child } from 'hono/jsx'
import type { Decision } from '#core/decision.ts'
import type { StaleError } from '#register/index.ts'
import { exposure } from '#texts/desk/exposure.ts'
import { things as texts } from '#texts/desk/things.ts'
import { paste } from '#texts/paste.ts'
import { timeWords } from '../times.ts'
import type { Setting } from './setting.ts'
import { saidOf } from './words.tsx'

/** Something that was sent could not be done. What was typed stands in its form. */
export const wrong = ({ language }: Pick<Setting, 'language'>, words: Child): Child => (
  <p class="wrong" role="alert" id="wrong">
    <strong>{paste[language].wrong}.</strong> {words}
  </p>
)

/** Somebody decided since the page was shown: what, who, when. */
export const staleNotice = (setting: Setting, { held }: StaleError): Child => (
  <div class="wrong" role="alert" id="wrong">
    <p>
      <strong>{texts[setting.language].staleTitle}</strong> {texts[setting.language].staleText}
    </p>
    <ul class="meta">
      {held.map(({ decision }) => (
        <li>{decision === null ? texts[setting.language].takenBackMeanwhile : decided(setting, decision)}</li>
      ))}
    </ul>
  </div>
)

/** “Reader Two, 03/05/2026, 10:42: refuted by another statement: Released”. */
export function decided(setting: Setting, decision: Decision): string {
  return [
    `${setting.ask.members.nameOf(decision.by)}, ${timeWords(setting.language, decision.at)}`,
    whatOf(setting, decision),
    decision.reason ?? '',
  ]
    .filter((part) => part !== '')
    .join(': ')
}

function whatOf({ view, language }: Setting, decision: Decision): string {
  const t = texts[language]
  switch (decision.target) {
    case 'statement': {
      const row = view.statements.get(decision.statement)
      return [row && saidOf(language, row.statement), t.standing[decision.act]].filter((part) => part !== undefined).join(', ')
    }
    case 'judgement':
      return t.judged[decision.act]
    case 'exposure':
      return `${exposure[language].levels[decision.act]}, ${exposure[language].bases[decision.basis]}`
    default:
      return t.somethingElse
  }
}
