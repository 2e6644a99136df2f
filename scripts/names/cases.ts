/**
 * How names change in running text, as far as made queries need it: genitive, dative, accusative, instrumental of the common endings of
 * five languages. Written from school grammars and on purpose not shared with `src/names`: what measures must not lean on what is measured.
 * A word that no row takes stays without cases, and no query is made of it.
 */
export type CaseLanguage = 'be' | 'ru' | 'uk' | 'pl' | 'lt'
type Part = 'given' | 'surname'
type Gender = 'm' | 'f'
/** An ending (letters in brackets: one of them, kept as *), then the four cases; the first row that fits is taken. */
type Row = readonly [ending: string, forms: string]

const CONSONANTS = '[бвгґджзклмнпрстўфхцчшщ]'

const BE: Record<`${Part}-${Gender}`, readonly Row[]> = {
  'given-m': [
    ['Пётр', 'Пятра Пятру Пятра Пятром'],
    ['Павел', 'Паўла Паўлу Паўла Паўлам'],
    ['Павал', 'Паўла Паўлу Паўла Паўлам'],
    ['Зміцер', 'Змітра Змітру Змітра Змітром'],
    ['Аляксандар', 'Аляксандра Аляксандру Аляксандра Аляксандрам'],
    ['[лрн]ь', '*я *ю *я *ем'],
    ['дзь', 'дзя дзю дзя дзем'],
    ['сь', 'ся сю ся сем'],
    ['[ыэеа]й', '*я *ю *я *ем'],
    ['[гкт]а', '*і *у *у *ам'],
    ['[л]а', '*ы *у *у *ам'],
    ['ья', 'ьі ью ью ьёй'],
    [CONSONANTS, '*а *у *а *ам'],
  ],
  'given-f': [
    ['льга', 'льгі льзе льгу льгай'],
    ['[нл]а', '*ы *е *у *ай'],
    ['ра', 'ры ры ру рай'],
    ['та', 'ты це ту тай'],
    ['ка', 'кі цы ку кай'],
    ['я', 'і і ю яй'],
  ],
  'surname-m': [
    ['[сц]кі', '*кага *каму *кага *кім'],
    ['[нл]ы', '*ага *аму *ага *ым'],
    ['оў', 'ова ову ова овым'],
    ['аў', 'ава аву ава авым'],
    ['еў', 'ева еву ева евым'],
    ['ёў', 'ёва ёву ёва ёвым'],
    ['ін', 'іна іну іна іным'],
    ['ец', 'ца цу ца цам'],
    ['[к]а', '*і *у *у *ам'],
    ['[тд]а', '*ы *у *у *ам'],
    ['[кх]', '*а *у *а *ам'],
    ['[еэ]й', '*я *ю *я *ем'],
    ['ль', 'ля лю ля лем'],
    [CONSONANTS, '*а *у *а *ам'],
  ],
  'surname-f': [
    ['[сц]кая', '*кай *кай *кую *кай'],
    ['ная', 'най най ную най'],
    ['[оаёе]ва', '*вай *вай *ву *вай'],
    ['[іы]на', '*най *най *ну *най'],
    ['[к]а', '*і *ы *у *ай'],
  ],
}

const RU: typeof BE = {
  'given-m': [
    ['Пётр', 'Петра Петру Петра Петром'],
    ['Павел', 'Павла Павлу Павла Павлом'],
    ['[рс]ь', '*я *ю *я *ем'],
    ['[иеаы]й', '*я *ю *я *ем'],
    ['та', 'ты те ту той'],
    ['ья', 'ьи ье ью ьёй'],
    [CONSONANTS, '*а *у *а *ом'],
  ],
  'given-f': [
    ['Любовь', 'Любови Любови Любовь Любовью'],
    ['ия', 'ии ии ию ией'],
    ['[гк]а', '*и *е *у *ой'],
    ['[нлрт]а', '*ы *е *у *ой'],
    ['[ьфс]я', '*и *е *ю *ей'],
  ],
  'surname-m': [
    ['[сц]кий', '*кого *кому *кого *ким'],
    ['ный', 'ного ному ного ным'],
    ['[оеё]в', '*ва *ву *ва *вым'],
    ['ин', 'ина ину ина иным'],
    ['инец', 'инца инцу инца инцем'],
    ['[кч]', '*а *у *а *ом'],
    ['[еа]й', '*я *ю *я *ем'],
    ['[рл]ь', '*я *ю *я *ем'],
    ['[т]а', '*ы *е *у *ой'],
    ['га', 'ги ге гу гой'],
    [CONSONANTS, '*а *у *а *ом'],
  ],
  'surname-f': [
    ['[сц]кая', '*кой *кой *кую *кой'],
    ['ная', 'ной ной ную ной'],
    ['[ое]ва', '*вой *вой *ву *вой'],
    ['ина', 'иной иной ину иной'],
    ['[гк]а', '*и *е *у *ой'],
    ['ца', 'цы це цу цей'],
  ],
}

const UK: typeof BE = {
  'given-m': [
    ['Павло', 'Павла Павлу Павла Павлом'],
    ['Петро', 'Петра Петру Петра Петром'],
    ['[а-яії]о', '*а *у *а *ом'],
    ['Ігор', 'Ігоря Ігорю Ігоря Ігорем'],
    ['[сл]ь', '*я *ю *я *ем'],
    ['[иіе]й', '*я *ю *я *єм'],
    ['а', 'и і у ою'],
    ['я', 'і і ю ею'],
    [CONSONANTS, '*а *у *а *ом'],
  ],
  'given-f': [
    ['ія', 'ії ії ію ією'],
    ["'я", "'ї 'ї 'ю 'єю"],
    ['га', 'ги зі гу гою'],
    ['[нлрт]а', '*и *і *у *ою'],
  ],
  'surname-m': [
    ['[сц]ький', '*ького *ькому *ького *ьким'],
    ['ний', 'ного ному ного ним'],
    ['[оеє]в', '*ва *ву *ва *вим'],
    ['ін', 'іна іну іна іним'],
    ['ець', 'ця цю ця цем'],
    ['ко', 'ка ку ка ком'],
    ['ч', 'ча чу ча чем'],
    ['ш', 'ша шу ша шем'],
    ['[т]а', '*и *і *у *ою'],
    [CONSONANTS, '*а *у *а *ом'],
  ],
  'surname-f': [
    ['[сц]ька', '*ької *ькій *ьку *ькою'],
    ['[оае]ва', '*вої *вій *ву *вою'],
    ['іна', 'іної іній іну іною'],
  ],
}

const PL: typeof BE = {
  'given-m': [
    ['Paweł', 'Pawła Pawłowi Pawła Pawłem'],
    ['Pawieł', 'Pawła Pawłowi Pawła Pawłem'],
    ['[bdfglłmnprstwz]', '*a *owi *a *em'],
    ['[aeu]j', '*ja *jowi *ja *jem'],
    ['ś', 'sia siowi sia siem'],
  ],
  'given-f': [
    ['[rdns]ia', '*ii *ii *ię *ią'],
    ['ja', 'ji ji ję ją'],
    ['ka', 'ki ce kę ką'],
    ['[n]a', '*y *ie *ę *ą'],
    ['[rł]a', '*y *ze *ę *ą'],
  ],
  'surname-m': [
    ['[sc]ki', '*kiego *kiemu *kiego *kim'],
    ['ec', 'ca cowi ca cem'],
    ['icz', 'icza iczowi icza iczem'],
    ['k', 'ka kowi ka kiem'],
    ['ka', 'ki ce kę ką'],
    ['[au]u', '*ua *uowi *ua *uem'],
    ['[bdfłmnprstwz]', '*a *owi *a *em'],
    ['ou', 'oua ouowi oua ouem'],
  ],
  'surname-f': [
    ['[sc]kaja', '*kiej *kiej *kają *kają'],
    ['[sc]ka', '*kiej *kiej *ką *ką'],
    ['[aeo]wa', '*wej *wej *wą *wą'],
    ['ina', 'iny inie inę iną'],
  ],
}

const LT: typeof BE = {
  'given-m': [
    ['as', 'o ui ą u'],
    ['ius', 'iaus iui ių iumi'],
    ['jus', 'jaus jui jų jumi'],
    ['is', 'io iui į iu'],
  ],
  'given-f': [['a', 'os ai ą a']],
  'surname-m': [
    ['ius', 'iaus iui ių iumi'],
    ['jus', 'jaus jui jų jumi'],
    ['as', 'o ui ą u'],
    ['tis', 'čio čiui tį čiu'],
    ['is', 'io iui į iu'],
  ],
  'surname-f': [
    ['a', 'os ai ą a'],
    ['ė', 'ės ei ę e'],
  ],
}

const TABLES: Record<CaseLanguage, typeof BE> = { be: BE, ru: RU, uk: UK, pl: PL, lt: LT }

/** Genitive, dative, accusative, instrumental of one word, or nothing where no row takes it. */
export function casesOf(word: string, language: CaseLanguage, part: Part, gender: Gender): readonly string[] | undefined {
  for (const [ending, forms] of TABLES[language][`${part}-${gender}`]) {
    const found = new RegExp(`${ending.replace('[', '([').replace(']', '])')}$`).exec(word)
    if (found === null) continue
    const stem = word.slice(0, found.index)
    return forms.split(' ').map((form) => stem + form.replace('*', found[1] ?? ''))
  }
  return undefined
}
