import { en as findings } from './methods-findings.en.ts'
import type { Methods } from './methods-form.ts'

export const en: Methods = {
  lede: 'How a sentence in a source becomes a line on this site, what we count and what we do not, and what is never shown.',
  parts: {
    ...findings,
    counting: {
      heading: 'How things are counted',
      text: [
        'Everything here rests on statements. A statement is what one source says about one thing, with the exact words it rests on. A machine proposes statements; a person accepts or rejects each. What nobody has accepted is not published and is in no number.',
        'Every number keeps three things: what it is a number of, who counts, and as of when. Numbers of different things are never added: people announced, people pardoned and people who crossed a border are three numbers. A running total is never added to a single event.',
        'Where sources differ, we show the lowest and the highest and say who gives which. We do not average and do not choose. Where a date is known only to the month, a count over a period has two values: what certainly falls in it and what possibly does.',
        'Statements that contradict each other stand side by side. When a person has decided that one is better supported, the decision and its reason are shown, and the other stays.',
      ],
    },
    kinds: {
      heading: 'Kinds of release',
      text: [
        '“Pardon” is the name of a legal form. It does not say what became of a person. We tell kinds apart by declared rules, and each finding names the statements it rests on.',
      ],
    },
    card: {
      heading: 'The card of a release',
      text: [
        'The same questions are put to every release: was the sentence annulled, was the illegality acknowledged, did people ask for pardon, were they warned, could they keep their papers, could they stay, what is barred to them now.',
        'Each answer is one of four. Supported: accepted statements say so. Contradicted: accepted statements say the opposite. Sources differ: both. No information: no accepted statement on it. No information does not mean no.',
      ],
    },
    gap: {
      heading: 'The gap figure',
      text: [
        'Somebody publishes a running total, such as “so many since July”. We take the events on record in that time, and for each event every counter’s latest number for the whole event. The lowest of these are added, and the highest. The difference between the total and the sum is what no event on record accounts for.',
        'Rounded numbers, numbers derived from other numbers, and numbers for which no page is known are listed apart and not summed. Where two events may hold some of the same people, this is said and nothing is subtracted. Events without any number are named.',
        'The figure does not say that the missing people were not released. It says that nothing we can show names the event in which they were.',
      ],
    },
    redaction: {
      heading: 'What ▮ means',
      text: [
        'Names of people are hidden unless a recorded decision shows them. In quotes, titles, addresses and the text around quotes each hidden name becomes one ▮, whatever its length. The rule fails closed: a word that may be a name is hidden until somebody frees it. So a ▮ may also stand for a harmless word.',
        'An address in which a part is hidden is not a link.',
      ],
    },
    hidden: {
      heading: 'What we do not show',
      text: [
        'Of nobody do we show health, children, addresses, signed papers, filmed confessions, cooperation with the services, or who helped. These lines are left out for everybody: to say “no information” beside other people’s answers would accuse.',
        'People who are not shown are still in the numbers that others published. How many are not shown follows from those public numbers, never from what the register holds; only the rounded tables on the page of kinds count the whole register. That a person is not shown does not mean that nothing is known, and does not mean that something is.',
        'A decision to show a person has a basis, can have an end, and can be taken back. When it is taken back, the pages are withdrawn and their data deleted.',
      ],
    },
    changed: {
      heading: 'Why did a number change?',
      text: [
        'A source was read that gives another number, or the same counter gave a later one. Then the earlier number stays on the page with a remark.',
        'A statement was found to be misread, and its acceptance was taken back. Or another source refutes it: then it stays and is marked.',
        'Two reports turned out to be about one event or one person, or one turned out to be two. Or a person’s page was withdrawn. In each case the snapshot has a new number; pages that did not change stay the same to the byte.',
      ],
    },
    definitions: {
      heading: 'Who counts as a political prisoner',
      text: [
        'Lists differ because definitions differ. We use none of them to decide: we show who counts and by which definition.',
      ],
    },
  },
  kinds: {
    pardon_stay: 'The person was pardoned and stayed in the country.',
    forced_displacement: 'The person was taken from custody over the border without a free choice.',
    exchange: 'The person was handed over in return for other people.',
    amnesty: 'The person was let go, or the term was cut, under a law of amnesty.',
    commutation: 'The punishment was replaced by a milder one or shortened.',
    end_of_term: 'The person served the punishment to its end.',
    conditional: 'The person was let go early on conditions; breaking them leads back to custody.',
    release_stay: 'The person left custody and stayed in the country; no legal form is named.',
    refused: 'The person was named as released, refused to leave the country and was returned to custody.',
    death_in_custody: 'The person died before leaving custody.',
    pardon_unspecified: 'The person was released by pardon; no source says where the person is since.',
    pardon_only: 'A pardon was announced; no source says that the person left custody.',
    unknown: 'The person left custody; no source names the legal form or says where the person is since.',
  },
  definitions: {
    pace_1900:
      'Any one of five grounds is enough: the detention breaks a basic guarantee; the grounds are purely political; its length or conditions are out of proportion to the offence; it discriminates; or it follows a clearly unfair trial. For the last three there must be political motives.',
    guidelines_2013:
      'Builds on Resolution 1900. Tells those whose release is demanded from those whose retrial is. Leaves out people who used violence, with exceptions, such as violence provoked by disproportionate force.',
    dissidentby: 'Everybody prosecuted for a political stance, with charges of violence or damage to property included.',
  },
  usedBy: 'Used by',
  source: 'Source',
}
