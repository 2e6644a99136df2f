import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what is said of an easing: done, planned, asked for, refused (ru)', () => {
  check(
    'ru',
    `
= Результатами переговоров стало снятие санкций с «Северкалия».
  > concession:sanctions_relief | measure=санкций

= Они обсуждают освобождение узников в обмен на снятие санкций.
  > concession:sanctions_relief | possible | measure=санкций

= После переговоров США сняли санкции с «Северкалия».
  > concession:sanctions_relief | measure=санкции

= Смягчение санкций было условием Минска.
  > concession:sanctions_relief | demanded | measure=санкций

= Снятие санкций было темой переговоров.
  > concession:sanctions_relief | possible | measure=санкций

= Никакого ослабления санкций не будет.
  > not concession:sanctions_relief | planned | measure=санкций

= Снимать санкции преждевременно.

= Польша против снятия санкций.

= Вашингтон хочет наладить отношения и готов к смягчению санкций.
  > concession:sanctions_relief | planned | agent=Вашингтон | measure=санкций

= Если Минск освободит всех, Польша снимет санкции.
  > release_event | hypothetical | agent=Минск
  > concession:sanctions_relief | hypothetical | agent=Польша | measure=санкции

= Из-под санкций вывели три самолёта.
  > concession:sanctions_relief

= США могут снимать и другие ограничения.
  > concession:sanctions_relief | possible | agent=США

= Минфин США разрешил сделки с «Северкалием».
  > concession:sanctions_relief | agent=Минфин США

= В Минск может вернуться посольство США.
  > concession:other | possible

= Литва не намерена возобновлять транзит калия.
  > not concession:other | planned | agent=Литва

= Польша хочет вернуть посла в Минск.
  > concession:other | planned | agent=Польша

= Евросоюз приостановил до конца февраля санкции против «Северкалия».
  date февраля: 2025-02
  > concession:sanctions_relief | 2025-02 | agent=Евросоюз | measure=санкции

= Вашингтон продолжит работать над снятием санкций.
  > concession:sanctions_relief | possible | measure=санкций

= Всё идёт к отмене санкций.
  > concession:sanctions_relief | possible | measure=санкций

= За снятие санкций выступает Польша.
  > concession:sanctions_relief | possible | measure=санкций

= Они поблагодарили США за снятие санкций.
  > concession:sanctions_relief | measure=санкций

= Вильнюс не просил о возобновлении транзита калия.

= Об ослаблении санкций речи не идёт.
  > not concession:sanctions_relief | measure=санкций

= Другие ограничения тоже будут сняты.
  > concession:sanctions_relief | planned

= Транзит калия Литва открывать не будет.
  > not concession:other | planned

= В руководстве Евросоюза решили отменить санкции.
  > concession:sanctions_relief | planned | measure=санкции

= Литва отказывается снимать санкции.
  > not concession:sanctions_relief | measure=санкции

= ЕС не собирается ослаблять санкционное давление.
  > not concession:sanctions_relief | planned | agent=ЕС

= В связи с решением США снять санкции министр молчал.
  > concession:sanctions_relief | planned | measure=санкции

= Литва не снимет запрет на транзит удобрений.
  > not concession:sanctions_relief | planned | agent=Литва | measure=запрет

= Американская сторона решила снять ограничения.
  > concession:sanctions_relief | planned

= Президент выступил против снятия санкций и возобновления транзита калия.

= Вильнюс против давления и не снимет санкции.
  > not concession:sanctions_relief | planned | agent=Вильнюс | measure=санкции

= Он поставил цену в виде снятия санкций.
  > concession:sanctions_relief | possible | measure=санкций

= США и Польша возвращают послов.
  > concession:other

= США и Польша договорились восстановить диппредставительства.
  > concession:other | planned

= США заявили о намерении возобновить работу посольства в Минске.
  > concession:other | planned

= Минск снял ограничение на число сотрудников посольства.
  > concession:other | agent=Минск

= Они будут обсуждать отмену дальнейших ограничений.
  > concession:sanctions_relief | possible

= Рестрикции с «Северкалия» будут сняты.
  > concession:sanctions_relief | planned | measure=Рестрикции

= Ослабление санкционного давления откроет лазейки для России.
  > concession:sanctions_relief | planned

= Снятие санкций позволит закупать запчасти.
  > concession:sanctions_relief | planned | measure=санкций
  > concession:sanctions_relief | possible

= Снятие санкций стало ответом на освобождение.
  > concession:sanctions_relief | measure=санкций

= США объявили о снятии санкций и откроют посольство.
  > concession:sanctions_relief | agent=США | measure=санкций | by=США
  > concession:other | planned | agent=США | by=США

= Решение о возобновлении работы посольства в Минске озвучил Госдеп.
  > concession:other | planned

= Решение о снятии санкций вступило в силу.
  > concession:sanctions_relief | measure=санкций

= США приняли решение о снятии санкций.
  > concession:sanctions_relief | measure=санкций

= Снятие санкций произошло в мае.
  date мае: 2025-05
  > concession:sanctions_relief | 2025-05 | measure=санкций

= Минск опроверг сообщения о снятии санкций.
  > concession:sanctions_relief | denied | measure=санкций

= США не исключили снятия санкций.

= Минск снял ограничения для туристов.

= Банк разрешил операции с картами.

= Снятия санкций не произошло.
  > not concession:sanctions_relief | measure=санкций

= Он анонсировал вероятность снятия других санкций.
  > concession:sanctions_relief | possible | measure=других санкций | by=Он
`,
  )
})

test('lists, frozen money, what is kept, ransom, what somebody wants to do (ru)', () => {
  check(
    'ru',
    `
= США исключили Польшу из списка стран, поддерживающих терроризм.
  > concession:sanctions_relief | agent=США

= Действие запрета на транзит калия в прошлом году было приостановлено.
  date прошлом году: 2024
  > concession:sanctions_relief | 2024 | measure=запрета

= Литва сохранит эмбарго на поставки оружия.
  > not concession:sanctions_relief | measure=эмбарго

= Санкции, введённые против «Северкалия», продолжают действовать.
  > not concession:sanctions_relief | measure=Санкции

= США начали размораживание шести миллиардов долларов иранских средств.
  > concession:sanctions_relief | agent=США

= Выкуп за заложников не платили.
  > not concession:other

= Польша отказалась платить выкуп.
  > not concession:other

= Похитители требуют выкуп.

= Польша хочет снять санкции с калия.
  > concession:sanctions_relief | planned | agent=Польша | measure=санкции

= Минск хочет снятия санкций с калия.
  > concession:sanctions_relief | demanded | measure=санкций

= Пятерым узникам разрешат выехать в обмен на передачу средств.
  count Пятерым узникам: 5 other
  > concession:sanctions_relief | planned

= Из европейского чёрного списка вычеркнуты три компании.
  > concession:sanctions_relief

= Водителю выдали лицензию на охоту.

= Суд сохранил за ним запрет на выезд.
  > condition:exit_ban
`,
  )
})

test('ties restored or spoken of, money for people (ru)', () => {
  check(
    'ru',
    `
= США и Куба официально восстановили дипломатические отношения.
  > concession:other | agent=США | agent=Куба

= Встреча пройдёт для обсуждения возобновления дипломатических отношений.
  > concession:other | possible

= Двух узников освободили, боевикам пришлось заплатить $2 млн.
  count Двух узников: 2 released
  > release_event | count=Двух узников
  > concession:other
`,
  )
})

test('an easing that is waited for, spoken of, proposed (ru)', () => {
  check(
    'ru',
    `
= Минск добивается отмены санкций.
  > concession:sanctions_relief | demanded | measure=санкций

= Аналитики ждут отмены санкций.
  > concession:sanctions_relief | possible | measure=санкций

= После отмены санкций Минск доволен.
  > concession:sanctions_relief | measure=санкций

= Речь идёт о снятии санкций с калия.
  > concession:sanctions_relief | possible | measure=санкций

= Сенаторы внесли законопроект об отмене санкций.
  > concession:sanctions_relief | possible | measure=санкций

= Правительство обсудит открытие границы с Беларусью.
  > concession:other | possible

= США разрешили компании «Северкалий» поставлять нефть.
  > concession:sanctions_relief | agent=США
`,
  )
})

test('an easing that will be announced, lists that somebody stays on (ru)', () => {
  check(
    'ru',
    `
= США объявят об ослаблении санкций.
  > concession:sanctions_relief | planned | measure=санкций

= Северия останется в американском списке стран-спонсоров терроризма.
  > not concession:sanctions_relief | planned

= Президент сказал: когда они заплатят, я исключу Польшу из списка стран, поддерживающих терроризм.
  > concession:sanctions_relief | planned | by=Президент
`,
  )
})
