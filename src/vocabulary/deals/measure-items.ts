import { type Edtf, edtf } from '#core/edtf.ts'
import { type Entry, type Labels, OWN, say } from '../entry.ts'

/** By which act, of whom, when and for what a measure came about, as a public page tells it. `act`: as it is called in English, and that translated. `reasons`: answers of `imposed_for`. */
export type Imposition = {
  on: Edtf
  by: string
  act: Labels
  upon: readonly string[]
  reasons: readonly string[]
  source: string
}

/**
 * A measure that is lifted in deals. A statement speaks of it when it names one of `bodies` (codes of organisations), else when one of
 * `words` stands in it (beginnings of words, small letters).
 */
export type MeasureItem = Entry & { bodies: readonly string[]; words: readonly string[]; imposed: readonly Imposition[] }

type More = Partial<Pick<MeasureItem, 'bodies' | 'words' | 'imposed'>>

const measure = (
  code: string,
  definition: string,
  [be, ru, en]: [string, string, string],
  { bodies = [], words = [], imposed = [] }: More,
): MeasureItem => ({ code, definition, source: OWN, labels: say(be, ru, en), bodies, words, imposed })

const imposed = (on: string, act: Labels, upon: string[], reasons: string[], source: string): Imposition => ({
  on: edtf(on),
  by: 'US',
  act,
  upon,
  reasons,
  source,
})

const ORDER_14038 = say('выканаўчы ўказ 14038', 'исполнительный указ 14038', 'Executive Order 14038')
const DIRECTIVE_1 = say(
  'дырэктыва 1 да выканаўчага ўказа 14038',
  'директива 1 к исполнительному указу 14038',
  'Directive 1, Executive Order 14038',
)
const DECEMBER_2021 =
  'https://www.thompsonhinesmartrade.com/2021/12/ofac-expands-sanctions-against-belarus-through-additional-designations-and-issuance-of-directive-1/'

export const MEASURES: readonly MeasureItem[] = [
  measure(
    'potash',
    'Sanctions on the makers and sellers of potash.',
    ['санкцыі на калійныя ўгнаенні', 'санкции на калийные удобрения', 'sanctions on potash'],
    {
      bodies: ['belaruskali', 'bpc', 'agrorozkvit'],
      words: ['potash', 'калий', 'калій'],
      imposed: [
        imposed(
          '2021-08-09',
          ORDER_14038,
          ['belaruskali'],
          ['repression', 'election', 'flight'],
          'https://www.internationaltradeinsights.com/2021/08/new-executive-order-authorizes-imposition-of-additional-sanctions-on-the-government-of-belarus-and-certain-sectors-of-the-belarusian-economy/',
        ),
        imposed('2021-12-02', ORDER_14038, ['bpc', 'agrorozkvit'], ['repression', 'migrants'], DECEMBER_2021),
      ],
    },
  ),
  measure(
    'aviation',
    'Sanctions on an airline, aircraft and their parts and service, or a closed airspace.',
    ['санкцыі на авіяцыю', 'санкции на авиацию', 'sanctions on aviation'],
    {
      bodies: ['belavia'],
      words: ['airline', 'aircraft', 'spare parts', 'авиа', 'авія', 'самол', 'самал', 'запчаст'],
      imposed: [
        imposed(
          '2023-08-09',
          ORDER_14038,
          ['belavia'],
          ['repression', 'war'],
          'https://complianceconcourse.willkie.com/articles/ofac-designates-8-individuals-and-5-entities-to-mark-the-third-anniversary-of-belarus-fraudulent-election/',
        ),
      ],
    },
  ),
  measure('banks', 'Sanctions on banks and on payments.', ['санкцыі на банкі', 'санкции на банки', 'sanctions on banks'], {
    bodies: ['belinvestbank'],
    words: ['bank', 'банк'],
    imposed: [
      imposed('2022-02-24', ORDER_14038, ['belinvestbank'], ['war'], 'https://www.vedderprice.com/us-sanctions-against-belarus'),
    ],
  }),
  measure(
    'public_finance',
    'A ban on lending to the State, such as on new debt of its ministry of finance or its development bank.',
    ['забарона на дзяржаўныя пазыкі', 'запрет на государственные займы', 'ban on lending to the State'],
    {
      bodies: ['by_finance', 'development_bank'],
      imposed: [
        imposed('2021-12-02', DIRECTIVE_1, ['by_finance', 'development_bank'], ['repression', 'migrants'], DECEMBER_2021),
      ],
    },
  ),
  measure('oil', 'Sanctions on oil, its refining and its sale.', ['санкцыі на нафту', 'санкции на нефть', 'sanctions on oil'], {
    bodies: ['naftan'],
    words: ['oil', 'нефт', 'нафт'],
  }),
  measure(
    'export_controls',
    'Limits on selling goods and technology to the country.',
    ['экспартны кантроль', 'экспортный контроль', 'export controls'],
    { words: ['export control', 'экспортн', 'экспартн'] },
  ),
  measure(
    'visas',
    'Entry bans on officials, or limits on visas.',
    ['візавыя абмежаванні', 'визовые ограничения', 'visa limits'],
    { words: ['visa', 'виз', 'віз'] },
  ),
  measure(
    'transit',
    'A border, a railway or a port that is closed to goods or people.',
    ['закрытая мяжа і транзіт', 'закрытые граница и транзит', 'closed borders and transit'],
    { words: ['transit', 'border crossing', 'транзит', 'транзіт', 'пункты пропуск', 'пунктов пропуск', 'пунктаў пропуск'] },
  ),
  measure(
    'diplomacy',
    'Ambassadors recalled, an embassy closed, talks broken off.',
    ['дыпламатычныя адносіны', 'дипломатические отношения', 'diplomatic relations'],
    { words: ['embassy', 'relations', 'пасольств', 'посольств', 'отношени', 'адносін', 'дачынен'] },
  ),
]
