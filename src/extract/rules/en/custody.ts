import type { Trigger } from '../../pack.ts'

type More = Omit<Partial<Trigger>, 'id' | 'type' | 'form' | 'pattern' | 'tests'>
const rule =
  (type: Trigger['type']) =>
  (
    id: string,
    form: Trigger['form'],
    pattern: string,
    yes: string[],
    no: string[],
    more: More = { needs: ['acted'] },
  ): Trigger => ({
    id: `en.${type}.${id}`,
    type,
    form,
    pattern,
    ...more,
    tests: { yes, no },
  })
const detention = rule('detention')
const charge = rule('charge')
const sentence = rule('sentence')
const transfer = rule('transfer')
const recognition = rule('recognition')
const remaining = rule('remaining_term')
const violation = rule('violation')
const citizenship = rule('citizenship')
const death = rule('death')

const needs = ['acted'] as const

/** How people come into custody and are held. */
export const CUSTODY: readonly Trigger[] = [
  detention(
    'verb',
    'verb',
    '(detained|detain|detains|detaining|arrested|arrest|arrests|arresting|imprisoned|imprison|imprisons|seized|apprehended|taken_into_custody)',
    ['Nina Petrova was detained in May.', 'Police arrested 20 people.'],
    ['Nina Petrova was tried in May.'],
  ),
  detention(
    'noun',
    'noun',
    '(detention|arrest|imprisonment) [ of ]',
    ['They reported the arrest of Nina Petrova.'],
    ['They reported the weather.'],
  ),
  detention(
    'held',
    'verb',
    '(held|kept|remanded|placed|put) (in_custody|behind_bars|incommunicado|in_detention|under_house_arrest|in_prison)',
    ['Nina Petrova was held in custody.'],
    ['Nina Petrova held a meeting.'],
  ),
  charge(
    'charged',
    'verb',
    '(charged|charge|charges|charging|accused|indicted|prosecuted) (with|of|under|for|over)',
    ['Nina Petrova was charged with treason.'],
    ['Nina Petrova paid the bill.'],
  ),
  charge(
    'faces',
    'self',
    '(faces|faced|facing) (@open|new|criminal){0,2} charges',
    ['Nina Petrova faces new charges.'],
    ['Nina Petrova faces the sea.'],
  ),
  sentence(
    'sentenced',
    'verb',
    '(sentenced|sentence|sentences|sentencing|jailed|jails|condemned)',
    ['Nina Petrova was sentenced to five years in prison.', 'A court jailed Nina Petrova for two years.'],
    ['Nina Petrova wrote a sentence.', 'Nina Petrova was freed.'],
    { needs, takes: { term: 'term', article: 'article' } },
  ),
  sentence(
    'convicted',
    'verb',
    '(convicted|convict|convicts|found_guilty|tried)',
    ['Nina Petrova was convicted of treason.'],
    ['Nina Petrova was freed.'],
  ),
  sentence(
    'given',
    'verb',
    '(given|handed|received|handed_down) _{0,2} [ #term=term ]',
    ['Nina Petrova was given a five-year prison sentence.'],
    ['Nina Petrova was given flowers.'],
    { needs: ['acted', 'term'] },
  ),
  sentence(
    'serving',
    'self',
    '(serving|serves|serve|served) _{0,3} [ #term=term ]',
    ['Nina Petrova is serving a 12-year sentence.'],
    ['Nina Petrova is serving soup.'],
    { needs: ['acted', 'term'] },
  ),
  sentence(
    'received',
    'self',
    '(received|got) _{0,3} [ #term=term ]',
    ['Nina Petrova received a 12-year prison sentence.'],
    ['Nina Petrova received a letter.'],
    { needs: ['acted', 'term'] },
  ),
  sentence(
    'reduced',
    'plain',
    '(reduced|cut|shortened|commuted) _{0,2} [ by ] _{0,1} #term=term',
    ['Her prison term was cut by two years.'],
    ['Her hair was cut by a friend.'],
    { code: 'reduced', needs: ['term'] },
  ),
  sentence(
    'own-reduced',
    'plain',
    '(sentence|term) (was|were|has_been) (reduced|cut|shortened|commuted)',
    ['Her sentence was reduced in May.'],
    ['Her hair was cut by a friend.'],
    { code: 'reduced' },
  ),
  transfer(
    'cell',
    'verb',
    '(transferred|moved|placed|put|sent|taken|brought|thrown) (to|in|into|back_to) (a|an|the)? [ #facility=facility ]',
    ['Nina Petrova was placed in a punishment cell.'],
    ['Nina Petrova was placed first.'],
    { needs: ['acted', 'facility'] },
  ),
  transfer(
    'regime',
    'verb',
    '(transferred|moved) (to|into) (a|the)? (@open){0,3} (prison|colony|regime|jail|facility|hospital)',
    ['Nina Petrova was transferred to another prison.'],
    ['Nina Petrova was moved by it.'],
  ),
  recognition(
    'political',
    'verb',
    '(recognized|recognised|designated|recognize|recognizes|recognise|declared) as? (@open|a|an){0,2} (political_prisoner|political_prisoners|prisoners_of_conscience|prisoner_of_conscience)',
    ['Nina Petrova was recognized as a political prisoner.'],
    ['Nina Petrova was recognized in the street.'],
  ),
  remaining(
    'had',
    'self',
    '(had|has|have) _{0,2} [ #term=term ] (left|remaining|to_serve|more|to_go)',
    ['Nina Petrova had six months left to serve.'],
    ['Nina Petrova had a dog.'],
    { needs: ['term'] },
  ),
  remaining(
    'left',
    'plain',
    '[ #term=term ] (left|remaining|remained|before)',
    ['With two years left of her sentence, she wrote.'],
    ['She was jailed for two years.'],
    { needs: ['term'] },
  ),
  violation(
    'tortured',
    'verb',
    '(tortured|torture|beaten|beat|ill-treated|mistreated|abused|humiliated|handcuffed|blindfolded)',
    ['Nina Petrova was beaten by guards.'],
    ['Nina Petrova was greeted by guards.'],
  ),
  violation(
    'lawyer',
    'self',
    '(denied_a_lawyer|denied_access_to_a_lawyer|denied_medical_care|held_incommunicado|denied_medical_assistance|denied_contact)',
    ['Nina Petrova was denied a lawyer.'],
    ['Nina Petrova was a lawyer.'],
  ),
  violation(
    'trial',
    'plain',
    '(closed_trial|closed_trials|behind_closed_doors|unfair_trial|unfair_trials|unfair_proceedings)',
    ['The hearing was held behind closed doors.'],
    ['The hearing was open.'],
    {},
  ),
  violation(
    'standards',
    'plain',
    '(trial|trials) _{0,4} (meet|meeting|met) _{0,4} standards',
    ['The trials did not meet fair standards.'],
    ['The trials met fair standards.'],
    { polarity: 'restricted' },
  ),
  citizenship(
    'stripped',
    'verb',
    '(stripped_of_citizenship|stripped_of_her_citizenship|stripped_of_his_citizenship|stripped_of_their_citizenship|deprived_of_citizenship)',
    ['Nina Petrova was stripped of her citizenship.'],
    ['Nina Petrova was awarded citizenship.'],
    { needs, polarity: 'flip' },
  ),
  citizenship(
    'citizen',
    'self',
    '(is|was|are|were) (a|an|also)? (a)? (@nationality) (citizen|citizens|national|nationals)',
    ['Nina Petrova is a Lithuanian citizen.'],
    ['Nina Petrova met a citizen.'],
  ),
  death('died', 'self', '(died|dies|passed_away)', ['Nina Petrova died in prison.'], ['Nina Petrova lived there.']),
  death('killed', 'verb', '(killed|tortured_to_death)', ['Nina Petrova was killed in prison.'], ['Nina Petrova lived there.']),
  death(
    'noun',
    'noun',
    "[ death ] (of|in_custody|in_prison|'.)",
    ["Nina Petrova's death in custody was reported."],
    ['Nina Petrova lived there.'],
  ),
]
