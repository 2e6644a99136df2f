import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SAID } from './said-phrases.ts'
import { readLeaving, readStatus } from './said-words.ts'

const TODAY = '2026-05-01'
const status = (text: string) => {
  const read = readStatus(text, TODAY)
  return 'value' in read ? read.value : read.fault
}
const leaving = (text: string) => {
  const read = readLeaving(text, TODAY)
  return 'value' in read ? [read.value.code, read.value.displaced ? 'abroad' : ''].filter(Boolean).join(' ') : read.fault
}
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

test('every phrase of the tables says what it stands for, however it is written', () => {
  for (const [meaning, phrases] of SAID)
    for (const phrase of phrases)
      for (const text of [phrase, phrase.toUpperCase(), ` ${phrase}.`, phrase.normalize('NFD'), phrase.replaceAll('ё', 'е')]) {
        if (meaning.kind === 'status') assert.equal(status(text), meaning.code, text)
        if (meaning.kind !== 'leaving') continue
        assert.equal(leaving(text), meaning.code === 'displacement' ? 'abroad' : meaning.code, text)
        assert.equal(status(text), meaning.done ? 'released' : 'unknown_status', text)
      }
})

test('a status, with what may stand beside it', () => {
  const rows: Record<string, string> = {
    held: `у зняволенні
      У зняволенні (ПК № 15)
      утрымліваецца ў Магілёве
      знаходзіцца пад вартай, СІЗА-1
      в колонии, Могилёв
      содержится в Несвиже
      утрымліваецца ў Нясвіжы
      под стражей с 12.03.2021
      held under guard
      held in Nevel
      Still in prison
      serving a sentence in Mogilev`,
    released: `вызвалены
      вызвалена 13 снежня 2025
      вызвалены і вывезены ў Літву
      выйшаў на волю ў траўні 2023
      освобождён
      освобождена по помилованию 13.12.2025
      помилован и освобождён
      вышел из колонии
      освобождён из СИЗО-1
      вывезен в Литву
      обменян, 01.08.2024
      Released
      released on parole
      released in May 2023
      Pardoned by the President
      deported to Lithuania
      deported from Belarus
      released from Penal Colony No. 4
      вызвалены з калоніі № 4.
      freed in a prisoner swap
      walked free`,
    died: `памёр
      памерла ў калоніі
      загінуў у 2023
      умер в СИЗО-1
      умерла 12.03.2023
      died in custody
      died in Mogilev on 5 May 2023`,
  }
  for (const [code, text] of Object.entries(rows)) for (const one of lines(text)) assert.equal(status(one), code, one)
})

test('asked, refused, planned, of another thing or more than is known: no status', () => {
  const rows = `прошение о помиловании отклонено
    подал прошение о помиловании
    в помиловании отказано
    помилование
    ў памілаванні адмоўлена
    падаў прашэнне аб памілаванні
    pardon denied
    applied for pardon
    commutation refused
    sentence commuted
    swap refused
    осуждён условно
    умоўна асуджаны
    given a conditional sentence
    конец срока 2027
    конец срока
    канец тэрміну 05.09.2027
    end of term 2027
    served 2 of 5 years
    угроза депортации
    пагроза дэпартацыі
    may be deported
    освобождение в 2027
    вызваленне ў 2027
    release in 2027
    освобождён 05.09.2027
    вызвалены 05.09.2027
    released in 2027
    освобождён от работы
    вызвалены ад працы
    released on bail
    released to house arrest
    освобождён из ШИЗО
    вызвалены са ШІЗА
    released from the punishment cell
    вышел срок апелляции
    выйшаў тэрмін апеляцыі
    вышла замуж
    выйшла замуж
    free-lance journalist
    free, then detained
    умер отец
    памёр бацька
    his father died
    умеренный режим
    умераны рэжым
    вывезен в Минск
    вывезен в ИК-4
    deported from Germany
    выслан в Минск
    дэпартаваны з Польшчы
    не освобождён
    не вызвалены
    not released
    освобождён?
    released (?)
    Released? (unconfirmed)
    вызвалены, але не пацверджана
    dead line
    невядома
    unheld`
  for (const one of lines(rows)) assert.equal(status(one), 'unknown_status', one)
})

test('kinds of release', () => {
  const rows: [text: string, code: string][] = [
    ['памілаванне', 'pardon'],
    ['па памілаванні', 'pardon'],
    ['памілаванне, вывезены', 'pardon abroad'],
    ['вызваленне ў сувязі з заканчэннем тэрміну', 'end_of_term'],
    ['абмен вязнямі', 'exchange'],
    ['УДВ', 'conditional'],
    ['помилование', 'pardon'],
    ['помилован указом', 'unknown_release_kind'],
    ['указ о помиловании', 'pardon'],
    ['освобождение по амнистии', 'amnesty'],
    ['по отбытии срока', 'end_of_term'],
    ['условно-досрочное освобождение', 'conditional'],
    ['замена наказания более мягким', 'commutation'],
    ['обмен, депортация в Литву', 'exchange abroad'],
    ['pardon', 'pardon'],
    ['released by pardon', 'pardon'],
    ['end of sentence', 'end_of_term'],
    ['prisoner swap', 'exchange'],
    ['deportation', 'abroad'],
    ...lines(`отказ в помиловании
      помилование отклонено
      просил о помиловании
      обмен сорвался
      амнистия отменена
      помилование 05.09.2027
      адмова ў памілаванні
      памілаванне адхілена
      прасіў аб памілаванні
      абмен сарваўся
      амністыя адменена
      pardon refused
      asked for pardon
      swap fell through
      amnesty cancelled
      pardon or amnesty
      pardon, amnesty
      pardon?
      освобождение
      на свабодзе
      умер, помилование`).map((text): [string, string] => [text, 'unknown_release_kind']),
  ]
  for (const [text, code] of rows) assert.equal(leaving(text), code, text)
})

test('words added before or behind a phrase are never passed over', () => {
  const phrases = SAID.flatMap(([, all]) => all)
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      fc.constantFrom('адмоўлена', 'отказ', 'denied', 'x', '?', 'не', 'бацька'),
      (phrase, word) => {
        for (const text of [`${phrase} ${word}`, `${word} ${phrase}`, `${phrase}${word}`, `${phrase} (${word})`]) {
          assert.equal(status(text), 'unknown_status', text)
          assert.equal(leaving(text), 'unknown_release_kind', text)
        }
      },
    ),
    { numRuns: 200 },
  )
})
