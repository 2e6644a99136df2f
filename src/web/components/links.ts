/**
 * Where a page stands, from the root of the site: '' is the choice of language, 'be/' an overview, 'be/events/x' a page. Links between
 * pages are relative, so that the same site works under any address, from any mirror and from a folder on a disk.
 */
export type Links = {
  /** To another page of the site, with an optional fragment. */
  page: (to: string, fragment?: string) => string
  /** To a file that is no page, such as the style sheet. */
  file: (to: string) => string
}

/** `files` links to `x.html`, for pages opened from a folder; `addresses` to `x`, as the server answers. */
export type LinkForm = 'addresses' | 'files'

/** The name of the file that holds a page: be/index.html, be/events/x.html. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`)

export function linksFrom(from: string, form: LinkForm): Links {
  const folder = from.split('/').slice(0, -1)
  const relative = (to: string) => {
    const parts = to.split('/')
    let same = 0
    while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same++
    const path = '../'.repeat(folder.length - same) + parts.slice(same).join('/')
    return path === '' ? './' : path
  }
  return {
    page: (to, fragment) => relative(form === 'files' ? fileOf(to) : to) + (fragment === undefined ? '' : `#${fragment}`),
    file: relative,
  }
}

/** For pages that may be answered at any depth, such as “no such page”. */
export const rootLinks: Links = {
  page: (to, fragment) => `/${to}${fragment === undefined ? '' : `#${fragment}`}`,
  file: (to) => `/${to}`,
}
