import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

/** How sure the releases and pardons of a text are told. */
const moods = (language: Language, text: string) =>
  readText(text, { language }).claims.flatMap(({ type, polarity, modality }) =>
    type === 'release' || type === 'pardon' ? [polarity === 'negative' ? 'not' : modality] : [],
  )

test('what is only believed is open, what somebody was tricked into believing is denied', () => {
  for (const [language, text, ...told] of [
    ['en', 'Her mother believed that Olga Winter had been freed from prison.', 'possible'],
    ['en', 'The family was tricked into believing that Olga Winter had been freed from prison.', 'denied'],
    ['en', 'The embassy was misinformed that Olga Winter had been freed from prison.', 'denied'],
    ['ru', 'Мать верила, что Ольгу Зимину освободили из колонии.', 'possible'],
    ['ru', 'Семью обманули: сказали, что Ольгу Зимину освободили из колонии.', 'denied'],
    ['ru', 'Семью ввели в заблуждение, сообщив, что Ольгу Зимину освободили из колонии.', 'denied'],
    ['be', 'Маці верыла, што Вольгу Зіміну вызвалілі з калоніі.', 'possible'],
    ['be', "Сям'ю падманулі: сказалі, што Вольгу Зіміну вызвалілі з калоніі.", 'denied'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})

test('what is said where it is no truth, and in forged papers, is denied', () => {
  for (const [language, text, ...told] of [
    ['en', 'It would be wrong to say that Olga Winter was pardoned.', 'denied'],
    ['en', 'It is not true to say Olga Winter was pardoned.', 'denied'],
    ['en', 'A forged document claimed that the president had pardoned Olga Winter.', 'denied'],
    ['en', 'The hackers published a fake decree pardoning Olga Winter.', 'denied'],
    ['en', 'The ministry retracted a statement saying Olga Winter had been freed from prison.', 'denied'],
    ['en', 'The claim that Olga Winter was freed from prison is baseless.', 'denied'],
    ['en', 'A satirical site reported that Olga Winter was freed from prison.', 'denied'],
    ['en', 'Nothing suggests that Olga Winter was freed from prison.', 'possible'],
    ['en', 'In the play, Olga Winter walks out of prison.', 'hypothetical'],
    ['en', 'The guards told Olga Winter she had been pardoned. It was a cruel joke.', 'denied'],
    ['en', 'Olga Winter was freed from prison, officials said. Her arrest was a mistake.', 'asserted'],
    ['ru', 'Ольгу Зимину освободили из колонии, сообщили в ведомстве. Сообщение было ошибкой.', 'denied'],
    ['ru', 'Ольгу Зимину освободили из колонии, сообщили в ведомстве. Её арест был ошибкой.', 'asserted'],
    ['be', 'Узламаны канал паведаміў, што Вольгу Зіміну вызвалілі з калоніі.', 'denied'],
    ['en', 'The minister hinted that Olga Winter had been pardoned.', 'possible'],
    ['be', 'Навіна пра вызваленне Вольгі Зімінай з калоніі аказалася хлуснёй.', 'denied'],
    ['en', 'Olga Winter, jailed over a fake post, was freed from prison.', 'asserted'],
    ['en', 'Olga Winter was convicted on forged evidence and freed from prison after two years.', 'asserted'],
    ['en', 'They are not aware their leader Paul Winter has been freed from custody.', 'possible'],
    ['en', 'They said they are not aware their leader, Paul Winter has been freed from custody.', 'possible'],
    ['ru', 'Он назвал «фейком и ерундой» все сообщения о том, что Ольга Зимина покинула колонию.', 'denied'],
    ['be', 'Яна спадзяецца пабачыць Пятра ўжо на волі.'],
    ['ru', 'Неправильно говорить, что Ольгу Зимину помиловали.', 'denied'],
    ['ru', 'Поддельный документ утверждал, что Ольгу Зимину помиловали.', 'denied'],
    ['be', 'Няслушна казаць, што Вольгу Зіміну памілавалі.', 'denied'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})

test('what was announced and taken back is denied, who was let into another part of a prison is not free', () => {
  for (const [language, text, ...told] of [
    ['en', "Olga Winter's release from prison was announced and then cancelled within a day.", 'denied'],
    ['ru', 'Об освобождении Ольги Зиминой из колонии объявили, а потом отменили.', 'denied'],
    ['be', 'Пра вызваленне Вольгі Зімінай з калоніі абвясцілі, а потым адмянілі.', 'denied'],
    ['en', 'Olga Winter was released into the general prison population.'],
    ['en', 'Olga Winter was freed of her handcuffs in the courtroom.'],
    ['en', 'Olga Winter was released from prison into the arms of her family.', 'asserted'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})

test('whom a book or a paper is about is not who was freed, nor who waits for others', () => {
  for (const text of [
    'The head of a news site known for critical reports about President Paul Winter was freed from prison.',
    'We hope such support continues till every political prisoner is released from prison.',
  ])
    assert.deepEqual(moods('en', text), [], text)
})

test('what is called a lie, a myth or no truth is denied, whatever it tells of', () => {
  const told = (language: Language, text: string) =>
    readText(text, { language }).claims.map(({ type, modality }) => `${type} ${modality}`)
  for (const [language, text, ...statements] of [
    ['ru', 'Это неправда, что Ольгу Зимину освободили из колонии.', 'release denied'],
    ['ru', 'Наглая ложь, будто Ольга Зимина вышла на свободу.', 'release denied'],
    ['ru', 'Не соответствует действительности то, что Ольгу Зимину освободили из колонии.', 'release denied'],
    ['ru', 'Неправдой оказалось, что Ольгу Зимину освободили из колонии.', 'release denied'],
    ['ru', 'Ошибочным было сообщение, что Ольгу Зимину освободили из колонии.', 'release denied'],
    ['ru', 'Это миф, что Ольгу Зимину задержали.', 'detention denied'],
    ['ru', 'Это ложь, что в колонии держат 200 политзаключённых.', 'tally denied'],
    ['ru', 'Это правда, что Ольгу Зимину освободили из колонии.', 'release asserted'],
    ['ru', 'Радует то, что Ольгу Зимину освободили из колонии.', 'release asserted'],
    ['be', 'Гэта няпраўда, што Вольгу Зіміну вызвалілі з калоніі.', 'release denied'],
    ['be', 'Няслушна, што Вольга Зіміна выйшла на волю.', 'release denied'],
    ['be', 'Не адпавядае рэчаіснасці, што Вольгу Зіміну вызвалілі з калоніі.', 'release denied'],
    ['be', 'Хлусня, што Вольга Зіміна памерла ў калоніі.', 'death denied'],
    ['be', 'Хлусня, што ЗША знялі санкцыі з «Белавія».', 'concession denied'],
    ['be', 'Цешыць тое, што Вольгу Зіміну вызвалілі з калоніі.', 'release asserted'],
    ['en', 'It is a myth that Olga Winter was freed from prison.', 'release denied'],
    ['en', 'It is not true that Olga Winter was freed from prison.', 'release denied'],
    ['en', 'There is no truth in claims that Olga Winter was freed from prison.', 'release denied'],
    ['en', 'It is true that Olga Winter was freed from prison.', 'release asserted'],
    ['en', 'It is untrue that the prison holds 200 political prisoners.', 'tally denied'],
  ] as const)
    assert.deepEqual(told(language, text), statements, text)
})

test('“without the release of X there will be no talks” says nothing of whether X is free', () => {
  for (const [language, text, ...told] of [
    ['ru', 'Без освобождения Ольги Зиминой переговоров не будет.'],
    ['ru', 'Выборы без освобождения Ольги Зиминой бессмысленны.'],
    ['ru', 'Встреча закончилась без освобождения Ольги Зиминой.', 'not'],
    ['be', 'Без вызвалення Вольгі Зімінай перамоў не будзе.'],
    ['be', 'Дыялог немагчымы без вызвалення Вольгі Зімінай.'],
    ['en', 'Without the release of Olga Winter there will be no talks.'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})

test('a film, a script, an outing and a guard going home free nobody', () => {
  for (const [language, text, ...told] of [
    ['ru', 'По сценарию Ольга Зимина выходит из тюрьмы и находит клад.', 'hypothetical'],
    ['ru', 'Ольга Зимина вышла из тюрьмы на прогулку.'],
    ['ru', 'Охранница Ольга Зимина вышла из тюрьмы после смены.'],
    ['ru', 'Ольгу Зимину, вышедшую из партии, посадили в тюрьму.'],
    ['ru', 'Все ждали Ольгу Зимину, вышедшую из минской тюрьмы.', 'asserted'],
    ['be', 'Вольга Зіміна выйшла з турмы на прагулку.'],
    ['be', 'Ахоўніца Вольга Зіміна выйшла з турмы пасля змены.'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})
