import type { Words } from '../../../text/lexicon.ts'

/** Words of what binds people after release, shared by many rules. */
export const BOUNDS: Words = {
  /** A text in which these stand may tell of what binds those who are out. */
  letout: 'bail bailed parole paroled probation released freed excarcelled excarceration excarcelations',
  barring:
    'bar bars barred barring ban bans banned banning prohibit prohibits prohibited prohibiting forbid forbids forbidden forbade forbidding prevent prevents preventing prevented restricted restricts restricting precluded stopped',
  /** Verbs that bind somebody to do what follows. */
  binding:
    'order orders ordered ordering require requires required requiring oblige obliges obliged obliging obligated compel compels compelled compelling instructed directed forced forces forcing told made',
  /** Between what one word forbids: “barred from leaving or giving interviews”. */
  besides: 'or nor and',
  /** Behind “former”: who was let out. */
  heldonce: 'political_prisoner political_prisoners prisoner prisoners inmate inmates detainee detainees convict convicts',
  /** What ends a ban or a duty: “lifted the requirement to report”, “the ban was removed”. */
  unbinding:
    'lift lifts lifted remove removes removed removing waive waived waives waiving cancel cancels cancelled canceled cancelling end ends ended ending ease eases eased easing relax relaxed revoke revoked scrap scrapped drop dropped overturn overturned annul annulled terminate terminated',
  /** The same as a noun: “the removal of the ban”. */
  lifting: 'lifting removal revocation',
  /** “Imposed on X”: whom a ban falls upon. */
  imposing: 'impose imposed imposes imposing slapped placed put issued set laid',
  bylaw: 'by_law under_the_law under_the_rules under_the_act under_the_legislation law_requires',
  /** What is taken then is no condition of a release. */
  arresting: 'arrested detained raided searched arrest arrests raid raids search searches handcuffed abducted',
  wherein: 'where',
  stillserves: 'serve serves serving',
  outsince: 'since after following upon conditions terms condition',
  outing: 'release',
  kinfolk: 'relatives families family parents',
  nowadays: 'now currently',
  aforetime: 'before prior_to ahead_of until',
  /** What these ask for binds nobody. */
  accusing: 'prosecutor prosecutors prosecution prosecuting investigators investigator lawyers lawyer attorney defence defense',
  prep_upon: 'on upon against',
  prep_for: 'for',
  /** Before a state people are under: one that is feared or broken, not one they live under. */
  unstated:
    'threat threats fear fears feared fearing risk risks danger avoid avoids avoided violate violated violates breach breached breaches escape escaped escapes flout flouted broke break defied defy no instead',
  ownedby: 'her his their my our whose',
  /** “Under Polish law conditions include”: a rule, and nobody's terms. */
  lawful: 'law laws code act statute legislation rules',
  /** “That did not prevent her from speaking”: no ban was lifted. */
  hindering: 'prevent prevents prevented preventing stop stops stopped stopping keep keeps kept',
  /** “The judge ruled that”. */
  laysdown: 'ruled rules directed directs ordered orders decided decides stipulated stipulates specified held added stated',
  /** What a court asks of those it jails, too. */
  paying: 'pay pays paying repay repaying reimburse',
  /** “Shall”, of what an order lays down, is no plan. */
  ordaining: 'shall',
  /** Says of a release that it has no terms. */
  termless: 'unconditionally',
  /** States that are always somebody's: where they end, the text has spoken of who was under them. */
  ownstate: 'house_arrest bail parole probation confinement',
  /** “A form of house arrest”. */
  kindof: 'form forms kind kinds sort type regime',
  /** What may stand before a state and has classes of its own. */
  understate: 'partial total police state government court appeals_court court_of_appeals official security',
  /** Bodies and officials: what they are bound to is no condition of a release. */
  bodies:
    'company companies government governments ministry court appeals_court court_of_appeals courts police authorities state parliament party parties regime judge judges prosecutor prosecutors officer officers official officials lawyer lawyers embassy council commission committee army media newspaper newspapers website embassy union countries country',
  /** How often people have to show up. */
  often: 'daily weekly biweekly monthly fortnightly regularly periodically periodic every each once twice thrice routinely',
  publictalk:
    'media press journalist journalists reporter reporters interviews interview publicly internet online twitter facebook telegram instagram platforms statements comments speeches lectures politics politically foreigners posts broadcasts trial case cases ordeal detention imprisonment activism',
  /** Where these are spoken of, somebody is in custody still. */
  inside: 'guards guard warden wardens inmates inmate cellmates cellmate cell cells',
  looming:
    'threatened threatens threatening feared fears fear fearing risked risks risking considered considering considers weighed weighing mulled mulling proposed proposing proposes suggested suggesting suggests recommended recommends discussed',
  /** “Cannot travel because of her illness”: what no ban keeps somebody from. */
  proviso: 'condition conditions proviso understanding sign signed signing signs',
  perhaps: 'likely probably presumably apparently perhaps possibly seemingly maybe',
  /** Who is bound, by what a court calls them. */
  accused:
    'suspect suspects defendant defendants applicant applicants appellant appellants petitioner petitioners accused pair duo trio',
  /** What a sentence on the terms of a release speaks of, who sets them, and what stands before them: “under the terms of her parole”. */
  framing: 'bail bailed parole probation conditions condition restrictions bond undertaking undertakings terms supervision',
  framer: 'court appeals_court court_of_appeals courts judge judges magistrate magistrates tribunal justice bench',
  /** What is said of terms that somebody did not take, that hold no more, or of such terms in general. */
  spurning:
    'offered vacated expired set_aside setting_aside struck_out struck_down quashed once often sometimes commonly usually typically normally generally typical stopped spoke speaking turned_down rejected rejecting opposed opposing protested contested appealed challenged denounced',
  /** Of people who lose rights. */
  register: 'list lists register registry',
  underterms: 'under part accordance line per',
  /** What is ordered besides, and is no condition of a release; nor are words by which no court orders. */
  unasked:
    'forced forces forcing made guarantee guaranteeing vouch testify testifying swear compensate be enjoy pay paying post posting furnish furnishing execute executing deposit depositing provide providing produce producing present presenting raise put meet meeting satisfy fulfil fulfill serve serving release releasing released free freed freeing let letting keep kept hold held holding detain detained arrest arrested explain answer answering say saying tell telling respond defend face facing prove apologise apologize wait waiting come coming die appear appearing stand standing hear hearing consider considering decide grant granting granted set setting sign signing know believe see think feel go going get getting take taking make making give giving become becoming remand remanded return returning hand handing reach',
  able: 'can cannot ca could unable able',
  ailment: 'illness stroke cancer health disability injury injuries disease ailments wheelchair pain surgery pregnancy poverty',

  whilst: 'while whilst',
  /** Before people of whom a rule is told, and nobody in particular. */
  suchlike: 'such',
  /** People whose advice and orders are no condition of a release, besides kin. */
  unofficial:
    'doctor doctors physician physicians medic medics nurse surgeon surgeons psychologist therapist dentist employer employers boss coach editor teacher landlord landlady lawyer lawyers attorney attorneys embassy consulate',
}
