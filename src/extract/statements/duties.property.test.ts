import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import { readText } from '../index.ts'

type Language = 'en' | 'ru' | 'be'
/** What somebody is asked to do, or may not do, and the code of such a condition. */
type Act = { words: string; code: string | null }
/** Who is let out, and how they are spoken of behind it: `{s}` as a subject, `{o}` as an object, `{d}` as whom something is forbidden. */
type Whom = { let: string; s: string; o: string; d: string }

const act = (words: string, code: string | null = null): Act => ({ words, code })
const whom = (forms: string): Whom => {
  const [lead = '', s = '', o = '', d = o] = forms.split(' / ')
  return { let: lead, s, o, d }
}

const PEOPLE: Readonly<Record<Language, readonly Whom[]>> = {
  en: [
    whom('Anna Berg was released on bail on Friday. / She / her'),
    whom('Jan Novak was freed on Monday. / Novak / Novak'),
    whom('Jan Novak was freed on Monday. / The former prisoner / the former prisoner'),
    whom('Three journalists were released on bail. / The three journalists / the three journalists'),
  ],
  ru: [
    whom('3 мая освободили Анну Берг. / Она / её / ей'),
    whom('Марата Новака выпустили из СИЗО в понедельник. / Он / его / ему'),
    whom('3 мая освободили Анну Берг. / Анна Берг / Анну Берг / Анне Берг'),
  ],
  be: [
    whom('3 мая вызвалілі Ганну Берг. / Яна / яе / ёй'),
    whom('Яна Новака выпусцілі з СІЗА ў панядзелак. / Ён / яго / яму'),
    whom('3 мая вызвалілі Ганну Берг. / Ганна Берг / Ганну Берг / Ганне Берг'),
  ],
}

const ACTS: Readonly<Record<Language, { must: readonly Act[]; not: readonly Act[] }>> = {
  en: {
    must: [
      act('report to the police every week'),
      act('wear an electronic tag'),
      act('abide by a nightly curfew'),
      act('seek permission before each journey'),
      act('refrain from making public statements'),
    ],
    not: [
      act('leave the country', 'exit_ban'),
      act('speak to journalists'),
      act('interfere with witnesses'),
      act('join any political party', 'civic_rights'),
      act('contact other defendants'),
    ],
  },
  ru: {
    must: [
      act('отмечаться в полиции каждую неделю'),
      act('носить электронный браслет'),
      act('сдать загранпаспорт', 'papers_taken'),
    ],
    not: [act('покидать страну', 'exit_ban'), act('давать интервью'), act('участвовать в митингах', 'civic_rights')],
  },
  be: {
    must: [act('адзначацца ў міліцыі кожны тыдзень'), act('насіць электронны бранзалет'), act('здаць пашпарт', 'papers_taken')],
    not: [act('пакідаць краіну', 'exit_ban'), act("даваць інтэрв'ю"), act('удзельнічаць у мітынгах', 'civic_rights')],
  },
}

const BINDINGS: Readonly<Record<Language, { must: readonly string[]; not: readonly string[] }>> = {
  en: {
    must: ['{s} must {a}.', '{s} must also {a}.', 'The court ordered {o} to {a}.', 'The rules of the court require {o} to {a}.'],
    not: [
      '{s} may not {a}.',
      '{s} must not {a}.',
      'Officers told {o} not to {a}.',
      'The terms of the release forbid {o} to {a}.',
    ],
  },
  ru: {
    must: ['Суд обязал {o} {a}.', 'Теперь {d} нужно {a}.'],
    not: ['{d} запретили {a}.', '{s} не может {a}.', 'Теперь {d} нельзя {a}.'],
  },
  be: {
    must: ['{s} мусіць {a}.', 'Цяпер {d} трэба {a}.'],
    not: ['{d} забаранілі {a}.', '{s} не можа {a}.', 'Цяпер {d} нельга {a}.'],
  },
}

/** Where nobody is bound, or not yet. */
const UNBOUND: Readonly<Record<Language, { must: readonly string[]; not: readonly string[] }>> = {
  en: {
    must: [
      '{s} may have to {a}.',
      'The court considered ordering {o} to {a}.',
      'All foreigners must {a}.',
      'It is not true that {s} must {a}.',
    ],
    not: ['The judge refused to forbid {o} to {a}.', 'Citizens may not {a}.', 'Because of an illness {s} cannot {a}.'],
  },
  ru: {
    must: ['Неправда, что {d} нужно {a}.'],
    not: ['Из-за болезни {s} не может {a}.', 'Прокурор просил запретить {d} {a}.', 'Вероятно, {d} запретили {a}.'],
  },
  be: { must: ['Няпраўда, што {d} трэба {a}.'], not: ['Праз хваробу {s} не можа {a}.', 'Магчыма, {d} забаранілі {a}.'] },
}

const LANGUAGES: readonly Language[] = ['en', 'ru', 'be']
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A text of a frame, whom it is about and what they are to do, or may not do. */
const told = (language: Language, frames: typeof BINDINGS) =>
  fc.constantFrom('must' as const, 'not' as const).chain((duty) =>
    fc
      .tuple(
        fc.constantFrom(...PEOPLE[language]),
        fc.constantFrom(...ACTS[language][duty]),
        fc.constantFrom(...frames[language][duty]),
      )
      .map(([one, { words, code }, frame]) => {
        const sentence = frame.replace('{s}', one.s).replace('{o}', one.o).replace('{d}', one.d).replace('{a}', words)
        return { one, code, lead: `${one.let} `, text: `${one.let} ${cap(sentence)}` }
      }),
  )

const bindingClaims = (language: Language, { lead, text }: { lead: string; text: string }) => {
  const { claims, mentions } = readText(text, { language, published: edtf('2025-12-14') })
  const exact = new Map(mentions.map(({ id, exact: words }) => [id, words]))
  return claims
    .filter(({ type, evidence }) => type === 'condition' && evidence.some(({ end }) => end > lead.length))
    .map(({ code, polarity, modality, arguments: args }) => ({
      fact: polarity === 'positive' && modality === 'asserted',
      code,
      who: args
        .filter(({ role }) => role === 'person' || role === 'count')
        .map(({ mention }) => exact.get(mention)?.toLowerCase() ?? ''),
    }))
}

for (const language of LANGUAGES) {
  test(`every binding meets every act, whoever is bound (${language})`, () => {
    fc.assert(
      fc.property(told(language, BINDINGS), (one) => {
        const found = bindingClaims(language, one).filter(({ fact, code }) => fact && code === one.code)
        const bound = [one.one.s, one.one.o, one.one.d].map((form) => form.toLowerCase())
        const named = found.some(({ who }) => who.some((form) => bound.some((whole) => whole.endsWith(form))))
        assert.ok(named, `${one.text}: ${JSON.stringify(found)}`)
      }),
      { seed: 15, numRuns: 40 },
    )
  })

  test(`what is considered, untrue, asked for, perhaps so or said of anybody binds nobody (${language})`, () => {
    fc.assert(
      fc.property(told(language, UNBOUND), (one) => {
        assert.ok(!bindingClaims(language, one).some(({ fact }) => fact), one.text)
      }),
      { seed: 15, numRuns: 20 },
    )
  })
}
