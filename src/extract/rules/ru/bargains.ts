import type { Trigger } from '../../pack.ts'
import { any, past, short } from './inflect.ts'

type More = Omit<Partial<Trigger>, 'id' | 'type' | 'form' | 'pattern' | 'tests'>
const rule =
  (type: Trigger['type']) =>
  (id: string, form: Trigger['form'], pattern: string, yes: string[], no: string[], more: More = {}): Trigger => ({
    id: `ru.${type}.${id}`,
    type,
    form,
    pattern,
    ...more,
    tests: { yes, no },
  })
const concession = rule('concession')
const negotiation = rule('negotiation')
const obligation = rule('obligation')
const acknowledgement = rule('acknowledgement')
const annulment = rule('annulment')
const rehabilitation = rule('rehabilitation')
const demand = rule('demand')
const reform = rule('reform')

const relief = { code: 'sanctions_relief', takes: { measure: 'measure', organisation: 'beneficiary' } } as const satisfies More
const LIFTED = any(past('сня отмени смягчи ослаби приостанови'), 'снимут снять снимает снимают отменить отменят')
const LIFTING =
  '(снятие|снятия|снятием|снятии|отмена|отмены|отмену|отменой|смягчение|смягчения|ослабление|послабление|послабления|приостановка)'
const talks = { takes: { place: 'negotiator', organisation: 'negotiator', person: 'negotiator' } } as const satisfies More
const VERDICTS = '(приговор|приговоры|приговоров|приговора|судимость|судимости|судимостей)'

/** What was traded, promised, admitted or changed. */
export const BARGAINS: readonly Trigger[] = [
  concession(
    'lifted',
    'plain',
    `[ ${LIFTED} ] (@adverb|также|часть){0,2} #measure=measure`,
    ['США сняли санкции с «Северкалия».'],
    ['США ввели санкции.'],
    relief,
  ),
  concession(
    'lifted-before',
    'plain',
    `#measure=measure (@be|@neg|@adverb|@preposition|#organisation|#place|^){0,6} [ ${any(short('снят отменен смягчен приостановлен'))} ]`,
    ['Санкции с «Северкалия» были сняты.'],
    ['Санкции были введены.'],
    relief,
  ),
  concession(
    'lifting',
    'plain',
    `[ ${LIFTING} ] (@adj|части){0,2} #measure=measure`,
    ['Они говорили про снятие санкций с «Северкалия».'],
    ['Они говорили про санкции.'],
    relief,
  ),
  concession(
    'delisted',
    'plain',
    '[ (исключили|исключил|исключило|исключила|вычеркнули) ] _{0,1} из (санкционного_списка|санкционных_списков|списка_санкций)',
    ['США исключили из санкционного списка «Северкалий».'],
    ['США исключили из клуба двоих.'],
    { code: 'sanctions_relief', takes: { organisation: 'beneficiary' } },
  ),
  concession(
    'licence',
    'plain',
    '[ (выдало|выдал|выдали|выдала) ] @adj? лицензию',
    ['США выдали лицензию «Северкалию».'],
    ['США выдали визу.'],
    { code: 'sanctions_relief', takes: { organisation: 'beneficiary' } },
  ),
  negotiation(
    'led',
    'plain',
    '(переговоры|переговоров) (вел|вела|вели|ведет|ведут|провел|провели)',
    ['Переговоры вёл Иван Петров.'],
    ['Переговоры начались.'],
    talks,
  ),
  negotiation(
    'led-before',
    'plain',
    '[ (вел|вела|вели|ведет|ведут|провел|провели) ] @adj? (переговоры)',
    ['Иван Петров вёл переговоры там.'],
    ['Иван Петров вёл машину.'],
    talks,
  ),
  negotiation(
    'took-part',
    'plain',
    '(в_переговорах|в_них) (участвовал|участвовала|участвовали|участвовало)',
    ['В переговорах участвовал Иван Петров.'],
    ['В забеге участвовал Иван Петров.'],
    talks,
  ),
  negotiation(
    'named',
    'plain',
    '(переговорщиком|переговорщиками|посредником|посредниками) _{0,5} [ (назвали|назван|названы|был|были|стал|выступил|выступила) ]',
    ['Переговорщиком назвали Ивана Петрова.'],
    ['Автором назвали Ивана Петрова.'],
    talks,
  ),
  negotiation(
    'through',
    'plain',
    '(при_посредничестве|при_участии|благодаря_посредничеству)',
    ['Их вывезли при посредничестве Польши.'],
    ['Их вывезли вместе.'],
    talks,
  ),
  negotiation(
    'agreement',
    'plain',
    '(по_договоренности|в_результате_переговоров|в_рамках_договоренностей) (@adj|с|между){0,2}',
    ['Их вывезли по договорённости с Польшей.'],
    ['Их вывезли вместе.'],
    talks,
  ),
  obligation(
    'undisclosed',
    'plain',
    '(условия|условий|обязательства|детали) (@adj|договоренности|договоренностей|сделки|соглашения|сторон){0,2} [ не (раскрыты|раскрыли|опубликованы|названы|разглашаются|известны|раскрываются) ]',
    ['Условия сделки не раскрыты.'],
    ['Условия сделки раскрыты.'],
    { code: 'undisclosed', fixed: true, polarity: 'restricted' },
  ),
  obligation(
    'unknown',
    'plain',
    '(неизвестно|неизвестны|неясно) _{0,2} (условия|обязательства|обязательств)',
    ['Пока неизвестны условия сделки.'],
    ['Условия известны.'],
    { code: 'undisclosed', fixed: true },
  ),
  acknowledgement(
    'noun',
    'plain',
    '(признание|признания|признанием) (незаконности|ошибки|ошибок|невиновности|вины_государства)',
    ['Не было признания ошибок.'],
    ['Не было хлеба.'],
  ),
  acknowledgement(
    'apology',
    'self',
    any('извинился извинилась извинились извинилось'),
    ['Государство не извинилось.'],
    ['Государство молчало.'],
  ),
  annulment(
    'noun',
    'plain',
    `(отмена|отмены|отмену|пересмотр|пересмотра) ${VERDICTS}`,
    ['Их отпустили без отмены приговоров.'],
    ['Их отпустили без денег.'],
  ),
  annulment(
    'verb',
    'plain',
    `${VERDICTS} (@be|@neg|@adverb){0,2} [ (отменен|отменены|отменена|отменили|снята|сняли|пересмотрели|погашена) ]`,
    ['Приговоры не отменили.'],
    ['Приговоры назвали.'],
  ),
  annulment(
    'active',
    'plain',
    `[ (отменил|отменили|отменило|пересмотрел) ] (@adj|@pronoun){0,1} ${VERDICTS}`,
    ['Суд отменил приговор Нине Петровой.'],
    ['Суд огласил приговор.'],
  ),
  rehabilitation('noun', 'plain', '(реабилитация|реабилитации|реабилитацию)', ['Они ждут реабилитации.'], ['Они ждут дома.']),
  rehabilitation(
    'passive',
    'passive',
    any(short('реабилитирован')),
    ['Нина Петрова была реабилитирована.'],
    ['Нина Петрова была там.'],
    { needs: ['acted'] },
  ),
  demand(
    'release',
    'plain',
    '(требует|требуют|потребовал|потребовала|потребовали|призвал|призвала|призвали|призывает|призывают|требовал|требовала|требовали|добивается|добиваются) (@adj|@adverb|к|и|немедленно){0,4} (освободить|освобождения|освобождению)',
    ['Семья требует освобождения Нины Петровой.'],
    ['Президент объявил об освобождении Нины Петровой.'],
    { fixed: true },
  ),
  reform(
    'repeal',
    'plain',
    '(отменил|отменили|отмена|отмены|изменил|изменили) _{0,2} (закон|закона|законы|статьи|статью|#article)',
    ['Парламент отменил закон.'],
    ['Парламент читал закон.'],
  ),
]
