import type { Words } from '../../../text/lexicon.ts'

/** What tells that nobody was held, or that somebody was. */
export const UNHELD: Words = {
  unheld:
    'miner miners rescuers underground mine mines mineshaft firefighter firefighters firemen rubble earthquake landslide avalanche wreckage trapped debris drilling lifeboat coastguard climbers stranded players midfielder midfielders goalkeeper goalkeepers striker strikers winger wingers quarterback linebacker shortstop transfer_window free_transfer free_transfers free_agent free_agents retained_list retained_lists parent_club parent_clubs squad squads championship league playoffs play-offs waivers roster rosters season turtle turtles tortoise tortoises aquarium zoo wildlife hatchery hatchlings eagle eagles falcon falcons owl owls lynx dolphin dolphins whale whales penguin penguins hedgehog hedgehogs pelican pelicans trout salmon coastline hospital hospitals surgery surgeon injured injuries patient patients rehabilitative rehab ambulance nurse insurance employer employers employee employees layoffs bankruptcy creditors plaintiffs lawsuit songwriter soundtrack album albums single singles',
  player:
    'player players midfielder midfielders goalkeeper goalkeepers striker strikers winger wingers quarterback linebacker shortstop',
  hirer: 'club clubs company companies firm firms label studio airline employer retailer bank startup broadcaster franchise',
  heldby:
    'police court appeals_court court_of_appeals prisoner prisoners detainee detainees inmate inmates captive captives hostage hostages bail custody captors militants abducted kidnapped kidnappers arrest arrests jail',
  trapped: 'trapped stuck buried',
  unconfined:
    'rubble debris wreck mine lift elevator cave flood newspaper magazine job company team squad position contract hospital hospitals clinic clinics rehab rehabilitation rehabilitative hospice quarantine intensive icu surgery crash accident wreckage treatment isolation duty duties obligation obligations car vehicle snare punishment punishments',
}
