import { type Entry, say } from './entry.ts'

/** `law`: UK is the Criminal Code of Belarus, KoAP its Code of Administrative Offences. Superscripts are written 361-1. */
export type ArticleEntry = Entry & { law: 'UK' | 'KoAP'; article: string }

const article = (law: 'UK' | 'KoAP', number: string, be: string, ru: string, en: string): ArticleEntry => ({
  code: `${law}-${number}`,
  definition: `${law === 'UK' ? 'Criminal Code' : 'Code of Administrative Offences'} of Belarus, article ${number}: ${en}.`,
  source:
    law === 'UK'
      ? 'Criminal Code of Belarus of 9 July 1999, short titles of our own'
      : 'Code of Administrative Offences of Belarus of 6 January 2021, short titles of our own',
  labels: say(be, ru, en),
  law,
  article: number,
})
const uk = (number: string, be: string, ru: string, en: string) => article('UK', number, be, ru, en)

/** Articles used against people for politics. */
export const ARTICLES: readonly ArticleEntry[] = [
  uk('130', 'распальванне варожасці', 'разжигание вражды', 'incitement of enmity'),
  uk('130-1', 'рэабілітацыя нацызму', 'реабилитация нацизма', 'rehabilitation of Nazism'),
  uk(
    '130-2',
    'адмаўленне генацыду беларускага народа',
    'отрицание геноцида белорусского народа',
    'denial of the genocide of the Belarusian people',
  ),
  uk('289', 'акт тэрарызму', 'акт терроризма', 'act of terrorism'),
  uk(
    '290-1',
    'фінансаванне тэрарыстычнай дзейнасці',
    'финансирование террористической деятельности',
    'financing of terrorist activity',
  ),
  uk('293', 'масавыя беспарадкі', 'массовые беспорядки', 'mass riots'),
  uk('339', 'хуліганства', 'хулиганство', 'hooliganism'),
  uk(
    '342',
    'дзеянні, што груба парушаюць грамадскі парадак',
    'действия, грубо нарушающие общественный порядок',
    'group actions that grossly violate public order',
  ),
  uk('356', 'здрада дзяржаве', 'измена государству', 'treason'),
  uk('357', 'змова з мэтай захопу ўлады', 'заговор с целью захвата власти', 'conspiracy to seize power'),
  uk('358', 'шпіянаж', 'шпионаж', 'espionage'),
  uk(
    '361',
    'заклікі да санкцый і дзеянняў супраць бяспекі',
    'призывы к санкциям и действиям против безопасности',
    'calls for sanctions or acts against national security',
  ),
  uk('361-1', 'экстрэмісцкае фарміраванне', 'экстремистское формирование', 'creating or joining an extremist formation'),
  uk(
    '361-2',
    'фінансаванне экстрэмісцкай дзейнасці',
    'финансирование экстремистской деятельности',
    'financing extremist activity',
  ),
  uk(
    '361-3',
    'удзел ва ўзброеным канфлікце за мяжой',
    'участие в вооружённом конфликте за границей',
    'taking part in an armed conflict abroad',
  ),
  uk(
    '361-4',
    'садзейнічанне экстрэмісцкай дзейнасці',
    'содействие экстремистской деятельности',
    'facilitating extremist activity',
  ),
  uk('363', 'супраціўленне супрацоўніку міліцыі', 'сопротивление сотруднику милиции', 'resistance to an officer'),
  uk('364', 'гвалт супраць супрацоўніка міліцыі', 'насилие в отношении сотрудника милиции', 'violence against an officer'),
  uk(
    '366',
    'гвалт або пагроза службовай асобе',
    'насилие или угроза должностному лицу',
    'violence or threats against an official',
  ),
  uk('367', 'паклёп на прэзідэнта', 'клевета на президента', 'slander of the president'),
  uk('368', 'абраза прэзідэнта', 'оскорбление президента', 'insulting the president'),
  uk('369', 'абраза службовай асобы', 'оскорбление должностного лица', 'insulting an official'),
  uk('369-1', 'дыскрэдытацыя Рэспублікі Беларусь', 'дискредитация Республики Беларусь', 'discrediting the Republic of Belarus'),
  uk('370', 'здзек з дзяржаўных сімвалаў', 'надругательство над государственными символами', 'desecration of state symbols'),
  uk(
    '411',
    'злоснае непадпарадкаванне адміністрацыі калоніі',
    'злостное неповиновение администрации колонии',
    'malicious disobedience to the prison administration',
  ),
  uk('415', 'ухіленне ад абмежавання волі', 'уклонение от ограничения свободы', 'evading restriction of liberty'),
  uk('416', 'ухіленне ад папраўчых работ', 'уклонение от исправительных работ', 'evading correctional labour'),
  article(
    'KoAP',
    '19.11',
    'распаўсюд і захоўванне экстрэмісцкай прадукцыі',
    'распространение и хранение экстремистской продукции',
    'spreading or storing extremist products',
  ),
]

/** The article of a law, such as `articleOf('UK', '361-1')`; null when it is none of the table. */
export const articleOf = (law: string, number: string): ArticleEntry | null =>
  ARTICLES.find((entry) => entry.law === law && entry.article === number) ?? null
