import { bindingsOf } from '../../../grammar/rule-text.ts'
import { any } from '../../word-forms.ts'
import { BARRED, BARS, BETWEEN, CANNOT, DUTY, NEEDED, OBLIGED, ORDERED } from '../words/binding.ts'
import { done, not } from '../words/inflect.ts'

/** Words that bind people to what they do once they are out, or bar them from it. */
export const BINDINGS = bindingsOf(
  'be',
  `
binding.must self duty=must takes=base
  = [ ${any(DUTY)} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Яна мусіць раз на тыдзень хадзіць на лекцыі.
  - 3 мая вызвалілі Ніну Пятрову. Яна мусіць раз на тыдзень адпачываць.

binding.must-not self duty=mustnot takes=base
  = [ ${any(not('мусіць мусяць мусіў мусіла мусілі павінен павінна павінны павінная'))} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Яна не павінна ладзіць акцыі.
  - 3 мая вызвалілі Ніну Пятрову. Яна не павінна сумаваць.

binding.needs plain duty=must takes=base
  = [ ${any(NEEDED)} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Ёй трэба насіць электронны бранзалет.
  - 3 мая вызвалілі Ніну Пятрову. Ёй трэба адпачываць.

binding.obliges plain duty=must takes=base
  = [ ${any(OBLIGED)} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Суд абавязаў яе насіць электронны бранзалет.
  - 3 мая вызвалілі Ніну Пятрову. Суд абавязаў яе адпачываць.

binding.orders plain duty=must takes=base
  = [ ${any(ORDERED)} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Ёй загадалі насіць электронны бранзалет.
  - 3 мая вызвалілі Ніну Пятрову. Ёй загадалі адпачываць.

binding.obligation plain duty=must takes=base
  = [ (абавязак|абавязкам|абавязку|абавязацельства|умова|умовай|умову|умове|патрабаванне|патрабаваннем|прадпісанне|прадпісанні) ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. На яе ўсклалі абавязак насіць электронны бранзалет.
  - 3 мая вызвалілі Ніну Пятрову. На яе ўсклалі абавязак адпачываць.

binding.bars plain duty=mustnot takes=base,noun
  = [ ${BARS} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Ёй забаранілі вадзіць машыну.
  + 3 мая вызвалілі Ніну Пятрову. Ёй забаранілі карыстанне тэлефонам.
  - 3 мая вызвалілі Ніну Пятрову. Ёй дазволілі вадзіць машыну.

binding.a-bar plain duty=mustnot takes=base,noun
  = [ ${BARRED} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Суд наклаў на яе забарону вадзіць машыну.
  + 3 мая вызвалілі Ніну Пятрову. Суд пакінуў забарону на карыстанне тэлефонам.
  - 3 мая вызвалілі Ніну Пятрову. Суд наклаў на яе забарону. Яна любіць вадзіць машыну.

binding.cannot self duty=mustnot takes=base
  = [ ${CANNOT} ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Яна не можа без дазволу вадзіць машыну.
  - 3 мая вызвалілі Ніну Пятрову. Яна можа без дазволу вадзіць машыну.

binding.deprived self duty=mustnot takes=base,noun
  = [ ${any(done('пазбаўлен абмежаван'))} (@adverb|@open){0,2} (права|магчымасці|у_праве|у_правах) ${BETWEEN} ]
  + 3 мая вызвалілі Ніну Пятрову. Яна пазбаўленая права вадзіць машыну.
  - 3 мая вызвалілі Ніну Пятрову. Яна пазбаўленая сну і любіць вадзіць машыну.
`,
)
