import { by, element, no, provision, question, read, remembered, yes } from './build.ts'
import type { Instrument, Part } from './instrument.ts'

const OHCHR = 'https://web.dev.ohchr.un-icc.cloud/en/about-arbitrary-detention'
const DATABASE = 'https://www.unwgaddatabase.org/un/Document.aspx?id=455'
const METHODS = (category: string) => `Methods of work of the Working Group, A/HRC/36/38, paragraph 8, category ${category}`
const OURS = 'Methods of work of the Working Group on Arbitrary Detention, in our own words'

const CATEGORIES: Part = {
  code: 'wgad',
  labels: { be: 'Пяць катэгорый', ru: 'Пять категорий', en: 'Five categories' },
  provisions: [],
  elements: [
    element(
      'wgad/i',
      OURS,
      {
        be: 'Катэгорыя I: няма ніякай прававой падставы трымаць чалавека.',
        ru: 'Категория I: нет никакого правового основания держать человека.',
        en: 'Category I: there is no legal basis at all for holding the person.',
      },
      {
        provisions: ['wgad_i'],
        questions: [
          question(
            'term',
            [
              'Ці трымалі пасля канца тэрміну або насуперак амністыі?',
              'Держали ли после конца срока или вопреки амнистии?',
              'Held after the end of the term, or despite an amnesty?',
            ],
            by('remaining_term'),
            by('sentence'),
          ),
        ],
        supports: [yes('acknowledgement')],
      },
    ),
    element(
      'wgad/ii',
      OURS,
      {
        be: 'Катэгорыя II: чалавека трымаюць за тое, што ён карыстаўся сваімі правамі.',
        ru: 'Категория II: человека держат за то, что он пользовался своими правами.',
        en: 'Category II: the person is held for using their rights.',
      },
      {
        provisions: ['wgad_ii'],
        questions: [
          question(
            'did',
            ['Што чалавек рабіў публічна?', 'Что человек делал публично?', 'What did the person do in public?'],
            by('role'),
            by('charge'),
          ),
        ],
        supports: [yes('recognition')],
        contradicts: [no('recognition')],
      },
    ),
    element(
      'wgad/iii',
      OURS,
      {
        be: 'Катэгорыя III: права на справядлівы суд парушылі вельмі сур’ёзна.',
        ru: 'Категория III: право на справедливый суд нарушили очень серьёзно.',
        en: 'Category III: the right to a fair trial was broken gravely.',
      },
      {
        provisions: ['wgad_iii'],
        questions: [question('how', ['Як судзілі?', 'Как судили?', 'How was the person tried?'], by('violation'))],
        supports: [yes('violation')],
        contradicts: [no('violation')],
      },
    ),
    element(
      'wgad/iv',
      OURS,
      {
        be: 'Катэгорыя IV: бежанцаў або мігрантаў доўга трымаюць без праверкі судом.',
        ru: 'Категория IV: беженцев или мигрантов долго держат без проверки судом.',
        en: 'Category IV: refugees or migrants are held long without review.',
      },
      {
        provisions: ['wgad_iv'],
        questions: [
          question('foreign', [
            'Ці гэта пра бежанцаў або мігрантаў?',
            'Идёт ли речь о беженцах или мигрантах?',
            'Is it about refugees or migrants?',
          ]),
        ],
      },
    ),
    element(
      'wgad/v',
      OURS,
      {
        be: 'Катэгорыя V: чалавека трымаюць праз дыскрымінацыю, у тым ліку за погляды.',
        ru: 'Категория V: человека держат из-за дискриминации, в том числе за взгляды.',
        en: 'Category V: the person is held out of discrimination, opinion included.',
      },
      {
        provisions: ['wgad_v'],
        questions: [
          question(
            'others',
            [
              'Ці судзілі інакш, чым іншых за тое самае?',
              'Судили ли иначе, чем других за то же?',
              'Treated differently from others for the same?',
            ],
            by('violation'),
            by('recognition'),
          ),
        ],
      },
    ),
  ],
}

export const WORKING_GROUP: Instrument = {
  code: 'wgad',
  labels: {
    be: 'Рабочая група ААН па адвольных затрыманнях',
    ru: 'Рабочая группа ООН по произвольным задержаниям',
    en: 'UN Working Group on Arbitrary Detention',
  },
  citation: 'Methods of work of the Working Group on Arbitrary Detention, A/HRC/36/38',
  treaty: false,
  names: /Working Group on Arbitrary Detention|WGAD|Рабоч\p{L}+ групп?\p{L}*/iu,
  provisions: [
    provision(
      'wgad_i',
      'I',
      read(
        'When it is clearly impossible to invoke any legal basis justifying the deprivation of liberty (as when a person is kept in detention after the completion of their sentence or despite an amnesty law applicable to them)',
        OHCHR,
      ),
    ),
    provision(
      'wgad_ii',
      'II',
      remembered(
        'When the deprivation of liberty results from the exercise of the rights or freedoms guaranteed by articles 7, 13, 14, 18, 19, 20 and 21 of the Universal Declaration of Human Rights and, insofar as States parties are concerned, by articles 12, 18, 19, 21, 22, 25, 26 and 27 of the International Covenant on Civil and Political Rights',
        METHODS('II'),
      ),
    ),
    provision(
      'wgad_iii',
      'III',
      remembered(
        'When the total or partial non-observance of the international norms relating to the right to a fair trial, established in the Universal Declaration of Human Rights and in the relevant international instruments accepted by the States concerned, is of such gravity as to give the deprivation of liberty an arbitrary character',
        METHODS('III'),
      ),
    ),
    provision(
      'wgad_iv',
      'IV',
      read(
        'asylum seekers, immigrants or refugees are subjected to prolonged administrative custody without the possibility of administrative or judicial review or remedy',
        DATABASE,
      ),
    ),
    provision(
      'wgad_v',
      'V',
      remembered(
        'When the deprivation of liberty constitutes a violation of international law on the grounds of discrimination based on birth, national, ethnic or social origin, language, religion, economic condition, political or other opinion, gender, sexual orientation, disability, or any other status, that aims towards or can result in ignoring the equality of human beings',
        METHODS('V'),
      ),
    ),
  ],
  parts: [CATEGORIES],
}
