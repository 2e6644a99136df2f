import type { Words } from '../../../text/lexicon.ts'

/** Articles, whose law they are of, what the law gives time for, and what it bars from: ../../../README.md. */
export const LAWS: Words = {
  code_UK:
    'cc of_the_belarus_criminal_code of_the_country_s_criminal_code of_belarusian_criminal_code of_the_republic_of_belarus_criminal_code of_the_criminal_code criminal_code of_the_belarusian_criminal_code of_belarus_s_criminal_code of_the_criminal_code_of_belarus of_the_criminal_code_of_the_republic_of_belarus cc_of_belarus of_the_cc the_criminal_code',
  code_other:
    'of_the_constitution of_the_belarusian_constitution of_the_constitution_of_belarus of_the_constitution_of_the_republic_of_belarus of_the_country_s_constitution of_the_rome_statute of_the_rome_statute_of_the_international_criminal_court of_the_international_covenant_on_civil_and_political_rights of_the_international_covenant of_the_iccpr of_the_covenant of_the_universal_declaration_of_human_rights of_the_universal_declaration of_the_european_convention_on_human_rights of_the_un_convention_against_torture of_the_convention_against_torture of_the_vienna_convention of_the_russian_criminal_code of_the_criminal_code_of_russia of_the_criminal_code_of_the_russian_federation of_the_ukrainian_criminal_code of_the_criminal_code_of_ukraine of_the_polish_criminal_code of_the_code_of_criminal_procedure of_the_criminal_procedure_code of_the_penal_enforcement_code of_the_criminal_executive_code of_the_penal_code penal_code code_of_criminal_procedure criminal_procedure_code of_russia_s_criminal_code',
  code_KoAP:
    'coao of_the_coao of_the_code_of_administrative_violations of_the_administrative_offenses_code of_the_administrative_offence_code of_the_administrative_offense_code of_the_code_of_administrative_offences of_the_code_on_administrative_offences of_the_code_of_administrative_offenses of_the_administrative_code of_the_administrative_offences_code code_of_administrative_offences administrative_code of_the_cao cao',
  anylaw: 'cc criminal_code of_the_criminal_code of_the_country_s_criminal_code of_the_cc the_criminal_code',
  courts: 'court appeals_court court_of_appeals courts',
  abroad:
    'Russian Moscow Kazakh Almaty Astana Kyrgyz Bishkek Uzbek Tashkent Tajik Azerbaijani Baku Armenian Georgian Turkish Istanbul Ankara Vietnamese Hanoi Iranian Tehran',
  lawpaper:
    'act law code constitution statute ordinance decree proclamation charter covenant convention declaration regulation regulations laws',
  lawsection: 'section sections sec secs',
  subarticle: 'subsection sub-section paragraph clause',
  articletail: 'bis ter quater',
  lawarticles: 'article articles art arts',
  deadline: 'appeal challenge leave pay hand surrender file submit lodge contest apply respond object decide vacate',
  deferring: 'adjourned postponed rescheduled deferred suspended fixed set',
  occasion: 'vote votes election elections poll polls ballot referendum summit congress inauguration',
  plannedfor: 'summons upcoming forthcoming planned scheduled slated',
  barring: 'ban banned barred barring prohibited deprived disqualified stripped',
}
