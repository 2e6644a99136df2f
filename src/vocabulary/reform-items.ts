import type { CodingEntry } from './coding-entry.ts'
import { type Entry, OWN, say } from './entry.ts'
import { REPRESSIVE_ARTICLES } from './reforms/articles.ts'
import { INSTITUTIONS } from './reforms/institutions.ts'
import type { ReformGroup, ReformItem } from './reforms/item.ts'
import { REPRESSIVE_LAWS } from './reforms/laws.ts'

export type { ReformGroup, ReformItem } from './reforms/item.ts'

/** Laws, courts, lists and mechanisms of which change is demanded, in the order in which they are read. */
export const REFORM_ITEMS: readonly ReformItem[] = [...REPRESSIVE_ARTICLES, ...REPRESSIVE_LAWS, ...INSTITUTIONS]

const group = (code: ReformGroup, definition: string, be: string, ru: string, en: string): Entry & { code: ReformGroup } => ({
  code,
  definition,
  source: OWN,
  labels: say(be, ru, en),
})

export const REFORM_GROUPS: readonly (Entry & { code: ReformGroup })[] = [
  group('articles', 'Articles of law under which people are imprisoned for politics.', 'артыкулы', 'статьи', 'articles of law'),
  group('laws', 'Other laws and decrees.', 'іншыя законы і ўказы', 'другие законы и указы', 'other laws and decrees'),
  group('lists', 'Lists that the State keeps.', 'спісы', 'списки', 'lists'),
  group('courts', 'Courts, lawyers, police.', 'суды, адвакаты, міліцыя', 'суды, адвокаты, милиция', 'courts, lawyers, police'),
  group(
    'redress',
    'What is owed to those who were imprisoned.',
    'што належыць тым, хто быў зняволены',
    'что полагается тем, кто был в заключении',
    'what is owed to those who were imprisoned',
  ),
  group('scrutiny', 'Who may look in from outside.', 'нагляд звонку', 'надзор извне', 'scrutiny from outside'),
]

const answer = (code: string, definition: string, be: string, ru: string, en: string): Entry => ({
  code,
  definition,
  source: OWN,
  labels: say(be, ru, en),
})

export const REFORM_FORM: CodingEntry = {
  form: 'reform',
  about: 'register',
  standard: false,
  items: REFORM_ITEMS,
  questions: [
    {
      ...answer('state', 'What has become of it by that day.', 'Што змянілася', 'Что изменилось', 'What changed'),
      answers: [
        answer('unchanged', 'It is as it was.', 'без змен', 'без изменений', 'unchanged'),
        answer(
          'announced',
          'An authority has said that it will change; nothing has changed yet.',
          'змену толькі абвясцілі',
          'об изменении только объявили',
          'change announced, not made',
        ),
        answer(
          'changed_in_part',
          'A part of it was changed, or for some people only.',
          'змянілася часткова',
          'изменилось частично',
          'changed in part',
        ),
        answer('changed', 'It was changed.', 'змянілася', 'изменилось', 'changed'),
        answer('undone', 'It was changed and then put back.', 'змену адмянілі', 'изменение отменили', 'change undone'),
      ],
    },
    {
      ...answer(
        'direction',
        'Whether what changed binds people less or more than before.',
        'У які бок',
        'В какую сторону',
        'In which direction',
      ),
      answers: [
        answer('eased', 'It binds people less than before.', 'стала мякчэй', 'стало мягче', 'eased'),
        answer('tightened', 'It binds people more than before.', 'стала больш жорстка', 'стало жёстче', 'tightened'),
        answer('neither', 'Neither, or both.', 'ні тое, ні другое', 'ни то, ни другое', 'neither'),
      ],
    },
    {
      ...answer('in_force', 'Whether it is law, or done, on that day.', 'Ці дзейнічае', 'Действует ли', 'In force'),
      answers: [
        answer('yes', 'It is in force, or is done.', 'дзейнічае', 'действует', 'in force'),
        answer('no', 'It is not in force, or is not done.', 'не дзейнічае', 'не действует', 'not in force'),
        answer('unclear', 'Its text is not public, or it is done without a text.', 'незразумела', 'неясно', 'not clear'),
      ],
    },
    {
      ...answer('since', 'The day from which this holds.', 'Ад якога дня', 'С какого дня', 'Since'),
      answers: 'day',
    },
  ],
}
