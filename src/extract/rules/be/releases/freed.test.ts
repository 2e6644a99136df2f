import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../../../index.ts'
import { check } from '../../../testing/cases.ts'

test('Belarusian ways to come free, with the subject left out, in brackets, behind other names', () => {
  check(
    'be',
    `
= Юрыя Каваля затрымалі ў маі. Выйшаў на волю ў чэрвені.
  person Юрыя Каваля: Юрый Каваль
  date маі: 2025-05
  date чэрвені: 2025-06
  > detention | 2025-05 | person=Юрыя Каваля
  > release | 2025-06 | person=Юрыя Каваля

= Другіх (52 чалавекі) вызвалілі і вывезлі.
  count 52 чалавекі: 52 released
  > release_event | count=52 чалавекі
  > displacement | count=52 чалавекі

= На волю выйшаў муж журналісткі Веранікі Бяляк Тамаш Бяляк.
  person Веранікі Бяляк: Вераніка Бяляк
  person Тамаш Бяляк
  > release | person=Тамаш Бяляк

= Братоў Антона і Рыгора Мацкевічаў адпусцілі.
  person Антона: Антон Мацкевіч
  person Рыгора Мацкевічаў: Рыгор Мацкевіч
  > release | person=Антона
  > release | person=Рыгора Мацкевічаў

= Уладзімір і Марына Кавалеўскія на волі.
  person Уладзімір: Уладзімір Кавалеўскі
  person Марына Кавалеўскія: Марына Кавалеўская
  > release | person=Уладзімір
  > release | person=Марына Кавалеўскія

= Людміла Чэх і Мілана Верасень ужо дома.
  person Людміла Чэх
  person Мілана Верасень
  > release | person=Людміла Чэх
  > release | person=Мілана Верасень

= Вызвалілі фермера Андрона Быка.
  person Андрона Быка: Андрон Бык
  > release | person=Андрона Быка

= Адпусцілі Яну Рой і Палiну Шарэнду.
  person Яну Рой: Яна Рой
  person Палiну Шарэнду: Паліна Шарэнда
  > release | person=Яну Рой
  > release | person=Палiну Шарэнду

= Памілавалі і вызвалілі двух чалавек: Ніну Пятрову і Паўла Круглага.
  count двух чалавек: 2 released
  person Ніну Пятрову: Ніна Пятрова
  person Паўла Круглага: Павел Круглы
  > release_event:pardon | count=двух чалавек
  > release:pardon | person=Ніну Пятрову | within=двух чалавек
  > release:pardon | person=Паўла Круглага | within=двух чалавек

= Рэжым памяняў дзевяць чалавек на калій.
  count дзевяць чалавек: 9 released
  > release_event:exchange | count=дзевяць чалавек
`,
  )
})

test('what was no release, or was taken back, is none', () => {
  const sentences = [
    'Навіну, што выпусцілі фермера Андрона Быка, давялося выдаліць: гэта быў фэйк.',
    'Раней паведамлялася, што Сямёна Бохана адпусцілі, аднак сваякі гэта аспрэчваюць.',
    'Быццам бы Рамана Кота ўжо адпусцілі.',
    'Сяргея Верашчагіна адпусцілі на пахаванне маці пад канвоем.',
    'Заўтра на волю выйдзе журналістка Хрысціна Дубіна.',
    'Абвясцілі збор подпісаў за памілаванне Таццяны Дрэвы.',
    'Ахвяра рэжыму Паўла Круглага, які выйшаў на волю, маўчыць.',
    'Муж Ніны Пятровай, які выйшаў на волю, маўчыць.',
    'Пётр Кулік выпусціў зборнік вершаў.',
    'Новы фільм Юрыя Гаруліна выйшаў у сакавіку.',
  ]
  const told = sentences.filter((text) =>
    readText(text, { language: 'be', published: edtf('2025-12-15') }).claims.some(
      ({ type, polarity, modality }) => /release|pardon/.test(type) && polarity === 'positive' && modality === 'asserted',
    ),
  )
  assert.deepEqual(told, [])
})

test('Belarusian told as such is read in Latin script too', () => {
  const { language, mentions, claims } = readText('Učora z kalonii vypuścili Halinu Sokał.', { language: 'be' })
  assert.equal(language, 'be-Latn')
  assert.deepEqual(
    mentions.filter(({ kind }) => kind === 'person').map(({ exact, value }) => [exact, value]),
    [['Halinu Sokał', 'Галіна Сокал']],
  )
  assert.deepEqual(
    claims.map(({ type }) => type),
    ['release'],
  )
})

test('coming out told with its words turned round, and what is only due or did not come', () => {
  const told = (text: string) =>
    readText(text, { language: 'be', published: edtf('2025-12-15') })
      .claims.filter(({ type }) => /release|pardon/.test(type))
      .map(({ polarity, modality }) => (polarity === 'negative' ? 'not' : modality))
  const sentences: [string, string][] = [
    ['Выйшла я 9 кастрычніка, па памілаванні.', 'asserted'],
    ['Мой муж выйшаў трохі раней, 2 ліпеня, па памілаванні.', 'asserted'],
    ['3 кастрычніка пасля заканчэння тэрміну выйшаў Глеб Вярба.', 'asserted'],
    ['За вароты бабруйскай калоніі выйшаў Глеб Вярба.', 'asserted'],
    ['З магілёўскай калоніі вярнуўся дадому Глеб Вярба.', 'asserted'],
    ['Улады вызвалілі літоўскага грамадзяніна.', 'asserted'],
    ['Учора вызвалілі грамадзяніна Літвы.', 'asserted'],
    ['Не выйшла і Ганна Вярба.', 'not'],
    ['На волю можа выйсці і Глеб Вярба.', 'possible'],
    ['Вызваленне Глеба Вярбы перанесенае на студзень 2028 года.', 'planned'],
  ]
  for (const [text, expected] of sentences) assert.deepEqual(told(text), [expected], text)
  for (const text of [
    'За вароты завода выйшаў Глеб Вярба.',
    'Выйшаў ён 3 кастрычніка.',
    'Таксама выйшла кніга Глеба Вярбы.',
    'Выйшла я 3 мая на сцэну.',
  ])
    assert.deepEqual(told(text), [], text)
})

test('the names of as many as were counted, and a second prison without its verb', () => {
  const people = (text: string) => {
    const { claims, mentions } = readText(text, { language: 'be', published: edtf('2025-12-15') })
    return claims
      .filter(({ type, modality, polarity }) => type === 'release' && modality === 'asserted' && polarity === 'positive')
      .map((claim) => mentions.find(({ id }) => id === claim.arguments[0]?.mention)?.exact)
  }
  assert.deepEqual(people('Яшчэ траіх вязняў адпусцілі ў пятніцу. Гэта Глеб Вярба, Ганна Вішня і Таццяна Рудая.'), [
    'Глеб Вярба',
    'Ганна Вішня',
    'Таццяна Рудая',
  ])
  assert.deepEqual(people('Яшчэ траіх вязняў адпусцілі ў пятніцу. Гэта расказаў Глеб Вярба.'), [])
  assert.deepEqual(people('Глеб Вярба выйшаў з гродзенскай турмы, Ганна Вішня — з гомельскай калоніі.'), [
    'Глеб Вярба',
    'Ганна Вішня',
  ])
})
