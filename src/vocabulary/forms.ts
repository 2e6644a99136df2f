/** A stem with each of its endings, `-` for none: `forms('Минск', '- а у')` is Минск, Минска, Минску. */
export const forms = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending))

/** Several names written apart by `|`. */
export const names = (text: string): string[] => (text === '' ? [] : text.split('|'))

/** Endings of the commonest paradigms, Russian and Belarusian (official orthography; instrumental in both its forms). */
export const RU = {
  /** Минск */
  town: '- а у ом е',
  /** Литва */
  hardA: 'а ы е у ой ою',
  /** Рига */
  gA: 'а и е у ой ою',
  /** Германия */
  ia: 'ия ии ию ией',
  /** Гомель */
  soft: 'ь я ю ем е',
  /** литовский, from литовск */
  adjective: 'ий ого ому им ом ая ой ую ою ое ие их ими',
  /** литовец, from литов */
  ets: 'ец ца цу цем це цы цев цам цами цах',
  /** литовка, from литов; the genitive plural has its own vowel */
  ka: 'ка ки ке ку кой кою ок кам ками ках',
  /** швед */
  hard: '- а у ом е ы ов ам ами ах',
  /** россиянин, from россиян */
  anin: 'ин ина ину ином ине е - ам ами ах',
}
export const BE = {
  /** Мінск */
  town: '- а у ам е',
  /** Літва */
  hardA: 'а ы е у ой ою',
  /** Варшава */
  unstressedA: 'а ы е у ай аю',
  /** Германія */
  ia: 'ія іі ію іяй іяю',
  /** Гомель */
  soft: 'ь я ю ем і',
  /** літоўскі, from літоўск */
  adjective: 'і ага аму ім ая ай ую аю ае ія іх імі',
  /** літовец, from літов */
  ets: 'ец ца цу цам цы цаў цам цамі цах',
  /** літоўка, from літоў */
  ka: 'ка кі цы ку кай каю ак кам камі ках',
  /** швед */
  hard: '- а у ам е ы аў амі ах',
  /** расіянін, from расіян */
  anin: 'ін іна іну інам іне е - аў ам амі ах',
}
