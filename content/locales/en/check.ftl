card-likely-scam = 🔴 This is very likely a scam
card-likely-scam-offer = Do not travel, and do not send money or documents.
card-likely-scam-local = Do not agree, and do not send money, data or documents.
card-likely-scam-other = This is not a job offer, but it has the signs of a scam. Do not click, and do not send money or codes.
card-likely-scam-told = That is from your account alone; send the original message too if you have it. Do not travel, and send no money or documents.
card-suspicious = 🟠 Suspicious, do not agree yet
card-suspicious-offer = Something important is odd or missing. Check first.
card-suspicious-other = This is not a job offer, but something is odd. Check with the official source first.
card-suspicious-told = That is from your account alone; send the original message too if you have it, so that we can check all of it.
card-no-signs-found = ⚪ We found no warning signs
card-no-signs-found-offer = This is no guarantee. We only read the words, so do check.
card-no-signs-found-other = This is no guarantee. Do check with the official source.
card-not-an-offer = ℹ️ This does not look like a job offer
card-not-an-offer-offer = If you have a job offer to check, forward it or paste its text here. You can also ask anything about working abroad.
card-not-an-offer-other = If you have a job offer to check, forward it or paste its text here.
card-no-signs-found-unread = ⚪ The part I read has no warning signs
card-not-an-offer-unread = ⚪ I cannot judge it yet: the part I read is no job offer
card-unread = ✂️ I read only the first part of it, { $read } letters. The rest is not checked. Send the part about pay, fees, workplace and contacts.
card-unread-of = ✂️ I read only { $read } of { $of } letters. The rest is not checked. Send the part about pay, fees, workplace and contacts.
card-why = Why:
card-quote = “{ $quote }”
card-again = About that offer:
card-again-kin-risky = Ask them not to pay, not to send papers, and not to leave yet. Show them this:
card-again-kin = Ask them to check first, before paying, sending papers or leaving. Show them this:
card-again-of = About the offer “{ $quote }”:
card-do-now = Do this now:
card-refined = (updated after a closer reading)
step-stop = Do not send money, ID, passport or any code to the sender.
step-no-leaving = Do not leave, do not go with whoever fetches you or board their boat, and send no money, papers or codes.
step-verify-abroad = Ask for the company name and the SIP2MI number, then check them yourself at { $site } or ask the number below. Not being on the list is no proof of a scam, so ask.
step-verify-abroad-named = Check the company name or licence number it gives yourself at { $site }, or ask the number below. Even a real name is often borrowed. Not being on the list is no proof of a scam.
step-verify-abroad-site = Find the employer's own careers page yourself, not through this message, and see if the vacancy is there. Then ask the number below how one may go there officially.
step-verify-own-visa = This visa is no placement, so no SIP2MI is needed. Apply yourself on the official immigration or embassy website. Pay no broker who promises a place.
step-verify-ship = Ask for the crewing agency's licence, the ship's name, and the written sea contract, before you pay or board. Then check them with the number below.
step-verify-internship = An internship through a campus, a school or the Ministry of Manpower has no SIP2MI. Ask that campus or school yourself whether it is real, or ask the number below.
step-verify-remote = Look up the site or firm yourself, not through this message. Real work from home asks for no deposit, no account of yours and no codes.
step-no-lending = Do not lend or sell your bank account, card, PIN, ID or phone number. If it is used to cheat, police question the person it is named after.
step-no-carrying = Do not carry or receive a parcel when you do not know what is in it. If it is something forbidden, the carrier is arrested.
step-no-bribe = Jobs with the state or its companies go through official selection only, with no payment to insiders. Look up the announcement on the official website yourself.
step-own-app = Do not install from this link. Find the company's own app or website yourself, and ask there whether this is real.
step-verify-local = Find the company's office number on its own website, then ask whether this vacancy is real.
step-verify-own-site = Type the address of the official site of that body, organisation or company yourself, do not press the link. See if this vacancy or event is there.
step-keep-papers = Keep your own ID, passport and certificates. Do not leave them as a security; a photocopy is enough.
step-no-bond = Do not agree if you may not go home or out before a debt is paid. A debt must not hold a person.
step-no-pay = Do not pay the recruiter. If there is an official fee, pay it yourself at the official counter or website and ask for a receipt. Keep your original documents yourself; a photocopy is enough.
step-already-paid = Already paid or sent your ID? Keep the chats and proofs of transfer, call your bank now, then call KP2MI.
step-already-paid-local = Already paid or sent your ID? Keep the chats and proofs of transfer, call your bank now, then report to the police.
step-abroad = Already there? Save your location and this number now, tell your family how you are every day, and keep your own passport. Call when anyone is forced or held.
step-departing = Do not leave yet. Ask about this offer before you get on any bus, boat or plane; waiting a day costs no honest job.
step-paid = Money already sent? Keep the proof and the chats, and ask your bank to hold the money right now, or the service that sent it. Paid in cash? Note when, where and to whom. Then report it here.
step-documents = ID, passport or selfie already sent? Ask for photos to be deleted and for originals back, send nothing more, and report it. Watch for loans or accounts in your name.
step-code = Code given, link opened or app installed? Switch off the phone's internet, change PIN and passwords from another phone, and ask your bank to block the account now.
step-other-stop = Do not click the link, do not install the app, and give no OTP code, PIN or picture of your ID.
step-other-no-link = Send no money or phone credit, install no app, and give no OTP code, PIN or picture of your ID.
step-other-official = Check through the official app or number that you look up yourself, not through this message.
step-victim = Do not agree, do not meet the go-between, and do not hand over your passport. Who is offered this is a victim, not an offender.
step-blackmail = Do not pay. Keep the chat, the number and the account name, lock your accounts, then block. This is not your fault.
step-refuse-carrying = Do not accept, and carry no suitcase that you did not pack yourself. The one who carries it is arrested. In your hands already? Do not check it in. Tell airport officers before any check that it is not yours.
step-other-paid = Already transferred? Call your bank now, then report to the contact below. The sooner the better.
button-report = 📝 Report
button-report-too = 📝 Report it to the CekDulu team too
button-why = ❓ Why?
button-help = 🆘 Help
button-warn = 📣 Warn others
button-join = ➕ Add to the earlier check
button-as-offer = 🔎 It is an offer, check it
button-as-question = 💬 It is a question, answer it
why-title = All the signs we found:
why-source = Source: { $title } ({ $date })
why-none = We found none of the warning signs on our list. That does not mean the offer is true: we only read the words.
why-how = This was judged by a computer's rules, not by a person.
warning-title = ⚠️ Be careful: a job offer is going round that has the signs of a scam.
warning-title-country = ⚠️ Be careful: a job offer for { $country } is going round that has the signs of a scam.
warning-title-other = ⚠️ Be careful: a message is going round that has the signs of a scam.
warning-end = Before you leave to work abroad, check the company and the SIP2MI at { $site }. Checked with CekDulu.
warning-end-other = Do not click links, and give no OTP code, PIN or money. Checked with CekDulu.
warning-intro = You may forward the text below. It holds nobody's name or number.
place-noted = You are in { $country }, good to know. If something is ever wrong there, you can reach:
place-ask = What would you like to know? Ask about pay, your rights or papers, or send an offer to check.
unsure-work = Does something at work hurt, scare or shame you? Then it is not your fault, and you may ask for help. These people listen, also before you are sure:
unsure-work-kept = Your passport and your wages are yours by right, and this is not your fault. Note since when, then ask for help. Hand over no other papers, and pay no ransom. They can help:
unsure-work-else = You can also write more here, and which country you are in. Did you mean something else? Press below.
unsure-again = Sorry, I do not understand yet. Try other words, in Indonesian or English. Is it urgent? Press Help, or talk to people here:
unsure-ask = I am not sure what you mean. Is this an offer to check, or a question?
case-gone = We no longer keep that message. Forward the text again and we will check it afresh.
check-how = Forward or paste the job offer here, with its numbers and links. We check it within seconds.
check-no-text = I cannot read that. Send the text, a screenshot, a PDF or a Word document; or type what it says (company, country, pay, fees, number).
card-in-text = (in the text)
card-in-caption = (in the caption)
card-in-picture = (in the picture)
card-in-document = (in the document)
card-in-qr = (in the QR code)
card-in-voice = (in the voice message)
done-title = If that was for an offer or a person that may not be genuine, do this now. It is not your fault.
done-noted = Thank you for saying so. What to do stays the same, and the sooner the better. This is not your fault.
done-next =
    Do these in order, those you have not done yet:
    1. Call your bank or wallet and ask them to hold that transfer. The number is on your card or in the app. Paid in cash? Go to number 3.
    2. Report it to the IASC, so that the receiving account can be blocked.
    3. Report it to the police. Bring the proof of transfer, the chats, and the receiver's name and number.
done-next-ask = How far are you? Just write, for example “I called the bank”. Send no more money, also not to anyone who promises to get it back.
done-bank-closed = Do not wait until the office opens. Call your bank's customer line now; the number is on your card or in the app, never take it from a chat or a search. Meanwhile, report it here:
done-bank-refused = Do not stop at that answer. Ask for the number of your complaint, then report to the IASC so that the receiving account can be blocked. Report it to the police as well:
done-bank-called = Good, that is the right step. Note the number of the complaint, the time, and who you spoke to. Which of these two is still to be done? Do it now:
done-offer = Do you still have the offer? Forward it here, and we will check it.
past-harm = Thank you for telling it. I am glad that it is over. Your story can keep others from the same. If the memory is still heavy, you need not carry it alone. The first contact listens. The second helps with wages, debts or the recruiter:
past-harm-go-on = Is somebody still there, or is anybody looking for you or threatening you? Just write it here. Want to report the recruiter? Type /report.
passed-on-news =
    Thank you for sharing. This looks like news or a warning, not an offer. I cannot tell whether it is true: check the official website before you pass it on.

    Is somebody you know there, or were they cheated? Write where they are now, or press Help.
    Did you get an offer like that yourself? Send its text here.
passed-on-praise =
    Good to hear. One person’s experience need not be another’s, so keep checking every offer.

    Is there an offer from there for you? Send its text here. If they need help, press Help.
step-no-placement = We know of no official placement to this country, so there is no SIP2MI to check. Do not leave yet, and ask:

# Whoever looks for work, and sends no offer.
seeks-work =
    I hope you find work soon. I place nobody, but I can check an offer that you find.
    • Look at the manpower office (Disnaker) of your district, or on the company's own official site.
    • Applying for a job costs nothing, and you keep your original papers.
    • Got an offer? Send the text or a screenshot here before you agree.
    Do you want to work abroad? Write the country, such as “work in Korea”.
seeks-work-abroad =
    I hope you find work soon. I place nobody, but I can check an offer that you find.
    • Official vacancies abroad are in SISKOP2MI, or ask Disnaker (the manpower office) and BP3MI (KP2MI's regional office).
    • Pay nobody who offers work by chat, and keep your original papers yourself.
    • Got an offer? Send the text or a screenshot here before you agree.

# A thing for sale, a room for rent, a feast of one's own: no work is offered.
sale = This is a sale, a rental, or plans for an event, not an offer of work, so I do not judge it. See the thing or the place first, and check its papers, before you pay anything. Do not send a down payment for what you have not seen. Is work offered in it? Press the button below.
code-notice = This message carries a code for one use, such as an OTP or PIN. The code is for you alone. Give it to nobody, not to anyone who says they are a bank, HR, a courier or an officer either. If you did not ask for it, somebody may be trying to get into your account: do not reply, and change your password in the official app. Is someone asking you for this code? Tell me here who, and what they say.
errand-notice = This looks like an everyday message of a courier, seller, shop or bank. Check the parcel, order or balance yourself in its official app. Pay on delivery only if you ordered it. Does someone ask for a transfer, a code, or to open a file? Do not do it; send the message here.
# News of one's own after a verdict.
own-news = Thank you for telling me. I take that as news of your own, so the verdict on the offer stays as it was. Does it belong to the offer? Just say so, and I will check again.
# Somebody tells of their own money, plan or business; nobody offers anything.
own-money = That is your own plan or money, so there is no offer for me to judge. How much it takes, and how to run a business, is outside what I know. Does somebody offer you work or a partnership, or want that money? Send me their message before you pay.

# What somebody or a relative earns or earned, told by themselves.
told-wages = Thank you for telling me. It is something lived through and invites nobody, so there is no offer for me to judge. Does somebody offer you work? Send me their message before you agree. Is there trouble at work? Tell me, or press Help.

# Somebody wishes to go by a visa that one applies for oneself: Ausbildung, working holiday, au pair.
seeks-own-visa =
    Good that you find out first. Ausbildung, working holiday and au pair are not placements of migrant workers.
    • You apply for the visa yourself, on the official site of that country's immigration office or embassy.
    • Do not pay go-betweens who promise a place or a visa.
    • Before you leave, save the number of the Indonesian embassy or consulate there.
    Did a person or an agent make you an offer? Send me their message and I will check it.
