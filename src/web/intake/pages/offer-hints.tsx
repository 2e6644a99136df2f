import type { Child } from 'hono/jsx'
import { OFFER_KINDS } from '#core/offer.ts'
import { flagsOn, isRefused } from '#exchange/offers/flagged.ts'
import type { Flag } from '#exchange/rules/index.ts'
import { REASONS } from '#texts/exchange/reasons.ts'
import { steps } from '#texts/intake/steps.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { formOfChoice, isFormStep, questionsOf, type StepCode } from '../steps/flow.ts'
import { fieldsOfForm, type State } from '../steps/state.ts'

/** The field of a page on which its sender has read what stands in the way, and goes on all the same. */
export const HEEDED = 'heeded'

/** What would keep an offer from the board, in the words of the page that was just filled in. The rules are those of the desk. */
export function hintsOn(state: State, step: StepCode | null): Flag[] {
  const form = formOfChoice(state.choice)
  const kind = OFFER_KINDS.find((one) => one === form?.code)
  if (form === null || kind === undefined || step === null || !isFormStep(step)) return []
  const asked = new Set(questionsOf(step).fields.map(({ code }) => code))
  return flagsOn(kind, { fields: fieldsOfForm(state, form) }).filter((flag) => asked.has(flag.field) && isRefused([flag]))
}

/** What to take out, beside the very words, before anything is sent. */
export function hintList(language: SiteLanguage, flags: readonly Flag[]): Child {
  const t = REASONS[language]
  const said = new Map(Object.entries(t.reasons))
  const byCode = [...Map.groupBy(flags, ({ code }) => code)].flatMap(([code, own]) => {
    const reason = said.get(code)
    return reason === undefined ? [] : [{ reason, words: [...new Set(own.flatMap(({ span }) => span?.exact ?? []))] }]
  })
  return (
    <div class="wrong" role="alert">
      <p>
        <strong>{steps[language].offerHint}</strong>
      </p>
      <ul>
        {byCode.map(({ reason, words }) => (
          <li>
            {`${reason.saw} ${reason.change} `}
            {words.length > 0 && <q>{words.join(' · ')}</q>}
          </li>
        ))}
      </ul>
      <p>{steps[language].offerHintGo}</p>
    </div>
  )
}
