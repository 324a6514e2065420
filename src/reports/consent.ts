/**
 * Version of the consent text (`report-consent` in content/locales). Raise it whenever the text changes in
 * meaning: every report stores which version its reporter agreed to (P-02).
 */
export const CONSENT_VERSION = '2026-11-25'
