/** Who tells of themselves, in our languages and those beside them. */
export const SELF = "(?:saya|sy|aku|ak|gw|gue|gua|abdi|kulo|kula|ambo|kami|i|i'm|im|i've|ive|we)"

const KIN =
  '(?:suami|istri|isteri|bojo|bapak|bapa|ayah|ibu|mama|mamak|emak|kakak|kakang|abang|adik|adek|adi|anak|om|paman|pakde|tante|bibi|bude|bulik|sepupu|ponakan|keponakan|mertua|ipar|kakek|nenek|saudara|sodara)'

/** A relative of theirs. Friends are not: who tells of a friend's pay is often being lured by it. */
export const OWN_KIN = `(?:(?:${KIN}|mbak|mas) (?:ipar )?(?:saya|sy|aku|gw|gue|gua|kulo|abdi|ku)|(?:suami|istri|bojo|bapak|ayah|ibu|mama|emak|kakak|abang|adik|adek|anak|paman|tante|bibi|sepupu|ponakan|mertua)ku|(?:suami|istri|bojo|anak|adik|mbak|mas) (?=kerja |bekerja )|my (?:husband|wife|father|dad|mother|mom|mum|brother|sister|son|daughter|uncle|aunt|cousin|parents))`
