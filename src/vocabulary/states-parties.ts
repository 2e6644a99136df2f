import { type Edtf, edtf } from '#core/edtf.ts'
import { type Entry, say } from './entry.ts'

/**
 * Is the Rome Statute in force for a State? `since`: the first day; null: the State is no party. `confirmed`: the source was read;
 * otherwise the day is from memory, and is shown so.
 */
export type StatuteState = { country: string; since: Edtf | null; confirmed: boolean; source: string }

/** From the day on which a State deposits its ratification, the Statute enters into force as its Article 126 says: see the test. */
const party = (country: string, since: string, source: string | null = null): StatuteState => ({
  country,
  since: edtf(since),
  confirmed: source !== null,
  source: source ?? 'From memory; to be confirmed in the United Nations Treaty Collection, chapter XVIII, 10',
})
const noParty = (country: string, source: string | null = null): StatuteState => ({
  country,
  since: null,
  confirmed: source !== null,
  source: source ?? 'From memory; to be confirmed in the United Nations Treaty Collection, chapter XVIII, 10',
})

const PGA = 'https://www.pgaction.org/es/ilhr/rome-statute/states-parties.html'
const REFERRAL = 'https://www.icc-cpi.int/news/statement-icc-prosecutor-karim-aa-khan-kc-receipt-referral-republic-lithuania'
const KYIV = 'https://kyivindependent.com/ukraine-becomes-party-to-the-rome-statute-of-the-international-criminal-court/'

/** States that people from Belarus have been taken to or may be, neighbours first. A State that is not here: not known to us. */
export const STATUTE_STATES: readonly StatuteState[] = [
  party('LT', '2003-08-01', 'http://archive.iccnow.org/?mod=country&iduct=101'),
  party('LV', '2002-09-01', 'https://denederlandsegrondwet.nl/id/vjr55xww71zu/nieuws/latvian_presidency_of_the_eu_council'),
  party('PL', '2002-07-01'),
  party('UA', '2025-01-01', 'https://coalitionfortheicc.org/ukraine-becomes-125th-ICC-state-party'),
  noParty('RU', KYIV),
  noParty('BY', REFERRAL),
  party('EE', '2002-07-01'),
  party('DE', '2002-07-01'),
  party('SE', '2002-07-01'),
  party('FI', '2002-07-01'),
  party('NO', '2002-07-01'),
  party('CZ', '2009-10-01', PGA),
  party('MD', '2011-01-01', PGA),
  party('GE', '2003-12-01'),
  party('AM', '2024-02-01', PGA),
  party('JP', '2007-10-01', PGA),
  noParty('US', KYIV),
  noParty('VA'),
]

const BY_COUNTRY = new Map(STATUTE_STATES.map((state) => [state.country, state]))
export const statuteStateOf = (country: string): StatuteState | null => BY_COUNTRY.get(country) ?? null

/** A step before the Court; `source` is the address of the page that was read. */
export type CourtStep = Entry & { date: Edtf }

/** What has happened before the International Criminal Court, oldest first. */
export const COURT_STEPS: readonly CourtStep[] = [
  {
    code: 'referral',
    date: edtf('2024-09-30'),
    definition: 'Lithuania asked the Prosecutor to investigate crimes committed since 1 May 2020 partly on its territory.',
    source: REFERRAL,
    labels: say(
      'Літва звярнулася да пракурора Міжнароднага крымінальнага суда з просьбай расследаваць злачынствы, учыненыя з 1 мая 2020 года часткова на яе тэрыторыі',
      'Литва обратилась к прокурору Международного уголовного суда с просьбой расследовать преступления, совершённые с 1 мая 2020 года отчасти на её территории',
      'Lithuania asked the Prosecutor of the International Criminal Court to investigate crimes committed since 1 May 2020 partly on its territory',
    ),
  },
  {
    code: 'investigation',
    date: edtf('2026-03-12'),
    definition: 'The Prosecutor announced an investigation of deportation, and of persecution through deportation.',
    source: 'https://www.aljazeera.com/news/2026/3/12/icc-prosecutor-opens-probe-into-belarus-over-deportations-to-lithuania',
    labels: say(
      'пракурор абвясціў, што расследуе дэпартацыю і пераслед праз дэпартацыю, учыненыя прынамсі часткова на тэрыторыі Літвы',
      'прокурор объявил, что расследует депортацию и преследование посредством депортации, совершённые по меньшей мере отчасти на территории Литвы',
      'the Prosecutor announced an investigation of deportation, and of persecution through deportation, committed at least in part on the territory of Lithuania',
    ),
  },
]
