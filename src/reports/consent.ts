/**
 * Version of the consent text (`report-consent` in content/locales). Raise it whenever the text changes in
 * meaning: every report stores which version its reporter agreed to (P-02).
 */
export const CONSENT_VERSION = '2026-11-27'

/** From this version on the text says that confirmed reports become samples; earlier ones never do. */
export const SAMPLES_SINCE = '2026-11-26'
