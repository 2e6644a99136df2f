import type { Words } from '../../../text/lexicon.ts'
import { NATIONS } from './world.ts'

/** Nouns of which one and several are counted, in the singular. */
const NOUNS =
  'POW comrade senior professional graduate newcomer inhabitant native loyalist whistleblower informant reservist volunteer commander colonel associate nun monk bishop imam rabbi pastor minister deputy senator congressman diplomat ambassador envoy consul nurse paramedic surgeon physician psychologist pharmacist lecturer professor academic researcher scientist historian philosopher poet novelist writer singer actor actress director filmmaker cameraman photographer designer architect engineer programmer developer driver pilot sailor miner farmer cook cleaner guard policeman policewoman officer soldier conscript recruit fighter sniper saboteur spy agent partisan legionnaire coach footballer player athlete champion referee runner swimmer boxer fan subscriber follower user administrator admin moderator streamer commentator analyst expert manager entrepreneur businessman businesswoman banker accountant economist sociologist judge prosecutor investigator witness victim survivor suspect accomplice assistant adviser advisor aide spokesperson spokesman spokeswoman member leader organiser organizer coordinator supporter sympathiser sympathizer opponent critic candidate observer delegate laureate winner author signatory migrant emigrant immigrant refugee asylum-seeker tourist pilgrim traveller traveler visitor guest neighbour neighbor friend partner colleague husband wife widow widower mother father parent grandmother grandfather grandchild baby infant boy girl youth adolescent schoolchild schoolboy schoolgirl pupil freshman orphan adult adherent Catholic Christian Muslim Jew Baptist Protestant Frenchwoman Englishman Dutchman Dane Finn Czech Greek Turk Georgian Kazakh Spaniard trade_unionist ex-prisoner ex-inmate ex-convict ex-detainee freelancer staffer employee electrician mechanic plumber welder railwayman seaman hunter caretaker doorman bartender waiter hairdresser official bureaucrat dissident exile returnee deportee parolee releasee returner evacuee hostage settler villager townsman passer-by bystander onlooker stranger kid sibling twin cousin nephew niece uncle aunt grandson granddaughter grandparent spouse bride defender rescuer firefighter guide interpreter translator linguist librarian priest cleric chaplain deacon rector dean tutor trainer instructor mentor donor sponsor investor shareholder buyer seller trader merchant vendor customer client patient dentist vet veterinarian biologist chemist physicist mathematician geographer geologist ecologist environmentalist feminist anarchist antifascist nationalist patriot liberal democrat communist socialist worshipper parishioner believer convict lifer smuggler offender criminal thief murderer perpetrator culprit demonstrator marcher picketer striker voter elector debtor rebel militant insurgent gunman felon juvenile teen toddler retiree marine airman guardsman attorney barrister solicitor rapper undergraduate medic peasant fisherman campaigner legislator MP mayor governor councillor councilor expatriate expat casualty alien executive contractor consultant mercenary warden jailer trafficker addict dealer robber killer fraudster hacker deserter objector draftee newborn internee plotter ringleader putschist oppositionist loyalist oligarch tycoon operative baker butcher tailor carpenter builder shoemaker barber shepherd herder herdsman tradesman shopkeeper abductee captor kidnapper protestor'

const several = (noun: string) =>
  noun.endsWith('man')
    ? `${noun.slice(0, -2)}en`
    : noun.endsWith('child')
      ? `${noun}ren`
      : /[^aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : noun.endsWith('wife')
          ? `${noun.slice(0, -2)}ves`
          : noun.endsWith('thief')
            ? 'thieves'
            : /(?:s|ch|sh|x)$/.test(noun)
              ? `${noun}es`
              : `${noun}s`

/** “Nicaraguans”, where “Nicaraguan” may describe a thing. */
const MANY_OF_NATION = NATIONS.split(' ')
  .filter((name) => /[^s]s$/.test(name))
  .join(' ')

/** Nouns of people that count behind a number, one of them behind “one”, besides the class `people`; endings are of such nouns but for the exceptions. */
export const PERSONS: Words = {
  nametail: 'kyzy uulu ogly oglu qizi gizi',
  persons: [
    NOUNS.split(' ').map(several).join(' '),
    MANY_OF_NATION,
    'Americans Lithuanians Latvians Britons Poles Ukrainians Russians Germans Estonians Swedes Europeans Israelis mourners elders seminarians novices companions acolytes presidents premiers monarchs kings princes princesses generals sergeants captains lieutenants cadets sheikhs sheiks mullahs muftis deacons friars evangelists pilgrims nomads chiefs chieftains guerrillas jihadists jihadis separatists celebrities influencers vloggers podcasters cartoonists comedians publishers booksellers interns trainees apprentices alumni classmates schoolmates roommates in-laws grandchildren triplets infants babies fugitives evaders resisters defectors escapees squatters looters rioters hooligans bombers attackers assailants hijackers gangsters pirates negotiators mediators inspectors mothers-in-law refuseniks theologians thinkers composers musicologists intellectuals missionaries Christians Muslims Catholics Protestants Baptists Jews Hindus Buddhists Sikhs Rohingyas Uyghurs protestors co-accused co-defendants troops personnel youngsters folk locals elderly clergy police pro-democracy_activists media_workers souls unionists trade_union_leaders family_members staff crew press_secretaries ex-political_prisoners prisoners_of_war passers-by',
    '*ists !lists !twists !mists !fists  *icians *ologists *workers *makers *women *persons *keepers *leaders *drivers *goers *holders *defenders *fighters *seekers *dwellers *guards *owners *crats *ministers *officers *soldiers *deputies *mayors *governors *senators *presidents *officials *men !yemen !omen !semen *people *mates !estimates !climates !primates',
  ].join(' '),
  person: `${NOUNS} *ist !list !twist !mist !fist !exist !assist !persist !resist !insist *worker *woman`,
  townhead:
    'city town village municipality township district province port suburb settlement hamlet county region prefecture governorate neighbourhood neighborhood island',
}
