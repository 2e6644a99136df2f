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
const petition = rule('petition')
const admission = rule('admission')
const warning = rule('warning')
const condition = (
  code: string,
  id: string,
  form: Trigger['form'],
  pattern: string,
  yes: string[],
  no: string[],
  more: More = {},
) => rule('condition')(id, form, pattern, yes, no, { code, fixed: true, ...more })

const acted = { needs: ['acted'] } as const satisfies More
const WROTE = any(past('написа подписа писа пода подписыва'), 'пишет подает')
const MERCY = '(помиловании|помилование|прощении|милости)'
const TAKEN = any(past('отобра забра изъя конфискова отбира забира'), 'забирают отбирают лишили порвали разорвали уничтожили')
const GUILT = any(past('призна признава'), 'признает признают признать признавать')

/** What is asked of people before, and what binds them after. Conditions are what they are, whoever demands them: `fixed`. */
export const AFTERMATH: readonly Trigger[] = [
  petition(
    'wrote',
    'self',
    `${WROTE} (@adj|никакого|никаких|свое|своё){0,2} #document=document`,
    ['Нина Петрова написала прошение о помиловании.'],
    ['Нина Петрова написала письмо.'],
    { needs: ['acted', 'document'] },
  ),
  petition(
    'asked',
    'self',
    `[ ${any(past('проси попроси'), 'просит просят')} ] _{0,3} о ${MERCY}`,
    ['Нина Петрова просила о помиловании.'],
    ['Нина Петрова просила о воде.'],
    acted,
  ),
  petition(
    'asked-it',
    'self',
    `[ ${any(past('проси попроси'), 'просит просят')} ] @neg? (помилования|прощения)`,
    ['Нина Петрова не просила помилования.'],
    ['Нина Петрова просила воды.'],
    acted,
  ),
  admission(
    'guilt',
    'self',
    `[ ${GUILT} ] (@adj|свою|@neg){0,2} (вину|вины|виновным|виновной)`,
    ['Нина Петрова признала вину.'],
    ['Нина Петрова признала дом.'],
  ),
  admission(
    'guilt-before',
    'self',
    `(вину|вины|виновным|виновной) (себя|@pronoun|#unnamed|#person|@neg|@be){0,3} [ ${GUILT} ]`,
    ['Вину Нина Петрова признала.'],
    ['Дом Нина Петрова признала.'],
  ),
  admission(
    'repented',
    'self',
    any('раскаялся раскаялась раскаялись покаялся покаялась'),
    ['Нина Петрова раскаялась в суде.'],
    ['Нина Петрова была в суде.'],
  ),
  warning('without', 'plain', '(предупреждения|объяснения|объяснений)', ['Её увезли без предупреждения.'], ['Её увезли.']),
  warning(
    'warned',
    'verb',
    `${any(past('предупрежда'))} (заранее|@verb)`,
    ['Нину Петрову не предупреждали заранее.'],
    ['Нина Петрова молчала.'],
    acted,
  ),

  condition(
    'recruitment',
    'recruited',
    'verb',
    any(past('вербова завербова'), 'вербуют вербует'),
    ['Бывших политзаключённых вербуют там.'],
    ['Бывших политзаключённых ждут там.'],
  ),
  condition(
    'recruitment',
    'recruitment',
    'plain',
    '(вербовка|вербовки|вербовку|вербовке)',
    ['Они говорили о шантаже и вербовке.'],
    ['Они говорили о доме.'],
  ),
  condition(
    'cooperation_paper',
    'paper',
    'plain',
    '(подписать|подписал|подписала|подписали|подписывают) _{0,3} о (сотрудничестве|неразглашении)',
    ['Его вынудили подписать бумагу о сотрудничестве.'],
    ['Его вынудили подписать письмо.'],
  ),
  condition(
    'filmed_confession',
    'video',
    'plain',
    '(покаянное|покаянные|покаянном|пропагандистское|пропагандистском) (видео|ролик|ролике|фильме)',
    ['Они снялись в покаянном видео.'],
    ['Они были в суде.'],
  ),
  condition(
    'exit_ban',
    'leaving',
    'plain',
    '(запрет|запрета|запретили|запрещают|запрещен|запретил|запрещено) _{0,3} (выезд|выезда|на_выезд|выезжать|покидать)',
    ['Им запретили выезд там.'],
    ['Они ждут выезда.'],
  ),
  condition(
    'spyware',
    'spyware',
    'plain',
    '(шпионское|шпионскую|следящую|шпионские) (по|программу|программы|приложение)',
    ['Им ставят шпионскую программу там.'],
    ['Им ставят лампы.'],
  ),
  condition(
    'bank',
    'account',
    'plain',
    '(банковский_счет|банковскую_карту|открыть_счет|счет_в_банке|банковские_услуги)',
    ['Им нельзя открыть счет там.'],
    ['Они могут открыть счет.'],
    { polarity: 'restricted' },
  ),
  condition(
    'parcels',
    'parcel',
    'plain',
    '(посылку|посылки|денежные_переводы|передачи)',
    ['Им нельзя получить посылки там.'],
    ['Они носят посылки.'],
    { polarity: 'restricted' },
  ),
  condition(
    'family_threat',
    'pressure',
    'plain',
    '(давление|угрозы|угрожают|угрожали|шантаж|репрессии) (на|против|@adj){0,2} (родных|родственников|семью|семьи|семьям|родственникам|родным|близких|близким|детей|детьми)',
    ['Они видят угрозы родственникам там.'],
    ['Они видят родственников.'],
  ),
  condition(
    'papers_taken',
    'taken',
    'plain',
    `${TAKEN} (#unnamed|#person|#count|у|@adj|@pronoun|все|всех|их){0,5} [ #document=document ]`,
    ['У них забрали паспорта там.'],
    ['Они держат паспорта.'],
  ),
  condition(
    'papers_taken',
    'taken-after',
    'plain',
    `#document=document (#unnamed|#person|у|@pronoun|@neg|@be|@adverb){0,3} [ ${TAKEN} ]`,
    ['Паспорта у них забрали там.'],
    ['Паспорта у них были.'],
  ),
  condition(
    'papers_taken',
    'passive',
    'plain',
    `#document=document (@be|@neg|@adverb){0,2} [ ${any(short('отобран изъят конфискован порван уничтожен'))} ]`,
    ['Паспорта были изъяты там.'],
    ['Паспорта были там.'],
  ),
  condition(
    'papers_taken',
    'without',
    'plain',
    'без (@adj|каких-либо|всяких){0,2} [ #document=document ]',
    ['Их вывезли без паспортов.'],
    ['Их вывезли с паспортами.'],
    { polarity: 'flip' },
  ),
  condition(
    'papers_taken',
    'returned',
    'plain',
    `[ ${any(past('верну отда возвраща'), 'возвращены возвращен выдали')} ] (#unnamed|#person|@adj|им|ей|ему){0,2} #document=document`,
    ['Ей вернули паспорт.'],
    ['Ей купили паспорт.'],
    { polarity: 'flip', takes: { person: 'person' } },
  ),
  condition(
    'civic_rights',
    'list',
    'plain',
    '(включили|включен|включена|внесли|внесен|внесена) _{0,3} список _{0,3} (экстремистов|террористов|экстремистской)',
    ['Её внесли в список экстремистов.'],
    ['Её внесли в список.'],
  ),
  condition(
    'rearrest',
    'again',
    'verb',
    '(снова|вновь|повторно|опять) [ (задержали|арестовали|задержал|арестовал) ]',
    ['Нину Петрову снова задержали.'],
    ['Нину Петрову задержали.'],
    { ...acted, fixed: false },
  ),
]
