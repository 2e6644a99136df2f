import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what people are barred from after release (be)', () => {
  check(
    'be',
    `
= Пасля выхаду на волю Ніне Пятровай паведамілі, што выязджаць з Беларусі ёй забаронена.
  person Ніне Пятровай: Ніна Пятрова
  > condition:exit_ban | person=ёй

= Выязджаць за межы Беларусі мне цяпер нельга.
  > condition:exit_ban | person=мне

= Памежнікі не прапусцілі Ніну Пятрову ў Літву.
  person Ніну Пятрову: Ніна Пятрова
  > condition:exit_ban | person=Ніну Пятрову

= Яму абмежавалі права выезду за мяжу.
  > condition:exit_ban | person=Яму

= Ёй забаранілі пакідаць горад.

= Чыноўнікам забаранілі выязджаць у адпачынак.

= Ніна Пятрова не змагла пакінуць краіну.
  person Ніна Пятрова
  > condition:exit_ban | person=Ніна Пятрова

= Выкладаць ёй больш не дазваляюць.
  > condition:work | person=ёй

= Яна не можа займацца педагагічнай дзейнасцю.
  > condition:work | person=Яна

= Ніхто не забараняў яму працаваць па спецыяльнасці.
  > not condition:work | person=яму

= На ранейшую працу яго не ўзялі.
  > condition:work | person=яго

= Яго прымусова ўладкавалі на піларам.
  > condition:work | person=Яго

= Ніна Пятрова засталася без працы праз судзімасць.
  person Ніна Пятрова
  > condition:work | person=Ніна Пятрова

= Банк закрыў ёй рахунак.
  > condition:bank | person=ёй

= Зняць грошы з карткі ён не можа.
  > condition:bank | person=ён

= Атрымліваць пераводы з-за мяжы яму нельга.
  > condition:parcels | person=яму

= Асуджаным забараняецца займацца выдавецкай дзейнасцю, а таксама займаць дзяржаўныя пасады.
  > condition:work
  > condition:civic_rights

= Яму забаронена ўдзельнічаць у масавых мерапрыемствах.
  > condition:civic_rights | person=Яму

= Галасаваць на выбарах ён права не мае.
  > condition:civic_rights | person=ён
`,
  )
})

test('lists, confessions, kin, services (be)', () => {
  check(
    'be',
    `
= У «Спіс экстрэмістаў», які складае МУС, унеслі Ніну Пятрову.
  person Ніну Пятрову: Ніна Пятрова
  > condition:civic_rights | scare | person=Ніну Пятрову

= Тэлеграм-канал унеслі ў спіс экстрэмісцкіх матэрыялаў.

= Ніна Пятрова ўжо год у спісе тэрарыстаў.
  person Ніна Пятрова
  > condition:civic_rights | person=Ніна Пятрова

= Яе прозьвішча зьявілася ў абноўленым сьпісе экстрэмістаў.
  > condition:civic_rights | person=Яе

= МУС прызнала яго экстрэмістам.
  > condition:civic_rights | agent=МУС

= Івана Пятрова затрымалі. Сілавікі апублікавалі з ім пакаяльнае відэа.
  person Івана Пятрова: Іван Пятроў
  > detention | person=Івана Пятрова
  > condition:filmed_confession

= Спявачка апублікавала пакаяльнае відэа.

= Івана Пятрова затрымалі. У канале з'явілася відэа, дзе ён просіць прабачэння.
  person Івана Пятрова: Іван Пятроў
  > detention | person=Івана Пятрова
  > condition:filmed_confession | person=ён

= Яе прымусілі падзякаваць Лукашэнку перад камерай.
  person Лукашэнку: Лукашэнка
  > condition:filmed_confession | person=Яе

= Сваякоў палітвязня выклікалі на допыт.
  > condition:family_threat | person=палітвязня

= На сям'ю вязня ціснуць.
  > condition:family_threat | person=вязня

= Да яго бацькоў прыходзілі з ператрусам.
  > condition:family_threat

= Ёй сказалі: калі не падпіша, маці звольняць.
  > condition:family_threat

= Ніну Пятрову схілялі да супрацоўніцтва.
  person Ніну Пятрову: Ніна Пятрова
  > condition:recruitment | person=Ніну Пятрову

= Мінск прапанаваў Еўропе супрацоўніцтва.

= Ніна Пятрова падпісала паперу, што будзе супрацоўнічаць.
  person Ніна Пятрова
  > condition:cooperation_paper | person=Ніна Пятрова

= На яе смартфон усталявалі праграму для сачэння.
  > condition:spyware

= У вывезеных зь Беларусі палітвязьняў, як і ў папярэдняй групы, няма пашпартоў.
  > condition:papers_taken | person=палітвязьняў | document=пашпартоў
`,
  )
})

test('guards, employers, post, lists and police in other words (be)', () => {
  check(
    'be',
    `
= Памежнікі не выпусцілі Ніну Пятрову.
  person Ніну Пятрову: Ніна Пятрова
  > condition:exit_ban | person=Ніну Пятрову

= Ніну Пятрову затрымалі, яе пазбавілі ліцэнзіі.
  person Ніну Пятрову: Ніна Пятрова
  > detention | person=Ніну Пятрову
  > condition:work | person=яе

= У кожным аддзеле кадраў ёй адмаўлялі.
  > condition:work | person=ёй

= Працаваць афіцыйна яна не можа.
  > condition:work | person=яна

= На пошце адмовіліся прымаць ад яе пасылку.
  > condition:parcels

= У спісе экстрэмістаў апынулася Ніна Пятрова.
  person Ніна Пятрова
  > condition:civic_rights | person=Ніна Пятрова

= Сілавікі спрабавалі схіліць Ніну Пятрову да супрацоўніцтва.
  person Ніну Пятрову: Ніна Пятрова
  > condition:recruitment | person=Ніну Пятрову

= Ад яе хацелі, каб яна дакладвала пра суседзяў.
  > condition:recruitment

= Ніну Пятрову затрымалі. На апублікаваным відэа яна каецца.
  person Ніну Пятрову: Ніна Пятрова
  > detention | person=Ніну Пятрову
  > condition:filmed_confession | person=яна

= Ціск аказвалі і на яе маці.
  > condition:family_threat

= Ёй сказалі, што пасадзяць мужа.
  > condition:family_threat | person=Ёй

= Сілавікі прыйшлі з вобшукам да бацькоў Ніны Пятровай.
  person Ніны Пятровай: Ніна Пятрова
  > condition:family_threat | person=Ніны Пятровай

= У іх няма пры сабе ніякіх дакументаў.
  > condition:papers_taken | person=іх | document=дакументаў

= Супраць Ніны Пятровай распачалі новую справу ўжо пасля вызвалення.
  person Ніны Пятровай: Ніна Пятрова
  > condition:rearrest | person=Ніны Пятровай

= Участковы патрабуе, каб яна кожны месяц прыходзіла ў апорны пункт.
  > condition | person=яна

= Былыя асуджаныя павінны былі прыходзіць у міліцыю на лекцыі.
  > condition | person=Былыя асуджаныя

= 3 мая вызвалілі 12 чалавек. Уезд у Беларусь ім закрыты.
  date 3 мая: 2025-05-03
  count 12 чалавек: 12 released
  > release_event | 2025-05-03 | count=12 чалавек
  > condition | person=ім | place=Беларусь

= 3 мая вызвалілі Ніну Пятрову. За парушэнне нагляду яе аштрафавалі.
  date 3 мая: 2025-05-03
  person Ніну Пятрову: Ніна Пятрова
  > release | 2025-05-03 | person=Ніну Пятрову
  > condition | person=яе

= 3 мая вызвалілі Ніну Пятрову. Ёй загадалі выдаліць старонкі ў сацсетках.
  date 3 мая: 2025-05-03
  person Ніну Пятрову: Ніна Пятрова
  > release | 2025-05-03 | person=Ніну Пятрову
  > condition | person=Ёй

= 3 мая вызвалілі Ніну Пятрову. Ёй прыгразілі новай справай, калі будзе расказваць пра калонію.
  date 3 мая: 2025-05-03
  person Ніну Пятрову: Ніна Пятрова
  > release | 2025-05-03 | person=Ніну Пятрову
  > condition | person=Ёй

= Ніхто не пагражаў яе бацькам.
`,
  )
})
