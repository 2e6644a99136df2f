import { by, element, no, provision, question, yes } from './build.ts'
import type { Instrument, Part } from './instrument.ts'

const OURS =
  'Guidelines on the Definition of Political Prisoner, Vilnius, October 2013, in our own words, https://spring96.org/en/news/67186'

const LEVELS: Part = {
  code: 'guidelines_2013',
  labels: { be: 'Два ўзроўні', ru: 'Два уровня', en: 'Two levels' },
  provisions: ['guidelines_3_1', 'guidelines_3_2'],
  elements: [
    element(
      'guidelines_2013/release',
      OURS,
      {
        be: 'Пераследуюць за словы або мірную дзейнасць: чалавека трэба вызваліць.',
        ru: 'Преследуют за слова или мирную деятельность: человека надо освободить.',
        en: 'Prosecuted for words or peaceful activity: release is demanded.',
      },
      {
        provisions: ['guidelines_3_1'],
        questions: [
          question('peaceful', ['Ці было гэта мірна?', 'Было ли это мирно?', 'Was it peaceful?'], by('role'), by('charge')),
        ],
        supports: [yes('recognition')],
        contradicts: [no('recognition')],
      },
    ),
    element(
      'guidelines_2013/retrial',
      OURS,
      {
        be: 'Суд быў несправядлівы або пакаранне празмернае: справу трэба перагледзець.',
        ru: 'Суд был несправедлив или наказание чрезмерно: дело надо пересмотреть.',
        en: 'An unfair trial or an excessive punishment: a retrial is demanded.',
      },
      {
        provisions: ['guidelines_3_2'],
        questions: [
          question('trial', ['Як судзілі?', 'Как судили?', 'How was the person tried?'], by('violation'), by('sentence')),
        ],
        supports: [yes('violation')],
        contradicts: [no('violation')],
      },
    ),
  ],
}

/** A text of human rights groups: only our own words for it are stored. The numbers of its paragraphs are from memory. */
export const GUIDELINES: Instrument = {
  code: 'guidelines_2013',
  labels: {
    be: 'Кіраўніцтва па вызначэнні паняцця «палітычны вязень», 2013',
    ru: 'Руководство по определению понятия «политический заключённый», 2013',
    en: 'Guidelines on the Definition of Political Prisoner, 2013',
  },
  citation: 'Guidelines on the Definition of Political Prisoner, Third Belarusian Human Rights Forum, Vilnius, October 2013',
  treaty: false,
  names:
    /Guidelines? (?:on|for) the (?:Definition|identification)|Руководств\p{L}+ по определению|Кіраўніцтв\p{L}+ па вызначэнні/iu,
  provisions: [provision('guidelines_3_1', '3.1'), provision('guidelines_3_2', '3.2')],
  parts: [LEVELS],
}
