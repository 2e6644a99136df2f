import type { Child } from 'hono/jsx'
import { isEdtf } from '#core/edtf.ts'
import { ENVELOPE_KINDS, type EnvelopeId, type EnvelopeKind } from '#core/envelope.ts'
import { type Glance, type Group, isWaiting, type Kept, keptUntil, standingOf } from '#pipeline/inbox/index.ts'
import { dateInWords } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer } from '../ask.ts'
import { joined } from '../things/words.tsx'
import { linkTo, ofEnvelope, type Room, unlocked } from './room.ts'
import { answerOf } from './told.tsx'

/** Offers and letters have a page of their own. */
const ELSEWHERE: ReadonlySet<EnvelopeKind> = new Set(['offer', 'letter'])
/** Withdrawals come first: somebody asks to be forgotten. */
const KINDS: readonly EnvelopeKind[] = ['consent', ...ENVELOPE_KINDS.filter((kind) => kind !== 'consent' && !ELSEWHERE.has(kind))]
const WHICH = ['open', 'handled', 'harmful'] as const
export type Which = (typeof WHICH)[number]

/** Letters of a beginning in a list. */
const SHOWN = 220
/** Groups on a page. */
const AT_ONCE = 100
/** Seconds until the page looks again while envelopes are being opened. */
const AGAIN = 3

const asWhich = (text: string | null): Which => WHICH.find((one) => one === text) ?? 'open'
const dayWords = (language: SiteLanguage, day: string): string => (isEdtf(day) ? dateInWords(language, day, 'genitive') : day)

/** What came, the oldest first, what is nearly alike in one line. */
export const inboxPage = unlocked((room): Answer => {
  const { ask, t, reader, inbox } = room
  // Goes on behind the page; a fault of it is told like any other.
  reader.look().catch((thrown: unknown) => ask.work.fault(thrown, 'the opening of envelopes'))
  const waiting = reader.waiting()
  const which = asWhich(ask.query.get('show'))
  const groups = reader.groups(which, KINDS)
  const from = Math.max(0, Math.floor(Number(ask.query.get('from')) || 0))
  const elsewhere = inbox.all().filter((one) => ELSEWHERE.has(one.kind) && isWaiting(one))
  const page = groups.slice(from, from + AT_ONCE)
  const nextLink = `/${ask.language}/inbox?show=${which}&from=${from + AT_ONCE}`
  return {
    title: t.title,
    part: 'inbox',
    ...(waiting > 0 && { again: AGAIN }),
    main: (
      <>
        <h1>{t.title}</h1>
        {lockLine(room)}
        {choice(room, which)}
        {waiting > 0 && (
          <p class="meta" role="status">
            {t.opening(waiting)}
          </p>
        )}
        {groups.length === 0 && waiting === 0 && <p class="s">{t.nothing[which]}</p>}
        {KINDS.map((kind) =>
          section(
            room,
            kind,
            page.filter((group) => group.kind === kind),
          ),
        )}
        {groups.length > from + AT_ONCE && (
          <p class="up">
            <a href={nextLink}>{`${from + AT_ONCE + 1}–${Math.min(groups.length, from + 2 * AT_ONCE)} / ${groups.length}`}</a>
          </p>
        )}
        {elsewhere.length > 0 && (
          <p class="meta up">
            <a href={`/${ask.language}/exchange`}>{t.offersElsewhere(elsewhere.length)}</a>
          </p>
        )}
      </>
    ),
  }
})

export function lockLine({ ask, t }: Room): Child {
  return (
    <ActForm ask={ask} to="inbox/lock" class="key-line">
      <p class="meta">
        {t.unlockedAs(ask.session.member.name)}{' '}
        <button class="quiet" type="submit">
          {t.lock}
        </button>
      </p>
    </ActForm>
  )
}

function choice({ ask, t }: Room, which: Which): Child {
  return (
    <nav class="langs choice" aria-label={t.show}>
      <ul>
        {WHICH.map((one) => (
          <li>
            <a href={`/${ask.language}/inbox?show=${one}`} aria-current={one === which ? 'true' : undefined}>
              {t.which[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function section(room: Room, kind: EnvelopeKind, groups: readonly Group[]): Child {
  if (groups.length === 0) return null
  return (
    <section class="s" aria-labelledby={`h-${kind}`}>
      <h2 id={`h-${kind}`}>{room.t.kinds[kind]}</h2>
      <ul class="plain envelopes">{groups.map((group) => line(room, group))}</ul>
    </section>
  )
}

/** One group: its first, and how many are nearly like it. */
function line(room: Room, { envelopes }: Group): Child {
  const { ask, t } = room
  const [first] = envelopes
  if (!first) return null
  const many = envelopes.length
  return (
    <li>
      {beginning(room, first.kept, first.glance)}
      {many > 1 && (
        <p class="alike">
          <a href={linkTo(ask, first.kept.id, '/alike')}>{t.alike(many)}</a>
        </p>
      )}
    </li>
  )
}

/** How an envelope begins, when it came, what was done. */
export function beginning(room: Room, kept: Kept, glance: Glance): Child {
  const { ask, t } = room
  const { answered, isWithdrawn } = standingOf(kept)
  const until = keptUntil(kept)
  const withdrawn = isWithdrawn || glance.isWithdrawn
  const notes: Child[] = [
    t.arrived(dayWords(ask.language, kept.day)),
    ...(glance.files > 0 ? [t.filesCount(glance.files)] : []),
    ...(glance.fault !== null ? [t.faultShort[glance.fault]] : []),
    ...(kept.acts.some(({ act }) => act === 'opened') ? [t.read] : []),
    ...(answered > 0 ? [t.answered] : []),
    ...(withdrawn ? [<strong>{t.withdrawnShort}</strong>] : []),
    ...(until !== null ? [t.kept(dayWords(ask.language, until))] : []),
  ]
  // A contact is read where somebody means to read it, not over a shoulder.
  const shown = kept.kind === 'contact' ? [] : glance.fields.map(([code, words]) => answerOf(ask.language, code, words))
  const text = shortened(shown.join(' · '))
  return (
    <>
      <p>
        <a href={linkTo(ask, kept.id)}>
          {text === '' ? kindWords(room, glance) : <bdi lang={glance.language ?? undefined}>{text}</bdi>}
        </a>
      </p>
      <p class="meta">{joined(notes)}</p>
    </>
  )
}

/** What stands for an envelope without words. */
const kindWords = ({ t }: Room, { kind, fault }: Glance): string => {
  if (fault !== null) return `${t.kinds[kind]}: ${t.faultShort[fault]}`
  return kind === 'contact' || kind === 'files' ? t.kinds[kind] : t.noWords
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SHOWN
    ? line
    : `${line
        .slice(0, SHOWN)
        .toWellFormed()
        .replace(/\s+\S*$/u, '')}…`
}

/** Those that are nearly like an envelope, to be looked through and dealt with in one act. */
export const alikePage = ofEnvelope(async (envelope): Promise<Answer> => {
  const { ask, t, reader, id, opened } = envelope
  const isHere = (group: Group) => group.envelopes.some(({ kept }) => kept.id === id)
  const found = WHICH.flatMap((which) => {
    const group = reader.groups(which, [opened.kept.kind]).find(isHere)
    return group ? [{ which, group }] : []
  })[0]
  const group = found?.group.envelopes ?? []
  const acts = found?.which === 'harmful' ? (['harmless'] as const) : (['harmful', 'handled'] as const)
  return {
    title: t.groupTitle(group.length),
    part: 'inbox',
    main: (
      <>
        <p class="meta">
          <a href={`/${ask.language}/inbox`}>{t.back}</a>
        </p>
        <h1>{t.groupTitle(group.length)}</h1>
        <p class="lede">{t.groupText}</p>
        <ActForm ask={ask} to="inbox/many">
          <ul class="plain envelopes ticked">
            {group.map(({ kept, glance }, at) => (
              <li>
                <input type="checkbox" name="id" value={kept.id} checked aria-label={t.tick(at + 1)} />
                <div>{beginning(envelope, kept, glance)}</div>
              </li>
            ))}
          </ul>
          <p class="acts">
            {acts.map((act) => (
              <button type="submit" name="act" value={act} class={act === 'handled' ? 'second' : undefined}>
                {t[`${act}Many`]}
              </button>
            ))}
            <button type="submit" name="act" value="rewrap" class="second">
              {t.rewrapMany}
            </button>
            <button type="submit" name="act" value="shred" class="second">
              {t.shredMany}
            </button>
          </p>
        </ActForm>
      </>
    ),
  }
})

/** The ids that were ticked in a form. */
export const tickedIn = ({ ask, inbox }: Room): EnvelopeId[] =>
  ask.form.all('id').flatMap((text) => {
    const found = inbox.find(text as EnvelopeId)
    return found ? [found.id] : []
  })
