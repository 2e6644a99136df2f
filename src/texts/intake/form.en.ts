/** The questions of each form. A field is named by its form and its code. */
export const en = {
  /** Until when it is kept, by form. */
  keeps: {
    change: 'Until when: 30 days, unless you renew it.',
    letter: 'Until when: it is destroyed 30 days after the notice has ended.',
    report: 'Until when: until it is dealt with.',
    testimony:
      'Until when: while the team works on the case. With your eight words you can take your consent back; then it is destroyed.',
    contact:
      'Until when: a contact is kept apart from the rest. It is destroyed 30 days after it was last needed, and is in no backup.',
    need: 'Until when: until we have helped or answered that we cannot. Then it is destroyed.',
    withdrawal: 'Until when: until it is done.',
    offer: 'Until when: 30 days, unless you renew it. People of our team read it first; no contact is ever shown in public.',
  },
  steps: {
    told: {
      ask: 'Have you already told an organisation?',
      hint: 'Then you need not tell it again. Name it: we shall ask them, not you.',
    },
    story: {
      ask: 'What do you know?',
      hint: 'Write as you would speak. Only “What happened” is needed, or files. You need not name yourself.',
    },
    consent: {
      ask: 'What may we use it for?',
      hint: 'Each answer stands alone. What you leave open counts as “no”. You can take any “yes” back later.',
    },
    contact: {
      ask: 'How can we reach you?',
      hint: 'You need not leave anything. Eight words at the end are enough to read our answer here.',
    },
    need: { ask: 'What do you need?', hint: 'Choose as many as you like. You need not tell your story, and you owe us nothing.' },
    'need-more': { ask: 'What else should we know?', hint: 'All of it may stay empty.' },
    withdraw: {
      ask: 'What do you no longer allow?',
      hint: 'What was published before is taken off our site. Copies that others made we cannot call back.',
    },
    offer: {
      ask: 'What do you offer?',
      hint: 'Write no phone, address, name or link here: a contact in the text is not published. Whoever answers writes to you through us.',
    },
    'offer-where': {
      ask: 'Where, and who offers it?',
      hint: 'Only the place and the organisation are shown, and only after we have checked.',
    },
    'offer-work': { ask: 'What is the work like?', hint: 'Work without a named pay is not published.' },
    'offer-home': {
      ask: 'How long, and what kind of home?',
      hint: 'The exact address is never shown. Two people of our team look at each home.',
    },
    change: { ask: 'What becomes of your offer?', hint: 'An offer that is changed is read anew before it is shown.' },
    letter: {
      ask: 'What do you want to write?',
      hint: 'A person of our team reads it and passes it on. Write no phone, address or name: contacts are exchanged when both agree.',
    },
    report: { ask: 'What is wrong with this notice?', hint: 'You need not say who you are. A person of our team reads it.' },
  },
  fields: {
    'testimony.told': { label: 'Have you already told an organisation?' },
    'testimony.told-who': { label: 'Which one, and when', hint: 'The name of the organisation is enough.' },
    'testimony.what': {
      label: 'What happened',
      hint: 'What was done or said, in which order, what papers were signed or taken.',
    },
    'testimony.who': { label: 'Who it is about', hint: 'A name, or “my sister” if you would rather not name anybody.' },
    'testimony.when': { label: 'When', hint: 'As exactly as you know: “12 May, towards evening”, “spring 2024”.' },
    'testimony.where': { label: 'Where', hint: 'A town, a prison, a border post, a road.' },
    'testimony.how': {
      label: 'How do you know it?',
      hint: 'Seen yourself, heard from whom, read where. You need not name whoever told you.',
    },
    'testimony.allow-help': { label: 'To help in this case', hint: 'Lawyers and people who search, treat, lodge.' },
    'testimony.allow-publish': { label: 'To publish it', hint: 'Without your name. We show only what endangers nobody.' },
    'testimony.allow-un': { label: 'To give it to bodies of the United Nations' },
    'testimony.allow-icc': { label: 'To give it to the International Criminal Court' },
    'testimony.allow-prosecutors': { label: 'To give it to prosecutors of other countries' },
    'contact.telegram': { label: 'Username in Telegram', hint: 'It begins with @. No phone number, no invitation.' },
    'contact.other': {
      label: 'Another way',
      hint: 'Signal (a username rather than a number), e-mail, or through somebody you trust.',
    },
    'contact.note': {
      label: 'What we should know before we write',
      hint: 'When, in which language, what must not be mentioned.',
    },
    'need.needs': { label: 'What do you need?' },
    'need.words': { label: 'In your own words' },
    'need.place': { label: 'Country and town where you are' },
    'need.urgent': { label: 'How soon?' },
    'withdrawal.no-more': { label: 'What do you no longer allow?' },
    'withdrawal.words': { label: 'Anything we should know' },
    'change.change': { label: 'What becomes of your offer?' },
    'letter.text': { label: 'Your letter' },
    'report.text': { label: 'What is wrong' },
    'offer.title': { label: 'In one line', hint: 'For example: baker wanted, can be learned here.' },
    'offer.text': { label: 'What exactly' },
    'offer.place': { label: 'Country and town', hint: 'No street, no house.' },
    'offer.organisation': {
      label: 'Organisation or firm',
      hint: 'As it stands in the public register. A private person leaves this empty.',
    },
    'offer.proof': { label: 'How we can check it', hint: 'Its number in the register, its own site. Only our team sees this.' },
    'offer.pay': { label: 'Pay', hint: 'How much, before or after tax, for an hour or a month.' },
    'offer.contract': { label: 'Contract' },
    'offer.hours': { label: 'Hours and days' },
    'offer.level': { label: 'Language the work really needs' },
    'offer.lodging': { label: 'Lodging and travel', hint: 'Whether there are any and who pays for them.' },
    'offer.until': { label: 'From when until when' },
    'offer.house': { label: 'The home', hint: 'Own room, a door that locks, stairs, animals, who lives there.' },
  },
  /** What a question is called where its page is named already. */
  short: {
    'testimony.told': 'Answer',
    'need.needs': 'Chosen',
    'withdrawal.no-more': 'No more allowed',
    'change.change': 'Chosen',
  },
  choices: {
    needs: {
      bed: 'A place to sleep',
      food: 'Food, clothes',
      medicine: 'Medicine',
      doctor: 'A doctor',
      talk: 'Somebody to talk to',
      papers: 'Papers',
      lawyer: 'A lawyer',
      money: 'Money',
      phone: 'A safe phone',
      family: 'News to or from my family',
      work: 'Work',
      language: 'To learn a language',
      unknown: 'Something else, or I do not know yet',
    },
    urgent: { today: 'Today', week: 'This week', later: 'It can wait', unknown: 'I do not know' },
    contract: {
      full: 'Full time',
      part: 'Part time',
      temporary: 'For a limited time',
      contractor: 'By the job, on one’s own account',
      volunteer: 'Unpaid',
    },
    change: { edit: 'I write it anew', renew: 'It stands for another 30 days', withdraw: 'It ends' },
    'no-more': {
      help: 'To help in this case',
      publish: 'To publish',
      un: 'Bodies of the United Nations',
      icc: 'The International Criminal Court',
      prosecutors: 'Prosecutors of other countries',
      all: 'Anything: destroy all that I sent',
    },
  },
  /** On the page about contacts. */
  warnContact:
    'A conversation with us on a phone that gets into their hands is evidence. If the phone has ever been with them, leave nothing here.',
  phrase:
    'At the end you see two words. Whoever writes to you in our name must say them first. If they do not, it is not us. We never ask for a code, a password or money.',
  publicName: 'A username is public: anybody can find it and write to it.',
  howName: 'How to find or create a username',
}
export type FormTexts = typeof en
