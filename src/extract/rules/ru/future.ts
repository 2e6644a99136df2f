/** Verb forms that by themselves tell of what is to come. */
export const FUTURE_FORMS =
  'освободят освободит отпустят выпустят отпустит выпустит выйдет выйдут помилует помилуют вывезут вышлют задержат арестуют приговорят снимут отменят'
