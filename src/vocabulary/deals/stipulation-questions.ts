import type { Question } from '../coding-entry.ts'
import { type Entry, OWN, say } from '../entry.ts'

const answer = (code: string, definition: string, be: string, ru: string, en: string, source = OWN): Entry => ({
  code,
  definition,
  source,
  labels: say(be, ru, en),
})

/** Whether there is a public text of it. The codes that assess can give without a member are the same. */
export const DISCLOSURES: readonly Entry[] = [
  answer('disclosed', 'A party has told of it in public.', 'бок пра гэта сказаў', 'сторона об этом сказала', 'told by a party'),
  answer(
    'inferred',
    'Nobody has told of it; it follows from what was done.',
    'вынікае з таго, што зрабілі',
    'следует из того, что сделали',
    'inferred from what was done',
  ),
  answer(
    'denied',
    'A party says that it was not agreed.',
    'бок кажа, што такога няма',
    'сторона говорит, что такого нет',
    'denied by a party',
  ),
  answer(
    'undisclosed',
    'It is said that terms exist, and no text of this one is public.',
    'не раскрыта',
    'не раскрыто',
    'not disclosed',
  ),
]

const KROC =
  'Kroc Institute, Peace Accords Matrix, https://peacepolicy.nd.edu/2017/10/11/a-barometer-of-peace-implementation-in-colombia/'

/** How far it is carried out, on the scale of the Peace Accords Matrix; `review` stands for no level. */
export const STATES: readonly Entry[] = [
  answer('not_initiated', 'Level 0: nothing has been done.', '0: не пачата', '0: не начато', '0: not begun', KROC),
  answer('minimal', 'Level 1: a first step has been taken.', '1: першы крок', '1: первый шаг', '1: a first step', KROC),
  answer(
    'intermediate',
    'Level 2: much has been done, and it may still be completed.',
    '2: часткова',
    '2: частично',
    '2: in part',
    KROC,
  ),
  answer('full', 'Level 3: it has been carried out.', '3: выканана', '3: выполнено', '3: carried out', KROC),
  answer(
    'review',
    'Something has happened that puts the level in doubt; it is to be judged anew.',
    'на перагледзе',
    'на пересмотре',
    'under review',
  ),
]

export const STIPULATION_QUESTIONS: readonly Question[] = [
  {
    code: 'disclosure',
    definition: 'Whether a text of it is public, and from whom.',
    source: OWN,
    labels: say('Ці раскрыта', 'Раскрыто ли', 'Disclosed'),
    answers: DISCLOSURES,
  },
  {
    code: 'state',
    definition: 'How far it has been carried out.',
    source: KROC,
    labels: say('Як выконваецца', 'Как выполняется', 'How far it is carried out'),
    answers: STATES,
  },
  {
    code: 'due',
    definition: 'By which day it is to be carried out, where that was said.',
    source: OWN,
    labels: say('Тэрмін', 'Срок', 'Due'),
    answers: 'day',
  },
  {
    code: 'reversible',
    definition: 'Whether it can be undone.',
    source: OWN,
    labels: say('Ці можна адмяніць', 'Можно ли отменить', 'Can it be undone'),
    answers: [
      answer('easily', 'One party can undo it at once.', 'адразу', 'сразу', 'at once'),
      answer(
        'with_effort',
        'It can be undone, with time or cost.',
        'з часам ці выдаткамі',
        'со временем или затратами',
        'with time or cost',
      ),
      answer('irreversible', 'It cannot be undone.', 'нельга', 'нельзя', 'no'),
    ],
  },
  {
    code: 'monitor',
    definition: 'Who watches whether it is kept.',
    source: OWN,
    labels: say('Хто сочыць', 'Кто следит', 'Who watches'),
    answers: [
      answer('nobody', 'Nobody is named.', 'ніхто не названы', 'никто не назван', 'nobody is named'),
      answer('party', 'A party to the deal.', 'адзін з бакоў', 'одна из сторон', 'a party'),
      answer('third_state', 'Another State.', 'іншая дзяржава', 'другое государство', 'another State'),
      answer(
        'international',
        'An international organisation.',
        'міжнародная арганізацыя',
        'международная организация',
        'an international organisation',
      ),
      answer(
        'civil_society',
        'Human-rights groups or media.',
        'праваабаронцы ці медыя',
        'правозащитники или медиа',
        'rights groups or media',
      ),
    ],
  },
]
