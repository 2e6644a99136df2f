import { wordsOf } from './words-of.ts'

/**
 * English words that begin sentences about this subject. They may have a capital at the start of a sentence and may stand in the path of an
 * address. No word that is also a given name or a surname people bear (Will, Mark, Grace, Hope, May, Young, Page, Long, Case): the reader
 * would see a name half hidden.
 */
export const COMMON_EN = wordsOf(`
there additionally currently a an the this that these those such same other another each every all any both either neither some several many much more most few fewer fewest less least enough
i he she it we they you who whom whose which what one ones someone anyone everyone nobody none nothing something anything everything everybody
his her hers its our ours their theirs my your him them us me himself herself itself themselves
about above across after again against ago almost along already also although always amid among amongst an and anyway apart around as aside at away
back because before behind below beneath beside besides between beyond but by despite down during else elsewhere especially even eventually ever except
far finally first firstly following for former formerly forward from further furthermore generally hence here hereafter how however if immediately in including indeed
initially inside instead into just last lastly lately later latest less like likely likewise mainly meanwhile merely moreover mostly mainly namely near nearly
never nevertheless next no nonetheless nor not notably now nowadays of off officially often on once only onto or originally otherwise out outside over overall own
partly particularly per perhaps possibly presumably previously primarily probably publicly quite rather really recently regarding regardless reportedly respectively
second secondly separately seemingly shortly similarly simply since so somehow sometimes somewhere soon specifically still subsequently suddenly than then thereafter
thereby therefore third thirdly though through throughout thus till to today together tomorrow tonight too toward towards twice ultimately under unfortunately unless
unlike until up upon usually versus very via was were well when whenever where whereas wherever whether while why with within without yes yesterday yet
am are is be been being do does did done doing have has had having can could might must shall should would cannot
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety hundred hundreds thousand thousands dozens dozen half third quarter zero
according accused added admitted agreed allowed announced announcing answered appealed appeared arrived asked asking based became becoming began believed born brought
called calls came cited citing claimed come coming concerning condemned confirmed considering considered continued convicted crossed cut decided declared demanded denied
deported depriving described detained did died during earlier earned ended ensuring established expelled explained facing failed faced followed following forced forcibly
formed found freed gave getting given giving going gone granted growing happened held helped holding imprisoned included includes including increased insisted
introduced issued jailed joined keeping kept knew knowing known later learned leaving led left let lifted lifting listed living lost made making meaning means meant meeting
met moved moving named negotiated noted notes offered opened ordered organised organized paid pardoned passed pledged posted presented promised published putting
raised reached received recognised recognized refused refusing released releasing remained remains reported reporting requested responded returned returning running said saying
says seeing seen sent sentenced served serving set showed signed speaking spent spoke started stated stayed stopped stripped suggested summing taken taking talking told took
transferred transported travelled treated tried trying turned tying under urged used using waited waiting wanted warned went working written wrote
access account accounts blog blogs channel channels act action actions activist activists activity addition administration adviser advisers agreement aid air amnesty analysis announcement appeal
application approach area arrest arrests article articles attempt attention authorities authority
ban bans basis behalf beginning border borders bus buses campaign capital car cars cases cell cells centre center century change changes charge charges citizen citizens
city civil civilian clear closed colony comment comments commission committee common community company companies concern concerns concession concessions
condition conditions confession conflict congress consequence consequences contact contacts control conviction convictions cooperation council count counting country
countries coup court courts crackdown crime crimes crisis critics critical custody
daily data date dates days deal deals death decision decisions decree decrees defence defense defenders delegation demand demands democracy democratic deportation deportations
detail details detention detentions dialogue diplomacy diplomat diplomats discussion discussions document documents door doors due duty
economic editor editors effect effects effort efforts election elections embassy end enterprise entry envoy espionage evening event events evidence example examples exchange
executive exile exit experts export exports expulsion extremism extremist fact facts families family fear fewer figure figures flight food force forces foreign foreigners form
free freedom fresh full future general goal government governments group groups guarantee guarantees guards guilt guilty headline headlines health hearing hearings
help history home homes hope hour hours house human humanitarian idea identity illegal important imprisonment independent individual individuals information inmates
institutions interest interior international interview investigation investigators issue issues jail jails journalist journalists judgement judgment judges judicial
label labour law laws lawyer lawyers leader leaders leadership legal legislation letter letters level life line link list lists local logic main major man mass measure
measures media meeting meetings member members men message method ministry minister moment money month months morning movement movements name names nation national
negotiation negotiations negotiators neighbouring network new news newspaper night notice number numbers obligation obligations observers obstacles occasion offence
offences offer office officers official officials old online open operation opinion opponents opposition option order orders organisation organisations organization
organizations others outcome outlet outlets overview owner pardon pardons parents parliament part parties partners party passport passports past path peaceful penal people
percent period permission persecution person persons perspective petition petitions photo photos place places plan plans point points police policy politicians political
politically position possible potash power practice present president presidential press pressure previous price prison prisoner prisoners prisons probable problem
problems procedure process programme project promise promises property proposal protest protesters protests public publication publications punishment purpose
question questions quote quoted reason reasons record records reform reforms refusal regime region register registration regular rehabilitation related relations relative
relatives release releases relief remaining report reporter reporters reports representative representatives repression republic request requests resettlement residents
resolution response responsibility restrictions result results review right rights risk risks road role round rule rules sanctions scale school sector security
sentence sentences separate series serious service services session severe side sides sign signal significance significant situation small social society sort source
sources space special spokesperson spokeswoman spokesman spokespeople staff stage standard standards state statement statements states station statistics status step steps
story strategy structure students subject successful summary support supporters survey system table talks target team television terms term test text
thing things threat threats time title top total totals trade transfer transport treatment treaty trial trials trip truth type types union unit update updates value various version
versions victims video view views violation violations violence visa visit voice volunteers vote voters voting website week weeks women woman word words work
worker workers workshop world worse worst wrongful year years
detainees detainee frees signs amid controversial hardline persists background known convict upheld upholds arrives arrived visit after-visit diplomacy condemns condemn expulsions
warn warns risk exclusively grounds convicts pardoning comments condemns releases-list easing eases ease lifts lift deport deports deported deport-list forced-exile incarceration sentencing jailing
opposition candidate presidential-candidate again refusing appeals guilty priests priest clergy catholic nobel-laureate american citizens foreigners brought documents-free imprisons jails swap swaps
annulment annulled acknowledgement arbitrary crossing charged convicts dissidents forcible freeing granting harsh ill illness largest lifelong long-term many-sided military
minors negotiating number-wise officially-listed potential pre-trial prosecution prosecutors remission restored retained ruling seriously smaller solitary
state-owned unknown unlawful unnamed unsourced uncounted underlying wider worldwide
`)

/** Ordinary words that are names too: they stay in lower case, and are never taken for the beginning of a sentence. */
export const LOWER_EN = wordsOf(`
will mark grace hope may april june august art bill bills frank rich rob sue jack dawn drew guy hunter young white black brown green grey gray red blue king queen long
short price page pages field hill bank banks cook baker day days ward bush west east north south early rice wise case chance faith joy love major marshal judge justice
prince pope bishop angel christian dean gene hardy power read small best wall walls wells wood woods stone sharp strong swift son van ben ray rose violet iris lily olive
ivy daisy heather crystal amber ruby pearl jade rusty pat peg penny max miles carol harry don earl duke noble noel eve robin martin jay wren dale glen heath cliff brook
lane park parks street streets church temple mason miller smith carter turner tanner fisher shepherd porter butler cooper taylor weaver archer singer walker
gates rivers ford bridge banks barn berry bird fox wolf lamb bull crane drake finch hawk hall hay holly horn house houses hunt knight lake land little love low
marsh march mercy merry mills moon moss nail nice night noon park peace peak pike pitt pool poor post pound read reid rock root rush sage sand self shaw shell show silver
sky snow spring star stern storm street summer sweet thorn tower town vale vice victory vine virtue wade waters way weeks welcome winter work worth wright
li le ha ho ko ma na pa ta go im ng min jun sung song han kim lee park choi ali ada ana ann
`)
