import type { Decision } from '#core/decision.ts'
import type { SiteLanguage } from '../language.ts'
import { plural } from '../plural.ts'

type Part = 'given' | 'patronymic' | 'surname' | 'birth_date' | 'detention_date' | 'place' | 'article' | 'day' | 'number'
type Level =
  | 'same_letters'
  | 'same_sounds'
  | 'same_name'
  | 'short_form'
  | 'related_name'
  | 'initial'
  | 'other_form'
  | 'near'
  | 'unlike'
  | 'same_day'
  | 'same_month'
  | 'same_year'
  | 'next_to'
  | 'year_slipped'
  | 'changed_places'
  | 'other_date'
  | 'other_age'

const parts: Record<Part, string> = {
  given: 'given name',
  patronymic: 'patronymic',
  surname: 'surname',
  birth_date: 'date of birth',
  detention_date: 'day of detention',
  place: 'place',
  article: 'article',
  day: 'day',
  number: 'how many',
}
const levels: Record<Level, string> = {
  same_letters: 'the same',
  same_sounds: 'the same sounds, written otherwise',
  same_name: 'the same name in another language or spelling',
  short_form: 'a short form of the same name',
  related_name: 'names that one person may bear in two languages',
  initial: 'the initial agrees',
  other_form: 'may be another form of the same name, or another name',
  near: 'close, not the same',
  unlike: 'not alike',
  same_day: 'the same day',
  same_month: 'the same month',
  same_year: 'the same year',
  next_to: 'neighbouring dates',
  year_slipped: 'the same day, a year apart',
  changed_places: 'day and month changed places',
  other_date: 'another date',
  other_age: 'years apart',
}
const bands = {
  same: 'Name and other facts agree. You decide.',
  review: 'Alike enough to be looked at. Two people may bear one name.',
  different: 'Hardly the same.',
}
const missingParts: Record<Part, string> = {
  ...parts,
  number: 'how many people, on one side',
}
const judged: Record<(Decision & { target: 'judgement' })['act'], string> = {
  same: 'Judged the same',
  different: 'Judged different',
  undecided: 'Left undecided',
}

/** Reasons that are codes, in words. */
const reasons = { same_list_id: 'one list gives both the same id' }

const en = {
  parts,
  levels,
  bands,
  missingParts,
  judged,
  reasons,
  personTitle: 'Is it the same person?',
  eventTitle: 'Is it the same event?',
  open: (n: number) => (n === 0 ? 'nothing waits' : `${n} to decide`),
  nobodyAlike: 'Nothing else in the register is alike.',
  allJudged: 'Everything that is alike has been judged. Choose one below to look at it again.',
  isIt: (name: string) => `${name}: the same?`,
  whyProposed: 'Why this is asked. Likeness proposes; it decides nothing.',
  part: 'Part',
  here: 'Here',
  there: 'There',
  alike: 'How alike',
  weightAndWhy: 'Weight and why',
  weightHelp:
    'Weight is counted in bits: each bit makes it twice as likely, or with a minus half as likely, that it is one person.',
  total: (bits: string) => `Together ${bits}.`,
  missing: (what: string) => `What would help to decide and is not known: ${what}.`,
  onlyNamed: 'Only named; nothing is told of them.',
  more: (n: string) => `and ${n} more`,
  reason: 'Reason',
  reasonHint: 'For the team. May stay empty.',
  same: 'The same',
  different: 'Different',
  undecided: 'Cannot tell',
  canBeUndone: 'Whatever you decide, it can be taken apart again: nothing is copied or deleted.',
  all: (n: number) => `Everything that is alike: ${n}`,
  heldTogether: 'What holds it together',
  heldHelp: 'Each judgement here joined two namings. Undo the wrong one; the others stay.',
  takeApart: 'Take this join back',
  areTwo: 'They are two',
  notFollowed: 'Joins that were not followed',
  notFollowedBecause:
    'This join was not followed, because somebody judged two of the sides different. It is cut as a whole, never half followed.',
  noAct: 'Choose one of the three answers.',
  changed: 'One of the two sides was joined or taken apart since you opened the page. Look again before you decide.',
}
const be: typeof en = {
  parts: {
    given: 'імя',
    patronymic: 'імя па бацьку',
    surname: 'прозвішча',
    birth_date: 'дата нараджэння',
    detention_date: 'дзень затрымання',
    place: 'месца',
    article: 'артыкул',
    day: 'дзень',
    number: 'колькі',
  },
  levels: {
    same_letters: 'супадае',
    same_sounds: 'гучыць гэтак жа, напісана іначай',
    same_name: 'тое самае імя на іншай мове або ў іншым напісанні',
    short_form: 'скарочаная форма таго самага імя',
    related_name: 'імёны, якія адзін чалавек можа насіць на розных мовах',
    initial: 'ініцыял супадае',
    other_form: 'магчыма, іншая форма таго самага імя, а магчыма, іншае імя',
    near: 'блізка, але не тое самае',
    unlike: 'не падобна',
    same_day: 'той самы дзень',
    same_month: 'той самы месяц',
    same_year: 'той самы год',
    next_to: 'суседнія даты',
    year_slipped: 'той самы дзень, суседні год',
    changed_places: 'дзень і месяц памяняліся месцамі',
    other_date: 'іншая дата',
    other_age: 'розніца ў некалькі гадоў',
  },
  bands: {
    same: 'Імя і іншыя факты супадаюць. Вырашаеце вы.',
    review: 'Дастаткова падобна, каб паглядзець. Адно імя могуць насіць двое.',
    different: 'Наўрад ці гэта адзін чалавек.',
  },
  missingParts: {
    given: 'імя',
    patronymic: 'імя па бацьку',
    surname: 'прозвішча',
    birth_date: 'дата нараджэння',
    detention_date: 'дзень затрымання',
    place: 'месца',
    article: 'артыкул',
    day: 'дзень',
    number: 'колькасць людзей з аднаго боку',
  },
  judged: { same: 'Вырашана: тое самае', different: 'Вырашана: розныя', undecided: 'Пакінута без рашэння' },
  reasons: { same_list_id: 'адзін спіс дае абодвум той самы нумар' },
  personTitle: 'Гэта той самы чалавек?',
  eventTitle: 'Гэта тая самая падзея?',
  open: (n) => (n === 0 ? 'нічога не чакае' : `${plural('be', n, { one: 'чакае', other: 'чакаюць' })} рашэння: ${n}`),
  nobodyAlike: 'Нічога падобнага ў рэестры больш няма.',
  allJudged: 'Пра ўсё падобнае ўжо вырашана. Каб паглядзець зноў, выберыце ніжэй.',
  isIt: (name) => `${name}: тое самае?`,
  whyProposed: 'Чаму пра гэта пытаемся. Падабенства прапануе, але нічога не вырашае.',
  part: 'Што',
  here: 'Тут',
  there: 'Там',
  alike: 'Наколькі падобна',
  weightAndWhy: 'Вага і чаму',
  weightHelp:
    'Вага лічыцца ў бітах: кожны біт удвая павялічвае, а з мінусам удвая памяншае верагоднасць таго, што гэта адзін чалавек.',
  total: (bits) => `Разам ${bits}.`,
  missing: (what) => `Што дапамагло б вырашыць, але невядома: ${what}.`,
  onlyNamed: 'Толькі названы; пра яго нічога не сказана.',
  more: (n) => `і яшчэ ${n}`,
  reason: 'Прычына',
  reasonHint: 'Для каманды. Можна пакінуць пустым.',
  same: 'Тое самае',
  different: 'Розныя',
  undecided: 'Няясна',
  canBeUndone: 'Што б вы ні вырашылі, гэта можна раздзяліць зноў: нічога не капіюецца і не выдаляецца.',
  all: (n) => `Усё падобнае: ${n}`,
  heldTogether: 'На чым трымаецца аб’яднанне',
  heldHelp: 'Кожнае рашэнне тут аб’яднала дзве згадкі. Адмяніце памылковае, астатнія застануцца.',
  takeApart: 'Адклікаць гэта аб’яднанне',
  areTwo: 'Гэта двое розных',
  notFollowed: 'Аб’яднанні, якія не адбыліся',
  notFollowedBecause: 'Гэта аб’яднанне не адбылося, бо нехта вырашыў, што два бакі розныя. Яно адкідаецца цалкам, а не напалову.',
  noAct: 'Выберыце адзін з трох адказаў.',
  changed: 'Адзін з двух бакоў аб’ядналі або раздзялілі, пакуль старонка была адкрытая. Паглядзіце зноў, перш чым вырашаць.',
}
const ru: typeof en = {
  parts: {
    given: 'имя',
    patronymic: 'отчество',
    surname: 'фамилия',
    birth_date: 'дата рождения',
    detention_date: 'день задержания',
    place: 'место',
    article: 'статья',
    day: 'день',
    number: 'сколько',
  },
  levels: {
    same_letters: 'совпадает',
    same_sounds: 'звучит так же, написано иначе',
    same_name: 'то же имя на другом языке или в другом написании',
    short_form: 'краткая форма того же имени',
    related_name: 'имена, которые один человек может носить на разных языках',
    initial: 'инициал совпадает',
    other_form: 'возможно, другая форма того же имени, а возможно, другое имя',
    near: 'близко, но не то же самое',
    unlike: 'не похоже',
    same_day: 'тот же день',
    same_month: 'тот же месяц',
    same_year: 'тот же год',
    next_to: 'соседние даты',
    year_slipped: 'тот же день, соседний год',
    changed_places: 'день и месяц поменялись местами',
    other_date: 'другая дата',
    other_age: 'разница в несколько лет',
  },
  bands: {
    same: 'Имя и другие факты совпадают. Решаете вы.',
    review: 'Достаточно похоже, чтобы посмотреть. Одно имя могут носить двое.',
    different: 'Вряд ли это один человек.',
  },
  missingParts: {
    given: 'имя',
    patronymic: 'отчество',
    surname: 'фамилия',
    birth_date: 'дата рождения',
    detention_date: 'день задержания',
    place: 'место',
    article: 'статья',
    day: 'день',
    number: 'число людей с одной стороны',
  },
  judged: { same: 'Решено: то же самое', different: 'Решено: разные', undecided: 'Оставлено без решения' },
  reasons: { same_list_id: 'один список даёт обоим один номер' },
  personTitle: 'Это тот же человек?',
  eventTitle: 'Это то же событие?',
  open: (n) => (n === 0 ? 'ничего не ждёт' : `${plural('ru', n, { one: 'ждёт', other: 'ждут' })} решения: ${n}`),
  nobodyAlike: 'Ничего похожего в реестре больше нет.',
  allJudged: 'Обо всём похожем уже решено. Чтобы посмотреть снова, выберите ниже.',
  isIt: (name) => `${name}: то же самое?`,
  whyProposed: 'Почему об этом спрашиваем. Сходство предлагает, но ничего не решает.',
  part: 'Что',
  here: 'Здесь',
  there: 'Там',
  alike: 'Насколько похоже',
  weightAndWhy: 'Вес и почему',
  weightHelp:
    'Вес считается в битах: каждый бит вдвое увеличивает, а с минусом вдвое уменьшает вероятность того, что это один человек.',
  total: (bits) => `Итого ${bits}.`,
  missing: (what) => `Что помогло бы решить, но неизвестно: ${what}.`,
  onlyNamed: 'Только назван; о нём ничего не сказано.',
  more: (n) => `и ещё ${n}`,
  reason: 'Причина',
  reasonHint: 'Для команды. Можно оставить пустым.',
  same: 'То же самое',
  different: 'Разные',
  undecided: 'Неясно',
  canBeUndone: 'Что бы вы ни решили, это можно разделить снова: ничего не копируется и не удаляется.',
  all: (n) => `Всё похожее: ${n}`,
  heldTogether: 'На чём держится объединение',
  heldHelp: 'Каждое решение здесь объединило два упоминания. Отмените ошибочное, остальные останутся.',
  takeApart: 'Отозвать это объединение',
  areTwo: 'Это двое разных',
  notFollowed: 'Объединения, которые не состоялись',
  notFollowedBecause:
    'Это объединение не состоялось: кто-то решил, что две стороны разные. Оно отбрасывается целиком, а не наполовину.',
  noAct: 'Выберите один из трёх ответов.',
  changed: 'Одну из двух сторон объединили или разделили, пока страница была открыта. Посмотрите снова, прежде чем решать.',
}
export const same: Record<SiteLanguage, typeof en> = { be, ru, en }
