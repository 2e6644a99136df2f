/**
 * Texts for the scripted reviewer: invented people, and in each something that is easily got wrong. `day` is the day of publication; `right`
 * is all that the text says, as the form of a draft says it in English: what, how, who or how many, when.
 */
export type ReviewText = { name: string; language: 'en' | 'ru' | 'be'; day: string; text: string; right: string[] }

export const TEXTS: readonly ReviewText[] = [
  {
    name: 'not-pardoned',
    language: 'en',
    day: '2026-05-14',
    text: 'Mira Talvik was released on 12 May 2026. Her brother Jan Korel was not pardoned. He refused to sign a petition for pardon.',
    right: [
      'Released | asserted | Mira Talvik | 12 May 2026',
      'Not pardoned | negative asserted | Jan Korel | not said',
      'Refused | asserted | Korel | not said',
      'Did not ask for pardon | negative asserted | Korel | not said',
    ],
  },
  {
    name: 'will-be-released',
    language: 'en',
    day: '2026-05-15',
    text: 'Ada Renn will be released on 1 June 2026, her lawyer said. Tor Vessen was released on 13 May 2026 and left for Lithuania.',
    right: ['Planned, not done: release | planned | Ada Renn | 1 June 2026', 'Released | asserted | Tor Vessen | 13 May 2026'],
  },
  {
    name: 'denied',
    language: 'en',
    day: '2026-05-16',
    text: 'The ministry denied that Olga Merrin had been pardoned. Relatives of Pavel Ditrich demand that he be released. Pavel Ditrich, 54, a teacher from Brest, was sentenced to six years in prison in 2023.',
    right: [
      'Denied: pardon | denied | Olga Merrin | not said',
      'Demanded: release | demanded | Pavel Ditrich | not said',
      'Demand | asserted |  | not said',
      'Sentenced | asserted | Pavel Ditrich | 2023',
    ],
  },
  {
    name: 'namesake',
    language: 'en',
    day: '2026-05-17',
    text: 'Pavel Ditrich, 23, a student from Gomel, was released on 16 May 2026. He had been sentenced to two years in prison.',
    right: ['Released | asserted | Pavel Ditrich | 16 May 2026', 'Sentenced | asserted | Pavel Ditrich | not said'],
  },
  {
    name: 'total-of-the-post',
    language: 'en',
    day: '2026-05-18',
    text: 'On 17 May 2026 the authorities of Belarus released 24 people. Lina Harrow was released on that day. She was taken to Lithuania.',
    right: [
      'Release of people | asserted | 24 people | 17 May 2026',
      'Released | asserted | Lina Harrow | 17 May 2026',
      'Taken out of the country | asserted | Lina Harrow | not said',
    ],
  },
  {
    name: 'total-of-others',
    language: 'en',
    day: '2026-05-19',
    text: 'On 17 May 2026 the authorities of Belarus released 26 people, according to Viasna. Lina Harrow was released.',
    right: [
      'Release of people | asserted | 26 people | 17 May 2026',
      'Released | asserted | Lina Harrow | not said',
      'Released | asserted | Lina Harrow | 17 May 2026',
    ],
  },
  {
    name: 'who-frees',
    language: 'en',
    day: '2026-05-20',
    text: 'The president pardoned Vera Solin on 19 May 2026. The envoy Karl Brandt, who asked for it, met her at the border.',
    right: ['Pardoned | asserted | Vera Solin | 19 May 2026'],
  },
  {
    name: 'returned-to-prison',
    language: 'en',
    day: '2026-05-21',
    text: 'Denis Farrow was freed in March 2026. He was detained again on 18 May 2026. Nobody else was freed.',
    right: [
      'Released | asserted | Denis Farrow | March 2026',
      'Arrested again | asserted | Denis Farrow | 18 May 2026',
      'Detained | asserted | Denis Farrow | 18 May 2026',
    ],
  },
  {
    name: 'ne-pomilovan',
    language: 'ru',
    day: '2026-05-14',
    text: 'Мария Лозовая вышла на свободу 12 мая 2026 года. Её брата Ивана Лозового не помиловали. Он отказался писать прошение о помиловании.',
    right: [
      'Released | asserted | Мария Лозовая | 12 May 2026',
      'Not pardoned | negative asserted | Ивана Лозового | not said',
      'Refused | asserted | Ивана Лозового | not said',
      'Did not ask for pardon | negative asserted | Ивана Лозового | not said',
    ],
  },
  {
    name: 'vyjdet',
    language: 'ru',
    day: '2026-05-15',
    text: 'Анна Береза выйдет на свободу 1 июня 2026 года. Сергей Ольховик вышел на свободу 13 мая 2026 года и уехал в Литву.',
    right: [
      'Planned, not done: release | planned | Анна Береза | 1 June 2026',
      'Released | asserted | Сергей Ольховик | 13 May 2026',
    ],
  },
  {
    name: 'trebujut',
    language: 'ru',
    day: '2026-05-16',
    text: 'Правозащитники требуют освободить Олега Гринчука. Его приговорили к пяти годам колонии в 2023 году.',
    right: [
      'Demand | asserted |  | not said',
      'Demanded: release | demanded | Олега Гринчука | not said',
      'Sentenced | asserted | Олега Гринчука | 2023',
    ],
  },
  {
    name: 'oproverg',
    language: 'ru',
    day: '2026-05-17',
    text: 'Адвокат опроверг, что Николая Сушко помиловали. Николай Сушко остаётся в колонии.',
    right: ['Denied: pardon | denied | Николая Сушко | not said'],
  },
  {
    name: 'dvadcat-chelovek',
    language: 'ru',
    day: '2026-05-18',
    text: '17 мая 2026 года в Беларуси освободили 24 человека. Среди них Кира Дронова. Её вывезли в Литву.',
    right: [
      'Release of people | asserted | 24 человека | 17 May 2026',
      'Released | asserted | Кира Дронова | 17 May 2026',
      'Taken out of the country | asserted | Кира Дронова | not said',
    ],
  },
  {
    name: 'vernulsja',
    language: 'ru',
    day: '2026-05-19',
    text: 'Степан Рогач освободился в марте 2026 года. 18 мая 2026 года его снова задержали.',
    right: [
      'Released | asserted | Степан Рогач | March 2026',
      'Detained | asserted | Степан Рогач | 18 May 2026',
      'Arrested again | asserted | Степан Рогач | 18 May 2026',
    ],
  },
  {
    name: 'ne-pamilavany',
    language: 'be',
    day: '2026-05-14',
    text: 'Марыя Лазава выйшла на волю 12 мая 2026 года. Яе брата Івана Лазавога не памілавалі. Ён адмовіўся пісаць прашэнне аб памілаванні.',
    right: [
      'Released | asserted | Марыя Лазава | 12 May 2026',
      'Not pardoned | negative asserted | Івана Лазавога | not said',
      'Refused | asserted | Івана Лазавога | not said',
      'Did not ask for pardon | negative asserted | Івана Лазавога | not said',
    ],
  },
  {
    name: 'vyjdzie',
    language: 'be',
    day: '2026-05-15',
    text: 'Ганна Бяроза выйдзе на волю 1 чэрвеня 2026 года. Сяргей Альховік выйшаў на волю 13 мая 2026 года і з’ехаў у Літву.',
    right: [
      'Planned, not done: release | planned | Ганна Бяроза | 1 June 2026',
      'Released | asserted | Сяргей Альховік | 13 May 2026',
    ],
  },
  {
    name: 'patrabujuc',
    language: 'be',
    day: '2026-05-16',
    text: 'Праваабаронцы патрабуюць вызваліць Алега Грынчука. Яго прысудзілі да пяці гадоў калоніі ў 2023 годзе.',
    right: [
      'Demand | asserted |  | not said',
      'Demanded: release | demanded | Алега Грынчука | not said',
      'Sentenced | asserted | Алега Грынчука | 2023',
    ],
  },
  {
    name: 'abverh',
    language: 'be',
    day: '2026-05-17',
    text: 'Адвакат абверг, што Мікалая Сушко памілавалі. Мікалай Сушко застаецца ў калоніі.',
    right: ['Denied: pardon | denied | Мікалая Сушко | not said'],
  },
  {
    name: 'dvaccac-chalaviek',
    language: 'be',
    day: '2026-05-18',
    text: '17 мая 2026 года ў Беларусі вызвалілі 24 чалавекі. Сярод іх Кіра Дронава. Яе вывезлі ў Літву.',
    right: [
      'Release of people | asserted | 24 чалавекі | 17 May 2026',
      'Released | asserted | Кіра Дронава | 17 May 2026',
      'Taken out of the country | asserted | Кіра Дронава | not said',
    ],
  },
  {
    name: 'viarnuusia',
    language: 'be',
    day: '2026-05-19',
    text: 'Сцяпан Рагач вызваліўся ў сакавіку 2026 года. 18 мая 2026 года яго зноў затрымалі.',
    right: [
      'Released | asserted | Сцяпан Рагач | March 2026',
      'Detained | asserted | Сцяпан Рагач | 18 May 2026',
      'Arrested again | asserted | Сцяпан Рагач | 18 May 2026',
    ],
  },
]
