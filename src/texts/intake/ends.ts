import type { SiteLanguage } from '../language.ts'
import { type Forms, plural } from '../plural.ts'

const counted = (language: SiteLanguage, forms: Forms) => (n: number) => `${n} ${plural(language, n, forms)}`

/** What stands at the end of a form, and in a mailbox. */
const en = {
  sent: 'It has arrived and is sealed',
  sentSilent: 'Nothing was made for an answer. Nobody can find here what you sent, you neither.',
  sentSame: 'It was added. Your eight words stay the same.',
  next: 'What happens now',
  nextTestimony: 'A person of our team reads it, usually within a few days. They never show it to anybody you did not agree to.',
  nextNeed: 'A person of our team reads it. If you wrote “today”, come back this evening.',
  nextOffer: 'A person of our team reads it. When it is published, or when something is missing, it stands in your mailbox.',
  nextContact: 'We may write to you. We begin with your two words.',
  nextConsent: 'A person of our team does it. Then it stands in your mailbox.',
  words: 'Your eight words',
  wordsText: 'They are shown once. We do not keep them and cannot find them again.',
  wordsOpen: (until: string) => `They open our replies only, never what you sent. A reply that came today waits until ${until}.`,
  keepTitle: 'How to keep them',
  keep: [
    'On paper, best among other words: a shopping list, a poem. In order.',
    'Not as a photograph, not in a messenger, not in an e-mail to yourself.',
    'Where they must not be found, learn them or leave them. We take your report without them too.',
  ],
  order: 'A wrong word shows an error; somebody else’s words show an empty mailbox.',
  recognition: 'Two words by which you know us',
  recognitionText: 'Whoever writes to you in our name says these first. If they do not, do not answer.',
  toMailbox: 'How to read the answer: open this address, choose “I have eight words”.',
  done: 'To the beginning',
  mailbox: {
    ask: 'Your eight words',
    hint: 'In their order, with spaces between. Capital letters do not matter.',
    open: 'Open',
    title: 'Your mailbox',
    empty: 'There is no reply here.',
    emptyHint: 'Perhaps it has not been written yet, perhaps it has waited too long, perhaps these are other words.',
    more: 'Add files or words',
    withdraw: 'Take a consent back',
    day: 'Came on',
    kinds: { answer: 'Answer', status: 'Your offer', letter: 'Letter', contact: 'Contact', offer: 'As you wrote it' },
    leave: 'When you have read it, leave this page.',
  },
  files: counted('en', { one: 'file', other: 'files' }),
}
const be: typeof en = {
  sent: 'Дайшло і запячатана',
  sentSilent: 'Для адказу нічога не створана. Дасланага вамі тут ніхто не знойдзе, вы таксама.',
  sentSame: 'Дададзена. Вашы восем слоў засталіся тыя самыя.',
  next: 'Што будзе далей',
  nextTestimony:
    'Чалавек з нашай каманды прачытае гэта, звычайна за некалькі дзён. Ён не пакажа гэтага нікому, на каго вы не згаджаліся.',
  nextNeed: 'Чалавек з нашай каманды прачытае гэта. Калі вы напісалі «сёння», зазірніце сюды ўвечары.',
  nextOffer:
    'Чалавек з нашай каманды прачытае гэта. Калі прапанову апублікуюць або калі чагосьці не хапае, гэта будзе ў вашай скрынцы.',
  nextContact: 'Магчыма, мы вам напішам. Пачнём з вашых двух слоў.',
  nextConsent: 'Чалавек з нашай каманды зробіць гэта. Потым гэта будзе ў вашай скрынцы.',
  words: 'Вашы восем слоў',
  wordsText: 'Мы паказваем іх адзін раз. Мы іх не захоўваем і аднавіць не можам.',
  wordsOpen: (until) =>
    `Яны адкрываюць толькі нашы адказы, а дасланага вамі не паказваюць. Адказ, які прыйшоў сёння, чакае да ${until}.`,
  keepTitle: 'Як іх захаваць',
  keep: [
    'На паперы, лепш сярод іншых слоў: у спісе пакупак, у вершы. Па парадку.',
    'Не здымкам, не ў месенджары, не лістом самому сабе.',
    'Там, дзе іх не павінны знайсці, вывучыце або не бярыце. Паведамленне прымаем і без іх.',
  ],
  order: 'Калі слова няправільнае, мы пра гэта скажам; чужыя словы адкрыюць пустую скрынку.',
  recognition: 'Два словы, па якіх вы пазнаеце нас',
  recognitionText: 'Хто піша вам ад нашага імя, спачатку называе іх. Калі не назваў, не адказвайце.',
  toMailbox: 'Як прачытаць адказ: адкрыйце гэты адрас і выберыце «У мяне ёсць восем слоў».',
  done: 'На пачатак',
  mailbox: {
    ask: 'Вашы восем слоў',
    hint: 'Па парадку, праз прагал. Вялікія ці малыя літары, не важна.',
    open: 'Адкрыць',
    title: 'Ваша скрынка',
    empty: 'Тут няма адказу.',
    emptyHint: 'Магчыма, яго яшчэ не напісалі, ён чакаў задоўга або гэта іншыя словы.',
    more: 'Дадаць файлы або словы',
    withdraw: 'Адклікаць згоду',
    day: 'Прыйшло',
    kinds: { answer: 'Адказ', status: 'Ваша прапанова', letter: 'Ліст', contact: 'Кантакт', offer: 'Так, як вы напісалі' },
    leave: 'Калі прачытаеце, пакіньце старонку.',
  },
  files: counted('be', { one: 'файл', few: 'файлы', many: 'файлаў', other: 'файла' }),
}
const ru: typeof en = {
  sent: 'Дошло и запечатано',
  sentSilent: 'Для ответа ничего не создано. Присланного вами здесь никто не найдёт, вы тоже.',
  sentSame: 'Добавлено. Ваши восемь слов остались те же.',
  next: 'Что будет дальше',
  nextTestimony:
    'Человек из нашей команды прочитает это, обычно за несколько дней. Он не покажет этого никому, на кого вы не соглашались.',
  nextNeed: 'Человек из нашей команды прочитает это. Если вы написали «сегодня», загляните сюда вечером.',
  nextOffer:
    'Человек из нашей команды прочитает это. Когда предложение опубликуют или когда чего-то не хватает, это будет в вашем ящике.',
  nextContact: 'Возможно, мы вам напишем. Начнём с ваших двух слов.',
  nextConsent: 'Человек из нашей команды сделает это. Потом это будет в вашем ящике.',
  words: 'Ваши восемь слов',
  wordsText: 'Мы показываем их один раз. Мы их не храним и восстановить не можем.',
  wordsOpen: (until) =>
    `Они открывают только наши ответы, а присланного вами не показывают. Ответ, который пришёл сегодня, ждёт до ${until}.`,
  keepTitle: 'Как их сохранить',
  keep: [
    'На бумаге, лучше среди других слов: в списке покупок, в стихах. По порядку.',
    'Не снимком, не в мессенджере, не письмом самому себе.',
    'Там, где их не должны найти, выучите или не берите. Сообщение принимаем и без них.',
  ],
  order: 'Если слово неправильное, мы об этом скажем; чужие слова откроют пустой ящик.',
  recognition: 'Два слова, по которым вы узнаете нас',
  recognitionText: 'Кто пишет вам от нашего имени, сначала называет их. Если не назвал, не отвечайте.',
  toMailbox: 'Как прочитать ответ: откройте этот адрес и выберите «У меня есть восемь слов».',
  done: 'В начало',
  mailbox: {
    ask: 'Ваши восемь слов',
    hint: 'По порядку, через пробел. Большие или маленькие буквы, не важно.',
    open: 'Открыть',
    title: 'Ваш ящик',
    empty: 'Здесь нет ответа.',
    emptyHint: 'Возможно, его ещё не написали, он ждал слишком долго или это другие слова.',
    more: 'Добавить файлы или слова',
    withdraw: 'Отозвать согласие',
    day: 'Пришло',
    kinds: { answer: 'Ответ', status: 'Ваше предложение', letter: 'Письмо', contact: 'Контакт', offer: 'Так, как вы написали' },
    leave: 'Когда прочитаете, покиньте страницу.',
  },
  files: counted('ru', { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' }),
}
export type EndTexts = typeof en
export const ends: Record<SiteLanguage, EndTexts> = { be, ru, en }
