import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../../index.ts'

const GRAVE = new Set(['release', 'release_event', 'pardon', 'displacement', 'crossing'])

/** Statements that would be believed: positive, asserted, of the kinds that say somebody is out. */
const believed = (text: string) =>
  readText(text, { language: 'be', published: edtf('2025-12-14') }).claims.filter(
    ({ type, polarity, modality }) => GRAVE.has(type) && polarity === 'positive' && modality === 'asserted',
  )

/** INF the infinitive, PL the impersonal plural, SG the singular of a man, PP the participle of a woman, FUT the future plural. */
const VERBS = [
  {
    INF: 'вызваліць',
    PL: 'вызвалілі',
    SG: 'вызваліў',
    PP: 'вызваленая',
    FUT: 'вызваляць',
    NOUN: 'вызваленне',
    GEN: 'вызвалення',
  },
  {
    INF: 'памілаваць',
    PL: 'памілавалі',
    SG: 'памілаваў',
    PP: 'памілаваная',
    FUT: 'памілуюць',
    NOUN: 'памілаванне',
    GEN: 'памілавання',
  },
  { INF: 'вывезці', PL: 'вывезлі', SG: 'вывез', PP: 'вывезеная', FUT: 'вывезуць', NOUN: 'вываз', GEN: 'вывазу' },
  {
    INF: 'дэпартаваць',
    PL: 'дэпартавалі',
    SG: 'дэпартаваў',
    PP: 'дэпартаваная',
    FUT: 'дэпартуюць',
    NOUN: 'дэпартацыю',
    GEN: 'дэпартацыі',
  },
] as const

const fill = (frame: string, verb: (typeof VERBS)[number]) =>
  Object.entries(verb).reduce((text, [name, form]) => text.replace(name, form), frame)

const NOT = [
  'Ніну Пятрову не PL.',
  'Ніну Пятрову ня PL.',
  'Ніну Пятрову так і не PL.',
  'Лукашэнка не SG Ніну Пятрову.',
  'Ніна Пятрова не была PP.',
  'Ніна Пятрова не PP.',
  'Ніколі Ніну Пятрову не PL.',
  'Ні Ніну Пятрову, ні Антона Казака не PL.',
  'Ніхто не SG Ніну Пятрову.',
  'Ніну Пятрову могуць INF.',
  'Ніну Пятрову маглі INF.',
  'Ніну Пятрову могуць не INF.',
  'Лукашэнка можа INF Ніну Пятрову.',
  'Ніну Пятрову FUT у пятніцу.',
  'Ніну Пятрову будуць INF.',
  'Ніна Пятрова будзе PP.',
  'Ніна Пятрова можа быць PP.',
  'Ніна Пятрова мусіць быць PP.',
  'Ніну Пятрову абяцаюць INF.',
  'INF Ніну Пятрову абяцаюць у сакавіку.',
  'Лукашэнка абяцаў INF Ніну Пятрову.',
  'Лукашэнка плануе INF Ніну Пятрову.',
  'Лукашэнка гатовы INF Ніну Пятрову.',
  'Лукашэнка адмовіўся INF Ніну Пятрову.',
  'Лукашэнка прапанаваў INF Ніну Пятрову.',
  'Маці просіць INF Ніну Пятрову.',
  'Маці папрасіла INF Ніну Пятрову.',
  'Праваабаронцы патрабуюць INF Ніну Пятрову.',
  'Праваабаронцы заклікалі INF Ніну Пятрову.',
  'Праваабаронцы патрабуюць GEN Ніны Пятровай.',
  'Маці спадзяецца на NOUN Ніны Пятровай.',
  'Маці чакае GEN Ніны Пятровай.',
  'Вядуцца перамовы пра NOUN Ніны Пятровай.',
  'Пра NOUN Ніны Пятровай нічога не вядома.',
  'Калі Ніну Пятрову FUT, яна паедзе дадому.',
  'Калі б Ніну Пятрову PL, усё б змянілася.',
  'Каб Ніну Пятрову PL, патрэбныя перамовы.',
  'Ніну Пятрову PL б, каб яна падпісала паперу.',
  'Ці PL Ніну Пятрову, невядома.',
  'Невядома, ці PL Ніну Пятрову.',
  'Ці PL Ніну Пятрову?',
  'Калі PL Ніну Пятрову?',
  'Уявім, што Ніну Пятрову PL.',
  'Няпраўда, што Ніну Пятрову PL.',
  'Улады абверглі, што Ніну Пятрову PL.',
  'Улады адмаўляюць, што Ніну Пятрову PL.',
  'Не пацвердзілася, што Ніну Пятрову PL.',
  'Чуткі, што Ніну Пятрову PL, не пацвердзіліся.',
  'Ніна Пятрова была названая сярод вызваленых.',
  'Адвакат Ніны Пятровай чакае рашэння.',
  'Ніну Пятрову павінны INF у маі.',
  'Трэба INF Ніну Пятрову.',
  'Немагчыма INF Ніну Пятрову.',
  'Ніну Пятрову спрабавалі INF.',
  'Ніну Пятрову забылі INF.',
]

test('no way of saying that it did not happen, or not yet, is read as that it did', () => {
  const wrong = NOT.flatMap((frame) => VERBS.map((verb) => fill(frame, verb)).filter((text) => believed(text).length > 0))
  assert.deepEqual(wrong, [])
})

test('the plain ways are read', () => {
  const plain = [
    'Ніну Пятрову PL.',
    'PL Ніну Пятрову.',
    'Учора PL Ніну Пятрову.',
    'У Мінску Ніну Пятрову PL.',
    'Ніна Пятрова была PP.',
    'Ніна Пятрова PP.',
    'Лукашэнка SG Ніну Пятрову.',
    'Ніну Пятрову SG Лукашэнка.',
    'Улады PL Ніну Пятрову.',
    'Вядома, што Ніну Пятрову PL.',
    'Праваабаронцы паведамілі, што Ніну Пятрову PL.',
    'Ніну Пятрову нарэшце PL ў пятніцу.',
    'Журналістку Ніну Пятрову PL у маі.',
  ]
  const missed = plain.flatMap((frame) => VERBS.map((verb) => fill(frame, verb)).filter((text) => believed(text).length !== 1))
  assert.deepEqual(missed, [])
})

test('people who only talk, travel or write are nobody released', () => {
  for (const text of [
    'Ніна Пятрова сказала пра вызваленне палітвязняў.',
    'Прэзідэнт Антон Казак сустрэў вызваленых.',
    'Пасланнік Антон Казак прыехаў у Вільню.',
    'Ніна Пятрова вызваліла пакой.',
    'Ніна Пятрова выпусціла кнігу.',
    'Ніна Пятрова патрабавала вызваліць усіх.',
    'Маці Ніны Пятровай чакае яе дома.',
    'Ніну Пятрову перавялі ў турму ў Гродне.',
    'Ніна Пятрова выехала ў адпачынак.',
    'Трамп падзякаваў Лукашэнку.',
  ])
    assert.deepEqual(believed(text), [], text)
})
