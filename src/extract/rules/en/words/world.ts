/** Adjectives of countries beyond the vocabulary that are nouns of people too, with an s of several. */
const CITIZENS =
  'Afghan African Albanian Algerian Angolan Argentine Argentinian Armenian Austrian Azerbaijani Bahraini Bangladeshi Belgian Bolivian Bosnian Brazilian Bulgarian Burundian Cambodian Cameroonian Canadian Chadian Chechen Chilean Colombian Congolese Croatian Cypriot Djiboutian Ecuadorian Egyptian Emirati Eritrean Ethiopian Filipino Gambian Georgian Ghanaian Greek Guatemalan Haitian Honduran Hungarian Indian Indonesian Iranian Iraqi Jordanian Kashmiri Kazakh Kenyan Kuwaiti Kyrgyz Libyan Malaysian Malian Mauritanian Mexican Moldovan Mongolian Moroccan Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Peruvian Qatari Romanian Rwandan Salvadoran Saudi Serbian Singaporean Slovak Somali Sudanese Syrian Tajik Tanzanian Thai Tibetan Tunisian Turkmen Ugandan Uruguayan Uyghur Uzbek Yemeni Zambian Zimbabwean'

/** Citizens of countries beyond the vocabulary. */
export const NATIONS = `${CITIZENS} ${CITIZENS.split(' ')
  .map((one) => `${one}s`)
  .join(' ')} Chinese Vietnamese Burmese Lebanese Nepalese Portuguese Taiwanese Maltese`

/** Countries beyond the vocabulary, and bodies that are told of as acting by one word: no surnames. */
export const COUNTRIES =
  'Afghanistan Albania Algeria Angola Argentina Austria Bahrain Bangladesh Belgium Bolivia Bosnia Brazil Bulgaria Burma Burundi Cambodia Cameroon Chechnya Chile Colombia Congo Crimea Croatia Cyprus Djibouti Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Gambia Gaza Ghana Greece Guatemala Haiti Honduras Hungary Iceland Indonesia Iran Iraq Japan Kashmir Kenya Kosovo Kuwait Laos Latvia Lebanon Libya Malaysia Mali Mauritania Mexico Mongolia Montenegro Morocco Mozambique Myanmar Nepal Nicaragua Niger Nigeria Oman Pakistan Palestine Panama Paraguay Peru Philippines Portugal Qatar Romania Rwanda Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Tibet Tunisia Turkmenistan UAE Uganda Uruguay USSR Vietnam Xinjiang Yemen Zambia Zimbabwe Hamas Hezbollah Taliban Houthis FARC Interpol UNICEF Red_Cross Forum Marine Marines'
