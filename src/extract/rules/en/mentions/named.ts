import { mentionRulesOf } from '../../../grammar/rule-text.ts'

/** Organisations by their form, places of custody, papers and measures. */
export const NAMED = mentionRulesOf(
  'en',
  `
organisation.ministry
  = [ ^@orghead (of|for) the? ^{1,3} ]
  + The ⟦Ministry of Internal Affairs⟧ said no.
  - The ministry of truth said no.

organisation.head-last
  = [ (^@open|^@nationality){1,4} ^@orghead ]
  + The ⟦Harbour Rights Centre⟧ met.
  - The old centre met.

organisation.media tags=plural
  = [ @nationality? (state_media|state_news_agency|state_television|independent_media|local_media) ]
  + This was told by ⟦state media⟧.
  - This was told by the state.

facility.colony
  = [ (penal|women's|correctional|strict-regime)? (colony|prison|jail) (no|number)? '.? #num ]
  + He was held in ⟦Prison No. 77⟧ there.
  + She is in ⟦penal colony No. 4⟧.
  - The prison had four gates.

facility.remand
  = [ ^? (kgb)? (pretrial|pre-trial) (detention)? (center|centre|facility|prison) ]
  + He was held in a ⟦pretrial detention centre⟧.
  - The pretrial talk was short.

facility.cell tags=cell
  = [ (punishment_cell|punishment_cells|shizo|quarantine|isolation_ward|prison_hospital|solitary_confinement|solitary_cell|isolation_cell) ]
  + He was put in a ⟦punishment cell⟧.
  - He was in his cell.

document.passport tags=papers
  = [ (passports|passport|documents|documentation|identity_document|identity_documents|identity_papers|identification|identification_papers|identification_documents|identity_cards|identity_card|id|ids|id_card|id_cards|id_papers|travel_documents|travel_document|papers|belongings) ]
  + Their ⟦passports⟧ were kept.
  - Their hands were kept warm.

document.petition tags=scope_petition
  = [ (petition|petitions|request|requests|appeal|appeals|plea|pleas|application|bid) for a? (presidential)? (pardon|clemency|mercy) ]
  + He signed a ⟦petition for pardon⟧.
  - He made a request.

document.decree
  = [ (decree|decrees|verdict) ]
  + He signed a ⟦decree⟧.
  - He signed it.

measure.sanctions
  = [ (u.s.|us|american|european|eu|western|economic|remaining){0,2} sanctions ]
  + He spoke of ⟦economic sanctions⟧.
  - He spoke of money.

measure.restrictions
  = [ (u.s.|us|american|european|eu|western|economic|trade|trading|export|import|transit|arms|weapons|secondary|banking|investment|flight|financial|potash|fertiliser|fertilizer|aviation|oil|gas|gold|mining|energy|eu|u.s.){1,3} (restrictions|restriction|ban|bans|embargo|embargoes|curbs|penalties|tariffs|blockade) ]
  + He spoke of ⟦trade restrictions⟧.
  + They lifted the ⟦potash ban⟧.
  - He spoke of travel restrictions.

measure.embargo
  = [ (embargo|embargoes|export_controls) ]
  + They lifted the ⟦embargo⟧.
  - They lifted the lid.

measure.visa
  = [ (visa_ban|visa_bans|visa_sanctions) ]
  + They lifted the ⟦visa ban⟧.
  - They lifted the visa requirement.

measure.freeze
  = [ (asset_freeze|asset_freezes|assets_freeze|freeze_of_assets|freezing_of_assets|freeze_on_assets|freeze_of_its_assets|freeze_of_their_assets) ]
  + They lifted the ⟦asset freeze⟧.
  - They froze assets.

measure.designation
  = [ (designation|designations) ] (of|^|@determiner|@nationality|#place|#organisation|#unnamed|island|country|group|nation){0,6} as (@determiner|a|an){0,1} (foreign|state|sponsor|sponsors|terrorist|terror)
  + They lifted the ⟦designation⟧ of Northland as a state sponsor of terrorism.
  - They welcomed the designation of Northland as a host.

measure.designated
  = [ (terror|terrorist|terrorism|state_sponsor_of_terrorism) (designation|designations) ]
  + They lifted the ⟦terror designation⟧.
  - They lifted the designation.

measure.of-states
  = [ (u.s.|us|american|european|eu|western) (measures|penalties|export_controls) ]
  + They eased the ⟦U.S. measures⟧.
  - They eased the measures.

measure.measures
  = [ restrictive measures ]
  + They lifted the ⟦restrictive measures⟧.
  - They lifted the measures.

measure.restrictions-on
  = [ (restrictions|restriction|embargo|ban|bans|curbs|export_controls|penalties|limits) ] (on|against) (the|its|a|some|two|several|all|group|of|number|travel|',|#unnamed){0,3} (@nationality|#place|national|state|state-owned|flag|potash|key|large|linked|belarus-linked|financial|and|major|top|oil|secondary|travel){0,5} (airline|airlines|carrier|potash|exports|export|imports|import|transit|trading|trade|remittances|banking|sales|shipments|investment|transferring_money|money_transfers|sector|company|companies|banks|bank|industry|fertiliser|fertilizer|fertilisers|fertilizers|aviation|aircraft|#organisation|belavia|belaruskali)
  + They eased ⟦restrictions⟧ on the national airline.
  - They eased restrictions on travel.
`,
)
