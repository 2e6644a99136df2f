import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers that no construction tells of: the cue that weighs most', () => {
  counted(
    'en',
    `
= What does Minsk releasing 40 prisoners mean for the talks?
  40 prisoners: 40 released

= There are at least 48 retired people among political prisoners.
  48 retired people: 48.. political

= In June they freed a teacher, the husband of Nina Petrova and 13 others.
  13 others: 13 released

= Two more candidates received criminal punishment: Ivan Petrov was sentenced to two years in prison.
  Two more candidates: 2 convicted

= Police raided the homes of about 160 people, mainly relatives of people imprisoned in the case.
  160 people: ~160 other

= The square was filled by 4,000 people, and as they left 50 activists were detained.
  4,000 people: 4000 other
  50 activists: 50 detained

= He shared a cell with 12 people sentenced to death.
  12 people: 12 convicted

= The visit was attended by 12 lawyers, and nobody was released.
  12 lawyers: 12 other
`,
  )
})

test('who stays in custody and faces charges is held; a noun of detention in any case (en, ru, be)', () => {
  counted('en', '= At least two activists remained in prison facing charges of treason.\n  two activists: 2.. held\n')
  counted('ru', '= Протесты у суда завершились задержанием двоих активистов.\n  двоих активистов: 2 detained\n')
  counted('be', '= Акцыя скончылася затрыманнем двух актывістаў.\n  двух актывістаў: 2 detained\n')
})
