import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('who is put on a list in prison is not bound after release', () => {
  check(
    'be',
    `
= Ніна Пятрова асуджаная на пяць гадоў калоніі. Летась Ніну Пятрову ўнеслі ў спіс экстрэмістаў.
  person Ніна Пятрова
  term пяць гадоў калоніі: P5Y
  date Летась: 2024
  person Ніну Пятрову: Ніна Пятрова
  > sentence | person=Ніна Пятрова | term=пяць гадоў калоніі
`,
  )
})
