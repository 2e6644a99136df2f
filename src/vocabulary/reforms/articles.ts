import { ARTICLES, type ArticleEntry } from '../articles.ts'
import { item, type ReformItem } from './item.ts'

/** Articles whose repeal human-rights bodies ask for: those on speech, assembly, association and “extremism”. */
const ASKED_FOR = ['130', '342', '361', '361-1', '361-2', '361-4', '367', '368', '369', '369-1', '370', '411', '19.11']

const DEMANDS = 'Recommendations of UN bodies and of Belarusian human-rights organisations, 2021 to 2026'

const named = ({ code, law, article, labels }: ArticleEntry): ReformItem => {
  const [be, ru, en] = law === 'UK' ? ['КК', 'УК', 'Criminal Code'] : ['КаАП', 'КоАП', 'Code of Administrative Offences']
  return item(
    'articles',
    code,
    `Article ${article} of the ${en} of Belarus: ${labels.en}.`,
    DEMANDS,
    [
      `артыкул ${article} ${be} (${labels.be})`,
      `статья ${article} ${ru} (${labels.ru})`,
      `Article ${article} of the ${en} (${labels.en})`,
    ],
    { articles: [code] },
  )
}

/** Articles of law under which people are imprisoned for politics. */
export const REPRESSIVE_ARTICLES: readonly ReformItem[] = [
  ...ARTICLES.filter(({ article }) => ASKED_FOR.includes(article)).map(named),
  item(
    'articles',
    'UK-193-1',
    'Article 193-1 of the Criminal Code of Belarus: activity of an organisation that is not registered; repealed in 2019, restored in 2022.',
    'https://strangling-rods-355181.appspot.com/article/2021/12/22/193-1',
    [
      'артыкул 193-1 КК (дзейнасць незарэгістраваных арганізацый)',
      'статья 193-1 УК (деятельность незарегистрированных организаций)',
      'Article 193-1 of the Criminal Code (activity of unregistered organisations)',
    ],
    { articles: ['UK-193-1'] },
  ),
]
