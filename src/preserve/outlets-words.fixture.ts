/** Own paragraphs about invented people, for pages shaped like those of news sites. The last ones are short, as quotes and lines are. */
export const WORDS = {
  be: [
    'У чацвер з калоніі ў Сасноўцы выйшлі сем чалавек, якіх там трымалі ад вясны пазамінулага года. Іх вывезлі на аўтобусе да вакзала, далі квіткі і загадалі не размаўляць з журналістамі.',
    'Сярод вызваленых — настаўніца гісторыі Алена Грынько, якую асудзілі на тры гады за каментар пад здымкам. Яе муж Павал кажа, што даведаўся пра ўсё ад суседкі, а не ад следчага.',
    '«Я стаяла на пероне і не ведала, у які бок ехаць, — расказала яна. — У мяне былі толькі кніга, пасведчанне і чужая куртка».',
    'Адвакат Міхась Вярбіцкі лічыць, што ўказ падпісалі яшчэ на мінулым тыдні, але паперы ехалі праз тры ўстановы. Паводле яго слоў, двое з сямі падпісалі абавязацельства не выязджаць з раёна да канца года.',
    'У міністэрстве на пытанні не адказалі. У прэс-службе суда паведамілі, што спраў гэтых людзей у іх больш няма.',
    'Яшчэ чацвёра чалавек з той самай справы застаюцца ў калоніі.',
  ],
  ru: [
    'В четверг из колонии в Сосновке вышли семь человек, которых держали там с весны позапрошлого года. Их довезли на автобусе до вокзала, выдали билеты и велели не разговаривать с журналистами.',
    'Среди освобождённых — учительница истории Елена Гринько, осуждённая на три года за комментарий под снимком. Её муж Павел говорит, что узнал обо всём от соседки, а не от следователя.',
    '«Я стояла на перроне и не знала, в какую сторону ехать, — рассказала она. — У меня были только книга, удостоверение и чужая куртка».',
    'Адвокат Михаил Вербицкий считает, что указ подписали ещё на прошлой неделе, но бумаги ехали через три учреждения. По его словам, двое из семи подписали обязательство не выезжать из района до конца года.',
    'В министерстве на вопросы не ответили. В пресс-службе суда сообщили, что дел этих людей у них больше нет.',
    'Ещё четверо человек из того же дела остаются в колонии.',
  ],
  en: [
    'Seven people who had been held since the spring of the year before last walked out of the penal colony of Sosnovka on Thursday. A bus took them to the station, where they were handed tickets and told not to talk to reporters.',
    'Among those freed is Alena Hrynko, a history teacher who was given three years for a comment under a photograph. Her husband Pavel said he had heard of it from a neighbour and not from the investigator.',
    '"I stood on the platform and did not know which way to go," she said. "All I had was a book, a certificate and somebody else\'s jacket."',
    'Their lawyer, Mikhas Viarbitski, believes the order was signed the week before, and that the papers had to travel through three offices. Two of the seven, he said, signed a pledge not to leave the district until the end of the year.',
    'The ministry did not answer questions. The press office of the court said that it no longer held the files of these people.',
    'Four more people from the same case remain in the colony.',
  ],
} as const

/** Own lines of the kind that stands around an article. */
export const AROUND = {
  be: {
    read: 'Чытайце таксама',
    teasers: [
      'Чаму паром не прыйшоў у панядзелак і хто за гэта адкажа',
      'Гадзіннік на ратушы спыніўся другі раз за год',
      'Пекар з Дубровы расказаў, як жыць без мукі',
    ],
    donate: 'Падтрымайце нас: чытачы — адзіныя, хто плаціць за нашу працу. Стаць патронам можна ад пяці рублёў на месяц.',
    follow: 'Падпісвайцеся на наш канал у Telegram, каб нічога не прапусціць.',
    cookie: 'Мы выкарыстоўваем файлы cookie, каб сайт працаваў. Працягваючы, вы згаджаецеся з правіламі.',
    credit: 'Фота: Рыгор Палын / «Веснік Сасноўкі»',
    caption: 'Перон станцыі ў Сасноўцы раніцай у чацвер',
    comments: 'Каментары',
    comment: 'Добра, што людзі дома, але хто верне ім гэтыя гады, вось у чым пытанне, шаноўныя.',
    tags: 'Тэгі: калонія, вызваленне, Сасноўка',
    error: 'Заўважылі памылку? Вылучыце яе і націсніце Ctrl+Enter.',
  },
  ru: {
    read: 'Читайте также',
    teasers: [
      'Почему паром не пришёл в понедельник и кто за это ответит',
      'Часы на ратуше остановились второй раз за год',
      'Пекарь из Дубровы рассказал, как жить без муки',
    ],
    donate: 'Поддержите нас: читатели — единственные, кто платит за нашу работу. Стать патроном можно от пяти рублей в месяц.',
    follow: 'Подписывайтесь на наш канал в Telegram, чтобы ничего не пропустить.',
    cookie: 'Мы используем файлы cookie, чтобы сайт работал. Продолжая, вы соглашаетесь с правилами.',
    credit: 'Фото: Григорий Полынь / «Вестник Сосновки»',
    caption: 'Перрон станции в Сосновке утром в четверг',
    comments: 'Комментарии',
    comment: 'Хорошо, что люди дома, но кто вернёт им эти годы, вот в чём вопрос, уважаемые.',
    tags: 'Теги: колония, освобождение, Сосновка',
    error: 'Заметили ошибку? Выделите её и нажмите Ctrl+Enter.',
  },
  en: {
    read: 'Read more',
    teasers: [
      'Why the ferry did not come on Monday, and who will answer for it',
      'The town hall clock has stopped for the second time this year',
      'A baker from Dubrova explains how to live without flour',
    ],
    donate: 'Support us: our readers are the only ones who pay for our work. You can become a patron from five dollars a month.',
    follow: 'Sign up for our newsletter and get the news of the week every Friday.',
    cookie: 'We use cookies to make this site work. By continuing you agree to our rules.',
    credit: 'Photo: Ryhor Palyn / The Sosnovka Courier',
    caption: 'The platform of Sosnovka station on Thursday morning',
    comments: 'Comments',
    comment: 'Good that they are home, but who will give them these years back, that is the question, dear all.',
    tags: 'Tags: colony, release, Sosnovka',
    error: 'Found a mistake? Select it and press Ctrl+Enter.',
  },
} as const
export type Tongue = keyof typeof WORDS
