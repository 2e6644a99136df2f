/** Nominatives of those who pardon, trade and bring home. They are never read as freed. */
export const FREERS = [
  'Лукашенко',
  'Александр Лукашенко',
  'Трамп',
  'Дональд Трамп',
  'Путин',
  'Владимир Путин',
  'Зеленский',
  'Владимир Зеленский',
  'Коул',
  'Джон Коул',
  'Келлог',
  'Кит Келлог',
  'Рубио',
  'Марко Рубио',
]
