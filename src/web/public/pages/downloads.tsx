import { edtf } from '#core/edtf.ts'
import type { Manifest } from '#publish/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { downloads as texts } from '#texts/downloads.ts'
import { number } from '#texts/numbers.ts'
import type { Content, PageSetting } from '../../components/page.ts'

/** What stands before `data/` names in the list: files of one page each are reached from that page. */
const isWhole = (path: string) => !/^(?:events|people|sources|quotes)\//.test(path)

export function downloadsPage({ language, links }: PageSetting, manifest: Manifest): Content {
  const t = texts[language]
  const files = manifest.files.filter(({ path }) => isWhole(path))
  const format = (path: string) =>
    path.endsWith('.csv')
      ? t.formats.csv
      : path.endsWith('.jsonl')
        ? t.formats.jsonl
        : path.endsWith('.json')
          ? t.formats.json
          : t.formats.other
  const main = [
    <h1>{t.title}</h1>,
    <div class="s">
      <p class="lede">{t.lede}</p>
      {manifest.number > 0 && (
        <p class="meta">{t.snapshot(number(language, manifest.number), dateInWords(language, edtf(manifest.publishedOn)))}</p>
      )}
      {files.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.file}</th>
              <th scope="col" class="num">
                {t.size}
              </th>
              <th scope="col">{t.what}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ path, size }) => (
              <tr>
                <th scope="row" class="name">
                  <a href={links.file(`data/${path}`)} download>
                    {path}
                  </a>
                </th>
                <td class="num">{kilobytes(language, size)}</td>
                <td>{format(path)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="meta">{t.perPage}</p>
    </div>,
    manifest.number > 0 && (
      <section class="s" aria-labelledby="h-check">
        <h2 id="h-check">{t.check}</h2>
        <p>
          {t.checkText} <a href={links.file('data/manifest.json')}>manifest.json</a>
        </p>
        <dl class="facts">
          <dt>{t.root}</dt>
          <dd class="code">{manifest.root}</dd>
          <dt>{t.key}</dt>
          <dd class="code">{manifest.publicKey}</dd>
        </dl>
      </section>
    ),
    <section class="s" aria-labelledby="h-reuse">
      <h2 id="h-reuse">{t.reuse}</h2>
      <p>{t.reuseText}</p>
    </section>,
  ]
  return { title: t.title, section: 'downloads', main }
}

const kilobytes = (language: PageSetting['language'], size: number): string => {
  const unit = language === 'en' ? 'kB' : 'кБ'
  return `${number(language, Math.max(1, Math.ceil(size / 1000)))} ${unit}`
}
