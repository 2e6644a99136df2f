const words = (text: string) => new Set(text.split(' '))

/** Words in the class or id of what stands around an article, whatever it holds. */
const AROUND = words(
  'comment comments disqus respond share shares sharing sharedaddy sharethis social socials soc related relatedposts recommend recommended recommendation recommendations newsletter subscribe subscription subscriptions cookie cookies gdpr breadcrumb breadcrumbs teaser teasers also alsoread readalso readmore readnext mostread promo banner banners advert adverts advertisement advertisements ad ads adv adslot sidebar tags taglist popup modal pagination pager donate donation donations donat patron patreon toolbar trending outbrain taboola mgid paywall signup followus messengers',
)

/** Two words in a row that say the same. */
const AROUND_PAIRS = words(
  'read-also read-more read-next most-read more-news top-news last-news latest-news see-also follow-us sign-up also-read widget-area',
)

/** Words of things that are no part of the text where they are short: dates, names of authors and photographers. */
const SMALL = words(
  'byline author authors meta published publishing views counter credit credits copyright caption captions figcaption sign signoff photosign date datetime timestamp',
)

const SMALL_PAIRS = words('photo-desc photo-sign photo-description image-desc image-description img-desc img-sign sign-photo')

/** At most so long is what counts as small. */
const SMALL_UNITS = 240

const cache = new Map<string, 'around' | 'small' | null>()
const CACHED = 5_000

/** What the names of an element say of it; null for nothing. */
export function saidByName(names: string): 'around' | 'small' | null {
  const known = cache.get(names)
  if (known !== undefined) return known
  const parts = names
    .slice(0, 2_000)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z]+/)
  const around = parts.some(
    (part, at) => AROUND.has(part) || AROUND_PAIRS.has(`${part}-${parts[at + 1]}`) || /^share\d/.test(part),
  )
  const small = parts.some((part, at) => SMALL.has(part) || SMALL_PAIRS.has(`${part}-${parts[at + 1]}`))
  const said = around ? 'around' : small ? 'small' : null
  if (cache.size >= CACHED) cache.clear()
  cache.set(names, said)
  return said
}

export const isSmall = (text: string): boolean => text.length <= SMALL_UNITS

/** "Read also", before a link or as the heading of a list of links. */
export const LEAD =
  /^[^\p{L}\p{N}]{0,3}(?:read (?:also|more|next)|see also|also read|related|more on this|more stories|читайте (?:также|ещё|еще)|читать (?:также|ещё|еще)|смотрите также|по теме|ещё по теме|материалы по теме|чытайце (?:таксама|яшчэ)|глядзіце таксама|па тэме|яшчэ па тэме)(?!\p{L})/iu

const NOT_ARTICLE = [
  // asks for money
  /^(?:please )?(?:support (?:us|our (?:work|journalism|newsroom))|donate|become (?:a|our) (?:patron|member|supporter))/,
  /^(?:поддержите|поддержать) (?:нас|наш|редакци|независим|работу|проект)/,
  /^(?:станьте|стать) (?:нашим )?(?:патрон|донатор|спонсор)/,
  /^(?:падтрымайце|падтрымаць) (?:нас|наш|рэдакцы|незалежн|працу|праект)/,
  /^(?:станьце|стаць) (?:нашым )?(?:патрон|данатар|спонсар)/,
  // asks to follow
  /^(?:sign up|subscribe|follow us|join (?:us|our))(?: |$)(?:.*(?:newsletter|channel|telegram|facebook|twitter|whatsapp|youtube|instagram|social|inbox|here)|.{0,20}$)/,
  /^(?:подписывайтесь|подпишитесь|следите за нашими|читайте нас|присоединяйтесь|наш (?:канал|чат)) .*(?:канал|telegram|телеграм|рассылк|viber|youtube|instagram|facebook|соцсет|новост|google|дзен)/,
  /^(?:падпісвайцеся|падпішыцеся|сачыце за нашымі|чытайце нас|далучайцеся|наш (?:канал|чат)) .*(?:канал|telegram|тэлеграм|рассылк|viber|youtube|instagram|facebook|сацсет|навін|google)/,
  // of the editors
  /^(?:заметили|нашли|увидели) ошибку|^(?:заўважылі|знайшлі|убачылі) памылку|^(?:found|noticed|spotted|see) an? (?:mistake|typo|error)|ctrl ?\+ ?enter/,
  /^(?:фото|фота|photos?|images?|иллюстрация|ілюстрацыя|снимок|скриншот|скрыншот|коллаж|калаж|credit|getty|источник фото|крыніца фота)(?: (?:by|credit|из архива|з архіва|носит|мае))?\s?[:/|—–©-]/,
  /^(?:reporting|additional reporting|writing|editing) by .{1,120}$|^our standards:/,
  /^(?:tags?|topics|теги|метки|тэги|тэгі|меткі|ключевые слова)\s?:/,
  /^(?:©|\(c\)|copyright|all rights reserved|все права защищены|усе правы абаронены|перепечатка|перадрук|advertisement|реклама$|рэклама$|scroll to continue)/,
  /^(?:we use cookies|this site uses cookies|мы используем (?:файлы )?cookie|сайт использует (?:файлы )?cookie|мы выкарыстоўваем (?:файлы )?cookie)/,
  // a day or an hour that stands alone
  /^\d{1,2}[.:/]\d{2}(?:[.:/ ,|–—-]+\d{1,4})*$/,
]

/** At most so long is a line that belongs to the site and not to the text. */
const LINE_UNITS = 300

/** Somebody said it: then it is part of the story. */
const SPEECH =
  /(?<!\p{L})(?:said|told|says|wrote|сказал|говорит|рассказал|заявил|написал|сказаў|кажа|гаворыць|расказа[ўл]|заяві[ўл]|напіса[ўл])/u

/** Is a block of text a line of the site: asks for money or to follow, names the photographer, tags, rights? Speech never is. */
export const isSiteLine = (text: string): boolean => {
  if (text.length > LINE_UNITS) return false
  const line = text
    .replace(/^[^\p{L}\p{N}«“"„©(]+/u, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
  return NOT_ARTICLE.some((rule) => rule.test(line)) && !SPEECH.test(line)
}
