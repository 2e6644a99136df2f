import type { Child } from 'hono/jsx'
import { OFFER_KINDS, type OfferKind } from '#core/offer.ts'
import { ends } from '#texts/intake/ends.ts'
import { steps } from '#texts/intake/steps.ts'
import { FILES, LIMITS } from '../types.ts'
import { type Asking, Fault, Picks } from './fields.tsx'
import { CHOICES, OTHER_KINDS, WHERE } from './flow.ts'
import { sizeOf } from './sizes.ts'
import type { Kept } from './state.ts'

export function whereStep(asking: Asking): Child {
  const t = steps[asking.language].where
  return (
    <fieldset aria-describedby="where-hint">
      <legend>
        <h1>{t.ask}</h1>
      </legend>
      <p class="hint" id="where-hint">
        {t.hint}
      </p>
      <Fault asking={asking} name="where" isChoice />
      <Picks name="where" choices={WHERE} chosen={asking.state.where} words={(where) => t[where as 'abroad']} />
    </fieldset>
  )
}

export function menuStep(asking: Asking): Child {
  const t = steps[asking.language].menu
  const { where, choice } = asking.state
  const chosen = OTHER_KINDS.some((kind) => kind === choice) ? 'other' : choice
  return (
    <fieldset>
      <legend>
        <h1>{t.ask}</h1>
      </legend>
      {(where === 'unsure' || asking.whole) && (
        <p class="warn" data-where="unsure" hidden={where !== 'unsure'}>
          {t.unsure}
        </p>
      )}
      <Fault asking={asking} name="choice" isChoice />
      <Picks name="choice" choices={CHOICES} chosen={chosen} words={(one) => t[one as 'tell']} />
    </fieldset>
  )
}

export function kindsStep(asking: Asking): Child {
  const { kinds, menu } = steps[asking.language]
  // An offer that is written anew may be of any kind; who came by the menu has passed over the others.
  const t: Record<OfferKind, string> & { ask: string } = { ...kinds, job: menu.job, housing: menu.housing, notice: menu.notice }
  return (
    <fieldset>
      <legend>
        <h1>{t.ask}</h1>
      </legend>
      <Fault asking={asking} name="kind" isChoice />
      <Picks
        name="kind"
        choices={asking.state.isEdit || asking.whole ? OFFER_KINDS : OTHER_KINDS}
        chosen={asking.state.choice}
        words={(one) => t[one as 'legal']}
      />
    </fieldset>
  )
}

export function keptWords({ language }: Pick<Asking, 'language'>, kept: readonly Kept[]): string {
  const files = kept.reduce((all, one) => all + one.files, 0)
  const bytes = kept.reduce((all, one) => all + one.bytes, 0)
  return steps[language].files.kept(ends[language].files(files), sizeOf(language, bytes))
}

/** `stopped`: why not all of the files came that were just sent. */
export function filesStep(asking: Asking, stopped: keyof (typeof steps)['en']['files']['stopped'] | null): Child {
  const { language, state, whole } = asking
  const t = steps[language].files
  return (
    <>
      <h1>{t.ask}</h1>
      {stopped !== null && (
        <p class="wrong" role="alert">
          {t.stopped[stopped]}
        </p>
      )}
      {(state.kept.length > 0 || whole) && (
        <p class="done" data-slot="kept" hidden={state.kept.length === 0}>
          {whole ? '' : keptWords(asking, state.kept)}
        </p>
      )}
      <p class="hint">{t.limits(String(LIMITS.files), sizeOf(asking.language, LIMITS.fileBytes))}</p>
      <p class="hint">{t.slow}</p>
      <p class="hint">{t.inside}</p>
      <p class="field">
        <label for="files">{t.label}</label>
        <input id="files" name={FILES} type="file" multiple />
      </p>
      {whole && <p data-slot="progress" role="status" />}
    </>
  )
}

export function numberStep(asking: Asking): Child {
  const t = steps[asking.language].number
  const isWrong = asking.state.faults.has('number')
  return (
    <>
      <h1>
        <label for="number">{t.ask}</label>
      </h1>
      <p class="hint" id="number-hint">
        {t.hint}
      </p>
      {(isWrong || asking.whole) && (
        <p class="wrong" id="number-wrong" data-fault-of="number" hidden={!isWrong}>
          {t.wrong}
        </p>
      )}
      <input
        id="number"
        name="number"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={asking.state.number}
        aria-describedby={isWrong ? 'number-hint number-wrong' : 'number-hint'}
      />
    </>
  )
}

/** What was typed as a receipt is shown again only where a word of it was wrong. */
export function mailboxStep(asking: Asking): Child {
  const t = ends[asking.language].mailbox
  return (
    <>
      <h1>
        <label for="receipt">{t.ask}</label>
      </h1>
      <p class="hint" id="receipt-hint">
        {t.hint}
      </p>
      <Fault asking={asking} name="receipt" />
      <textarea
        id="receipt"
        name="receipt"
        rows={2}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="receipt-hint"
      >
        {`\n${asking.state.receipt}`}
      </textarea>
    </>
  )
}
