import type { SiteLanguage } from '../language.ts'
import { type Forms, plural } from '../plural.ts'

const counted = (language: SiteLanguage, forms: Forms) => (n: number) => `${n} ${plural(language, n, forms)}`

/** Who works here. */
const en = {
  title: 'Members',
  lede: 'Every decision carries the working name of who took it.',
  honest:
    'On one laptop this is a discipline, not a boundary: whoever sits at it, or holds its disk, can act under any of these names. Give nobody the laptop whom you do not trust with the whole register.',
  you: 'this is you',
  here: counted('en', { one: 'browser is at the desk', other: 'browsers are at the desk' }),
  notHere: 'not at the desk',
  since: (time: string) => `since ${time}`,
  leftOn: (day: string) => `left on ${day}`,
  newAddress: 'New address',
  addressTitle: (name: string) => `Address for ${name}`,
  addressText:
    'It is shown here once and works once, within 24 hours, in a browser on this computer. Opened in this browser, the desk goes on under that name. An older address of theirs no longer works.',
  rename: 'Change the name',
  renameText: 'The new name stands at decisions taken before, too.',
  save: 'Save',
  left: 'Has left',
  leftText:
    'Their decisions stay, with their name. Their sessions and addresses end at once. They are not taken back: add them anew.',
  leftYes: 'Yes, they have left',
  addTitle: 'Add somebody',
  name: 'Working name',
  nameHint: 'It need not be a real one. It is never published.',
  add: 'Add',
  reminder: 'Reminder to take a break',
  reminderOn: (n: number) => `On: after ${counted('en', { one: 'minute', other: 'minutes' })(n)} without a break.`,
  reminderOff: 'Off in this session.',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  change: 'To act under another name, ask for a new address under that name and open it in this browser.',
}
export type MembersTexts = typeof en

const be: MembersTexts = {
  title: 'Каманда',
  lede: 'Пад кожным рашэннем стаіць рабочае імя таго, хто яго прыняў.',
  honest:
    'На адным ноўтбуку гэта дысцыпліна, а не мяжа: хто за ім сядзіць або мае яго дыск, можа дзейнічаць пад любым з гэтых імён. Не давайце ноўтбук таму, каму не давяраеце ўвесь рэестр.',
  you: 'гэта вы',
  here: counted('be', {
    one: 'браўзер за сталом',
    few: 'браўзеры за сталом',
    many: 'браўзераў за сталом',
    other: 'браўзера за сталом',
  }),
  notHere: 'не за сталом',
  since: (time) => `з ${time}`,
  leftOn: (day) => `больш не ў камандзе з ${day}`,
  newAddress: 'Новы адрас',
  addressTitle: (name) => `Адрас для: ${name}`,
  addressText:
    'Ён паказваецца тут адзін раз і спрацуе адзін раз на працягу 24 гадзін у браўзеры на гэтым камп’ютары. Калі адкрыць яго ў гэтым браўзеры, стол будзе працаваць пад гэтым імем. Ранейшы адрас больш не дзейнічае.',
  rename: 'Змяніць імя',
  renameText: 'Новае імя будзе стаяць і пад ранейшымі рашэннямі.',
  save: 'Захаваць',
  left: 'Больш не ў камандзе',
  leftText: 'Рашэнні застаюцца пад гэтым імем. Сеансы і адрасы закрываюцца адразу. Вярнуць нельга: трэба дадаць нанова.',
  leftYes: 'Так, больш не ў камандзе',
  addTitle: 'Дадаць чалавека',
  name: 'Рабочае імя',
  nameHint: 'Яно не мусіць быць сапраўдным. Яно ніколі не публікуецца.',
  add: 'Дадаць',
  reminder: 'Напамін пра перапынак',
  reminderOn: (n) =>
    `Уключаны: праз ${counted('be', { one: 'хвіліну', few: 'хвіліны', many: 'хвілін', other: 'хвіліны' })(n)} без перапынку.`,
  reminderOff: 'У гэтым сеансе выключаны.',
  switchOn: 'Уключыць',
  switchOff: 'Выключыць',
  change: 'Каб працаваць пад іншым імем, вазьміце новы адрас для гэтага імя і адкрыйце яго ў гэтым браўзеры.',
}
const ru: MembersTexts = {
  title: 'Команда',
  lede: 'Под каждым решением стоит рабочее имя того, кто его принял.',
  honest:
    'На одном ноутбуке это дисциплина, а не граница: кто за ним сидит или владеет его диском, может действовать под любым из этих имён. Не давайте ноутбук тому, кому не доверяете весь реестр.',
  you: 'это вы',
  here: counted('ru', {
    one: 'браузер за столом',
    few: 'браузера за столом',
    many: 'браузеров за столом',
    other: 'браузера за столом',
  }),
  notHere: 'не за столом',
  since: (time) => `с ${time}`,
  leftOn: (day) => `больше не в команде с ${day}`,
  newAddress: 'Новый адрес',
  addressTitle: (name) => `Адрес для: ${name}`,
  addressText:
    'Он показывается здесь один раз и сработает один раз в течение 24 часов в браузере на этом компьютере. Если открыть его в этом браузере, стол будет работать под этим именем. Прежний адрес больше не действует.',
  rename: 'Сменить имя',
  renameText: 'Новое имя будет стоять и под прежними решениями.',
  save: 'Сохранить',
  left: 'Больше не в команде',
  leftText: 'Решения остаются под этим именем. Сеансы и адреса закрываются сразу. Вернуть нельзя: нужно добавить заново.',
  leftYes: 'Да, больше не в команде',
  addTitle: 'Добавить человека',
  name: 'Рабочее имя',
  nameHint: 'Оно не обязано быть настоящим. Оно никогда не публикуется.',
  add: 'Добавить',
  reminder: 'Напоминание о перерыве',
  reminderOn: (n) =>
    `Включено: через ${counted('ru', { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' })(n)} без перерыва.`,
  reminderOff: 'В этом сеансе выключено.',
  switchOn: 'Включить',
  switchOff: 'Выключить',
  change: 'Чтобы работать под другим именем, возьмите новый адрес для этого имени и откройте его в этом браузере.',
}
export const membersTexts: Record<SiteLanguage, MembersTexts> = { be, ru, en }
