import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what is said of an easing: done, planned, asked for, refused (en)', () => {
  check(
    'en',
    `
= The talks led to the lifting of sanctions on Northpotash.
  > negotiation
  > concession:sanctions_relief | measure=sanctions

= They discuss freeing the prisoners in exchange for the lifting of sanctions.
  > concession:sanctions_relief | possible | measure=sanctions

= Poland does not agree that sanctions should be eased.

= Poland is against the easing of sanctions.

= The easing of sanctions was a condition of Minsk.
  > concession:sanctions_relief | demanded | measure=sanctions

= The easing of sanctions was a topic of the talks.
  > concession:sanctions_relief | possible | measure=sanctions

= Sanctions on Northpotash will remain in force.
  > not concession:sanctions_relief | planned | measure=Sanctions

= The Union did not extend sanctions on Northpotash.
  > concession:sanctions_relief | measure=sanctions

= Poland hopes for better relations and is ready to lift sanctions.
  > concession:sanctions_relief | planned | measure=sanctions

= If Minsk frees all prisoners, Poland will lift sanctions.
  > release_event | hypothetical | agent=Minsk
  > concession:sanctions_relief | hypothetical | measure=sanctions

= The Treasury authorised transactions involving Northpotash.
  > concession:sanctions_relief

= The States held talks to reopen the U.S. Embassy in Minsk.
  > concession:other | possible

= Poland plans to return its ambassador to Minsk.
  > concession:other | planned

= Lithuania will not resume the transit of potash.
  > not concession:other | planned

= We must not let them win by easing sanctions.

= To ease sanctions is premature.

= Poland is in favour of the lifting of sanctions.
  > concession:sanctions_relief | possible | measure=sanctions

= Sanctions on Northpotash remain fully in force.
  > not concession:sanctions_relief | measure=Sanctions

= The ministry eased restrictions on a group of financial and potash companies.
  > concession:sanctions_relief | measure=restrictions

= Lithuania refuses to lift sanctions.
  > not concession:sanctions_relief | measure=sanctions

= Lithuania has not refused to lift sanctions.
  > concession:sanctions_relief | possible | measure=sanctions

= The assets of the company were unfrozen.
  > concession:sanctions_relief

= We are willing to provide sanctions relief.
  > concession:sanctions_relief | possible | measure=sanctions

= The decision of the States to lift sanctions surprised them.
  > concession:sanctions_relief | planned | measure=sanctions

= The sanctions against 4 individuals who are believed to be guilty remain in force.
  count 4 individuals: 4 other
  > not concession:sanctions_relief | measure=sanctions

= A new general license issued by the Treasury authorised exports.
  > concession:sanctions_relief

= The Union relaxed, albeit in a limited way, some sanctions.
  > concession:sanctions_relief | measure=sanctions

= They threatened to reverse sanctions relief.

= Poland is against the lifting of sanctions and the reopening of the border.

= The lifting of sanctions will take effect on Saturday.
  date Saturday: 2025-12-20
  > concession:sanctions_relief | planned | 2025-12-20 | measure=sanctions

= The easing of sanctions could signal a shift.
  > concession:sanctions_relief | possible | measure=sanctions

= They announced the lifting of sanctions and will reopen the embassy.
  > concession:sanctions_relief | measure=sanctions | by=They
  > concession:other | planned | by=They

= The lifting of sanctions on Northpotash came in May.
  date May: 2025-05
  > concession:sanctions_relief | 2025-05 | measure=sanctions

= The States moved to lift sanctions on Northpotash.
  > concession:sanctions_relief | planned | measure=sanctions

= Washington authorised trade with Northpotash.
  > concession:sanctions_relief

= They discussed a possible embassy return to Minsk.
  > concession:other | possible

= In return for the easing of those U.S. measures, Minsk freed 12 people.
  count 12 people: 12 released
  > concession:sanctions_relief | measure=U.S. measures
  > release_event | count=12 people | agent=Minsk

= Assets were unfrozen.
  > concession:sanctions_relief

= Poland denied reports of the lifting of sanctions.
  > concession:sanctions_relief | denied | measure=sanctions | by=Poland

= The U.S. did not rule out lifting sanctions.

= The company resumed flights to Minsk.

= The EU imposed a travel ban on 170 officials.
  count 170 officials: 170 other

= She called on the EU to lift sanctions.
  > demand
  > concession:sanctions_relief | demanded | measure=sanctions

= The lifting of sanctions never happened.
  > not concession:sanctions_relief | measure=sanctions
`,
  )
})

test('lists, frozen money, ties, borders, ransom and what is kept (en)', () => {
  check(
    'en',
    `
= The States will remove Northland from their terrorism list.
  > concession:sanctions_relief | planned

= The States plan to drop their designation of Northland as a state sponsor of terrorism.
  > concession:sanctions_relief | planned | measure=designation

= The Union suspended for four months the asset freeze on banks.
  > concession:sanctions_relief | measure=asset freeze

= The Union kept the arms embargo.
  > not concession:sanctions_relief | measure=arms embargo

= The others remain subject to restrictive measures.
  > not concession:sanctions_relief | measure=restrictive measures

= They are no longer on the sanctions list.
  > concession:sanctions_relief | measure=sanctions

= Northpotash was issued with a general licence.
  > concession:sanctions_relief

= The ministers decided on Friday, after a long meeting, to lift sanctions.
  date Friday: 2025-12-12
  > concession:sanctions_relief | planned | 2025-12-12 | measure=sanctions

= The deal paved the way for lifting sanctions.
  > concession:sanctions_relief | possible | measure=sanctions

= The talks stopped short of lifting sanctions.

= The States took steps to upgrade or even restore full diplomatic ties.
  > concession:other | planned
  > concession:other | planned

= The two countries will exchange ambassadors and open an embassy in Minsk.
  > concession:other | planned
  > concession:other | planned

= Poland denied paying a ransom.
  > concession:other | denied

= No ransom was paid.
  > not concession:other

= Poland refused to pay a ransom.
  > not concession:other

= Minsk received no promises in exchange for freeing Nina Petrova.
  person Nina Petrova
  > not concession:other

= Twelve prisoners were freed in return for food aid.
  count Twelve prisoners: 12 released
  > release_event | count=Twelve prisoners
  > concession:other

= The embassy opened its doors to visitors.

= The Union imposed an arms embargo and an asset freeze.
`,
  )
})

test('what is left in place, aid (en)', () => {
  check(
    'en',
    `
= The Union left the arms embargo in place.
  > not concession:sanctions_relief | measure=arms embargo

= The prisoners were freed, and Poland will release military aid.
  > release_event
  > concession:other | planned
`,
  )
})

test('what is asked for or weighed, debts (en)', () => {
  check(
    'en',
    `
= Maduro has demanded that Poland lift sanctions.
  person Maduro
  > concession:sanctions_relief | demanded | measure=sanctions

= He said that he wanted sanctions lifted in return for prisoners.
  > concession:sanctions_relief | demanded | measure=sanctions

= The Union is weighing the lifting of sanctions.
  > concession:sanctions_relief | possible | measure=sanctions

= Nina Petrova was freed, and Poland settled a historic debt.
  person Nina Petrova
  > release | person=Nina Petrova
  > concession:other
`,
  )
})

test('an easing voted for, sanctions kept (en)', () => {
  check(
    'en',
    `
= The Council voted to end an arms embargo.
  > concession:sanctions_relief | planned | measure=arms embargo

= European sanctions and policies toward Minsk remain in effect.
  > not concession:sanctions_relief | measure=European sanctions
`,
  )
})
