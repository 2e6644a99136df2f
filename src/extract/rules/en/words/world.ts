/** Adjectives of countries beyond the vocabulary that are nouns of people too, with an s of several. */
const CITIZENS =
  'Afghan African Albanian Algerian Angolan Argentine Argentinian Armenian Austrian Azerbaijani Bahraini Bangladeshi Belgian Bolivian Bosnian Brazilian Bulgarian Burundian Cambodian Cameroonian Canadian Chadian Chechen Chilean Colombian Congolese Croat Croatian Cypriot Djiboutian Ecuadorian Egyptian Emirati Eritrean Ethiopian Filipino Gambian Georgian Ghanaian Greek Guatemalan Haitian Honduran Hungarian Indian Indonesian Iranian Iraqi Jordanian Kashmiri Kazakh Kenyan Korean Kosovar Kurd Kuwaiti Kyrgyz Laotian Libyan Malaysian Malian Mauritanian Mexican Moldovan Mongolian Moroccan Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Peruvian Qatari Romanian Rwandan Salvadoran Saudi Scot Serb Serbian Singaporean Slovak Somali Sri_Lankan Sudanese Syrian Tajik Tanzanian Tatar Thai Tibetan Tunisian Turkmen Ugandan Uruguayan Uyghur Uzbek Yemeni Zambian Zimbabwean'

/** Citizens of countries beyond the vocabulary. */
export const NATIONS = `${CITIZENS} ${CITIZENS.split(' ')
  .map((one) => `${one}s`)
  .join(' ')} Chinese Vietnamese Burmese Lebanese Nepalese Portuguese Taiwanese Maltese Rohingya`

/** Countries beyond the vocabulary, and bodies that are told of as acting by one word: no surnames. */
export const COUNTRIES =
  'Afghanistan Albania Algeria Angola Argentina Austria Bahrain Bangladesh Belgium Bolivia Bosnia Brazil Bulgaria Burma Burundi Cambodia Cameroon Chechnya Chile Colombia Congo Crimea Croatia Cyprus Djibouti Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Gambia Gaza Ghana Greece Guatemala Haiti Honduras Hungary Iceland Indonesia Iran Iraq Japan Kashmir Kenya Kosovo Kuwait Laos Latvia Lebanon Libya Malaysia Mali Mauritania Mexico Mongolia Montenegro Morocco Mozambique Myanmar Nepal Nicaragua Niger Nigeria Oman Pakistan Palestine Panama Paraguay Peru Philippines Portugal Qatar Romania Rwanda Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Tibet Tunisia Turkmenistan UAE Uganda Uruguay USSR Vietnam Xinjiang Yemen Zambia Zimbabwe Hamas Hezbollah Taliban Houthis FARC Interpol UNICEF Red_Cross Forum Marine Marines Guinea Hong_Kong Abu_Ghraib Abu_Dhabi Guantanamo_Bay Addis_Ababa Ho_Chi_Minh_City Thai_Nguyen Thai_Binh Tay_Ninh Tan_Son_Nhat Phnom_Penh Kuala_Lumpur New_Delhi Navi_Mumbai Buenos_Aires Tel_Aviv Costa_Rica El_Salvador San_Salvador San_Francisco San_Antonio San_Diego San_Jose San_José San_Juan Los_Angeles Sri_Lanka Sierra_Leone Burkina_Faso Puerto_Rico Nay_Pyi_Taw Dar_es_Salaam Rio_de_Janeiro'

/** Papers, agencies and channels of other countries that are told of without a word for what they are. */
export const OUTLETS =
  'Al_Jazeera Al_Arabiya Al_Mayadeen Al-Jazeera Radio_Free_Asia Radio_Free_Europe Radio_Liberty Xinhua Cumhuriyet Evrensel Hurriyet Hürriyet Irrawaddy Mizzima Mizan Tasnim Khabaronline Iranwire Licadho Prachatai Bianet Le_Monde Le_Figaro Le_Temps La_Prensa El_País El_Pais El_Universal El_Nacional El_Faro La_Nación Mada_Masr Human_Rights_Watch Amnesty_International Dalai_Lama Panchen_Lama Al_Qaeda Al-Qaeda Al_Shabaab Al-Shabaab Boko_Haram Mai_Mai'

/** Holidays, what names of Arab towns and bodies begin with, and other names that are nobody's. */
export const FEASTS_AND_TOWNS =
  'Eid Ramadan Nowruz Diwali Tet Deir Sharm Ras Jabal Bab Dar Hizb Beit Wadi Kafr Great_Lakes Arab_Spring Hanoi Freedom_of_Speech Public_Affairs Buddhist'
