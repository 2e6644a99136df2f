import type { ReasonTexts } from './reasons-form.ts'

export const en: ReasonTexts = {
  lede: 'Thank you for the offer. It is not published yet. Please look at this:',
  words: 'The words in question',
  appeal: 'If we misread you, say so: another member of the team will look at it.',
  severities: { reject: 'not like this', second: 'two people look', ask: 'ask the sender', note: 'for information' },
  reasons: {
    informing: {
      short: 'Asks who helps',
      saw: 'The text asks who helped somebody, who sat with whom, or who comes to meetings.',
      change: 'We never publish that. Take the question out.',
    },
    return: {
      short: 'Return, Belarus or Russia',
      saw: 'The text offers a journey to Belarus, a passport from there, or work in Belarus or Russia.',
      change: 'People who read here would be in danger there. We do not publish it.',
    },
    documents: {
      short: 'Wants papers or codes',
      saw: 'Papers, cards, phones or passwords are to be handed over, sent or kept.',
      change: 'Say that papers stay with their owner. A contract can be signed with the papers shown on the day.',
    },
    travel: {
      short: 'Dangerous journey',
      saw: 'The journey is without papers, in secret, with papers kept by somebody, or everything is free and no contract is named.',
      change: 'Say where to, who pays, what contract there is, and that everybody keeps their own papers.',
    },
    people: {
      short: 'Chooses people',
      saw: 'A home or work is offered by sex, age, looks or being alone.',
      change: 'Say what the place is like, not who may come. One person, a couple, a family: that can be said.',
    },
    fee: {
      short: 'Money wanted',
      saw: 'Somebody is to pay first, to work off a debt, or to pass money or parcels on.',
      change: 'Work costs the worker nothing. For a home: nothing is paid before it was seen and a contract signed.',
    },
    person: {
      short: 'Details of a person',
      saw: 'The text names somebody and says when they were born, where they live, were held, or what they are ill with or accused of.',
      change: 'Take the name or the details out. If you are looking for somebody, write to us in confidence.',
    },
    impersonation: {
      short: 'In the name of others',
      saw: 'The text speaks in the name of a known organisation or office.',
      change: 'Write in your own name, or tell us how we can ask that organisation.',
    },
    contact: {
      short: 'Contact in the text',
      saw: 'There is a way to reach you in the text: a number, an address, a nick, a service.',
      change: 'Take it out. Answers come through us; contacts open for both sides at once when both agree.',
    },
    account: {
      short: 'Account number',
      saw: 'There is the number of an account, a card or a wallet.',
      change: 'Take it out. No money passes through these pages.',
    },
    address: {
      short: 'Exact address',
      saw: 'There is a street with a house number, or coordinates.',
      change: 'Town and district are enough. The address can be given later, when both sides agree.',
    },
    hidden: {
      short: 'Unusual letters',
      saw: 'Some letters are not what they seem: of another alphabet, coded, backwards, or one by one.',
      change: 'Please type these words in plain letters.',
    },
    outside: {
      short: 'Form or bot elsewhere',
      saw: 'The reader is sent to a form, a link, a bot or a channel elsewhere.',
      change: 'Take it out. Ask your questions through us: the answers come to you sealed.',
    },
    unpaid: {
      short: 'Unpaid work',
      saw: 'The work, or its beginning, is not paid, or is paid with food or a bed.',
      change: 'Say what is paid from the first day. Help without pay can be sought as a notice for volunteers.',
    },
    too_good: {
      short: 'Too good',
      saw: 'The pay is far above what such work brings, or easy money is promised.',
      change: 'Say what the work is, for how many hours, before and after tax.',
    },
    rush: {
      short: 'Haste',
      saw: 'The reader is pressed to decide at once.',
      change: 'Give at least some days. Name the last day instead.',
    },
    alike: {
      short: 'Like an earlier one',
      saw: 'Nearly the same text was here before.',
      change: 'If it is yours, change or renew the earlier one with its words.',
    },
    pay: {
      short: 'No pay named',
      saw: 'The pay is missing.',
      change: 'Say how much, before or after tax, by the hour or the month, and the kind of contract.',
    },
    long: {
      short: 'Too long',
      saw: 'The text is too long to be read to its end.',
      change: 'Please shorten it; most offers need ten lines.',
    },
    not_here: {
      short: 'Not for these pages',
      saw: 'This is not an offer of work, of a home or of help for the people who read here.',
      change: 'Please look for a better place for it.',
    },
    unsafe: {
      short: 'Not safe',
      saw: 'What is offered could put somebody in danger.',
      change: 'Tell us through your mailbox how the person stays safe; we will look again.',
    },
    vague: {
      short: 'Too little is said',
      saw: 'It is not clear what is offered, where, when or for whom.',
      change: 'Say what, where, from when until when, and what it costs.',
    },
  },
}
