import type { Child } from 'hono/jsx'
import { isEdtf } from '#core/edtf.ts'
import type { Manifest } from '#core/envelope.ts'
import {
  type Added,
  activeRecipients,
  factsOf,
  type Kept,
  keptUntil,
  partsOf,
  proves,
  type RestingFact,
  readAdded,
  standingOf,
} from '#pipeline/inbox/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { ActForm } from '../act-form.tsx'
import type { Answer } from '../ask.ts'
import { joined } from '../things/words.tsx'
import { allFiles, type Filed, filesList } from './files-list.tsx'
import { lockLine } from './list.tsx'
import { type Envelope, linkTo, ofEnvelope, pathTo } from './room.ts'
import { consented, told } from './told.tsx'

/** What was typed and not taken, with what is wrong with it. */
export type Typed = { field: 'note' | 'reply'; text: string; wrong: string }

export const envelopePage = ofEnvelope((envelope) => showEnvelope(envelope))

/** One envelope: what was written, its files, what the team said of it, what can be done. */
export async function showEnvelope(envelope: Envelope, typed: Typed | null = null): Promise<Answer> {
  const { ask, t, inbox, opened, id } = envelope
  const { kept, manifest, key, fault } = opened
  if (manifest) await inbox.act(ask.session.member, 'opened', [id])
  const now = inbox.find(id) ?? kept
  const { added, damaged } = key ? await readAdded(inbox, key) : { added: [], damaged: 0 }
  const facts = key ? await factsOf(ask.work, inbox, key) : []
  const files = await allFiles(envelope)
  return {
    title: t.kinds[kept.kind],
    part: 'inbox',
    status: typed ? 422 : 200,
    main: (
      <>
        <p class="meta">
          <a href={`/${ask.language}/inbox`}>{t.back}</a>
        </p>
        <h1>{t.kinds[kept.kind]}</h1>
        {about(envelope, now, manifest)}
        {fault !== null && (
          <p class="wrong" role="status">
            {t.faults[fault]}
          </p>
        )}
        {withdrawn(envelope, manifest)}
        {manifest && (
          <section class="s" aria-labelledby="h-told">
            <h2 id="h-told">{t.told}</h2>
            {told(envelope, manifest)}
          </section>
        )}
        {filesList(envelope, files)}
        {manifest && consented(envelope, manifest)}
        {besides(envelope, manifest)}
        {restingOn(envelope, facts, files)}
        {key && notes(envelope, added, damaged, typed)}
        {manifest && reply(envelope, manifest, typed)}
        {acts(envelope, now, (await activeRecipients(ask.work.stores.database)).length)}
        {lockLine(envelope)}
      </>
    ),
  }
}

const dayWords = ({ ask }: Envelope, day: string): string => (isEdtf(day) ? dateInWords(ask.language, day, 'genitive') : day)

function about(envelope: Envelope, kept: Kept, manifest: Manifest | null): Child {
  const { t } = envelope
  const until = keptUntil(kept)
  return (
    <p class="meta">
      {joined([
        t.onDay(dayWords(envelope, kept.day)),
        ...(manifest ? [t.inLanguage[manifest.language]] : []),
        ...(standingOf(kept).isHandled ? [t.handled] : []),
        ...(standingOf(kept).isHarmful ? [t.harmful] : []),
        ...(until === null ? [] : [t.kept(dayWords(envelope, until))]),
      ])}
    </p>
  )
}

function withdrawn({ ask, t, reader, id }: Envelope, manifest: Manifest | null): Child {
  if (!manifest || !reader.glance(id)?.isWithdrawn) return null
  const many = reader.withdrawals(manifest).length
  return (
    <p class="wrong" role="status">
      {t.withdrawals(many)} <a href={linkTo(ask, id, '/withdraw')}>{t.doWithdraw}</a>
    </p>
  )
}

/** What else the same sender has sent. */
function besides(envelope: Envelope, manifest: Manifest | null): Child {
  const { ask, t, reader, id } = envelope
  // Its files stand above.
  const others = reader.beside(id).filter((one) => !reader.linked(id).includes(one) || one.kind !== 'files')
  if (!manifest || others.length === 0) return null
  return (
    <section class="s" aria-labelledby="h-beside">
      <h2 id="h-beside">{t.beside}</h2>
      <ul class="plain">
        {others.map((one) => (
          <li>
            <a href={linkTo(ask, one.id)}>{t.kinds[one.kind]}</a>{' '}
            <span class="meta">{t.arrived(dayWords(envelope, one.day))}</span>
            {manifest.kind === 'consent' && one.kind === 'testimony' && (
              <>
                {' '}
                · <a href={linkTo(ask, one.id, '/withdraw')}>{t.doWithdraw}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function restingOn({ ask, t, opened: { manifest } }: Envelope, facts: readonly RestingFact[], files: readonly Filed[]): Child {
  if (facts.length === 0 || !manifest) return null
  const beside = files.flatMap(({ envelope, part, entry }) => (entry === null ? [] : [{ envelope, part, sha256: entry.sha256 }]))
  const parts = [...partsOf(manifest), ...beside]
  const view = ask.work.view()
  return (
    <section class="s" aria-labelledby="h-facts">
      <h2 id="h-facts">{t.restingOn}</h2>
      <ul class="plain">
        {facts.flatMap(({ statement, opening, holds }) => {
          const row = view.statements.get(statement)
          const source = row && view.layers.get(row.statement.layer)?.source.hash
          const span = row?.statement.evidence.find((one) => one.kind === 'span')
          const sealed = row?.statement.evidence.find((one) => one.kind === 'sealed')
          if (!source || !span) return []
          const proof = opening && sealed ? [proves(opening, sealed.commitment, parts) ? t.proven : t.notProven] : []
          return [
            <li>
              <a href={`/${ask.language}/documents/${source}?draft=${statement}#here`}>{span.exact}</a>{' '}
              <span class="meta">{joined([holds ? t.holds : t.takenBack, ...proof])}</span>
            </li>,
          ]
        })}
      </ul>
    </section>
  )
}

function notes(envelope: Envelope, added: readonly Added[], damaged: number, typed: Typed | null): Child {
  const { ask, t, id } = envelope
  const said = added.flatMap((one) => (one.kind === 'note' || one.kind === 'reply' ? [one] : []))
  return (
    <section class="s" aria-labelledby="h-notes">
      <h2 id="h-notes">{t.notes}</h2>
      {said.length === 0 && <p class="meta">{t.noNotes}</p>}
      {said.map((one) => (
        <div class="note">
          <p class="meta">{joined([t.said[one.kind], ask.members.nameOf(one.by), dayWords(envelope, one.day)])}</p>
          <p class="as-written">{one.text}</p>
        </div>
      ))}
      {damaged > 0 && <p class="wrong">{t.damagedNotes(damaged)}</p>}
      <ActForm ask={ask} to={pathTo(id, '/note')}>
        {area('note', t.note, t.noteHint, 3, typed)}
        <p class="acts">
          <button type="submit" class="second">
            {t.keepNote}
          </button>
        </p>
      </ActForm>
    </section>
  )
}

function reply({ ask, t, id }: Envelope, { mailbox, kind }: Manifest, typed: Typed | null): Child {
  if (kind === 'files') return null
  return (
    <section class="s" aria-labelledby="h-reply">
      <h2 id="h-reply">{t.reply}</h2>
      {mailbox === null ? (
        <p>{t.noMailbox}</p>
      ) : (
        <ActForm ask={ask} to={pathTo(id, '/reply')}>
          {area('reply', t.reply, t.replyHint, 6, typed)}
          <p class="acts">
            <button type="submit">{t.seal}</button>
          </p>
        </ActForm>
      )}
    </section>
  )
}

function area(name: 'note' | 'reply', label: string, hint: string, rows: number, typed: Typed | null): Child {
  const wrong = typed?.field === name ? typed : null
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
      {wrong && (
        <p class="wrong" role="alert" id={`${name}-wrong`}>
          {wrong.wrong}
        </p>
      )}
      <textarea
        id={name}
        name="text"
        rows={rows}
        aria-describedby={wrong ? `${name}-hint ${name}-wrong` : `${name}-hint`}
        aria-invalid={wrong ? 'true' : undefined}
      >
        {wrong?.text ?? ''}
      </textarea>
    </div>
  )
}

function acts({ ask, t, id, opened }: Envelope, kept: Kept, keys: number): Child {
  const { isHandled, isHarmful } = standingOf(kept)
  const act = (name: 'handled' | 'reopened' | 'harmful' | 'harmless' | 'needed' | 'rewrap') => (
    <button type="submit" name="act" value={name} class="second">
      {t[name]}
    </button>
  )
  const isTestimony = kept.kind === 'testimony'
  return (
    <section class="s" aria-labelledby="h-acts">
      <h2 id="h-acts">{t.acts}</h2>
      <ActForm ask={ask} to={pathTo(id, '/act')}>
        <p class="acts">
          {act(isHandled ? 'reopened' : 'handled')}
          {act(isHarmful ? 'harmless' : 'harmful')}
          {kept.kind === 'contact' && act('needed')}
          {opened.key && act('rewrap')}
        </p>
        {opened.key && <p class="hint">{t.rewrapHint(keys)}</p>}
      </ActForm>
      <ul class="plain">
        {opened.manifest && isTestimony && (
          <li>
            <a href={linkTo(ask, id, '/fact')}>{t.toFact}</a>
          </li>
        )}
        {isTestimony && (
          <li>
            <a href={linkTo(ask, id, '/withdraw')}>{t.toWithdraw}</a>
          </li>
        )}
        <li>
          <a href={linkTo(ask, id, '/shred')}>{t.toShred}</a>
        </li>
      </ul>
    </section>
  )
}
