/** A language the bot speaks: the name of a folder in `content/locales` (`id`, `en`, …). */
export type Language = string

/** A text a person reads, by language. Indonesian is always there: it is the language to fall back to. */
export type Localised = Readonly<{ id: string; en: string } & Record<string, string>>

/**
 * The text in the wanted language, or in Indonesian where that language has none.
 * @param text the same text in several languages
 * @param language the reader's language
 */
export function inLanguage(text: Localised, language: Language): string {
  return text[language] ?? text.id
}

/** The names of countries by language: to make them ready takes longer than to check an offer. */
const countryNames = new Map<
  Language,
  { readonly all: Intl.DisplayNames; readonly told: Map<string, string> }
>()

/** The name of a country. @param code ISO 3166 alpha-2; told as it is where no name is known */
export function countryIn(code: string, language: Language): string {
  const { all, told } = namesIn(language)
  const known = told.get(code)
  if (known !== undefined) return known
  const name = all.of(code) ?? code
  told.set(code, name)
  return name
}

function namesIn(language: Language) {
  const known = countryNames.get(language)
  if (known) return known
  const all = new Intl.DisplayNames([language, 'id'], { type: 'region' })
  const names = { all, told: new Map<string, string>() }
  countryNames.set(language, names)
  return names
}
