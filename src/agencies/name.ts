/** Words of a company's form, which tell nobody apart. */
const FORMS = new Set(
  'pt cv ud pd tbk persero perseroan terbatas p3mi pptkis pjtki ltd co inc limited firma perusahaan perum'.split(
    ' ',
  ),
)
/** From one of these on, a name tells of an office of the company. */
const BRANCH = new Set(['cabang', 'cab', 'kacab', 'kc', 'branch', 'perwakilan'])
/** Ways to write the same word. */
const SAME = new Map<string, string>(
  Object.entries({
    intl: 'internasional',
    international: 'internasional',
    int: 'internasional',
    mgmt: 'manajemen',
    management: 'manajemen',
    mgt: 'manajemen',
    putera: 'putra',
    oetama: 'utama',
    djaja: 'jaya',
    djaya: 'jaya',
    soember: 'sumber',
    makmoer: 'makmur',
    brothers: 'bros',
    corporation: 'corp',
    korporasi: 'corp',
    group: 'grup',
    service: 'servis',
    services: 'servis',
    and: 'dan',
    '&': 'dan',
    ind: 'indonesia',
    bersodara: 'bersaudara',
  }),
)

/**
 * The words that tell a company apart: no PT or Tbk, no branch, one spelling. "PT. Maju-Jaya Intl, Tbk (Cabang
 * Kediri)" gives `maju jaya internasional`. Pure.
 */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .match(/[a-z0-9]+|&/g)
  const kept: string[] = []
  for (const word of joinInitials(words ?? [])) {
    if (BRANCH.has(word) && kept.length > 0) break
    if (!FORMS.has(word)) kept.push(SAME.get(word) ?? word)
  }
  return kept
}

/** The words of a name as one: spaces and hyphens come and go in how people write. */
export function nameKey(name: string): string {
  return nameWords(name).join('')
}

/** "P.T." and "B K A" are one word each. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let initials = ''
  for (const word of [...words, '']) {
    if (/^[a-z]$/.test(word)) initials += word
    else {
      if (initials !== '')
        joined.push(
          ...(initials.startsWith('pt') && initials.length > 2 ? ['pt', initials.slice(2)] : [initials]),
        )
      initials = ''
      if (word !== '') joined.push(word)
    }
  }
  return joined
}
