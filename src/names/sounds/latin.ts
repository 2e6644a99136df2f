import type { System } from './system.ts'

/** Letters of the Latin alphabet that all systems read alike. */
const LETTERS = "a=a b=b d=d e=e f=f g=g h=h i=i k=k l=l m=m n=n o=o p=p r=r s=s t=t u=u y=y z=z '="
/** What the standards that write for English readers share. */
const ENGLISH = `${LETTERS} v=v ch=C kh=x sh=S ts=c zh=Z ya=ja yu=ju ye=e yo=jo yya=yja yyu=yju yye=ye`
/** The vowel letters of softness, as i writes them. */
const SOFT_I = 'ia=ja iu=ju ie=e io=jo'
/** Belarusian ц and дз before softening letters come from т and д. */
const BE_SOFT = 'ts=t|c/_S tsts=t|c/_S tstsy=tj/_V tsy=tj/_V tsv=tv/_S dz=d/_S dzy=dj/_V dzm=dm/_S dzv=dv/_S'
/** What only the diacritics of Belarusian Latin letters need. */
const HACEKS = 'v=v j=j c=c č=C š=S ž=Z ch=x'

/** Pairs of systems that write digraphs for English readers, and the c that these never write without an h. */
const NEVER_ENGLISH = 'sh zh kh ya yu yo ye'
const NEVER_LONE_C = 'ca ce ci co cu cy cb cc cd ck cl cm cn cp cr cs ct cv cz c# sc tj sj zj'

/** The standards: Belarusian, Russian and Ukrainian names in Latin letters. */
export const STANDARDS: readonly System[] = [
  {
    id: 'bgn-be',
    source:
      'BGN/PCGN 1979, Belarusian; with i for y before vowels as Belarusian passports write (Ministry of the Interior, 2008) and zh for зг',
    rows: `${ENGLISH} ${SOFT_I} ${BE_SOFT} w=w zh=Z|zh ia=ija|ja/C_# yia=yja yiu=yju yie=ye`,
    signs: 'ts dz zh ia ie io iu w',
    never: `${NEVER_LONE_C} sz wa we wi wo wu wy`,
  },
  {
    id: 'bgn-ru',
    source: 'BGN/PCGN 1947, Russian',
    rows: ENGLISH,
    never: `${NEVER_LONE_C} ia iu`,
  },
  {
    id: 'icao',
    source: 'ICAO Doc 9303 part 3, section 6, Cyrillic; passports of Russia since 2014',
    rows: `${ENGLISH} ia=ja ia=ija/C_# iu=ju`,
    signs: 'ia iu',
    never: NEVER_LONE_C,
  },
  {
    id: 'uk-2010',
    source: 'Cabinet of Ministers of Ukraine, resolution no. 55, 27 January 2010',
    rows: `${ENGLISH} ${SOFT_I} yi=ji zgh=zh`,
    signs: 'yi ie zg',
    never: `${NEVER_LONE_C} yo`,
  },
  {
    id: 'national-be-2007',
    source:
      'State Property Committee of Belarus, instruction on geographical names, resolution no. 38, 11 June 2007; also written without its marks',
    rows: `${LETTERS} ${SOFT_I} ${HACEKS} ŭ=w ć=t|C ić=iC/_# ś=s sch=S ź=z ń=n ĺ=l dź=d dźm=dm c=t|c/_I cc=t|c/_I cv=tv/_I vic=viC/_# dz=d/_S dzm=dm/_S dzv=dv/_S`,
    signs: 'ch j ic ca ce ci co cu cy ck cn cv c# č š ž ŭ ć ś ź ń ĺ',
    never: 'sh kh ya yu yo ye ts sz cz rz tj sj zj tc',
  },
  {
    id: 'lacinka',
    source: 'Belarusian Latin letters (łacinka) by B. Taraškievič, 1929 edition: ł is hard, l soft',
    rows: `${LETTERS} ${SOFT_I} ${HACEKS} w=v ł=l ŭ=w ć=t|C ić=iC/_# ś=s sch=S ź=z ń=n dź=d dźm=dm c=t|c/_I cc=t|c/_I cv=tv/_I dz=d/_S dzm=dm/_S dzv=dv/_S`,
    signs: 'ł ŭ',
    never: `${NEVER_ENGLISH} ts sz cz rz tj`,
  },
  {
    id: 'iso9',
    source: 'ISO 9:1995 (GOST 7.79 A); with ja ju jo, šč and ch, x as the scientific transliteration writes',
    rows: `${LETTERS} h=x v=v j=j c=c č=C š=S ž=Z ŝ=SC x=x ch=x û=ju â=ja ë=jo è=e é=e ì=i ï=ji ê=e ŭ=w ʺ= g̀=g`,
    signs: 'č š ž ŝ û â ë è ì',
    never: NEVER_ENGLISH,
  },
]

/** How the press and the registers of other languages write them. */
export const PRESS: readonly System[] = [
  {
    id: 'pl',
    source:
      'Polish press and registers: Zasady transkrypcji, Wielki słownik ortograficzny PWN, sections 72 to 77; names as Poles write their own',
    rows: `${LETTERS} ${SOFT_I} w=v j=j c=c ch=x cz=C sz=S rz=Z|r szcz=SC sch=S ż=Z ź=z ś=s ć=t|C ń=n ł=l ó=u|o ą=on ę=en x=ks
      ci=ti|Ci cia=tja|Cja cie=te|Ce cio=tjo|Cjo ciu=tju|Cju dź=d dż=dZ dz=d/_I`,
    signs: 'w sz cz rz ck ł ż ź ś ć ń ó ą ę',
    never: `${NEVER_ENGLISH} ts tz tj sj tc ph`,
  },
  {
    id: 'lt',
    source:
      'Lithuanian press: State Commission of the Lithuanian Language on names of other languages, 1997; endings stay (-as, -is, -ys, -us, -ė, -ienė)',
    rows: `${LETTERS} ${SOFT_I} ${HACEKS} ė=e ę=e ą=a į=i ų=u ū=u dž=dZ`,
    signs: 'č š ž ė ę ą į ų ū',
    never: `${NEVER_ENGLISH} ts tj`,
  },
  {
    id: 'lv',
    source: 'Latvian press: Cabinet of Ministers of Latvia, regulation no. 114, 2004; endings stay (-s, -is, -a, -e)',
    rows: `${LETTERS} ${HACEKS} ie=e ā=a ē=e ī=i ū=u ģ=g ķ=k ļ=l ņ=n ŗ=r dž=dZ`,
    signs: 'ā ē ī ģ ķ ļ ņ',
    never: NEVER_ENGLISH,
  },
  {
    id: 'cs',
    source: 'Czech and Slovak press: Pravidla českého pravopisu, 1993, on names from Cyrillic',
    rows: `${LETTERS} ${HACEKS} á=a é=e í=i ó=o ú=u ů=u ý=y ě=e ď=d ť=t ň=n ľ=l ř=r šč=SC x=ks`,
    signs: 'á é í ý ě ď ť ň ř ů ľ',
    never: `${NEVER_ENGLISH} ts`,
  },
  {
    id: 'sv',
    source: 'Swedish, Norwegian and Danish press: Tekniska nomenklaturcentralen and Språkrådet on Russian names',
    rows: `${LETTERS} v=v w=v j=j c=k ch=x kh=x ts=c tj=C sj=S zj=Z stj=SC sjtj=SC tsj=C sjtsj=SC dz=d/_S å=o ä=e ö=o æ=e ø=o x=ks`,
    signs: 'tj sj zj å ä ö æ ø',
    never: 'sh zh sz cz rz sc',
  },
  {
    id: 'de',
    source: 'German press: Duden transcription; ISO-like habits of agencies (ja, j for й)',
    rows: `${LETTERS} w=v v=v j=j ja=ja c=k ch=x ck=k sch=S|Z tsch=C schtsch=SC dsch=dZ ss=s ß=s s=s|z/_V ts=c z=c|z z=c|t/_S tz=c x=ks ä=e ö=o ü=u
      ds=d/_S dsm=dm/_S dsw=dv/_S dz=d/_S ie=e|i zi=ti|zi zie=te|ze`,
    signs: 'sc w j tz zj ss ds ß ä ö ü',
    never: `${NEVER_ENGLISH} ca ce ci co cu cy sz cz`,
  },
  {
    id: 'press-en',
    source: 'habits of English-language press: x for кс, c for к, w for в, oo and ou for у, tch, -off',
    rows: `${ENGLISH} w=v x=ks c=k ce=ce|se ci=ci|si cy=cy|si ck=k q=k qu=kv ph=f th=t ee=i oo=u ou=ou|u/C_C tch=C sch=SC|S ff=v/_# ia=ija ai=aj`,
    signs: 'x w q ph th ee oo ou ck tc sc ff ca co cu cr cl ct cs',
    never: 'sz cz rz tj sj zj',
  },
  {
    id: 'fr',
    source:
      'French press: Imprimerie nationale, Lexique des règles typographiques, on Russian names; passports of the USSR until 1997',
    rows: `${LETTERS} v=v ya=ja yu=ju ye=e yo=jo ${SOFT_I} kh=x ch=S tch=C chtch=SC sh=S j=Z dj=dZ ou=u ou=ow/_# oï=oj ï=j aï=aj eï=ej é=e è=e ê=e ë=jo
      ss=s ç=s c=k ce=se ci=si q=k qu=k x=ks gue=ge gué=ge gui=gi s=s|z/V_V ts=c tz=c ff=v/_# ph=f ine=in/_# iou=ju`,
    signs: 'ou tc ï é è ff ss gu dj ê',
    never: 'sh zh sz cz rz tj sj ja ju',
  },
  {
    id: 'fi',
    source: 'Finnish and Estonian press: SFS 4900, 1998; without its marks š and ž are sh and zh',
    rows: `${LETTERS} ${SOFT_I} v=v j=j c=k ch=x h=x ts=c|t/_S tš=C tsh=C sh=S zh=Z š=S ž=Z štš=SC ä=a ö=o õ=o ü=u x=ks`,
    signs: 'š ž ä ö õ ts',
    never: 'kh ya yu ye yo sz cz rz ch ca ce ci co cu',
  },
  {
    id: 'nl',
    source: 'Dutch press: Nederlandse Taalunie, transcription of Cyrillic',
    rows: `${LETTERS} v=v w=v j=j ie=i oe=u ch=x c=k ts=c tsj=C sj=S zj=Z sjtsj=SC dzj=dZ x=ks g=g|x`,
    signs: 'sj zj oe',
    never: `${NEVER_ENGLISH} sz cz rz sc`,
  },
  {
    id: 'es',
    source: 'Spanish press: Fundéu on Russian names; accents mark stress, j is х',
    rows: `${LETTERS} v=v w=v ya=ja yu=ju ye=e yo=jo ia=ja ie=e io=jo iu=ju j=x kh=x ch=C sh=S zh=Z ts=c c=k ce=se ci=si qu=k gue=ge gui=gi x=ks
      á=a é=e í=i ó=o ú=u ñ=n`,
    signs: 'á é í ó ú ñ',
    never: 'sz cz rz tj sj',
  },
]
