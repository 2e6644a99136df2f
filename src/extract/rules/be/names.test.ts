import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('women’s names in a consonant stay as they are in every case (be)', () => {
  check(
    'be',
    `
= Улады вызвалілі Джэйн Мортан.
person Джэйн Мортан
> release | person=Джэйн Мортан | agent=Улады
= Джэйн Мортан выйшла на волю.
person Джэйн Мортан
> release | person=Джэйн Мортан
`,
  )
})
