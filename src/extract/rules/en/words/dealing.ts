import type { Words } from '../../../text/lexicon.ts'

/** What is said of talks and bargains: what came of them, in exchange for what, who is against: ../../../README.md. */
export const DEALING: Words = {
  yields: 'tied linked led leads resulted results ended brought produced yielded secured won obtained included includes involved',
  exchanging: 'in_exchange_for in_return_for',
  opposing:
    'against oppose opposes opposed opposing rule_out ruling_out ruled_out rules_out rejected rejects excluded reverse reversing reversed undo undoing no_question_of',
  tooearly: 'premature too_early',
  agreeing: 'agree agrees agreed believe believes think thinks want wants support supports accept accepts favour favor',
  wanted: 'condition conditions goal aim objective demand precondition price wish task',
  discussed: 'topic subject matter question agenda',
  leaning:
    'in_the_form_of willing willingness readiness working_on works_on working_toward working_towards moving_toward moving_towards pressure_to pressured pressuring',
  favouring: 'in_favour_of in_favor_of',
  unspoken: 'out_of_the_question off_the_table not_on_the_table not_on_the_agenda',
  resolving: 'decision moved moves steps move',
}
