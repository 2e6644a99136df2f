import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesOf, nominativesOf, PARADIGMS } from './forms.ts'

test('every row of the tables reads its example forwards and backwards', () => {
  for (const row of PARADIGMS) {
    const [nominative, oblique] = row.example
    const part = row.part ?? 'surname'
    const forms = nominativesOf(oblique, part).map(({ form }) => form)
    assert.ok(forms.includes(nominative.toLowerCase()), `${row.rule}: ${oblique} gave ${forms.join(', ')}`)
    assert.ok(
      casesOf(nominative, row.language, row.gender ?? 'm', part).includes(oblique.toLowerCase()),
      `${row.rule}: ${nominative}`,
    )
  }
})

test('cases of surnames lead to their nominative, and a word may always be itself', () => {
  const table: [string, string][] = [
    ['Пільца', 'пілец'],
    ['Знака', 'знак'],
    ['Лосіка', 'лосік'],
    ['Бабарыкі', 'бабарыка'],
    ['Бабарыку', 'бабарыка'],
    ['Калеснікавай', 'калеснікава'],
    ['Колесниковой', 'колесникова'],
    ['Бяляцкага', 'бяляцкі'],
    ['Беляцкого', 'беляцкий'],
    ['Статкевіча', 'статкевіч'],
    ['Ціханоўскай', 'ціханоўская'],
    ['Лойкі', 'лойка'],
    ['Шарэнды-Панасюк', 'шарэнда-панасюк'],
    ['Кулінкова', 'кулінкоў'],
    ['Kolesnikowej', 'kolesnikowa'],
    ['Bialackiego', 'bialacki'],
    ['Tichanowską', 'tichanowska'],
    ['Bialiackio', 'bialiacki'],
    ['Kolesnikovos', 'kolesnikova'],
    ['Statkevičiaus', 'statkevič'],
    ['Cichanouskajos', 'cichanouskaja'],
    ['Losikas', 'losik'],
    ['Daškevičius', 'daškevič'],
    ['Ковеля', 'ковель'],
    ['Ковеля', 'ковеля'],
  ]
  for (const [word, nominative] of table) {
    const forms = nominativesOf(word, 'surname').map(({ form }) => form)
    assert.equal(forms[0], word.toLowerCase())
    assert.ok(forms.includes(nominative), `${word} gave ${forms.join(', ')}`)
  }
})

test('endings do not make a man of a woman', () => {
  const undeclined = ['Шаранговіч', 'Пракапенка', 'Кавальчук']
  for (const word of undeclined) assert.equal(nominativesOf(word, 'surname')[0]?.form, word.toLowerCase())
  assert.deepEqual(
    nominativesOf('Ціханоўскую', 'surname').filter(({ gender }) => gender === 'm'),
    [],
  )
  assert.deepEqual(
    nominativesOf('Бяляцкага', 'surname').filter(({ gender }) => gender === 'f'),
    [],
  )
})

test('proposals of every word are distinct and few', () => {
  for (const word of ['Калеснікавай', 'Бабарыкі', 'Kolesnikovos', 'Жаваранка', 'Шарэнды-Панасюк', '', '-', 'а']) {
    const forms = nominativesOf(word, 'surname').map(({ form }) => form)
    assert.equal(new Set(forms).size, forms.length)
    assert.ok(forms.length <= 16, `${word}: ${forms.join(' ')}`)
  }
})
