import type { SiteLanguage } from './language.ts'

const en = {
  title: 'Who was released, and what has happened since',
  latest: (date: string, people: string) => `The latest release on record is of ${date}: ${people}.`,
  latestWithout: (date: string) => `The latest release on record is of ${date}; no number is on record.`,
  age: (event: string, read: string) =>
    `Latest event: ${event}. Latest source read: ${read}. Nothing later was found, which proves nothing.`,
  latestEvents: 'Latest release events',
  allEvents: (events: string) => `All ${events}`,
  date: 'Date',
  people: 'People',
  what: 'What kind, and where to',
  notRelease: 'Not a release: people were moved on',
  announcedOnly: 'Announced only; not reported as having happened',
  kindUnknown: 'kind not said',
  held: 'How many are held, and who counts',
  heldText: 'There is no one number. Each counter uses a definition of its own, and every count holds only for its day.',
  heldNone: 'No count of people held is on record.',
  asOf: 'As of',
  whoCounts: 'Who counts',
  whyDiffer: 'Why the counts differ',
  whyDifferText:
    'Each counter decides whom to include and when to take a person off the list. We do not average them and do not choose between them.',
  definitions: 'Definitions, side by side',
  empty: 'Nothing is published yet',
  emptyText:
    'This register is new. A page appears here when a source has been read, a person has accepted what it says, and the register has been published.',
  emptySteps: [
    'Put documents in: habeas ingest <file or folder>',
    'Decide on what was found: habeas review',
    'Publish: habeas publish',
  ],
  eventsLede: 'Each line is one announced release, exchange, amnesty or decree, with every number that anybody gave for it.',
  eventsEmpty: 'No event is published yet.',
  peopleLede:
    'Only people about whom a decision to show them is on record. Everybody else is hidden, and counted where somebody counted them.',
  peopleEmpty: 'No person is shown yet. Hidden is the default: a person appears here only after a recorded decision.',
  sourcesLede:
    'What was read. Each copy is preserved; of each page we show only the passages that a published statement rests on.',
  sourcesEmpty: 'No source is published yet.',
  name: 'Name',
  status: 'Last known',
  event: 'Event',
  source: 'Source',
}
const be: typeof en = {
  title: 'Каго вызвалілі і што было потым',
  latest: (date, people) => `Апошняе вядомае вызваленне: ${date}, ${people}.`,
  latestWithout: (date) => `Апошняе вядомае вызваленне: ${date}; колькасць не названая.`,
  age: (event, read) =>
    `Апошняя падзея: ${event}. Апошняя прачытаная крыніца: ${read}. Пазнейшага не знайшлі, але гэта нічога не даказвае.`,
  latestEvents: 'Апошнія вызваленні',
  allEvents: (events) => `Усе: ${events}`,
  date: 'Дата',
  people: 'Людзей',
  what: 'Як і куды',
  notRelease: 'Не вызваленне: людзей перавезлі далей',
  announcedOnly: 'Толькі абвешчана; паведамленняў, што адбылося, няма',
  kindUnknown: 'від не названы',
  held: 'Колькі людзей у зняволенні і хто так лічыць',
  heldText: 'Адзінага ліку няма. Кожны лічыць паводле свайго азначэння, і кожны лік слушны толькі на свой дзень.',
  heldNone: 'Лікаў зняволеных у рэестры няма.',
  asOf: 'На дзень',
  whoCounts: 'Хто лічыць',
  whyDiffer: 'Чаму лікі розныя',
  whyDifferText: 'Кожны сам вырашае, каго ўключаць у спіс і калі выкрэсліваць. Мы не выводзім сярэдняга і не выбіраем паміж імі.',
  definitions: 'Азначэнні побач',
  empty: 'Пакуль нічога не апублікавана',
  emptyText:
    'Рэестр новы. Старонкі з’явяцца, калі крыніцу прачытаюць, чалавек прыме тое, што ў ёй сказана, і рэестр апублікуюць.',
  emptySteps: [
    'Дадаць дакументы: habeas ingest <файл або папка>',
    'Вырашыць наконт знойдзенага: habeas review',
    'Апублікаваць: habeas publish',
  ],
  eventsLede: 'Кожны радок — адно абвешчанае вызваленне, абмен, амністыя або ўказ з усімі лікамі, якія хто-небудзь называў.',
  eventsEmpty: 'Пакуль ніводнай падзеі не апублікавана.',
  peopleLede:
    'Толькі людзі, пра якіх ёсць рашэнне паказаць. Усе астатнія схаваныя; яны ёсць у ліках там, дзе іх хтосьці палічыў.',
  peopleEmpty: 'Пакуль нікога не паказана. Звычайна людзі схаваныя: чалавек з’яўляецца тут толькі пасля запісанага рашэння.',
  sourcesLede: 'Тое, што прачытана. Копія кожнай старонкі захаваная; паказваем толькі ўрыўкі, на якіх трымаецца апублікаванае.',
  sourcesEmpty: 'Пакуль ніводнай крыніцы не апублікавана.',
  name: 'Імя',
  status: 'Апошняе вядомае',
  event: 'Падзея',
  source: 'Крыніца',
}
const ru: typeof en = {
  title: 'Кого освободили и что было потом',
  latest: (date, people) => `Последнее известное освобождение: ${date}, ${people}.`,
  latestWithout: (date) => `Последнее известное освобождение: ${date}; число не названо.`,
  age: (event, read) =>
    `Последнее событие: ${event}. Последний прочитанный источник: ${read}. Более позднего не нашли, но это ничего не доказывает.`,
  latestEvents: 'Последние освобождения',
  allEvents: (events) => `Все: ${events}`,
  date: 'Дата',
  people: 'Людей',
  what: 'Как и куда',
  notRelease: 'Не освобождение: людей перевезли дальше',
  announcedOnly: 'Только объявлено; сообщений, что произошло, нет',
  kindUnknown: 'вид не назван',
  held: 'Сколько людей в заключении и кто так считает',
  heldText: 'Единого числа нет. Каждый считает по своему определению, и каждое число верно только на свой день.',
  heldNone: 'Чисел заключённых в реестре нет.',
  asOf: 'На день',
  whoCounts: 'Кто считает',
  whyDiffer: 'Почему числа разные',
  whyDifferText:
    'Каждый сам решает, кого включать в список и когда вычёркивать. Мы не выводим среднего и не выбираем между ними.',
  definitions: 'Определения рядом',
  empty: 'Пока ничего не опубликовано',
  emptyText:
    'Реестр новый. Страницы появятся, когда источник прочитают, человек примет то, что в нём сказано, и реестр опубликуют.',
  emptySteps: [
    'Добавить документы: habeas ingest <файл или папка>',
    'Решить о найденном: habeas review',
    'Опубликовать: habeas publish',
  ],
  eventsLede:
    'Каждая строка — одно объявленное освобождение, обмен, амнистия или указ со всеми числами, которые кто-либо называл.',
  eventsEmpty: 'Пока ни одного события не опубликовано.',
  peopleLede:
    'Только люди, о которых есть решение показать. Все остальные скрыты; они есть в числах там, где их кто-то посчитал.',
  peopleEmpty: 'Пока никто не показан. Обычно люди скрыты: человек появляется здесь только после записанного решения.',
  sourcesLede:
    'То, что прочитано. Копия каждой страницы сохранена; показываем только отрывки, на которых держится опубликованное.',
  sourcesEmpty: 'Пока ни одного источника не опубликовано.',
  name: 'Имя',
  status: 'Последнее известное',
  event: 'Событие',
  source: 'Источник',
}
export const overview: Record<SiteLanguage, typeof en> = { be, ru, en }
