import type { GivenId } from './rows.ts'

/**
 * Names that are two, and yet are at times put for one another: the same saint, or the usual translation (Юрый for Georgij, Jan for Іван).
 * Weaker than the same id. Source: church calendars and how Polish and Lithuanian papers write Belarusians.
 */
const KIN = `
ivan yan
yury hieorhi yahor yurhis
ales aliaksandr
vital vitaut
yan yanush
danila daniel
dzemian damian
kandrat konrad
leu leon
leon liavon
liavon liavontsi
luka lukian
fadzei tadeush
matsvei matsei
yulian ulian
yulian yuli
saveli sava
maksim maksimilian
uladzimir valdemar
uladzislau uladzimir
viachaslau vatslau
veslau viachaslau
mark martsin
ustsin ustsim
arseni artsiom
stanislau stsiapan
valery valeryian
hieorhi harry
alena heliena
alesia lesia
aksana kseniia
alzhbeta yelizaveta
aryna iryna
auhinnia yauheniia
barbara varvara
daniel danila
darya daryna
frosia praskouia
iryna irena
karyna katsiaryna
liliia liliiana
maryia maryiana
maryia maryola
miraslava mira
palina paulina
palina apalonia
ryta marharyta
ruzha razalia
sonia safiia
sviatlana lana
tamara tamila
uladzislava uladzimira
ulliana yulianna
yuliia yulianna
vasilina vasilisa
vera vieranika
viktoryia viktaryna
yana ianina
`
const kin = new Set<string>()
for (const line of KIN.trim().split('\n')) {
  const ids = line.split(' ')
  for (const one of ids) for (const other of ids) if (one !== other) kin.add(`${one} ${other}`)
}

/** Whether two names that are not the same are at times put for one another. */
export const isKin = (one: GivenId, other: GivenId): boolean => kin.has(`${one} ${other}`)

/** For tests: every id that is kin to another. */
export const kinIds = (): readonly GivenId[] => [...new Set([...kin].flatMap((pair) => pair.split(' ')))]
