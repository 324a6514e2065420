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
export-usage =
    Use: /export csv|xlsx|json|jsonl|stix [FROM] [TO], dates like 2026-01-31.
    stix: recruiters' contacts in reports that were confirmed.
    With free text (admins only): /export csv FROM TO text: reason
export-usage-text = Free text needs a clear reason of ten letters at least. It is recorded. Example: /export csv text: asked for by investigators of agent X
export-no-text-role = Free text is for admins only. Without "text:" you can export as usual.
export-caption-text = { $rows ->
    [one] One report WITH free text, { $from } to { $to }. Your reason is recorded. Do not forward it; delete file and message when done.
   *[other] { $rows } reports WITH free text, { $from } to { $to }. Your reason is recorded. Do not forward it; delete file and message when done.
}
export-progress = { $rows } reports so far…
export-no-reason = --full-text needs --reason "why"; the reason is recorded.
export-text-care = This file has free text in it. Keep it locked, delete it when done. Your reason is recorded.
export-bad-list = { $option } takes { $known }, with commas between
cli-export-status = only these, with commas between, such as confirmed,new
cli-export-type = only these kinds of scam, with commas between, such as scam_compound
cli-export-text = with free text; needs --reason
cli-export-reason = why free text is needed; recorded
export-failed = The export failed and nothing was sent. Code { $code }.
