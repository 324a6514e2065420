import { hasInvisible, withoutInvisible } from '../../llm/invisible.ts'

/** What a quote may be long, in UTF-16 units: shorter ones prove nothing, longer ones nobody reads. */
const QUOTE = { shortest: 8, longest: 200 }
const SENTENCE = { shortest: 15, longest: 200 }

const CONTACT =
  /@|https?:|www\.|\b(?:tg|wa|mailto|tel):|\bt\.me\b|\b\w[\w-]*\.(?:com|id|org|net|int|me|io|info|co|gov|xyz|link|site|app|top|live)\b/i
const LONG_NUMBER = /(?:\d[\s().-]*){7,}/
const MARKUP = /[*_`#<>[\]{}|~\\^]/
/** Letters of other scripts: look-alikes, or the wrong language. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u
/** Praise that a verdict must never hold (H-05). */
const PRAISE =
  /\b(?:aman|safe|safely|legit\w*|asli|resmi|terpercaya|terverifikasi|terbukti|dijamin|genuine|official\w*|trusted|trustworthy|verified|guaranteed|reputable|real)\b/i
/** Advice is given by reviewed texts alone (H-02): no orders, no "should", no one to turn to. */
const ADVICE =
  /\b(?:harus|sebaiknya|jangan|tolong|silakan|silahkan|mohon|ayo|segera|hubungi|telepon|kabur|melarikan|lawan|hadapi|viralkan|sebarkan|should|must|please|don't|never|contact|call|escape|flee|confront|run away|fight|publish|expose|kamu|anda|you|your)\b/i
/** Function words that only the other language has. */
const ONLY = {
  id: /\b(?:yang|dan|untuk|dengan|tidak|dari|ini|itu|atau|karena|adalah)\b/i,
  en: /\b(?:the|and|is|are|with|that|this|of|for|because|not)\b/i,
}

/** Whether a quote of a message may be shown beside a model's reason: long enough to mean something, no contact in it. */
export function mayBeQuoted(quote: string): boolean {
  const text = withoutInvisible(quote).trim()
  return (
    text.length >= QUOTE.shortest &&
    text.length <= QUOTE.longest &&
    !CONTACT.test(text) &&
    !LONG_NUMBER.test(text)
  )
}

/**
 * Whether a sentence that a model wrote may be shown as a reason: it only explains, in the right language, with no
 * number, contact, markup, praise or advice in it (H-02, H-05, H-06). Pure.
 */
export function mayExplain(sentence: string, language: 'id' | 'en'): boolean {
  const text = sentence.trim()
  const plain = text.normalize('NFKC')
  return (
    text.length >= SENTENCE.shortest &&
    text.length <= SENTENCE.longest &&
    !hasInvisible(text) &&
    ![/[\p{N}\n]/u, CONTACT, MARKUP, FOREIGN_LETTER, PRAISE, ADVICE].some(fault => fault.test(plain)) &&
    ONLY[language].test(plain) &&
    !ONLY[language === 'id' ? 'en' : 'id'].test(plain)
  )
}
