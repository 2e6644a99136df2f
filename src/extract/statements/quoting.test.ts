import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

/** Who speaks each quotation of a text. */
const speakers = (language: Language, text: string) => {
  const { mentions } = readText(text, { language })
  const exactOf = (id: string | null) => mentions.find((mention) => mention.id === id)?.exact ?? null
  return mentions.flatMap((mention) => (mention.kind === 'quote' ? [exactOf(mention.value.speaker)] : []))
}

test('who stands behind a quotation speaks, whatever the verb', () => {
  for (const [language, text, speaker] of [
    ['en', '“They told me to pack and to be quiet,” recalls Vera Talvik, a teacher.', 'Vera Talvik'],
    ['en', '“Will they send him here or let him stay?” she wonders.', 'she'],
    ['ru', '«Сначала объявили приговор, потом отменили», — иронизирует Павел Корель.', 'Павел Корель'],
    ['ru', '«Мы так и не поняли, за что нас взяли», — вздыхает женщина.', 'женщина'],
    ['be', '«Мы так і не зразумелі, за што нас узялі», — уздыхае жанчына.', 'жанчына'],
    ['be', '«Я падзякаваў маці і ўсім, хто пісаў», — сьмяецца ён.', 'ён'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('who stands before a colon speaks', () => {
  for (const [language, text, speaker] of [
    ['en', 'Vera Talvik, a driver from Norrin: “They told me to pack and to be quiet.”', 'Vera Talvik'],
    ['ru', 'Павел Корель, бухгалтер: «Меня отпустили под вечер, дома никого не было».', 'Павел Корель'],
    ['en', 'Quote from teacher Vera Talvik: “They told me to pack and to be quiet.”', 'Vera Talvik'],
    ['be', 'Маці: «Мне кажуць маліцца і нікому не пісаць»', 'Маці'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('nobody speaks where nobody stands beside', () => {
  for (const [language, text] of [
    ['en', '“They told me to pack and to be quiet.” Vera Talvik was released in May.'],
    ['ru', '«Сначала объявили приговор, потом отменили», и на этом всё кончилось.'],
    ['ru', '«Сначала объявили приговор, потом отменили», — сообщили Громовой.'],
    ['be', '«Мы так і не зразумелі, за што нас узялі». Паўла Корэля вызвалілі ў траўні.'],
  ] as const)
    assert.deepEqual(speakers(language, text), [null], text)
})

test('who is quoted speaks, not who quotes', () => {
  for (const [language, text, speaker] of [
    ['en', '“Let them go,” the state agency BelTA quoted Pavel Korel as saying.', 'Pavel Korel'],
    ['en', '“Let them all go,” Vera Talvik of the Norrin site quoted glassmaker Kobb as saying.', 'glassmaker Kobb'],
    ['en', '“Let them all go,” Vera Talvik of the Norrin site quoted lawyer Kobb as saying.', 'Kobb'],
    ['en', '“Let them all go,” Pavel Korel was quoted as saying by BelTA.', 'Pavel Korel'],
    ['en', '“They drove all night without water,” according to Vera Talvik.', 'Vera Talvik'],
    ['ru', '«Режим торгует людьми», — цитирует Павла Кореля «Зеркало».', 'Павла Кореля'],
    ['ru', '«Он не спит третью ночь», — говорит жена политзаключённого.', 'жена'],
    ['be', '«Няхай едуць», — цытуе Паўла Корэля БЕЛТА.', 'Паўла Корэля'],
    ['be', '«Няхай едуць яны адсюль», — цытуе палітыка Радыё Свабода.', 'палітыка'],
    ['be', '«Няхай едуць яны адсюль», — цытуе Радыё Свабода.', 'Радыё Свабода'],
    ['ru', '«Пусть едут они отсюда», — цитирует адвоката «Зеркало».', 'адвоката'],
    ['ru', 'По мнению следствия, песня «содержала призывы к захвату власти».', 'следствия'],
    // Whose words they are is not told.
    ['be', '«Няхай сабе едуць адсюль», — прыводзіць словы Ніна Пятрова.', 'Ніна Пятрова'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('speech behind a dash, in single marks and in marks of two kinds', () => {
  for (const [language, text, ...told] of [
    ['en', '‘We were told nothing until the last minute,’ said Pavel Korel.', 'Pavel Korel'],
    ['en', '"They put a sack over my head,” she said. "It was dark,” she added.', 'she', 'she'],
    ['ru', '— Как вы узнали? — спросила Вера Тальвик.\n— Мне позвонили, — ответил Павел Корель.', 'Вера Тальвик', 'Павел Корель'],
    ['ru', '— Ей не отдают мои письма, — плачет мать.', 'мать'],
    ['be', '— Ёй не аддаюць мае лісты, — плача маці.', 'маці'],
  ] as const)
    assert.deepEqual(speakers(language, text), told, text)
})

test('what something is called is no quotation', () => {
  for (const [language, text] of [
    ['en', 'Her book “How I lived through the winter in Norrin” came out in May.'],
    ['ru', 'Фильм «Мужество и другие люди ночи» показали весной.'],
    ['be', 'Праграму «Людзі новага веку і іх справы» закрылі.'],
  ] as const)
    assert.deepEqual(speakers(language, text), [], text)
})

test('the nearest word of saying tells who speaks', () => {
  for (const [language, text, speaker] of [
    ['ru', 'Вера Тальвик напомнила, что муж однажды сказал: «Я буду сидеть столько, сколько позволят».', 'муж'],
    ['ru', 'Вера Тальвик поблагодарила врачей. «Я бы хотела обнять каждого из них».', 'Вера Тальвик'],
    ['be', 'Былы адвакат Івана Пятрова кажа, што таго ізалявалі: «Лістоў няма ўжо паўгода».', 'Былы адвакат'],
    ['be', 'Маці Веры Тальвік распавяла «Вясне»: «Ёй не аддаюць мае лісты».', 'Маці'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('who speaks stands behind a title, in the line behind, or in a sentence that says so', () => {
  for (const [language, text, speaker] of [
    ['en', '"She is free, she looks fine, she looks good,"\nsaid Vera Talvik, who waited for her.', 'Vera Talvik'],
    ['en', '“We welcome this step,” said a spokesperson for the commission.', 'a spokesperson'],
    [
      'ru',
      'Освобождение некоторых политзаключенных Павел Корель анонсировал летом: «Не удивляйтесь, если они выйдут».',
      'Павел Корель',
    ],
    ['ru', 'По мнению президента Кореля, это «люди разных взглядов, которых держали ради обмена».', 'Кореля'],
    ['ru', '«Мы не можем остановиться, пока они сидят!» — подчеркнул президент Литвы.', 'президент Литвы'],
    ['be', '«Я — не Вера, я — жывёліна», — так казала Вера Тальвік.', 'Вера Тальвік'],
    ['be', '«Гэта стыль перамоваў, і вельмі моцны», — заявіў экс-палітзняволены, адвакат Юры Каліноўскі.', 'Юры Каліноўскі'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('a sentence or a heading that is nothing but a quotation is one', () => {
  for (const [language, text, count] of [
    ['en', 'He paused. “Then came the border.” The bus stopped.', 1],
    ['en', 'She remembers thinking, “This is the end.”', 1],
    ['ru', '«Сегодня есть что отпраздновать»\nВ Вильнюс приехали ещё двое.', 1],
    ['ru', 'Её книга «Как я пережила зиму» вышла в мае.', 0],
    ['be', 'Ён працаваў у выданні «Новы час і новыя людзі».', 0],
  ] as const)
    assert.equal(speakers(language, text).length, count, text)
})

test('who speaks may be any noun of people, far behind the verb or first before a colon', () => {
  for (const [language, text, speaker] of [
    ['ru', '«Нас везли всю ночь без воды», — признался позже на встрече гость.', 'гость'],
    ['ru', '«Нас везли всю ночь без воды», — рассказала «Зеркалу» бывшая заключённая.', 'бывшая заключённая'],
    ['ru', '«Границу пересекли 14 человек», — сообщил МИД Литвы.', 'МИД Литвы'],
    ['ru', 'Сотрудник КГБ сказал ей: «Подпишешь — поедешь домой».', 'Сотрудник КГБ'],
    ['ru', 'Сестра улыбается: «Я его не узнала, он поседел».', 'Сестра'],
    ['ru', 'Я спросила: «Куда нас везут ночью?»', 'Я'],
    ['be', '«Нас везлі ўсю ноч без вады», — прызнаўся пазней госць.', 'госць'],
    ['be', '«Нас везлі ўсю ноч без вады», — так сказала яго жонка, калі Іван Пятроў вярнуўся.', 'яго жонка'],
    ['be', 'Супрацоўнік КДБ сказаў ёй: «Падпішаш — паедзеш дадому».', 'Супрацоўнік КДБ'],
    ['en', 'Activists emphasize that “nobody should be driven out of their own country.”', 'Activists'],
    ['en', '“They drove us all night,” her lawyer, Pavel Korel, told AP.', 'Pavel Korel'],
    ['en', '“They drove us all night,” said one of the organisers, who gave no name.', 'one of the organisers'],
    ['en', 'According to her mother, “nobody was told where the bus was going.”', 'her mother'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('whom somebody told does not speak, nor who is named before a colon in another part', () => {
  for (const [language, text, speaker] of [
    ['ru', 'Ей сказали: «Подпишешь — поедешь домой».', null],
    ['be', 'Ёй сказалі: «Падпішаш — паедзеш дадому».', null],
    [
      'be',
      'Гэта нагадвае той век (тады змагаўся Каліноўскі), адзначыў Павел Корэль:\n\n– Мы ўсе былі тады разам.',
      'Павел Корэль',
    ],
    ['be', '«Я не прасіў іх аб гэтым», — цытуе журналістку Радыё Свабода.', 'журналістку'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('who spoke is told by the sentence behind; who answers a question is not who asked it', () => {
  for (const [language, text, ...told] of [
    ['ru', '«Мы не знали, куда нас везут». Так Нина Петрова описала ту ночь.', 'Нина Петрова'],
    ['be', 'Карэспандэнт: «Якім будзе цяпер рэжым для яго?»\n\n«Яго амаль пазбавяць прагулак на паветры».', 'Карэспандэнт', null],
    ['ru', '"Мы не знали, куда нас везут. А он сказал: "Молчите", — говорит Нина Петрова.', 'Нина Петрова'],
  ] as const)
    assert.deepEqual(speakers(language, text), told, text)
})

test('what goes on in another paragraph, in marks behind a dash, behind “…” and behind “adding” is told by the same', () => {
  for (const [language, text, ...told] of [
    [
      'be',
      '«Яны прапануюць абмен. Але абмен дык абмен, — заявіў Павел Корэль.\n\n— Магу сказаць публічна: я не пагаджуся».',
      'Павел Корэль',
      'Павел Корэль',
    ],
    [
      'ru',
      'Встреча прошла вчера:\n\n— «Мы не знали ничего о том, что происходит», — сказал банкир Павел Корель.',
      'Павел Корель',
    ],
    ['ru', '«А так всё хорошо, сделали классный торт…» — написал из СИЗО Павел Корель.', 'Павел Корель'],
    ['ru', '«Мы знаем всё из газет», — сказал он, отметив, что «война — это плохо».', 'он', 'он'],
    [
      'ru',
      'Вера Тальвик отказалась называть детали, уточнив лишь, что «переговоры вели долго и рассказывать о них не будут».',
      'Вера Тальвик',
    ],
    [
      'en',
      'Talvik said that he is “happy to be free, but sad to be far away” and that people “go on asking for their freedom.”',
      'Talvik',
      'Talvik',
    ],
  ] as const)
    assert.deepEqual(speakers(language, text), told, text)
})

test('in whose words something is told, who asks, and who is called by an office or by a name nobody knows', () => {
  for (const [language, text, speaker] of [
    ['ru', 'По её словам, «их везли всю ночь без воды и света».', 'её'],
    ['ru', 'По словам мужа, «её везли всю ночь без воды и света».', 'мужа'],
    ['be', 'Паводле мужа, «яна ўвесь час жартавала і пыталася пра навіны».', 'мужа'],
    ['be', '«Хто наступны?» — пытаюцца пад навінай чытачы.', 'чытачы'],
    ['ru', '«Теперь они на свободе», — заявила канцлер Германии.', 'канцлер Германии'],
    ['be', '«Гэта быў такі чалавек», — прапанаваў Саўка.', 'Саўка'],
    ['ru', 'Правозащитник Павел Корель, вышедший на свободу в июле, подчеркнул: «Никто из них не преступник».', 'Павел Корель'],
    ['ru', 'Мать плакала и повторяла: «Я его не узнала, он поседел».', 'Мать'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('what stands behind a quotation tells of it only where it says nothing else', () => {
  for (const [language, text, speaker] of [
    ['ru', '«Мы не знали, куда нас везут». Об этом рассказала Нина Петрова.', 'Нина Петрова'],
    ['ru', '«Мы не знали, куда нас везут». При этом Нина Петрова заявила, что никого не пытали.', null],
    ['be', '«Мы не ведалі, куды нас вязуць». Пра гэта Ніна Пятрова расказала журналістам.', 'Ніна Пятрова'],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('a few words are a quotation behind somebody and a colon, or before a verb with somebody; the name of an article is none', () => {
  for (const [language, text, ...told] of [
    ['ru', 'Ростовский правозащитник не скрывает радости: «Наконец-то дома».', 'Ростовский правозащитник'],
    ['be', 'Сусед па камеры параіў яму: «Не чытай навін».', 'Сусед'],
    ['ru', '«Подписал», — вздыхает он.', 'он'],
    ['ru', 'Сестра читает книгу: «Война и мир».'],
    ['ru', 'Осуждён по статье 342 («Организация действий, грубо нарушающих общественный порядок»).'],
    ['en', 'According to lawyers, the court ruled under Article 342, “Organising actions that grossly violate public order.”'],
  ] as const)
    assert.deepEqual(speakers(language, text), told, text)
})

test('the head of a body speaks, not the body; who cites; who stands right behind; marks that are apostrophes', () => {
  for (const [language, text, ...told] of [
    ['ru', 'Генсек Совета Европы призвал «немедленно и без всяких условий освободить всех».', 'Генсек Совета Европы'],
    [
      'be',
      'Генеральны сакратар Amnesty International назваў вырак «помстай за праўду, якую ён казаў».',
      'Генеральны сакратар Amnesty International',
    ],
    ['be', '«Не бойся», — шапнуў мне сусед па нарах.', 'сусед'],
    ['en', 'He cited “blows, torture, humiliation, threats and extreme conditions” in prison.', 'He'],
    ['en', 'Pavel Korel confirmed the arrival “after years of torture and threats to his life,” he said in a statement.', 'he'],
    [
      'en',
      'José Ferrer was freed. The sister says that they made him read a paper, to which Ferrer responded that “it did not limit anything at all.”',
      'Ferrer',
    ],
    ['en', "The dissident said that 'the cruelty of the dictatorship towards me has known no bounds'.", 'The dissident'],
    ['en', "The prisoners' families waited for the men's release, and the guards' dogs barked."],
    [
      'be',
      '«Учора было наша свята. Не ведаю, ці адзначылі вы.\n«Вясна» заўсёды была адной з самых важных арганізацый. Мы побач».',
      null,
    ],
  ] as const)
    assert.deepEqual(speakers(language, text), told, text)
})

test('who speaks where somebody else stands first', () => {
  for (const [language, text, speaker] of [
    [
      'en',
      'The Europe and Asia director of Norrin Watch, Vera Talvik, warned: “They told me to pack and to be quiet.”',
      'Vera Talvik',
    ],
    [
      'en',
      'The prisoner Pavel Korel walked free in May, Vera Talvik, a director of Norrin Watch, said: “We waited for him for years.”',
      'Vera Talvik',
    ],
    ['en', 'The second hostage, Pavel Korel, “will remain here for as long as we want”, the group said.', 'the group'],
    ['en', 'Pavel Korel, a driver, said: “They told me to pack and to be quiet.”', 'Pavel Korel'],
    ['ru', 'Бывший соперник Лукашенко на выборах Корель заявил: «Я никого не прошу о помиловании».', 'Корель'],
    ['ru', '«Мы ждали его у ворот три часа», — сказала «Рундшау.Ру» адвокат Ивана Громова Вера Талвик.', 'Вера Талвик'],
    ['ru', '«Когда пришлют указ, тогда и отпустим», — ответил дежурный колонии.', 'дежурный'],
    [
      'ru',
      'Адвокат Громова Шахла Талвикова всё рассказала.\n«Они хотят наказать его за газету», — сообщила Талвикова.',
      'Талвикова',
    ],
  ] as const)
    assert.deepEqual(speakers(language, text), [speaker], text)
})

test('names in marks behind a preposition, a number and a day are no speech', () => {
  for (const [language, text] of [
    ['ru', 'Он вступил в «Сводный добровольческий отряд имени Ивана Громова» в мае.'],
    ['ru', 'Принят закон № 199-3 от 20 июля «Об изменении кодекса по вопросам надзора».'],
    ['en', 'Pages such as “Free Pavel,” posted photographs of him.'],
  ] as const)
    assert.deepEqual(speakers(language, text), [], text)
  assert.deepEqual(speakers('ru', 'Его судили по ст. 282 УК.\n«Мы ждали его у ворот три часа», — сказала жена.'), ['жена'])
})
