const MB = 1024 * 1024

/** Largest file that is looked at, in bytes. Telegram hands bots files up to 20 MB. */
export const MAX_BYTES = 10 * MB
/** Largest picture that is decoded, told from its header. A 40-megapixel picture takes 120 MB once decoded. */
export const MAX_PIXELS = 40_000_000
/** Pictures larger than this are made smaller before they are looked at: text of a phone's screen stays legible. */
export const WORKING_PIXELS = 8_000_000
/** So many pages of a PDF are read, the first ones. */
export const MAX_PAGES = 20
/** So many pages that are only pictures are read: each takes a second or two. */
export const MAX_SCANNED_PAGES = 5
/** A document that claims more pages than this is refused. */
export const MAX_CLAIMED_PAGES = 2000
/** Most a DOCX may hold once unpacked, in bytes, and in how many files. */
export const MAX_UNPACKED_BYTES = 40 * MB
export const MAX_UNPACKED_FILES = 2000
/** A file packed tighter than this is a bomb: text packs 5 to 20 times, zeros 1000 times. */
export const MAX_PACKING_RATIO = 150
/** Largest plain text, in bytes. */
export const MAX_PLAIN_BYTES = 100 * 1024
/** So much text goes on to be judged, in UTF-16 units. */
export const MAX_TEXT = 20_000
/** So long may reading one file take, in milliseconds. */
export const MAX_READING_MS = 20_000
/** Codes read from one picture. */
export const MAX_CODES = 8
