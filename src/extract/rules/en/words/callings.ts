/** What people are by calling, office, kin or conviction: nouns of nothing else, before a name and for themselves. */
export const CALLINGS = `
nun advocate rector vice-rector dean publisher stringer presenter broadcaster newscaster newsreader anchorwoman anchorman vice-chair
vice-chairman vice-chairwoman vice-president co-mayor ex-mayor ex-minister ex-governor ex-president co-chair co-chairman
co-chairwoman co-editor co-ordinator co-director co-owner co-organizer co-organiser ombudsman ombudswoman councillor
councilor councilman councilwoman alderman mp ex-mp mep ex-deputy ex-lawmaker parliamentarian producer documentarian
film-maker videographer cinematographer screenwriter sculptor designer illustrator caricaturist satirist humorist humourist
magician dancer ballerina songwriter singer-songwriter composer conductor pianist violinist drummer rocker vocalist frontman
frontwoman footballer goalkeeper wrestler boxer weightlifter swimmer sprinter climber mountaineer cyclist surgeon
paediatrician pediatrician psychiatrist psychologist therapist pharmacist dentist veterinarian medic paramedic virologist
epidemiologist microbiologist chemist biochemist engineer technician electrician mechanic welder carpenter plumber mason
tailor seamstress baker chef butcher waiter waitress barista hairdresser shopkeeper shopkeepers vendor hawker grocer merchant
dealer broker accountant auditor bookkeeper statistician demographer archaeologist anthropologist ethnographer folklorist
philologist orientalist theologian scientist astronomer astrophysicist geneticist ecologist environmentalist conservationist
botanist zoologist ornithologist naturalist farmer peasant rancher beekeeper shepherd fisherman miner trucker sailor seaman
skipper policeman policewoman constable soldier mufti rabbi deacon archdeacon abbot missionary evangelist chaplain vicar
friar postgraduate undergraduate alumnus schoolboy schoolgirl schoolteacher headteacher headmaster headmistress tutor
instructor magnate mogul industrialist restaurateur hotelier billionaire millionaire financier landlord organizer organiser
mobilizer feminist suffragist pacifist communist socialist nationalist separatist monarchist royalist reformist islamist
influencer youtuber tiktoker streamer gamer whistle-blower hacker hacktivist statesman stateswoman strategist pollster
lobbyist fundraiser jurist barrister solicitor notary paralegal ex-judge ex-prosecutor consul grandmother grandfather
grandson granddaughter stepson stepdaughter uncle aunt fiance fiancee fiancé fiancée spouse widow widower sibling
mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four sympathiser sympathizer loyalist
confidant confidante figurehead socialite retiree newspaperman newspaperwoman defector deserter conscript reservist
reservists human_rights_activist rights_activist rights_defender presidential_candidate ex-candidate oppositionist minister
deputy_minister resident defendant secretary-general director-general attorney-general owner ringleader treasurer curator
archivist librarian conservator registrar provost chancellor sympathizer
`
