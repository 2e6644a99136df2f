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
`,
)
