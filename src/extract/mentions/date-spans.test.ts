import assert from 'node:assert/strict'
import test from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../index.ts'

const TOLD: readonly [language: 'en' | 'ru' | 'be', text: string, dates: readonly string[]][] = [
  ['en', 'She was tried in late May, and he at the end of 2022.', ['late May: 2025-05', 'the end of 2022: 2022']],
  ['en', 'They came late on Thursday (4 September).', ['Thursday (4 September): 2025-09-04']],
  ['en', 'They came last Friday, 5 September.', ['last Friday, 5 September: 2025-09-05']],
  ['en', 'They met on 9 and 10 August 2024.', ['9 and 10 August 2024: 2024-08-09/2024-08-10']],
  ['en', 'They met on 9 and 12 August 2024.', ['9: 2024-08-09', '12 August 2024: 2024-08-12']],
  ['en', 'They met in July, August and September 2024.', ['July: 2024-07', 'August: 2024-08', 'September 2024: 2024-09']],
  ['en', 'They met in July and August 2024.', ['July and August 2024: 2024-07/2024-08']],
  ['en', 'He was there from 1999 to 2012.', ['1999 to 2012: 1999/2012']],
  ['en', 'He was there in 1999 and 2000.', ['1999: 1999', '2000: 2000']],
  ['en', 'The trial was adjourned from 5 May to 10 May 2024.', ['5 May: 2024-05-05', '10 May 2024: 2024-05-10']],
  ['ru', 'Это было в начале июля и в конце прошлого года.', ['июля: 2025-07', 'конце прошлого года: 2024']],
  ['ru', 'Это было с 2010 по 2015 год.', ['2010 по 2015 год: 2010/2015']],
  ['ru', 'Это было с ноября по май 2024 года.', ['ноября по май 2024 года: 2023-11/2024-05']],
  ['ru', 'Это было в ночь с 3 на 4 мая.', ['3 на 4 мая: 2025-05-03/2025-05-04']],
  ['ru', 'Это было 4 мая и 5 июня.', ['4 мая: 2025-05-04', '5 июня: 2025-06-05']],
  ['ru', 'Это было весной и летом 2024 года.', ['весной и летом 2024 года: 2024-21/2024-22']],
  ['be', 'Гэта было напачатку лютага.', ['напачатку лютага: 2025-02']],
  ['be', 'Гэта было ад верасня 2005 па снежань 2006 года.', ['верасня 2005 па снежань 2006 года: 2005-09/2006-12']],
  ['be', 'Гэта было з 14 па 20 кастрычніка 2024 года.', ['14 па 20 кастрычніка 2024 года: 2024-10-14/2024-10-20']],
]

test('a date is as long as it is said: parts of it, other words for it, both its ends', () => {
  for (const [language, text, dates] of TOLD) {
    const { mentions } = readText(text, { language, published: edtf('2025-12-14') })
    const got = mentions.flatMap((one) => (one.kind === 'date' ? [`${one.exact}: ${one.value}`] : []))
    assert.deepEqual(got, dates, text)
  }
})
