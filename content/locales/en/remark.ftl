# Answers to what people say about an offer right after its verdict.
remark-noted = Thank you for saying so. It changes what you should do.
remark-sign = That is a warning sign too:
remark-threatened = You need not answer threats. Keep the proof, do not meet them alone, and do not pay out of fear.
remark-fined = Threats of a fine for backing out often keep people from leaving. Do not pay yet, and ask the number below.
remark-forfeit = “Your deposit is lost” often keeps people from backing out. You may still back out. Ask for your money in writing, keep the receipt, and pay nothing more.
remark-stalls = To be told to wait without a date is no answer. Ask in writing for the date, the licence number and where your money went. Until then pay nothing more. No answer? Report it.
remark-pressed = Being rushed is a warning sign. An honest job is not lost because you check for a day.
remark-papers-asked = Do not send pictures of your ID, passport or data yet. They can be used for loans or accounts in your name.
remark-money-asked = Do not pay yet. An honest employer asks for no money up front.
remark-authority = Anyone can claim to be from an authority. Do not use the number they give, ask the official number yourself.
remark-goes-anyway = The decision is yours, and we still want to help. Before you go on, do this first.
remark-genuine = Real names, licences, contracts and offices are often borrowed by scammers. Check for yourself, not through papers or links they send.
remark-vouched = People we know can be deceived too, or be forced to bring in others. Still check the offer yourself before you go on.
remark-free = Free at first need not stay free. Costs can come later as a debt or a cut of your pay.
remark-free-camp = Scam compounds do not ask for money first either. They pay the ticket and the room, then call it a debt so that nobody can leave.
remark-signed = You may still ask even after signing. Take a picture of the paper, pay nothing, and ask the number below first.
remark-asks-help = These are people you can reach now. Tell them just how it is, and have screenshots of the offer ready.
remark-afraid = It is natural to be afraid or unsure, and it is not your fault. You need not decide now, and may talk to somebody first. Does anybody threaten or hold you? Write it here.
remark-needs-work = We understand that you need work. There are official ways that you can apply through yourself, without a broker.
remark-declined = That was a careful decision. Your report can protect the next person.
remark-declined-calm = That is a careful decision, and it is yours. If there is another offer to check, just send it here.
remark-mistake = No problem. If you have another offer to check, just send it here.
remark-pregnant = Your health and the baby's come first: see a midwife or doctor before you decide. Being healthy is a condition for work abroad, so ask the number below. Whoever wants you to hide it does you harm.
remark-pregnant-local = Your health and the baby's come first: see a midwife or doctor before you decide. Whoever wants you to hide it does you harm.
remark-permission = Your family's worry is worth hearing. For work abroad written permission is required: of husband or wife, or of parents or guardian if single. Do not trust who offers a way around it.
remark-permission-local = Your family's worry is worth hearing. Show them this result, and decide together.
remark-brings-child = We have no checked rule on bringing family along; it depends on visa and contract. Ask below first, and have the answer in writing before you agree to anything.
remark-brings-child-local = Ask the employer that in writing, and see the place first. Do not bring a child along to a first meeting.
remark-language = Good that you say so. Do not sign what you do not understand, and ask for the contract in Indonesian. An offer that needs no language and no training deserves more care.
remark-language-local = Good that you say so. Do not sign what you do not understand; ask somebody you trust to read it with you.
remark-way-home = Have it in writing before you leave: who pays for the way home, and what happens if you stop early. Always keep your passport and phone yourself.
remark-way-home-local = Agree before you start who pays for the way home. Keep your papers and some money for the trip yourself.
remark-pay-terms = The wage, and when and how it is paid, must be in the contract that you sign before you leave. Wages held back for months are a warning sign.
remark-unclear = I did not understand that. Write if you have paid, sent data, or are about to leave. To talk to a person, press Help.
remark-unclear-again = Sorry, I did not understand that either. Try other words, or press Help to talk to a person.
remark-unknown = I have no checked answer to that, so I do not want to guess. If it is about that offer:
remark-unknown-again = That is not in our checked information either. Press Help to talk to a person.
remark-again-said = The steps are the same as before. Is anything unclear? Just write it, or press Help to talk to a person.
card-stays = What we said of that offer stays: { $verdict }
card-stays-of = What we said of “{ $quote }” stays: { $verdict }
step-minor = Not yet 18? Do not go: the lowest age for work abroad is 18, and placing anyone younger is against the law. It is not your fault. Tell an adult you trust, or contact:
step-minor-local = Not yet 18? Do not agree or meet anyone alone. Tell an adult you trust about this offer, or contact:
step-turn-back = Still on the way, at the airport, port or agent's house? You can still back out, even with a ticket. Go to an officer, keep your own passport, and tell your family.
step-arrived = Passport or phone taken, other work than promised, or not allowed out? Write it here in a few words. You may ask for help, also without a work permit.
step-account = Your account moves other people's money? Stop taking and passing it on, withdraw nothing, keep proof, and call your bank now. Police may question the owner of an account.
step-pictures = Private pictures or a video already sent? It is not your fault. Send nothing more and do not pay, even if they threaten you. Keep the chat and the account name, report that account in its app, then talk to:
step-vanished = Send no more money, also not to anyone who promises to get it back. Keep the chats and the number, then press Report.
money-kept = Ask for that money in writing, with the amount and the date. Pay nothing more to get it out. Keep the receipts, proof of transfer, contract and chats. This contact can explain how to complain, also after you have come home:
step-originals = Original papers handed over? They are yours: ask for them back now, and pay no ransom. Keeping them as a security is not lawful; if they refuse, report it:
step-ask = Ask here first, before you pay, send documents or leave:
step-police = Threats, or your money was taken? Report to the police:
step-leave-word = Leave with your family: copies of your passport, the workplace's address, the recruiter's name and number, and a code word for danger.
step-official-jobs = See official vacancies abroad at { $site }. Pay nobody to be registered.
step-keep-and-report = Keep screenshots of the chat and the number before you delete it, then press Report.
step-camp = Do not answer, do not leave, and do not meet who comes to fetch you, even if the ticket is bought.
step-camp-call = Has anyone left for there? Save this number or send it to them, and call now if anyone is held:
step-verify-person = Meet the employer in a busy place first, with somebody you trust. Ask for the address, the tasks and the pay, and tell your family.
step-verify-government = Government programmes (G to G) take applications on the official site only, never through a person. Check the announcement at { $site } or ask:
warning-end-local = Before you agree to a job, check the employer through a number that you look up yourself. Pay nothing to apply. Checked with CekDulu.
remark-lured = Meeting at night, in a hotel, or asking for pictures of your body is no way to find workers. Do not go, and send no pictures.
remark-held-first = Being told to live in a shelter, and not to go home, is a warning sign. Do not enter before you ask the number below. Inside already, and not let out? Press Help.
remark-evades = Being told to keep quiet, to lie or to go a roundabout way is a warning sign. What is right need not be hidden.
remark-knows-home = It is natural to worry. Tell family or neighbours, do not meet them alone, and keep all chats.
remark-made-to-go = You may say no, also when it is family who force you. Show them what we found, and talk to somebody you trust.
remark-ill-reputed = Bad stories, a revoked licence, or a name that is not on the list deserve to be heard. Check with the official number first.
remark-called-scam = We cannot tell for sure: we only read the text. Ask those who say so what they saw or lived through themselves. Then check the employer.
remark-called-scam-risky = What they say may well be true: this offer has warning signs. Press Why for the reasons.
remark-shifty = Changing numbers, pictures of somebody else, or an empty office are warning signs. Send nothing before it is clear who they are.
remark-got-back = Good that the money is back. Send none again, whatever the reason.
remark-money-back = Not surely, but the sooner you report it, the better the chance. Do not pay anyone who promises to get your money back.
remark-refusing = You may say no, and need no reason. Just write: “Sorry, I am not going.” After that you need not answer.
remark-papers-worry = If they have your data already, what matters now is to keep it from being used. It is not your fault.
remark-waits = Good, do not hurry. As long as you have not agreed, you can still check everything.
remark-meets = If you still want to meet, choose daytime and a busy place, and take somebody you trust.
remark-terms = What was only said binds nobody. Ask for duties, hours, leave, pay and lodging in a written contract before you agree.
step-meet = Do not meet alone, at night or in a hotel. Tell your family where it is and who it is.
step-forced = Forced or hurt at home? Tell this service:
step-refuse = Say no by message only, then block them. Threatened after that? Keep the chats, then press Report.
remark-vanished = Recruiters who block you or vanish mostly have what they wanted. If you sent money or data, act now.
remark-shown = Pictures, videos, groups and comments are easily made or stolen. They are no proof yet, so check with the official number.
remark-funds = Do not borrow, sell or pawn anything for this offer. Money can be lost in parts too.
remark-quits = Do not give up your work before this offer is clear. If you have already, do not be ashamed to ask there again.
remark-doubts = Doubt is natural: we only read what is written, and can be wrong. Press Why for the reasons, then ask the number below.
remark-untold = Tell one person you trust before you decide. You need not carry this alone.
remark-too-good = Pay far above what is usual is often bait. Compare before you believe it.
remark-underway = You may still stop, even if it has begun. Keep your own papers, and ask the number below first.
remark-reported-it = Good, that was the right step. Keep the proof of the report and its number.

# Asked and told before they decide.
remark-sum = If that is money they want from you, do not pay yet. If it is the wage, have it in the written contract.
remark-pays-later = Paying later or from your wages means a debt from the first day. Do not agree before the sum and the months are in writing, and ask first whether it is allowed.
remark-money-if = Do not rely on a promise to give money back. Pay nothing before it is clear in writing what for, to whom, and when it returns.
remark-own-costs = You must not be charged for placement. Personal costs, such as passport and health test, you pay straight to that office, with a receipt. Ask for a written list before paying anything.
remark-own-costs-local = Applying for work need not cost anything. What you arrange yourself, pay straight to the official place with a receipt, not through the recruiter.
remark-bad-terms = Not being let home, a phone or passport held by others, or having to marry as a condition of work is a warning sign. You may say no now, before you leave. Has it happened to you already? Press Help.
remark-no-passport = Work abroad needs a passport of your own and a work visa. Being told to go without, or with somebody else's, is a warning sign.
remark-no-passport-local = If the work turns out to be abroad, you need your own passport and a work visa. Being told to go without is a warning sign.
remark-nightlife = In bars, karaoke or massage places the work can differ from what was promised, such as being forced to entertain guests. Do not agree before duties and address are clear.
remark-harsh = Being shouted at, beaten or not fed is not normal, whatever people say. Ask first, and save the helpline before you decide.
remark-sealed = Stamps, receipts, tickets, visas and letters are easily faked. A receipt does not bring your money back either, so check with the official number yourself.
remark-trusted = Somebody close, pious, or who has sent many people can be deceived too, or deceive. You may trust the person, but still check the offer.
remark-promised = Promises, oaths and spoken guarantees are no proof. Only what is in writing, and what you have checked yourself, can be relied on.
remark-when-leave = Not before all is complete: placement agreement, contract, passport and work visa in your hands. Also the health test, BPJS, the briefing (OPP) and your official record (E-PMI). Not complete? Do not leave yet.
remark-when-leave-risky = Do not leave yet. This offer has warning signs, and until they are answered there is no right day to go.
remark-when-leave-local = Do not set out before address, duties and pay are clear and in writing. Tell your family where you go and with whom.
remark-hasty = Lawful work abroad takes training, checks and papers. Leaving very fast or all of a sudden is a warning sign.
remark-hasty-local = Being taken along all of a sudden leaves no time to check, and that is a warning sign. Honest work can wait.
remark-contract = You must read, understand and sign the contract before you leave. Ask for one in Indonesian, and sign nothing that is empty or that you do not understand.
remark-papers-needed = To work you need a passport and a work visa that is ready before you leave. Tourist, pilgrim, visit or student visas are not work visas. Keep the passport yourself.
remark-papers-needed-local = Work at home needs no passport or visa. Do they ask for a passport? Ask what for first, since the work may be abroad.
remark-pay-normal = Compare it with wages in that country; see /country. Two or three times as much without a test or language is bait.
remark-pay-normal-local = Compare it with the minimum wage where you live. If it is below, ask the manpower office first. Pay far above it without test or experience is often bait.
remark-compare = We do not choose agencies or countries for you. Compare with official sources, and leave out whoever asks for money or presses you.
remark-missed = If the offer is real, it is still there after you have checked. If it is not, you can lose money, papers or your freedom.
remark-age-asked = The lowest age for work abroad is 18; some countries or jobs ask for more. For an upper limit ask below. Changing your age on papers is a warning sign.
remark-age-asked-local = The employer sets the age limits. Do not change your age on papers, and ask their office yourself.
remark-family = Good that you think of your family. Agree who cares for those who stay, and whom you keep posted. For work abroad their permission must be in writing.
remark-family-local = Good that you think of your family. Tell them the address and the name of the employer, and agree when you will call.
remark-how-check = Check with sources that you find yourself, not with a number, link or letter they gave you. Like this:
remark-asks-offer = Only the employer can answer that. Ask, have the answer in writing, then check it yourself. Evasive or angry answers are a warning sign.
remark-others-asked = We cannot be sure from here. Search the company name and number with the word “scam”, or send the number here to be checked.
remark-baited = A small payment at first is often bait to win your trust. Then you are asked to pay in more, and that money does not come back. Pay in nothing.
remark-advance = An advance from a recruiter is a debt. It is often used so that people dare not back out. You may still back out: note the sum, take no more, and ask first.
remark-sent = If it was money, a bank card or data, what matters now is to be quick. Do they have your card or PIN? Ask your bank to block it.
remark-way-out = A good question, and the answer belongs in writing before you agree: how to stop, and who pays the way home. If you may not stop, do not agree.
remark-way-out-local = Ask how you can stop before you agree, and have it in writing. If you may not stop, do not agree.
remark-child-abroad = A child under 18 must not be placed in work abroad. An internship can hide such work too, so ask first.

# Who wants to come home, and tells of nothing that holds them.
home-wish = Do you want to come home from abroad? The Indonesian mission there can help, also if you left without official papers or your permit ran out:
home-wish-other = Do they want to come home from abroad? The Indonesian mission there can help, also if they left without official papers. You may call it too:
home-wish-where = Which country is it? Write the name of the country or town, so that the contacts fit.
home-wish-held = Does anyone hold them or you, keep the passport, or want money before the way home? Write it here. Pay no broker who promises a way home.

# Somebody of theirs is where the offer leads to.
kin-there = Is somebody of yours there already? Reach them now, calmly, and do not blame them. Save this contact, and send it to them too:
kin-where = What have you heard from them? Tell me what worries you, or ask what you want to know. If they are in danger, this contact can help:
kin-where-home = What is it about them? Tell me what worries you, or ask what you want to know. If somebody is in danger, press Help.
lure-parcel = Do not take it, however much they pay. A parcel that you may not open can hold forbidden things, and whoever carries it is arrested. Keep the chat and the number. Forced, threatened, or do you have it already? Do not leave, and tell them:
lure-call = Hang up first. Call your family yourself, on the number you have had for long. Fraudsters often say that a relative had an accident or was arrested, and ask for money. Transfer nothing before you have spoken with them. Already sent? Ask your bank to hold the money now, then reach:
lure-fake-call = A face and a voice can be made up with AI, also those of your family or of officials. Hang up, and call the person yourself on a number you have had for long. Ask something that only they know. Send no money, code or ID. Already sent money? Have your bank stop it now, then reach:
lure-lover = A ticket from a lover can be sincere, and it can be bait. Do not travel yet, all the more if you have never met. Ask for their home and work address, and check it yourself with your family. Keep your own passport, money, and ticket home. Offered a job there? Send it here. Not sure? Ask:
lure-taken = Do not go and do not pay yet. Who takes people across a border for money may cheat you or sell you. They may also hold you until your family pays. Keep your papers and phone yourself. Note their name, number, and when they want to leave. If they threaten you, go to the police. You can ask:
lure-job = That is an invitation to a job, and nothing in it can be checked yet. Do not agree yet, and send no photo, ID, or passport. Ask for the company, address, country, and pay, then send the answer here. You can ask:
kin-there-ask =
    Ask them, by phone if you can:
    1. What is the address? Have them send their location.
    2. Is the work what was promised, and are they paid?
    3. Who holds their passport and phone?
    4. May they go out, and go home if they want to?
    If nobody reaches them, they may not go out, or their phone was taken: write here or call now.

# The same in the shortest words, and what stands under a number of the card.
simple-title = Sorry if that was hard to read. In short:
simple-no-money = Do not send money, your ID or your passport.
simple-no-code = Do not give any code or PIN.
simple-stay = Do not leave yet.
simple-wait = Do not say yes yet.
simple-ask = Ask here first:
simple-bank = Paid already? Call your bank now.
simple-check = Check first: does the company exist?
simple-no-fee = Do not pay the recruiter.
simple-keep = Keep your passport and certificates yourself.
number-reason = Reason number { $number }:
number-step = Step number { $number }:

# More of what they tell and ask.
remark-at-airport = Do not leave yet. It is not too late: before you pass immigration you can still back out.
remark-airport-abroad = Do not leave yet. It is not too late: before you pass immigration you can still back out.
step-at-airport = Go to immigration, airline staff or the police inside, even after check-in. Say: “I am afraid this is a scam, please help me.” Hold your own passport, and tell your family:
step-airport-abroad = Go to immigration, airline staff or the police at that airport, even after check-in. Say: “I am afraid this is a scam, please help me.” Hold your own passport. The embassy of your own country can help too.
remark-officer-asks = Answer officers honestly: where to, what work, and who arranges it. They can help you to back out. A recruiter who tells you to lie hides something.
remark-false-age = An age made older on papers is a sign of trafficking. Sign nothing, do not leave, and keep your birth and identity papers yourself. It is not your fault.
remark-kin-debt = Your family's debt is not yours, and you need not pay it by leaving. There are people who can help your family find another way. You may say no.
remark-recovery = That is a second scam. Whoever offers to get your money back for a fee takes more of it. Do not pay, and report only to your bank and the authorities.
remark-balance = The balance on that screen is only a number they made. If you must deposit before you can take it out, it will not come out. Do not deposit more.
remark-line-busy = Try again a few times, or the other number below. More contacts are under the Help button. Until then, do not pay and do not leave.
remark-haggles = A lower price does not mend it: a small sum can be lost too. Do not pay before it is clear what for, to whom, and whether they may ask it.
remark-fears-police = Whoever was cheated is a victim and may report it. If your account or name was used, say so from the start, and bring all the proof.
remark-corrected = Thank you for putting that right. A correction alone does not remove the warning signs. Do you have the original message? Send it and we check again.
remark-middlemen = A P3MI is a company with a licence (SIP3MI) to place workers. A broker or sponsor is a person without it, even when they name a company. Check with the official number.
remark-disagrees = You may disagree: we only read the words, and can be wrong. Sure that it is wrong? Press “🙅 This is wrong”.
remark-rests-on = The main reason: { $why }

# Whoever recruits is about to fetch them.
pickup-now =
    You do not have to go along, even if they are outside already. Right now:
    • Go where people are: a shop, a guard post, a mosque or a police station. Do not wait alone.
    • Just write to them: “Sorry, I am not going.” You need not meet or explain.
    • Send your location to one relative. Keep your ID card, passport and phone yourself.
    • Forced to go? Shout for help to people near you, then reach:
pickup-ask = Have you cancelled, or is somebody holding you back? Write here at any time.
remark-what-to-ask =
    Ask this, and want the answers in writing:
    1. Who is the employer or company, and at what address is the work?
    2. Which company sends you, and what are its SIP3MI (its licence) and the SIP2MI (the licence for this job)?
    3. Which visa, and is that work visa ready before you leave?
    4. What is in the contract: tasks, hours, days off, pay, and how to quit?
    5. Which costs are there, who pays them, and is anything cut from the wages?
    Answers that turn in circles, get angry or rush you are a warning sign. Check the answers yourself:
remark-what-to-ask-local =
    Ask this, and want the answers in writing:
    1. Who is the employer, and where are the office and the workplace?
    2. What are the tasks, the hours and the pay, and when is it paid?
    3. Is there a contract that you may read at home first?
    4. Are there costs or cuts? Applying for a job costs nothing.
    Answers that turn in circles, get angry or rush you are a warning sign. Check the answers yourself:
remark-what-to-ask-camp = Ask them nothing more. A kind answer does not change the warning signs, and every reply gives them a chance to talk you into it.
remark-other-way = You do not have to go through them. Only licensed companies (P3MI), the government’s programme (G to G), or a company sending its own workers may place you. Individuals and brokers are forbidden to.
remark-other-way-local = You do not have to go through them. Look for the vacancy on the company’s own official site, or ask the manpower office of your district.
remark-papers-bond = Do not hand over originals. Your original diploma, school report, licence, ID or passport as a guarantee for a job is a warning sign. It is yours, and without it you can hardly quit. Do they want to check it? Show it, or give a copy.
remark-take-back = Ask for it in a message, so that there is proof. Go only by day, with somebody you trust, and get a receipt.
remark-no-proof = Proof need not be complete, and you may still report it. Write down the name, number, account, date and sum. Chats, calls and bank statements are proof too.
remark-goes-there = Do not go there before it is clear who the employer is, where, what work, and on which visa.
remark-goes-there-local = If you do go there, choose daytime and take along somebody you trust. Bring copies only, no original papers, and no money for them.
remark-what-to-bring = Bring your passport, work visa and the contract that you signed. Keep all of it yourself, and leave copies with your family. The whole list: /ready.
remark-what-to-bring-local = Bring copies of your papers, not the originals, and no money for them. Ask first what else is needed. Write down the address, and tell your family where you go and whom you meet.

# The same in fewer words, and what can be sent on.
short-title = In short:
warning-none = We found no warning signs in this offer, so there is nothing to warn of. That is no guarantee: check the employer before you pass it on.

# Two offers side by side.
two-offers = We do not choose for you, and only read the words. This is what we say of both:
two-offers-line = { $number }. “{ $quote }”: { $verdict }
two-offers-graver = Do not take the one with the graver signs, even if it pays more. The other one must be checked first as well.
two-offers-alike = Both must be checked first. Leave out whoever asks for money, original papers or an answer today.

# An offer that is typed in pieces.
pieces-few = That is still too little to judge. Ask who the employer is, what it pays and which number to call, then send it here. Until that is clear, pay nothing and send no papers.
pieces-more = Noted. Is there more, such as the company, the pay or a number? Send it piece by piece. When that is all, write “check”.
remark-piece = I added that to the offer from before. Is there more of it? Send it, then write “is it real?”.
owed-wages =
    Work that was done must be paid. As the work is in Indonesia, the labour office (Disnaker) and its labour inspectors see to it:
    • Note the days and hours worked, the pay that was promised, and what is unpaid. Keep chats, photos at work, and the boss's name.
    • Ask for the pay in writing, with a date. Sign no “paid in full” before you are paid.
    • Still not paid? Report it to the labour office of that district or city, and ask for a labour inspector.
owed-diploma =
    A diploma belongs to the worker and is no security. As the work is in Indonesia, the labour office (Disnaker) and its labour inspectors see to it:
    • Ask for it back in writing, with a date. Pay no ransom.
    • Keep the contract, the receipt and all chats. Note who keeps it, since when, and where.
    • Refused? Report it to the labour office of that district or city, and ask for a labour inspector.
owed-asked-next =
    Begin with this, one by one:
    • Write to the boss: how much you are owed, for which days, and until which date you will wait.
    • Collect your notes of work, chats, pictures, and names of workmates who can be witnesses.
    • Still not paid after that date? Take it all to the labour office (Disnaker) of the town you work in. Not sure? Ask here:
owed-asked-where = Report to the labour office (Disnaker) of the regency or town you work in. Bring your ID, your notes of days worked, and proof of the pay promised. We keep no address of each office, so ask here:
owed-asked-stalls = “Be patient” without a date is no answer. Ask in writing how much will be paid, and on which day. Sign no “paid in full” before you have the money. The day has passed, or they will not write it down? Report it here:
owed-asked-fired = To ask for pay that you worked for is no wrong. Keep the chat with that threat, or note the date and who said it. Sign no resignation and no “paid in full”. Ask here before you claim again:
owed-asked-cost = We have no official record of what a report to the labour office costs, so ask this number first. Pay nobody who offers to be a go-between.
owed-asked-proof = You may ask and report without a contract or payslip. Collect what there is: chats, pictures at work, bank records, and names of workmates. Ask what proof is enough:
owed-asked-silent = Their silence is no reason to wait. Keep proof that you asked for the pay: chats, dates, and names. Then take it to the labour office where the work is. Ask here how:
owed-abroad-silent = Do not only wait for the employer or agency. Keep proof that the pay was asked for: chats, dates, and names. Then report here:
owed-abroad-work = All right, thank you for telling me. Name that work too when you reach them:
owed-abroad-where = Report to the Indonesian mission and the labour office there. Give the name as in the passport, the employer and agency, and how long the pay is due:
owed-abroad-more = Passport kept, not let out, threatened, or beaten? Write it here.
owed-somewhere =
    Work that was done must be paid:
    • Note the days and hours worked. Keep pay slips, chats or transfer proof, and ask for the pay in writing.
    • Sign no “paid in full” before you are paid.
    • Is the work in Indonesia? Report to the labour office (Disnaker) of that district or city.
    • Is the work abroad? Report to the Indonesian mission and the labour office there.
owed-ask-where = Where is the work? Write the town or country, and I name the right place. Not allowed to go home, threatened, or beaten? Write that here too.
owed-more = Not allowed to go home, threatened, or beaten? Write it here. Is the work abroad? Write the country.
stolen-thing = I am sorry to hear that. Report it at the nearest police station, and ask for the paper of your report. If a card or phone is gone too, have the bank and the operator lock it.
lost-thing = Lost a phone, a card or a wallet? Ask the operator to block the number, and the bank to block the card. Tell your family from another phone, so that they do not trust messages from that number. Is the passport lost too, or can nobody reach the person? Write that here.
forced-to-what = Forced to do what? Tell a little here: what they want, who, and where you are. You may say no. Does anyone beat, lock up or threaten you, or force you to marry? Press the button below now.
fears-cheating = It is right to be careful, and good that you check first. Send the text or a screenshot of the offer here, and I will look at it. Until it is clear, pay nothing and send no ID. Paid or sent data already? Just write it.

# A bank account that was lent, rented or sold.
lent-told =
    Thank you for telling. Lent accounts are often used to collect money from scams. The sooner you stop it, the better:
    • Call your bank now, by the number on the card or its official app. Have the account, card and mobile banking blocked.
    • Do not withdraw, use or pass on money that comes in, even if somebody orders or threatens you.
    • Keep the chats, names and numbers of who used it, with the dates. Delete nothing.
    • Then report, and tell just how it was, here:
lent-asked-jail = We cannot tell for sure, because it depends on the investigation. An account holder can be questioned or prosecuted. Have the bank block it, keep proof, and report before you are called. Called by the police? Go, tell how it was, and ask for legal help. Report here:
lent-asked-police = Our advice is yes: to report yourself is better than to wait for a call. Call your bank first. Then go to the police with your ID, the chats and bank records. Take somebody you trust along:
lent-asked-money = Do not send it back yourself, nor to who gave you orders. Do not withdraw or use it. Tell your bank that the money is not yours, and ask for written advice. Does somebody say that they are a victim? Have them report here too:
