import type { CustodyStatus } from '#core/assessment.ts'
import type { SiteLanguage } from './language.ts'

type Why = 'role' | 'charge' | 'sentence' | 'violation' | 'citizenship' | 'recognition'
const bases = {
  public_figure: 'a public figure',
  widely_published: 'the name was widely published',
  consent: 'the person agreed',
  safety: 'for the person’s safety',
  wish: 'the person’s wish',
}
const statuses: Record<CustodyStatus, string> = {
  held: 'in custody',
  released: 'released',
  released_abroad: 'released, outside the country',
  refused_and_returned: 'refused to leave, returned to custody',
  died: 'died',
  no_news: 'no news',
}
const whys: Record<Why, string> = {
  role: 'Public activity',
  charge: 'Charge',
  sentence: 'Sentence',
  violation: 'Trial',
  citizenship: 'Citizenship',
  recognition: 'Recognition',
}

const en = {
  statuses,
  bases,
  whys,
  now: 'Last known',
  asOf: (date: string) => `as of ${date}`,
  shownBecause: 'Why shown',
  kinds: 'Kind of release',
  events: 'Events',
  line: 'Day by day',
  lineHelp: 'Heavy line: in custody. Dotted line: outside, or not known.',
  lineNone: 'No dated statement is on record.',
  dayUnknown: 'the day is not named in the source',
  why: 'Why imprisoned',
  whyNone: 'No information in this register.',
  others: 'What else is said',
  correct: 'If this page is wrong, or the person does not wish to be shown, we hide first and ask later.',
}
const be: typeof en = {
  statuses: {
    held: 'у зняволенні',
    released: 'на волі',
    released_abroad: 'на волі, за межамі краіны',
    refused_and_returned: 'адмова выязджаць, вяртанне ў зняволенне',
    died: 'смерць',
    no_news: 'звестак няма',
  },
  bases: {
    public_figure: 'публічная асоба',
    widely_published: 'імя шырока апублікавана',
    consent: 'чалавек даў згоду',
    safety: 'дзеля бяспекі чалавека',
    wish: 'жаданне чалавека',
  },
  whys: {
    role: 'Публічная дзейнасць',
    charge: 'Абвінавачанне',
    sentence: 'Прысуд',
    violation: 'Суд',
    citizenship: 'Грамадзянства',
    recognition: 'Прызнанне',
  },
  now: 'Апошняе вядомае',
  asOf: (date) => `на дзень: ${date}`,
  shownBecause: 'Чаму паказваем',
  kinds: 'Від вызвалення',
  events: 'Падзеі',
  line: 'Па днях',
  lineHelp: 'Тоўстая лінія: у зняволенні. Пункцірная: на волі або невядома.',
  lineNone: 'Сцвярджэнняў з датай няма.',
  dayUnknown: 'дзень у крыніцы не названы',
  why: 'За што ў зняволенні',
  whyNone: 'У гэтым рэестры звестак няма.',
  others: 'Што яшчэ сказана',
  correct: 'Калі на старонцы памылка або чалавек не хоча, каб яго паказвалі, спачатку хаваем, потым пытаемся.',
}
const ru: typeof en = {
  statuses: {
    held: 'в заключении',
    released: 'на свободе',
    released_abroad: 'на свободе, за пределами страны',
    refused_and_returned: 'отказ выезжать, возвращение в заключение',
    died: 'смерть',
    no_news: 'нет сведений',
  },
  bases: {
    public_figure: 'публичная фигура',
    widely_published: 'имя широко опубликовано',
    consent: 'человек дал согласие',
    safety: 'ради безопасности человека',
    wish: 'желание человека',
  },
  whys: {
    role: 'Публичная деятельность',
    charge: 'Обвинение',
    sentence: 'Приговор',
    violation: 'Суд',
    citizenship: 'Гражданство',
    recognition: 'Признание',
  },
  now: 'Последнее известное',
  asOf: (date) => `на день: ${date}`,
  shownBecause: 'Почему показываем',
  kinds: 'Вид освобождения',
  events: 'События',
  line: 'По дням',
  lineHelp: 'Толстая линия: в заключении. Пунктирная: на свободе или неизвестно.',
  lineNone: 'Утверждений с датой нет.',
  dayUnknown: 'день в источнике не назван',
  why: 'За что в заключении',
  whyNone: 'В этом реестре нет сведений.',
  others: 'Что ещё сказано',
  correct: 'Если на странице ошибка или человек не хочет, чтобы его показывали, сначала скрываем, потом спрашиваем.',
}
export const person: Record<SiteLanguage, typeof en> = { be, ru, en }
