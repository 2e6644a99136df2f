import { AROUND, type Tongue, WORDS } from './outlets-words.fixture.ts'

/** A page with the text of its article as a person would copy it out. */
export type Outlet = { name: string; html: string; text: string; title: string; published: string }

const TITLE = {
  be: 'З калоніі ў Сасноўцы выйшлі сямёра',
  ru: 'Из колонии в Сосновке вышли семеро',
  en: 'Seven walk free from Sosnovka colony',
} as const
const PUBLISHED = '2024-05-10'
const p = (text: string, more = '') => `<p${more}>${text}</p>`
const a = (text: string) => `<a href="/n/${text.length}">${text}</a>`
const script = '<script>window.slots = window.slots || []; window.slots.push({ size: [300, 250] })</script>'
const menu = (names: string) =>
  `<ul>${names
    .split(' ')
    .map((name) => `<li>${a(name)}</li>`)
    .join('')}</ul>`
const head = (tongue: Tongue, more: string) =>
  `<!doctype html><html lang="${tongue}"><head><meta charset="utf-8"><title>${TITLE[tongue]} — The Site</title>${script}${more}</head>`
const outlet = (name: string, tongue: Tongue, html: string, text: readonly string[] = WORDS[tongue]): Outlet => ({
  name,
  html,
  text: text.join('\n\n'),
  title: TITLE[tongue],
  published: PUBLISHED,
})
const META = `<meta property="article:published_time" content="${PUBLISHED}T09:30:00+03:00">`
const ld = (tongue: Tongue) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE[tongue]}","datePublished":"${PUBLISHED}T09:30:00+03:00"}</script>`

/** Teasers in the middle of the text, the author and the share bar within the article, donation and tags after it, comments. */
function regional(tongue: 'be' | 'ru'): Outlet {
  const [w, o] = [WORDS[tongue], AROUND[tongue]]
  return outlet(
    `regional ${tongue}`,
    tongue,
    `${head(tongue, META)}<body><div class="header"><div class="header-menu">${menu('А Б В Г Д')}</div></div><div class="content-wrap"><div class="article">
<h1 class="article-title">${TITLE[tongue]}</h1><div class="article-info"><span class="date">10.05.2024 / 09:30</span> <span class="views">1 204</span></div>
<div class="article-photo"><img src="/1.jpg" alt=""><div class="photo-desc">${o.caption}. ${o.credit}</div></div>
<div class="article-text">${p(w[0])}${p(w[1])}${p(`<strong>${o.read}:</strong> ${a(o.teasers[0])}`)}${p(w[2])}${p(w[3])}
<div class="article-also"><div class="also-title">${o.read}</div>${o.teasers.map((one) => `<div class="also-item">${a(one)}</div>`).join('')}</div>
${p(w[4])}${p(w[5])}${p(`<em>${o.follow}</em>`)}</div>
<div class="donate-block">${p(o.donate)}${a('5')}${a('10')}</div><div class="article-tags">${o.tags}</div><div class="share42init"></div></div>
<div class="comment-list"><h3>${o.comments}</h3>${p(o.comment).repeat(4)}</div></div><div class="cookie-bar">${o.cookie}</div><div class="footer">© 2024</div></body></html>`,
  )
}

/** The body as one wrapper with embeds, a box of related stories with its own heading, captions in figures. */
function radio(tongue: Tongue): Outlet {
  const [w, o] = [WORDS[tongue], AROUND[tongue]]
  return outlet(
    `radio ${tongue}`,
    tongue,
    `${head(tongue, ld(tongue))}<body><div class="hdr-20"><nav>${menu('a b c d e f')}</nav></div><main><article><div class="hdr-container"><h1 class="title pg-title">${TITLE[tongue]}</h1>
<div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="${PUBLISHED}T09:30:00+03:00">10</time></span></div></div><div class="share--box"><button>f</button></div></div>
<div class="body-container"><div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">${p(w[0])}
<div class="wsw__embed"><figure class="media-image js-media-expand"><div class="img-wrap"><img src="/a.jpg" alt=""></div><figcaption><span class="caption">${o.caption}</span></figcaption></figure></div>
${p(w[1])}${p(w[2])}<div class="wsw__embed"><div class="media-block also-read"><span class="label">${o.read}</span><a href="/x"><h4 class="media-block__title">${o.teasers[1]}</h4></a></div></div>
${p(w[3])}${p(w[4])}${p(w[5])}</div></div><div class="media-pholder"><div class="c-mmp">0:00 0:00 / 4:12</div></div></div></article>
<div class="region"><h3 class="section-head">${o.read}</h3>${o.teasers.map((one) => `<div class="media-block"><h4>${a(one)}</h4></div>`).join('')}</div>
<div class="comments comments--pangea"><h3>${o.comments}</h3>${p(o.comment)}</div></main><footer>${p('© 2024')}</footer></body></html>`,
  )
}

/** Short blocks, numbered paragraphs, trust lines and the desk behind the text. */
function agency(): Outlet {
  const [w, o] = [WORDS.en, AROUND.en]
  return outlet(
    'agency en',
    'en',
    `${head('en', ld('en'))}<body><header class="site-header__x1">${menu('World Business Markets')}</header><main><article class="article__main__33"><h1 data-testid="Heading">${TITLE.en}</h1>
<div class="info-content__author-date">By Staff<br><time datetime="${PUBLISHED}T06:30:00Z"><span>May 10, 2024</span><span>6:30 AM UTC</span><span>Updated 3 hours ago</span></time></div>
<div class="article-body__content__17Y"><ul class="summary__list"><li>Seven people were freed on Thursday</li></ul>${w
      .slice(0, 4)
      .map((one, at) => `<div class="text__text__1F" data-testid="paragraph-${at}">${one}</div>`)
      .join('')}
<div class="ad-slot__container">Advertisement · Scroll to continue</div>${w
      .slice(4)
      .map((one, at) => `<div class="text__text__1F" data-testid="paragraph-${at + 4}">${one}</div>`)
      .join('')}
<div class="article-body__element"><p class="sign-off">Reporting by A. Staff; Editing by B. Staff</p></div><p class="newsletter-signup">${o.follow}</p><p class="trust__badge">Our Standards: ${a('The Principles')}</p></div></article>
<section class="read-next__container"><h2>Read Next</h2>${o.teasers.map((one) => `<div class="story-card">${a(one)}</div>`).join('')}</section></main></body></html>`,
    ['Seven people were freed on Thursday', ...w],
  )
}

/** A state agency: everything in old markup, a line of social networks, a closing mark. */
function state(): Outlet {
  const [w, o] = [WORDS.ru, AROUND.ru]
  return outlet(
    'state ru',
    'ru',
    `${head('ru', META)}<body><table width="100%"><tr><td><div class="top_menu">${menu('Президент Политика Экономика Общество')}</div></td></tr></table><div class="main"><div class="inner_content">
<div class="content_margin"><h1>${TITLE.ru}</h1><div class="date_full">10 мая 2024, 09:30</div><div class="news_img_slide"><img src="/1.jpg"><div class="photo_sign">${o.credit}</div></div>
<div class="js-mediator-article"><b>10 мая, Сосновка.</b> ${w
      .slice(0, 3)
      .map((one) => p(one))
      .join('')}${w.slice(3).join('<br><br>')}<br></div>
<div class="social_net">Следите за нашими новостями в ${a('Viber')} и ${a('Telegram')}</div><div class="news_tags_block">${o.tags}</div></div>
<div class="right_block"><div class="block_title">Топ-новости</div>${o.teasers.map((one) => `<div class="news_item">${a(one)}</div>`).join('')}</div></div></div></body></html>`,
    ['10 мая, Сосновка.', ...w],
  )
}

/** A human rights site: a list of people, each a link to their own page, and links in the text. */
function rights(): Outlet {
  const [w, o] = [WORDS.be, AROUND.be]
  const people = ['Алена Грынько', 'Павал Дуброўскі', 'Ніна Палын', 'Антон Брэжка']
  return outlet(
    'rights be',
    'be',
    `${head('be', META)}<body><div class="b-header">${menu('Навіны Спісы Вязні')}</div><div class="b-content"><article class="b-article"><h1 class="b-article__title">${TITLE.be}</h1><time class="b-article__date" datetime="${PUBLISHED}">10 мая</time>
<div class="b-article__text">${p(w[0])}${p(`Выйшлі:`)}<ul>${people.map((one) => `<li>${a(one)}</li>`).join('')}</ul>${w
      .slice(1)
      .map((one) => p(one.replace('калоніі', a('калоніі'))))
      .join('')}</div>
<div class="b-article__help"><h3>Як дапамагчы</h3>${p(o.donate)}</div></article><div class="b-article-related"><h3>Апошнія навіны</h3><ul>${o.teasers.map((one) => `<li>${a(one)}</li>`).join('')}</ul></div></div><div class="b-footer">${p(o.cookie)}</div></body></html>`,
    [w[0], 'Выйшлі:', ...people.map((one) => `• ${one}`), ...w.slice(1)],
  )
}

/** Class names of a bundler, everything in sections; donation, mistake line and teasers as plain paragraphs of the text. */
function exile(tongue: 'ru' | 'en'): Outlet {
  const [w, o] = [WORDS[tongue], AROUND[tongue]]
  return outlet(
    `exile ${tongue}`,
    tongue,
    `${head(tongue, ld(tongue))}<body><div id="root"><header class="Hd-module_1a">${menu('A B C')}</header><div class="GeneralMaterial-module_2c"><div class="SimpleTitle-module_a"><h1>${TITLE[tongue]}</h1></div>
<div class="MetaItem-module_x">09:30, 10</div><div class="GeneralMaterial-body"><p class="SimpleBlock-module_p">${w[0]}</p><p class="SimpleBlock-module_p">${w[1]}</p>
<figure><picture><img src="/1.jpg"></picture><figcaption>${o.caption}<div class="MediaCaption-module_credit">${o.credit}</div></figcaption></figure><p class="SimpleBlock-module_p">${w[2]}</p>
<div class="RelatedBlock-module_r"><div>${o.read}</div><ul>${o.teasers
      .slice(0, 2)
      .map((one) => `<li>${a(one)}</li>`)
      .join('')}</ul></div>
<blockquote class="SimpleBlock-module_q">${w[3]}</blockquote><p class="SimpleBlock-module_p">${w[4]}</p><p class="SimpleBlock-module_p">${w[5]}</p><p class="SimpleBlock-module_p"><b>${o.donate}</b> ${a('→')}</p><p class="SimpleBlock-module_p">${o.error}</p></div></div>
<div class="Toolbar-module_share">${a('f')}${a('x')}</div><section class="Cards-module_c"><h2>${o.read}</h2>${o.teasers.map((one) => `<article><h3>${a(one)}</h3></article>`).join('')}</section></div><div class="Cookie-module_c"><p>${o.cookie}</p><button>OK</button></div></body></html>`,
  )
}

/** A blog engine: the usual classes, share buttons and related posts inside the content, credits as the last line. */
function blog(tongue: Tongue): Outlet {
  const [w, o] = [WORDS[tongue], AROUND[tongue]]
  return outlet(
    `blog ${tongue}`,
    tongue,
    `${head(tongue, META)}<body class="single single-post"><div id="page"><div id="masthead">${menu('One Two Three')}</div><div id="primary"><div id="post-1" class="post hentry"><h1 class="entry-title">${TITLE[tongue]}</h1>
<div class="entry-meta">10.05.2024 <span class="author">Admin</span></div><div class="entry-content">${p(w[0])}<div class="wp-caption aligncenter"><img src="/1.jpg"><p class="wp-caption-text">${o.caption}</p></div>${w
      .slice(1, 4)
      .map((one) => p(one))
      .join('')}
<div class="sharedaddy sd-sharing-enabled"><h3>${o.follow}</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>${o.read}</h3>${o.teasers.map((one) => p(a(one))).join('')}</div>${p(w[4])}${p(w[5])}${p(o.credit)}
<div class="subscribe-form"><p>${o.follow}</p></div></div></div><div id="comments" class="comments-area"><h2>${o.comments}</h2><ol><li>${p(o.comment)}</li><li>${p(o.comment)}</li></ol></div></div><div id="secondary" class="widget-area">${o.teasers.map((one) => `<li>${a(one)}</li>`).join('')}</div></div></body></html>`,
  )
}

export const OUTLETS: readonly Outlet[] = [
  regional('be'),
  regional('ru'),
  radio('be'),
  radio('ru'),
  radio('en'),
  agency(),
  state(),
  rights(),
  exile('ru'),
  exile('en'),
  blog('be'),
  blog('ru'),
  blog('en'),
]

/** F1 over the multiset of words, as the article extraction benchmark counts it for single words. */
export function wordF1(found: string, expected: string): { precision: number; recall: number; f1: number } {
  const [one, other] = [found, expected].map(countsOf) as [Map<string, number>, Map<string, number>]
  let both = 0
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0)
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [precision, recall] = [both / Math.max(1, size(one)), both / Math.max(1, size(other))]
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
