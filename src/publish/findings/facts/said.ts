import type { CardState } from '#core/assessment.ts'
import type { CodingForm, Standard } from '#core/coding.ts'
import type { Edtf } from '#core/edtf.ts'
import type { Division } from '#core/figures.ts'
import type { ElementStatus } from '#core/findings/elements.ts'
import type { After, DoorIndex, Reason } from '#core/findings/flows.ts'
import type { FindingKind } from '#core/findings/index.ts'
import type { ReformState } from '#core/findings/reforms.ts'
import type { Scope } from '#core/mention.ts'
import type { PublicId, Redacted } from '../../types.ts'

/** A number of people from what is certain to what is possible, or from the lowest to the highest that anybody gives; null = open or not known. */
type Amount = { low: number | null; high: number | null }

/** One thing that the public reads in a finding, as data; pages find the words. `on`: the day of what it is about, null where it is about no day. */
export type FindingSaid =
  | { is: 'finding'; finding: FindingKind }
  /** Answers of members to the questions of one item: more than one to a question where they differ. */
  | {
      is: 'answered'
      form: CodingForm
      item: string
      on: Edtf | null
      answers: { question: string; answer: string; coders: number; standard: Standard | null; asOf: Edtf | null }[]
    }
  | { is: 'note'; form: CodingForm; item: string; on: Edtf | null; text: Redacted }
  | { is: 'coercion'; code: string; on: Edtf | null; state: CardState }
  | { is: 'reform'; item: string; state: ReformState }
  | { is: 'element'; element: string; on: Edtf | null; status: ElementStatus }
  | ({ is: 'question'; element: string; question: string } & Amount)
  /** A provision that a source quotes otherwise. `quoted`: null where the words of the source are not shown. */
  | { is: 'misquoted'; provision: string; differences: { quoted: Redacted | null; law: string }[] }
  | ({ is: 'free'; kind: string } & Amount)
  | { is: 'again'; people: number }
  /** Disclosure-controlled numbers; null = withheld. `group` null: all of them. `on`: the day of an event that is a group. */
  | {
      is: 'safe'
      of: string
      by: Division
      groups: { group: string | null; on: Edtf | null; all: number | null; said: number | null }[]
    }
  | ({ is: 'taken'; to: string | null; on: Edtf | null } & Amount)
  | ({ is: 'into'; to: string } & Amount)
  | { is: 'review'; item: string; on: Edtf | null }
  | ({ is: 'without_text'; on: Edtf | null; of: number } & Amount)
  | ({ is: 'arrests'; side: 'before' | 'after'; on: Edtf | null } & Amount)
  | ({ is: 'differ'; on: Edtf | null; scopes: Scope[]; reasons: Reason[] } & Amount)
  | ({ is: 'sum'; code: 'parts' | 'rising'; on: Edtf | null; agrees: boolean } & Amount)
  | ({ is: 'residual'; from: Edtf | null; to: Edtf | null } & Amount)
  | ({ is: 'month'; month: Edtf; way: 'left' | 'came' } & Amount)
  | ({ is: 'door'; period: Edtf } & Pick<DoorIndex, 'by' | 'per'> & Amount)
  | { is: 'afterwards'; code: After['code']; people: number }
  | ({ is: 'let_go'; scope: Scope } & Amount)

/** A fact under a key by which it is the same in another publication. */
export type FindingFact = [key: string, said: FindingSaid, statements: readonly PublicId[]]
