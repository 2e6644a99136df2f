import type { GivenId } from './rows.ts'

/**
 * Names that are two, and yet are at times put for one another: the same saint, or the usual translation (Юрый for Georgij, Jan for Іван).
 * Names that only sound or look alike, or share a root, are not here: they are those of brothers and sisters. Weaker than the same id. Source: church calendars and how Polish and Lithuanian papers write Belarusians.
 */
const KIN = `
ivan yan
yury hieorhi
yury yurhis
hieorhi yahor
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
uladzimir valdemar
viachaslau vatslau
veslau viachaslau
alena heliena
alesia lesia
alzhbeta lizaveta
barbara varvara
marfa marta
anhela anzhalika
stefaniia stsiapanida
maryia maryiam
iryna irena
miraslava mira
palina paulina
ryta marharyta
sonia safiia
sviatlana lana
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
