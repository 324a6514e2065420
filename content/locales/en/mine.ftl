mine-line = { $receipt } · { $date } · { $status }
mine-more = … and { $count } older reports.
mine-open = 📂 Open { $receipt }
mine-one = Report { $receipt }
mine-status-new = Status: new. Staff have not read it yet.
mine-status-in-review = Status: being read by staff.
mine-status-confirmed = Status: staff confirmed that this is a scam. Your report helps to warn others.
mine-status-not-a-scam = Status: staff found no scam in what you sent. That is no guarantee: still check the company's licence and the contract before you pay or leave.
mine-status-cannot-tell = Status: staff cannot tell yet. Your report stays.
mine-status-asked = Status: staff have read it and asked you something.
mine-contact-yes = News through this bot: allowed
mine-contact-no = News through this bot: no
mine-text = The text that is kept:
mine-entry-addition = Added by you, { $date }:
mine-entry-question = Asked by staff, { $date }:
mine-entry-answer = Answered by you, { $date }:
mine-add = ➕ Add information
mine-pdf = 📄 Download PDF
mine-back = ↩ All my reports
mine-withdraw = 🗑 Withdraw this report
mine-withdraw-sure =
    Withdraw report { $receipt }?

    Text, contacts, answers and what you added are erased for good. The report no longer helps to warn others. Only its code and date remain, so that you can see it was withdrawn.
    Files that staff have exported before do not change.
add-how = Write or forward more information for report { $receipt }: another number, an account, dates, what happened. Before anything is kept we show you what it is.
add-consent =
    Exactly this will be added to report { $receipt }:
    ———
    { $text }
    ———
    What we mask: { kept-covered }
    Do you still see your own name or number? Press ❌ and send it again without it.

    Keep it?
add-yes = ✅ Yes, add it
add-no = ❌ No, do not
add-not = All right, nothing was added.
add-done = Added to report { $receipt }.
add-full = Report { $receipt } has as many additions as it can. For something new, make a new report with /report.
own-day = Reported on: { $date }
own-outcome = Result of the check: { $outcome }
own-outcome-likely-scam = very likely a scam
own-outcome-suspicious = suspicious
own-outcome-no-signs-found = no warning signs found
own-outcome-not-an-offer = does not look like a job offer
own-destination = Destination: { $country }
own-seen = Seen on: { $seen }
own-stage = How far it went: { $stage }
pdf-title = Report { $receipt }
pdf-receipt = Report code: { $receipt }
pdf-status = Status at CekDulu: { $status }
pdf-text = The text that was reported (what is written as the reporter's own is masked)
pdf-reasons = Signs found by the automatic check
pdf-about = About this file
pdf-about-text = This file was made by the CekDulu bot at the reporter's request, to be shown for example to the police or a bank. It does not name the reporter. The automatic check is no legal finding. Text and contacts are quoted as the reporter sent them; CekDulu has not checked whose they are. A box (□) stands for a picture or letter that cannot be printed.
pdf-footer = Made on { $date } by CekDulu
pdf-caption = Report { $receipt } as a PDF. We keep no copy of the file. Show it together with the transfer receipt and the original chat.
pdf-working = Preparing the PDF…
pdf-failed = The PDF could not be made. Please try again in a moment. Code { $code }.
news-opening = Hello, this is CekDulu. There is news about something that you sent us earlier.
news-status = Report { $receipt } is now: { $status }.
news-not-a-scam = Staff have read report { $receipt } and found no scam. That is no guarantee: staff read only what you sent. Do not leave, pay or send documents before you have checked the company's licence and the contract yourself. Something has changed? Add it to your report.
news-taken-back = We take back our earlier news about report { $receipt }; please do not act on it.
finding-no-guarantee = Finding no scam is no guarantee: staff read only what was sent to us. Do not leave, pay or send documents before you have asked here yourself:
finding-what-to-ask = Ask about the company's name, the number of its placement permit (SIP2MI), and the work visa. Something new? Add it to your report.
finding-paid = What staff found is no guarantee. Your money was sent, so do this now. It is not your fault.
news-open = Open the report
news-stop = 🔕 Do not write to me again
news-stopped = All right. We will not write to you first any more. You can still see your reports under /myreports.
mine-not-found = You have no report with the code { $receipt }. Perhaps it is mistyped.
mine-was-withdrawn = You have withdrawn report { $receipt }. Its content is erased.
news-allow = 🔔 You may write to me
news-allow-ask =
    May staff ask you back and tell you news about report { $receipt } through this bot?
    They do not see who you are. The address of this chat is kept locked for { $days } days at most. The first line of a message never mentions your report. You can stop it at any time. It also ends when you ask for help here, to protect you; you can allow it again under /myreports.
news-allowed = All right, staff may write to you about report { $receipt }. To stop it, open the report under /myreports.
