import { mentionRulesOf } from '../../../grammar/rule-text.ts'

const OFFICE = 'президент премьер премьер-министр министр мэр губернатор депутат сенатор генерал лидер посол прокурор'
const NOM = `(${OFFICE.replaceAll(' ', '|')}|глава|судья)`
const ACC = `(${OFFICE.replaceAll(' ', 'а|')}а|главу|судью)`
const OF_THE_OPPOSITION = '(оппозиции|протестов|движения|профсоюза|партии)'
const NEXT = '(@verb|@past|@adverb|@neg|@be|@future|@may|@must|@speech|на_свободе|на_воле)'

/** Who is told of by a former office, or leads others, and has no name there. */
export const OFFICES = mentionRulesOf(
  'ru',
  `
unnamed.former-office tags=singular,nom
  = [ (бывший|бывшая) ${NOM} ] ^{0,1} ${NEXT}
  + Тогда ⟦бывший министр⟧ вышел.
  - Тогда бывший министр Иван Лис вышел.

unnamed.former-office-object tags=singular,gen,acc
  = [ (бывшего|бывшую) ${ACC} ] ^{0,1} !(^|@role|@title|@and)
  + Тогда ⟦бывшего министра⟧ выпустили.
  - Тогда бывшего министра Ивана Лиса выпустили.
  - Тогда бывшего министра обороны Ивана Лиса выпустили.

unnamed.leader tags=singular,nom
  = [ (лидер|глава) ${OF_THE_OPPOSITION} ] ${NEXT}
  + Тогда ⟦лидер оппозиции⟧ вышел.
  - Тогда лидер оппозиции Иван Лис вышел.

unnamed.leader-object tags=singular,gen,acc
  = [ (лидера|главу) ${OF_THE_OPPOSITION} ] !(^|@role|@title|@and)
  + Тогда ⟦лидера оппозиции⟧ выпустили.
  - Тогда лидера оппозиции Ивана Лиса выпустили.

unnamed.refused-one tags=singular,dat
  = (отказал|отказала|отказали|отказано) [ (бывшему|бывшей){0,1} (@someone_dat|министру|президенту|мэру|депутату|премьеру|лидеру) ] (в|во)
  + Там отказали ⟦журналистке⟧ в УДО.
  - Там отказали журналистке Нине Петровой в УДО.

unnamed.citizen-of-release tags=singular,gen
  = (освобождение|освобождения|освобождении|освобождению|освобождением|помилование|помиловании|помилования|помилованию) [ (гражданки|россиянки|белоруски|беларуски|украинки|американки|британки|иностранки|немки|француженки|израильтянки|заложницы) ] ^{0,1} !(^|@role|@title|@and)
  + Там подтвердили освобождение ⟦гражданки⟧ Словакии.
  - Там подтвердили освобождение гражданки Словакии Нины Петровой.
`,
)
