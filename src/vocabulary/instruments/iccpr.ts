import { by, element, no, question, yes } from './build.ts'
import { COVENANT_PROVISIONS } from './iccpr-texts.ts'
import type { Instrument, Part } from './instrument.ts'

const ARTICLE = (number: string) => `International Covenant on Civil and Political Rights, article ${number}, in our own words`

const LIBERTY: Part = {
  code: 'iccpr_9',
  labels: { be: 'Свабода і асабістая недатыкальнасць', ru: 'Свобода и личная неприкосновенность', en: 'Liberty and security' },
  provisions: [],
  elements: [
    element(
      'iccpr_9/arbitrary',
      ARTICLE('9(1)'),
      {
        be: 'Людзей трымалі адвольна або без законнай падставы.',
        ru: 'Людей держали произвольно или без законного основания.',
        en: 'People were held arbitrarily, or without a ground in law.',
      },
      {
        provisions: ['iccpr_9_1'],
        questions: [
          question(
            'ground',
            ['Паводле якога рашэння трымалі?', 'По какому решению держали?', 'Held under which decision?'],
            by('charge'),
            by('sentence'),
          ),
          question('rights', ['Якія правы парушылі?', 'Какие права нарушили?', 'Which rights were broken?'], by('violation')),
        ],
        supports: [yes('acknowledgement'), yes('annulment')],
        contradicts: [no('violation')],
      },
    ),
    element(
      'iccpr_9/told',
      ARTICLE('9(2) and (3)'),
      {
        be: 'Людзям не сказалі, за што іх бяруць, або не паставілі хутка перад суддзёй.',
        ru: 'Людям не сказали, за что их берут, или не поставили быстро перед судьёй.',
        en: 'People were not told why they were arrested, or not brought promptly before a judge.',
      },
      {
        provisions: ['iccpr_9_2', 'iccpr_9_3'],
        questions: [
          question(
            'when',
            ['Калі назвалі абвінавачанне?', 'Когда назвали обвинение?', 'When was the charge named?'],
            by('charge'),
          ),
        ],
      },
    ),
    element(
      'iccpr_9/remedy',
      ARTICLE('9(4) and (5)'),
      {
        be: 'Суд не мог праверыць зняволенне, або кампенсацыі няма.',
        ru: 'Суд не мог проверить заключение, или компенсации нет.',
        en: 'No court could review the detention, or there is no compensation.',
      },
      {
        provisions: ['iccpr_9_4', 'iccpr_9_5'],
        questions: [
          question(
            'restored',
            ['Ці вярнулі правы, ці заплацілі?', 'Вернули ли права, заплатили ли?', 'Were rights restored, was anything paid?'],
            by('rehabilitation'),
            by('annulment'),
          ),
        ],
        supports: [no('rehabilitation')],
        contradicts: [yes('rehabilitation')],
      },
    ),
  ],
}

const MOVEMENT: Part = {
  code: 'iccpr_12',
  labels: { be: 'Свабода руху', ru: 'Свобода передвижения', en: 'Freedom of movement' },
  provisions: ['iccpr_12_3'],
  elements: [
    element(
      'iccpr_12/stay',
      ARTICLE('12(1)'),
      {
        be: 'Людзям не далі жыць у сваёй краіне там, дзе яны хочуць.',
        ru: 'Людям не дали жить в своей стране там, где они хотят.',
        en: 'People could not live in their country where they choose.',
      },
      {
        provisions: ['iccpr_12_1'],
        questions: [
          question('moved', ['Каго і куды вывезлі?', 'Кого и куда вывезли?', 'Who was taken where?'], by('displacement')),
        ],
        supports: [yes('displacement')],
        contradicts: [no('displacement')],
      },
    ),
    element(
      'iccpr_12/leave',
      ARTICLE('12(2)'),
      {
        be: 'Людзям забаранілі выязджаць.',
        ru: 'Людям запретили выезжать.',
        en: 'People were banned from leaving.',
      },
      {
        provisions: ['iccpr_12_2'],
        questions: [
          question('ban', ['Ці можна выехаць?', 'Можно ли выехать?', 'May the people leave?'], by('condition', 'exit_ban')),
        ],
        supports: [yes('condition', 'exit_ban')],
        contradicts: [no('condition', 'exit_ban')],
      },
    ),
    element(
      'iccpr_12/enter',
      ARTICLE('12(4)'),
      {
        be: 'У людзей адвольна адабралі права вярнуцца ў сваю краіну.',
        ru: 'У людей произвольно отняли право вернуться в свою страну.',
        en: 'People were arbitrarily deprived of the right to enter their own country.',
      },
      {
        provisions: ['iccpr_12_4'],
        questions: [
          question(
            'back',
            ['Ці пусцілі назад?', 'Пустили ли обратно?', 'Was anybody let back in?'],
            by('return'),
            by('crossing'),
          ),
          question(
            'papers',
            ['Ці ёсць пашпарт і грамадзянства?', 'Есть ли паспорт и гражданство?', 'Is there a passport, and a citizenship?'],
            by('condition', 'papers_taken'),
            by('citizenship'),
          ),
        ],
        supports: [yes('condition', 'papers_taken')],
        contradicts: [no('condition', 'papers_taken')],
      },
    ),
  ],
}

const TRIAL: Part = {
  code: 'iccpr_14',
  labels: { be: 'Справядлівы суд', ru: 'Справедливый суд', en: 'Fair trial' },
  provisions: [],
  elements: [
    element(
      'iccpr_14/court',
      ARTICLE('14(1)'),
      {
        be: 'Суд не быў справядлівым, адкрытым, незалежным або бесстароннім.',
        ru: 'Суд не был справедливым, открытым, независимым или беспристрастным.',
        en: 'The hearing was not fair or public, or the court not independent or impartial.',
      },
      {
        provisions: ['iccpr_14_1'],
        questions: [question('how', ['Як судзілі?', 'Как судили?', 'How were people tried?'], by('violation'), by('sentence'))],
        supports: [yes('violation')],
        contradicts: [no('violation')],
      },
    ),
    element(
      'iccpr_14/innocent',
      ARTICLE('14(2)'),
      {
        be: 'Чалавека паказвалі вінаватым да прысуду.',
        ru: 'Человека показывали виновным до приговора.',
        en: 'The person was shown as guilty before a judgement.',
      },
      {
        provisions: ['iccpr_14_2'],
        questions: [
          question(
            'words',
            ['Што казалі ўлады да прысуду?', 'Что говорили власти до приговора?', 'What did officials say before the judgement?'],
            by('charge'),
          ),
        ],
      },
    ),
    element(
      'iccpr_14/defence',
      ARTICLE('14(3)'),
      {
        be: 'У чалавека не было часу на абарону або свайго адваката.',
        ru: 'У человека не было времени на защиту или своего адвоката.',
        en: 'The person had no time for a defence, or no lawyer of their choice.',
      },
      {
        provisions: ['iccpr_14_3_b'],
        questions: [
          question(
            'lawyer',
            [
              'Ці быў адвакат і ці можна было з ім гаварыць?',
              'Был ли адвокат и можно ли было с ним говорить?',
              'Was there a lawyer, and could they speak?',
            ],
            by('violation'),
          ),
        ],
      },
    ),
  ],
}

export const COVENANT: Instrument = {
  code: 'iccpr',
  labels: {
    be: 'Міжнародны пакт аб грамадзянскіх і палітычных правах',
    ru: 'Международный пакт о гражданских и политических правах',
    en: 'International Covenant on Civil and Political Rights',
  },
  citation: 'International Covenant on Civil and Political Rights, 16 December 1966, 999 UNTS 171',
  treaty: true,
  names: /Covenant|ICCPR|Международн\p{L}+ пакт|Міжнародн\p{L}+ пакт|МПГПП/iu,
  provisions: COVENANT_PROVISIONS,
  parts: [LIBERTY, MOVEMENT, TRIAL],
}
