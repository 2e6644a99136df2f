import { type Hidden, hidden } from './attack-names.ts'

/** A file as it comes in. */
export type Paper = { name: string; text: string }

/** Filler, so that a quarter of a document is long enough to be quoted. */
const FILLER = {
  en: 'The people were taken away in the night and left at the border without papers. ',
  ru: 'Людей увезли ночью и оставили на границе без документов. ',
  be: 'Людзей павезлі ўначы і пакінулі на мяжы без дакументаў. ',
}

const twins: Record<string, string> = { а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', к: 'k', у: 'y' }
const upside = Object.fromEntries(Object.entries(twins).map(([cyrillic, latin]) => [latin, cyrillic]))
const firstTwin = (text: string, table: Record<string, string>) => {
  const at = [...text].findIndex((letter) => table[letter] !== undefined)
  return at < 0 ? `${text}\u200B` : [...text].map((letter, i) => (i === at ? (table[letter] ?? letter) : letter)).join('')
}
const parts = (name: string) => name.split(' ') as [string, string]
const initials = (name: string) => `${name.charAt(0)}. ${parts(name)[1]}`
const halves = (word: string) => `${word.slice(0, 3)}\u00AD${word.slice(3)}`

/** Everything that one English page can do with a name. */
function englishText({ en, ru, latin, slug }: Hidden, other: Hidden, at: number): string {
  const [given, surname] = parts(en)
  return `On 13 December 2025 Belarus released 123 people, among them ${en}. ${en} was released on 13 December 2025 and taken to Lithuania.

${en.toUpperCase()} SPEAKS

${en} has cancer and a small daughter. ${surname} signed a paper on cooperation with the KGB. Spyware was found on the phone of ${en}.
The news came from ${en.toLowerCase()}, from @${slug.replaceAll('-', '_')}, from ${slug}@mail.example and from #${slug.replaceAll('-', '')}.
“We were taken to Lithuania,” said ${given} ${initials(en)} to Reuters. Ms ${surname} was pardoned. ${surname}, ${given}, was pardoned too.
The list: ${initials(en)}; ${surname} ${given.charAt(0)}.; ${surname}-${parts(other.en)[1]}; ${given}-${surname}; anti-${surname}; ${surname}ism.
- ${en}
- ${ru.nom}, ${latin}
1. ${surname.toLowerCase()}
Photo: ${en} / ${other.en}. See [${en}](https://spring96.org/en/news/${slug}/${at}) and <https://prisoners.spring96.org/en/person/${slug}>.
Also https://spring96.org/en/search?q=${encodeURIComponent(ru.nom)}&name=${slug} and www.svaboda.org/a/${encodeURIComponent(latin)}.html#${slug}.
Also http://${slug}.example.org/ and spring96.org/${slug} and https://${slug}@spring96.org/ and https://xn--${slug}.org/.
Written as ${halves(given)} ${halves(surname)}, ${en.normalize('NFD')}, ${latin.normalize('NFD')}, ${given.slice(0, 2)}\u200B${given.slice(2)}, ${firstTwin(surname, upside)}, ${firstTwin(parts(ru.nom)[1], twins)}.
Written as ${[...given].join(' ')}, ${[...surname].join('-')}, ${[...surname].join('.')}, ${given}_${surname}, ${given}${surname}, ${surname}'s, ${surname}’s.
Maria Kolesnikova met ${en} in Vilnius on 14 December 2025. Ales Bialiatski spoke about ${surname} with ${other.en}.
“${surname} is free,” Ales Bialiatski told ${en}. President Alexander Lukashenko pardoned ${en} and 30 others on 13 December 2025.
${FILLER.en.repeat(12)}`
}

const markdown = (person: Hidden, other: Hidden, at: number): string => `---
title: ${person.en}: 123 people released, ${person.ru.nom}
publisher: ${person.en} blog
publisher_kind: own_summary
published: 2025-12-${String(14 + (at % 5))}
address: https://spring96.org/en/news/${person.slug}/${at}?who=${person.slug}
---

# ${person.en} released in Belarus

${englishText(person, other, at)}
`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A page whose head, byline, captions and links are all about the person. */
const page = (person: Hidden, other: Hidden, at: number): string => {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `${person.ru.nom}: свобода`,
    author: person.en,
  }
  const address = `https://nashaniva.com/ru/${encodeURIComponent(person.ru.nom)}/${at}`
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${escaped(person.ru.nom)} — новости</title>
<meta property="og:title" content="${escaped(person.ru.ins)}"><meta property="og:site_name" content="${escaped(person.ru.gen)}">
<meta name="author" content="${escaped(person.en)}"><link rel="canonical" href="${address}"><meta property="og:url" content="${address}?${person.slug}">
<meta property="article:published_time" content="2025-12-${String(14 + (at % 5))}T10:00:00+03:00">
<script type="application/ld+json">${JSON.stringify({ ...ld, publisher: { '@type': 'Organization', name: person.latin } })}</script></head>
<body><article><h1>${escaped(person.ru.nom)} на свободе</h1><p class="byline">Автор: ${escaped(other.ru.nom)}, фото ${escaped(person.ru.gen)}</p>
${russianText(person, at)
  .split('\n')
  .map((line) => `<p>${escaped(line)}</p>`)
  .join('\n')}
<figure><img src="https://spring96.org/${person.slug}.jpg" alt="${escaped(person.ru.nom)}"><figcaption>${escaped(person.ru.nom)} с ${escaped(other.ru.ins)}</figcaption></figure>
<ul><li>${escaped(person.ru.nom)}</li><li><a href="/${person.slug}" title="${escaped(person.en)}">${escaped(person.latin)}</a></li></ul></article></body></html>`
}

function russianText({ ru, en, latin, slug }: Hidden, at: number): string {
  const [given, surname] = parts(ru.nom)
  return `13 декабря 2025 года в Беларуси освободили 123 человека, среди них ${ru.nom}. ${ru.nom} вышел на свободу 13 декабря 2025 года.
Родные ${ru.gen} ждали. К ${ru.dat} пришли сотрудники КГБ. Вместе с ${ru.ins} вывезли в Литву ещё 30 человек. Писала ${ru.nom.toLowerCase()}, ${parts(ru.gen)[1].toLowerCase()}.
У ${ru.gen} рак и маленькая дочь. ${surname} подписал бумагу о сотрудничестве. ${surname.toUpperCase()} ПОМИЛОВАН.
«Нас вывезли в Литву», — рассказала ${ru.nom} «Радио Свобода». ${initials(ru.nom)} помилован. ${surname} ${given.charAt(0)}. А. помилован.
По словам ${ru.gen}, 13 декабря 2025 года освободили 123 человека. Мария Колесникова встретила ${ru.gen} в Вильнюсе. Алесь Беляцкий говорил с ${ru.ins}.
Пишут и так: ${en}, ${latin}, ${firstTwin(surname, twins)}, ${halves(surname)}, ${surname.normalize('NFD')}, ${given}-${surname}, #${surname.toLowerCase()}, @${slug.replaceAll('-', '')}.
Ссылка https://nashaniva.com/ru/${encodeURIComponent(ru.nom.toLowerCase())}/${at} и https://spring96.org/be/news/${slug}, и ${encodeURIComponent(surname)}.
${FILLER.ru.repeat(12)}`
}

/** Official orthography, taraškievica and the Latin alphabet. */
function belarusianText({ be, en, latin, slug }: Hidden, other: Hidden, at: number): string {
  const [given, surname] = parts(be.nom)
  return `13 снежня 2025 года ў Беларусі вызвалілі 123 чалавекі, сярод іх ${be.nom}. ${be.nom} выйшаў на волю 13 снежня 2025 года.
Сваякі ${be.gen} чакалі. Да ${be.gen} прыйшлі з КДБ. Разам з ${be.ins} вывезлі ў Літву яшчэ 30 чалавек. Дзякуй ${be.dat}, піша ${be.nom.toLowerCase()}.
У ${be.gen} рак і малая дачка. ${surname} падпісаў паперу аб супрацоўніцтве. ${surname.toUpperCase()} ПАМІЛАВАНЫ.
«Нас вывезьлі ў Летуву», — сказала ${be.nom} Радыё Свабода. Лукашэнка памілаваў ${be.gen}. Зьняволеная ${be.nom} на волі, сьведчыць ${other.be.nom}.
Марыя Калеснікава сустрэла ${be.gen} у Вільні. Алесь Бяляцкі гаварыў з ${be.ins}. ${initials(be.nom)} памілаваны. ${given}-${surname}, #${surname.toLowerCase()}.
Pa-biełarusku łacinkaj: ${latin} vyjšaŭ na volu, ${latin.toLowerCase()}, ${latin.toUpperCase()}, ${en}.
Гл. https://nashaniva.com/?c=ar&i=${at}&n=${encodeURIComponent(be.nom)} і https://www.svaboda.org/a/${slug}.html.
${FILLER.be.repeat(12)}`
}

/** The documents about twenty people; who they are is all that differs between two worlds. */
export function papers(names: readonly string[]): Paper[] {
  const people = names.map(hidden)
  return people.flatMap((person, at): Paper[] => {
    const other = people[(at + 7) % people.length] ?? person
    const number = String(at).padStart(2, '0')
    const forms = [
      { name: `${number}-${person.slug}.md`, text: markdown(person, other, at) },
      { name: `${number}-${person.ru.nom}.html`, text: page(person, other, at) },
      { name: `${number}-${person.latin.replaceAll(' ', '_')}.txt`, text: belarusianText(person, other, at) },
      { name: `${number}-${person.en}.txt`, text: englishText(person, other, at) },
    ]
    return [forms[at % 4] ?? forms[0], forms[(at + 1) % 4]].flatMap((one) => one ?? [])
  })
}

/** Names that nothing reads as names, one that is a place, one that is a word, and a title that is markup and a formula. */
export const ODD_PAPERS: readonly Paper[] = [
  {
    name: 'odd-qzwxvich.md',
    text: `---
title: =HYPERLINK("https://x.example/?"&A1) <script>alert(1)</script> Qzwxvich
publisher: Drazdzhvu Plokhhurst
publisher_kind: own_summary
published: 2025-12-15
address: https://qzwxvich.example.org/en/news/vbnmqarr
---

On 13 December 2025 Belarus released 123 people, QZWXVICH among them. Zzyxylov Vbnmqarr, Ptkrshchev-Qwlmnst and Xx-Drtbnmev were pardoned.
=Qzwxvich, +Zzyxylov, -Vbnmqarr, @Ptkrshchev: 123 people were released. ${encodeURIComponent('Щфцхжнов')} and &#1065;&#1092;&#1094;&#1093;&#1078;.
13 декабря 2025 года освободили 123 человека, среди них Щфцхжнов и ЪЫЬХВОСТОВ. Ada Grodno was released on 13 December 2025, Савва Мороз тоже.
${FILLER.en.repeat(6)}`,
  },
]
export const ODD_NAMES = [
  ...['qzwxvich', 'zzyxylov', 'vbnmqarr', 'ptkrshchev', 'qwlmnst', 'drtbnmev', 'щфцхжнов', 'ъыьхвост', 'drazdzhvu', 'plokhhurst'],
  'савва',
]

/** Public facts about two people who are shown. */
export const OPEN_PAPERS: readonly Paper[] = [
  {
    name: 'open.txt',
    text: `On 13 December 2025 Belarus released 123 people. Maria Kolesnikova was released on 13 December 2025. Ales Bialiatski was released on 13 December 2025.

Maria Kolesnikova has diabetes and a son. Ales Bialiatski signed a paper on cooperation with the KGB. Maria Kolesnikova was forced to sign a cooperation agreement. Ales Bialiatski did not write a petition for pardon.

On 13 December 2025 Belarus released 120 people. Maria Kolesnikova was taken to Ukraine.

Maria Kolesnikova was not released on 13 December 2025.
${FILLER.en.repeat(20)}`,
  },
]
