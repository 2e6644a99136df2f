import { by, element, no, question, yes } from './build.ts'
import type { Part } from './instrument.ts'

const CRIMES = 'Elements of Crimes, article 7(1)(d), in our own words'

/**
 * Article 7(1)(d). What is done to people who stay in their country after a release is no part of it: see `rome-persecution.ts` and
 * `rome-inhumane.ts`.
 */
export const DEPORTATION: Part = {
  code: 'rome_7_1_d',
  labels: {
    be: 'Дэпартацыя або гвалтоўнае перамяшчэнне',
    ru: 'Депортация или насильственное перемещение',
    en: 'Deportation or forcible transfer',
  },
  provisions: ['rome_7_1_d', 'rome_7_2_d'],
  elements: [
    element(
      'rome_7_1_d/d1',
      CRIMES,
      {
        be: 'Людзей вывезлі ў іншую дзяржаву або іншае месца прымусам, без падставы ў міжнародным праве.',
        ru: 'Людей вывезли в другое государство или место принуждением, без основания в международном праве.',
        en: 'People were moved to another State or place by coercion, without a ground in international law.',
      },
      {
        provisions: ['eoc_7_1_d_1'],
        questions: [
          question(
            'border',
            [
              'Праз якую мяжу, калі і хто вёз?',
              'Через какую границу, когда и кто вёз?',
              'Over which border, when, and taken by whom?',
            ],
            by('displacement'),
            by('crossing'),
          ),
          question(
            'consent',
            [
              'Ці згадзіўся сам чалавек і ці мог адмовіцца? Згода палітыка не згода чалавека.',
              'Согласился ли сам человек и мог ли отказаться? Согласие политика не согласие человека.',
              'Did the person consent, and could the person refuse? A leader’s agreement is not the person’s consent.',
            ],
            by('refusal'),
            by('petition'),
          ),
          question(
            'force',
            ['Мяшок, кайданкі, канвой?', 'Мешок, наручники, конвой?', 'A hood, handcuffs, guards?'],
            by('violation'),
          ),
          question(
            'warned',
            [
              'Ці казалі чалавеку загадзя і ці паказалі рашэнне?',
              'Сказали ли человеку заранее и показали ли решение?',
              'Was the person told beforehand and shown a decision?',
            ],
            by('warning'),
          ),
          question(
            'left',
            ['Колькі заставалася сядзець?', 'Сколько оставалось сидеть?', 'How long was left to serve?'],
            by('remaining_term'),
          ),
          question(
            'papers',
            ['Ці засталіся ў чалавека дакументы?', 'Остались ли у человека документы?', 'Did the person keep their papers?'],
            by('condition', 'papers_taken'),
          ),
          question(
            'back',
            [
              'Ці спрабаваў чалавек вярнуцца і што было?',
              'Пытался ли человек вернуться и что было?',
              'Did the person try to return, and what happened?',
            ],
            by('return'),
          ),
        ],
        supports: [yes('displacement')],
        contradicts: [no('displacement')],
      },
    ),
    element(
      'rome_7_1_d/d2',
      CRIMES,
      {
        be: 'Людзі законна жылі там, адкуль іх вывезлі.',
        ru: 'Люди законно жили там, откуда их вывезли.',
        en: 'The people were lawfully where they were taken from.',
      },
      {
        provisions: ['eoc_7_1_d_2'],
        questions: [
          question(
            'citizenship',
            [
              'Якое ў чалавека грамадзянства і ці не забралі яго?',
              'Какое у человека гражданство и не отняли ли его?',
              'Which citizenship does the person have, and was it taken?',
            ],
            by('citizenship'),
          ),
        ],
      },
    ),
    element(
      'rome_7_1_d/d3',
      CRIMES,
      {
        be: 'Той, хто дзейнічаў, ведаў факты, з якіх вынікала законнасць іх жыцця там.',
        ru: 'Тот, кто действовал, знал факты, из которых следовала законность их жизни там.',
        en: 'Who acted knew the facts that made their presence lawful.',
      },
      {
        provisions: ['eoc_7_1_d_3'],
        questions: [
          question(
            'known',
            [
              'Ці бачылі тыя, хто вёз, дакументы людзей?',
              'Видели ли те, кто вёз, документы людей?',
              'Did those who took them see the people’s papers?',
            ],
            by('condition', 'papers_taken'),
          ),
        ],
      },
    ),
  ],
}
