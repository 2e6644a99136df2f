import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../index.ts'

const codesOf = (language: 'en' | 'ru' | 'be', text: string) =>
  readText(text, { language }).mentions.flatMap((mention) =>
    mention.kind === 'article' ? [`${mention.exact}: ${mention.value.code} ${mention.value.article}`] : [],
  )

const CASES: readonly ['en' | 'ru' | 'be', string, readonly string[]][] = [
  ['en', 'She was tried under article 220 of Turkey’s criminal code.', ['article 220 of Turkey’s criminal code: other 220']],
  ['en', 'She was tried under article 301 of the Turkish Penal Code.', ['article 301 of the Turkish Penal Code: other 301']],
  [
    'en',
    'She was tried under article 342 of the Criminal Code of Belarus.',
    ['article 342 of the Criminal Code of Belarus: UK 342'],
  ],
  ['en', 'She was tried under article 342 of the Criminal Code.', ['article 342 of the Criminal Code: UK 342']],
  ['en', 'She was tried under Criminal Code article 216.', ['Criminal Code article 216: UK 216']],
  ['en', 'He sent 26 articles to websites.', []],
  ['ru', 'Он написал 26 статей.', []],
  ['ru', 'Ему дали 10 суток по двум статьям КоАП: по 24.23 – за флаги и по 19.11.', ['24.23: other 24.23', '19.11: other 19.11']],
  ['ru', 'Его судили по статье 361 УК и пускали по 15 человек.', ['статье 361 УК: UK 361']],
  ['be', 'Яго судзілі па крымінальным артыкуле 342.', ['крымінальным артыкуле 342: UK 342']],
  ['ru', 'Его судили по ч. 3 ст. 144 УК РСФСР.', ['ч. 3 ст. 144 УК РСФСР: other 144']],
  ['ru', 'Его судили по ст. 174 УК Республики Казахстан.', ['ст. 174 УК Республики Казахстан: other 174']],
  ['ru', 'Его судили по ст. 342 УК Республики Беларусь.', ['ст. 342 УК Республики Беларусь: UK 342']],
  ['ru', 'Его судили по ст. 282.2 УК и ст. 278 УК.', ['ст. 282.2 УК: other 282-2', 'ст. 278 УК: other 278']],
  ['ru', 'Его судили по ст. 158 УК РФ, а потом по ст. 278.', ['ст. 158 УК РФ: other 158', 'ст. 278: other 278']],
  ['ru', 'В Минске его судили по ст. 361.4 УК.', ['ст. 361.4 УК: UK 361-4']],
  ['ru', 'Его судили по ст. 361-4 УК и ст. 342 УК, теперь он в России.', ['ст. 361-4 УК: UK 361-4', 'ст. 342 УК: UK 342']],
  ['ru', 'Районный суд Москвы судил его по ст. 342 УК.', ['ст. 342 УК: other 342']],
  ['ru', 'Суд в Алматы судил его по ст. 405 УК.', ['ст. 405 УК: other 405']],
  ['ru', 'Суд в Москве судил белоруса по ст. 342 УК.', ['ст. 342 УК: UK 342']],
  ['ru', 'Суд в Минске судил его по ст. 342 УК, а брат живёт в Москве.', ['ст. 342 УК: UK 342']],
  ['ru', 'Суд судил его по ст. 342 УК. Теперь он живёт в Москве.', ['ст. 342 УК: UK 342']],
  ['ru', 'Его судили по п. «а» ч. 2 ст. 282 УК РФ.', ['п. «а» ч. 2 ст. 282 УК РФ: other 282']],
  ['ru', 'Его судили по пункту "д" ч. 2 ст. 207.3 УК РФ.', ['пункту "д" ч. 2 ст. 207.3 УК РФ: other 207-3']],
  ['ru', 'Его судили по делу о краже, а ст. 205 УК РФ отменили.', ['ст. 205 УК РФ: other 205']],
  ['en', 'She was tried under Section 505 (a) of the Penal Code.', ['Section 505 (a) of the Penal Code: other 505']],
  ['en', 'She was tried under Section 124 of the Criminal Code.', ['Section 124 of the Criminal Code: other 124']],
  ['en', 'He was held under Section 124A of the Indian Penal Code.', ['Section 124A of the Indian Penal Code: other 124A']],
  [
    'en',
    'The charge under Section 66(d) of the Telecommunications Law fell.',
    ['Section 66(d) of the Telecommunications Law: other 66'],
  ],
  ['en', 'She protested against section 40 of the pipeline.', []],
  ['en', 'She was tried under Article 342 of the code.', ['Article 342 of the code: UK 342']],
  ['en', 'She was tried under article 98 bis of the code.', ['article 98 bis of the code: other 98 bis']],
  ['en', 'They used Articles 331 and 117 of the Criminal Code.', ['Articles 331: UK 331', '117 of the Criminal Code: UK 117']],
  [
    'en',
    'He was convicted under Article 159 of the Criminal Code of Uzbekistan.',
    ['Article 159 of the Criminal Code of Uzbekistan: other 159'],
  ],
  ['en', 'It was ordered under Section 401 sub-section (1) of the code.', ['Section 401 sub-section (1) of the code: other 401']],
  ['en', 'He sat in Section 350 of Evin.', []],
  ['en', 'Section 4 of the prison is for men.', []],
  ['en', 'She read section 12 of the book and came to section 505 (a).', []],
  ['be', 'Суд у Маскве судзіў яго па арт. 342 КК.', ['арт. 342 КК: other 342']],
  ['be', 'Яго судзілі па арт. 110 КК Украіны.', ['арт. 110 КК Украіны: other 110']],
  ['be', 'Яго судзілі па арт. 342 КК.', ['арт. 342 КК: UK 342']],
]

test('whose law an article is of', () => {
  for (const [language, text, wanted] of CASES) assert.deepEqual(codesOf(language, text), wanted, text)
})
