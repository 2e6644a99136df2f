import { AUTHORITIES } from './authorities.ts'
import { BE, forms as f, names, RU } from './forms.ts'
import { MEDIA } from './media.ts'
import { type Organisation, organisation } from './organisation.ts'

export type { Organisation, OrganisationKind } from './organisation.ts'

/** Bodies, groups and companies that texts about prisoners name. One word belongs to one of them only. */
export const ORGANISATIONS: readonly Organisation[] = [
  organisation(
    'human_rights',
    'viasna',
    'BY',
    ['«Вясна»', '«Весна»', 'Viasna'],
    f('Вясн', 'а ы е у ой ою'),
    f('Весн', 'ы е у ой ою а'),
    names(
      'Spring|Viasna Human Rights Centre|Human Rights Center Viasna|Viasna Human Rights Center|Vjasna|ПЦ «Весна»|ПЦ «Вясна»|праваабарончы цэнтр «Вясна»|правозащитный центр «Весна»',
    ),
  ),
  organisation(
    'human_rights',
    'bhc',
    'BY',
    ['БХК', 'БХК', 'Belarusian Helsinki Committee'],
    names(
      'BHC|Беларускі Хельсінкскі Камітэт|Беларускага Хельсінкскага Камітэта|Белорусский Хельсинкский комитет|Белорусского Хельсинкского комитета',
    ),
  ),
  organisation(
    'human_rights',
    'baj',
    'BY',
    ['БАЖ', 'БАЖ', 'Belarusian Association of Journalists'],
    names(
      'BAJ|Беларуская асацыяцыя журналістаў|Беларускай асацыяцыі журналістаў|Белорусская ассоциация журналистов|Белорусской ассоциации журналистов|БАЖа|БАЖу',
    ),
  ),
  organisation(
    'human_rights',
    'pen_by',
    'BY',
    ['Беларускі ПЭН', 'Белорусский ПЕН', 'PEN Belarus'],
    names('Belarusian PEN|Беларускага ПЭНа|Белорусского ПЕНа'),
  ),
  organisation(
    'human_rights',
    'human_constanta',
    'BY',
    ['Human Constanta', 'Human Constanta', 'Human Constanta'],
    names('Хьюман Константа'),
  ),
  organisation('human_rights', 'lawtrend', 'BY', ['Lawtrend', 'Lawtrend', 'Lawtrend'], names('Лоўтрэнд|Лоутренд')),
  organisation(
    'human_rights',
    'legal_initiative',
    'BY',
    ['«Прававая ініцыятыва»', '«Правовая инициатива»', 'Legal Initiative'],
    names('Прававой ініцыятывы|Правовой инициативы|Pravavaja Inicyjatyva|Прававая ініцыятыва|Правовая инициатива'),
  ),
  organisation(
    'human_rights',
    'amnesty',
    null,
    ['Amnesty International', 'Amnesty International', 'Amnesty International'],
    names('Amnesty|Международная амнистия|Міжнародная амністыя'),
  ),
  organisation('human_rights', 'hrw', null, ['Human Rights Watch', 'Human Rights Watch', 'Human Rights Watch'], names('HRW')),
  organisation(
    'human_rights',
    'cpj',
    null,
    ['CPJ', 'CPJ', 'CPJ'],
    names('Committee to Protect Journalists|Комитет защиты журналистов|Камітэт абароны журналістаў'),
  ),
  organisation(
    'human_rights',
    'rsf',
    null,
    ['«Рэпарцёры без межаў»', '«Репортёры без границ»', 'Reporters Without Borders'],
    names('RSF|Репортёры без границ|Рэпарцёры без межаў|Репортёров без границ|Рэпарцёраў без межаў'),
  ),
  organisation('human_rights', 'freedom_house', null, ['Freedom House', 'Freedom House', 'Freedom House'], names('Фридом Хаус')),
  organisation(
    'human_rights',
    'memorial',
    'RU',
    ['«Мемарыял»', '«Мемориал»', 'Memorial'],
    names('Мемориала|Мемориале|Мемарыяла'),
  ),
  organisation('human_rights', 'freedom_person', null, ['Freedom Person', 'Freedom Person', 'Freedom Person']),
  organisation(
    'tracker',
    'dissidentby',
    'BY',
    ['Dissidentby', 'Dissidentby', 'Dissidentby'],
    names('dissidentby|dissidentby.com|dissident.by|Dissident.by|Politzek.me|stayrebel|Диссидентбай'),
  ),
  organisation('aid', 'bysol', 'BY', ['BYSOL', 'BYSOL', 'BYSOL'], names('Байсол|БАЙСОЛ')),
  organisation(
    'aid',
    'strana',
    'BY',
    ['«Краіна для жыцця»', '«Страна для жизни»', 'A Country to Live In'],
    names(
      'Страны для жизни|Краіны для жыцця|Страна для жизни|Краіна для жыцця|Strana dlia zhizni|Krajina dlia žyccia|Kraina dlia zhyccia',
    ),
  ),
  organisation('aid', 'volnyja', 'BY', ['«Вольныя»', '«Вольныя»', 'Volnyja']),
  organisation(
    'democratic_forces',
    'tsikhanouskaya_office',
    'BY',
    ['Офіс Ціханоўскай', 'Офис Тихановской', 'Office of Sviatlana Tsikhanouskaya'],
    names(
      'Tsikhanouskaya’s office|Tsikhanouskaya’s Office|Офісе Ціханоўскай|Офіса Ціханоўскай|Офисе Тихановской|Офиса Тихановской|Офіс Святланы Ціханоўскай|Офис Светланы Тихановской',
    ),
  ),
  organisation(
    'democratic_forces',
    'transition_cabinet',
    'BY',
    ['Аб’яднаны пераходны кабінет', 'Объединённый переходный кабинет', 'United Transitional Cabinet'],
    names('Аб’яднанага пераходнага кабінета|Объединённого переходного кабинета'),
  ),
  organisation(
    'democratic_forces',
    'coordination_council',
    'BY',
    ['Каардынацыйная рада', 'Координационный совет', 'Coordination Council'],
    names('Каардынацыйнай рады|Координационного совета'),
  ),
  organisation(
    'company',
    'belaruskali',
    'BY',
    ['«Беларуськалій»', '«Беларуськалий»', 'Belaruskali'],
    f('Беларуськали', 'й я ю ем и е'),
    f('Белоруськали', 'й я ю ем и е'),
    f('Беларуськалі', 'й я ю ем і'),
  ),
  organisation(
    'company',
    'belavia',
    'BY',
    ['«Белавія»', '«Белавиа»', 'Belavia'],
    f('Белави', 'я и ю ей а'),
    f('Белаві', 'я і ю яй'),
  ),
  organisation(
    'company',
    'bpc',
    'BY',
    ['Беларуская калійная кампанія', 'Белорусская калийная компания', 'Belarusian Potash Company'],
    names(
      'BPC|БКК|Беларускай калійнай кампаніі|Беларускую калійную кампанію|Белорусской калийной компании|Белорусскую калийную компанию',
    ),
  ),
  organisation(
    'company',
    'agrorozkvit',
    'UA',
    ['«Агрорасквіт»', '«Агророзквит»', 'Agrorozkvit'],
    f('Агророзквит', RU.town),
    f('Агророзквіт', BE.town),
    f('Агрорасквіт', BE.town),
  ),
  organisation(
    'company',
    'belinvestbank',
    'BY',
    ['«Белінвестбанк»', '«Белинвестбанк»', 'Belinvestbank'],
    f('Белинвестбанк', RU.town),
    f('Белінвестбанк', BE.town),
  ),
  organisation(
    'company',
    'development_bank',
    'BY',
    ['Банк развіцця', 'Банк развития', 'Development Bank'],
    names('Банка развіцця|Банку развіцця|Банка развития|Банку развития|Development Bank of Belarus'),
  ),
  organisation('company', 'naftan', 'BY', ['«Нафтан»', '«Нафтан»', 'Naftan'], f('Нафтан', RU.town)),
  organisation(
    'church',
    'catholic_church',
    null,
    ['Каталіцкі касцёл', 'Католическая церковь', 'Catholic Church'],
    names('Каталіцкага касцёла|Католической церкви'),
  ),
  ...AUTHORITIES,
  ...MEDIA,
]
