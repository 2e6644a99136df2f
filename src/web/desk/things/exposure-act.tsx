import { EXPOSURE_BASES, EXPOSURES, type ExposureBasis, type ExposureLevel } from '#core/decision.ts'
import { type Edtf, isEdtf } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import { decideAndRenew, type Renewed } from '#pipeline/show-less.ts'
import type { ReasonedAct, Thing } from '#register/index.ts'
import type { DoneCode } from '#texts/desk/done.ts'
import { exposure as texts } from '#texts/desk/exposure.ts'
import { same } from '#texts/desk/same.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import type { Answer, Ask } from '../ask.ts'
import { dayFirst } from '../day.ts'
import { HIDING_DONE } from '../hiding.ts'
import { decideAnd, seenIn } from './decide-and.ts'
import { decisionsOn, joinedIn, type TypedExposure } from './exposure-form.tsx'
import { noSuchThing } from './missing.tsx'
import { wrong } from './notices.tsx'
import { personAnswer } from './person.tsx'
import { pathOfThing, type Setting, settingOf, thingIn } from './setting.ts'

type Problem = 'noLevel' | 'noBasis' | 'basisShows' | 'basisHides' | 'noNames' | 'badUntil'

/** Which reasons show somebody, and which hide. */
const SHOWS: readonly ExposureBasis[] = ['public_figure', 'widely_published', 'consent']

/** Decides what is shown of a person. “Hide now” asks for nothing else. Whatever shows less makes what is published anew at once. */
export async function decideExposure(ask: Ask): Promise<Answer> {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'person')
  if (!thing) return noSuchThing(setting, 'people')
  const typed = typedIn(ask)
  const hides = ask.form.get('act') === 'hide'
  const wanted = hides ? hidden(typed) : decisionOf(typed)
  if (typeof wanted === 'string') return refuse(setting, thing, typed, wanted)
  // Joined or taken apart since: what would be shown is not what was looked at.
  if (!hides && !ask.form.get('seen').split(' ').includes(joinedIn(thing)))
    return personAnswer(setting, thing, { status: 409, notice: wrong(setting, same[setting.language].changed), typed })
  const seen = seenIn<EntityId>(ask.form.get('seen'))
  const acts = decisionsOn(setting, thing).map(
    ({ entity }): ReasonedAct => ({
      target: 'exposure',
      entity,
      ...wanted,
      reason: typed.reason === '' ? null : typed.reason,
      renew: true,
      // Whoever hides does not wait for anybody: hiding is never stale.
      ...(hides ? {} : { seen: seen.get(entity) ?? 0 }),
    }),
  )
  let done: DoneCode = 'exposureDecided'
  const stale = await decideAnd(setting, acts, async (work, member, own) => {
    done = DONE[await decideAndRenew(work, member, own, () => work.decide(member, own))]
  })
  if (stale) return personAnswer(setting, thing, { status: 409, notice: stale, typed })
  return { path: `${pathOfThing(thing)}?done=${done}#exposure` }
}

/** Whoever is to be shown less is gone from what is published at once. When that fails, the decision holds all the same. */
const DONE: Record<Renewed, DoneCode> = {
  ...HIDING_DONE,
  untouched: 'exposureDecided',
  same: 'hiddenUnpublished',
}

const refuse = (setting: Setting, thing: Thing, typed: TypedExposure, problem: Problem) =>
  personAnswer(setting, thing, { status: 422, notice: wrong(setting, texts[setting.language].problems[problem]), typed })

function typedIn({ form }: Ask): TypedExposure {
  const field = (name: keyof TypedExposure) => form.get(name).trim().slice(0, 2000)
  return {
    level: field('level'),
    basis: field('basis'),
    until: field('until'),
    reason: field('reason'),
    be: field('be'),
    ru: field('ru'),
    en: field('en'),
  }
}

type Wanted = { act: ExposureLevel; basis: ExposureBasis; until?: Edtf; shown?: { be: string; ru: string; en: string } }

const hidden = (typed: TypedExposure): Wanted => ({
  act: 'hidden',
  basis: typed.basis === 'wish' ? 'wish' : 'safety',
  ...namesIn(typed),
})

/** Names in all three languages. Of somebody hidden they are what redaction closes in every text, read or still to be read. */
const namesIn = ({ be, ru, en }: TypedExposure): Pick<Wanted, 'shown'> =>
  [be, ru, en].every((name) => name !== '') ? { shown: { be, ru, en } } : {}

function decisionOf(typed: TypedExposure): Wanted | Problem {
  const act = EXPOSURES.find((one) => one === typed.level)
  const basis = EXPOSURE_BASES.find((one) => one === typed.basis)
  if (act === undefined) return 'noLevel'
  if (basis === undefined) return 'noBasis'
  if (act === 'hidden') return SHOWS.includes(basis) ? 'basisShows' : { act, basis, ...namesIn(typed) }
  if (!SHOWS.includes(basis)) return 'basisHides'
  if (SITE_LANGUAGES.some((language) => typed[language] === '')) return 'noNames'
  const until = dayIn(typed.until)
  if (until === 'wrong') return 'badUntil'
  return { act, basis, ...(until !== null && { until }), ...namesIn(typed) }
}

/** 2027-05-01, 2027-05, 2027; 1.5.2027 is forgiven. Nothing is no end. */
function dayIn(typed: string): Edtf | null | 'wrong' {
  if (typed === '') return null
  const text = dayFirst(typed)
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isEdtf(text) ? text : 'wrong'
}
