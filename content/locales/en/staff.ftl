export-ask-period = Export reports: choose the period. Free text is left out.
export-days = Last { $days } days
export-all = All
export-ask-format = Choose a format:
export-working = Preparing the file…
export-caption = { $rows ->
    [one] One report, { $from } to { $to }. Without free text. Delete this file when done.
   *[other] { $rows } reports, { $from } to { $to }. Without free text. Delete this file when done.
}
export-empty = There are no reports in that period.
export-usage = Use: /export csv|xlsx|json [FROM] [TO], dates like 2026-01-31.
export-failed = The export failed and nothing was sent. Code { $code }.
