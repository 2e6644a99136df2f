import { by, element, question, yes } from './build.ts'
import type { Part } from './instrument.ts'

const CRIMES = 'Elements of Crimes, article 7(1)(k), in our own words'

/** Article 7(1)(k). */
export const INHUMANE: Part = {
  code: 'rome_7_1_k',
  labels: { be: 'Іншыя бесчалавечныя дзеянні', ru: 'Другие бесчеловечные деяния', en: 'Other inhumane acts' },
  provisions: ['rome_7_1_k'],
  elements: [
    element(
      'rome_7_1_k/k1',
      CRIMES,
      {
        be: 'Бесчалавечным дзеяннем людзям прычынілі вялікія пакуты або цяжкую шкоду.',
        ru: 'Бесчеловечным действием людям причинили большие страдания или тяжёлый вред.',
        en: 'An inhumane act caused people great suffering or serious harm.',
      },
      {
        provisions: ['eoc_7_1_k_1'],
        questions: [
          question(
            'done',
            ['Што рабілі з людзьмі?', 'Что делали с людьми?', 'What was done to the people?'],
            by('violation'),
            by('death'),
          ),
          question(
            'after',
            [
              'Што рабілі з тымі, хто застаўся ў краіне?',
              'Что делали с теми, кто остался в стране?',
              'What was done to those who stayed?',
            ],
            by('condition', 'rearrest', 'exit_ban', 'bank', 'work', 'parcels', 'civic_rights'),
          ),
        ],
        supports: [yes('violation'), yes('death')],
      },
    ),
    element(
      'rome_7_1_k/k2',
      CRIMES,
      {
        be: 'Яно падобнае сутнасцю і цяжарам да іншых дзеянняў з гэтага артыкула.',
        ru: 'Оно сходно по сути и тяжести с другими деяниями этой статьи.',
        en: 'In nature and gravity it was like the other acts of the article.',
      },
      {
        provisions: ['eoc_7_1_k_2'],
        questions: [
          question(
            'gravity',
            ['Як доўга і з якімі наступствамі?', 'Как долго и с какими последствиями?', 'For how long, and with what effects?'],
            by('violation'),
          ),
        ],
      },
    ),
    element(
      'rome_7_1_k/k3',
      CRIMES,
      {
        be: 'Той, хто дзейнічаў, ведаў факты, з якіх гэта вынікала.',
        ru: 'Тот, кто действовал, знал факты, из которых это следовало.',
        en: 'Who acted knew the facts that made it so.',
      },
      {
        provisions: ['eoc_7_1_k_3'],
        questions: [
          question('said', ['Што казалі самі выканаўцы?', 'Что говорили сами исполнители?', 'What did those who acted say?']),
        ],
      },
    ),
  ],
}
