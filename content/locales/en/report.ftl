report-how = Forward or paste the offer you want to report. Before anything is kept we show you what it is.
report-consent =
    📝 Before you report, please read:

    What is kept: the text below (your own data already masked), the recruiter's numbers or accounts, the destination, the day, and the answers you choose to give.
    What is not kept: your name, your Telegram number and account, pictures, and who forwarded the message.

    Controller: the CekDulu programme team. Purpose: to prevent scams and trafficking, and to count their patterns. Reports do not go to the police or anyone else by themselves.
    Your messages pass through Telegram. { $model }
    Kept for { $days } days at most. You can withdraw (/myreports) or erase everything (/delete) at any time.

    The text to be kept:
    { $text }

    { $contacts }

    Do you agree?
report-consent-model = The masked text may also be read by an AI model provider to check the offer.
report-consent-no-model = No AI provider reads your messages.
report-contacts = Recruiter's contacts: { $list }
report-contacts-none = Recruiter's contacts: none
report-masked = Masked parts: { $count }
report-agree = ✅ I agree, report
report-refuse = ❌ No, do not
report-refused = All right, nothing is kept. You can still use the check above.
report-filed =
    Thank you, your report is in.
    Report code: { $receipt }

    Keep this code. See or withdraw it under /myreports.
    If money has left your account, do not wait for us: call your bank now.

    There are four short questions; you may skip every one.
report-question-seen = (1/4) Where did you see this offer?
report-question-paid = (2/4) Have you paid anything?
report-question-documents = (3/4) Have you sent an ID, a passport or other data?
report-question-destination = (4/4) Which country is it for?
report-finished = Done. Report { $receipt } is kept. Thank you for protecting others.
report-finished-paid = As you have paid or sent data, see the steps under /help.
report-skip = Skip ⏭
report-yes = Yes
report-no = Not yet
report-other = Other
seen-telegram = Telegram
seen-whatsapp = WhatsApp
seen-facebook = Facebook
seen-instagram = Instagram
seen-tiktok = TikTok
seen-friend = Friend/family
seen-website = Website
seen-other = Other
mine-none = You have no reports yet. To report something, type /report.
mine-title = { $count ->
    [one] You have one report:
   *[other] You have { $count } reports:
}
mine-line = { $receipt } · { $date } · { $status }
mine-withdraw = Withdraw { $receipt }
mine-withdraw-sure = Withdraw report { $receipt }? Its content will be erased for good.
mine-withdraw-yes = Yes, withdraw
mine-keep = No, keep it
mine-kept = All right, the report stays.
mine-withdrawn = Report { $receipt } is withdrawn and its content erased.
mine-gone = That report is no longer there.
status-new = new
status-in-review = being read by staff
status-confirmed = confirmed as a scam
status-not-a-scam = not a scam
status-cannot-tell = cannot be told yet
status-withdrawn = withdrawn
erase-sure = Erase all your data at CekDulu? All reports, ticks, subscription and your language choice are gone for good.
erase-yes = 🗑 Yes, erase everything
erase-no = No, keep it
erase-kept = All right, nothing was erased.
erase-done = Done. All your data is erased. We cannot delete every message of this Telegram chat: press and hold the chat and choose Delete if you wish.
privacy-text =
    In short:
    • Until you agree, your messages are not kept. A message being worked on sits in a locked queue for seconds and is then erased.
    • Your Telegram number and account are not kept. We use a code that cannot be read back without a key.
    • Your language choice is kept under that code if you make one.
    • Ticks of /ready and the weekly message: kept only if you ask for it, locked. The address of the chat is used for the weekly message only.
    • Reports: kept only if you agree, locked, for { $days } days at most. Your own data (ID number, phone, address) is masked first.
    • Who reads them: the CekDulu programme team. Messages pass through Telegram. { $model }
    • A voice message goes to a transcription service only when you allow it; we keep no recording.
    • Reports do not go to the police or anyone else by themselves.
    • You can see and withdraw reports (/myreports) or erase everything (/delete).

    Consent version: { $version }
