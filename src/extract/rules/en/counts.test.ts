import { test } from 'node:test'
import { numbersAre } from '../../testing/numbers.ts'

test('English numerals count people of all kinds', () => {
  const nouns =
    'political_prisoners nurses football_players Catholic_nuns former_policemen Nobel_laureates trade_union_leaders IT_specialists'
  const numerals = {
    five: 5,
    'twenty-one': 21,
    'one hundred and five': 105,
    'two hundred': 200,
    '1,200': 1200,
    '35,000': 35_000,
    'a dozen': 12,
  }
  const table = nouns.split(' ').flatMap((noun) =>
    Object.entries(numerals).flatMap(([word, n]) => {
      const span = `⟦${word} ${noun.replaceAll('_', ' ')}⟧`
      return [
        `They met ${span} there. | ${n}`,
        `They met at least ${span} there. | ${n}..`,
        `They met about ${span} there. | ${n}~`,
        `They met no more than ${span} there. | ..${n}`,
      ]
    }),
  )
  numbersAre('en', table.join('\n'))
})

test('what counts people in English, and what does not', () => {
  numbersAre(
    'en',
    `
    They recognised ⟦3 thousand 380 people⟧. | 3380
    Police held ⟦a couple of hundred people⟧. | 200~
    Police held hundreds of people.
    Police held dozens of protesters.
    Police held ⟦a hundred people⟧. | 100
    Police held more than ⟦a thousand protesters⟧. | 1000..
    Police held over ⟦1.3 thousand people⟧. | 1300..
    Police held ⟦two dozen activists⟧. | 24
    Police held ⟦a dozen activists⟧. | 12
    Police held nearly ⟦half a dozen students⟧. | 6~
    Police held some ⟦30,000 people⟧. | 30000~
    Police held ⟦35 000 people⟧. | 35000
    Police held ⟦70+ people⟧. | 70..
    Police held ⟦30 to 40 people⟧. | 30..40
    Police held ⟦30-40 people⟧. | 30..40
    Police held between ⟦30 and 40 people⟧. | 30..40
    Police held from ⟦30 to 40 people⟧. | 30..40
    Police held ⟦three or four people⟧. | 3..4
    Police held ⟦three-four people⟧. | 3..4
    All ⟦14 prisoners⟧ are in Vilnius. | 14
    ⟦12 people⟧ were freed in May, ⟦nine⟧ in June. | 12; 9
    They freed ⟦32 prisoners⟧, including ⟦eight women⟧ and ⟦four foreigners⟧. | 32; 8; 4
    One in three prisoners is ill.
    A third of the ⟦52 freed⟧ are women. | 52
    Half of those freed are women.
    Nobody was freed.
    No fewer than ⟦20 people⟧ died. | 20..
    At least ⟦eight political prisoners⟧ have died. | 8..
    Up to ⟦50 people⟧ came. | ..50
    No more than ⟦20 people⟧ came. | ..20
    Fewer than ⟦100 people⟧ came. | ..100
    More than ⟦60 Nobel laureates⟧ signed the letter. | 60..
    ⟦Four soldiers⟧ and ⟦two nurses⟧ were convicted. | 4; 2
    ⟦Three Catholic nuns⟧ left. | 3
    ⟦Seven mothers⟧ are in prison. | 7
    She is a mother of ⟦two children⟧. | 2
    He has ⟦three daughters⟧. | 3
    They fined her 30 base units on 3 counts.
    About 60% of prisoners are ill.
    Article 130 was used against ⟦three journalists⟧. | 3
    He spent 1,234 days in prison, in a cell for 16.
    The cell held ⟦16 people⟧. | 16
    She was 43, he 51.
    There are ⟦896 political prisoners⟧ in Belarus. | 896
    The number of political prisoners stands at ⟦896⟧. | 896
    Belarus now has ⟦896 political prisoners⟧, down from ⟦1,400⟧. | 896; 1400
    ⟦896 people⟧ remain behind bars, of whom ⟦114⟧ are women. | 896; 114
    ⟦Twenty-one people⟧ were freed. | 21
    ⟦One hundred and twenty-three people⟧ were freed. | 123
    ⟦Twenty-three Belarusians⟧ and ⟦one Pole⟧ crossed. | 23; 1
    ⟦5,000 Ukrainians⟧ were swapped. | 5000
    ⟦Eleven media workers⟧ remain in jail. | 11
    ⟦14 human rights defenders⟧ were tried. | 14
    ⟦Six Viasna members⟧ were tried. | 6
    ⟦Five family members⟧ were held. | 5
    ⟦Ten factory workers⟧ were dismissed. | 10
    ⟦28 health workers⟧ were dismissed. | 28
    ⟦Three university lecturers⟧ and ⟦two professors⟧ were dismissed. | 3; 2
    ⟦Two of the freed⟧ were women. | 2
    ⟦Thirty of those released⟧ went to Poland. | 30
    Courts convicted ⟦1,186 people⟧ in 2023, ⟦1,721⟧ in 2024. | 1186; 1721`,
  )
})

test('numbers in tables, of children, at the beginning of a quotation; populations are none (en)', () => {
  numbersAre(
    'en',
    `
    Detained by town: Minsk — ⟦14⟧, Brest — ⟦3⟧, Gomel — ⟦5⟧. | 14; 3; 5
    They arrested ⟦360 journalists⟧, with ⟦20⟧ already behind bars and ⟦three⟧ now facing charges. | 360; 20; 3
    They freed ⟦52 prisoners⟧. “⟦52⟧ is a lot,” he said. | 52; 52
    They freed ⟦52 prisoners⟧. “One counts the days,” he said. | 52
    There are ⟦12 accused⟧ in total: ⟦ten students⟧, a graduate and a teacher. | 12; 10
    They hold ⟦45 seniors⟧ and ⟦32 media professionals⟧. | 45; 32
    It is a country of 9.5 million people.`,
  )
})
