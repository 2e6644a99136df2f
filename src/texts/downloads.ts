import type { SiteLanguage } from './language.ts'

const en = {
  title: 'Downloads',
  lede: 'The same data that the pages are made of. Nothing hidden is in them, and no other data stands behind these pages.',
  snapshot: (n: string, date: string) => `Snapshot no. ${n}, published on ${date}.`,
  file: 'File',
  size: 'Size',
  what: 'What it is',
  formats: { csv: 'table, comma-separated, UTF-8', json: 'JSON', jsonl: 'JSON Lines, one object a line', other: 'file' },
  check: 'How to check',
  checkText:
    'manifest.json lists the SHA-256 of every file and is signed (Ed25519). Nobody can change a file without breaking the signature.',
  key: 'Public key',
  root: 'Root hash',
  reuse: 'How to use and cite',
  reuseText:
    'Name the register, the number of the snapshot and the date. Keep the words “who counts” and “as of” with every number: without them a number is wrong.',
  none: 'There is nothing to download yet.',
  perPage: 'Each page of an event, a person or a source also has a link to its own data (JSON).',
}
const be: typeof en = {
  title: 'Спампаваць',
  lede: 'Тыя самыя звесткі, з якіх зробленыя старонкі. Схаванага ў іх няма, і іншых звестак за гэтымі старонкамі няма.',
  snapshot: (n, date) => `Здымак № ${n}, апублікаваны ${date}.`,
  file: 'Файл',
  size: 'Памер',
  what: 'Што гэта',
  formats: { csv: 'табліца праз коску, UTF-8', json: 'JSON', jsonl: 'JSON Lines, адзін аб’ект у радку', other: 'файл' },
  check: 'Як праверыць',
  checkText:
    'У manifest.json запісаны SHA-256 кожнага файла, і ён падпісаны (Ed25519). Ніхто не зменіць файл, не зламаўшы подпісу.',
  key: 'Адкрыты ключ',
  root: 'Каранёвы хэш',
  reuse: 'Як карыстацца і спасылацца',
  reuseText:
    'Назавіце рэестр, нумар здымка і дату. Пры кожным ліку захоўвайце словы «хто лічыць» і «на дзень»: без іх лік няслушны.',
  none: 'Пакуль спампоўваць няма чаго.',
  perPage: 'На кожнай старонцы падзеі, чалавека або крыніцы ёсць спасылка на яе звесткі (JSON).',
}
const ru: typeof en = {
  title: 'Скачать',
  lede: 'Те же данные, из которых сделаны страницы. Скрытого в них нет, и других данных за этими страницами нет.',
  snapshot: (n, date) => `Снимок № ${n}, опубликован ${date}.`,
  file: 'Файл',
  size: 'Размер',
  what: 'Что это',
  formats: { csv: 'таблица через запятую, UTF-8', json: 'JSON', jsonl: 'JSON Lines, один объект в строке', other: 'файл' },
  check: 'Как проверить',
  checkText: 'В manifest.json записан SHA-256 каждого файла, и он подписан (Ed25519). Никто не изменит файл, не сломав подписи.',
  key: 'Открытый ключ',
  root: 'Корневой хеш',
  reuse: 'Как пользоваться и ссылаться',
  reuseText:
    'Назовите реестр, номер снимка и дату. При каждом числе сохраняйте слова «кто считает» и «на день»: без них число неверно.',
  none: 'Пока скачивать нечего.',
  perPage: 'На каждой странице события, человека или источника есть ссылка на её данные (JSON).',
}
export const downloads: Record<SiteLanguage, typeof en> = { be, ru, en }
