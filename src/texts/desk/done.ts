import type { SiteLanguage } from '../language.ts'

/**
 * What a page says about the act that led to it, by the code in its address (`?done=undone`). An address can be typed by anybody, so nothing
 * but these codes is ever said.
 */
const en = {
  undone: 'Taken back. What held before holds again.',
  undoStale: 'Not taken back: somebody has decided on it since. What they decided holds.',
  nothingToUndo: 'There is nothing more to take back in this session.',
  paused: 'Good. The next reminder comes after the same time.',
  pauseOff: 'The reminder is switched off for this session. It can be switched on again on the page Members.',
  pauseOn: 'The reminder is switched on.',
  renamed: 'The name is changed.',
  memberAdded: 'Added to the team. They need a one-time address to come to the desk.',
  memberLeft: 'They have left the team. Their decisions stay, their sessions and addresses are closed.',
  published: 'Published. The public sees it now.',
  kept: 'Kept as a draft.',
  signed: 'Signed. It goes out with the next publication.',
  withdrawn: 'Withdrawn. It is taken from the site with the next publication.',
  exposureDecided: 'Saved. What is published changes when somebody publishes.',
  hiddenNow: 'Hidden. What is published has been made anew, and shows no more than was decided.',
  hiddenUnpublished: 'Hidden. Nothing that is published had to change.',
  hiddenNotRenewed: 'The decision is saved, but the published pages could not be made anew. Publish now, or take the site down.',
  judgedSame: 'Joined. It can be taken apart again on this page.',
  judgedDifferent: 'Kept apart, and not asked again.',
  judgedUndecided: 'Left undecided.',
  takenApart: 'Taken apart. Nothing was lost; each statement stays where it was read.',
  ruled: 'Saved. Nothing was deleted.',
  leftOpen: 'Left open. Both sides stand.',
}
export type DoneCode = keyof typeof en

const be: typeof en = {
  undone: 'Адменена. Зноў дзейнічае тое, што было раней.',
  undoStale: 'Не адменена: пасля гэтага вырашыў нехта іншы. Дзейнічае яго рашэнне.',
  nothingToUndo: 'У гэтым сеансе больш няма чаго адмяняць.',
  paused: 'Добра. Наступны напамін прыйдзе праз такі самы час.',
  pauseOff: 'Напамін у гэтым сеансе выключаны. Уключыць яго можна на старонцы «Каманда».',
  pauseOn: 'Напамін уключаны.',
  renamed: 'Імя зменена.',
  memberAdded: 'Дададзены ў каманду. Каб увайсці за стол, патрэбны аднаразовы адрас.',
  memberLeft: 'Больш не ў камандзе. Рашэнні застаюцца, сеансы і адрасы закрытыя.',
  published: 'Апублікавана. Людзі гэта ўжо бачаць.',
  kept: 'Захавана як чарнавік.',
  signed: 'Падпісана. Выйдзе з наступнай публікацыяй.',
  withdrawn: 'Адклікана. З наступнай публікацыяй знікне з сайта.',
  exposureDecided: 'Захавана. На сайце гэта зменіцца, калі нехта апублікуе.',
  hiddenNow: 'Схавана. Апублікаваныя старонкі зроблены нанава і паказваюць толькі тое, што дазволена.',
  hiddenUnpublished: 'Схавана. На сайце нічога мяняць не давялося.',
  hiddenNotRenewed: 'Рашэнне захавана, але старонкі сайта не ўдалося зрабіць нанава. Апублікуйце цяпер або прыбярыце сайт.',
  judgedSame: 'Аб’яднана. Раздзяліць зноў можна на гэтай старонцы.',
  judgedDifferent: 'Гэта розныя, больш пытацца не будзем.',
  judgedUndecided: 'Пакінута без рашэння.',
  takenApart: 'Раздзелена. Нічога не страчана: кожнае сцвярджэнне засталося там, дзе яго прачыталі.',
  ruled: 'Захавана. Нічога не выдалена.',
  leftOpen: 'Пакінута без рашэння. Абодва бакі стаяць побач.',
}
const ru: typeof en = {
  undone: 'Отменено. Снова действует то, что было раньше.',
  undoStale: 'Не отменено: после этого решил кто-то другой. Действует его решение.',
  nothingToUndo: 'В этом сеансе больше нечего отменять.',
  paused: 'Хорошо. Следующее напоминание придёт через такое же время.',
  pauseOff: 'Напоминание в этом сеансе выключено. Включить его можно на странице «Команда».',
  pauseOn: 'Напоминание включено.',
  renamed: 'Имя изменено.',
  memberAdded: 'Добавлен в команду. Чтобы войти за стол, нужен одноразовый адрес.',
  memberLeft: 'Больше не в команде. Решения остаются, сеансы и адреса закрыты.',
  published: 'Опубликовано. Люди это уже видят.',
  kept: 'Сохранено как черновик.',
  signed: 'Подписано. Выйдет со следующей публикацией.',
  withdrawn: 'Отозвано. Со следующей публикацией исчезнет с сайта.',
  exposureDecided: 'Сохранено. На сайте это изменится, когда кто-нибудь опубликует.',
  hiddenNow: 'Скрыто. Опубликованные страницы сделаны заново и показывают только то, что разрешено.',
  hiddenUnpublished: 'Скрыто. На сайте ничего менять не пришлось.',
  hiddenNotRenewed: 'Решение сохранено, но страницы сайта не удалось сделать заново. Опубликуйте сейчас или уберите сайт.',
  judgedSame: 'Объединено. Разделить снова можно на этой странице.',
  judgedDifferent: 'Это разные, больше спрашивать не будем.',
  judgedUndecided: 'Оставлено без решения.',
  takenApart: 'Разделено. Ничего не потеряно: каждое утверждение осталось там, где его прочитали.',
  ruled: 'Сохранено. Ничего не удалено.',
  leftOpen: 'Оставлено без решения. Обе стороны стоят рядом.',
}
const done: Record<SiteLanguage, typeof en> = { be, ru, en }

/** The words of a code; null for any other text. */
export const doneWords = (language: SiteLanguage, code: string | null): string | null =>
  code !== null && Object.hasOwn(done[language], code) ? done[language][code as DoneCode] : null
