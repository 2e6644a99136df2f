import { keyOf } from '../text/key.ts'
import { plainOf } from '../text/plain.ts'

const keysOfAll = (words: string): string[] =>
  words
    .split(/\s+/)
    .map((word) => keyOf(plainOf(word).text))
    .filter((key) => key !== '')
/** A word, the same backwards, moved by thirteen letters, and typed with the other keyboard. */
const ways = (word: string): string[] => [word, Array.from(word).reverse().join(''), rot13(word), onOtherKeyboard(word)]
const rot13 = (word: string) => word.replace(/[a-z]/g, (one) => String.fromCharCode(((one.charCodeAt(0) - 97 + 13) % 26) + 97))
const ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю'
const onOtherKeyboard = (word: string) =>
  Array.from(word, (one) => {
    const english = ENGLISH.indexOf(one)
    const russian = RUSSIAN.indexOf(one)
    return english >= 0 ? RUSSIAN.charAt(english) : russian >= 0 ? ENGLISH.charAt(russian) : one
  }).join('')

const SERVICE_WORDS = `telegram telegramm telegrama telegramie telegramu telegrame telegramą telegramem telegramas telega telegu телеграм телеграмм телеграме телеграмме телеграму телеграма телега телегу телеге телеги телеграмчик телеграмчике тэлеграм тэлеграме тэлеграма телеграмам тележка тележку
  whatsapp whatsup watsap watsapp watsup whatsappe whatsappa vatsap vacap ватсап ватсапе вацап вацапе вотсап вотсапе вотсапп ватсапп ватс вотс ватсапу whatsappie viber viberis viberiu viberze viberem вайбер вайбере вайбер вайбера вайберу вибер vaiber threema треема discord дискорд дискорде skype скайп скайпе skype'u
  instagram instagramie instagrame instagramas instagrama инстаграм инстаграме инстаграмм инста инсте инсту insta instagramu facebook facebooku facebooke fejsbuk fejs фейсбук фейсбуке фэйсбук фэйсбуку мессенджер месенджер vkontakte вконтакте укантакце одноклассники одноклассниках tiktok тикток тиктоке тікток snapchat снапчат wechat вичат tinder тиндер linkedin линкедин messenger messengerze imo simplex jabber icq аська twitter твиттер tg тг vk fb фб тлг тгк teleg tlg tme wapp`
const SHORT_WORDS = 'вк wa ig инст дс tele теле'
const AMBIGUOUS_WORDS =
  'signal signalu signale signalą signalem сигнал сигнале сигналу сігнал сігнале сигналка element elemente элемент матрикс matrix session сешн wire line лайн max макс zoom зум meet briar брайар'
const PROVIDER_WORDS =
  'gmail джимейл гмейл гмаил gmajl protonmail протонмейл протонмаил протоне гмейле джимейле мейле майле яндексе протон proton яндекс yandex mailru мейлру мэйлру outlook аутлук hotmail хотмейл yahoo яху icloud айклауд tutanota тутанота rambler рамблер interia onet gmx tutby тутбай inbox инбокс ukrnet zoho fastmail riseup'

const withWays = (words: string): Set<string> => {
  const all = words.split(/\s+/).filter((word) => word !== '')
  return new Set(
    [
      ...keysOfAll(words),
      ...all
        .filter((word) => word.length >= 5)
        .flatMap((word) =>
          ways(word)
            .flatMap(keysOfAll)
            .filter((key) => key.length >= 6),
        ),
    ].filter((key) => key.length >= 2),
  )
}

/** Services where one is found by a name or a number, and the mail houses; as keys. */
export const SERVICES: ReadonlySet<string> = withWays(SERVICE_WORDS)
/** Short names of them, that also stand for other things. */
export const SHORT_SERVICES: ReadonlySet<string> = new Set(keysOfAll(SHORT_WORDS))
/** Names of services that are words of everyday speech too. */
export const AMBIGUOUS_SERVICES: ReadonlySet<string> = new Set(keysOfAll(AMBIGUOUS_WORDS))
/** Misspelt or with endings of their own. */
export const LIKE_SERVICE =
  /^(?:tele[gkq]r(?!af)|tel[ie]gr|tilegr|vh?a[tc]s?ap|vh?o[tc]s?ap|instagr|feisbuk|facebok|vaiber|viber)/
/** Mail houses whose name has no other use. */
export const SURE_PROVIDERS: ReadonlySet<string> = new Set(
  keysOfAll(
    'gmail джимейл гмейл гмаил гмейле джимейле protonmail протонмейл протонмаил hotmail хотмейл tutanota тутанота rambler рамблер interia icloud айклауд mailru мейлру мэйлру riseup',
  ),
)
export const PROVIDERS: ReadonlySet<string> = withWays(PROVIDER_WORDS)

/** The sign of an address in words. English "at" and the dog are words of their own: they count beside something else only. */
export const AT_WORDS: ReadonlySet<string> = new Set(
  keysOfAll(
    'собака собачка сабака сабачка собаку собакой сабаку sobaka sobachka sabaka małpa małpka małpę małpą at eta эт ет ат atsign акабос akabos apłam арроба arroba улитка слімак кракозябра песик пёсик',
  ),
)
/** Those of them that a text in Latin letters has no other use for. */
export const SURE_AT: ReadonlySet<string> = new Set(
  keysOfAll('małpa małpka małpę małpą sobachka atsign akabos arroba акабос арроба'),
)
export const DOT_WORDS: ReadonlySet<string> = new Set(
  keysOfAll(
    'точка точку точкой кропка кропку кропкай тчк тчка dot kropka kropkę kropką taškas tašką taškais taskas point tochka tsk tšk punkt пункт акчот',
  ),
)
/** Ends of addresses, as written and as spoken. */
export const ENDS: ReadonlySet<string> = new Set(
  keysOfAll(`com org net info by ru pl lt ua eu io me biz online site app dev xyz lv ee de uk fr cz рф бел link top club shop cc tv ly gg to su co page store live pro vip chat im ai
  ком орг нет инфо бай ру пл лт юа еу ми ме биз онлайн сайт апп рф бел comas орк кам камм нэт`),
)
