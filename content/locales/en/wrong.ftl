button-wrong = 🙅 This is wrong
wrong-ask = What should it be? If you agree, staff get the text to read again, so that we can do better.
wrong-scam = 🔴 It is a scam
wrong-honest = 🟢 It is an honest job
wrong-none = 💬 It is no offer
wrong-note = Correction by the sender. Our verdict: { $outcome }. The sender says: { $claim }
wrong-was-likely-scam = very likely a scam
wrong-was-suspicious = suspicious
wrong-was-no-signs-found = no warning signs
wrong-was-not-an-offer = no offer
wrong-thanks = Thank you, staff have it under { $receipt }. Until they have read it, keep checking before you act. See or withdraw it at any time: /myreports
wrong-consent =
    📨 Before it is sent to be checked again, read this. It is no report against anybody:

    What is kept: the text below, the contacts in it, the destination, the day, and your correction.
    What we mask: { kept-covered }
    Other names and numbers are not masked, so that staff can judge the text.
    { kept-own-left }
    What is not kept: your name, your Telegram number and account, pictures and the data inside them (place, time, phone), and who forwarded the message.

    Controller: the CekDulu programme team. Purpose: staff read the text again and mend our verdict. The numbers in it are not used to warn others. Nothing goes to the police or anyone else by itself.
    Your messages pass through Telegram. { $model }
    Kept for { $days } days at most. You can withdraw (/myreports) or erase everything (/delete) at any time.

    Exactly this will be kept:
    ———
    { $text }
    ———
    { $contacts }

    Do you agree?
wrong-agree = ✅ I agree, send it to be checked
