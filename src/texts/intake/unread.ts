import type { SiteLanguage } from '../language.ts'

/** Said before anything of what was sent could be read, so in all languages at once. */
export const unread: Record<SiteLanguage, string> = {
  be: 'Гэты запыт не ўдалося прачытаць: магчыма, задоўгі адрас або абарвалася лінія. Нічога не захавана. Вярніцеся назад і паспрабуйце яшчэ раз.',
  ru: 'Этот запрос не удалось прочитать: возможно, слишком длинный адрес или оборвалась связь. Ничего не сохранено. Вернитесь назад и попробуйте ещё раз.',
  en: 'This request could not be read: the address may be too long, or the line broke. Nothing was kept. Go back and try again.',
}
