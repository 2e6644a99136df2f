import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folded } from '../letters.ts'
import { evened } from './even.ts'
import { SYSTEMS } from './index.ts'
import { readBy, tableOf } from './system.ts'

/** Words with their sounds, as one system alone reads them. */
const READ_BY = {
  ru: 'Колесникова kolesnikova, Дмитрий dmitri, Щербаков SCerbakow, Воробьёв vorobow, Подъячев podaCew, Юрий juri, Харитончик xarytonCyk, Власов ulasow, Мария maryja, Советский sovecki, Диана dijana',
  be: "Калеснікава kalesnikava, Дзмітрый dmitri, Ціханоўская tixanowskaja, Шчарбакоў SCarbakow, Сцяпан stapan, Мацвееў matvew, Пяцігорац patihorac, Дзяржынскі darZynski, Цвяткоў tvatkow, Людвіг ludvih, Вераб'ёў verabow, сьнег sneh, Быкоўскі bykowski, Джалілаў dZalilaw",
  uk: "Дев'ятовський devatowski, Ґудзь gudz, Сергій serhi, Київ kiw, Щербак SCerbak, Воробйов vorobow, Яценюк jacenuk, Андрієвська andryewska",
  'bgn-be':
    'Tsikhanouskaya tixanowskaja, Dzmitryy dmitri, Kavalyow kavalow, Shcharbakow SCarbakow, Bialiatski balacki, Maryya maryja, Maryia maryja, Stsyapanaw stapanaw, Razhanau raZanaw, Matsveyeu matvew, Valiantsina valantina, Dzviaty dvati',
  'bgn-ru':
    'Dmitriy dmitri, Yevgeniy ewgeni, Zhdanovich ZdanoviC, Tsvetkov cvetkow, Alekseyev aleksew, Bely beli, Khomyakov xomakow, Semyonov semonow',
  icao: 'Dmitrii dmitri, Liudmila ludmila, Natalia natalija, Iurevich jureviC, Shcherbakova SCerbakova, Tatiana tatana, Iakovleva jakowleva',
  'uk-2010':
    'Zghurskyi zhurski, Serhiienko serhienko, Yevheniia ewhenija, Andriievska andryewska, Kyiv kiw, Yurii juri, Shcherbak SCerbak, Kostiantyn kostantyn',
  'national-be-2007':
    'Cichanoŭskaja tixanowskaja, Dzmitryj dmitri, Bialiacki balacki, Šarenda Sarenda, Mikalaj mikalaj, Piatroŭ patrow, Saviec savec, Chadasievič xadaseviC, Cvirka tvirka',
  lacinka:
    'Łukašenka lukaSenka, Dźmitry dmitri, Kaleśnikava kalesnikava, Alaksandar alaksandar, Śviatłana svatlana, Ciareška tareSka, Siarhiej sarhej, Chaładoŭski xaladowski',
  iso9: 'Ûrij juri, Âkovlev jakowlew, Ŝerbakov SCerbakow, Hariton xaryton, Žukov Zukow, Čehov Cexow, Šiškin SySkin, Dmitrij dmitri',
  pl: 'Cichanouska tixanowska, Białacki balacki, Szczerbakow SCerbakow, Dziewiatouski devatowski, Kołesnikowa kolesnikova, Łukaszenka lukaSenka, Bahdanowicz bahdanoviC, Grzegorz gZegoZ, Dżanibekow dZanibekow, Kowalów kovaluw, Wiaczesław vaCeslaw',
  lt: 'Statkevičius statkeviCus, Bialiackis balackis, Cichanouskaja cyxanowskaja, Žukovas Zukovas, Kalesnikienė kalesnikene, Ščerbakovas SCerbakovas, Džavachišvilis dZavaxiSvilis',
  lv: 'Lukašenko lukaSenko, Ļevčenko lewCenko, Cihanouska cyhanowska, Žukovs Zukows, Kaļesņikava kalesnikava, Borisovičs borysoviCs, Šuškevičs SuSkeviCs, Ščerbakovs SCerbakows',
  cs: 'Kolesnikovová kolesnikovova, Cichanouská cyxanowska, Běljackij belacki, Ščerbakov SCerbakow, Lukašenko lukaSenko, Řezník reznik, Dmitrij dmitri',
  de: 'Lukaschenko lukaSenko, Schdanowitsch SdanoviC, Tichanowskaja tixanowskaja, Kolesnikowa kolesnikova, Wadsim vadim, Schtscherbakow SCerbakow, Bjaljazki balacki, Selenskyj selenski, Tschechow Cexow, Dschanibekow dZanibekow, Müller muler',
  'press-en':
    'Alexander aleksander, Maxim maksim, Wolkow volkow, Romanoff romanow, Josephine osefine, Popoff popow, Loukashenko lowkaSenko, Tchaikovsky Cajkowski, Chekhov Cexow, Victor viktor, Quentin kventin, Rachel raCel',
  fr: 'Loukachenko lukaSenko, Tikhanovskaïa tixanowskaja, Tchekhov Cexow, Poutine putin, Khrouchtchev xruSCew, Jdanovitch ZdanoviC, Romanoff romanow, Guerman german, Boulgakov bulgakow, Iouri juri, Biélorussov bielorusow',
  sv: 'Bahdanovitj bahdanoviC, Sjevtjenko SewCenko, Zjdanov Zdanow, Sjtjerbakov SCerbakow, Tichanovskaja tixanowskaja, Tjechov Cexow, Kasjin kaSyn, Ågren ogren',
  fi: 'Bahdanovitš baxdanoviC, Lukašenka lukaSenka, Tsihanouskaja cyxanowskaja, Štšerbakov SCerbakow, Tšehov Cexow, Hodorkovski xodorkowski, Žukov Zukow',
  nl: 'Loekasjenko lukaSenko, Tichanovskaja tixanowskaja, Tsjechov Cexow, Zjoekov Zukow, Sjtsjerbakov SCerbakow, Poetin putin, Gorbatsjov gorbaCow',
  es: 'Tijanóvskaya tixanowskaja, Bialiatski balacki, Kolésnikova kolesnikova, Chéjov Cexow, Lukashenko lukaSenko, Mijaíl mixajl, Jruschov xruSCow, Guerásimov gerasimow',
  cyrillic: 'Ђорђевић dZordZeviC, Љубовь lubow, Достоевскій dostoewski, Ѳедоровъ fedorow, Ќосев kosew, Шыщкинў SySCkinv',
  latin:
    'Šwarzenberg Svarzenberg, Çelik selik, Ñandú nandu, Łukashenka lukaSenka, Kovaľchuk kovalCuk, Ștefan Stefan, Østergård ostergard',
}

test('each system has words to show how it reads', () => {
  assert.deepEqual(SYSTEMS.map((system) => system.id).sort(), Object.keys(READ_BY).sort())
})

for (const system of SYSTEMS) {
  test(`words read by ${system.id}`, () => {
    const table = tableOf(system)
    for (const [word = '', sounds] of wordsOf(system.id)) assert.equal(readAlone(table, word), sounds, word)
  })
}

test('a row that is not written as rows are is refused', () => {
  for (const rows of ['a', 'a=b=c', 'a=б', 'a=b/V', 'a=b/X_V', '=a', '語=a']) {
    assert.throws(() => tableOf({ id: 'wrong', source: 'nobody', rows }), RangeError, rows)
  }
})

test('of rows that fit the longest is taken, then one with a condition, then the later', () => {
  const table = tableOf({ id: 'own', source: 'this test', rows: 'a=o a=a b=b b=p/_# ab=x/#_ c=k ch=C/V_C' })
  for (const [word, sounds] of [
    ['ba', 'ba'],
    ['abb', 'xp'],
    ['bab', 'bap'],
    ['achb', 'aCp'],
    ['acha', 'aka'],
  ] as const) {
    assert.equal(readAlone(table, word), sounds, word)
  }
})

function wordsOf(system: string): string[][] {
  const line = Object.entries(READ_BY).find(([id]) => id === system)?.[1] ?? ''
  return line.split(', ').map((pair) => pair.split(' '))
}

function readAlone(table: ReturnType<typeof tableOf>, word: string): string {
  const letters = Uint16Array.from([...folded(word)], (letter) => letter.charCodeAt(0))
  const rough = new Uint8Array(4 * letters.length)
  const even = new Uint8Array(8 * letters.length)
  const count = evened(rough, readBy(table, letters, letters.length, 0, rough) & 0xffff, even)
  return new TextDecoder().decode(even.subarray(0, count))
}
