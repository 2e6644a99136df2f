import { names } from './forms.ts'
import { type Organisation, organisation } from './organisation.ts'

/** State bodies of all States, and international ones. */
export const AUTHORITIES: readonly Organisation[] = [
  organisation(
    'state',
    'kgb',
    'BY',
    ['КДБ', 'КГБ', 'KGB'],
    names(
      'KDB|State Security Committee|Камітэт дзяржаўнай бяспекі|Камітэта дзяржаўнай бяспекі|Комитет государственной безопасности|Комитета государственной безопасности',
    ),
  ),
  organisation(
    'state',
    'gubopik',
    'BY',
    ['ГУБАЗіК', 'ГУБОПиК', 'GUBOPiK'],
    names(
      'GUPOPiK|GUBOPIK|GUBOP|ГУБАЗіКа|ГУБАЗіКу|ГУБОПиКа|ГУБОПиКу|ГУБОП|ГУБАЗ|General Department for Prevention of Organised Crime and Corruption',
    ),
  ),
  organisation(
    'state',
    'mvd_by',
    'BY',
    ['МУС', 'МВД', 'interior ministry'],
    names(
      'Ministry of Internal Affairs|Interior Ministry|MVD|министерство внутренних дел|министерства внутренних дел|министерстве внутренних дел|міністэрства ўнутраных спраў|міністэрстве ўнутраных спраў',
    ),
  ),
  organisation(
    'state',
    'president_by',
    'BY',
    ['прэс-служба прэзідэнта', 'пресс-служба президента', 'presidential press service'],
    names(
      'presidential office|president’s press service|presidential administration|Administration of the President|администрация президента|администрации президента|адміністрацыя прэзідэнта|адміністрацыі прэзідэнта|пресс-службе президента|пресс-службы президента|прэс-службе прэзідэнта|прэс-службы прэзідэнта|президентская пресс-служба|президентской пресс-службы|президентской пресс-службе|президентскую пресс-службу|прэзідэнцкая прэс-служба|прэзідэнцкай прэс-службы|прэзідэнцкай прэс-службе|прэзідэнцкую прэс-службу',
    ),
  ),
  organisation(
    'state',
    'pul_pervogo',
    'BY',
    ['«Пул першага»', '«Пул Первого»', 'Pul Pervogo'],
    names('Пул Первого|Пула Первого|Пуле Первого|Пулом Первого|Пул першага|Пула першага|Пуле першага|Пулам першага'),
  ),
  organisation(
    'state',
    'prosecutor_by',
    'BY',
    ['Генеральная пракуратура', 'Генеральная прокуратура', 'Prosecutor General’s Office'],
    names('Генпрокуратура|Генпрокуратуры|Генпракуратура|Генпракуратуры|General Prosecutor’s Office'),
  ),
  organisation(
    'state',
    'investigative_committee',
    'BY',
    ['Следчы камітэт', 'Следственный комитет', 'Investigative Committee'],
    names('Следчага камітэта|Следственного комитета|Следственном комитете|Следчым камітэце'),
  ),
  organisation(
    'state',
    'pardon_commission',
    'BY',
    ['камісія па памілаванні', 'комиссия по помилованию', 'pardon commission'],
    names('камісіі па памілаванні|комиссии по помилованию|комиссию по помилованию'),
  ),
  organisation(
    'state',
    'border_committee',
    'BY',
    ['Дзяржпагранкамітэт', 'Госпогранкомитет', 'State Border Committee'],
    names('ГПК|Госпогранкомитета|Дзяржпагранкамітэта'),
  ),
  organisation(
    'state',
    'us_state_department',
    'US',
    ['Дзярждэпартамент ЗША', 'Госдепартамент США', 'US State Department'],
    names(
      'State Department|U.S. State Department|Department of State|Госдеп|Госдепа|Госдепе|Госдепом|Госдепартамент|Госдепартамента|Госдепартаменте|Дзярждэп|Дзярждэпа|Дзярждэпартамент|Дзярждэпартамента|Дзярждэпартаменце',
    ),
  ),
  organisation(
    'state',
    'white_house',
    'US',
    ['Белы дом', 'Белый дом', 'White House'],
    names('Белага дома|Белым доме|Белого дома|Белом доме|Белому дому'),
  ),
  organisation(
    'state',
    'us_embassy',
    'US',
    ['пасольства ЗША', 'посольство США', 'US embassy'],
    names(
      'U.S. Embassy|US embassy in Vilnius|U.S. Embassy in Vilnius|American embassy|посольства США|посольстве США|посольством США|пасольстве ЗША|пасольствам ЗША',
    ),
  ),
  organisation(
    'state',
    'us_treasury',
    'US',
    ['Мінфін ЗША', 'Минфин США', 'US Treasury'],
    names('OFAC|Treasury Department|Минфина США|Мінфіна ЗША'),
  ),
  organisation(
    'state',
    'ua_headquarters',
    'UA',
    ['Каардынацыйны штаб', 'Координационный штаб', 'Coordination Headquarters'],
    names(
      'Coordination Headquarters for the Treatment of Prisoners of War|Координационного штаба|Координационном штабе|Каардынацыйнага штаба|Каардынацыйным штабе',
    ),
  ),
  organisation(
    'state',
    'hochu_zhit',
    'UA',
    ['«Хачу жыць»', '«Хочу жить»', 'I Want to Live'],
    names('Хочу жить|Хачу жыць|Hochu Zhit|Хочу жити'),
  ),
  organisation(
    'state',
    'pl_mfa',
    'PL',
    ['МЗС Польшчы', 'МИД Польши', 'Polish foreign ministry'],
    names(
      'Polish Foreign Ministry|foreign ministry of Poland|Министерство иностранных дел Польши|Министерства иностранных дел Польши|Міністэрства замежных спраў Польшчы|Polish MFA|МИДа Польши|МИДом Польши',
    ),
  ),
  organisation(
    'state',
    'lt_government',
    'LT',
    ['урад Літвы', 'правительство Литвы', 'Lithuanian government'],
    names('урада Літвы|правительства Литвы|Lithuanian authorities|литовские власти|літоўскія ўлады'),
  ),
  organisation(
    'state',
    'lt_migration',
    'LT',
    ['Дэпартамент міграцыі Літвы', 'Департамент миграции Литвы', 'Lithuanian Migration Department'],
    names('Migration Department|Департамента миграции Литвы|Дэпартамента міграцыі Літвы'),
  ),
  organisation(
    'international',
    'un',
    null,
    ['ААН', 'ООН', 'UN'],
    names('United Nations|U.N.|Организация Объединённых Наций|Арганізацыя Аб’яднаных Нацый'),
  ),
  organisation(
    'international',
    'un_experts',
    null,
    ['эксперты ААН', 'эксперты ООН', 'UN experts'],
    names('экспертов ООН|экспертам ООН|экспертаў ААН|U.N. experts'),
  ),
  organisation(
    'international',
    'un_gie',
    null,
    ['Група незалежных экспертаў ААН', 'Группа независимых экспертов ООН', 'UN Group of Independent Experts'],
    names(
      'Group of Independent Experts|Группы независимых экспертов ООН|Групы незалежных экспертаў ААН|Группа независимых экспертов|Група незалежных экспертаў',
    ),
  ),
  organisation(
    'international',
    'eu',
    null,
    ['ЕС', 'ЕС', 'European Union'],
    names(
      'EU|Евросоюз|Евросоюза|Евросоюзе|Евросоюзу|Еўрасаюз|Еўрасаюза|Еўрасаюзе|Европейский союз|Европейского союза|Эўразьвяз|Эўразьвязу|Еўразвяз|Еўразвяза',
    ),
  ),
  organisation(
    'international',
    'icc',
    null,
    ['Міжнародны крымінальны суд', 'Международный уголовный суд', 'International Criminal Court'],
    names(
      'ICC|МУС ААН|Международного уголовного суда|Международном уголовном суде|Міжнароднага крымінальнага суда|Міжнародным крымінальным судзе',
    ),
  ),
  organisation('international', 'pace', null, ['ПАСЕ', 'ПАСЕ', 'PACE'], names('Parliamentary Assembly of the Council of Europe')),
  organisation(
    'international',
    'council_of_europe',
    null,
    ['Савет Еўропы', 'Совет Европы', 'Council of Europe'],
    names('Савета Еўропы|Совета Европы|Совете Европы'),
  ),
  organisation('international', 'osce', null, ['АБСЕ', 'ОБСЕ', 'OSCE']),
  organisation('international', 'nato', null, ['НАТА', 'НАТО', 'NATO']),
  organisation(
    'state',
    'by_finance',
    'BY',
    ['Міністэрства фінансаў', 'Министерство финансов', 'Ministry of Finance'],
    names('Минфин|Минфина|Мінфін|Мінфіна|Министерства финансов|Міністэрства фінансаў'),
  ),
]
