export-ask-period = Export reports: choose the period. Free text is left out.
export-days = Last { $days } days
export-all = All
export-ask-format = Choose a format:
export-working = Preparing the file…
export-caption = { $rows ->
    [one] One report, { $period }. Without free text. Delete this file when done.
   *[other] { $rows } reports, { $period }. Without free text. Delete this file when done.
}
export-between = { $from } to { $to }
export-until = all until { $to }
export-empty = No reports in that period fit.
export-empty-stix = No report confirmed as a scam names a contact in that period, so there is nothing to write as STIX yet.
export-usage =
    Use: /export csv|xlsx|json|jsonl|stix [FROM] [TO], dates like 2026-01-31.
    Only some: status:confirmed,new and type:scam_compound.
    stix: recruiters' contacts in reports confirmed as scams.
    With free text (admins only): /export csv FROM TO text: reason
export-usage-list =
    status: { $statuses }
    type: { $types }
    With commas between, such as: /export csv status:confirmed type:fee_fraud,abk
export-usage-order = The first date must be before the second.
export-usage-text = Free text needs a clear reason of ten letters at least. It is recorded. Example: /export csv text: asked for by investigators of agent X
export-no-text-role = Free text is for admins only. Without "text:" you can export as usual.
export-caption-text = { $rows ->
    [one] One report WITH free text, { $period }. Your reason is recorded. Do not forward it; delete file and message when done.
   *[other] { $rows } reports WITH free text, { $period }. Your reason is recorded. Do not forward it; delete file and message when done.
}
export-progress = { $rows } reports so far…
export-no-reason = --full-text needs --reason "why", of ten letters or more; the reason is recorded.
export-text-care = This file has free text in it. Keep it locked, delete it when done. Your reason is recorded.
export-bad-list = { $option } takes { $known }, with commas between
cli-export-status = only these, with commas between, such as confirmed,new
cli-export-type = only these kinds of scam, with commas between, such as scam_compound
cli-export-text = with free text; needs --reason
cli-export-reason = why free text is needed; recorded
export-too-large = { $rows } reports make a file too large for Telegram, which takes { $most } MB at most, even as a ZIP. Nothing was sent. Choose a shorter period. For everything at once, run "npm run -s cekdulu -- export" on the server.
export-zipped = The file is large, so it comes as a ZIP. Extract it first.
export-failed = The export failed and nothing was sent. Code { $code }.
export-reason-alone = --reason goes with --full-text only. Add --full-text, or leave --reason out.
export-other-ending = { $file } does not fit --format { $format }. End the name with .{ $ending }.
export-usage-day = There is no day { $day }. Write year, month and day, such as 2026-01-31.
