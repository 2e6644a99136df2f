import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('English news on custody, movements and what comes after', () => {
  check(
    'en',
    `
= Rights group Viasna says there are still 1,110 political prisoners in Belarus.
  count 1,110 political prisoners: 1110 political
  > tally | count=1,110 political prisoners | by=Viasna

= Mikalai Dubrouski refused to leave Belarus and was returned to the colony.
  person Mikalai Dubrouski
  > refusal | person=Mikalai Dubrouski | place=Belarus
  > return | person=Mikalai Dubrouski

= Police detained journalist Ihar Sakalouski in June 2020, and he was sentenced to 15 years in prison in December 2021.
  person Ihar Sakalouski
  date June 2020: 2020-06
  term 15 years in prison: P15Y
  date December 2021: 2021-12
  > detention | 2020-06 | person=Ihar Sakalouski
  > sentence | 2021-12 | person=he | term=15 years in prison

= At least 1,300 people remain behind bars.
  count 1,300 people: 1300.. held
  > tally | count=1,300 people

= The court in Minsk sentenced Katsiaryna Bulat to eight years and three months in prison for treason under Article 356 of the Criminal Code.
  person Katsiaryna Bulat
  term eight years and three months in prison: P8Y3M
  article Article 356 of the Criminal Code: UK 356
  > sentence | person=Katsiaryna Bulat | term=eight years and three months in prison | article=Article 356 of the Criminal Code | place=Minsk

= Six of them are Lithuanians, two are Latvians and one is British.
  count Six of them: 6 foreign
  count two: 2 foreign
  count one: 1 foreign
  > tally | count=Six of them
  > tally | count=two
  > tally | count=one

= He was stripped of his passport at the border.
  > condition:papers_taken | person=He | document=passport

= Mr. Haluza was convicted of bribery in July 2021 and sentenced to 14 years.
  person Haluza
  date July 2021: 2021-07
  term 14 years: P14Y
  > sentence | 2021-07 | person=Haluza
  > sentence | 2021-07 | person=Haluza | term=14 years

= Her sentence was reduced by one year under an amnesty.
  term one year: P1Y
  > sentence:reduced | term=one year

= Vitold Zubar died in a penal colony in May 2021.
  person Vitold Zubar
  date May 2021: 2021-05
  > death | 2021-05 | person=Vitold Zubar

= Fourteen prisoners, among them Siarhei Verabei, crossed the border into Lithuania on June 21.
  count Fourteen prisoners: 14 crossed
  person Siarhei Verabei
  date June 21: 2025-06-21
  > crossing | 2025-06-21 | count=Fourteen prisoners | to=Lithuania
  > crossing | 2025-06-21 | person=Siarhei Verabei | to=Lithuania | within=Fourteen prisoners

= Belarus denied that Dubrouski had been deported.
  person Dubrouski
  > displacement | denied | person=Dubrouski | by=Belarus

= The activists were not allowed to say goodbye to their relatives.

= A group of 52 people, including 14 foreign nationals, arrived in Vilnius on September 11.
  count 52 people: 52 displaced
  count 14 foreign nationals: 14 foreign of 52 people
  date September 11: 2025-09-11
  > displacement | 2025-09-11 | count=52 people | to=Vilnius
  > tally | count=14 foreign nationals

= She was forced to record a video in which she repented.
  > condition:filmed_confession | person=She
  > admission | person=she

= Of the 123 people, 114 were taken to Ukraine and nine to Lithuania.
  count 123 people: 123 other
  count 114: 114 displaced of 123 people
  count nine: 9 displaced of 123 people
  > displacement | count=114 | to=Ukraine
  > displacement | count=nine | to=Lithuania

= 114 people were transferred to Ukraine, including five Ukrainian citizens.
  count 114 people: 114 displaced
  count five Ukrainian citizens: 5 displaced of 114 people
  > displacement | count=114 people | to=Ukraine
  > tally | count=five Ukrainian citizens

= Ihar Sakalouski's lawyer was detained on Monday.
  person Ihar Sakalouski
  date Monday: 2025-12-08

= The Supreme Court upheld the verdict against Maryna Sinitsa, who was sentenced to 12 years in prison under Articles 130, 243 and 361 of the Criminal Code.
  person Maryna Sinitsa
  term 12 years in prison: P12Y
  article Articles 130: UK 130
  article 243: UK 243
  article 361 of the Criminal Code: UK 361
  > sentence | person=Maryna Sinitsa | term=12 years in prison | article=Articles 130 | article=243 | article=361 of the Criminal Code

= In Brest, the Leninski District Court sentenced Alena Kupchyk, 64, to three and a half years.
  person Alena Kupchyk
  term three and a half years: P3Y6M
  > sentence | person=Alena Kupchyk | agent=Leninski District Court | term=three and a half years | place=Brest

= It was reported that Haluza had been taken to hospital.
  person Haluza

= Eduard Haluza, the son of Viktar Haluza, was added to the list of terrorists.
  person Eduard Haluza
  person Viktar Haluza
  > condition:civic_rights | person=Eduard Haluza

= Prisoners have been told they must sign a pledge of cooperation with the KGB.
  > condition:cooperation_paper | person=Prisoners

= Human rights defenders have recognized 33 more people as political prisoners.
  count 33 more people: 33 recognised
  > recognition | count=33 more people

= Mikola Dubrouski's whereabouts remain unknown.
  person Mikola Dubrouski

= "We were put on a bus, blindfolded, and driven to the border," Dubrouski recalled.
  quote We were put on a bus, blindfolded, and driven to the border,: Dubrouski
  person Dubrouski
  > quotation | speaker=Dubrouski
  > violation | person=We | by=Dubrouski
  > displacement | person=We | by=Dubrouski

= The foreign ministry of Lithuania said that 52 prisoners had crossed the border.
  count 52 prisoners: 52 crossed
  > crossing | count=52 prisoners | by=The foreign ministry

= As of December 1, 1,200 people are recognised as political prisoners.
  date December 1: 2025-12-01
  count 1,200 people: 1200 recognised
  > recognition | 2025-12-01 | count=1,200 people

= In return, Washington said it would lift sanctions on Belarusian potash.
  > concession:sanctions_relief | planned | measure=sanctions | by=Washington

= Ukraine's coordination headquarters confirmed that 114 civilians had been received at the border.
  count 114 civilians: 114 other
  > tally | count=114 civilians | by=Ukraine's coordination headquarters

= Human rights groups estimate that about 1,100 political prisoners remain in Belarusian prisons.
  count 1,100 political prisoners: ~1100 held
  > tally | count=1,100 political prisoners

= Tatsiana Lebed, 52, told Radio Harbour that guards took her passport before the border.
  person Tatsiana Lebed
  > condition:papers_taken | person=her | document=passport | by=Tatsiana Lebed

= Mikalai Dubrouski, 69, got out of the bus at the border and went back to Belarus.
  person Mikalai Dubrouski
  > return | person=Mikalai Dubrouski | to=Belarus

= His wife Maryna Kalina said he had not been seen since.
  person Maryna Kalina

= Kanstantsin Vouk has three years left to serve.
  person Kanstantsin Vouk
  term three years: P3Y
  > remaining_term | person=Kanstantsin Vouk | term=three years

= The court cut his sentence by two years on appeal.
  term two years: P2Y
  > sentence:reduced | term=two years

= Former lawyer Maksim Rudak was never given back his documents.
  person Maksim Rudak
  > condition:papers_taken | person=his | document=documents

= Former prisoners cannot open bank accounts or find work, according to Viasna.
  > condition:bank | person=Former prisoners | by=Viasna
  > condition:work | person=Former prisoners | by=Viasna

= KGB officers visited her mother and threatened her relatives.
  > condition:family_threat | person=her relatives | agent=KGB

= Iryna Sauchanka's husband is still in prison.
  person Iryna Sauchanka

= The number of political prisoners fell to 1,150 by the end of November.
  count 1,150: 1150 political
  date the end of November: 2025-11

= The US embassy denied that a deal had been made.

= He was transferred from Prison No. 1 in Hrodna to Penal Colony No. 17 in Shklou.
  > transfer | person=He | from=Prison No. 1 | place=Hrodna | facility=Penal Colony No. 17 | place=Shklou

= Aliaksandr Barsuk was handed over to Lithuania at the Stone Field crossing.
  person Aliaksandr Barsuk
  > displacement | person=Aliaksandr Barsuk | to=Lithuania

= Yuliya Harelik was deported to Poland after serving 15 days in jail.
  person Yuliya Harelik
  term 15 days in jail: P15D
  > displacement | person=Yuliya Harelik | to=Poland

= The journalist was re-arrested three weeks later.
  > condition:rearrest | person=The journalist
  > detention | person=The journalist

= Police detained at least 25 people on March 25, Viasna reported.
  count 25 people: 25.. detained
  date March 25: 2025-03-25
  > detention | 2025-03-25 | count=25 people | by=Viasna
`,
  )
})
