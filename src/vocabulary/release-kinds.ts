import { type Entry, say } from './entry.ts'

const LEGAL =
  'Forms that the laws and announcements of Belarus name; distinctions after the accounts of released people, 2024 to 2026'

/** What a "release" was. A pardon is a legal form; what became of the person decides the kind. */
export const RELEASE_KINDS = [
  {
    code: 'pardon_stay',
    definition: 'Pardoned, and stayed in the country.',
    source: LEGAL,
    labels: say('памілаванне, чалавек застаўся ў краіне', 'помилование, человек остался в стране', 'pardon with stay'),
  },
  {
    code: 'forced_displacement',
    definition: 'Taken from custody over the border without free choice.',
    source: 'Rome Statute, article 7(2)(d)',
    labels: say('прымусовы вываз', 'принудительный вывоз', 'forced displacement'),
  },
  {
    code: 'exchange',
    definition: 'Handed over in return for other people.',
    source: LEGAL,
    labels: say('абмен', 'обмен', 'exchange'),
  },
  {
    code: 'amnesty',
    definition: 'Let go or shortened in term under a law of amnesty.',
    source: LEGAL,
    labels: say('амністыя', 'амнистия', 'amnesty'),
  },
  {
    code: 'commutation',
    definition: 'The punishment is replaced by a milder one or shortened.',
    source: LEGAL,
    labels: say('змякчэнне пакарання', 'смягчение наказания', 'commutation'),
  },
  {
    code: 'end_of_term',
    definition: 'The punishment was served to its end.',
    source: LEGAL,
    labels: say('канец тэрміну', 'конец срока', 'end of term'),
  },
  {
    code: 'conditional',
    definition: 'Let go early on conditions whose breach leads back to custody.',
    source: LEGAL,
    labels: say('умоўнае вызваленне', 'условное освобождение', 'conditional release'),
  },
  {
    code: 'release_stay',
    definition: 'Left custody and stayed in the country; no legal form is named.',
    source: LEGAL,
    labels: say(
      'вызваленне ў краіне, падстава не названа',
      'освобождение внутри страны, основание не названо',
      'release with stay, legal form not named',
    ),
  },
  {
    code: 'refused',
    definition: 'Named as released, refused to leave the country and was returned to custody.',
    source: 'News reports on 11 September 2025',
    labels: say(
      'адмовіўся выязджаць і вернуты ў зняволенне',
      'отказался выезжать и возвращён в заключение',
      'refused and returned to custody',
    ),
  },
  {
    code: 'death_in_custody',
    definition: 'Died before leaving custody.',
    source: LEGAL,
    labels: say('смерць у зняволенні', 'смерть в заключении', 'death in custody'),
  },
  {
    code: 'pardon_unspecified',
    definition: 'Released by pardon; where the person is since is not said.',
    source: LEGAL,
    labels: say(
      'памілаванне, дзе чалавек цяпер, не сказана',
      'помилование, где человек теперь, не сказано',
      'pardon, whereabouts not said',
    ),
  },
  {
    code: 'pardon_only',
    definition: 'A pardon was announced; leaving custody is not reported.',
    source: LEGAL,
    labels: say(
      'памілаванне, пра вызваленне не сказана',
      'помилование, об освобождении не сказано',
      'pardon, release not reported',
    ),
  },
  {
    code: 'unknown',
    definition: 'Left custody; neither the legal form nor the whereabouts are said.',
    source: LEGAL,
    labels: say('від невядомы', 'вид неизвестен', 'kind not known'),
  },
] as const satisfies readonly Entry[]

export type ReleaseKind = (typeof RELEASE_KINDS)[number]['code']
