import type { ReformState } from '#core/findings/reforms.ts'
import type { SiteLanguage } from '../language.ts'

/** How an item stands in public; where sources say neither, what else there is. */
export type SaidOfItem = Exclude<ReformState, 'none'> | 'demanded' | 'answered' | 'neither'

/** Lines of the figure: releases, and what is said of change. */
export type ReformRow = 'releases' | 'changed' | 'unchanged' | 'announced'

const en = {
  beside: 'Releases and changes, side by side',
  letGo: 'People let go',
  events: 'events of which a release is reported',
  withoutNumber: 'of them without any number of people',
  system: 'Laws, lists, courts, scrutiny',
  inTable: 'in our table',
  states: {
    changed: 'said to have changed',
    unchanged: 'said not to have changed',
    mixed: 'sources differ',
    announced: 'a change only announced',
    demanded: 'only demanded',
    answered: 'only answered by members',
    neither: 'only refuted, imagined or unclear',
  } satisfies Record<SaidOfItem, string>,
  silent: 'nobody we have read says anything',
  redress: 'Sentences set aside, illegality admitted, people rehabilitated: said to be done / not done',
  otherSaid: 'Something else, statements: changed / not changed',
  sentence: (events: string, items: string, changed: string, unchanged: string, silent: string) =>
    `Events of release on record: ${events}. Of ${items} laws, lists, courts and mechanisms, sources that may be shown say of ${changed} that they changed and of ${unchanged} that they did not; of ${silent} none of them says anything.`,
  meaning:
    'Many releases and no change is what “a humanitarian outcome without change of the system” looks like in sources. This page sets the two side by side; it does not say that one comes from the other. That nobody says something is no proof that it did not happen. “Changed” does not mean “for the better”: the quote says how.',
  sumsMargin:
    'For each event the lowest and the highest number anybody gave; of the events the lowest are added and the highest are added. Numbers of different things are never added. One person may be in two events.',
  figure: 'Releases, and what is said of change, in time',
  figureSaid: (from: string, to: string) =>
    `Each mark is one event or one statement with a date, from ${from} to ${to}. Where a row is empty, nothing with a date may be shown in it.`,
  rows: {
    releases: 'Releases',
    changed: 'Said to have changed',
    unchanged: 'Said not to have changed',
    announced: 'Only announced',
  } satisfies Record<ReformRow, string>,
  undated: (n: string) => `without a date: ${n}`,
  nothing: 'nothing with a date',
  asTable: 'The figure as a table',
  year: 'Year',
  releases: 'Releases',
  saidOfChange: 'Said of change',
  items: 'What changed, what did not, what nobody says',
  done: { changed: 'said to be done', unchanged: 'said not to be done' },
  demandedBy: 'Demanded by',
  nobodyNamed: 'nobody is named',
  more: (n: string) => `and ${n} more`,
  neither: 'Refuted, imagined or unclear; says neither',
  answers: 'Answers of members',
  asOf: (date: string) => `as of ${date}`,
  differ: 'They differ; each stands.',
  silentItems: 'Nobody we have read says anything of',
  other: 'Something else',
  otherGroup: 'In none of these parts',
  demands: 'Demands for release',
  demandsText:
    'A demand for release asks for no change of a law. It stands here so that the two are not mistaken for each other.',
  demandsNone: 'No demand for release that may be shown is on record.',
  withoutTerms: 'unconditional, in its own words',
  eventsHeading: 'The releases this is set beside',
  margin:
    'A statement stands where a member put it, else where its article, its kind or its words put it. Planned, demanded, denied and refuted changes never count as changes.',
  how: 'How this is counted',
}
const be: typeof en = {
  beside: 'Вызваленні і змены побач',
  letGo: 'Каго вызвалілі',
  events: 'падзеі, пра якія паведамілі як пра вызваленне',
  withoutNumber: 'з іх без ніякай колькасці людзей',
  system: 'Законы, спісы, суды, нагляд звонку',
  inTable: 'у нашай табліцы',
  states: {
    changed: 'паводле крыніц, змянілася',
    unchanged: 'паводле крыніц, не змянілася',
    mixed: 'крыніцы разыходзяцца',
    announced: 'змену толькі абвясцілі',
    demanded: 'змены толькі патрабуюць',
    answered: 'ёсць толькі адказ удзельнікаў',
    neither: 'толькі абвергнутае, уяўнае або незразумелае',
  },
  silent: 'ніхто з прачытаных нічога не кажа',
  redress: 'Скасаванне прысудаў, прызнанне незаконнасці, рэабілітацыя: паводле крыніц, было / не было',
  otherSaid: 'Нешта іншае, сцвярджэнні: змянілася / не змянілася',
  sentence: (events, items, changed, unchanged, silent) =>
    `Вядомых падзей вызвалення: ${events}. Законаў, спісаў, судоў і механізмаў у табліцы: ${items}. Паводле крыніц, якія можна паказаць, змянілася з іх ${changed}, не змянілася ${unchanged}; пра ${silent} крыніцы маўчаць.`,
  meaning:
    'Шмат вызваленняў і ніводнай змены — так у крыніцах выглядае «гуманітарны вынік без змены сістэмы». Гэтая старонка ставіць адно побач з другім і не кажа, што адно вынікае з другога. Калі ніхто пра нешта не кажа, гэта не доказ, што гэтага не было. «Змянілася» не значыць «да лепшага»: як менавіта, кажа цытата.',
  sumsMargin:
    'Для кожнай падзеі бяром найменшы і найбольшы лік, які хто-небудзь назваў; найменшыя складаем асобна, найбольшыя асобна. Лікі рознага не складаем ніколі. Адзін чалавек можа быць у дзвюх падзеях.',
  figure: 'Вызваленні і тое, што кажуць пра змены, у часе',
  figureSaid: (from, to) =>
    `Кожная пазнака — адна падзея або адно сцвярджэнне з датай, ад ${from} да ${to}. Дзе радок пусты, там няма нічога з датай, што можна паказаць.`,
  rows: {
    releases: 'Вызваленні',
    changed: 'Кажуць, што змянілася',
    unchanged: 'Кажуць, што не змянілася',
    announced: 'Толькі абвясцілі',
  },
  undated: (n) => `без даты: ${n}`,
  nothing: 'нічога з датай',
  asTable: 'Тое самае табліцай',
  year: 'Год',
  releases: 'Вызваленні',
  saidOfChange: 'Што кажуць пра змены',
  items: 'Што змянілася, што не, пра што ніхто не кажа',
  done: { changed: 'паводле крыніц, было', unchanged: 'паводле крыніц, не было' },
  demandedBy: 'Патрабуюць',
  nobodyNamed: 'хто — не названа',
  more: (n) => `і яшчэ ${n}`,
  neither: 'Абвергнутае, уяўнае або незразумелае; не кажа ні таго, ні другога',
  answers: 'Адказы ўдзельнікаў',
  asOf: (date) => `на ${date}`,
  differ: 'Адказы разыходзяцца; стаіць кожны.',
  silentItems: 'Ніхто з прачытаных нічога не кажа пра гэта',
  other: 'Нешта іншае',
  otherGroup: 'Ні ў адной з гэтых частак',
  demands: 'Патрабаванні вызваліць',
  demandsText: 'Хто патрабуе вызваліць, той не просіць змяніць закон. Гэта стаіць тут, каб адно не прымалі за другое.',
  demandsNone: 'Патрабаванняў вызваліць, якія можна паказаць, няма.',
  withoutTerms: 'безумоўна, паводле саміх словаў',
  eventsHeading: 'Вызваленні, з якімі гэта пастаўлена побач',
  margin:
    'Сцвярджэнне стаіць там, куды яго паставіў удзельнік, інакш — там, куды яго ставяць артыкул, від або словы. Запланаваныя, патрабаваныя, адмоўленыя і абвергнутыя змены ніколі не лічацца зменамі.',
  how: 'Як мы лічым',
}
const ru: typeof en = {
  beside: 'Освобождения и изменения рядом',
  letGo: 'Кого освободили',
  events: 'события, о которых сообщили как об освобождении',
  withoutNumber: 'из них без какого-либо числа людей',
  system: 'Законы, списки, суды, надзор извне',
  inTable: 'в нашей таблице',
  states: {
    changed: 'по словам источников, изменилось',
    unchanged: 'по словам источников, не изменилось',
    mixed: 'источники расходятся',
    announced: 'об изменении только объявили',
    demanded: 'изменения только требуют',
    answered: 'есть только ответ участников',
    neither: 'только опровергнутое, воображаемое или неясное',
  },
  silent: 'никто из прочитанных ничего не говорит',
  redress: 'Отмена приговоров, признание незаконности, реабилитация: по словам источников, было / не было',
  otherSaid: 'Что-то другое, утверждения: изменилось / не изменилось',
  sentence: (events, items, changed, unchanged, silent) =>
    `Известных событий освобождения: ${events}. Законов, списков, судов и механизмов в таблице: ${items}. По словам источников, которые можно показать, изменилось из них ${changed}, не изменилось ${unchanged}; о ${silent} источники молчат.`,
  meaning:
    'Много освобождений и ни одного изменения — так в источниках выглядит «гуманитарный результат без изменения системы». Эта страница ставит одно рядом с другим и не говорит, что одно следует из другого. Если о чём-то никто не говорит, это не доказательство, что этого не было. «Изменилось» не значит «к лучшему»: как именно, говорит цитата.',
  sumsMargin:
    'Для каждого события берём наименьшее и наибольшее число, которое кто-либо назвал; наименьшие складываем отдельно, наибольшие отдельно. Числа разного не складываем никогда. Один человек может быть в двух событиях.',
  figure: 'Освобождения и то, что говорят об изменениях, во времени',
  figureSaid: (from, to) =>
    `Каждая отметка — одно событие или одно утверждение с датой, от ${from} до ${to}. Где строка пуста, там нет ничего с датой, что можно показать.`,
  rows: {
    releases: 'Освобождения',
    changed: 'Говорят, что изменилось',
    unchanged: 'Говорят, что не изменилось',
    announced: 'Только объявили',
  },
  undated: (n) => `без даты: ${n}`,
  nothing: 'ничего с датой',
  asTable: 'То же таблицей',
  year: 'Год',
  releases: 'Освобождения',
  saidOfChange: 'Что говорят об изменениях',
  items: 'Что изменилось, что нет, о чём никто не говорит',
  done: { changed: 'по словам источников, было', unchanged: 'по словам источников, не было' },
  demandedBy: 'Требуют',
  nobodyNamed: 'кто — не названо',
  more: (n) => `и ещё ${n}`,
  neither: 'Опровергнутое, воображаемое или неясное; не говорит ни того, ни другого',
  answers: 'Ответы участников',
  asOf: (date) => `на ${date}`,
  differ: 'Ответы расходятся; стоит каждый.',
  silentItems: 'Никто из прочитанных ничего не говорит об этом',
  other: 'Что-то другое',
  otherGroup: 'Ни в одной из этих частей',
  demands: 'Требования освободить',
  demandsText: 'Кто требует освободить, тот не просит изменить закон. Это стоит здесь, чтобы одно не принимали за другое.',
  demandsNone: 'Требований освободить, которые можно показать, нет.',
  withoutTerms: 'безоговорочно, по самим словам',
  eventsHeading: 'Освобождения, с которыми это поставлено рядом',
  margin:
    'Утверждение стоит там, куда его поставил участник, иначе — там, куда его ставят статья, вид или слова. Запланированные, требуемые, отрицаемые и опровергнутые изменения никогда не считаются изменениями.',
  how: 'Как мы считаем',
}

export const reforms: Record<SiteLanguage, typeof en> = { be, ru, en }
