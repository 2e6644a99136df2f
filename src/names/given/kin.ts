import type { GivenId } from './rows.ts'

/**
 * Names that are two, and yet are at times put for one another: the same saint, or the usual translation (Юрый for Georgij, Jan for Іван).
 * Weaker than the same id. Source: church calendars and how Polish and Lithuanian papers write Belarusians.
 */
const KIN = `
ivan yan
yury hieorhi yahor yurhis
ales aliaksandr
danila daniel
dzemian damian
kandrat konrad
leu leon
leon liavon
liavon liavontsi
fadzei tadeush
matsvei matsei
yulian ulian
saveli sava
uladzimir valdemar
viachaslau vatslau
veslau viachaslau
valery valeryian
alena heliena
alesia lesia
aksana kseniia
alzhbeta lizaveta
aryna iryna
auhinnia yauheniia
barbara varvara
darya daryna
zenon zinovi
marfa marta
ahnesa ahniia
anhelina anelia
anhela anhelina
anhela anzhalika
stefaniia stsiapanida
maryia maryiam
iryna irena
liliia liliiana
miraslava mira
palina paulina
ryta marharyta
ruzha razalia
sonia safiia
sviatlana lana
ulliana yulianna
yuliia yulianna
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
