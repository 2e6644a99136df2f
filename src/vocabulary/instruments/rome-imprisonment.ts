import { by, element, no, question, yes } from './build.ts'
import type { Part } from './instrument.ts'

const CRIMES = 'Elements of Crimes, article 7(1)(e), in our own words'

/** Article 7(1)(e). */
export const IMPRISONMENT: Part = {
  code: 'rome_7_1_e',
  labels: { be: 'Зняволенне', ru: 'Заключение', en: 'Imprisonment' },
  provisions: ['rome_7_1_e'],
  elements: [
    element(
      'rome_7_1_e/e1',
      CRIMES,
      {
        be: 'Людзей пасадзілі або інакш сур’ёзна пазбавілі волі.',
        ru: 'Людей посадили или иначе серьёзно лишили свободы.',
        en: 'People were imprisoned or otherwise severely deprived of liberty.',
      },
      {
        provisions: ['eoc_7_1_e_1'],
        questions: [
          question(
            'where',
            ['Дзе і як доўга трымалі?', 'Где и как долго держали?', 'Held where, and how long?'],
            by('detention'),
            by('sentence'),
            by('transfer'),
          ),
          question(
            'until',
            ['Калі чалавек выйшаў?', 'Когда человек вышел?', 'When did the person leave custody?'],
            by('release'),
            by('release_event'),
          ),
        ],
        supports: [
          yes('detention'),
          yes('sentence', '', 'increased'),
          yes('transfer'),
          yes('return'),
          yes('condition', 'rearrest'),
        ],
        contradicts: [no('detention')],
      },
    ),
    element(
      'rome_7_1_e/e2',
      CRIMES,
      {
        be: 'Гэта было настолькі сур’ёзна, што парушала асновы міжнароднага права.',
        ru: 'Это было настолько серьёзно, что нарушало основы международного права.',
        en: 'It was so grave that it broke fundamental rules of international law.',
      },
      {
        provisions: ['eoc_7_1_e_2'],
        questions: [
          question('charge', ['За што судзілі?', 'За что судили?', 'What was the charge?'], by('charge'), by('role')),
          question('trial', ['Якія правы парушылі?', 'Какие права нарушили?', 'Which rights were broken?'], by('violation')),
          question(
            'later',
            [
              'Ці скасавалі прысуд, ці прызналі незаконнасць?',
              'Отменён ли приговор, признана ли незаконность?',
              'Was the sentence set aside, or its unlawfulness admitted?',
            ],
            by('annulment'),
            by('acknowledgement'),
            by('rehabilitation'),
          ),
        ],
        supports: [yes('violation'), yes('acknowledgement'), yes('annulment'), yes('rehabilitation')],
        contradicts: [no('violation')],
      },
    ),
    element(
      'rome_7_1_e/e3',
      CRIMES,
      {
        be: 'Той, хто дзейнічаў, ведаў факты, з якіх вынікала гэтая сур’ёзнасць.',
        ru: 'Тот, кто действовал, знал факты, из которых следовала эта серьёзность.',
        en: 'Who acted knew the facts that made it so grave.',
      },
      {
        provisions: ['eoc_7_1_e_3'],
        questions: [
          question(
            'admitted',
            ['Што пра гэта казалі ўлады?', 'Что об этом говорили власти?', 'What did the authorities say of it?'],
            by('acknowledgement'),
          ),
        ],
        supports: [yes('acknowledgement')],
      },
    ),
  ],
}
