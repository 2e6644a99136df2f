import { CODES, type System } from './system.ts'

/** Letters that mean more than their base letter wherever they stand. */
const OWN_SOUND = 'č=C ć=C š=S ś=S ŝ=SC ș=S ş=S ž=Z ż=Z ź=z ç=s ñ=n ł=l ŭ=w ø=o æ=e ß=s đ=d ı=i ĉ=C ğ=g ð=d þ=t œ=e ʺ='
const ASCII =
  "a=a b=b c=k ch=C d=d e=e f=f g=g h=h i=i j=j k=k kh=x l=l m=m n=n o=o p=p q=k r=r s=s sh=S sz=S cz=C t=t ts=c u=u v=v w=v x=ks y=y ya=ja yu=ju z=z zh=Z '="

const known = new Set(OWN_SOUND.split(' ').map((row) => row.charAt(0)))

function baseLetters(): string {
  const rows: string[] = []
  for (let code = 0xc0; code < 0x250 && code < CODES; code++) {
    const letter = String.fromCharCode(code)
    const base = letter.normalize('NFD').charAt(0)
    const own = letter !== letter.toLowerCase() || known.has(letter)
    if (!own && /[a-z]/u.test(base)) rows.push(`${letter}=${base === 'c' || base === 'q' ? 'k' : base === 'x' ? 'ks' : base}`)
  }
  return rows.join(' ')
}

/** For words that mix what no one system has: a letter with an unknown mark is read as the letter below it. */
export const ANY_LATIN: System = {
  id: 'latin',
  source: 'base letters by Unicode canonical decomposition; letters with marks as most languages read them',
  rows: `${ASCII} ${OWN_SOUND} ${baseLetters()}`,
}
