import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import type { Count } from '#core/mention.ts'
import { readText } from '../index.ts'

const written = ({ min, max, approximate }: Count) =>
  `${min === max ? min : `${min ?? ''}..${max ?? ''}`}${approximate ? '~' : ''}`

/** The numbers of people of a text as `span=value`. */
const countsIn = (text: string, language: Language) =>
  readText(text, { language, published: edtf('2025-12-20') })
    .mentions.filter((mention) => mention.kind === 'count')
    .toSorted((a, b) => a.start - b.start)
    .map(({ exact, value }) => `${exact}=${written(value as Count)}`)

/** Lines `text with ⟦spans⟧ | value; value`: these and no others are numbers of people. */
function counted(language: Language, table: string): void {
  const wrong: unknown[] = []
  for (const line of table.trim().split('\n')) {
    const [marked = '', values = ''] = line.trim().split(' | ')
    const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, span]) => span)
    const want = spans.map((span, i) => `${span}=${values.split('; ')[i]}`)
    const got = countsIn(marked.replaceAll(/[⟦⟧]/gu, ''), language)
    if (got.join() !== want.join()) wrong.push({ marked, got, want })
  }
  assert.deepEqual(wrong, [])
}

/** Numerals and nouns in the same cases, one a line: each with each is a number of people, with its value, bare and behind what qualifies it. */
function declined(
  language: Language,
  numerals: string,
  nouns: string,
  qualifiers: Readonly<Record<string, (n: number) => string>>,
) {
  const wrong: string[] = []
  for (const line of numerals.trim().split('\n'))
    for (const noun of nouns.trim().split('\n')) {
      const [value, ...forms] = line.trim().split(' ')
      for (const [i, form] of noun.trim().split(' ').entries()) {
        const [least, span] = [Number(value), `${forms[i]?.replaceAll('_', ' ')} ${form}`]
        for (const [before, of] of Object.entries(qualifiers)) {
          const got = countsIn(`${before} ${span}.`, language).join()
          if (got !== `${span}=${of(least)}`) wrong.push(`${before} ${span}: ${got}`)
        }
      }
    }
  assert.deepEqual(wrong, [])
}

test('Russian numerals in all cases count people of all kinds', () => {
  declined(
    'ru',
    `
    5 пять пяти пяти пятью пяти
    6 шестеро шестерых шестерым шестерыми шестерых
    8 восемь восьми восьми восемью восьми
    17 семнадцать семнадцати семнадцати семнадцатью семнадцати
    40 сорок сорока сорока сорока сорока
    57 пятьдесят_семь пятидесяти_семи пятидесяти_семи пятьюдесятью_семью пятидесяти_семи
    90 девяносто девяноста девяноста девяноста девяноста
    200 двести двухсот двумстам двумястами двухстах
    345 триста_сорок_пять трехсот_сорока_пяти тремстам_сорока_пяти тремястами_сорока_пятью трехстах_сорока_пяти
    896 896 896 896 896 896`,
    `
    политзаключенных политзаключенных политзаключенным политзаключенными политзаключенных
    журналистов журналистов журналистам журналистами журналистах
    врачей врачей врачам врачами врачах
    медработников медработников медработникам медработниками медработниках
    матерей матерей матерям матерями матерях
    лауреатов лауреатов лауреатам лауреатами лауреатах
    водителей водителей водителям водителями водителях
    украинцев украинцев украинцам украинцами украинцах
    вагнеровцев вагнеровцев вагнеровцам вагнеровцами вагнеровцах`,
    { 'Речь идет о': String, 'Не менее': (n) => `${n}..`, Около: (n) => `${n}~`, Более: (n) => `${n}..` },
  )
})

test('what counts people in Russian, and what does not', () => {
  counted(
    'ru',
    `
    На свободу вышли ⟦двое мужчин⟧. | 2
    Освободили ⟦двоих мужчин⟧. | 2
    ⟦Двоим журналистам⟧ отказали в УДО. | 2
    Сообщили о ⟦двоих задержанных⟧. | 2
    Она воспитывает ⟦троих детей⟧. | 3
    У него осталось ⟦двое несовершеннолетних детей⟧. | 2
    ⟦Четверых активистов⟧ задержали, ⟦пятерым⟧ дали штраф. | 4; 5
    Задержали ⟦двоих⟧: мужа и жену. | 2
    Правозащитники встретились с ⟦двумястами заключёнными⟧. | 200
    Суд приговорил ⟦пятерых фигурантов⟧ дела. | 5
    Были признаны около ⟦двухсот человек⟧. | 200~
    Признали политзаключёнными ещё ⟦двадцать одного человека⟧. | 21
    Там не менее ⟦двухсот политзаключённых⟧. | 200..
    Помиловали ⟦сорок трёх осуждённых⟧. | 43
    В списках ⟦тысяча двести человек⟧. | 1200
    Известно о ⟦1,3 тыс. политзаключённых⟧. | 1300
    Известно о ⟦1,3 тысячи политзаключённых⟧. | 1300
    Через это прошли ⟦65 тыс. человек⟧. | 65000
    Через это прошли ⟦65 тысяч белорусов⟧. | 65000
    Задержали более ⟦1 000 протестующих⟧. | 1000..
    Задержали свыше ⟦35 000 граждан⟧. | 35000..
    Задержали ⟦70+ человек⟧. | 70..
    Задержали ⟦полтора десятка человек⟧. | 15
    Задержали ⟦полторы сотни человек⟧. | 150
    Задержали несколько человек.
    Осудили ⟦две тысячи пятьсот тридцать одного человека⟧. | 2531
    Среди них — ⟦пять гражданок Литвы⟧. | 5
    Освобождены ⟦14 политзаключённых⟧ — ⟦восемь мужчин⟧ и ⟦шесть женщин⟧. | 14; 8; 6
    ⟦Двоих⟧ отпустили утром, ⟦троих⟧ — вечером. | 2; 3
    В мае вышли ⟦12 человек⟧, в июне — ⟦девять⟧. | 12; 9
    Освободили от ⟦30 до 40 человек⟧. | 30..40
    Освободили ⟦30–40 человек⟧. | 30..40
    Освободили ⟦трёх-четырёх человек⟧. | 3..4
    Освободили ⟦трёх или четырёх человек⟧. | 3..4
    Освободили ⟦человек двадцать⟧. | 20~
    Задержали ⟦человек 30⟧. | 30~
    Все ⟦14 освобождённых⟧ уже в Литве. | 14
    Все ⟦четырнадцать человек⟧ дома. | 14
    Каждый третий из них болен.
    Половина освобождённых — женщины.
    Сотни людей вышли на улицы.
    Письмо подписали ⟦37 нобелевских лауреатов⟧. | 37
    Арестованы ⟦три адвоката⟧, ⟦два врача⟧ и учительница. | 3; 2
    За решёткой остаются ⟦28 медработников⟧. | 28
    В колонии сидят ⟦четыре многодетные матери⟧. | 4
    Вышли ⟦трое бывших военных⟧. | 3
    Среди освобождённых ⟦семь католических священников⟧. | 7
    Из ⟦52 освобождённых⟧ ⟦14⟧ — иностранцы. | 52; 14
    По делу проходили ⟦12 обвиняемых⟧. | 12
    Помилованы ⟦32 осуждённых⟧ за экстремизм. | 32
    Уволены ⟦пять преподавателей⟧ и ⟦двое студентов⟧. | 5; 2
    ⟦Троих подростков⟧ отправили в колонию. | 3
    Умерли минимум ⟦восемь политзаключённых⟧. | 8..
    В списке — ⟦126 фамилий⟧. | 126
    Ему дали 5 лет по двум статьям.
    Он провёл 1234 дня в заключении.
    В камере было 10 мест на ⟦16 человек⟧. | 16
    Получили 23 письма из 50.
    Дело рассматривали 4 месяца, 12 заседаний.
    Около 60% заключённых больны.
    Статью 130 применили к ⟦трём журналистам⟧. | 3
    В 2020 году задержали многих.
    Дом 14, квартира 3.
    Штраф 20 базовых величин получил Иван Петров.
    Освобождены ⟦123 узника⟧, ⟦114 из них⟧ вывезены в Украину, ⟦девять⟧ — в Литву. | 123; 114; 9
    На суд пришли до ⟦пятидесяти человек⟧. | ..50
    Осудили не более ⟦двадцати участников⟧. | ..20
    Осудили менее ⟦ста участников⟧. | ..100
    Порядка ⟦восьмисот человек⟧ остаются за решёткой. | 800~
    Осталось чуть более ⟦тысячи заключённых⟧. | 1000..
    Осталось почти ⟦1100 узников⟧. | 1100~
    Осталось примерно ⟦900 политзаключённых⟧. | 900~
    Число политзаключённых превысило ⟦тысячу⟧. | 1000..
    Количество политзаключённых сократилось до ⟦896⟧. | 896
    Политзаключённых стало ⟦896⟧. | 896
    Сейчас в списке ⟦896 имён⟧. | 896`,
  )
})

test('numbers in tables, of children, at the beginning of a quotation, behind “with”; populations are none (en, ru, be)', () => {
  counted(
    'ru',
    `
    Задержанных по городам: Минск — ⟦14⟧, Брест — ⟦3⟧, Гомель — ⟦5⟧. | 14; 3; 5
    Её, мать ⟦двоих детей⟧, осудили на три года. | 2
    Число политзаключённых выросло на ⟦82 человека⟧, достигнув ⟦970⟧. | 82; 970
    Здесь сидят ⟦1589 осуждённых⟧, ⟦четверых⟧ суд приговорил к пожизненному сроку. | 1589; 4
    Помилованы ⟦14 иностранных граждан⟧: ⟦шестеро из них⟧ — граждане Литвы, по ⟦двое⟧ — граждане Латвии и Польши. | 14; 6; 2
    В стране живут 9,2 миллиона человек.`,
  )
  counted(
    'be',
    `
    Затрыманых па гарадах: Мінск — ⟦14⟧, Брэст — ⟦3⟧, Гомель — ⟦5⟧. | 14; 3; 5
    Яе, маці ⟦траіх дзяцей⟧, асудзілі на тры гады. | 3
    Тут сядзяць ⟦150 асуджаных⟧, ⟦траіх⟧ суд прысудзіў да пажыццёвага тэрміну. | 150; 3
    У краіне жывуць 9,2 мільёна чалавек.`,
  )
  counted(
    'en',
    `
    Detained by town: Minsk — ⟦14⟧, Brest — ⟦3⟧, Gomel — ⟦5⟧. | 14; 3; 5
    They arrested ⟦360 journalists⟧, with ⟦20⟧ already behind bars and ⟦three⟧ now facing charges. | 360; 20; 3
    They freed ⟦52 prisoners⟧. “⟦52⟧ is a lot,” he said. | 52; 52
    It is a country of 9.5 million people.`,
  )
})

test('Belarusian numerals in all cases count people of all kinds', () => {
  declined(
    'be',
    `
    5 пяць пяці пяці пяццю пяці
    6 шасцёра шасцярых шасцярым шасцярымі шасцярых
    8 восем васьмі васьмі васьмю васьмі
    17 семнаццаць семнаццаці семнаццаці семнаццаццю семнаццаці
    40 сорак сарака сарака сарака сарака
    57 пяцьдзясят_сем пяцідзесяці_сямі пяцідзесяці_сямі пяццюдзесяццю_сямю пяцідзесяці_сямі
    200 дзвесце двухсот двумстам двумастамі двухстах
    345 трыста_сорак_пяць трохсот_сарака_пяці тромстам_сарака_пяці трымастамі_сарака_пяццю трохстах_сарака_пяці
    896 896 896 896 896 896`,
    `
    палітвязняў палітвязняў палітвязням палітвязнямі палітвязнях
    журналістаў журналістаў журналістам журналістамі журналістах
    лекараў лекараў лекарам лекарамі лекарах
    медработнікаў медработнікаў медработнікам медработнікамі медработніках
    лаўрэатаў лаўрэатаў лаўрэатам лаўрэатамі лаўрэатах
    вадзіцеляў вадзіцеляў вадзіцелям вадзіцелямі вадзіцелях`,
    { 'Гаворка пра': String, 'Не менш за': (n) => `${n}..`, Каля: (n) => `${n}~`, 'Больш як': (n) => `${n}..` },
  )
})

test('what counts people in Belarusian, and what does not', () => {
  counted(
    'be',
    `
    На волю выйшлі ⟦двое мужчын⟧. | 2
    Вызвалілі ⟦дваіх мужчын⟧. | 2
    Яна выхоўвае ⟦чатырох дзетак⟧. | 4
    Яна маці ⟦траіх дзяцей⟧. | 3
    У яго засталося ⟦двое непаўналетніх дзяцей⟧. | 2
    ⟦Чатырох актывістаў⟧ затрымалі, ⟦пяцярым⟧ далі штраф. | 4; 5
    Затрымалі ⟦дваіх⟧: мужа і жонку. | 2
    Праваабаронцы сустрэліся з ⟦дзвюмастамі зняволенымі⟧. | 200
    Суд прысудзіў ⟦пяцярых фігурантаў⟧ справы. | 5
    Прызналі каля ⟦двухсот чалавек⟧. | 200~
    Прызналі яшчэ ⟦дваццаць аднаго чалавека⟧. | 21
    Там не менш за ⟦дзвесце палітвязняў⟧. | 200..
    Там ня менш як ⟦дзьвесьце палітвязьняў⟧. | 200..
    У спісах ⟦тысяча дзвесце чалавек⟧. | 1200
    Вядома пра ⟦1,3 тыс. палітвязняў⟧. | 1300
    Вядома пра ⟦1,3 тысячы палітвязняў⟧. | 1300
    Праз гэта прайшлі ⟦65 тысяч беларусаў⟧. | 65000
    Затрымалі больш за ⟦1 000 пратэстоўцаў⟧. | 1000..
    Затрымалі больш як ⟦тысячу чалавек⟧. | 1000..
    Затрымалі звыш ⟦тысячы чалавек⟧. | 1000..
    Затрымалі ⟦70+ чалавек⟧. | 70..
    Затрымалі ⟦паўтара дзясятка чалавек⟧. | 15
    Затрымалі дзясяткі людзей.
    Тысячы беларусаў выехалі.
    Затрымалі некалькі чалавек.
    Вызвалены ⟦14 палітвязняў⟧ — ⟦восем мужчын⟧ і ⟦шэсць жанчын⟧. | 14; 8; 6
    ⟦Дваіх⟧ адпусцілі раніцай, ⟦траіх⟧ — увечары. | 2; 3
    У траўні выйшлі ⟦12 чалавек⟧, у чэрвені — ⟦дзевяць⟧. | 12; 9
    Вызвалілі ад ⟦30 да 40 чалавек⟧. | 30..40
    Вызвалілі ⟦30–40 чалавек⟧. | 30..40
    Вызвалілі ⟦трох-чатырох чалавек⟧. | 3..4
    Вызвалілі ⟦трох або чатырох чалавек⟧. | 3..4
    Вызвалілі ⟦чалавек дваццаць⟧. | 20~
    Усе ⟦14 вызваленых⟧ ужо ў Літве. | 14
    Кожны трэці з іх хворы.
    Палова вызваленых — жанчыны.
    Ліст падпісалі ⟦37 нобелеўскіх лаўрэатаў⟧. | 37
    Арыштаваныя ⟦тры адвакаты⟧ і ⟦два лекары⟧. | 3; 2
    За кратамі застаюцца ⟦28 медработнікаў⟧. | 28
    У калоніі сядзяць ⟦чатыры шматдзетныя маці⟧. | 4
    Выйшлі ⟦трое былых вайскоўцаў⟧. | 3
    Сярод вызваленых ⟦сем каталіцкіх святароў⟧. | 7
    З ⟦52 вызваленых⟧ ⟦14⟧ — замежнікі. | 52; 14
    Па справе праходзілі ⟦12 абвінавачаных⟧. | 12
    Памілаваныя ⟦32 асуджаныя⟧ за экстрэмізм. | 32
    Звольненыя ⟦пяць выкладчыкаў⟧ і ⟦двое студэнтаў⟧. | 5; 2
    ⟦Траіх падлеткаў⟧ адправілі ў калонію. | 3
    Памерлі прынамсі ⟦восем палітвязняў⟧. | 8..
    У спісе — ⟦126 прозвішчаў⟧. | 126
    Яму далі 5 гадоў па двух артыкулах.
    Ён правёў 1234 дні ў зняволенні.
    Атрымалі 23 лісты з 50.
    Каля 60% зняволеных хворыя.
    Вызвалены ⟦123 вязні⟧, ⟦114 з іх⟧ вывезлі ва Украіну, ⟦дзевяць⟧ — у Літву. | 123; 114; 9
    На суд прыйшлі да ⟦пяцідзесяці чалавек⟧. | ..50
    Асудзілі не больш за ⟦дваццаць удзельнікаў⟧. | ..20
    Асудзілі менш за ⟦сто ўдзельнікаў⟧. | ..100
    Засталося крыху больш за ⟦тысячу зняволеных⟧. | 1000..
    Засталося амаль ⟦1100 вязняў⟧. | 1100~
    Засталося прыкладна ⟦900 палітвязняў⟧. | 900~
    Колькасць палітвязняў скарацілася да ⟦896⟧. | 896
    Палітвязняў стала ⟦896⟧. | 896
    Цяпер у спісе ⟦896 імёнаў⟧. | 896
    Адпусцілі ⟦40 амніставаных⟧. | 40
    Эвакуявалі ⟦пяцёх беларусак⟧ з сем'ямі. | 5
    Затрымалі ⟦чацьвярых хлопцаў⟧ і ⟦дзвюх дзяўчат⟧. | 4; 2
    Вызвалілі ⟦абодвух братоў⟧. | 2
    ⟦Абедзве жанчыны⟧ на волі. | 2
    Затрымалі ⟦шасьцярых вучняў⟧. | 6
    Асудзілі ⟦сямёх жыхароў⟧ Берасця. | 7`,
  )
})

test('English numerals count people of all kinds', () => {
  const nouns =
    'political_prisoners nurses football_players Catholic_nuns former_policemen Nobel_laureates trade_union_leaders IT_specialists'
  const numerals = {
    five: 5,
    'twenty-one': 21,
    'one hundred and five': 105,
    'two hundred': 200,
    '1,200': 1200,
    '35,000': 35_000,
    'a dozen': 12,
  }
  const table = nouns.split(' ').flatMap((noun) =>
    Object.entries(numerals).flatMap(([word, n]) => {
      const span = `⟦${word} ${noun.replaceAll('_', ' ')}⟧`
      return [
        `They met ${span} there. | ${n}`,
        `They met at least ${span} there. | ${n}..`,
        `They met about ${span} there. | ${n}~`,
        `They met no more than ${span} there. | ..${n}`,
      ]
    }),
  )
  counted('en', table.join('\n'))
})

test('what counts people in English, and what does not', () => {
  counted(
    'en',
    `
    Police held ⟦a couple of hundred people⟧. | 200~
    Police held hundreds of people.
    Police held dozens of protesters.
    Police held ⟦a hundred people⟧. | 100
    Police held more than ⟦a thousand protesters⟧. | 1000..
    Police held over ⟦1.3 thousand people⟧. | 1300..
    Police held ⟦two dozen activists⟧. | 24
    Police held ⟦a dozen activists⟧. | 12
    Police held nearly ⟦half a dozen students⟧. | 6~
    Police held some ⟦30,000 people⟧. | 30000~
    Police held ⟦35 000 people⟧. | 35000
    Police held ⟦70+ people⟧. | 70..
    Police held ⟦30 to 40 people⟧. | 30..40
    Police held ⟦30-40 people⟧. | 30..40
    Police held between ⟦30 and 40 people⟧. | 30..40
    Police held from ⟦30 to 40 people⟧. | 30..40
    Police held ⟦three or four people⟧. | 3..4
    Police held ⟦three-four people⟧. | 3..4
    All ⟦14 prisoners⟧ are in Vilnius. | 14
    ⟦12 people⟧ were freed in May, ⟦nine⟧ in June. | 12; 9
    They freed ⟦32 prisoners⟧, including ⟦eight women⟧ and ⟦four foreigners⟧. | 32; 8; 4
    One in three prisoners is ill.
    A third of the ⟦52 freed⟧ are women. | 52
    Half of those freed are women.
    Nobody was freed.
    No fewer than ⟦20 people⟧ died. | 20..
    At least ⟦eight political prisoners⟧ have died. | 8..
    Up to ⟦50 people⟧ came. | ..50
    No more than ⟦20 people⟧ came. | ..20
    Fewer than ⟦100 people⟧ came. | ..100
    More than ⟦60 Nobel laureates⟧ signed the letter. | 60..
    ⟦Four soldiers⟧ and ⟦two nurses⟧ were convicted. | 4; 2
    ⟦Three Catholic nuns⟧ left. | 3
    ⟦Seven mothers⟧ are in prison. | 7
    She is a mother of ⟦two children⟧. | 2
    He has ⟦three daughters⟧. | 3
    They fined her 30 base units on 3 counts.
    About 60% of prisoners are ill.
    Article 130 was used against ⟦three journalists⟧. | 3
    He spent 1,234 days in prison, in a cell for 16.
    The cell held ⟦16 people⟧. | 16
    She was 43, he 51.
    There are ⟦896 political prisoners⟧ in Belarus. | 896
    The number of political prisoners stands at ⟦896⟧. | 896
    Belarus now has ⟦896 political prisoners⟧, down from ⟦1,400⟧. | 896; 1400
    ⟦896 people⟧ remain behind bars, of whom ⟦114⟧ are women. | 896; 114
    ⟦Twenty-one people⟧ were freed. | 21
    ⟦One hundred and twenty-three people⟧ were freed. | 123
    ⟦Twenty-three Belarusians⟧ and ⟦one Pole⟧ crossed. | 23; 1
    ⟦5,000 Ukrainians⟧ were swapped. | 5000
    ⟦Eleven media workers⟧ remain in jail. | 11
    ⟦14 human rights defenders⟧ were tried. | 14
    ⟦Six Viasna members⟧ were tried. | 6
    ⟦Five family members⟧ were held. | 5
    ⟦Ten factory workers⟧ were dismissed. | 10
    ⟦28 health workers⟧ were dismissed. | 28
    ⟦Three university lecturers⟧ and ⟦two professors⟧ were dismissed. | 3; 2
    ⟦Two of the freed⟧ were women. | 2
    ⟦Thirty of those released⟧ went to Poland. | 30
    Courts convicted ⟦1,186 people⟧ in 2023, ⟦1,721⟧ in 2024. | 1186; 1721`,
  )
})
