import type { SiteLanguage } from '../language.ts'

/** What the browser says by itself while it seals and sends. */
const en = {
  working: 'Your browser is working for a moment, so that machines cannot flood us…',
  sealing: 'Sealing and sending…',
  progress: (done: string, all: string) => `Sealed and sent: ${done} of ${all}`,
  kept: (files: string, size: string) => `Arrived and sealed so far: ${files}, ${size}.`,
  line: (seconds: number) => `The line broke. What has arrived stays. Trying again in ${seconds} s…`,
  broken:
    'The line stays broken. Nothing that has arrived is lost, and everything you typed stands here. Press the button to go on.',
  unread:
    'One of the files cannot be read any more. What was read of it before has arrived as a cut file. Choose the others once more.',
  choose: 'No file is chosen.',
  failed: 'Your browser could not seal it, so nothing was sent. Everything you typed stands here. Try again, or another browser.',
  plain: 'Go on without JavaScript: then our server sees your words for the moment in which it seals them.',
  deriving: 'Opening…',
}
const be: typeof en = {
  working: 'Ваш браўзер хвіліну працуе, каб нас не маглі заваліць машыны…',
  sealing: 'Запячатваем і адпраўляем…',
  progress: (done, all) => `Запячатана і адпраўлена: ${done} з ${all}`,
  kept: (files, size) => `Ужо дайшло і запячатана: ${files}, ${size}.`,
  line: (seconds) => `Сувязь абарвалася. Тое, што дайшло, застаецца. Паспрабуем яшчэ раз праз ${seconds} с…`,
  broken: 'Сувязі ўсё няма. Тое, што дайшло, не згублена, і ўсё напісанае тут. Каб працягнуць, націсніце кнопку.',
  unread: 'Адзін з файлаў больш не чытаецца. Тое, што паспелі прачытаць, дайшло як няпоўны файл. Астатнія выберыце яшчэ раз.',
  choose: 'Ніводнага файла не выбрана.',
  failed:
    'Ваш браўзер не змог запячатаць, таму нічога не адпраўлена. Усё напісанае тут. Паспрабуйце яшчэ раз або ў іншым браўзеры.',
  plain: 'Працягнуць без JavaScript: тады наш сервер бачыць напісанае тую хвіліну, калі запячатвае.',
  deriving: 'Адкрываем…',
}
const ru: typeof en = {
  working: 'Ваш браузер минуту работает, чтобы нас не могли завалить машины…',
  sealing: 'Запечатываем и отправляем…',
  progress: (done, all) => `Запечатано и отправлено: ${done} из ${all}`,
  kept: (files, size) => `Уже дошло и запечатано: ${files}, ${size}.`,
  line: (seconds) => `Связь оборвалась. То, что дошло, остаётся. Попробуем ещё раз через ${seconds} с…`,
  broken: 'Связи всё нет. То, что дошло, не потеряно, и всё написанное здесь. Чтобы продолжить, нажмите кнопку.',
  unread: 'Один из файлов больше не читается. То, что успели прочитать, дошло как неполный файл. Остальные выберите ещё раз.',
  choose: 'Ни одного файла не выбрано.',
  failed:
    'Ваш браузер не смог запечатать, поэтому ничего не отправлено. Всё написанное здесь. Попробуйте ещё раз или в другом браузере.',
  plain: 'Продолжить без JavaScript: тогда наш сервер видит написанное ту минуту, когда запечатывает.',
  deriving: 'Открываем…',
}
export type IslandTexts = typeof en
export const island: Record<SiteLanguage, IslandTexts> = { be, ru, en }
