import { type Entry, say } from './entry.ts'
import { names } from './forms.ts'

/** A place of custody. `town` is its code in `towns.ts`; null where an entry stands for a whole type. */
export type Facility = Entry & {
  kind: 'colony' | 'prison' | 'remand' | 'open' | 'detention'
  town: string | null
  aliases: readonly string[]
}

const SOURCE = 'Reports of human-rights groups and outlets, 2021 to 2026'

const colony = (number: number, town: string, en: string, ...more: string[]): Facility => ({
  code: `IK-${number}`,
  definition: `Penal Colony No. ${number}${en === '' ? '' : `, ${en}`}.`,
  source: SOURCE,
  labels: say(`ПК № ${number}`, `ИК-${number}`, `Penal Colony No. ${number}`),
  kind: 'colony',
  town,
  aliases: [
    `IK-${number}`,
    `PK-${number}`,
    `IK ${number}`,
    `Penal Colony No. ${number}`,
    `Penal Colony ${number}`,
    `colony No. ${number}`,
    `correctional colony No. ${number}`,
    `ИК-${number}`,
    `ИК № ${number}`,
    `ИК №${number}`,
    `колония № ${number}`,
    `колонии № ${number}`,
    `колонию № ${number}`,
    `колонии №${number}`,
    `исправительной колонии № ${number}`,
    `ПК-${number}`,
    `ПК № ${number}`,
    `ПК №${number}`,
    `калонія № ${number}`,
    `калоніі № ${number}`,
    `калонію № ${number}`,
    `калоніі №${number}`,
    `папраўчай калоніі № ${number}`,
    `папраўчая калонія № ${number}`,
    ...more,
  ],
})

const prison = (number: number, town: string, ...more: string[]): Facility => ({
  code: `T-${number}`,
  definition: `Prison No. ${number}, for prisoners under prison regime.`,
  source: SOURCE,
  labels: say(`турма № ${number}`, `тюрьма № ${number}`, `Prison No. ${number}`),
  kind: 'prison',
  town,
  aliases: [
    `Prison No. ${number}`,
    `Prison No ${number}`,
    `турма № ${number}`,
    `турме № ${number}`,
    `турмы № ${number}`,
    `турму № ${number}`,
    `тюрьма № ${number}`,
    `тюрьме № ${number}`,
    `тюрьмы № ${number}`,
    `тюрьму № ${number}`,
    ...more,
  ],
})

export const FACILITIES: readonly Facility[] = [
  colony(1, 'navapolatsk', 'Navapolatsk'),
  colony(2, 'babruisk', 'Babruisk'),
  colony(3, 'vitsba', 'Vitsba', ...names('«Віцьба»|«Витьба»')),
  colony(4, 'homiel', 'Homiel, for women'),
  colony(8, 'orsha', 'Orsha'),
  colony(9, 'horki', 'Horki'),
  colony(11, 'vaukavysk', 'Vaukavysk'),
  colony(14, 'navasady', 'Navasady'),
  colony(15, 'mahiliou', 'Mahiliou'),
  colony(17, 'shklou', 'Shklou'),
  colony(20, 'mazyr', 'Mazyr'),
  colony(22, 'ivatsevichy', 'Ivatsevichy', ...names('Vouchyia nory|Воўчыя норы|Воўчых норах|Волчьи норы|Волчьих норах')),
  colony(24, 'zarechcha', 'Zarechcha, for women'),
  prison(1, 'hrodna'),
  prison(4, 'mahiliou'),
  prison(8, 'zhodzina'),
  {
    code: 'SIZO-1',
    definition: 'Remand prison No. 1 of Minsk, long in Valadarski Street.',
    source: SOURCE,
    labels: say('СІЗА-1', 'СИЗО-1', 'Remand Prison No. 1'),
    kind: 'remand',
    town: 'minsk',
    aliases: names(
      'SIZO-1|SIZO No. 1|СІЗА-1|СІЗА № 1|СИЗО-1|СИЗО № 1|Valadarka|Volodarka|Valadarskaha|Валадарка|Валадарцы|Валадарку|Валадаркі|Володарка|Володарке|Володарку|Володарки|Володарского|Валадарскага',
    ),
  },
  {
    code: 'SIZO-KGB',
    definition: 'Remand prison of the KGB in Minsk.',
    source: SOURCE,
    labels: say('СІЗА КДБ', 'СИЗО КГБ', 'KGB remand prison'),
    kind: 'remand',
    town: 'minsk',
    aliases: names(
      'KGB pretrial detention center|KGB pretrial detention centre|KGB pre-trial detention centre|KGB detention center|KGB detention centre|KGB prison|KGB remand prison|KGB jail|Amerikanka|Amerykanka|СІЗА КДБ|СИЗО КГБ|следственный изолятор КГБ|следственном изоляторе КГБ|следчы ізалятар КДБ|следчым ізалятары КДБ|турме КДБ|турмы КДБ|турму КДБ|тюрьме КГБ|тюрьмы КГБ|тюрьму КГБ|Американка|Американке|Американку|Американки|Амерыканка|Амерыканцы|Амерыканку|Амерыканкі',
    ),
  },
  {
    code: 'AKRESTSINA',
    definition: 'Detention centre in Akrestsin Lane, Minsk.',
    source: SOURCE,
    labels: say('Акрэсціна', 'Окрестина', 'Akrestsina'),
    kind: 'detention',
    town: 'minsk',
    aliases: names('Akrestsina|Okrestina|Okrestino|Akreścina|Акрэсціна|Окрестина|Окрестино|Акрэсьціна'),
  },
  {
    code: 'IUOT',
    definition: 'Open-type institution where restriction of liberty with sending is served.',
    source: SOURCE,
    labels: say('ПУАТ', 'ИУОТ', 'open-type institution'),
    kind: 'open',
    town: null,
    aliases: names(
      'open-type correctional institution|open-type institution|IUOT|ПУАТ|ИУОТ|папраўчая ўстанова адкрытага тыпу|папраўчай установе адкрытага тыпу|исправительное учреждение открытого типа|исправительном учреждении открытого типа|химия|хімія',
    ),
  },
]
