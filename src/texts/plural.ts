import type { SiteLanguage } from './language.ts'

/** Forms by CLDR category. English has `one` and `other`; Belarusian and Russian `one`, `few`, `many`, and `other` for fractions. */
export type Forms = { one: string; few?: string; many?: string; other: string }

const RULES: Record<SiteLanguage, Intl.PluralRules> = {
  be: new Intl.PluralRules('be'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** The form that goes with a number: 1 чалавек, 3 чалавекі, 5 чалавек. */
export function plural(language: SiteLanguage, n: number, forms: Forms): string {
  const category = RULES[language].select(n)
  if (category === 'few') return forms.few ?? forms.other
  if (category === 'many') return forms.many ?? forms.other
  return category === 'one' ? forms.one : forms.other
}

/** Nouns that are counted: `named` after a bare number, `genitive` after “about”, “from … to”, “at least”. */
export type Noun = Record<SiteLanguage, { named: Forms; genitive: Forms }>

const same = (named: Forms) => ({ named, genitive: named })

export const NOUNS = {
  person: {
    be: {
      named: { one: 'чалавек', few: 'чалавекі', many: 'чалавек', other: 'чалавека' },
      genitive: { one: 'чалавека', other: 'чалавек' },
    },
    ru: {
      named: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
      genitive: { one: 'человека', other: 'человек' },
    },
    en: same({ one: 'person', other: 'people' }),
  },
  event: {
    be: {
      named: { one: 'падзея', few: 'падзеі', many: 'падзей', other: 'падзеі' },
      genitive: { one: 'падзеі', other: 'падзей' },
    },
    ru: {
      named: { one: 'событие', few: 'события', many: 'событий', other: 'события' },
      genitive: { one: 'события', other: 'событий' },
    },
    en: same({ one: 'event', other: 'events' }),
  },
  source: {
    be: {
      named: { one: 'крыніца', few: 'крыніцы', many: 'крыніц', other: 'крыніцы' },
      genitive: { one: 'крыніцы', other: 'крыніц' },
    },
    ru: {
      named: { one: 'источник', few: 'источника', many: 'источников', other: 'источника' },
      genitive: { one: 'источника', other: 'источников' },
    },
    en: same({ one: 'source', other: 'sources' }),
  },
  statement: {
    be: {
      named: { one: 'сцвярджэнне', few: 'сцвярджэнні', many: 'сцвярджэнняў', other: 'сцвярджэння' },
      genitive: { one: 'сцвярджэння', other: 'сцвярджэнняў' },
    },
    ru: {
      named: { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' },
      genitive: { one: 'утверждения', other: 'утверждений' },
    },
    en: same({ one: 'statement', other: 'statements' }),
  },
  year: {
    be: { named: { one: 'год', few: 'гады', many: 'гадоў', other: 'года' }, genitive: { one: 'года', other: 'гадоў' } },
    ru: { named: { one: 'год', few: 'года', many: 'лет', other: 'года' }, genitive: { one: 'года', other: 'лет' } },
    en: same({ one: 'year', other: 'years' }),
  },
  month: {
    be: {
      named: { one: 'месяц', few: 'месяцы', many: 'месяцаў', other: 'месяца' },
      genitive: { one: 'месяца', other: 'месяцаў' },
    },
    ru: {
      named: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
      genitive: { one: 'месяца', other: 'месяцев' },
    },
    en: same({ one: 'month', other: 'months' }),
  },
  week: {
    be: { named: { one: 'тыдзень', few: 'тыдні', many: 'тыдняў', other: 'тыдня' }, genitive: { one: 'тыдня', other: 'тыдняў' } },
    ru: {
      named: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
      genitive: { one: 'недели', other: 'недель' },
    },
    en: same({ one: 'week', other: 'weeks' }),
  },
  day: {
    be: { named: { one: 'дзень', few: 'дні', many: 'дзён', other: 'дня' }, genitive: { one: 'дня', other: 'дзён' } },
    ru: { named: { one: 'день', few: 'дня', many: 'дней', other: 'дня' }, genitive: { one: 'дня', other: 'дней' } },
    en: same({ one: 'day', other: 'days' }),
  },
} as const satisfies Record<string, Noun>
export type NounCode = keyof typeof NOUNS
