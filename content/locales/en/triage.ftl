queue-title =
    📥 { $shelf ->
        [mine] Reports I am working on
        [taken] All reports being worked on
       *[new] Queue of new reports
    }: { $total }
queue-page = Page { $page } of { $pages }. Gravest first, like ones together.
queue-empty = { $shelf ->
    [mine] No reports yet. Open the new ones, choose one and press Claim.
    [taken] Nobody is working on a report.
   *[new] The queue is empty: there are no new reports.
}
queue-line = { $n }. { $mark } { $receipt } · { $age }
queue-just-now = just now
queue-line-more = + { $count } alike
queue-line-answered = 💬 answered
queue-shelf-new = New ({ $count })
queue-shelf-mine = Mine ({ $count })
queue-shelf-taken = In work ({ $count })
queue-newer = ⬅️
queue-older = ➡️
queue-open = { $n } · { $receipt }
queue-back = 📥 Queue
queue-not-found = There is no report { $receipt }: perhaps mistyped, or withdrawn by its reporter.
triage-gravity-urgent = ‼️ urgent
triage-gravity-serious = ❗ serious
triage-gravity-usual = ▫️ usual
triage-stage-seen = only seen
triage-stage-in-contact = in contact
triage-stage-paid = paid
triage-stage-documents-sent = documents sent
triage-stage-departing = about to leave
triage-stage-abroad = abroad already
triage-outcome-likely-scam = very likely a scam
triage-outcome-suspicious = suspicious
triage-outcome-no-signs-found = no warning signs found
triage-outcome-not-an-offer = not a job offer
scam-type-scam-compound = Scam compound
scam-type-illegal-placement = Illegal placement
scam-type-fee-fraud = Fee fraud
scam-type-task-scam = Task scam
scam-type-fake-company = Fake company
scam-type-identity-phishing = Identity theft
scam-type-abk = Fishers/seafarers
scam-type-other-scam = Other scam
triage-head = { $mark } { $receipt } · { $status }
triage-filed = Filed: { $at }
triage-stage = Stage: { $stage }
triage-paid = Paid: { $answer }
triage-documents = Documents sent: { $answer }
triage-yes = yes
triage-no = no
triage-verdict = Check found: { $outcome }
triage-type = Type: { $type }
triage-destination = Destination: { $place }
triage-place-differs = { $place } (its text names { $named })
triage-other-place = another country
triage-seen = Seen on: { $seen }
triage-claimed = Worked on by: { $who }
triage-unclaimed = Worked on by: nobody yet
triage-you = me
triage-reporter = reporter
triage-signs = Signs:
triage-contacts = Recruiter's contacts (evidence, do not contact): { $list }
triage-no-contacts = Recruiter's contacts: none
triage-text = Text (what is written as the reporter's own is masked):
triage-unreadable = This report cannot be opened: its data was altered or damaged. Tell whoever runs the system.
triage-nobody-sees = No member of staff can see who the reporter is. The bot can only pass on a question, where the reporter allowed it.
triage-no-ask = The reporter cannot be asked. They may not have allowed it, it may have expired, or they asked for help here since. Nobody who asked for help is written to.
triage-alike = Alike: { $list }
triage-history = History:
triage-entry = { $at } · { $who } · { $what }
triage-entry-addition = added: { $text }
triage-entry-note = note: { $text }
triage-entry-question = asked: { $text }
triage-entry-answer = answered: { $text }
triage-entry-claim = claimed
triage-entry-release = released
triage-entry-label = labelled: { $status }
triage-entry-undo = undid, back to: { $status }
triage-entry-unreadable = (cannot be opened)
triage-claim = ✋ Claim
triage-release = 👐 Release
triage-label = 🏷 Label
triage-note = 🗒 Note
triage-ask = 💬 Ask the reporter
triage-refer = 📤 Refer
triage-open = 📄 Open { $receipt }
triage-undo = ↩️ Undo
triage-cancel = Cancel
triage-cancelled = All right, cancelled.
triage-claimed-done = { $receipt } is yours.
triage-released-done = { $receipt } is released and back in the queue.
triage-labelled-done = { $receipt }: { $status }.
triage-labelled-told = The reporter is told through the bot.
triage-undone = { $receipt } is back to: { $status }.
triage-undone-told = The reporter is told through the bot that the earlier news is taken back.
triage-undone-unreached = The reporter had been told, and cannot be reached through the bot any more. How it stands now is seen only in their /myreports.
triage-refused-gone = That report is gone: its reporter withdrew or erased it.
triage-refused-changed = This report has changed since that button was shown, so nothing was done. This is how it stands now:
triage-refused-taken = Somebody else is working on this report, so nothing was done.
triage-ask-finding = { $receipt }: what was found?
triage-sure = { $receipt }: sure that it is not a scam?
triage-sure-checked = The check said: { $outcome }. Warning signs found: { $signs }.
triage-sure-alike = Other reports that look alike: { $count }. Look at them before you decide.
triage-sure-told = The reporter is told at once, and may leave or pay because of it.
triage-sure-seen = The reporter sees it in /myreports, and may leave or pay because of it.
triage-sure-yes = Yes, still not a scam
triage-ask-type = { $receipt }: what kind of scam?
triage-ask-note = Write a note on { $receipt } in one message (at most { $most } characters). Only staff read it. To cancel: /cancel
triage-note-done = The note on { $receipt } is kept.
triage-too-long = Too long ({ $length } characters). Send it again, at most { $most }.
triage-ask-question =
    Write one question to the reporter of { $receipt } (at most { $most } characters).

    The bot delivers it; you do not see who they are. Do not ask for a name, an id number, a picture or money. No numbers or links. Remember that others may read their screen. To cancel: /cancel
triage-question-has-contact = A question must not hold a number, a link or an account name. Write it again without.
triage-question-preview =
    The reporter of { $receipt } will get:

    “{ $text }”

    Send it?
triage-question-send = ✅ Send
triage-question-sent = The question on { $receipt } is on its way. The answer will be in this report.
triage-question-not-sent = The question was not sent: the reporter can no longer be reached through the bot.
triage-question-forgotten = That question is too old. Press Ask the reporter again.
triage-answered = 💬 The reporter of { $receipt } has answered.
ask-back-question = CekDulu staff have a question about report { $receipt }:

    “{ $text }”

    You may answer, you need not. If now is not a good moment, ignore this.
ask-back-answer = ✍️ Answer
ask-back-skip = Skip
ask-back-write = Write your answer in one message. Numbers and names that look like yours are masked before it is kept. Changed your mind? Press Skip.
ask-back-thanks = Thank you, your answer on report { $receipt } is kept.
ask-back-masked = Parts we masked: { $count }.
ask-back-skipped = All right, skipped. That is fine.
ask-back-gone = That question is no longer open.
ask-back-is-answer =
    Is this your answer to the question of staff about report { $receipt }?

    Question: “{ $asked }”
    You wrote: “{ $text }”

    Numbers, ID numbers and names that look like yours are covered before it is kept.
ask-back-yes = ✅ Yes, send it as my answer
ask-back-no = ❌ No
ask-back-not-answer = All right, it was not kept and not sent to staff. Do you want it checked or answered? Send it again.
ask-back-text-only = Please answer in words, in one message. Changed your mind? Press Skip.
refer-title = 📤 Referral of { $receipt }
refer-nothing-sent = CekDulu sends nothing by itself. Decide with your team, then send it through the official channels below.
refer-careful = Do not say who reported it. Ask the reporter first where a referral could give them away.
refer-assumed = Its type is not labelled yet, so this list goes by the signs the check found. Label it first once it is clear.
refer-none = There is no particular authority for this report.
refer-draft-title = To copy:
refer-draft =
    CekDulu report { $receipt }, filed { $day }.
    Type: { $type }. Destination: { $place }. Stage: { $stage }.
    Recruiter's contacts: { $contacts }.
refer-draft-text = The offer:
refer-unknown = not known yet
staff-help-title = 🧰 Staff desk. Role: { $role ->
    [admin] admin
    [analyst] analyst
   *[viewer] viewer
}
staff-help-read =
    Reading:
    /queue: new reports, gravest first
    Send a code CD-XXXX-XXXX: opens one report
    /patterns: reports that are alike, as one pattern
    /statistics: figures and charts
    /campaigns: how many came through campaign links
staff-help-work =
    Working on reports:
    Inside a report: Claim, Label, Note, Ask the reporter, Refer. The last decision can be undone.
    /questions: questions that were not answered well
staff-help-export =
    Exporting:
    /export: a file of reports without free text
staff-help-admin =
    Running it:
    /broadcast: news to subscribers, now or later
    /signals: warning signs, on or off
    /reload: take edited content
    /export with free text needs a reason
    Staff are added and removed on the server: npm run -s cekdulu -- staff add|list|remove
staff-help-list = { $count ->
    [0] Nobody is on the list yet, only the admins of STAFF_IDS.
   *[other] Staff on the list ({ $count }):
 }
staff-help-member = { $ref } · { $role } · since { $since }
staff-needs-role = The command { $command } is for { $role ->
    [admin] admins
   *[analyst] analysts and admins
} only. Ask an admin to change your role, or to do it.
staff-help-audit = Everything opened, labelled, asked and exported is on record.
pattern-title = 🧩 Patterns: reports that name the same recruiter, or are worded nearly alike
pattern-none = There are no patterns yet. Three reports that are alike make one.
pattern-gone = That pattern is gone.
pattern-line = { $reports } reports by { $reporters ->
    [one] one person
   *[other] { $reporters } people
 }, { $confirmed } confirmed · { $days }
pattern-open = { $n } · { $reports } reports
pattern-head = 🧩 A pattern of { $reports } reports
pattern-dismissed = { $count ->
    [one] One more below turned out not to be a scam; it does not count.
   *[other] { $count } more below turned out not to be scams; they do not count.
 }
pattern-days = { $from } to { $to }
pattern-share = In common: { $list }
pattern-shared = { $kind } ({ $reports } reports)
pattern-kind-phone = number
pattern-kind-link = link
pattern-kind-handle = account name
pattern-kind-email = e-mail
pattern-kind-account = bank account
pattern-kind-company = company name
pattern-kind-text = wording
pattern-member = { $receipt } · { $day } · { $status }
pattern-back = 🧩 All patterns
pattern-warn = Once a report is confirmed, you can draft a warning to subscribers from this pattern. Do not name numbers or people that are not confirmed.
