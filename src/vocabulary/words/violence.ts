/**
 * Beginnings of words that tell of torture, beating, rape, suicide or wounds. A paragraph with one of them stands folded where people read
 * testimony for hours. Too many rather than too few: opening one costs a click.
 */
const STEMS = {
  en: 'tortur|beaten|beating|beat (?:him|her|them|me|us)|raped?\\b|rapist|sexual(?:ly)? (?:violence|abuse|assault)|strangl|suffocat|suicid|hanged|electric shock|stun gun|taser|bruis|wound|blood|kicked|punched|batter|corpse|murder|killed|mutilat|self-harm|broken (?:rib|arm|leg|jaw|nose)',
  ru: 'пытк|пытал(?!\\p{L}*с[яь])|истяз|избил|избив|избит|побои|побоев|побоями|били (?:его|её|ее|их|нас|меня|по)|изнасил|насилова|сексуальн\\p{L}* насили|душил|задуш|удуш|повесил(?:ся|ась)|самоубий|суицид|электрошок|шокер|гематом|синяк|кровь|крови|кровью|кровав|раны|ранен|труп|убил|убит|убийств|калеч|сломал\\p{L}* (?:ребр|рёбр|рук|ног|челюст|нос)',
  be: 'катава|катуюць|здзек|збілі|збіў|збіва|збіты|збіта|пабоі|пабояў|пабоямі|білі (?:яго|яе|іх|нас|мяне|па)|згвалт|гвалтава|сэксуальн\\p{L}* гвалт|душыў|душылі|задуш|павесі(?:ўся|лася)|самагуб|суіцыд|электрашок|шокер|гематом|сіняк|кроў|крыві|крывёй|крывав|раны|паранен|труп|забіў|забілі|забіт|забойств|калеч|зламал\\p{L}* (?:рэбр|рук|наг|сківіц|нос)',
}

const VIOLENCE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${Object.values(STEMS).join('|')})`, 'iu')

/** Does a text in any of our languages tell of violence done to a body? */
export const tellsOfViolence = (text: string): boolean => VIOLENCE.test(text)
