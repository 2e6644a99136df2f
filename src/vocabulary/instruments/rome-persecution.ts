import { by, element, no, numberOf, question, yes } from './build.ts'
import type { Part } from './instrument.ts'

const CRIMES = 'Elements of Crimes, article 7(1)(h), in our own words'
/** What binds people who stay: it belongs here and to other inhumane acts, never to deportation. */
const AFTER = ['exit_ban', 'bank', 'parcels', 'work', 'civic_rights', 'rearrest', 'papers_taken']

/** Article 7(1)(h). */
export const PERSECUTION: Part = {
  code: 'rome_7_1_h',
  labels: { be: 'Пераслед', ru: 'Преследование', en: 'Persecution' },
  provisions: ['rome_7_1_h', 'rome_7_2_g'],
  elements: [
    element(
      'rome_7_1_h/h1',
      CRIMES,
      {
        be: 'У людзей сур’ёзна адабралі асноўныя правы насуперак міжнароднаму праву.',
        ru: 'У людей серьёзно отняли основные права вопреки международному праву.',
        en: 'People were severely deprived of fundamental rights, against international law.',
      },
      {
        provisions: ['eoc_7_1_h_1'],
        questions: [
          question(
            'rights',
            ['Якія правы і чым абмежаваныя?', 'Какие права и чем ограничены?', 'Which rights, and limited by what?'],
            by('violation'),
            by('condition', ...AFTER),
            by('citizenship'),
          ),
        ],
        supports: [yes('violation'), yes('condition', ...AFTER)],
        contradicts: [no('violation'), no('condition', ...AFTER)],
      },
    ),
    element(
      'rome_7_1_h/h2',
      CRIMES,
      {
        be: 'Людзей выбралі таму, што яны належаць да групы.',
        ru: 'Людей выбрали потому, что они принадлежат к группе.',
        en: 'The people were chosen because they belong to a group.',
      },
      {
        provisions: ['eoc_7_1_h_2'],
        questions: [
          question(
            'role',
            ['Што чалавек рабіў публічна?', 'Что человек делал публично?', 'What did the person do in public?'],
            by('role'),
          ),
        ],
        supports: [yes('recognition')],
      },
    ),
    element(
      'rome_7_1_h/h3',
      CRIMES,
      {
        be: 'Прычына была палітычная або іншая забароненая.',
        ru: 'Причина была политической или другой запрещённой.',
        en: 'The ground was political or another forbidden one.',
      },
      {
        provisions: ['eoc_7_1_h_3'],
        questions: [
          question(
            'counted',
            [
              'Хто лічыць людзей палітвязнямі, а хто не?',
              'Кто считает людей политзаключёнными, а кто нет?',
              'Who counts the people as political prisoners, and who does not?',
            ],
            by('recognition'),
            by('tally'),
          ),
        ],
        supports: [
          yes('recognition'),
          numberOf('tally', 'political'),
          numberOf('release_event', 'political'),
          numberOf('release', 'political'),
        ],
        contradicts: [no('recognition')],
      },
    ),
    element(
      'rome_7_1_h/h4',
      CRIMES,
      {
        be: 'Гэта звязана з іншым дзеяннем з таго ж артыкула.',
        ru: 'Это связано с другим деянием из той же статьи.',
        en: 'It was connected with another act of the same article.',
      },
      {
        provisions: ['eoc_7_1_h_4'],
        questions: [
          question(
            'with',
            ['З вывазам або зняволеннем?', 'С вывозом или заключением?', 'With displacement or imprisonment?'],
            by('displacement'),
            by('detention'),
            by('sentence'),
          ),
        ],
        supports: [yes('displacement'), yes('detention'), yes('sentence', '', 'increased')],
      },
    ),
  ],
}
