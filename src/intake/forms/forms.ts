import { CONSENT_PURPOSES } from '#core/envelope.ts'
import { CONTRACTS, OFFER_KINDS, type OfferKind } from '#core/offer.ts'
import type { Field, Form, FormCode, FormStep } from './types.ts'

const LINE = 160
const LONG = 20_000
const YES_NO = ['yes', 'no'] as const

const line = (code: string, most = LINE): Field => ({ code, is: 'line', most })
const text = (code: string, most: number, rows = 4): Field => ({ code, is: 'text', most, rows })
const one = (code: string, choices: readonly string[]): Field => ({ code, is: 'one', choices })
const step = (code: string, ...fields: Field[]): FormStep => ({ code, fields })
const form = (code: FormCode, kind: Form['kind'], steps: FormStep[], rest: Partial<Form> = {}): Form => ({
  code,
  kind,
  steps,
  needs: [],
  neededWith: [],
  fixed: {},
  ...rest,
})

/** The field of a consent. */
export const consentField = (purpose: string): string => `allow-${purpose}`

const TESTIMONY = form(
  'testimony',
  'testimony',
  [
    step('told', one('told', YES_NO), line('told-who')),
    step('story', text('what', LONG, 9), line('who', 500), line('when'), line('where', 300), text('how', 2_000, 3)),
    step('consent', ...CONSENT_PURPOSES.map((purpose) => one(consentField(purpose), YES_NO))),
  ],
  { needs: [['what', 'files', 'told-who']], neededWith: [{ field: 'told', value: 'yes', needs: 'told-who' }] },
)

/** Kept apart from everything else and destroyed first. `recognition`: words the team says first; the receipt gives them, nobody types them. */
const CONTACT = form(
  'contact',
  'contact',
  [step('contact', { code: 'telegram', is: 'handle' }, line('other', 300), line('note', 300))],
  { needs: [['telegram', 'other']] },
)

export const NEEDS = [
  'bed',
  'food',
  'medicine',
  'doctor',
  'talk',
  'papers',
  'lawyer',
  'money',
  'phone',
  'family',
  'work',
  'language',
  'unknown',
] as const

const NEED = form(
  'need',
  'need',
  [
    step('need', { code: 'needs', is: 'many', choices: NEEDS }),
    step('need-more', text('words', 4_000, 5), line('place', 300), one('urgent', ['today', 'week', 'later', 'unknown'])),
  ],
  { needs: [['needs', 'words']] },
)

export const WITHDRAWN = [...CONSENT_PURPOSES, 'all'] as const
const WITHDRAWAL = form(
  'withdrawal',
  'consent',
  [step('withdraw', { code: 'no-more', is: 'many', choices: WITHDRAWN }, text('words', 2_000, 3))],
  { needs: [['no-more']] },
)

/** Work and help, notices. Pay is asked in words: a moderator writes it in figures. */
const offer = (kind: OfferKind): Form =>
  form(
    kind,
    'offer',
    [
      step('offer', line('title'), text('text', 4_000, 7)),
      step('offer-where', line('place', 300), line('organisation', 300), line('proof', 300)),
      ...(kind === 'job'
        ? [step('offer-work', line('pay'), one('contract', CONTRACTS), line('hours'), line('level'), line('lodging'))]
        : kind === 'housing'
          ? [step('offer-home', line('until'), line('house', 300))]
          : []),
    ],
    { needs: [['title'], ['text']], fixed: { kind } },
  )

/** An answer to an offer, or to a letter; what is wrong with an offer. What it is about stands beside it: `ABOUT` of the exchange. */
const LETTER = form('letter', 'letter', [step('letter', text('text', 4_000, 7))], { needs: [['text']] })
const REPORT = form('report', 'letter', [step('report', text('text', 2_000, 4))], { needs: [['text']] })

export const OFFER_CHANGES = ['edit', 'renew', 'withdraw'] as const
const CHANGE = form('change', 'offer', [step('change', one('change', OFFER_CHANGES))], { needs: [['change']] })

/** Every form there is, by its code. */
export const FORMS: ReadonlyMap<FormCode, Form> = new Map(
  [TESTIMONY, CONTACT, NEED, WITHDRAWAL, CHANGE, LETTER, REPORT, ...OFFER_KINDS.map(offer)].map((one) => [one.code, one]),
)

export const formOf = (code: FormCode): Form => {
  const found = FORMS.get(code)
  if (found === undefined) throw new Error(`no form ${code}`)
  return found
}

export const fieldsOf = ({ steps }: Form): readonly Field[] => steps.flatMap(({ fields }) => fields)
