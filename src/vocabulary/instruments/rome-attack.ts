import { by, element, numberOf, question } from './build.ts'
import type { Part } from './instrument.ts'

const CRIMES = 'Elements of Crimes, article 7, in our own words'

/** What every act of article 7(1) needs besides itself. */
export const ATTACK: Part = {
  code: 'rome_7_1',
  labels: { be: 'Кантэкст: напад', ru: 'Контекст: нападение', en: 'Context: the attack' },
  provisions: ['rome_7_1', 'rome_7_2_a'],
  elements: [
    element(
      'rome_7_1/c1',
      CRIMES,
      {
        be: 'Гэта частка шырокага або сістэматычнага нападу на цывільных людзей.',
        ru: 'Это часть широкомасштабного или систематического нападения на гражданских людей.',
        en: 'It was part of a widespread or systematic attack on civilians.',
      },
      {
        provisions: ['eoc_7_1_attack'],
        questions: [
          question(
            'scale',
            ['Колькі людзей закранула?', 'Скольких людей это затронуло?', 'How many people did it touch?'],
            by('tally'),
            by('release_event'),
          ),
          question(
            'repeated',
            ['Ці паўтаралася тое самае?', 'Повторялось ли то же самое?', 'Was the same done again?'],
            by('detention'),
            by('displacement'),
          ),
        ],
        supports: [numberOf('tally', 'political'), numberOf('tally', 'held')],
      },
    ),
    element(
      'rome_7_1/c2',
      CRIMES,
      {
        be: 'Той, хто дзейнічаў, ведаў, што гэта частка такога нападу, або хацеў, каб так было.',
        ru: 'Тот, кто действовал, знал, что это часть такого нападения, или хотел этого.',
        en: 'Who acted knew that it was part of such an attack, or meant it to be.',
      },
      {
        provisions: ['eoc_7_1_knowledge'],
        questions: [
          question(
            'orders',
            ['Хто вырашаў і хто загадваў?', 'Кто решал и кто приказывал?', 'Who decided and who gave orders?'],
            by('negotiation'),
            by('pardon'),
          ),
        ],
      },
    ),
    element(
      'rome_7_1/c3',
      'Rome Statute, article 7(2)(a), in our own words',
      {
        be: 'Напад адпавядаў палітыцы дзяржавы або арганізацыі.',
        ru: 'Нападение отвечало политике государства или организации.',
        en: 'The attack followed a policy of a State or an organisation.',
      },
      {
        provisions: [],
        questions: [
          question(
            'policy',
            [
              'Ці ёсць рашэнне, загад або публічныя словы ўладаў?',
              'Есть ли решение, приказ или публичные слова властей?',
              'Is there a decision, an order or a public word of the authorities?',
            ],
            by('negotiation'),
            by('concession'),
            by('obligation'),
          ),
        ],
      },
    ),
  ],
}
