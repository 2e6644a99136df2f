import { by, element, no, provision, question, read, yes } from './build.ts'
import type { Instrument, Part } from './instrument.ts'

const ADOPTED = 'https://hm.beport.app/2014/04/30/european-parliamentary-assembly-definition-political-prisoner'
const REPRINT = 'https://odessatalk.com/2012/10/council-of-europe-defines-political-prisoner'
const OURS = 'PACE Resolution 1900 (2012), paragraph 3, in our own words'

const CRITERIA: Part = {
  code: 'pace_1900',
  labels: { be: 'Пяць прыкмет палітвязня', ru: 'Пять признаков политзаключённого', en: 'Five criteria of a political prisoner' },
  provisions: [],
  elements: [
    element(
      'pace_1900/a',
      OURS,
      {
        be: 'Зняволенне парушае асноўную гарантыю: думкі, слова, сходаў, аб’яднанняў.',
        ru: 'Заключение нарушает основную гарантию: мысли, слова, собраний, объединений.',
        en: 'The detention breaks a basic guarantee: thought, expression, assembly, association.',
      },
      {
        provisions: ['pace_1900_a'],
        questions: [question('for', ['За што пасадзілі?', 'За что посадили?', 'Imprisoned for what?'], by('charge'), by('role'))],
        supports: [yes('recognition')],
        contradicts: [no('recognition')],
      },
    ),
    element(
      'pace_1900/b',
      OURS,
      {
        be: 'Пасадзілі выключна з палітычных прычын, без сувязі з правапарушэннем.',
        ru: 'Посадили исключительно по политическим причинам, без связи с правонарушением.',
        en: 'Imprisoned for purely political reasons, without an offence.',
      },
      {
        provisions: ['pace_1900_b'],
        questions: [
          question(
            'offence',
            [
              'Якое дзеянне назвалі правапарушэннем?',
              'Какое действие назвали правонарушением?',
              'Which act was called an offence?',
            ],
            by('charge'),
            by('acknowledgement'),
          ),
        ],
        supports: [yes('acknowledgement')],
      },
    ),
    element(
      'pace_1900/c',
      OURS,
      {
        be: 'Тэрмін або ўмовы відавочна несувымерныя, і прычына палітычная.',
        ru: 'Срок или условия явно несоразмерны, и причина политическая.',
        en: 'The term or the regime is clearly out of proportion, for political motives.',
      },
      {
        provisions: ['pace_1900_c'],
        questions: [
          question(
            'term',
            ['Колькі далі і за што?', 'Сколько дали и за что?', 'How long, and for what?'],
            by('sentence'),
            by('remaining_term'),
          ),
        ],
      },
    ),
    element(
      'pace_1900/d',
      OURS,
      {
        be: 'Трымаюць інакш, чым іншых, з палітычных прычын.',
        ru: 'Держат иначе, чем других, по политическим причинам.',
        en: 'Held differently from others, for political motives.',
      },
      {
        provisions: ['pace_1900_d'],
        questions: [
          question(
            'others',
            ['Як трымалі іншых за тое самае?', 'Как держали других за то же?', 'How were others held for the same?'],
            by('violation'),
          ),
        ],
      },
    ),
    element(
      'pace_1900/e',
      OURS,
      {
        be: 'Суд быў відавочна несправядлівы, і гэта звязана з палітыкай.',
        ru: 'Суд был явно несправедлив, и это связано с политикой.',
        en: 'The proceedings were clearly unfair, and politics lay behind it.',
      },
      {
        provisions: ['pace_1900_e'],
        questions: [question('how', ['Як судзілі?', 'Как судили?', 'How was the person tried?'], by('violation'))],
        supports: [yes('violation')],
        contradicts: [no('violation')],
      },
    ),
  ],
}

export const RESOLUTION_1900: Instrument = {
  code: 'pace_1900',
  labels: { be: 'Рэзалюцыя ПАСЕ 1900 (2012)', ru: 'Резолюция ПАСЕ 1900 (2012)', en: 'PACE Resolution 1900 (2012)' },
  citation: 'Parliamentary Assembly of the Council of Europe, Resolution 1900 (2012), 3 October 2012, paragraph 3',
  treaty: false,
  names: /Resolution (?:no\. ?|#)?1900|PACE|Парламентск\p{L}+ ассамбле\p{L}+|ПАСЕ/iu,
  provisions: [
    provision(
      'pace_1900_a',
      '3(a)',
      read(
        'if the detention has been imposed in violation of one of the fundamental guarantees set out in the European Convention on Human Rights and its Protocols (ECHR), in particular freedom of thought, conscience and religion, freedom of expression and information, freedom of assembly and association;',
        ADOPTED,
      ),
    ),
    provision(
      'pace_1900_b',
      '3(b)',
      read('if the detention has been imposed for purely political reasons without connection to any offence;', REPRINT),
    ),
    provision(
      'pace_1900_c',
      '3(c)',
      read(
        'if, for political motives, the length of the detention or its conditions are clearly out of proportion to the offence the person has been found guilty of or is suspected of;',
        REPRINT,
      ),
    ),
    provision(
      'pace_1900_d',
      '3(d)',
      read(
        'if, for political motives, he or she is detained in a discriminatory manner as compared to other persons; or,',
        REPRINT,
      ),
    ),
    provision(
      'pace_1900_e',
      '3(e)',
      read(
        'if the detention is the result of proceedings which were clearly unfair and this appears to be connected with political motives of the authorities.',
        REPRINT,
      ),
    ),
  ],
  parts: [CRITERIA],
}
