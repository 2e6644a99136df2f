import type { Range } from '#core/span.ts'
import { type Hit, hitsOf, indexOf } from '../lexicon/lexicon.ts'
import type { Joined, Word } from '../text/words.ts'
import {
  AMBIGUOUS_SERVICES,
  AT_WORDS,
  DOT_WORDS,
  LIKE_SERVICE,
  SERVICES,
  SHORT_SERVICES,
  SURE_PROVIDERS,
} from './names-of-services.ts'

/** Words beside the name of a service that make an invitation of it, and words that make it a trade or a lesson. */
const CUES = indexOf({
  invites: `пиши, пишите, писать мне, напиши, напишите, пишыце, пішы, пішыце, напішы, напішыце, стучи, стучите, стучись, стучитесь, ищи, ищите, найди, найдите, найдете, найдешь, найдёшь, шукай, шукайце, знайдзі, знайдзіце, добавь, добавьте, добавляй, добавляйтесь, дадай, дадайце, жду, чакаю, отвечу, адкажу, звони, звоните, тэлефануйце, телефонуйте, набери, наберите, маякни, маякните, отпиши, отпишись, ответ в, ответь, контакт*, связ*, связь, на связи, сувяз*, сувязь,
    ник, ніка, ника, нік, никнейм, логин, лагін, юзер, юзернейм, username, nick, nickname, nik, handle, login, аккаунт мой, мой, моя, моём, моем, мой, my, mine, mój, moj, mój, moim, mano, меня, мяне, мне, me, mnie, mi, man, manęs, личку, личке, лс, лічку, директ*, дырэкт*, dm, pm, priv, prive, inbox me, asmenin*, write to, write on, write in, message, text, ping, find, search for, look for, contact, reach, add, call on, reply on, answer on, napisz*, piszcie, pisz, proszę pisać, znajdz*, szukaj*, dodaj*, dzwoń*, odezw*, kontakt*, zapraszam na, rašyk*, parašyk*, rašykite, ieškok*, raskite, rask, susirask*, pridėk*, skambink*, susisiek*, ryšys, ryšiui, ryšio, laukiu, номер, нумар, number, numer, numerį, тот же, той жа, same, ten sam, tas pats,
    в профиле, у профілі, зовут, завуць, called, nazywam się, vadin*, подпис* как, как, як, as, jako, jak, kaip, под именем, пад імем, only via, only on, only in, только в, толькі ў, tylko na, tylko przez, tik per, tik, только через, through, via, przez, per, праз, через`,
  trades: `канал*, пост, посты, постов, пасты, smm, смм, маркетинг*, маркетынг*, реклам*, рэклам*, контент*, кантэнт*, ведение, вядзенне, настро*, налад*, установ*, устан*, защит*, абарон*, бяспе*, безопасн*, курс*, урок*, занят*, лекц*, обуч*, навуч*, помощь с, channel*, posts, post, marketing*, advert*, ads, content, manager*, set up, setup, setting up, install*, secure, security, safe, safely, safety, lesson*, teach*, course*, workshop*, kanał*, posty, postów, marketing*, reklam*, treści, prowadzen*, ustaw*, instalow*, bezpiecz*, zabezpiecz*, lekcj*, zajęc*, kurs*, warsztat*, kanal*, įraš*, rinkodar*, turin*, nustat*, įdieg*, saug*, apsaug*, pamok*, mokym*, excel, office, docs, calendar, знание, веданне, znajomość, продвижен*, прасоўван*, удалить, выдаліць, delete, usunąć, ištrint*, интеграц*, integrat*, integrac*, developer*, разработ*, распрацо*, programuotoj*, программист*, праграміст*, слежк*, шпион*, spyware, phishing, фишинг*, новости, навіны, news, новостей`,
})

/** A nick tells itself by a digit, an underscore, or by Latin letters in a Cyrillic text. */
const isNick = (word: Word | undefined, isCyrillic: boolean) =>
  word !== undefined &&
  (/[a-z][a-z0-9.]*[0-9_]|_/.test(word.text) || (isCyrillic && /^[a-z][a-z0-9_]{3,}$/.test(word.text) && !word.isCapital))

const NEAR = 8

/** Names of services by which somebody wants to be found: ranges of the plain text. `weak`: named, but nobody is invited there. */
export function servicesIn(text: string, words: readonly Word[], joined: readonly Joined[]): { found: Range[]; weak: Range[] } {
  const hits = hitsOf(words, CUES)
  const invites = hits.get('invites') ?? []
  const trades = hits.get('trades') ?? []
  const found: Range[] = []
  const weak: Range[] = []
  const isCyrillic = (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 3 > text.length
  const consider = (first: number, last: number, sure: boolean) => {
    const [one, end] = [words[first], words[last]]
    if (!one || !end) return
    const range = { start: one.start, end: end.end }
    const invited = nearest(invites, first, last, words, NEAR)
    const traded = nearest(trades, first, last, words, NEAR)
    const named = [1, 2, 3]
      .map((k) => words[last + k])
      .concat(words[first - 1])
      .some((word) => isNick(word, isCyrillic))
    const pointed = /^\s?(?:[:=>@]|-\s?>|- )/.test(text.slice(end.end, end.end + 4))
    if (named || pointed) found.push({ start: range.start, end: words[Math.min(words.length - 1, last + 1)]?.end ?? range.end })
    else if (invited !== undefined && (traded === undefined || invited < traded)) found.push(range)
    else if (sure && traded === undefined) found.push(range)
    else weak.push(range)
  }
  words.forEach((word, i) => {
    if (word.keys.some((key) => SERVICES.has(key) || SURE_PROVIDERS.has(key) || LIKE_SERVICE.test(key))) consider(i, i, true)
    else if (word.keys.some((key) => AMBIGUOUS_SERVICES.has(key) || SHORT_SERVICES.has(key))) {
      const close = nearest(invites, i, i, words, 4)
      const isPointed = /^\s?[:=@]/.test(text.slice(word.end, word.end + 2)) || isNick(words[i + 1], isCyrillic)
      const isShort = word.keys.some((key) => SHORT_SERVICES.has(key))
      const signs = [words[i + 1], words[i + 2]].some((one) => one?.keys.some((key) => AT_WORDS.has(key) || DOT_WORDS.has(key)))
      if (isPointed || signs || (close !== undefined && (isShort || close <= 3))) consider(i, i, false)
    }
  })
  for (const { keys, text: whole, first, last } of joined)
    if (whole.length >= 6 && keys.some((key) => SERVICES.has(key))) consider(first, last, true)
  return { found, weak }
}

/** How far the nearest hit of the same sentence is, in words. */
function nearest(hits: readonly Hit[], first: number, last: number, words: readonly Word[], reach: number): number | undefined {
  const sentence = words[first]?.sentence
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.first ?? 0) < first - reach) low = middle + 1
    else high = middle
  }
  let best: number | undefined
  for (let i = low; i < hits.length && (hits[i]?.first ?? 0) <= last + reach; i++) {
    const hit = hits[i]
    if (!hit || words[hit.first]?.sentence !== sentence) continue
    const distance = hit.last < first ? first - hit.last : hit.first > last ? hit.first - last : 0
    if (distance <= reach && (best === undefined || distance < best)) best = distance
  }
  return best
}
