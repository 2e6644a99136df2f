import { paradigms } from './paradigm.ts'

/** Lithuanian, and foreign names with Lithuanian endings: rows `bare-` give the name without them. Source: school grammar. */
export const lt = paradigms(
  'lt',
  `
as        | m | *       | as   | [bcčdfghklmnprsštvzž]   | o ui ą u e ai                        | Losikas>Losiko
is        | m | *       | is   | [bcčdfghklmnprsštvzž]   | io iui į iu yje i                    | Bialiackis>Bialiackio
ys        | m | *       | ys   | [bcčdfghklmnprsštvzž]   | io iui į iu yje y                    | Kazys>Kazio
tis       | m | *       | tis  | -                       | čio čiui čiu                         | Daukantis>Daukančio
dis       | m | *       | dis  | -                       | džio džiui džiu                      | Gaidis>Gaidžio
ius       | m | *       | ius  | [bcčdfghklmnprsštvzž]   | iaus iui ių iumi iuje iau            | Statkevičius>Statkevičiaus
us        | m | *       | us   | [bcčdfghjklmnprsštvzž]  | aus ui ų umi uje au                  | Andrejus>Andrejaus
a         | * | *       | a    | [bcčdfghijklmnprsštvzž] | os ai ą oje                          | Kolesnikova>Kolesnikovos
e         | f | *       | ė    | -                       | ės ei ę e ėje                        | Eglė>Eglės
bare-as   | m | *       | -    | [bcčdfghklmnprsštvzž]   | as o ui ą u                          | Losik>Losikas
bare-us   | m | *       | -    | [jčšž]                  | us aus ui ų umi ius iaus iui ių iumi | Statkevič>Statkevičiaus
bare-is   | m | *       | -    | [lnrk]                  | is io iui į iu ius iaus ių           | Kaval>Kavalis
bare-skis | m | surname | i    | [sc]k                   | is io iui į iu                       | Bialiacki>Bialiackio
bare-e    | f | surname | a    | [vk]                    | ė ės ei ę                            | Kolesnikova>Kolesnikovė
iene-as   | f | surname | as   | [bcčdfghklmnprsštvzž]   | ienė ienės ienei ienę iene           | Kavaliauskas>Kavaliauskienė
iene-is   | f | surname | is   | [bcčdfghklmnprsštvzž]   | ienė ienės ienei ienę iene           | Kubilis>Kubilienė
iene-us   | f | surname | ius  | [bcčdfghklmnprsštvzž]   | ienė ienės ienei ienę iene           | Juchnevičius>Juchnevičienė
bare-iene | f | surname | -    | [bcčdfghklmnprsštvzž]   | ienė ienės ienei ienę iene           | Losik>Losikienė
a-iene    | f | surname | a    | [vn]                    | ienė ienės ienei ienę iene           | Kolesnikova>Kolesnikovienė
aite-as   | f | surname | as   | [bcčdfghklmnprsštvzž]   | aitė aitės aitei aitę aite           | Kavaliauskas>Kavaliauskaitė
yte-is    | f | surname | is   | [bcčdfghklmnprsštvzž]   | ytė ytės ytei ytę yte                | Kubilis>Kubilytė
ute-us    | f | surname | us   | [bcčdfghjklmnprsštvzž]  | utė utės utei utę ute                | Butkus>Butkutė
iute-ius  | f | surname | ius  | [bcčdfghklmnprsštvzž]   | iūtė iūtės iūtei iūtę iūte           | Juchnevičius>Juchnevičiūtė
`,
)
