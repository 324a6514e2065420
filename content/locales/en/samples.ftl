cli-samples = write confirmed reports as test samples (JSON Lines, audited)
cli-samples-out = output file
cli-samples-reason = what for; written to the audit
cli-samples-no-reason = Say what for with --reason, in ten letters or more; the reason is recorded.
cli-samples-written = { $rows } samples written to { $file }. They are masked, but still people's words: keep them well.
