import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactor } from '#core/redact.ts'
import { GUARDED } from './guarded.ts'
import { HOSTS, WORDS } from './known.ts'

// What an attack on the whole road found once, each with what has to come out.

const double = (text: string) => encodeURIComponent(encodeURIComponent(text))
const FREED = [`https://spring96.org/${double('Брузгалович')}`, 'https://xn--80abcdef.org/', 'https://spring96.org/en/news/x']
const redact = redactor({
  exposed: [{ id: 'm', names: ['Maria Kalesnikava', 'Мария Колесникова'], spellings: [] }],
  hidden: ['Хведор Брузгалович', 'Eys\u00ADmontov', 'Bruzga\u0142ovic\u030C'],
  words: { ...WORDS, freed: new Set(FREED.map((one) => one.toLowerCase())) },
  guard: GUARDED,
  hosts: HOSTS,
})

const TEXTS: [why: string, text: string, left: string][] = [
  ['п, г, ч are abbreviations in lower case only', 'Дзюбанкевич П. А. помилован.', '▮ помилован.'],
  ['an initial without a full stop', 'Освободили Дзюбанкевича П А вчера.', 'Освободили ▮ вчера.'],
  ['A at the beginning of a line may be an initial', 'A. Qzwxvich was released.', '▮ was released.'],
  ['an abbreviation stays one', 'По ст. 361 ч. 2 п. 3 г. Минск.', 'По ст. 361 ч. 2 п. 3 г. Минск.'],
  ['U.K. in a name that is spelled out', 'It was Y.a.k.o.v.c.h.u.k and U s t i n there.', 'It was ▮ and ▮ there.'],
  ['but not alone', 'The U.K. and the U.S. were there.', 'The U.K. and the U.S. were there.'],
  ['percent-encoding says how long a word is', `Вчера ${encodeURIComponent('Брузгалович')} вышел.`, 'Вчера ▮ вышел.'],
  ['letters as HTML numbers', 'It was &#1041;&#1088;&#1091;&#x437; there.', 'It was ▮; there.'],
  ['quoted-printable', 'It was =D0=91=D1=80 there.', 'It was ▮ there.'],
  ['dotted in lower case', 'It was i.l.z there, e.g. now.', 'It was ▮ there, e.g. now.'],
  ['a line end that was lost', 'Вчера Брузга- лович вышел.', 'Вчера ▮ вышел.'],
  ['a soft hyphen in a hidden name makes no ordinary word a name', 'их оставили без документов', 'их оставили без документов'],
  ['and the name is known without it', 'the story of eysmontov', 'the story of ▮'],
  ['a hidden name with letters in two characters', 'the story of bruzgałovič', 'the story of ▮'],
]
for (const [why, text, left] of TEXTS) test(why, () => assert.equal(redact.redactText(text).text, left))

const ADDRESSES: [why: string, address: string, left: string][] = [
  ['freed as a whole', 'https://spring96.org/en/news/x', 'https://spring96.org/en/news/x'],
  ['freed, with a hidden name encoded twice', FREED[0] ?? '', 'https://spring96.org/▮'],
  ['freed, with a host that nobody can read', 'https://xn--80abcdef.org/', '▮'],
  ['a host label of two letters may be a name', 'https://bo.spring96.org/en/news/1', '▮'],
  ['a language is none', 'https://en.spring96.org/news/1', 'https://en.spring96.org/news/1'],
  ['a telephone number as a page', 'https://spring96.org/en/news/375291234567', 'https://spring96.org/en/news/▮'],
  ['a telephone number as an id', 'https://spring96.org/en/news?id=80291234567', 'https://spring96.org/en/news'],
  ['a day and hour is none', 'https://spring96.org/en/news/202512131200', 'https://spring96.org/en/news/202512131200'],
]
for (const [why, address, left] of ADDRESSES) test(why, () => assert.equal(redact.redactAddress(address).text, left))
