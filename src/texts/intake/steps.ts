import type { SiteLanguage } from '../language.ts'

/** Questions that lead to a form, and what stands around the forms. */
const en = {
  where: {
    ask: 'Where are you now?',
    hint: 'Then we show what fits. Your answer is written down nowhere.',
    inside: 'In Belarus',
    abroad: 'Abroad',
    unsure: 'Hard to say, or I would rather not',
    honest:
      'This page stores nothing on your device. It cannot clear the history of the browser, and your network can see that you came here.',
  },
  menu: {
    ask: 'What brings you here?',
    unsure: 'If you are not sure that it is safe where you are, stop here. You can come back at any time.',
    tell: 'Tell what I know',
    files: 'Send files',
    contact: 'Leave a contact',
    need: 'Ask for help',
    job: 'Offer work',
    housing: 'Offer a place to live',
    other: 'Offer other help',
    notice: 'Place a notice',
    mailbox: 'I have eight words: read the answer',
    number: 'I was given the number of a page',
  },
  offerHint: 'This would keep it from the board:',
  offerHintGo: 'If we misread you, press “Continue”: a person will look at it.',
  kinds: {
    ask: 'How can you help?',
    transport: 'A ride, or carrying things',
    papers: 'With papers and forms',
    medical: 'A doctor, medicine, a talk with a psychologist',
    legal: 'A lawyer',
    language: 'Teaching a language, translating',
    other_help: 'Something else',
  },
  files: {
    ask: 'Which files do you want to send?',
    limits: (files: string, size: string) =>
      `At most ${files} files at once, ${size} together. Any kind. More can be sent in another go.`,
    slow: 'On a slow line this takes long. Keep the page open until the next one comes. What arrived before a line broke stays with us.',
    inside:
      'A photo often holds the place, the time and the model of the phone. We do not remove them: only our team sees the file as it is.',
    label: 'Files',
    send: 'Send the files and continue',
    kept: (files: string, size: string) => `Arrived and sealed so far: ${files}, ${size}.`,
    skip: 'Continue without files',
    stopped: {
      tooMany: 'There were too many files in one go. Those named above have arrived; send the rest now.',
      tooLarge: 'Together the files were too large. Those named above have arrived; send the rest in another go.',
      line: 'The line broke. What is named above has arrived, the last file perhaps only in part. Send the rest now.',
      disk: 'There is no more room at the moment. What is named above has arrived.',
    },
  },
  number: {
    ask: 'The number of the page',
    hint: 'Twelve digits. Spaces do not matter.',
    wrong: 'There is no page with this number. Ask to hear it once more, digit by digit.',
  },
  check: {
    ask: 'Check your answers',
    lede: 'These answers have not been sent yet.',
    change: 'Change',
    add: 'Add',
    none: 'nothing',
    filesRow: 'Files',
    contactRow: 'How we can reach you',
    contactNone: 'Nothing. Eight words on the next page are enough to read our answer.',
    answer: 'Do you want an answer?',
    answerHint:
      'For an answer we show you eight words once. With them you read our reply here; they never show what you sent. If nobody may find such words with you, choose no answer.',
    send: 'Send; I want an answer',
    silent: 'Send; I need no answer',
    sendSame: 'Send',
    withContact: 'You leave a contact. So you get eight words, and two more by which you recognise us.',
    declare:
      'By sending I declare: nobody pays me anything for it, I keep nobody’s papers or phone, and work has a written contract in a language they read.',
    withOffer: 'You get eight words, shown once. With them you see what became of it, and change or withdraw it.',
  },
}
const be: typeof en = {
  where: {
    ask: 'Дзе вы цяпер?',
    hint: 'Далей мы пакажам тое, што вам падыходзіць. Ваш адказ нідзе не запісваецца.',
    inside: 'У Беларусі',
    abroad: 'За мяжой',
    unsure: 'Цяжка сказаць або не хачу казаць',
    honest:
      'Старонка нічога не захоўвае на вашай прыладзе. Але яна не можа сцерці гісторыю браўзера, а правайдар бачыць, што вы сюды заходзілі.',
  },
  menu: {
    ask: 'З чым вы прыйшлі?',
    unsure: 'Калі вы не ўпэўнены, што там, дзе вы цяпер, гэта бяспечна, спыніцеся. Вярнуцца можна ў любы час.',
    tell: 'Расказаць, што ведаю',
    files: 'Даслаць файлы',
    contact: 'Пакінуць свой кантакт',
    need: 'Папрасіць дапамогі',
    job: 'Прапанаваць працу',
    housing: 'Прапанаваць жыллё',
    other: 'Дапамагчы іначай',
    notice: 'Змясціць аб’яву',
    mailbox: 'У мяне ёсць восем слоў: прачытаць адказ',
    number: 'Мне далі нумар старонкі',
  },
  offerHint: 'З гэтым яе не апублікуюць:',
  offerHintGo: 'Калі мы зразумелі няправільна, націсніце «Далей»: паглядзіць чалавек.',
  kinds: {
    ask: 'Чым вы можаце дапамагчы?',
    transport: 'Падвезці або перавезці рэчы',
    papers: 'З паперамі і анкетамі',
    medical: 'Лекар, лекі, размова з псіхолагам',
    legal: 'Юрыст',
    language: 'Навучыць мове, перакласці',
    other_help: 'Нешта іншае',
  },
  files: {
    ask: 'Якія файлы вы хочаце даслаць?',
    limits: (files, size) =>
      `За раз не больш за ${files} файлаў, разам да ${size}. Любога віду. Астатнія можна даслаць яшчэ раз.`,
    slow: 'На павольнай сувязі гэта доўга. Не закрывайце старонку, пакуль не з’явіцца наступная. Тое, што дайшло да абрыву, застаецца ў нас.',
    inside:
      'У здымку часта запісаны месца, час і мадэль тэлефона. Мы гэтага не выдаляем: файл такім, які ён ёсць, бачыць толькі наша каманда.',
    label: 'Файлы',
    send: 'Даслаць файлы і ісці далей',
    kept: (files, size) => `Ужо дайшло і запячатана: ${files}, ${size}.`,
    skip: 'Далей без файлаў',
    stopped: {
      tooMany: 'За адзін раз файлаў было зашмат. Названае вышэй дайшло; дашліце астатняе.',
      tooLarge: 'Разам файлы завялікія. Названае вышэй дайшло; астатняе дашліце яшчэ раз.',
      line: 'Сувязь абарвалася. Названае вышэй дайшло, апошні файл, магчыма, толькі часткова. Дашліце астатняе.',
      disk: 'Цяпер няма больш месца. Названае вышэй дайшло.',
    },
  },
  number: {
    ask: 'Нумар старонкі',
    hint: 'Дванаццаць лічбаў. Прагалы не важныя.',
    wrong: 'Старонкі з такім нумарам няма. Папрасіце прадыктаваць яго яшчэ раз, па адной лічбе.',
  },
  check: {
    ask: 'Праверце адказы',
    lede: 'Гэтыя адказы яшчэ не адпраўлены.',
    change: 'Змяніць',
    add: 'Дадаць',
    none: 'нічога',
    filesRow: 'Файлы',
    contactRow: 'Як з вамі звязацца',
    contactNone: 'Нічога. Каб прачытаць наш адказ, хопіць васьмі слоў з наступнай старонкі.',
    answer: 'Ці патрэбны вам адказ?',
    answerHint:
      'Для адказу мы адзін раз пакажам восем слоў. Па іх вы прачытаеце тут наш адказ; дасланага вамі яны не паказваюць. Калі ніхто не павінен знайсці ў вас такія словы, выберыце без адказу.',
    send: 'Адправіць; чакаю адказу',
    silent: 'Адправіць; адказ не патрэбны',
    sendSame: 'Адправіць',
    withContact: 'Вы пакідаеце кантакт. Таму вы атрымаеце восем слоў і яшчэ два, па якіх пазнаеце нас.',
    declare:
      'Адпраўляючы, я заяўляю: мне за гэта ніхто не плаціць, чужых дакументаў і тэлефонаў я не забіраю, на працу ёсць пісьмовая дамова на зразумелай мове.',
    withOffer:
      'Вы атрымаеце восем слоў, мы пакажам іх адзін раз. Па іх відаць, што стала з прапановай; па іх яе можна змяніць або зняць.',
  },
}
const ru: typeof en = {
  where: {
    ask: 'Где вы сейчас?',
    hint: 'Дальше мы покажем то, что вам подходит. Ваш ответ нигде не записывается.',
    inside: 'В Беларуси',
    abroad: 'За границей',
    unsure: 'Трудно сказать или не хочу говорить',
    honest:
      'Страница ничего не хранит на вашем устройстве. Но она не может стереть историю браузера, а провайдер видит, что вы сюда заходили.',
  },
  menu: {
    ask: 'С чем вы пришли?',
    unsure: 'Если вы не уверены, что там, где вы сейчас, это безопасно, остановитесь. Вернуться можно в любое время.',
    tell: 'Рассказать, что знаю',
    files: 'Прислать файлы',
    contact: 'Оставить свой контакт',
    need: 'Попросить о помощи',
    job: 'Предложить работу',
    housing: 'Предложить жильё',
    other: 'Помочь иначе',
    notice: 'Разместить объявление',
    mailbox: 'У меня есть восемь слов: прочитать ответ',
    number: 'Мне дали номер страницы',
  },
  offerHint: 'С этим его не опубликуют:',
  offerHintGo: 'Если мы поняли неправильно, нажмите «Дальше»: посмотрит человек.',
  kinds: {
    ask: 'Чем вы можете помочь?',
    transport: 'Подвезти или перевезти вещи',
    papers: 'С бумагами и анкетами',
    medical: 'Врач, лекарства, разговор с психологом',
    legal: 'Юрист',
    language: 'Научить языку, перевести',
    other_help: 'Что-то другое',
  },
  files: {
    ask: 'Какие файлы вы хотите прислать?',
    limits: (files, size) =>
      `За раз не больше ${files} файлов, вместе до ${size}. Любого вида. Остальные можно прислать ещё раз.`,
    slow: 'На медленной связи это долго. Не закрывайте страницу, пока не появится следующая. То, что дошло до обрыва, остаётся у нас.',
    inside:
      'В снимке часто записаны место, время и модель телефона. Мы этого не удаляем: файл таким, какой он есть, видит только наша команда.',
    label: 'Файлы',
    send: 'Прислать файлы и идти дальше',
    kept: (files, size) => `Уже дошло и запечатано: ${files}, ${size}.`,
    skip: 'Дальше без файлов',
    stopped: {
      tooMany: 'За один раз файлов было слишком много. Названное выше дошло; пришлите остальное.',
      tooLarge: 'Вместе файлы слишком велики. Названное выше дошло; остальное пришлите ещё раз.',
      line: 'Связь оборвалась. Названное выше дошло, последний файл, возможно, только частично. Пришлите остальное.',
      disk: 'Сейчас больше нет места. Названное выше дошло.',
    },
  },
  number: {
    ask: 'Номер страницы',
    hint: 'Двенадцать цифр. Пробелы не важны.',
    wrong: 'Страницы с таким номером нет. Попросите продиктовать его ещё раз, по одной цифре.',
  },
  check: {
    ask: 'Проверьте ответы',
    lede: 'Эти ответы ещё не отправлены.',
    change: 'Изменить',
    add: 'Добавить',
    none: 'ничего',
    filesRow: 'Файлы',
    contactRow: 'Как с вами связаться',
    contactNone: 'Ничего. Чтобы прочитать наш ответ, хватит восьми слов со следующей страницы.',
    answer: 'Нужен ли вам ответ?',
    answerHint:
      'Для ответа мы один раз покажем восемь слов. По ним вы прочитаете здесь наш ответ; присланного вами они не показывают. Если никто не должен найти у вас такие слова, выберите без ответа.',
    send: 'Отправить; жду ответа',
    silent: 'Отправить; ответ не нужен',
    sendSame: 'Отправить',
    withContact: 'Вы оставляете контакт. Поэтому вы получите восемь слов и ещё два, по которым узнаете нас.',
    declare:
      'Отправляя, я заявляю: мне за это никто не платит, чужих документов и телефонов я не забираю, на работу есть письменный договор на понятном языке.',
    withOffer:
      'Вы получите восемь слов, мы покажем их один раз. По ним видно, что стало с предложением; по ним его можно изменить или снять.',
  },
}
export type StepTexts = typeof en
export const steps: Record<SiteLanguage, StepTexts> = { be, ru, en }
