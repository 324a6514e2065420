stats-title = { $by ->
    [week] Reports by week
    [status] Reports by status
    [type] Confirmed scams by type
    [destination] Reports by destination
    [seen] Where the offer was seen
   *[stage] How far the reporter went
}
stats-button = { $by ->
    [week] Weeks
    [status] Status
    [type] Type
    [destination] Destination
    [seen] Channel
   *[stage] Stage
}
stats-period = { $from } to { $to } · { $total ->
    [one] one report
   *[other] { $total } reports
}
stats-period-few = { $from } to { $to } · fewer than 5 reports
stats-row = { $label }: { $count }
stats-hidden = others: hidden
stats-hidden-value = hidden
stats-rest = other, shown together
stats-unknown = not answered
stats-unlabelled = not set
stats-other-place = another country
stats-note = Counts below 5 are hidden, and so is any other that would give them away.
stats-note-short = Counts below 5 are hidden.
stats-empty = There are no reports in this period.
stats-withheld = Too few to show without giving small counts away.
stats-weeks = { $weeks ->
    [one] One week
   *[other] { $weeks } weeks
}
stats-working = Drawing…
stats-failed = The chart could not be drawn (code { $code }). Here are the figures:
digest-title = 📊 CekDulu digest, week { $from } to { $to }
digest-total = Reports received: { $total }
digest-total-few = Reports received: fewer than 5
digest-waiting = Waiting in the queue now: { $count }
digest-waiting-few = Waiting in the queue now: fewer than 5
digest-waiting-none = Nobody is waiting in the queue.
digest-how = Staff: /queue to work on them, /statistics for charts (in a private chat with the bot).
cli-stats = count reports by week, type, destination, channel, stage and status; small counts are hidden
cli-stats-weeks = how many weeks back, this week included
cli-stats-format = text, json or png
cli-stats-by = only this table (png: week by default): week, status, type, destination, seen, stage
cli-stats-out = write to a file; needed for png
cli-stats-bad-weeks = --weeks must be a number from 1 to { $most }
cli-stats-bad-format = --format must be text, json or png
cli-stats-bad-by = --by must be one of { $known }
cli-stats-no-out = --format png needs --out FILE
cli-stats-drawn = The chart is in { $file }
config-chat = { $name }: the number of a Telegram chat, for example -1001234567890
doctor-digest = Weekly digest
doctor-digest-off = STAFF_CHAT_ID is empty; there is no weekly digest
doctor-digest-no-telegram = STAFF_CHAT_ID is set, but without BOT_TOKEN nothing is sent
doctor-digest-ok = the bot is in the staff chat
doctor-digest-not-there = the bot is not in the chat STAFF_CHAT_ID. Add the bot to that group, or correct the number
doctor-digest-unreachable = Telegram cannot be reached, so the staff chat cannot be checked
stats-choose = The period can be 4, 12, 26 or 52 weeks: choose with the buttons under the picture. Another period, country or type: /export.
