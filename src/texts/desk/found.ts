import { details } from '../details.ts'
import { elements } from '../findings/elements.ts'
import type { SiteLanguage } from '../language.ts'
import { plural } from '../plural.ts'

/** What findings tell, for who is about to publish them. */
const en = {
  answered: 'Answers of the team',
  coders: (n: number) => `${n} ${plural('en', n, { one: 'member', other: 'members' })}`,
  note: 'Note to an answer',
  question: 'Question of fact, in how many releases it is answered',
  of: (n: string, all: string) => `${n} of ${all}`,
  misquoted: 'The law quoted otherwise in a source',
  free: 'Not imprisoned again',
  again: 'Released and imprisoned again',
  safe: 'Figures of the whole register, protected',
  withheld: 'withheld',
  taken: 'Taken over the border',
  into: 'Taken, in all',
  nobodySays: 'where to is not said',
  review: 'Under review: somebody released is imprisoned again',
  withoutText: 'Stipulations without public text',
  arrests: { before: 'Arrests in the days before', after: 'Arrests in the days after' },
  differ: 'Published numbers differ by',
  sum: 'A sum of published numbers',
  residual: 'Left over between two totals',
  month: { left: 'Left, by month', came: 'Came in, by month' },
  door: 'In for each out',
  afterwards: 'After leaving custody',
  letGo: 'Let go, beside the reforms',
  register: 'the register as a whole',
}
const be: typeof en = {
  answered: 'Адказы каманды',
  coders: (n) => `${n} ${plural('be', n, { one: 'чалавек', few: 'чалавекі', many: 'чалавек', other: 'чалавека' })}`,
  note: 'Тлумачэнне да адказу',
  question: 'Пытанне пра факт: для колькіх вызваленняў ёсць адказ',
  of: (n, all) => `${n} з ${all}`,
  misquoted: 'Закон у крыніцы працытаваны інакш',
  free: 'Не зняволеныя зноў',
  again: 'Вызваленыя і зноў зняволеныя',
  safe: 'Лікі ўсяго рэестра, абароненыя',
  withheld: 'не паказана',
  taken: 'Вывезлі праз мяжу',
  into: 'Вывезлі, разам',
  nobodySays: 'куды, не сказана',
  review: 'На перагледзе: вызвалены чалавек зноў у няволі',
  withoutText: 'Абавязкі без публічнага тэксту',
  arrests: { before: 'Арышты ў дні да', after: 'Арышты ў дні пасля' },
  differ: 'Апублікаваныя лікі разыходзяцца на',
  sum: 'Сума апублікаваных лікаў',
  residual: 'Рэшта паміж двума лікамі',
  month: { left: 'Выйшлі, па месяцах', came: 'Трапілі ў няволю, па месяцах' },
  door: 'Колькі трапіла на аднаго, хто выйшаў',
  afterwards: 'Пасля выхаду з няволі',
  letGo: 'Выпусцілі (побач са зменамі ў законах)',
  register: 'рэестр у цэлым',
}
const ru: typeof en = {
  answered: 'Ответы команды',
  coders: (n) => `${n} ${plural('ru', n, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}`,
  note: 'Пояснение к ответу',
  question: 'Вопрос о факте: для скольких освобождений есть ответ',
  of: (n, all) => `${n} из ${all}`,
  misquoted: 'Закон в источнике процитирован иначе',
  free: 'Не заключены снова',
  again: 'Освобождены и снова заключены',
  safe: 'Числа всего реестра, защищённые',
  withheld: 'не показано',
  taken: 'Вывезли через границу',
  into: 'Вывезли, всего',
  nobodySays: 'куда, не сказано',
  review: 'На пересмотре: освобождённый снова в заключении',
  withoutText: 'Обязательства без публичного текста',
  arrests: { before: 'Аресты в дни до', after: 'Аресты в дни после' },
  differ: 'Опубликованные числа расходятся на',
  sum: 'Сумма опубликованных чисел',
  residual: 'Остаток между двумя числами',
  month: { left: 'Вышли, по месяцам', came: 'Попали в заключение, по месяцам' },
  door: 'Сколько попало на одного вышедшего',
  afterwards: 'После выхода из заключения',
  letGo: 'Отпустили (рядом с изменениями в законах)',
  register: 'реестр в целом',
}
export const found: Record<SiteLanguage, typeof en> = { be, ru, en }

/** How a quotation differs from the law: “left out: …”, “added: …”, “… instead of …”. `quoted`: empty where words were lost, null where they are not shown. */
export function lawDifference(language: SiteLanguage, { quoted, law }: { quoted: string | null; law: string }): string {
  const { kinds, notShown } = elements[language]
  const { quoted: marked } = details[language]
  if (quoted === '') return `${kinds.lost}: ${marked(law)}`
  const words = quoted === null ? notShown : marked(quoted)
  return law === '' ? `${kinds.added}: ${words}` : `${words} ${kinds.other} ${marked(law)}`
}
