import type { SiteLanguage } from '../language.ts'
import { plural } from '../plural.ts'

const en = {
  title: 'Words that are closed',
  inWhatIsPublished: (n: number) =>
    `${n} ${plural('en', n, { one: 'word is', other: 'words are' })} closed in the quotes, besides names.`,
  lede: 'These words would stand as ▮ in the quotes that are published. Free a word when it names nobody: a place, a body, an ordinary word.',
  never: 'Freeing opens a word everywhere. The name of somebody hidden stays closed even then.',
  again: 'Look again',
  failed: 'The pages could not be made, so there is nothing to look at. Try again.',
  none: 'No word is closed in what is to be published, besides the names of people.',
  times: (n: number) => `${n} ${plural('en', n, { one: 'time', other: 'times' })}`,
  free: 'Free this word',
  freeThis: (word: string) => `Free this word: ${word}`,
  closeAgain: 'Close a freed word again',
  word: 'Word',
  close: 'Close',
  notAWord: 'Write one word.',
  notFreed: 'This word was not freed, so there is nothing to close.',
}
const be: typeof en = {
  title: 'Закрытыя словы',
  inWhatIsPublished: (n) => `Акрамя імёнаў, у цытатах закрыта слоў: ${n}.`,
  lede: 'У апублікаваных цытатах замест гэтых слоў стаяла б ▮. Адкрыйце слова, калі яно нікога не называе: гэта мясцовасць, установа, звычайнае слова.',
  never: 'Слова адкрываецца ўсюды. Імя схаванага чалавека застаецца закрытым і тады.',
  again: 'Праглядзець зноў',
  failed: 'Старонкі не ўдалося зрабіць, таму паказаць няма чаго. Паспрабуйце зноў.',
  none: 'Акрамя імёнаў людзей, у тым, што будзе апублікавана, закрытых слоў няма.',
  times: (n) => `${n} ${plural('be', n, { one: 'раз', few: 'разы', many: 'разоў', other: 'раза' })}`,
  free: 'Адкрыць слова',
  freeThis: (word) => `Адкрыць слова: ${word}`,
  closeAgain: 'Зноў закрыць адкрытае слова',
  word: 'Слова',
  close: 'Закрыць',
  notAWord: 'Напішыце адно слова.',
  notFreed: 'Гэтага слова ніхто не адкрываў, таму закрываць няма чаго.',
}
const ru: typeof en = {
  title: 'Закрытые слова',
  inWhatIsPublished: (n) => `Кроме имён, в цитатах закрыто слов: ${n}.`,
  lede: 'В опубликованных цитатах вместо этих слов стояло бы ▮. Откройте слово, если оно никого не называет: это местность, учреждение, обычное слово.',
  never: 'Слово открывается везде. Имя скрытого человека остаётся закрытым и тогда.',
  again: 'Просмотреть снова',
  failed: 'Страницы не удалось сделать, поэтому показать нечего. Попробуйте ещё раз.',
  none: 'Кроме имён людей, в том, что будет опубликовано, закрытых слов нет.',
  times: (n) => `${n} ${plural('ru', n, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`,
  free: 'Открыть слово',
  freeThis: (word) => `Открыть слово: ${word}`,
  closeAgain: 'Снова закрыть открытое слово',
  word: 'Слово',
  close: 'Закрыть',
  notAWord: 'Напишите одно слово.',
  notFreed: 'Этого слова никто не открывал, поэтому закрывать нечего.',
}
export const closedWords: Record<SiteLanguage, typeof en> = { be, ru, en }
