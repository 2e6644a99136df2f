import type { SiteLanguage } from '../language.ts'
import { type Forms, plural } from '../plural.ts'

const contradictions: Record<SiteLanguage, Forms> = {
  be: { one: 'супярэчнасць', few: 'супярэчнасці', many: 'супярэчнасцяў', other: 'супярэчнасці' },
  ru: { one: 'противоречие', few: 'противоречия', many: 'противоречий', other: 'противоречия' },
  en: { one: 'contradiction', other: 'contradictions' },
}
const counted = (language: SiteLanguage, n: number) => `${n} ${plural(language, n, contradictions[language])}`

const filters = {
  all: 'all',
  waiting: 'with drafts that wait',
  shown: 'shown in public',
  wish: 'hidden by wish of the family',
  contradiction: 'with an open contradiction',
  undecided: 'nobody decided what to show',
}

/** Lists of people and of events. */
const en = {
  filters,
  findPerson: 'Name, in any of the languages',
  findEvent: 'Day, month or year',
  show: 'Which',
  find: 'Find',
  found: (found: string, all: string) => (found === all ? `${all} in all.` : `${found} of ${all}.`),
  hiddenByDefault: 'Everybody is hidden in public until somebody decides otherwise.',
  noPeople: 'Nobody is in the register yet. Add a document first.',
  noEvents: 'No release event is in the register yet. Add a document first.',
  nothingFits: 'Nothing fits. Try fewer words or another choice.',
  pages: 'Pages',
  before: 'Earlier page',
  after: 'Next page',
  pageOf: (at: string, all: string) => `page ${at} of ${all}`,
  drafts: (statements: string) => `${statements} to decide`,
  accepted: (n: string) => `${n} decided`,
  contradictions: (n: string) => counted('en', Number(n)),
}
const be: typeof en = {
  filters: {
    all: 'усе',
    waiting: 'з чарнавікамі, што чакаюць',
    shown: 'паказаныя на сайце',
    wish: 'схаваныя на просьбу сям’і',
    contradiction: 'з нявырашанай супярэчнасцю',
    undecided: 'ніхто не вырашыў, ці паказваць',
  },
  findPerson: 'Імя, на любой з моў',
  findEvent: 'Дзень, месяц або год',
  show: 'Якія',
  find: 'Знайсці',
  found: (found, all) => (found === all ? `Усяго ${all}.` : `${found} з ${all}.`),
  hiddenByDefault: 'На сайце схаваныя ўсе, пакуль нехта не вырашыць інакш.',
  noPeople: 'У рэестры яшчэ нікога няма. Спачатку дадайце дакумент.',
  noEvents: 'У рэестры яшчэ няма ніводнага вызвалення. Спачатку дадайце дакумент.',
  nothingFits: 'Нічога не падыходзіць. Паспрабуйце менш слоў або іншы выбар.',
  pages: 'Старонкі',
  before: 'Папярэдняя старонка',
  after: 'Наступная старонка',
  pageOf: (at, all) => `старонка ${at} з ${all}`,
  drafts: (statements) => `чакае рашэння: ${statements}`,
  accepted: (n) => `вырашана ${n}`,
  contradictions: (n) => counted('be', Number(n)),
}
const ru: typeof en = {
  filters: {
    all: 'все',
    waiting: 'с черновиками, которые ждут',
    shown: 'показанные на сайте',
    wish: 'скрытые по просьбе семьи',
    contradiction: 'с нерешённым противоречием',
    undecided: 'никто не решил, показывать ли',
  },
  findPerson: 'Имя, на любом из языков',
  findEvent: 'День, месяц или год',
  show: 'Какие',
  find: 'Найти',
  found: (found, all) => (found === all ? `Всего ${all}.` : `${found} из ${all}.`),
  hiddenByDefault: 'На сайте скрыты все, пока кто-нибудь не решит иначе.',
  noPeople: 'В реестре ещё никого нет. Сначала добавьте документ.',
  noEvents: 'В реестре ещё нет ни одного освобождения. Сначала добавьте документ.',
  nothingFits: 'Ничего не подходит. Попробуйте меньше слов или другой выбор.',
  pages: 'Страницы',
  before: 'Предыдущая страница',
  after: 'Следующая страница',
  pageOf: (at, all) => `страница ${at} из ${all}`,
  drafts: (statements) => `ждёт решения: ${statements}`,
  accepted: (n) => `решено ${n}`,
  contradictions: (n) => counted('ru', Number(n)),
}
export const lists: Record<SiteLanguage, typeof en> = { be, ru, en }
