/** Pages that ask nothing. Each can be printed and copied by hand. */
export const en = {
  printed: 'This page can be printed. Its number, to be said aloud:',
  written: 'Written in November 2026. It is no legal advice.',
  inside: {
    title: 'If you are in Belarus, write nothing to us',
    warn: 'For this, do not use a phone that has been in the hands of others.',
    warnMore:
      'If it was taken at an interrogation, in a search or at the border, take it that somebody else’s eyes are in it: they see what you type, and read even encrypted chats.',
    safer: 'What is safer',
    saferList: [
      'to read this page and close it;',
      'to note what you need on a slip of paper, and burn or tear it afterwards;',
      'to say the number of a page to a relative abroad, and nothing else.',
    ],
    unsafe: 'What is not safe',
    unsafeList: [
      'to write to us, or to anybody about us: a conversation on a phone can become evidence against you;',
      'to photograph the screen, keep the page, or send its address on;',
      'to look for us in a search engine: searches are kept too.',
    ],
    who: 'Who can report for you',
    whoText: 'A relative or friend abroad whom you trust. Best told face to face. They need not say your name, nor theirs.',
    never: 'What we never do',
    neverText:
      'We do not write first to anybody in Belarus. We send no money and no parcels there. If somebody promises that for us, it is a fraud.',
    noForm: 'There is no form here, nowhere to leave a contact. That is for your safety.',
    toDays: 'The first days after a release',
    toAbroad: 'How somebody abroad can report',
  },
  days: {
    title: 'The first days after a release',
    lede: 'Nothing here has to be written to anybody.',
    parts: [
      {
        title: 'Body',
        list: [
          'Eat little and often; ask a doctor before you take up medicine again.',
          'Injuries: have them looked at soon. Ask for the doctor’s paper, and keep it with somebody else.',
          'Bad sleep, fear, anger, a memory with holes: that is how people answer to what was done to them. It is not weakness.',
        ],
      },
      {
        title: 'Phone',
        list: [
          'Treat a phone that came back as a stranger in the room. A reset does not help for sure.',
          'Do not enter old accounts from it. Do not take it along to people who matter to you.',
        ],
      },
      {
        title: 'Papers',
        list: [
          'Keep every paper you were given. Copy by hand what is in it: who signed, the date, the number.',
          'Write down for yourself, once, what you had to sign, if it can lie in a safe place. If there is none, do not write it down.',
        ],
      },
      {
        title: 'If you are called to “talk”',
        list: [
          'Being pressed to inform is done to you, not by you. Many have gone through it.',
          'Name nobody who helps. What you do not know you cannot tell: ask less.',
          'Whether, when and whom to tell of it is for you to say. It can wait until you are abroad.',
        ],
      },
      {
        title: 'People',
        list: ['You may refuse cameras, and need not explain why.', 'Nobody who helps has the right to your story in return.'],
      },
    ],
  },
  abroad: {
    title: 'How somebody abroad can report',
    lede: 'For the person abroad whom somebody inside has asked.',
    list: [
      'Do not ask again by phone, letter or messenger. What you have heard already is enough.',
      'Use a device that never was in Belarus with you after the arrest, and best Tor Browser.',
      'Open this address, answer “Abroad”, then “Tell what I know”.',
      'You need not name the person who told you, nor yourself. “My sister” is enough.',
      'Say “no” where you are not sure that the person inside would say “yes”. It can be changed later.',
      'Write the eight words on paper and keep it at home abroad. Tell nobody inside that you have reported.',
    ],
  },
  care: {
    title: 'What this page hides and what it cannot hide',
    hides: 'It hides',
    hidesList: [
      'what you write and send: it is sealed to the keys of people of our team; whoever takes our server cannot open it;',
      'who you are: we write down no address of your device, no browser, no time, only the day;',
      'nothing is asked from any other site, and nothing is stored on your device.',
    ],
    cannot: 'It cannot hide',
    cannotList: [
      'that you came here: your network sees the address, or, with Tor, that you use Tor;',
      'how much you send, roughly;',
      'what a spying program on your device sees: the screen and every key;',
      'the history of your browser: “Leave this page” clears the screen and what the page itself could have left, not the history;',
      'what you write while somebody holds our server unseen: without JavaScript it passes through its memory.',
    ],
    better: 'What helps: another device, Tor Browser, another network, somebody abroad.',
  },
  username: {
    title: 'How to find or create a username in Telegram',
    steps: [
      'Open Telegram and go to “Settings”. Touch your name or “Edit”.',
      'Touch “Username”. If a name with @ stands there, it is yours: copy it.',
      'If it is empty, think of one: 5 to 32 Latin letters, digits and _. Nothing that tells who you are: no family name, no year of birth, no town.',
      'Save it. Then open “Privacy”: “Phone number”, “Who can see my phone number”: “Nobody”; “Who can find me by my number”: “My contacts”.',
    ],
    pictures: [
      'A drawing: the list of settings; the line “Username” is marked.',
      'A drawing: a field with a name after the sign @.',
      'A drawing: “Phone number”, and under it “Nobody” is chosen.',
    ],
    words: {
      settings: 'Settings',
      username: 'Username',
      privacy: 'Privacy',
      number: 'Phone number',
      nobody: 'Nobody',
      contacts: 'My contacts',
    },
    know: 'Know this',
    knowList: [
      'Anybody can find a username and write to it. We have no bot and no group.',
      'Whoever writes in our name must first say your two words. No words: not us. Do not answer.',
      'We never ask for a login code, a password or money.',
      'If you give the name up, somebody else can take it. Then tell us.',
      'A conversation with us on a phone that gets into their hands is evidence.',
    ],
  },
}
export type GuideTexts = typeof en
