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
const concession = rule('concession')
const negotiation = rule('negotiation')
const obligation = rule('obligation')
const acknowledgement = rule('acknowledgement')
const annulment = rule('annulment')
const rehabilitation = rule('rehabilitation')
const demand = rule('demand')
const reform = rule('reform')

const relief = {
  code: 'sanctions_relief',
  takes: { measure: 'measure', organisation: 'beneficiary' },
  needs: [],
} as const satisfies More
const LIFT =
  '(lifting|lifted|lift|lifts|easing|eased|ease|removal|removing|removed|relaxing|suspending|suspended|suspension|waived|dropped)'
const SENTENCES = '(sentence|sentences|conviction|convictions|verdict|verdicts|verdict|judgment)'

/** What was traded, promised, admitted or changed. */
export const BARGAINS: readonly Trigger[] = [
  concession(
    'lifting',
    'plain',
    `${LIFT} (of|the|some|its|all|most|certain|against)? (the|some|all)? [ #measure=measure ]`,
    ['The deal led to the lifting of economic sanctions on Northpotash.'],
    ['They spoke of economic sanctions.'],
    relief,
  ),
  concession(
    'passive',
    'plain',
    `#measure=measure _{0,6} (were|was|have_been|will_be|would_be|had_been|are|are_being) [ ${LIFT} ]`,
    ['Economic sanctions on Northpotash were lifted.'],
    ['Economic sanctions were imposed.'],
    relief,
  ),
  concession(
    'relief',
    'plain',
    '(sanctions_relief|sanction_relief|relief_from_sanctions|easing_of_sanctions|sanctions_waiver|exemption_from_sanctions)',
    ['Minsk was granted sanctions relief.'],
    ['Minsk was granted a loan.'],
    relief,
  ),
  concession(
    'for',
    'plain',
    '(in_exchange_for|in_return_for) [ (sanctions|concessions|spare_parts|aircraft_parts|the_lifting) ]',
    ['They were freed in exchange for concessions.'],
    ['They were freed for nothing.'],
    { code: 'other' },
  ),
  negotiation(
    'talks',
    'plain',
    '(negotiations|talks|negotiation|bargaining|agreement|deal) (with|between|led|brokered|mediated|by)',
    ['It was the result of negotiations with Poland.'],
    ['It was the result of an error.'],
    { takes: { place: 'negotiator', organisation: 'negotiator', person: 'negotiator', unnamed: 'negotiator' } },
  ),
  negotiation(
    'brokered',
    'plain',
    '(brokered|mediated|negotiated|secured) by',
    ['The deal was brokered by Poland.'],
    ['The deal was called off.'],
    { takes: { place: 'negotiator', organisation: 'negotiator', person: 'negotiator', unnamed: 'negotiator' } },
  ),
  negotiation(
    'participation',
    'plain',
    '(with_the_participation_of|with_the_mediation_of|mediation_of|through_the_mediation_of|thanks_to_the_mediation_of)',
    ['They left with the participation of Poland.'],
    ['They left with friends.'],
    { takes: { place: 'negotiator', organisation: 'negotiator', person: 'negotiator' } },
  ),
  obligation(
    'unclear',
    'plain',
    '(unclear|unknown|not_known|undisclosed|not_disclosed|secret) _{0,1} (what|which)? (obligations|conditions|terms|commitments|promises)',
    ['It is unclear what obligations the State has.'],
    ['It is clear what the State has.'],
    { code: 'undisclosed', fixed: true },
  ),
  obligation(
    'lack',
    'plain',
    '(lack_of|absence_of|no) _{0,5} (disclosed|public|transparent) _{0,4} (conditions|terms|obligations|commitments)',
    ['There is a lack of publicly disclosed conditions.'],
    ['There is a lack of bread.'],
    { code: 'undisclosed', fixed: true, polarity: 'restricted' },
  ),
  obligation(
    'not-disclosed',
    'plain',
    '(obligations|terms|conditions|commitments|details) _{0,4} [ (disclosed|made_public|published|revealed) ]',
    ['The terms of the deal were not disclosed.'],
    ['The terms of the deal were disclosed.'],
    { code: 'undisclosed', polarity: 'restricted' },
  ),
  acknowledgement(
    'noun',
    'plain',
    '(acknowledgment|acknowledgement|recognition|admission) of (the|any|their|its)? (illegality|wrongdoing|judicial_errors|errors|unlawfulness|innocence|mistakes)',
    ['There was no acknowledgment of wrongdoing.'],
    ['There was no bread.'],
  ),
  acknowledgement(
    'verb',
    'self',
    '(acknowledged|acknowledge|admitted|admit|recognized|recognize) (the|any|that_the)? (illegality|wrongdoing|error|errors|mistake|mistakes|innocence|unlawfulness)',
    ['The State never acknowledged the illegality.'],
    ['The State acknowledged the letter.'],
  ),
  acknowledgement('apology', 'self', '(apologized|apologised|apologize)', ['The State never apologized.'], ['The State agreed.']),
  annulment(
    'noun',
    'plain',
    `(annulment|cancellation|quashing|overturning|annulling|review) of (the|their|his|her|its)? ${SENTENCES}`,
    ['There was no annulment of the sentences.'],
    ['There was a review of the book.'],
  ),
  annulment(
    'reverse',
    'plain',
    '(sentence|conviction|verdict) (review|annulment|reversal)',
    ['There was no sentence review.'],
    ['There was no sentence.'],
  ),
  annulment(
    'verb',
    'plain',
    `${SENTENCES} _{0,3} [ (annulled|overturned|quashed|revoked|vacated|set_aside|expunged|cancelled|canceled) ]`,
    ['Their sentences were not annulled.'],
    ['Their sentences were long.'],
  ),
  annulment(
    'active',
    'plain',
    `(annulled|annul|overturned|overturn|quashed|quash|vacated) (the|his|her|their|any)? ${SENTENCES}`,
    ['The court quashed her conviction.'],
    ['The court read her conviction.'],
  ),
  rehabilitation('noun', 'plain', '(rehabilitation|exoneration)', ['There was no rehabilitation.'], ['There was no bread.'], {
    needs: [],
  }),
  rehabilitation(
    'verb',
    'verb',
    '(rehabilitated|exonerated|acquitted)',
    ['Nina Petrova was not rehabilitated.'],
    ['Nina Petrova was tried.'],
    { needs: ['acted'] },
  ),
  demand(
    'release',
    'verb',
    '(demand|demands|demanded|demanding|call|calls|called|calling|urge|urged|urges|seek|sought|seeks|appealed|insist|insisted|insists) (for|on|that)? (the|their|his|her|an)? (immediate|unconditional|@open|and){0,3} (release|freedom|liberation) (of|for)?',
    ['Her family demanded the release of Nina Petrova.'],
    ['The president announced the release of Nina Petrova.'],
  ),
  reform(
    'repeal',
    'plain',
    '(repealed|repeal|repealing|abolished|abolish|decriminalized|decriminalised) (the|an|its|all)? _{0,3} (law|laws|article|articles|#article|legislation)',
    ['Parliament repealed the law.'],
    ['Parliament read the law.'],
  ),
  reform(
    'noun',
    'plain',
    '(reform|reforms|repeal|liberalization) of (the|its|repressive)? _{0,2} (law|laws|legislation|judiciary|courts|code)',
    ['There was no reform of the courts.'],
    ['There was a visit of the courts.'],
  ),
]
