import type { Case, Entities, Link } from '../types.ts'

type Handle = Entities['handles'][number]

const HANDLE = /^[A-Za-z][\w.]{2,31}/
const MOST_HANDLES = 200
/** Paths of t.me that name no person or channel. */
const NOT_A_NAME = new Set(['joinchat', 'share', 'c', 's', 'addstickers', 'proxy', 'iv', 'addlist'])

function isWordUnit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 46
  )
}

function fromLink(link: Link): readonly Handle[] {
  if (link.domain !== 't.me' && link.domain !== 'telegram.me') return []
  const name = /^\/([A-Za-z]\w{3,31})(?:[/?#]|$)/.exec(link.url.slice(link.url.search(/\.me/i) + 3))?.[1]
  return name === undefined || NOT_A_NAME.has(name.toLowerCase())
    ? []
    : [{ handle: `@${name}`, span: link.span }]
}

/**
 * Handles with their @, as written, and names in t.me links. The @ of an e-mail address is none, nor an @ that
 * stands for a letter (`@dmin`).
 * @param offer the case
 * @param links links already found in it
 * @param isDisguised tells whether an @ at this offset stood for a letter
 */
export function handlesOf(
  offer: Case,
  links: readonly Link[],
  isDisguised: (part: number, at: number) => boolean,
): Entities['handles'] {
  const found: Handle[] = []
  offer.parts.forEach(({ text }, part) => {
    for (let at = text.indexOf('@'); at >= 0 && found.length < MOST_HANDLES; at = text.indexOf('@', at + 1)) {
      if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue
      const name = HANDLE.exec(text.slice(at + 1, at + 34))?.[0].replace(/\.+$/, '')
      if (name === undefined || name.length < 3 || isDisguised(part, at)) continue
      found.push({ handle: `@${name}`, span: { part, start: at, end: at + 1 + name.length } })
    }
  })
  return [...found, ...links.flatMap(fromLink)]
}
