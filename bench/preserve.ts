import { preserve } from '#preserve/index.ts'

const RU =
  'Во вторник из колонии вышли двое: слесарь и учительница. Родные узнали об этом только вечером, ёлка ещё стояла во дворе. '

const SCRIPT = 'window.config = window.config || []; window.config.push({ slot: "a-1", sizes: [[300, 250], [728, 90]] });\n'

/** One page as a news site writes it: scripts for two thirds of its 90 KB, a menu, a share bar, some forty paragraphs, teasers, comments. */
const PAGE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Двое дома</title><script>${SCRIPT.repeat(300)}</script><style>${'.a > .b { margin: 0 auto; color: #222 }\n'.repeat(600)}</style><meta property="article:published_time" content="2024-05-10T10:00:00+03:00"></head><body>
<nav>${'<a href="/section">Раздел</a> '.repeat(40)}</nav><div class="share">${'<a href="#">сеть</a>'.repeat(8)}</div>
<article><h1>Двое дома</h1>${`<p>${RU}<a href="/other">Подробности</a>. <b>${RU}</b></p>\n`.repeat(40)}</article>
<ul class="related">${'<li><a href="/teaser"><img src="/a.jpg" alt="">Заголовок другой новости</a></li>'.repeat(30)}</ul>
<section id="comments">${'<div class="comment"><p>Короткое мнение читателя.</p></div>'.repeat(30)}</section></body></html>`

/** Speed of the readers: megabytes of input, with its description and layer as the result, per second of CPU time. */
export async function run(): Promise<{ name: string; figure: string; note: string }[]> {
  return [
    await rate('preserve: HTML', Buffer.from(PAGE), 'page.html', 200, 'article found, metadata, language; goal 5 MB/s'),
    await rate('preserve: text', Buffer.from(RU.repeat(2_000)), 'text.txt', 40, 'UTF-8, hash and language included'),
    await rate('preserve: windows-1251', windows1251(RU.repeat(2_000)), 'text.txt', 40, 'recognised without a declaration'),
  ]
}

async function rate(name: string, bytes: Uint8Array, fileName: string, times: number, note: string) {
  for (let warm = 0; warm < times / 10; warm += 1) await preserve(bytes, { fileName })
  const cpu = process.cpuUsage()
  for (let time = 0; time < times; time += 1) await preserve(bytes, { fileName })
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (user + system) / 1e6
  return {
    name,
    figure: `${((bytes.length * times) / 1e6 / seconds).toFixed(1)} MB/s`,
    note: `${(bytes.length / 1e3).toFixed(0)} KB × ${times}; ${note}`,
  }
}

function windows1251(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}
