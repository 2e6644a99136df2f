import { keyOf } from '#vocabulary/key.ts'

export type Status = 'held' | 'released' | 'died'
/** How somebody left custody, as statements code it; `displacement`: they were taken out of the country. */
export type Leaving = 'pardon' | 'amnesty' | 'commutation' | 'end_of_term' | 'conditional' | 'exchange' | 'displacement'
/**
 * What a phrase says. `done`: it says by itself that somebody is out (“pardoned”); a name of a form (“pardon”) does not: it may be asked for, or
 * refused. `release`: release as a noun.
 */
export type Meaning = { kind: 'status'; code: Status } | { kind: 'leaving'; code: Leaving; done: boolean } | { kind: 'release' }

/** Words of a phrase as they are compared: ў is у after a vowel, and nothing else is another letter than in `keyOf`. */
export const saidKey = (text: string): string => keyOf(text).replaceAll('ў', 'у')

/** `вызвален(ы,а,ая)`: the word with each of these ends; with nothing where one of them is empty. */
const formsOf = (phrase: string): string[] => {
  const [all, before = '', ends = '', behind = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(phrase) ?? []
  return all === undefined ? [phrase] : ends.split(',').flatMap((end) => formsOf(`${before}${end}${behind}`))
}

/** Phrases parted by bars and line ends. */
export const phrasesOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .flatMap(formsOf)

const status = (code: Status, text: string): [Meaning, string[]] => [{ kind: 'status', code }, phrasesOf(text)]
const done = (code: Leaving, text: string): [Meaning, string[]] => [{ kind: 'leaving', code, done: true }, phrasesOf(text)]
const form = (code: Leaving, text: string): [Meaning, string[]] => [{ kind: 'leaving', code, done: false }, phrasesOf(text)]

/** Whole phrases, be · ru · en. What is not among them is not understood. */
export const SAID: readonly [Meaning, string[]][] = [
  status(
    'held',
    `у зняволенні | зняволен(ы,ая,а) | за кратамі | пад вартай | у калоніі | у сіза | у турме | у вязніцы | у няволі | сядзіць
    утрымліваецца | утрымліваецца пад вартай | утрымліваецца ў (калоніі,сіза,турме,зняволенні) | знаходзіцца (ў зняволенні,пад вартай)
    адбывае (пакаранне,тэрмін) | адбывае пакаранне ў (калоніі,турме) | затрыман(ы,ая,а)`,
  ),
  status(
    'held',
    `в заключении | заключён(,а) | заключен(,а) | за решёткой | под стражей | в колонии | в сизо | в тюрьме | в неволе | сидит
    содержится | содержится под стражей | содержится в (колонии,сизо,тюрьме,заключении) | находится (в заключении,под стражей)
    отбывает (наказание,срок) | отбывает наказание в (колонии,тюрьме) | задержан(,а) | задержанн(ый,ая)`,
  ),
  status(
    'held',
    `held | imprisoned | in prison | in custody | held in (custody,prison,detention,jail) | in detention | behind bars
    serving (,a sentence,sentence,the sentence,a term,the term,time) | in jail | jailed | detained | under guard | held under guard
    in (a colony,a penal colony,pre-trial detention) | still (held,imprisoned,in prison,in custody)`,
  ),
  status(
    'released',
    'на свабодзе | на волі | вызвален(ы,ая,а,ыя) | вызвалі(ўся,лася) | выйша(ў,ў на волю,ў на свабоду) | выйшла(, на волю, на свабоду)',
  ),
  status(
    'released',
    `на свободе | на воле | освобождён(,а) | освобожден(,а,ы) | освобождённ(ый,ая) | освободил(ся,ась) | вышел(, на свободу, на волю)
    вышла(, на свободу, на волю) | свободен | свободна`,
  ),
  status(
    'released',
    'released | freed | free | at liberty | has been (released,freed) | was (released,freed) | is free | walked free | set free',
  ),
  status(
    'died',
    'памёр | памерла | загіну(ў,ла) | памёр у (зняволенні,калоніі,турме,сіза) | памерла ў (зняволенні,калоніі,турме,сіза)',
  ),
  status(
    'died',
    'умер(,ла) | скончал(ся,ась) | погиб(,ла) | (умер,умерла,скончался,скончалась,погиб,погибла) в (заключении,колонии,тюрьме,сизо)',
  ),
  status('died', 'died | dead | deceased | (died,dead) in (custody,prison,detention,jail,a colony)'),

  done(
    'pardon',
    'памілаван(ы,ая,а) | памілаваны прэзідэнтам | памілавана прэзідэнтам | помилован(,а,ы) | помилован(,а) президентом | pardoned | pardoned by (,the )president',
  ),
  form(
    'pardon',
    `памілаванне | памілаванн(я,і,ем,ю) | указ аб памілаванні | памілаванне прэзідэнта | помилование | помиловани(я,ю,ем)
    указ о помиловании | указ президента о помиловании | pardon | presidential pardon | pardon by (,the )president | clemency`,
  ),
  done('amnesty', 'амніставан(ы,ая,а) | амнистирован(,а) | amnestied'),
  form('amnesty', 'амніст(ыя,ыі,ыю,ыяй) | закон аб амністыі | амнист(ия,ии,ию,ией) | закон об амнистии | amnesty'),
  form(
    'commutation',
    `змякчэнне пакарання | змягчэнне пакарання | замен(а,ы,ай) пакарання | замена пакарання больш мяккім | смягчение наказания
    замен(а,ы,ой) наказания | замена наказания более мягким | замена неотбытой части наказания | замена неотбытой части наказания более мягким
    commutation | commutation of sentence | sentence commuted | mitigation | mitigation of sentence`,
  ),
  done(
    'end_of_term',
    `адбы(ў,ла) (тэрмін,пакаранне,увесь тэрмін,тэрмін пакарання,тэрмін цалкам,пакаранне цалкам) | скончыўся тэрмін | отбыл(,а) (срок,наказание,весь срок,срок наказания,срок полностью,наказание полностью)
    served (full term,the full term,full sentence,the full sentence,in full,the sentence in full) | term served`,
  ),
  form(
    'end_of_term',
    `канец тэрміну | заканчэнн(е,я,і,ем) тэрміну | сканчэнн(е,я,і,ем) тэрміну | заканчэнне тэрміну пакарання | сканчэнне тэрміну пакарання
    адбыцц(ё,я,і) (пакарання,тэрміну) | конец срока | окончани(е,я,ю,и,ем) срока | окончание срока наказания | истечени(е,я,ю,и,ем) срока | отбыти(е,я,ю,и,ем) (наказания,срока)
    отбыто полностью | срок отбыт | по сроку | end of (term,the term,sentence,the sentence) | full term | term expired | completion of (sentence,term) | served`,
  ),
  done(
    'conditional',
    'вызвален(ы,ая,а) умоўна-датэрмінова | освобожд(ён,ена,ен) условно-досрочно | paroled | (conditionally released,released conditionally)',
  ),
  form(
    'conditional',
    `умоўна-датэрмінова | умоўна-датэрмінов(ае,ага,аму,ым) вызвален(не,ня,ню,нем) | удв | удо | условно-досрочно | условно-досрочн(ое,ого,ому,ым) освобождени(е,я,ю,ем)
    условное освобождение | умоўнае вызваленне | parole | on parole | conditional release | conditional`,
  ),
  done('exchange', 'абмян(яны,яная,яная,яна) | обмен(ян,яна,яны) | exchanged | swapped'),
  form(
    'exchange',
    'абмен(,а,у,ам,е) | абмен (вязнямі,палонымі,палітвязнямі) | обмен(,а,у,ом,е) | обмен(,а,у,ом,е) (заключёнными,заключенными) | exchange | prisoner exchange | a prisoner exchange | exchange of prisoners | swap | prisoner swap | a prisoner swap',
  ),
  done(
    'displacement',
    `вывез(ены,еная,ена,лі) | вывез(ены,еная,ена) (за мяжу,з краіны) | дэпартаван(ы,ая,а) | высла(ны,ная,на) | высла(ны,ная,на) з краіны | вывез(ен,ена,ены) | вывез(ен,ена,ены) (за границу,за рубеж,из страны)
    депортирован(,а,ы) | высла(н,на,ны) | высла(н,на,ны) из страны | deported | exiled | expelled from (the country,belarus) | forcibly (deported,displaced) | taken out of (the country,belarus)`,
  ),
  form(
    'displacement',
    'вываз(, за мяжу, з краіны) | дэпарта(цыя,цыі,цыю,цыяй) | высылк(а,і,у,ай) | вывоз(, за границу, из страны) | депорта(ция,ции,цию,цией) | высылк(и,ой) | deportation | displacement | expulsion | exile',
  ),
  [{ kind: 'release' }, phrasesOf('вызваленн(е,я,ем) | освобождени(е,я,ем) | release')],
]

/** Between phrases. */
export const JOINS: ReadonlySet<string> = new Set(phrasesOf('и | і | ды | й | and | &').map(saidKey))

/** Before the name of a form. */
export const WAYS: readonly string[] = phrasesOf(
  `па | паводле | праз | у выніку | у рамках | у сувязі з | пасля | шляхам | на падставе | по | после | в результате | в рамках | в связи с | в порядке | путём | на основании
  by | by way of | under | through | via | on | after | as part of | in | due to | as a result of | following`,
).map(saidKey)

/** Before a place, or a day. */
export const PLACES_BEHIND: ReadonlySet<string> = new Set(
  phrasesOf('у | ў | ва | з | са | да | в | во | из | с | со | to | in | at | from | on | near').map(saidKey),
)
/** Of them, those before what is left. */
export const OUT_OF: ReadonlySet<string> = new Set(phrasesOf('з | са | из | с | со | from').map(saidKey))
/** Of them, those before a place where somebody stays. */
export const STAYS_BEHIND: ReadonlySet<string> = new Set(phrasesOf('у | ў | ва | в | во | in | at | near').map(saidKey))

/** Places without a name of their own. Only ways out of custody: a punishment cell is left for another cell. */
export const CUSTODY: readonly string[] = phrasesOf(
  `калоніі | сіза | турмы | вязніцы | зняволення | няволі | залы суда | зале суда | колонии | сизо | тюрьмы | заключения | неволи | зала суда | зале суда
  prison | the prison | custody | jail | detention | colony | the colony | a penal colony | the courtroom`,
).map(saidKey)
