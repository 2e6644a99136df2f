import { type Entry, type Guard, OPEN, PROTECTED, SECRET, say } from './entry.ts'

export type Condition = Entry & { guard: Guard }

const SEED = 'Accounts of released people, 2025, and UN experts on expulsions, December 2025'
const LISTS = 'Effects of the lists of "extremists" and "terrorists" as released people describe them, 2024 to 2025'

/** What binds or harms people after release. Positive = it was done; a returned passport is `papers_taken`, negative. */
export const CONDITIONS = [
  {
    code: 'recruitment',
    definition: 'The security services press a released person to work for them or to inform on others.',
    source: SEED,
    labels: say('вербоўка', 'вербовка', 'recruitment by the services'),
    guard: SECRET,
  },
  {
    code: 'cooperation_paper',
    definition: 'A released person had to sign a paper promising co-operation with the services.',
    source: SEED,
    labels: say('папера пра супрацоўніцтва', 'бумага о сотрудничестве', 'co-operation paper'),
    guard: SECRET,
  },
  {
    code: 'filmed_confession',
    definition: 'A person was made to confess, repent or thank on camera.',
    source: SEED,
    labels: say('прызнанне на камеру', 'признание на камеру', 'filmed confession'),
    guard: SECRET,
  },
  {
    code: 'exit_ban',
    definition: 'A released person may not leave the country.',
    source: SEED,
    labels: say('забарона на выезд', 'запрет на выезд', 'ban on leaving the country'),
    guard: PROTECTED,
  },
  {
    code: 'spyware',
    definition: 'A device of a released person was fitted with a program that watches it.',
    source: 'RSF on the spyware ResidentBat, 2025, and accounts of released people',
    labels: say('шпіёнская праграма', 'шпионская программа', 'spyware'),
    guard: SECRET,
  },
  {
    code: 'bank',
    definition: 'A released person cannot open or use a bank account or a card.',
    source: LISTS,
    labels: say('рахунак у банку недаступны', 'счёт в банке недоступен', 'no bank account'),
    guard: PROTECTED,
  },
  {
    code: 'parcels',
    definition: 'A released person cannot send or receive parcels or money orders.',
    source: LISTS,
    labels: say('пасылкі забароненыя', 'посылки запрещены', 'no parcels'),
    guard: PROTECTED,
  },
  {
    code: 'work',
    definition: 'A released person is kept from work of their choice or ordered to take a certain one.',
    source: LISTS,
    labels: say('абмежаванні ў працы', 'ограничения в работе', 'restrictions on work'),
    guard: PROTECTED,
  },
  {
    code: 'family_threat',
    definition: 'Relatives of a released or imprisoned person are threatened or used as leverage.',
    source: SEED,
    labels: say('пагрозы родным', 'угрозы родным', 'threats to family'),
    guard: SECRET,
  },
  {
    code: 'papers_taken',
    definition: 'A passport or other papers were taken, withheld, torn or replaced by a certificate.',
    source: 'UN experts on expulsions and statelessness, December 2025',
    labels: say('дакументы адабралі', 'документы отняли', 'papers taken'),
    guard: OPEN,
  },
  {
    code: 'civic_rights',
    definition: 'A released person is barred from public or political life, from a profession or from office.',
    source: LISTS,
    labels: say('абмежаванне грамадзянскіх правоў', 'ограничение гражданских прав', 'civic rights restricted'),
    guard: PROTECTED,
  },
  {
    code: 'rearrest',
    definition: 'A released person was detained or charged again.',
    source: 'News reports on people imprisoned again after release, 2025 to 2026',
    labels: say('паўторнае зняволенне', 'повторное заключение', 're-arrest'),
    guard: OPEN,
  },
] as const satisfies readonly Condition[]
