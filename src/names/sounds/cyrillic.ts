import type { System } from './system.ts'

/** Letters that be, ru and uk read alike. */
const SHARED = 'а=a б=b в=v д=d е=e ж=Z з=z й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=c ч=C ш=S ь= ю=ju я=ja'

/**
 * Cyrillic as it sounds. The soft д and т of Russian are дз and ць in Belarusian (цеканне, дзеканне) and are read as what they come
 * from; the letters of assimilated softness (сьнег) have no sound, so both orthographies meet.
 */
export const CYRILLIC: readonly System[] = [
  {
    id: 'ru',
    source: 'Правила русской орфографии и пунктуации, 1956; ё = о after consonants, after which its softness is not kept',
    rows: `${SHARED} г=g ё=jo и=i щ=SC ъ= ы=y э=e '=`,
  },
  {
    id: 'be',
    source:
      'Правілы беларускай арфаграфіі і пунктуацыі, law no. 420-З of 2008; Беларускі клясычны правапіс, 2005 (ь of softness, ґ)',
    rows: `${SHARED} г=h ґ=g ё=jo і=i ў=w ы=y э=e '=
      ц=t|c/_S цц=t|c/_S ць=t цв=tv/_S ц'=c дз=d/_S дзь=d дзм=dm/_S дзв=dv/_S ццв=tv/_S`,
  },
  {
    id: 'uk',
    source: 'Український правопис, 2019',
    rows: `${SHARED} г=h ґ=g и=y і=i ї=ji є=e щ=SC '=`,
  },
]

/** For words that no one language could have written: all its letters, those of old spelling and of South Slavic languages too. */
export const ANY_CYRILLIC: System = {
  id: 'cyrillic',
  source: 'letters of be, ru, uk read as there; Serbian and Macedonian; Russian before 1918',
  rows: `${SHARED} г=g ґ=g ё=jo и=i і=i ї=ji є=e щ=SC ъ= ы=y э=e ў=w '= ѣ=e ѳ=f ѵ=i ј=j љ=l њ=n ћ=C ђ=dZ џ=dZ ѓ=g ќ=k ѕ=dz
    ә=a ғ=g қ=k ң=n ө=o ү=u ұ=u һ=h`,
}
