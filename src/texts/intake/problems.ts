import type { SiteLanguage } from '../language.ts'

/** What went another way: what happened, what was kept, what to do. */
const en = {
  closed: [
    'Nothing can be taken at present',
    'Our team’s keys have run out or are not there yet, so nothing could be sealed. Nothing was kept. Please come back tomorrow.',
  ],
  full: ['There is no room at present', 'What arrived before stays with us. Please try again tomorrow.'],
  wait: [
    'Many people are writing just now',
    'Nothing is lost: your answers stand in this page. Wait a little, then press the button.',
  ],
  sent: [
    'This page was sent already',
    'It was taken the first time. It was not taken twice. The words for an answer cannot be shown again.',
  ],
  old: ['This page was open for too long', 'Nothing is lost: your answers stand in this page. Press the button.'],
  tooMany: [
    'There were more files than we can take in one go',
    'Those that arrived are sealed and kept. Send the rest in another go.',
  ],
  tooLarge: [
    'That was more than we can take in one go',
    'Files that arrived are sealed and kept. A long text is better sent as a file.',
  ],
  form: ['What came could not be read', 'Nothing was kept. Go back in the browser, or begin anew.'],
  elsewhere: ['This came from another page', 'Nothing was kept. Open the form from our address.'],
  receipt: ['These are not eight words of ours', 'A word is missing or is written otherwise. Look at them once more.'],
  notFound: ['There is nothing at this address', 'Begin from the first page.'],
  method: ['This cannot be asked in this way', 'Begin from the first page.'],
  fault: ['Something failed on our side', 'Your answers stand in this page. Press the button in a minute.'],
  again: 'Try again',
  begin: 'To the beginning',
  seconds: (n: number) => `Seconds to wait: ${n}.`,
  count: (n: number) => `There have to be eight words. We count ${n}.`,
  word: (place: number) => `Word ${place} is in none of our lists. Is a letter wrong?`,
  check: 'All the words are known, but not these eight in this order.',
} as const
type Texts = {
  [key in Exclude<keyof typeof en, 'again' | 'begin' | 'seconds' | 'count' | 'word' | 'check'>]: readonly [string, string]
} & {
  again: string
  begin: string
  seconds: (n: number) => string
  count: (n: number) => string
  word: (place: number) => string
  check: string
}
const be: Texts = {
  closed: [
    'Цяпер нічога нельга прыняць',
    'Ключы нашай каманды пратэрмінаваныя або іх яшчэ няма, таму запячатаць нельга. Нічога не захавана. Калі ласка, прыйдзіце заўтра.',
  ],
  full: ['Цяпер няма месца', 'Тое, што дайшло раней, застаецца ў нас. Калі ласка, паспрабуйце заўтра.'],
  wait: ['Цяпер піша шмат людзей', 'Нічога не згублена: вашы адказы на гэтай старонцы. Крыху пачакайце і націсніце кнопку.'],
  sent: [
    'Гэтую старонку ўжо адправілі',
    'Яна прынятая першы раз, другі раз не прымалася. Словы для адказу паказаць яшчэ раз нельга.',
  ],
  old: ['Старонка была адкрытая задоўга', 'Нічога не згублена: вашы адказы на гэтай старонцы. Націсніце кнопку.'],
  tooMany: ['Файлаў больш, чым можна прыняць за раз', 'Тыя, што дайшлі, запячатаныя і захаваныя. Астатнія дашліце яшчэ раз.'],
  tooLarge: [
    'Гэта больш, чым можна прыняць за раз',
    'Файлы, што дайшлі, запячатаныя і захаваныя. Доўгі тэкст лепш даслаць файлам.',
  ],
  form: ['Дасланае не ўдалося прачытаць', 'Нічога не захавана. Вярніцеся ў браўзеры назад або пачніце нанова.'],
  elsewhere: ['Гэта прыйшло з чужой старонкі', 'Нічога не захавана. Адкрыйце форму з нашага адраса.'],
  receipt: ['Гэта не нашы восем слоў', 'Нейкага слова не хапае або яно напісана іначай. Паглядзіце яшчэ раз.'],
  notFound: ['Па гэтым адрасе нічога няма', 'Пачніце з першай старонкі.'],
  method: ['Так спытаць нельга', 'Пачніце з першай старонкі.'],
  fault: ['Збой на нашым баку', 'Вашы адказы на гэтай старонцы. Націсніце кнопку праз хвіліну.'],
  again: 'Паспрабаваць яшчэ раз',
  begin: 'На пачатак',
  seconds: (n) => `Секунд чакаць: ${n}.`,
  count: (n) => `Слоў павінна быць восем. Мы налічылі ${n}.`,
  word: (place) => `Слова ${place} няма ў нашых спісах. Можа, памылка ў літары?`,
  check: 'Усе словы вядомыя, але не гэтыя восем і не ў такім парадку.',
}
const ru: Texts = {
  closed: [
    'Сейчас ничего нельзя принять',
    'Ключи нашей команды просрочены или их ещё нет, поэтому запечатать нельзя. Ничего не сохранено. Пожалуйста, приходите завтра.',
  ],
  full: ['Сейчас нет места', 'То, что дошло раньше, остаётся у нас. Пожалуйста, попробуйте завтра.'],
  wait: ['Сейчас пишет много людей', 'Ничего не потеряно: ваши ответы на этой странице. Немного подождите и нажмите кнопку.'],
  sent: [
    'Эту страницу уже отправили',
    'Она принята в первый раз, второй раз не принималась. Слова для ответа показать ещё раз нельзя.',
  ],
  old: ['Страница была открыта слишком долго', 'Ничего не потеряно: ваши ответы на этой странице. Нажмите кнопку.'],
  tooMany: ['Файлов больше, чем можно принять за раз', 'Те, что дошли, запечатаны и сохранены. Остальные пришлите ещё раз.'],
  tooLarge: [
    'Это больше, чем можно принять за раз',
    'Файлы, что дошли, запечатаны и сохранены. Длинный текст лучше прислать файлом.',
  ],
  form: ['Присланное не удалось прочитать', 'Ничего не сохранено. Вернитесь в браузере назад или начните заново.'],
  elsewhere: ['Это пришло с чужой страницы', 'Ничего не сохранено. Откройте форму с нашего адреса.'],
  receipt: ['Это не наши восемь слов', 'Какого-то слова не хватает или оно написано иначе. Посмотрите ещё раз.'],
  notFound: ['По этому адресу ничего нет', 'Начните с первой страницы.'],
  method: ['Так спросить нельзя', 'Начните с первой страницы.'],
  fault: ['Сбой на нашей стороне', 'Ваши ответы на этой странице. Нажмите кнопку через минуту.'],
  again: 'Попробовать ещё раз',
  begin: 'В начало',
  seconds: (n) => `Секунд ждать: ${n}.`,
  count: (n) => `Слов должно быть восемь. Мы насчитали ${n}.`,
  word: (place) => `Слова ${place} нет в наших списках. Может, ошибка в букве?`,
  check: 'Все слова известны, но не эти восемь и не в таком порядке.',
}
export const problems: Record<SiteLanguage, Texts> = { be, ru, en }
