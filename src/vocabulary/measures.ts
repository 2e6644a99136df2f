import type { CodingEntry } from './coding.ts'
import { OWN, say } from './entry.ts'

/** Measures that are lifted in deals, and why each had been imposed. */
export const MEASURE_FORM: CodingEntry = {
  form: 'measure',
  about: 'event',
  standard: false,
  items: [
    {
      code: 'potash',
      definition: 'Sanctions on the makers and sellers of potash.',
      source: OWN,
      labels: say('санкцыі на калійныя ўгнаенні', 'санкции на калийные удобрения', 'sanctions on potash'),
    },
  ],
  questions: [
    {
      code: 'imposed_for',
      definition: 'Why it had been imposed.',
      source: OWN,
      labels: say('За што было ўведзена', 'За что было введено', 'Why it had been imposed'),
      answers: [
        {
          code: 'repression',
          definition: 'For repression.',
          source: OWN,
          labels: say('за рэпрэсіі', 'за репрессии', 'for repression'),
        },
        {
          code: 'flight',
          definition: 'For the forced landing of a plane.',
          source: OWN,
          labels: say(
            'за прымусовую пасадку самалёта',
            'за принудительную посадку самолёта',
            'for the forced landing of a plane',
          ),
        },
      ],
    },
  ],
}
