news-opening = Hello, this is CekDulu. There is news about something that you sent us earlier.
news-status = Report { $receipt } is now: { $status }.
news-open = Open the report
news-stop = 🔕 Do not write to me again
news-stopped = All right. We will not write to you first any more. You can still see your reports under /myreports.
