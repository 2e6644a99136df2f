import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { detectLanguage, isLatin } from './language.ts'
import { LANGUAGES, type Language } from './layer.ts'

const CASES: [Language, string][] = [
  ['en', 'The prisoners were driven to the border before dawn, and nobody told their families.'],
  ['en', 'Lukashenko pardons 16 political prisoners'],
  ['en', 'She was released on Saturday.'],
  ['en', 'Siarhei Tsikhanouski, Maryia Kalesnikava and Viktar Babaryka have left the country with no papers.'],
  ['en', 'Zmicier Łukašuk and Aleś Bialacki were met by their friends at the station in Vilnius.'],
  ['ru', 'Освобождённых вывезли к границе ночью, родным ничего не сказали.'],
  ['ru', 'Колесникова на свободе'],
  ['ru', 'Его перевели в другую колонию 5 мая 2024 года.'],
  ['ru', 'Правозащитники из организации «Вясна» сообщили, что он вышел на свободу в Минске.'],
  ['be', 'Вызваленых ноччу вывезлі да мяжы, сваякам нічога не сказалі.'],
  ['be', 'Марыя Калеснікава на волі'],
  ['be', 'Яго перавялі ў іншую калонію 5 траўня 2024 года.'],
  ['be', 'Пасьля вызваленьня ён ня меў ніякіх дакумэнтаў, а ґанак дома быў зачынены.'],
  ['be', "Сям'я даведалася пра гэта праз тры дні"],
  ['be', 'Ў турме яму далі паперу.'],
  ['be-Latn', 'Paśla vyzvaleńnia jon nia mieŭ nijakich dakumentaŭ, a siamja daviedałasia pra heta praz try dni.'],
  ['be-Latn', 'Jaho pieraviali ŭ inšuju kałoniju.'],
  ['be-Latn', 'Alaksandar Łukašenka'],
  ['und', 'Звільнених уночі вивезли до кордону, рідним нічого не сказали.'],
  ['und', 'Він вийшов на волю, і його зустріли друзі.'],
  ['und', 'Zwolnionych wywieziono w nocy do granicy, a rodzinom nikt nic nie powiedział.'],
  ['und', 'Więźniowie wrócili już do domów, ale nie mają żadnych dokumentów.'],
  ['und', 'Paleistuosius naktį nuvežė prie sienos, o šeimoms niekas nieko nepasakė.'],
  ['und', 'Die Freigelassenen wurden in der Nacht an die Grenze gebracht; ihre Familien wussten nichts davon.'],
  ['und', 'Zatvorenici su noću odvezeni do granice, a obiteljima nitko ništa nije rekao.'],
  ['und', 'Propuštění vězni byli v noci odvezeni k hranici.'],
  ['und', 'Освободените бяха откарани през нощта до границата, а близките им не знаеха нищо за тръгването.'],
  ['und', 'Ослобођени су ноћу одведени до границе.'],
  ['und', 'החולים שוחררו בלילה'],
  ['und', '囚犯在夜里被送到边境'],
  ['und', ''],
  ['und', ' \n\t '],
  ['und', '2024-05-01, 16, 330'],
  ['und', 'а'],
  ['und', 'https://example.org/the/of/and/were'],
  ['und', '🕊️🕊️'],
]

for (const [language, text] of CASES)
  test(`${language}: ${text.slice(0, 60)}`, () => assert.equal(detectLanguage(text), language))

const [EN, RU, BE] = [
  'The prisoners were driven to the border before dawn. ',
  'Освобождённых вывезли к границе ночью, родным ничего не сказали. ',
  'Вызваленых ноччу вывезлі да мяжы, сваякам нічога не сказалі. ',
]
const UK = 'Він вийшов на волю, і його зустріли друзі. '

const MIXED: [Language, string][] = [
  ['ru', RU + RU + BE],
  ['be', BE + BE + RU],
  ['be', BE + BE + BE + UK],
  ['ru', RU + RU + UK],
  ['und', UK + UK + RU],
  ['en', EN + EN + RU],
  ['ru', RU + RU + EN],
]
for (const [at, [language, text]] of MIXED.entries())
  test(`mixed text ${at + 1} is ${language}`, () => assert.equal(detectLanguage(text), language))

test('letters written with combining marks and capitals count the same', () => {
  for (const [language, text] of CASES) {
    assert.equal(detectLanguage(text.normalize('NFD')), language, text)
    assert.equal(detectLanguage(`${text}\n<https://news.example.org/2024/05/the-of-and>`), language, text)
  }
})

test('any text has one of the languages', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => LANGUAGES.includes(detectLanguage(text))))
})

test('a long text is decided by its beginning', () => {
  assert.equal(detectLanguage(BE.repeat(1000) + RU.repeat(100_000)), 'be')
  assert.equal(detectLanguage('ы'.repeat(3_000_000)), 'und')
})

test('the script is that of most letters', () => {
  assert.equal(isLatin('Jaje vyzvalili ŭ śniežni.'), true)
  assert.equal(isLatin('Яе вызвалілі, паведаміла Reuters.'), false)
  assert.equal(isLatin('1994'), false)
})
