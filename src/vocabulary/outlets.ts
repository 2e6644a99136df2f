import type { PublisherKind } from '#core/source.ts'

/** Who publishes at a host. `organisation` is its code in `organisations.ts` where it has one; a mirror stands under its outlet. */
export type Outlet = { host: string; name: string; organisation: string | null; kind: PublisherKind }

const at =
  (kind: PublisherKind) =>
  (organisation: string | null, name: string, ...hosts: string[]): Outlet[] =>
    hosts.map((host) => ({ host, name, organisation, kind }))
const media = at('media')
const rights = at('human_rights')
const state = at('state')

/**
 * Hosts without `www.`. A subdomain belongs to its parent (`pt.helm.news` to `helm.news`), so parents are enough. Content networks serve
 * many sites: their hosts stand here in full. Source: the addresses of pages about releases, 2021 to 2026, and the outlets themselves.
 */
export const OUTLETS: readonly Outlet[] = [
  ...state('belta', 'Belta', 'belta.by'),
  ...state('news_by', 'news.by', 'news.by'),
  ...state('president_by', 'President of Belarus', 'president.gov.by'),
  ...state('mvd_by', 'Interior Ministry of Belarus', 'mvd.gov.by'),
  ...state('us_state_department', 'US State Department', 'state.gov'),
  ...rights('viasna', 'Viasna', 'spring96.org', 'prisoners.spring96.org'),
  ...rights('bhc', 'Belarusian Helsinki Committee', 'belhelcom.org'),
  ...rights('baj', 'Belarusian Association of Journalists', 'baj.media', 'baj.by', 'awsedrftg.sbs', 'khdbz39sm.shop'),
  ...rights('human_constanta', 'Human Constanta', 'humanconstanta.org'),
  ...rights('hrw', 'Human Rights Watch', 'hrw.org'),
  ...rights('amnesty', 'Amnesty International', 'amnesty.org'),
  ...rights('cpj', 'CPJ', 'cpj.org'),
  ...rights('rsf', 'Reporters Without Borders', 'rsf.org'),
  ...rights('strana', 'A Country to Live In', 'stranafund.org'),
  ...rights('freedom_house', 'Freedom House', 'freedomhouse.org'),
  ...rights(null, 'Human Rights Online', 'humanrights-online.org'),
  ...rights(null, 'HPravy', 'hpravy.org'),
  ...rights(null, 'International Press Institute', 'ipi.media'),
  ...rights(null, 'Scholars at Risk', 'scholarsatrisk.org'),
  ...rights(null, 'PEN International', 'pen-international.org'),
  ...rights(null, 'PEN America', 'pen.org'),
  ...rights(null, 'PEN Ukraine', 'pen.org.ua'),
  ...rights(null, 'FIDH', 'fidh.org'),
  ...rights(null, 'Right Livelihood', 'rightlivelihood.org'),
  ...at('international')(null, 'International Trade Union Confederation', 'ituc-csi.org'),
  ...at('tracker')('dissidentby', 'Dissidentby', 'dissidentby.com', 'stayrebel.fun'),
  ...at('international')('icc', 'International Criminal Court', 'icc-cpi.int'),
  ...at('international')('un', 'United Nations', 'un.org', 'ohchr.org'),
  ...at('social')('telegram', 'Telegram', 't.me', 'telemetr.me'),
  ...media('pozirk', 'Pozirk', 'pozirk.online', 'mstagmanager.com'),
  ...media('nasha_niva', 'Nasha Niva', 'nashaniva.com', 'nashaniva.by', 'nn.by', 'd3kcf2pe5t7rrb.cloudfront.net'),
  ...media('svaboda', 'Radio Svaboda', 'svaboda.org'),
  ...media(
    'rferl',
    'RFE/RL',
    'rferl.org',
    'svoboda.org',
    'radiosvoboda.org',
    'rfe.pangea-cms.com',
    'dcyh5l5lgidpq.cloudfront.net',
  ),
  ...media('current_time', 'Current Time', 'currenttime.tv'),
  ...media('belsat', 'Belsat', 'belsat.eu', 'blstv.eu'),
  ...media('euroradio', 'Euroradio', 'euroradio.be', 'euroradio.fm'),
  ...media('zerkalo', 'Zerkalo', 'zerkalo.io', 'zerkalo-jan20.online', 'zerkalo-by-mirror.space'),
  ...media('reform', 'Reform.news', 'reform.news', 'reform.by'),
  ...media('mediazona', 'Mediazona', 'mediazona.by', 'mediazonaby.com'),
  ...media('charter97', 'Charter 97', 'charter97.org'),
  ...media('racyja', 'Radyjo Racyja', 'racyja.com'),
  ...media('polskie_radio', 'Polskie Radio', 'polskieradio.pl'),
  ...media('belarus_nau', 'Belarus NAU', 'belarus-nau.org'),
  ...media('media_polesye', 'Media-Polesye', 'media-polesye.com'),
  ...media('belkorpus', 'Belkorpus', 'belkorpus.info'),
  ...media('novychas', 'Novy Chas', 'novychas.online'),
  ...media('nash_dom', 'Nash Dom', 'nash-dom.info'),
  ...media('reuters', 'Reuters', 'reuters.com'),
  ...media('ap', 'Associated Press', 'apnews.com'),
  ...media('bbc', 'BBC', 'bbc.com', 'bbc.co.uk'),
  ...media('cnn', 'CNN', 'cnn.com'),
  ...media('dw', 'Deutsche Welle', 'dw.com'),
  ...media('meduza', 'Meduza', 'meduza.io'),
  ...media('novaya_gazeta_europe', 'Novaya Gazeta Europe', 'novayagazeta.eu'),
  ...media('novaya_gazeta', 'Novaya Gazeta', 'novayagazeta.ru'),
  ...media('kommersant', 'Kommersant', 'kommersant.ru'),
  ...media('interfax', 'Interfax', 'interfax.ru'),
  ...media('tass', 'TASS', 'tass.ru', 'tass.com'),
  ...media('rbc_ukraine', 'RBC-Ukraine', 'rbc.ua'),
  ...media('european_pravda', 'European Pravda', 'eurointegration.com.ua'),
  ...media('unn', 'UNN', 'unn.ua'),
  ...media('delfi', 'Delfi', 'delfi.lt'),
  ...media('rzeczpospolita', 'Rzeczpospolita', 'rp.pl'),
  ...media('menafn', 'MENAFN', 'menafn.com'),
  ...media(null, 'The Journal-News', 'journal-news.com'),
  ...media(null, 'Yahoo News', 'yahoo.com'),
  ...media(null, 'The Witness Daily', 'thewitnessdaily.in'),
  ...media(null, 'Polish News', 'polishnews.co.uk'),
  ...media(null, 'Kursiv Media', 'kursiv.media'),
  ...media(null, 'Do Rzeczy', 'dorzeczy.pl'),
  ...media(null, 'Aussiedlerbote', 'aussiedlerbote.de'),
  ...media(null, 'ABC30', 'action.news'),
  ...media(null, 'Interia', 'interia.pl'),
  ...media(null, 'upday', 'upday.com'),
  ...media(null, 'The Standard (Kenya)', 'standardmedia.co.ke'),
  ...media(null, 'Obozrevatel', 'obozrevatel.com'),
  ...media(null, 'NEWSru.co.il', 'newsru.co.il'),
  ...media(null, 'Newser', 'newser.com'),
  ...media(null, 'Mirage News', 'miragenews.com'),
  ...media(null, 'Help Ministries', 'helpministries.ch'),
  ...media(null, 'Europe Says', 'europesays.com'),
  ...media(null, 'Devdiscourse', 'devdiscourse.com'),
  ...media(null, 'Catholic World Report', 'catholicworldreport.com'),
  ...media(null, 'wPolityce', 'wpolityce.pl'),
  ...media(null, 'TopGab', 'topgab.com'),
  ...media(null, 'The Lithuania', 'thelithuania.com'),
  ...media(null, 'Trade Law Daily', 'tradelawdaily.com'),
  ...media(null, 'Union of Orthodox Journalists', 'spzh.eu'),
  ...media(null, 'RTVI', 'rtvi.com'),
  ...media(null, 'RKS News', 'rks.news'),
  ...media(null, 'Helm News', 'helm.news'),
  ...media(null, 'OgresZiņas', 'ogreszinas.news'),
  ...media(null, 'Newzino', 'newzino.com'),
  ...media(null, 'Telegraf', 'telegraf.com.ua'),
  ...media(null, 'JMD Invest News', 'jmdinvest.com'),
  ...media(null, 'Narodnoe Delo', 'narodnodelo.com'),
  ...media(null, 'My Mother Lode', 'mymotherlode.com'),
  ...media(null, 'MIG', 'mig.com.ua'),
  ...media(null, 'Life', 'life.ru'),
  ...media(null, 'LB.ua', 'lb.ua'),
  ...media(null, 'KYMA', 'kyma.com'),
  ...media(null, 'KEYT', 'keyt.com'),
  ...media(null, 'Kudu Pinter', 'kudupinter.com'),
  ...media(null, 'Jurist', 'jurist.org'),
  ...media(null, 'Informat', 'informat.ro'),
  ...media(null, 'Haqqin', 'haqqin.az'),
  ...media(null, 'Fakti', 'fakti.bg'),
  ...media(null, 'Aravot', 'aravot.am'),
  ...media(null, 'Diena', 'diena.lt'),
  ...media(null, 'Coron', 'coron.tech'),
  ...media(null, 'Catholic Daily', 'catholicdaily.com'),
  ...media(null, 'Brendochka', 'brendochka.com'),
  ...media(null, 'Babel', 'babel.ua'),
  ...media(null, 'AirPres', 'airpres.kz'),
  ...media('kg24', '24.kg', '24.kg'),
  ...media(null, 'Kyiv Independent', 'kyivindependent.com'),
  ...media(null, 'Newsday', 'newsday.com'),
  ...media(null, 'Voice of America', 'voanews.com'),
  ...media(null, 'Al Jazeera', 'aljazeera.com'),
  ...media(null, 'Freedom News', 'freedomnews.org.uk'),
  ...media(null, 'EU Today', 'eutoday.net'),
  ...media(null, 'Spectrum News 13', 'mynews13.com'),
]

const BY_HOST = new Map(OUTLETS.map((outlet) => [outlet.host, outlet]))

/** The outlet of a host or of an address; its own host first, then the ones it lies under. Null when it is not known. */
export function outletOf(hostOrAddress: string): Outlet | null {
  const host =
    hostOrAddress
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/:?#]/, 1)[0] ?? ''
  const parts = host
    .replace(/^www\./, '')
    .replace(/\.$/, '')
    .split('.')
  for (let from = 0; from < parts.length - 1; from++) {
    const found = BY_HOST.get(parts.slice(from).join('.'))
    if (found) return found
  }
  return null
}
