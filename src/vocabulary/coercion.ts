import { no, type Sign, yes } from './card.ts'
import { type Entry, type Labels, say } from './entry.ts'

/**
 * What is asked of every taking over a border. `points`: what it speaks for when it is so. `own`: only words of the people themselves
 * support it.
 */
export type CoercionEntry = Entry & {
  meaning: Labels
  points: 'coercion' | 'choice'
  supports: readonly Sign[]
  contradicts: readonly Sign[]
  own: boolean
}

/** The questions are our own; that force is more than physical force is the footnote's. */
const SOURCE = 'Questions of our own, after the footnote to "forcibly" in the Elements of Crimes, Article 7(1)(d)'

const indicator = (
  code: string,
  labels: Labels,
  meaning: Labels,
  supports: readonly Sign[],
  contradicts: readonly Sign[],
  more: Partial<Pick<CoercionEntry, 'points' | 'own'>> = {},
): CoercionEntry => ({
  code,
  definition: meaning.en,
  source: SOURCE,
  labels,
  meaning,
  points: 'coercion',
  own: false,
  supports,
  contradicts,
  ...more,
})

/** In the order in which they are read. None rests on what is protected or secret of one person: `assess` leaves that out. */
export const COERCION: readonly CoercionEntry[] = [
  indicator(
    'taken',
    say('вывезлі, а не выехалі самі', 'вывезли, а не выехали сами', 'taken, did not leave by themselves'),
    say(
      'Крыніца кажа, што людзей вывезлі з краіны; супраць — што яны засталіся.',
      'Источник говорит, что людей вывезли из страны; против — что они остались.',
      'A source says that people were taken out of the country; against it, that they stayed.',
    ),
    [yes('displacement')],
    [no('displacement')],
  ),
  indicator(
    'not_warned',
    say('загадзя не папярэдзілі', 'заранее не предупредили', 'not told beforehand'),
    say(
      'Людзі не ведалі загадзя, што іх вызваляюць і куды вязуць.',
      'Люди не знали заранее, что их освобождают и куда везут.',
      'The people did not know beforehand that they would be released and where they would be taken.',
    ),
    [no('warning', '')],
    [yes('warning', '')],
  ),
  indicator(
    'decision_not_shown',
    say('рашэнне не паказалі', 'решение не показали', 'decision not shown'),
    say(
      'Рашэння аб вызваленні ці аб высылцы людзям не паказалі.',
      'Решения об освобождении или о высылке людям не показали.',
      'The people were not shown a decision on their release or on their removal.',
    ),
    [no('warning', 'decision')],
    [yes('warning', 'decision')],
  ),
  indicator(
    'not_asked',
    say('самі не прасілі пра памілаванне', 'сами не просили о помиловании', 'did not ask for pardon'),
    say(
      'Людзі не прасілі пра памілаванне. Сказанае пра аднаго чалавека тут не лічыцца.',
      'Люди не просили о помиловании. Сказанное об одном человеке здесь не считается.',
      'The people had not asked for pardon. What is said of one person is not counted here.',
    ),
    [no('petition')],
    [yes('petition')],
  ),
  indicator(
    'no_admission',
    say('віны не прызналі', 'вины не признали', 'did not admit guilt'),
    say(
      'Людзі не прызналі віны. Сказанае пра аднаго чалавека тут не лічыцца.',
      'Люди не признали вины. Сказанное об одном человеке здесь не считается.',
      'The people had not admitted guilt. What is said of one person is not counted here.',
    ),
    [no('admission')],
    [yes('admission')],
  ),
  indicator(
    'papers_taken',
    say('дакументы адабралі', 'документы отняли', 'papers taken'),
    say(
      'Пашпарты ці іншыя дакументы адабралі, парвалі ці не вярнулі; супраць — дакументы вярнулі ці не адбіралі.',
      'Паспорта или другие документы отняли, порвали или не вернули; против — документы вернули или не отнимали.',
      'Passports or other papers were taken, torn or kept back; against it, that they were given back or never taken.',
    ),
    [yes('condition', 'papers_taken')],
    [no('condition', 'papers_taken')],
  ),
  indicator(
    'returned',
    say(
      'таго, хто адмовіўся, вярнулі ў зняволенне',
      'отказавшегося вернули в заключение',
      'who refused was taken back to custody',
    ),
    say(
      'Каго-небудзь вярнулі ў зняволенне ці ў краіну, калі ён адмовіўся ехаць або паспрабаваў вярнуцца.',
      'Кого-либо вернули в заключение или в страну, когда он отказался ехать или попытался вернуться.',
      'Somebody was brought back to custody or to the country after refusing to go or trying to come back.',
    ),
    [yes('return')],
    [no('return')],
  ),
  indicator(
    'time_left',
    say('заставалася частка тэрміну', 'оставалась часть срока', 'time left to serve'),
    say(
      'Частка пакарання яшчэ не была адбытая: той, хто не паехаў бы, заставаўся б у турме. Колькі заставалася, сказана ў цытаце.',
      'Часть наказания ещё не была отбыта: тот, кто не поехал бы, оставался бы в тюрьме. Сколько оставалось, сказано в цитате.',
      'A part of the punishment was still to be served: who did not go would have stayed in prison. How much, the quote says.',
    ),
    [yes('remaining_term')],
    [no('remaining_term')],
  ),
  indicator(
    'citizenship_lost',
    say('пазбавілі грамадзянства', 'лишили гражданства', 'citizenship taken'),
    say(
      'Чалавек страціў грамадзянства, або яму ў грамадзянстве адмовілі.',
      'Человек утратил гражданство, или ему в гражданстве отказали.',
      'Somebody lost a citizenship or was refused one.',
    ),
    [no('citizenship')],
    [],
  ),
  indicator(
    'consent',
    say('людзі згадзіліся ехаць', 'люди согласились ехать', 'the people agreed to go'),
    say(
      'Людзі самі сказалі, што згадзіліся ехаць; супраць — хтосьці адмовіўся. Згода кіраўніка дзяржавы ці перамоўшчыка — не згода чалавека.',
      'Люди сами сказали, что согласились ехать; против — кто-то отказался. Согласие главы государства или переговорщика — не согласие человека.',
      'The people said themselves that they agreed to go; against it, that somebody refused. A leader’s or a negotiator’s agreement is not the person’s consent.',
    ),
    [no('refusal')],
    [yes('refusal')],
    { points: 'choice', own: true },
  ),
]
