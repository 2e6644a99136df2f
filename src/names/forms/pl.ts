import { paradigms } from './paradigm.ts'

/** Polish, and foreign names as Polish papers decline them. Source: school grammar. */
export const pl = paradigms(
  'pl',
  `
pawel     | m | given   | eł   | [w]                     | ła łowi łem le                       | Paweł>Pawła
hard      | m | *       | -    | [bcdfghklmnprstwzxvžčš] | a owi em ie iem                      | Losik>Losika
r         | m | *       | r    | -                       | rze                                  | Piotr>Piotrze
l         | m | *       | ł    | -                       | ła łowi łem le                       | Michał>Michała
kg        | m | *       | -    | [kg]                    | a owi iem u                          | Ihnatik>Ihnatikiem
t         | m | *       | t    | -                       | cie                                  | Robert>Robercie
d         | m | *       | d    | -                       | dzie                                 | Leonid>Leonidzie
z         | m | *       | -    | [żjl]                   | a owi em u                           | Andrej>Andreja
soft      | m | *       | ń    | -                       | nia niowi niem niu                   | Hoń>Honia
sj        | m | *       | ś    | -                       | sia siowi siem siu                   | Aleś>Alesia
tj        | m | *       | ć    | -                       | cia ciowi ciem ciu                   | Kość>Kościa
zj        | m | *       | ź    | -                       | zia ziowi ziem ziu                   | Hienadź>Hienadzia
ek        | m | *       | ek   | [bcdfghjlmnprstwzłżń]   | ka kowi kiem ku                      | Marek>Marka
ec        | m | surname | ec   | [bcdfghjklmnprstwzł]    | ca cowi cem cu                       | Pilec>Pilca
iec       | m | surname | iec  | [bcdfghjklmnprstwz]     | ca cowi cem cu ńca ńcowi ńcem        | Krawiec>Krawca
ien       | m | surname | ień  | [bcdfghklmprstwz]       | nia niowi niem niu                   | Stępień>Stępnia
y         | m | *       | y    | [bcdfghklmnprstwzż]     | ego emu ym                           | Jerzy>Jerzego
i         | m | *       | i    | [bcdfghklmnprstwz]      | iego iemu im                         | Bialacki>Bialackiego
ij        | m | *       | j    | [iy]                    | ja jowi jem ju ego emu m             | Jurij>Jurija
skij      | m | surname | ij   | [kg]                    | iego iemu im                         | Bialackij>Bialackiego
ska       | f | surname | a    | [sc]k                   | iej ą                                | Tichanowska>Tichanowską
dzka      | f | surname | a    | dzk                     | iej ą                                | Zawadzka>Zawadzkiej
skaja     | f | surname | aja  | [sc]k                   | a iej ą ajej ają                     | Cichanouskaja>Cichanouskiej
naja      | f | surname | aja  | n                       | a ej ą ajej ają                      | Szczasnaja>Szczasna
na        | f | surname | a    | [nmrwtł]                | ej ą                                 | Kolesnikowa>Kolesnikowej
a         | * | *       | a    | [bcdfhłmnprstwzż]       | y ie ę ą                             | Anna>Annie
ka        | * | *       | ka   | -                       | ki ce kę ką                          | Babaryka>Babaryki
ga        | * | *       | ga   | -                       | gi dze gę gą                         | Olga>Oldze
cha       | * | *       | cha  | -                       | chy sze chę chą                      | Sacha>Sachy
ra        | * | *       | ra   | -                       | rze                                  | Wiera>Wierze
la        | * | *       | ła   | -                       | le                                   | Swietłana>Swietłanie
ta        | * | *       | ta   | -                       | cie                                  | Nikita>Nikicie
da        | * | *       | da   | -                       | dzie                                 | Szarenda>Szarendzie
ija       | * | *       | a    | [ijly]                  | i ę ą                                | Maria>Marii
ja        | * | *       | ia   | -                       | i ię ią                              | Hania>Hani
o         | m | *       | o    | [dklnrtw]               | a owi em ie y ę ą                    | Dmytro>Dmytra
ko        | * | surname | ko   | -                       | ki ce kę ką                          | Łukaszenko>Łukaszenki
owna      | f | surname | -    | [bcdfghklmnprstwzjżš]   | ówna ówny ównie ównę ówną            | Nowak>Nowakówna
`,
)
