/** Nominatives of those who pardon, trade and bring home. They are never read as freed. */
export const FREERS = [
  'Лукашэнка',
  'Аляксандр Лукашэнка',
  'Трамп',
  'Дональд Трамп',
  'Пуцін',
  'Уладзімір Пуцін',
  'Зяленскі',
  'Уладзімір Зяленскі',
  'Коўл',
  'Джон Коўл',
  'Келаг',
  'Кіт Келаг',
  'Рубіа',
  'Марка Рубіа',
]
