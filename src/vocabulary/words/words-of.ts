/** The words of a written list. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** Endings of the commonest Russian and Belarusian paradigms by the last letters of the dictionary form; the longest that fits holds. */
const ENDINGS: [RegExp, string][] = [
  [
    /(?:ский|цкий|ный|вый|лый|рый|тый|мый|дый|кий|хий|гий|ший|жий|чий|щий|ний|ой)$/u,
    'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ою ей ое ее ые ие ых их ыми ими',
  ],
  [
    /(?:[скнцтврлмпхгчшж]кі|хі|гі|ні|ты|ны|вы|лы|ры|мы|чы|шы|жы|ды)$/u,
    'ы і ага яга аму яму ым ім ая яя ую юю ай яй ою ое ае яе ыя ія ых іх ымі імі',
  ],
  [/(?:ия|ія)$/u, 'ия ии ию ией ий иям иями иях ія іі ію іяй іяю ій іям іямі іях'],
  [/(?:ие|ье|ё|не|се|це)$/u, 'ие ия ию ием ии ий иям иями иях ье ья ью ьем е я ю ем ё ём і яў ям ямі ях'],
  [/(?<=[гкхжшчщ])а$/u, 'а и і е у ой ою ай аю ам ами амі ах'],
  [/а$/u, 'а ы е у ой ою ай аю ам ами амі ах'],
  [/я$/u, 'я и і ю е ей ею яй яю ям ями ямі ях'],
  [/о$/u, 'о а у ом ам е ам ами амі ах'],
  [/ь$/u, 'ь я ю ем е и і ей ям ями ямі ях ью яў'],
  [/й$/u, 'й я ю ем е и і ев ям ями ях яў'],
]

const HUSHING = /[гкхжшчщ]$/u

/**
 * Case forms of each word, by a rough paradigm; some do not exist. The genitive plural in -ов, -ев, -аў is left out: it looks like a surname
 * (голосов, языков).
 */
export function inflected(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const found = ENDINGS.find(([last]) => last.test(word))
    if (!found)
      return [
        word,
        ...(HUSHING.test(word) ? 'а у ом ам ем е и і ами амі ах' : 'а у ом ам е ы ами амі ах')
          .split(' ')
          .map((ending) => word + ending),
      ]
    const [last, endings] = found
    const tail = last.exec(word)?.[0] ?? ''
    const kept = /^(?:ский|цкий|ный|вый|лый|рый|тый|мый|дый|кий|хий|гий|ший|жий|чий|щий|ний)$/u.test(tail)
      ? tail.slice(0, -2)
      : /^(?:.кі|.і|.ы)$/u.test(tail)
        ? tail.slice(0, -1)
        : /^(?:не|се|це)$/u.test(tail)
          ? tail.slice(0, -1)
          : ''
    const stem = word.slice(0, word.length - tail.length) + kept
    return [word, ...endings.split(' ').map((ending) => stem + ending)]
  })
}
