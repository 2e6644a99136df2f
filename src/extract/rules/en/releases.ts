import type { Trigger } from '../../pack.ts'

type More = Omit<Partial<Trigger>, 'id' | 'type' | 'form' | 'pattern' | 'tests'>
const rule =
  (type: Trigger['type']) =>
  (id: string, form: Trigger['form'], pattern: string, yes: string[], no: string[], more: More = {}): Trigger => ({
    id: `en.${type}.${id}`,
    type,
    form,
    pattern,
    ...more,
    tests: { yes, no },
  })
const release = rule('release')
const pardon = rule('pardon')
const displacement = rule('displacement')
const crossing = rule('crossing')
const back = rule('return')
const refusal = rule('refusal')

const batch = { batch: 'release_event', needs: ['acted'] } as const satisfies More
const CUSTODY = '(prison|jail|custody|detention|colony|captivity|imprisonment|behind_bars)'

/** Leaving custody. */
const RELEASE: readonly Trigger[] = [
  release(
    'verb',
    'verb',
    '(released|release|releases|releasing|freed|frees|freeing|liberated|set_free|let_go|let_out)',
    ['Nina Petrova was released on Friday.', 'The authorities freed 12 political prisoners.'],
    ['Nina Petrova released a new book.', 'Nina Petrova was expelled.'],
    batch,
  ),
  release(
    'walked',
    'self',
    `(walked_free|walked_out_of_prison|went_free|came_out_of_prison|left_prison|left_jail|left_the_colony|regained_his_freedom|regained_her_freedom|regained_freedom|regained_their_freedom|gained_freedom|is_free|are_free|is_at_liberty)`,
    ['Nina Petrova walked free on Friday.'],
    ['Nina Petrova walked home.'],
    batch,
  ),
  release(
    'noun',
    'noun',
    '(release|liberation|freeing) [ (of|for) ]',
    ['The president announced the release of 12 political prisoners.'],
    ['Her family demanded the release of Nina Petrova.', 'The release of the film is near.'],
    batch,
  ),
  release(
    'owner',
    'noun',
    "[ release ] (!of|'.)",
    ["Officials confirmed Nina Petrova's release on Friday."],
    ['The release of the film is near.', "Her family demanded Nina Petrova's release."],
    batch,
  ),
  release(
    'term',
    'self',
    '(served|completed|finished) (his|her|their|the)? (full|entire|whole)? (sentence|term) (and|in_full)',
    ['Nina Petrova served her full sentence and left.'],
    ['Nina Petrova serves her sentence.'],
    { code: 'end_of_term', ...batch },
  ),
  release(
    'conditional',
    'verb',
    '(released|freed) (conditionally|on_parole|early_on_parole|ahead_of_schedule)',
    ['Nina Petrova was released on parole.'],
    ['Nina Petrova was released.'],
    { code: 'conditional', ...batch },
  ),
  release(
    'swap',
    'verb',
    '(exchanged|swapped|traded) (for|in)',
    ['Nina Petrova was exchanged for two spies.'],
    ['Nina Petrova exchanged letters.'],
    { code: 'exchange', ...batch },
  ),
  release('amnestied', 'verb', '(amnestied)', ['Nina Petrova was amnestied in May.'], ['Nina Petrova was tried in May.'], {
    code: 'amnesty',
    ...batch,
  }),
  release(
    'amnesty',
    'verb',
    '(released|freed) under (an|the)? amnesty',
    ['Nina Petrova was released under an amnesty.'],
    ['Nina Petrova was released.'],
    { code: 'amnesty', ...batch },
  ),
  release(
    'by-pardon',
    'verb',
    '(released|freed) (under|by|through|on_the_basis_of|following|thanks_to) (a|the|presidential)? (presidential)? pardon',
    ['Nina Petrova was released under a pardon.'],
    ['Nina Petrova was released.'],
    { code: 'pardon', ...batch },
  ),
]

const PARDON: readonly Trigger[] = [
  pardon(
    'verb',
    'verb',
    '(pardoned|pardon|pardons|pardoning)',
    ['Nina Petrova was pardoned in May.', 'The president pardoned 30 people.'],
    ['Nina Petrova asked for a pardon.', 'Pardon is a word.'],
    batch,
  ),
  pardon(
    'granted',
    'verb',
    '(granted|given) (a|an|presidential|official)? (pardon|clemency)',
    ['Nina Petrova was granted a pardon in May.'],
    ['Nina Petrova was granted a prize.'],
    batch,
  ),
  pardon(
    'noun',
    'noun',
    '(pardon|pardons|clemency|pardoning) [ (of|for) ]',
    ['The president announced a pardon for 30 people.'],
    ['Her mother asked for a pardon for Nina Petrova.'],
    batch,
  ),
  pardon(
    'decree',
    'self',
    '(received|got) (a|an)? (presidential)? (pardon|clemency)',
    ['Nina Petrova received a presidential pardon.'],
    ['Nina Petrova received a letter.'],
    batch,
  ),
  pardon('with-stay', 'plain', '< pardon with stay', ['Pardon with stay in Poland'], ['They stay with a pardon.'], {
    takes: { place: 'place' },
  }),
]

/** Movements out of the country. A movement is not a release. */
const DISPLACEMENT: readonly Trigger[] = [
  displacement(
    'expelled',
    'verb',
    '(expelled|expel|expels|expelling|deported|deport|deports|deporting|exiled|banished)',
    ['Nina Petrova was expelled to Lithuania.', 'Minsk deported 12 people.'],
    ['Nina Petrova was released.'],
    { needs: ['acted'] },
  ),
  displacement(
    'taken',
    'verb',
    '(taken|took|brought|driven|transported|transferred|moved|sent|bussed|flown|evacuated|handed_over|delivered) [ to ] #place',
    ['Nina Petrova was taken to Lithuania.'],
    ['Nina Petrova was taken home.'],
    { needs: ['acted', 'to'] },
  ),
  displacement(
    'away',
    'verb',
    '(taken_away|taken_out_of_the_country|taken_abroad|driven_out_of_the_country|sent_abroad|thrown_out_of_the_country|forced_out_of_the_country|removed_from_the_country|forcibly_removed_from_the_country|taken_out_of|forced_out_of|thrown_outside|thrown_out_of|forcibly_displaced|displaced_abroad|forcibly_transferred|forcibly_deported|pushed_out_of_the_country)',
    ['Nina Petrova was taken out of the country.'],
    ['Nina Petrova was taken home.'],
    { needs: ['acted'] },
  ),
  displacement(
    'left',
    'self',
    '(left_the_country|left_belarus|leave_belarus|leave_the_country|leaving_belarus|fled_the_country|went_into_exile|forced_to_leave_the_country|forced_to_leave_belarus|forced_to_leave|had_to_leave_the_country|went_abroad)',
    ['Nina Petrova left the country in May.'],
    ['Nina Petrova left the room.'],
    { needs: ['acted'] },
  ),
  displacement(
    'arrived',
    'self',
    '(arrived|landed) [ in ] #place',
    ['Nina Petrova arrived in Lithuania on Friday.'],
    ['Nina Petrova arrived late.'],
    { needs: ['acted', 'to'], prepositions: { in: 'to' } },
  ),
  displacement(
    'noun',
    'noun',
    '(expulsion|deportation|displacement|transfer|exile) [ of ]',
    ['The report describes the deportation of 12 people.'],
    ['The report describes the city.'],
    { needs: ['acted'] },
  ),
  displacement(
    'forced',
    'plain',
    '(forced_displacement|forced_transfer|forced_exile|forcible_displacement|forcible_transfer|forced_deportation)',
    ['Forced displacement outside the country'],
    ['They were displaced by force.'],
    {},
  ),
  displacement(
    'not-allowed',
    'self',
    '(permitted|allowed) to (remain|stay) in #place',
    ['Nina Petrova was not allowed to stay in Belarus.'],
    ['Nina Petrova was allowed to stay in Belarus.'],
    { needs: ['acted'], polarity: 'restricted', prepositions: { in: 'from' } },
  ),
]

const CROSSING: readonly Trigger[] = [
  crossing(
    'crossed',
    'self',
    '(crossed|cross|crosses) (the)? (@open|@nationality|#place){0,2} (border|frontier)',
    ['Nina Petrova crossed the border on Friday.'],
    ['Nina Petrova crossed the street.'],
    { needs: ['acted'] },
  ),
  crossing(
    'handed',
    'verb',
    '(handed_over|released|dropped|dumped|left|dropped_off|taken|brought|driven) (at|to|on|near) (the)? (@open|@nationality|#place){0,2} (border|frontier)',
    ['Nina Petrova was handed over at the border.'],
    ['Nina Petrova was handed a letter.'],
    { needs: ['acted'] },
  ),
]

const RETURN: readonly Trigger[] = [
  back(
    'custody',
    'verb',
    `(returned|sent_back|taken_back|brought_back) to (the|a|his|her)? (@open|penal){0,2} ${CUSTODY}`,
    ['Nina Petrova was returned to the colony.'],
    ['Nina Petrova returned to work.'],
    { needs: ['acted'] },
  ),
  back(
    'country',
    'self',
    '(returned|returns|went_back|came_back) [ to ] #place',
    ['Nina Petrova returned to Belarus in May.'],
    ['Nina Petrova returned home.'],
    { needs: ['acted'] },
  ),
  back(
    'country-passive',
    'verb',
    '(sent_back|taken_back|brought_back) [ to ] #place',
    ['Nina Petrova was taken back to Belarus.'],
    ['Nina Petrova was taken home.'],
    { needs: ['acted'] },
  ),
]

const REFUSAL: readonly Trigger[] = [
  refusal(
    'refused',
    'self',
    '(refused|refuses|declined|declines|rejected) [ to ] (leave|go|cross|sign|write|ask|request|apply|cooperate|be|board|enter|admit|submit|file|testify|plead|accept|do)',
    ['Nina Petrova refused to leave the country.'],
    ['Nina Petrova left the country.', 'Officials refused to comment.'],
    { needs: ['acted'], takes: { document: 'document', place: 'place' } },
  ),
  refusal(
    'rejected',
    'self',
    '(rejected|refused|declined|turned_down) (the|a|an|any|his|her)? (@open){0,1} (offer|pardon|exile|deal|proposal|deportation|request)',
    ['Nina Petrova rejected the offer.'],
    ['Nina Petrova made the offer.'],
    { needs: ['acted'] },
  ),
  refusal('did-so', 'self', '(refused) to_do_so', ['Nina Petrova refused to do so.'], ['Nina Petrova did so.'], {
    needs: ['acted'],
  }),
]

export const RELEASES: readonly Trigger[] = [...RELEASE, ...PARDON, ...DISPLACEMENT, ...CROSSING, ...RETURN, ...REFUSAL]
