import type { SiteLanguage } from './language.ts'

/** Where to turn after a release. */
const en = {
  lede: 'For the first hours, days and months after a release. Every card says who confirmed it, when, and until when it holds.',
  none: 'There is nothing here that is confirmed at present.',
  care: 'Whoever is inside the country: think about who may see this screen, this address and this device. Nothing on this page has to be written to anybody.',
  where: { inside: 'Inside the country', abroad: 'Abroad' },
  when: { hours: 'The first hours', days: 'The first days', months: 'The first months' },
  everywhere: 'Everywhere',
  how: 'How',
  source: 'Source',
  assured: (who: string, day: string) => `Confirmed by ${who} on ${day}`,
  until: (day: string) => `holds until ${day}`,
  otherLanguage: 'In another language:',
}
const be: typeof en = {
  lede: 'На першыя гадзіны, дні і месяцы пасля вызвалення. На кожнай картцы напісана, хто яе пацвердзіў, калі і да якога дня яна дзейнічае.',
  none: 'Цяпер тут няма нічога пацверджанага.',
  care: 'Калі вы ў краіне: падумайце, хто можа ўбачыць гэты экран, гэты адрас і гэтую прыладу. Нічога з гэтай старонкі не абавязкова камусьці пісаць.',
  where: { inside: 'У краіне', abroad: 'За мяжой' },
  when: { hours: 'Першыя гадзіны', days: 'Першыя дні', months: 'Першыя месяцы' },
  everywhere: 'Усюды',
  how: 'Як',
  source: 'Крыніца',
  assured: (who, day) => `Пацвярджае: ${who}, ${day}`,
  until: (day) => `дзейнічае да ${day}`,
  otherLanguage: 'На іншай мове:',
}
const ru: typeof en = {
  lede: 'На первые часы, дни и месяцы после освобождения. На каждой карточке написано, кто её подтвердил, когда и до какого дня она действует.',
  none: 'Сейчас здесь нет ничего подтверждённого.',
  care: 'Если вы в стране: подумайте, кто может увидеть этот экран, этот адрес и это устройство. Ничего с этой страницы не обязательно кому-то писать.',
  where: { inside: 'В стране', abroad: 'За границей' },
  when: { hours: 'Первые часы', days: 'Первые дни', months: 'Первые месяцы' },
  everywhere: 'Везде',
  how: 'Как',
  source: 'Источник',
  assured: (who, day) => `Подтверждает: ${who}, ${day}`,
  until: (day) => `действует до ${day}`,
  otherLanguage: 'На другом языке:',
}
export const help: Record<SiteLanguage, typeof en> = { be, ru, en }
