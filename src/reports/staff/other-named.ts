/**
 * The country that a report's text names, where its reporter pressed another one: both are shown, for a thumb slips. Pure.
 * @param pressed what they answered: ISO 3166 alpha-2, or `other`
 * @param named what the check read
 */
export function otherNamed(pressed: string | undefined | null, named: string | null): string | null {
  return pressed && named && pressed !== named ? named : null
}
