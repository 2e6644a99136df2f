import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('English news on releases and pardons', () => {
  check(
    'en',
    `
= Belarus freed 52 prisoners on Thursday, including 14 foreigners, after an appeal from U.S. President Donald Trump, the U.S. envoy said.
  count 52 prisoners: 52 released
  date Thursday: 2025-12-11
  count 14 foreigners: 14 foreign of 52 prisoners
  person Donald Trump
  > release_event | 2025-12-11 | count=52 prisoners | agent=Belarus | by=envoy
  > tally | count=14 foreigners | by=envoy

= Belarusian President Alexander Lukashenko pardoned 31 Ukrainian citizens on Friday, state news agency Belta reported.
  person Alexander Lukashenko
  count 31 Ukrainian citizens: 31 pardoned
  date Friday: 2025-12-12
  > release_event:pardon | 2025-12-12 | count=31 Ukrainian citizens | agent=Alexander Lukashenko | by=Belta

= Opposition leader Alena Zarechnaya, who was jailed for 11 years in 2021, was among those released.
  person Alena Zarechnaya
  term 11 years: P11Y
  date 2021
  > sentence | 2021 | person=Alena Zarechnaya | term=11 years
  > release | person=Alena Zarechnaya

= Nobel Peace Prize laureate Anton Harbuzou was released on Saturday and driven to Vilnius.
  person Anton Harbuzou
  date Saturday: 2025-12-13
  > release | 2025-12-13 | person=Anton Harbuzou
  > displacement | 2025-12-13 | person=Anton Harbuzou | to=Vilnius

= The United States agreed to lift sanctions on potash producer Belaruskali in exchange for the release of political prisoners.
  > concession:sanctions_relief | planned | measure=sanctions | beneficiary=Belaruskali

= Lukashenko may pardon another 20 people by the end of the year.
  person Lukashenko
  count 20 people: 20 pardoned
  > release_event:pardon | possible | count=20 people | agent=Lukashenko

= "I never asked for a pardon," Harbuzou told reporters in Vilnius.
  quote I never asked for a pardon,: Harbuzou
  person Harbuzou
  > quotation | speaker=Harbuzou
  > not petition | person=I | by=Harbuzou

= Five women were released from prison after serving their full terms.
  count Five women: 5 released
  > release_event:end_of_term | count=Five women

= Viasna reported that Andrzej Wolski had not been released.
  person Andrzej Wolski
  > not release | person=Andrzej Wolski | by=Viasna

= If Andrzej Wolski is released, Poland will reopen the border.
  person Andrzej Wolski
  > release | hypothetical | person=Andrzej Wolski
  > concession:other | hypothetical

= Wolski was not among the 52 released.
  person Wolski
  count 52 released: 52 released
  > not release | person=Wolski

= Nobody was released on July 3.
  date July 3: 2025-07-03
  > not release_event | 2025-07-03

= More than 300 people have been released since July 2024, according to Viasna.
  count 300 people: 300.. released since 2024-07
  date July 2024: 2024-07
  > tally | count=300 people | by=Viasna

= The freed prisoners were taken to Lithuania without passports.
  > displacement | person=The freed prisoners | to=Lithuania
  > condition:papers_taken | person=The freed prisoners | document=passports

= Lukashenko's press secretary Natallia Marozava said that 14 people had been pardoned at Trump's request.
  person Lukashenko
  person Natallia Marozava
  count 14 people: 14 pardoned
  person Trump
  > release_event:pardon | count=14 people | by=Natallia Marozava

= Dzmitry Kazak was detained again on the day of his release.
  person Dzmitry Kazak
  > condition:rearrest | person=Dzmitry Kazak
  > detention | person=Dzmitry Kazak

= Lukashenko promised to release 10 more prisoners.
  person Lukashenko
  count 10 more prisoners: 10 released
  > release_event | planned | count=10 more prisoners | agent=Lukashenko

= The president signed a decree pardoning 15 people convicted of extremist crimes.
  count 15 people: 15 pardoned
  > release_event:pardon | count=15 people

= Ten women and five men were freed, among them the journalist Iryna Malinouskaya.
  count Ten women: 10 released
  count five men: 5 released
  person Iryna Malinouskaya
  > release_event | count=Ten women
  > release_event | count=five men
  > release | person=Iryna Malinouskaya | within=five men

= Belarus has released 13 political prisoners, among whom is RFE/RL journalist Ihar Kryvets.
  count 13 political prisoners: 13 released
  person Ihar Kryvets
  > release_event | count=13 political prisoners | agent=Belarus
  > release | person=Ihar Kryvets | agent=Belarus | within=13 political prisoners

= Washington confirmed that U.S. citizen Youras Hrynevich had been freed.
  person Youras Hrynevich
  > release | person=Youras Hrynevich | by=Washington

= Kellogg met Lukashenko in Minsk on June 21, after which 14 prisoners were released.
  person Kellogg
  person Lukashenko
  date June 21: 2025-06-21
  count 14 prisoners: 14 released
  > release_event | count=14 prisoners

= Among those freed were Siarhei Verabei, Natallia Kavalenka and Akihiro Tanaka.
  person Siarhei Verabei
  person Natallia Kavalenka
  person Akihiro Tanaka
  > release | person=Siarhei Verabei
  > release | person=Natallia Kavalenka
  > release | person=Akihiro Tanaka

= Neither Dubrouski nor Wolski was released.
  person Dubrouski
  person Wolski
  > not release | person=Dubrouski
  > not release | person=Wolski

= Larysa Bahdanava was sentenced to three and a half years in prison; she was released on February 12, 2025.
  person Larysa Bahdanava
  term three and a half years in prison: P3Y6M
  date February 12, 2025: 2025-02-12
  > sentence | person=Larysa Bahdanava | term=three and a half years in prison
  > release | 2025-02-12 | person=she

= Coale said Lukashenko had agreed to release all remaining prisoners within months.
  person Coale
  person Lukashenko
  > release_event | planned | agent=Lukashenko | by=Coale

= Ryhor Kasiak was released early because of his illness.
  person Ryhor Kasiak
  > release | person=Ryhor Kasiak

= Harbuzou's wife, Natallia Vasilevich, said she had not been warned about his release.
  person Harbuzou
  person Natallia Vasilevich
  > not warning | person=she | by=Natallia Vasilevich

= Mr Lukashenka has pardoned more than 200 people since last July.
  person Lukashenka
  count 200 people: 200.. pardoned since 2025-07
  date last July: 2025-07
  > tally | count=200 people | agent=Lukashenka

= According to Belta, the president pardoned eight people, all of them convicted for protest-related crimes.
  count eight people: 8 pardoned
  > release_event:pardon | count=eight people | by=Belta
  > sentence | person=them | by=Belta

= The State Department welcomed the release of 14 prisoners by Belarus on June 21.
  count 14 prisoners: 14 released
  date June 21: 2025-06-21
  > release_event | 2025-06-21 | count=14 prisoners

= Mia Sobal served her full sentence and was released on 3 May 2023.
  person Mia Sobal
  date 3 May 2023: 2023-05-03
  > release:end_of_term | 2023-05-03 | person=Mia Sobal

= Poland's foreign minister Radosław Nowak demanded the immediate release of Andrzej Wolski.
  person Radosław Nowak
  person Andrzej Wolski
  > demand | person=Andrzej Wolski
  > release | demanded | person=Andrzej Wolski | by=Radosław Nowak

= Verabei said he did not sign any petition for clemency and did not admit guilt.
  person Verabei
  > not petition | person=he | document=petition for clemency | by=Verabei
  > not admission | person=he | by=Verabei

= Belavia was removed from U.S. sanctions after the release of 52 prisoners.
  count 52 prisoners: 52 released
  > concession:sanctions_relief | measure=U.S. sanctions | beneficiary=Belavia
  > release_event | count=52 prisoners

= The 16 pardoned include nine women.
  count 16 pardoned: 16 pardoned
  count nine women: 9 pardoned of 16 pardoned
  > tally | count=nine women

= Belarus on Saturday freed 123 prisoners, including Nobel laureate Anton Harbuzou and opposition figure Alena Zarechnaya, after two days of talks with an envoy of U.S. President Donald Trump.
  date Saturday: 2025-12-13
  count 123 prisoners: 123 released
  person Anton Harbuzou
  person Alena Zarechnaya
  person Donald Trump
  > release_event | 2025-12-13 | count=123 prisoners | agent=Belarus
  > release | 2025-12-13 | person=Anton Harbuzou | agent=Belarus | within=123 prisoners
  > release | 2025-12-13 | person=Alena Zarechnaya | agent=Belarus | within=123 prisoners
  > negotiation | 2025-12-13 | negotiator=envoy

= The pardon was announced on December 13 by Lukashenko's press service.
  date December 13: 2025-12-13
  person Lukashenko

= "Freedom is a joyful thing," Zarechnaya said after arriving in Kyiv.
  quote Freedom is a joyful thing,: Zarechnaya
  person Zarechnaya
  > quotation | speaker=Zarechnaya

= Nine of those released, including Harbuzou, were driven to Lithuania.
  count Nine of those released: 9 displaced
  person Harbuzou
  > displacement | count=Nine of those released | to=Lithuania
  > displacement | person=Harbuzou | to=Lithuania | within=Nine of those released

= State media claimed that the prisoners had asked for clemency.
  > petition | person=the prisoners | by=State media

= Two Poles and a Lithuanian priest are among the freed.
  count Two Poles: 2 released
  > release | person=a Lithuanian priest
  > tally | count=Two Poles

= Poland said it would open two border crossings if Wolski was released.
  person Wolski
  > release | hypothetical | person=Wolski | by=Poland

= Lukashenko said he was ready to release more people, but demanded concessions.
  person Lukashenko
  > release_event | planned | agent=he | by=Lukashenko

= Alena Zhuk was released in a swap for two Russian agents.
  person Alena Zhuk
  count two Russian agents: 2 other
  > release:exchange | person=Alena Zhuk

= She was added to the list of "extremists" after her release.
  > condition:civic_rights | scare | person=She

= Since the beginning of the year, 172 people have been pardoned and released.
  count 172 people: 172 released since ?
  > tally | count=172 people

= Lukashenka signed a decree on pardon for 18 people convicted of extremist crimes.
  person Lukashenka
  count 18 people: 18 pardoned
  > release_event:pardon | count=18 people
  > sentence | count=18 people

= Of those pardoned, 11 are women; 16 wrote petitions for clemency.
  count 11: 11 pardoned
  count 16: 16 pardoned
  > petition | count=16 | document=petitions for clemency
  > tally | count=11

= Eight prisoners were granted clemency ahead of Independence Day.
  count Eight prisoners: 8 pardoned
  date Independence Day: 2025-07-03
  > release_event:pardon | count=Eight prisoners

= It remains unknown who was released.

= Will Wolski be released?
  person Wolski

= Siarhei Verabei was expected to be released in July.
  person Siarhei Verabei
  date July: 2026-07
  > release | planned | 2026-07 | person=Siarhei Verabei

= Reports that Viktar Haluza has been released are not true.
  person Viktar Haluza
  > release | denied | person=Viktar Haluza

= Family members could not confirm that Ihar Sakalouski was released.
  person Ihar Sakalouski
  > release | possible | person=Ihar Sakalouski
`,
  )
})
