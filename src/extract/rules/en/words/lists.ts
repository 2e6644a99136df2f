import type { Words } from '../../../text/lexicon.ts'

/** What headings of lists say of the names under them. */
export const LISTS: Words = {
  list_release: 'freed released liberated releases',
  list_pardon: 'pardons pardoned',
  list_noun_release: 'release releases liberation',
  list_noun_pardon: 'pardon pardoning clemency',
  list_names: 'names named known list lists listed surnames here',
  list_confirmed: 'confirmed verified identified confirm confirms confirmation',
  list_expected: 'expected awaited due scheduled upcoming next',
  list_unsure: 'unconfirmed unverified unclear allegedly possibly probably perhaps rumoured rumored one_source single_source',
  list_mistaken: 'wrong error mistake mistakenly wrongly falsely erroneously fake fakes false hoax refuted misreported',
  list_held: 'still remain remains remaining stay stays behind_bars',
  list_other:
    'signatories signed authors author editors editor contacts contact sources source photo photos lawyers lawyer judges judge prosecutors prosecutor witnesses sponsors partners ministers guards wardens negotiators mediators visitors',
  echo: 'neither nor so',
  relof: 'whose',
  list_follows: 'following below',
  list_group: 'women men woman man foreigners foreigner minors region district city town country and',
  list_home: 'home country',
  list_moved: 'transferred re-arrested rearrested',
  list_correction: 'correction corrected clarification',
  list_out: 'out free liberty',
  list_update: 'upd update updated added addition',
  list_left: 'left remaining remain remains another more',
  meeting: 'met greeted welcomed helped meets welcomes',
  list_apart: 'unknown whereabouts awaiting waiting missing detained refused',
  list_growing: 'updated supplemented growing grow grows check checked verify completed',
  list_known: 'known aware learned',
}
