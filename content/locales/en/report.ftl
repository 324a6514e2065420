report-how = Forward or paste the offer you want to report. Before anything is kept we show you what it is. Already sent money? Call your bank first, then press Help.
report-told-added = I keep this in mind for your report; nothing is stored yet. Should the CekDulu team know it too? Press the button below.
report-tell-it = Tell it here, a little at a time if you like. Who is it, what did they promise, and what money or data did they get? Nothing is stored before you agree. Want to report it now? Type /report. Already sent money? Call the bank first, then press Help.
report-last = 📝 Report the offer just checked
report-too-little = That is not enough for a report. Forward or paste the offer, or write the number, account or company name.
report-danger-now = 🆘 Is anyone in danger? Help first
report-awaited = Do you still want to report? Forward or paste the offer.
report-consent =
    📝 Before you report, please read:

    What is kept: the text below, the recruiter's contacts, the destination, the day, and the answers you choose to give.
    What we mask: { kept-covered }
    What we do not mask: the recruiter's name, number and bank account. They are what warns others.
    { kept-own-left }
    What is not kept: your name, your Telegram number and account, pictures and the data inside them (place, time, phone), and who forwarded the message.

    Controller: the CekDulu programme team. Purpose: to prevent scams and trafficking, to count their patterns, and to warn the next person. When several people report the same number or offer, others are told how many, and nothing else. Reports confirmed as scams also become samples to test our checks with. Reports do not go to the police or anyone else by themselves.
    Your messages pass through Telegram. { $model }
    Kept for { $days } days at most. You can withdraw (/myreports) or erase everything (/delete) at any time.

    Exactly this will be kept:
    ———
    { $text }
    ———
    { $contacts }

    Do you agree?
report-consent-model = The masked text may also be read by an AI model provider to check the offer.
# What is masked before anything is stored, and what to do where that is too little: said wherever consent is asked.
kept-covered = ID, passport and card numbers. A name, number, bank account, e-mail, birth date or address only where it is written as yours, such as “my number is …”.
kept-own-left = Do you still see your own name or number below? Leave out that line, or press ❌ and send it again without it.
report-consent-no-model = No AI provider reads your messages.
report-contacts = Recruiter's contacts: { $list }
report-contacts-none = Recruiter's contacts: none
report-agree = ✅ I agree, report
report-refuse = ❌ No, do not
report-press = Nothing is stored yet. Press the ✅ button below that text to agree, or ❌ to stop.
report-pending = Your report is not stored yet, so staff have not read it and there is nothing to withdraw. Do you want to read it again and decide?
report-draft-again = 📝 See the report that is not stored yet
report-see-again = 👁 See it again
report-add-to-draft = Nothing is stored yet. Just write what to add or put right. I show it all again before you agree.
report-refused = All right, nothing is kept. You can still have offers checked here at any time.
report-refused-in-danger = All right, nothing was added or kept. You can still reach the contacts above, and keep writing here.
report-filed =
    Thank you, your report is in.
    Report code: { $receipt }

    Keep this code. See or withdraw it under /myreports.
    If money has left your account, do not wait for us: call your bank now.

    There are four short questions; you may skip every one.
report-masked = What we have masked: { $list }
report-left-out = Lines you left out: { $count }
report-edit = ✂️ Leave out lines
report-pick = ✂️ Which lines are not to be kept? Press their numbers. Press again to take one back in.
report-line-cut = { $n }. ✂️ (not kept) { $text }
report-number-cut = ✂️ { $n }
report-picked = ✔️ Done choosing
report-nothing-left = Nothing is left to report. Take at least one line back in.
report-changed = What is at hand now is not what you were shown, so nothing has been kept yet. Please read again:
report-cannot-mask = We are not sure that we can mask your own data in this text, so we do not keep it. Try pasting just the offer itself.
report-there-already = Report { $receipt } of this message is there already, and we have not changed it. To add to it or withdraw it, open /myreports.
masked-identity = ID numbers
masked-passport = passport numbers
masked-card = card numbers
masked-phone = your phone number
masked-account = your bank account
masked-email = your e-mail address
masked-name = your name
masked-birth-date = date of birth
masked-address = address
report-question-again = I did not understand that answer. Press one of the buttons, or skip it.
report-question-stage = (2/4) How far have you gone with this recruiter?
stage-seen = I only saw the offer
stage-in-contact = We have been in touch
stage-paid = I have paid
stage-documents-sent = I have sent an ID, passport or data
stage-departing = I am about to leave
stage-abroad = I am abroad already
report-question-destination = (3/4) Which country is it for?
report-question-destination-named = (3/4) Your text names { $country }. Is that where it leads?
report-destination-yes = ✅ Yes, { $country }
report-why-seen = So that staff know where others need a warning.
report-why-stage = So that we can tell you the next steps that fit, and staff know how urgent this is.
report-why-destination = So that staff can count which countries people are most often lured to.
report-why-contact = So that staff may ask you when something is unclear. If you say no, your report is still read.
report-question-contact =
    (4/4) May staff ask you back and tell you news through this bot?
    They do not see who you are. The address of this chat is kept locked for { $days } days at most. The first line of a message never mentions your report. You can stop it at any time. It also ends when you ask for help here, to protect you; you can allow it again under /myreports.
report-contact-yes = Yes, they may
report-contact-no = No
report-next-paid =
    These are your next steps. Please read them when you are by yourself.

    1. Call your bank or e-wallet now and ask them to hold the transfer.
    2. Keep the transfer receipt and the chat. Do not delete them.
    3. Send no more money, not even “to arrange a refund”.
    4. Under /myreports you can download your report as a PDF for the bank or the police.
report-next-documents-sent =
    These are your next steps. Please read them when you are by yourself.

    1. Write down what you sent, when, and to whom.
    2. Give no OTP or PIN to anyone, and send no selfie with your ID.
    3. If a bill or an account turns up that is not yours, report it at once.
    4. Under /myreports you can download your report as a PDF for the police.
report-next-departing =
    These are your next steps. Please read them when you are by yourself.

    1. Put off leaving until your permit and contract have been checked with an official contact.
    2. Do not hand your original passport to the recruiter.
    3. Tell someone you trust where you go, with whom, and whose number you have.
report-next-abroad =
    These are your next steps. Please read them when you are by yourself.

    1. Keep a photo of your passport and contract where you can open it from anywhere.
    2. Note the Indonesian mission's contact where you are: press “Contacts by country”.
    3. If your passport is held, you may not leave, or you are afraid, press the first button.
report-next-help = 🆘 Help for this
report-question-seen = (1/4) Where did you learn of this?
report-finished = Done. Report { $receipt } is kept. Thank you for protecting others.
report-skip = Skip ⏭
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
mine-title-withdrawn = No report of yours is stored any more. These you have withdrawn, and their content is erased:
mine-withdraw-yes = Yes, withdraw
mine-keep = No, keep it
mine-kept = All right, the report stays.
mine-withdrawn = Report { $receipt } is withdrawn and its content erased.
mine-gone = That report is no longer there.
status-new = new
status-in-review = being read by staff
status-confirmed = confirmed as a scam
status-not-a-scam = not a scam
status-own-not-a-scam = no scam found (no guarantee)
status-cannot-tell = cannot be told yet
status-withdrawn = withdrawn
erase-sure = Erase all your data at CekDulu? All reports, ticks, subscription and your language choice are gone for good.
erase-yes = 🗑 Yes, erase everything
erase-no = No, keep it
erase-kept = All right, nothing was erased.
erase-done = Done. All your data is erased. This Telegram chat is still on your phone: clear it with the button below or /clear.
privacy-text =
    In short:
    • Until you agree, your messages are not kept. A message being worked on sits in a locked queue for seconds and is then erased.
    • Your Telegram number and account are not kept. We use a code that cannot be read back without a key.
    • Your language choice is kept under that code if you make one.
    • Ticks of /ready and the weekly message: kept only if you ask for it, locked. The chat address kept for the weekly message is used only to send it and scam warnings.
    • Reports: kept only if you agree, locked, for { $days } days at most. ID numbers and what is written as yours (“my number is …”) are masked first; the recruiter's name and number are not.
    • When several people report the same number or offer, others are told how many, never what they wrote. The number and the pattern of the words are marked with a code that cannot be read back without a key.
    • If you allow news about your report, the address of this chat is kept apart, locked, for { $reply } days at most. It is erased as soon as you ask for help in danger.
    • The numbers of the messages in this chat are remembered for { $hours } hours at most, written down nowhere. They let you delete them with /clear.
    • Who reads them: the CekDulu programme team. Messages pass through Telegram. { $model }
    • A voice message goes to a transcription service only when you allow it; we keep no recording.
    • A question we cannot answer yet is kept only if you allow it, locked. What is written as yours is masked first.
    • Reports do not go to the police or anyone else by themselves.
    • You can see and withdraw reports (/myreports) or erase everything (/delete). After that only one random mark is left, so that our backups forget you too.

    Consent version: { $version }
