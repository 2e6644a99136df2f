import type { FindingKind } from '#core/findings/index.ts'
import type { SiteLanguage } from '../language.ts'

/** What stands over every finding, and on the page that lists them. */
type Texts = {
  lede: string
  none: string
  all: string
  findings: Record<FindingKind, { heading: string; lede: string }>
}

const en: Texts = {
  lede: 'What a list of names cannot answer: what kind of release it was, who was taken over which border, what was traded, whether the prisons fill again, whether laws change, and what the law calls it.',
  none: 'Nothing that may be shown says anything of this yet.',
  all: 'All findings',
  findings: {
    kinds: {
      heading: 'Freedom or another control',
      lede: 'How many people are known of each kind of release, and out of how many.',
    },
    crossings: {
      heading: 'Over the border',
      lede: 'Who was taken where, when, and what speaks for and against coercion.',
    },
    deals: {
      heading: 'What was traded',
      lede: 'Who gave what around each release, what was promised, and what nobody has disclosed.',
    },
    flows: {
      heading: 'In and out',
      lede: 'Every total that anybody has published, whether they fit each other, and what stays unexplained.',
    },
    reforms: {
      heading: 'What changed in law',
      lede: 'What was demanded of laws, courts and lists, what changed, and what did not.',
    },
    elements: {
      heading: 'What the law asks',
      lede: 'Elements of crimes and standards of human rights, and the information for and against each.',
    },
  },
}
const be: Texts = {
  lede: 'На што не адкажа спіс імёнаў: якое гэта было вызваленне, каго і праз якую мяжу вывезлі, што на што мянялі, ці напаўняюцца турмы зноў, ці мяняюцца законы і як гэта называецца ў праве.',
  none: 'Пра гэта пакуль няма нічога, што можна паказаць.',
  all: 'Усе вынікі',
  findings: {
    kinds: {
      heading: 'Свабода ці іншы кантроль',
      lede: 'Колькі чалавек вядома ў кожным відзе вызвалення і з якой агульнай колькасці.',
    },
    crossings: {
      heading: 'Праз мяжу',
      lede: 'Каго, куды і калі вывезлі; што сведчыць пра прымус і што супраць яго.',
    },
    deals: {
      heading: 'Што на што мянялі',
      lede: 'Хто што даў вакол кожнага вызвалення, што паабяцалі і чаго ніхто не раскрыў.',
    },
    flows: {
      heading: 'Колькі выйшла і колькі трапіла ў зняволенне',
      lede: 'Кожны лік, які хто-небудзь апублікаваў, ці сыходзяцца гэтыя лікі і што застаецца без тлумачэння.',
    },
    reforms: {
      heading: 'Што змянілася ў законах',
      lede: 'Чаго патрабавалі ад законаў, судоў і спісаў, што змянілася, а што не.',
    },
    elements: {
      heading: 'Пра што пытаецца права',
      lede: 'Элементы злачынстваў і стандарты правоў чалавека; звесткі за і супраць кожнага з іх.',
    },
  },
}
const ru: Texts = {
  lede: 'На что не ответит список имён: какое это было освобождение, кого и через какую границу вывезли, что на что меняли, наполняются ли тюрьмы снова, меняются ли законы и как это называется в праве.',
  none: 'Об этом пока нет ничего, что можно показать.',
  all: 'Все итоги',
  findings: {
    kinds: {
      heading: 'Свобода или другой контроль',
      lede: 'Сколько человек известно в каждом виде освобождения и из какого общего числа.',
    },
    crossings: {
      heading: 'Через границу',
      lede: 'Кого, куда и когда вывезли; что говорит о принуждении и что против него.',
    },
    deals: {
      heading: 'Что на что меняли',
      lede: 'Кто что дал вокруг каждого освобождения, что обещали и чего никто не раскрыл.',
    },
    flows: {
      heading: 'Сколько вышло и сколько попало в заключение',
      lede: 'Каждое число, которое кто-либо опубликовал, сходятся ли эти числа и что остаётся без объяснения.',
    },
    reforms: {
      heading: 'Что изменилось в законах',
      lede: 'Чего требовали от законов, судов и списков, что изменилось, а что нет.',
    },
    elements: {
      heading: 'О чём спрашивает право',
      lede: 'Элементы преступлений и стандарты прав человека; сведения за и против каждого из них.',
    },
  },
}

export const findings: Record<SiteLanguage, Texts> = { be, ru, en }
