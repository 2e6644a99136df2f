import type { FindingParts } from './methods-form.ts'

export const en: FindingParts = {
  crossings: {
    heading: 'Over the border',
    text: [
      'For each taking out of the country we keep the State, the place on the border where one is named, the day, and every counter’s own number. People who moved on from another State, or came from where nobody says, are no crossing out of Belarus and are in no sum.',
      'Signs of coercion are asked of every taking: were the people told beforehand, did they keep their papers, did they ask, could they refuse, did somebody try to return. What speaks for and what speaks against stands side by side. No information is no answer. Consent counts only in the words of the people themselves: that a leader, an official or a negotiator says so stands apart.',
      'That people were expelled follows from statements that they were taken out of custody and over the border. Whether others fled an arrest, or fled because they could not live there, is answered by the team, and where answers differ every answer stands.',
      'The table by State sets the day beside the day from which the Rome Statute is in force there. Whether a court has jurisdiction is for the court to say.',
    ],
  },
  deals: {
    heading: 'What was traded',
    text: [
      'A deal here is a release around which somebody says that something was negotiated, given or promised. “In exchange” and “not in exchange” stand beside each other at one size. What is planned, possible, demanded or denied is told as that and counts as nothing given.',
      'Of every deal we ask the same stipulations: free movement, no new imprisonment, papers, names, access and so on. For each: has a party told of it in public, does somebody infer it, does a party deny it, is it said not to be disclosed, or is nothing known. Those without a public text are counted.',
      'How far a stipulation is kept is answered by the team, with a day, on a scale from not begun to full. If somebody released in the deal is imprisoned again, stipulations on freedom are put to “review” by rule until one of the team answers.',
      'Arrests in the 90 days before and after are counted from statements about people, each once on a side; where a date is wide, from certain to possible. The interval is the exact Poisson interval (Garwood 1936), the comparison is of rates (Clopper and Pearson 1934), both at 95 %. They show an association in time and no cause. We never divide what was given by people: nobody has a price.',
    ],
  },
  flows: {
    heading: 'Totals, and whether they fit',
    text: [
      'Every published total stays with its counter, its scope and its day. Where two of about one day differ, declared rules look for a reason: one is part of the other, one is rounded or runs on, they begin on different days, they count other people, they define a political prisoner differently, or what happened between the two days makes up the difference. If no rule holds, it is said that nothing on record explains it.',
      'Between two totals of one counter: what stood at the beginning, with those who came in, less those who went out, less what stood at the end. The rest is printed and never made to be nothing.',
      'A count for a month or a period has two values. Certain: the whole date lies in it. Possible: it may. “At least 18” has no upper end unless another counter gives one; neither has a release without a number. “+” stands for that. People who may be in two releases are certain in the earlier one only. “How many came in for each one who went out” is given by more than one denominator, since the denominator decides what the number says. Of whom nothing was heard after release, it is not said that they are free.',
    ],
  },
  reforms: {
    heading: 'What changed in law',
    text: [
      'The table holds articles of law, other laws and decrees, lists that the State keeps, courts, what is owed to those who were imprisoned, and scrutiny from outside. The table is ours: an item stands in it because its change is demanded, not because it has changed.',
      'A statement stands under an item where one of the team put it; else by the article it names, by what kind of statement it is, or by its words; else under “something else”. It is said to have changed only where somebody says that it happened. A change that is planned, demanded, denied, imagined or refuted is told as that. That one sentence was set aside, or one person rehabilitated, is counted apart from changes of law.',
      'Members answer by hand what became of an item, in which direction, and whether it is in force. Their answers stand beside the statements and change nothing that is counted; where they differ each stands.',
      'Releases are set beside changes so that both can be seen at once. It does not follow that one comes from the other, nor that what nobody says did not happen. Demands for release stand apart from demands for change.',
    ],
  },
  elements: {
    heading: 'What the law asks',
    text: [
      'Elements of crimes and standards of human rights are kept as data, with the exact words of the instrument where we have read them, the address and the day. What is written from memory, and what no lawyer has confirmed, is marked.',
      'Declared rules say which statements touch an element, and on which side. This decides nothing. Without a signed answer of the team an element is “not assessed”, whatever statements say; with one, it stands as was answered, with the standard of proof that is named. Where answers differ, that is said, and each stands. How many statements are for and against stands beside and changes no answer. Both sides are shown at one size.',
      'Nothing here says that a crime was committed, or by whom. Courts say that.',
      'Quotations of the law in sources are compared word by word with the stored text; lost, added and other words are shown.',
    ],
  },
  answers: {
    heading: 'What the team answers by hand',
    text: [
      'Some things statements alone do not settle: is a stipulation kept, what became of a law, is an element supported. There the team answers fixed questions, each on their own, with a day and the statements it rests on. An answer is never overwritten: of each the newest holds, the earlier ones stay. An answer taken back is not shown.',
      'We show how many gave each answer, never who. Where answers differ, both answers stand and it is said that they differ. Notes go through the same redaction as any words.',
    ],
  },
  figures: {
    heading: 'Figures about people who are not shown',
    text: [
      'Every other figure on this site rests on statements that may be shown. Only two tables are made of the whole register: what binds people after release, and how many of those named in a release the register knew before. They leave through disclosure control.',
      'Numbers below ten are not given. Others are shifted by at most two with a secret key, the same way in every table and every snapshot, and rounded to the nearest five. Further numbers are withheld where one could be worked out from the others. What is secret of one person is in no table at all.',
      'Coverage is the share of the people named in a release of whom a source published earlier had already told us, with Wilson’s interval at 95 %. It says how much of such releases the register would have known, not how many prisoners there are.',
    ],
  },
}
