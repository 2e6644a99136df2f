import type { Words } from '../../../text/lexicon.ts'

/** What is said of talks and bargains: what came of them, in exchange for what, who is against: ../../../README.md. */
export const DEALING: Words = {
  yields: 'tied linked led leads resulted results ended brought produced yielded secured won obtained included includes involved',
  exchanging: 'in_exchange_for in_return_for',
  opposing:
    'against oppose opposes opposed opposing rule_out ruling_out ruled_out rules_out stop_short_of stops_short_of stopped_short_of stopping_short_of rejected rejects excluded reverse reversing reversed undo undoing no_question_of',
  tooearly: 'premature too_early',
  agreeing: 'agree agrees agreed believe believes think thinks want wants support supports accept accepts favour favor',
  wanted: 'condition conditions goal aim objective demand precondition price wish task',
  discussed: 'topic subject matter question agenda',
  leaning:
    'weighs weighing weighed mulls mulling mulled debates debating possibly potentially perhaps maybe in_the_form_of willing willingness readiness working_on works_on working_toward working_towards moving_toward moving_towards step_toward step_towards steps_toward steps_towards way_toward way_towards aimed_at look_at looks_at looking_at paved_the_way_for paves_the_way_for pave_the_way_for paving_the_way_for open_the_door_to opens_the_door_to opened_the_door_to open_the_way_for opens_the_way_for opened_the_way_for path_to pressure_to pressured pressuring',
  favouring: 'in_favour_of in_favor_of',
  conferring:
    'grant grants granted granting issue issues issued issuing sign signs signed signing give gives gave given extended renewed received obtained won secured handed approved',
  licensing: 'waiver waivers license licenses licence licences general_license general_licence exemption exemptions',
  wishing: 'want wants wanted',
  unspoken: 'out_of_the_question off_the_table not_on_the_table not_on_the_agenda',
  resolving: 'voted votes intent intention intentions decision decisions commitment commitments moved moves steps move',
}
