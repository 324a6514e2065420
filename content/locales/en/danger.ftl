# Reviewed texts for people in danger. Every first line must be neutral: a lock screen shows it.
danger-opening = Here is the information you asked for. Read it when you are alone. If a life is at risk right now, call the first one:
danger-opening-calm = Here is the information you asked for. Read it when you are alone:
danger-trapped =
    What you can do, step by step:
    • Your safety comes first. Do not fight, and do not try to run on your own.
    • If it is safe, tell a contact above: the town, the building or location, how many people, and how to reach you.
    • Do not pay a "ransom" before you have talked to a contact above.
    • Do not send pictures of documents to this bot. We do not ask for them.
danger-documents-held =
    What you can do:
    • Your passport and ID are yours. Keeping them from you may be an offence.
    • Reach a contact above. They can help you get replacement papers.
    • Note who holds your papers, since when and where. Keep a copy if you have one.
    • Do not try to take them back alone if that puts you at risk.
danger-papers-at-home =
    What you can do:
    • A diploma, ID card or passport is no lawful security for a debt. Pay no ransom.
    • Talk to the head of the agency or company, not to its staff. Keep all chats and receipts as proof.
    • Refused? Report it to a contact above, to the labour office (Disnaker), or to BP3MI, the migrant worker office.
    • Do not take them back alone. If you are threatened or held, reach the police at once.
danger-violence =
    What you can do:
    • If you can, go where other people are.
    • Reach a contact above. If you cannot speak, write to one that takes messages.
    • If you are hurt, ask for medical help. Keep the doctor's note and pictures where only you can open them.
    • This is not your fault.
danger-sexual-violence =
    What you can do:
    • This is not your fault. You decide which steps to take.
    • If you can, go to a place with people you trust.
    • The services above can go with you. If there was physical contact, or you cannot remember, see a doctor soon, even without injuries. If you can, do not wash the clothes from that time yet.
    • If you are threatened with pictures or videos: do not pay, and do not send any more. Keep the chats, account names and numbers as proof.
danger-self-harm =
    Thank you for telling us. You are not alone, and this pain can be helped.
    • Reach one of the contacts above now and tell them as it is. No answer? Try the next one.
    • Tell one person you trust and ask them to stay with you tonight.
    • Put pills, ropes and sharp things out of reach. If you are somewhere high, step back.
danger-despair =
    Thank you for telling us. What you feel matters, and you need not carry it alone.
    • Tell one person you trust how you are, today if you can.
    • At the first contact above people listen. Your story need not be tidy.
    • Is it about debts, work or money as well? Write it here, and we look at the next step together.
    • Does it ever get so heavy that you want to hurt yourself? Then reach that contact at once.
danger-minor =
    A child under 18 is protected by law, and this is not the child's fault.
    • Reach a contact above and say that it is about a child.
    • Are you the child? Tell one adult you trust, now.
    • Someone asks to meet or to leave with them? Do not go. Gone, and no word? Go to the police now.
    • Someone wants money or pictures? Do not pay and do not send any more. Keep the chats, account names and numbers.
danger-missing =
    What you can do:
    • Reach a contact above and say that a relative or friend cannot be reached.
    • Have ready: the name as in the passport, the last town, the date of the last contact, and the number or account that recruited them.
    • Keep all chats and proofs of transfer.
    • Do not send money to anyone who claims to hold them before you have talked to a contact above.
danger-medical =
    What you can do:
    • Get medical help now: the nearest clinic or hospital, or ask people near you for help.
    • Reach a contact above. Say who is ill or hurt, where, and that they are Indonesian.
    • Safety first; papers and bills can wait.
danger-medical-sea =
    What you can do:
    • Tell the captain who is ill or hurt, or that the water is gone. Ask that the ship goes to the nearest port.
    • Ask other ships near you for help: by radio, with a light, or with a cloth.
    • Water or food nearly gone? Share what is left among all, and catch rain. Do not drink sea water.
    • Reach a contact above. Say who needs help, and that they are Indonesian.
danger-crew-abandoned =
    The ship is in port, but there is no food or pay for you. That is not your fault. What you can do:
    • Reach a contact above. Give the ship's name, flag, port, how many crew, and since when there is no food or pay.
    • Tell the port officers the same. Is somebody ill or faint? Ask for a doctor through them.
    • Sign no paper that you do not understand, nor one saying that all wages are paid.
    • Keep your contract, seaman's book, passport and notes of your pay. Do not leave the ship before you have talked to a contact above.
danger-violence-sea =
    What you can do:
    • Stay close to others of the crew. Do not fight, and do not be alone with whoever does it.
    • A signal? Write to or call a contact above. Numbers that begin with + can be reached from any sea and any country.
    • Note who hits, when, and who saw it. Keep pictures of wounds where only you can open them.
    • In a port? Ask harbour staff, the police or an Indonesian mission for help. This is not your fault.
danger-debt-bondage =
    What you can do:
    • A debt that a recruiter makes to keep you is a sign of forced labour. You have the right to ask for help.
    • Reach a contact above before you pay anything.
    • Note the debt, the wage cuts and who demands them. Keep the proof in a safe place.
danger-departing =
    You can still turn back, even with a ticket:
    • Do not board. Go to an officer: immigration, police, or the BP3MI desk. Say: “I am afraid I am being tricked, please help me.”
    • Call a contact above, and tell one relative where you are now.
    • Keep your passport and phone yourself. Stay where people are, and do not go with whoever picks you up.
    • A day's delay does no harm to a real job.
danger-guarded =
    You are still in Indonesia, so the police here can be asked to come:
    • Reach the police first. Cannot speak? Send a message to your family, and ask them to call the police.
    • Tell the name of the hotel or the address, floor, room number, how many guard you, and when they take you.
    • Your safety comes first. Do not fight, and do not try to run on your own.
    • Taken to the airport or port all the same? Tell the immigration officer at the counter: “I am forced, please help me.” Do not board.
danger-carries =
    You can still back out, even at the airport. Whoever carries it is arrested, even without knowing what is inside:
    • Do not check that suitcase or package in, and do not pass the controls with it. Do not open it yourself.
    • Go to customs officers or the airport police now. Say: “I was given this to carry, I do not know what is inside.”
    • Checked in already? Tell an officer before you board.
    • Do not meet whoever gave it to you. Keep the chats and the number, tell one relative, and call a contact above.
danger-departing-boat =
    You can still turn back. Do not get on that boat, even if you have paid:
    • Go to any officer near you: harbour staff, water police or immigration. Say: “I am afraid I was deceived, please help me.”
    • Call the police, the contact above. Tell which beach or harbour, what time they leave, and how many people.
    • Tell one relative where you are now. Keep your passport and phone yourself.
    • No officer near? Go away from the jetty, to where people are. If you are guarded, do not fight.
danger-departing-papers =
    You can still turn back, even if they have your passport:
    • Do not go along to the airport or port, and do not board.
    • At the airport already? Go to immigration or the police. Say: “Somebody else holds my passport, I am afraid I was deceived.”
    • Your passport is yours and no security. Pay no ransom. Ask a contact above to help you get it back.
    • Tell one relative where you are now. Keep all chats and receipts.
danger-injured =
    • Ask people near you to help now, and do not leave the injured person alone.
    • Go to the nearest clinic, hospital or emergency room, or ask to be taken. On a ship? Tell the captain and ask to go to port.
    • We have no ambulance number for where you are. People around you mostly know it.
    • Is whoever did it still near? Go first to where other people are.
danger-died =
    We are sorry for your loss. What you can do:
    • Reach a contact above. Tell the name as in the passport, the ship or place, the position, and when it happened.
    • Ask them to wait: no burial, at sea or on land, before the Indonesian mission and the family know.
    • Ask calmly, do not fight. Note the date, the time and who else knows.
    • Sign no paper that you do not understand.
danger-minor-hurt =
    This is not your fault, and you have a right to help.
    • Reach the first contact above, a message is fine. Tell your age and what happened. It need not be tidy.
    • Tell one adult you trust now: your mother, grandmother, teacher or a neighbour. Ask them to take you to a doctor or clinic, even without a wound.
    • Do not stay alone with them. Tonight, sleep near an adult you trust.
    • Threatened with pictures? Do not pay and do not send more. Keep the chats and the account name.
danger-minor-missing =
    A missing child under 18 must be looked for at once. Do not wait.
    • Report to the police now, at the nearest station or through a contact above. Tell the child's age.
    • Have ready: a recent picture, name, clothes, when and where last seen, and the account or number that invited them.
    • Ask friends and teachers. Delete no chat.
    • Perhaps taken abroad? Tell the police so. Send no money before you have talked to them.
danger-where-unknown = Which country is that in? Write its name, so that the contacts fit. If it is in Indonesia, the contacts above can be reached now.
danger-writer-at-home = Right, you are in Indonesia and they are in { $country }. You can reach this contact from here. Tell their name and place:
danger-which-country-other = Right, you are in Indonesia. In which country are they now? Write the name of the country or town. Meanwhile this contact can be reached:
danger-for-other = Right, this is about somebody else, not you. You can help from where you are. Begin with this contact:
danger-for-own = Right, this is about yourself. Begin with this contact:
danger-for-own-gently = Thank you for daring to say it. It is not your fault, and you are not alone. Start with this contact:
danger-still-other-self-harm = I am still here. Do not leave them alone, and put pills, ropes and sharp things out of their reach. Are you far away? Ask whoever is nearest to go there now. People who listen, to them and to you:
danger-still-other-self-harm-again = I am still here, and I read what you write. Do not leave them alone, and listen without judging. Reach this contact together with them:
danger-still-other-end = Have they swallowed something, or are they hurt? Take them to the nearest hospital now.
danger-asked-again = My answer is still the one above. This contact can explain the next step for your case:
danger-calm = Right, noted. Want to ask something or check an offer? Write it here in full. If anything is hard or dangerous, the contacts above can still be reached.
danger-which-country = Which country is it? Write the name of the country or town. Not knowing is fine too, this contact can be reached from anywhere:
danger-at-home = So it is in Indonesia. These contacts can be reached right now. No answer? Try the next one.
danger-still-guarded = Stay calm, do not fight, and do not let them know that you ask for help. Call or write now: the name of the place, floor, room number, and how many guard you. Who can help:
danger-still-guarded-again = I am still here. One short message is enough: address, room number, and “I am guarded, please help”. Ask your family to call the police as well. The contact:
danger-still-boat = Do not get on that boat, even if they get angry. Go away from the jetty, to where people are, and to any officer. Who can help:
danger-still-boat-again = You still do not have to go. Harbour staff, water police, immigration or people who live there: ask whoever is nearest. Who can help:
danger-still-injured = This is an emergency. Go to the nearest clinic, hospital or emergency room now, or ask somebody near you to take you. Do not stay alone. After that:
danger-still-injured-again = Is somebody helping already? If not, ask the nearest person to take you to a clinic or hospital now. After that:
danger-asked-place-unknown = Not knowing the name of the place is no obstacle. Send your location on WhatsApp to this contact. Not possible? Tell what you see: signs, language, number plates, and where you were taken from.
danger-asked-place-unknown-other = Not knowing the address is no obstacle. Tell this contact their full name and age, and when they left. Tell also the recruiter's name, number and village, and the last town you know of:
danger-kin-at-home = As long as they are in Indonesia, the police and KP2MI can look for them before they are taken abroad. Call now, even without an address. Have ready their full name, age, picture, when they left, and the recruiter's name and number. What is the name of the recruiter or company?
danger-asked-offer = Do not accept it yet, whoever offers it. A debt to be paid off first, no leave to go out and a held passport are signs of forced labour. Friends can be deceived too. Send the text of the offer here to be checked, and ask this contact:
danger-asked-visit = Do not go to the recruiter alone, and do not threaten or pay. First note their name, address and number, and give them to this contact. Do you still want to ask them? Take a village official or the police along, and ask where the person is and which company arranged it:
danger-asked-wait = Waiting is hard. Ask for the name of the officer and the number of your report, and note the date. Meanwhile tell the same to these contacts:
danger-asked-papers = That matters. Note who holds them, since when, and where. Do not take them back on your own, and pay no ransom. Tell this contact:
danger-asked-hurt = That is violence, and it is not your fault. Keep yourself out of reach if you can. Tell this contact who did it, when, where, and who is hurt.
danger-asked-people = Helpers need to know that. Tell this contact how many people there are, the name or location of the place, and who needs help most:
danger-asked-number = Here is the contact. No answer? Send a message, then try the next one:
danger-asked-when = Reach this contact now, do not wait until then. Tell when it is to happen, where you are, and who is with you.
danger-asked-sent = That is not your fault, and you can stop now. Do not send more and do not pay, even if they threaten. Keep the chats, account name and number, then report the account in the app. This contact can stand by you:
danger-asked-paid = Stop there: pay no more, even if they threaten. Call your bank now and ask to hold the transfer if that is still possible. Keep the proof and the chats. Then reach this contact:
danger-asked-officer-money = Do not pay at once. Ask politely for the officer's name, unit and office, and write it down. Ask for an official paper and a receipt for every fee. Take one person along, or report at another police station. Tell this contact too:
danger-asked-officer-money-abroad = Do not pay at once. Ask politely for the officer's name, unit and office, and write it down. Ask for an official paper and a receipt for every fee. Ask them to inform the Indonesian embassy or consulate. Afraid that it gets worse? Do not fight. Tell this contact:
danger-asked-at-police = Tell what happened, and ask for a receipt of your report. Sign no paper that you have not read. Note the officer's name and office. Ask one person to stay with you. This contact can be asked too:
danger-asked-at-police-abroad = Ask for an interpreter first. Sign no paper that you cannot read. Ask the officers to inform the Indonesian embassy or consulate. Note the officer's name and office, then tell this contact where you are:
danger-asked-kin-afraid = Your fear makes sense, and your family may ask for protection. Is there a threat? Ask them to call the police from where they are now. Do not leave a child alone, and tell the school who may fetch it. Keep the threats as proof:
danger-asked-resented = It is natural to fear that, and you need not face them alone. We tell nobody. First ask this contact who will learn your name, then say what you have seen. Does anybody threaten you? Tell that too:
danger-asked-village-head = The head of the neighbourhood or village may help, but do not stop there. Reach this contact now as well: they can protect and stand by. Is the head close to whoever does it? Go straight to this contact:
danger-asked-birth = Ask the clinic or hospital for a paper on the birth, and keep it well. How to get the papers where you are we cannot answer surely. You may ask here, also without a work permit:
danger-asked-chat-sinking = Send one message to this contact and to your family as soon as there is a signal. Write your position or location pin, the ship's name, how many people, and what happened. Ask them to pass it on to the harbour office and rescuers. Save the phone's battery.
danger-asked-police-help = You may ask the police for help when somebody is threatened, held or hurt. Tell where you are and what happens.
danger-asked-police-help-abroad = Is a life at risk? You may ask the local police for help. Afraid about your permit or passport? Talk to this contact first, and ask how to report there:
danger-asked-police-number = This is the number of the police in Indonesia. Did it happen abroad? We have no number of the police there. Ask the Indonesian office there to put you through:
danger-asked-not-police = You do not have to begin with the police, and you may decide slowly. This contact can listen first, and explain your choices:
danger-asked-phone-off = Note when the number was last active, and do not delete the last chat. Tell this contact, with the name as in the passport, the workplace and the last address:
leaving-heard =
    You are about to leave. Does anything make you afraid, unsure or forced? You can still turn back, even with a ticket:
    • Do not board yet. Go to immigration, the police or the BP3MI desk. Say: “I am afraid I was deceived, please help me.”
    • Keep your passport and phone yourself, and tell one relative.
leaving-heard-other =
    They are about to leave, but can still turn back, even with a ticket. Reach them now, calmly and without blame:
    • Ask them to wait until the company and the work visa are checked.
    • Ask them to keep their passport and phone, and to share where they are.
    • At the airport or port they may tell an officer: “I am afraid I was deceived, please help me.”
leaving-ask-other = Tell me here: which country, what work, who arranges it, and who holds their passport?
leaving-for-stop =
    Do not go aboard yet, even if the ticket is bought. You can still cancel, and this is not your fault:
    • Still at home? Do not get into the car that comes for you, and tell one relative.
    • At the airport or port? Go to an immigration officer, the police or the BP3MI desk. Say: “I fear that I am being cheated, please help me.”
    • Keep your passport and phone yourself. Already paid? Keep the proof and the chats, and send no more.
leaving-for-check =
    If you go there to work, make sure of three things first. If one is missing, do not go aboard yet and call the contact below:
    • Your visa is a work visa, not one for tourists or pilgrims.
    • You hold the work contract and the name of the company, and your passport and phone.
    • One relative knows where you will work and who picks you up.
leaving-for-home = As long as you are in Indonesia you can cancel, go home and ask the police for help. Asked to go on abroad from there? Do not go before we have checked it. Keep your ID and phone yourself. What work is it, and who arranges it?
leaving-ask-more = Tell me more here: what work, who arranges it, and who holds your passport?
leaving-ask-more-other = Tell me more here: what work, who arranges it, and who holds their passport?
leaving-planned = I hope it goes well! 🙏 There is still time to check the company, the work visa and your contract. The list is at /ready. Does anything make you unsure or afraid? You may still turn back: tell me here, or press Help.
leaving-ask = Tell me here: to which country, what work, who arranges it, and who holds your passport?
arrived-heard = Have you arrived at a workplace or in another country? Save these contacts now, and tell your family where you are:
arrived-ask-where =
    Is everything all right? To help you well, tell me here:
    1. In which country and town are you?
    2. Is the work what was promised?
    3. Who holds your passport and phone?
    4. May you go out, and go home if you want to?
arrived-ask =
    Is everything all right? Tell me here:
    1. Is the work what was promised, and are you paid?
    2. Who holds your passport and phone?
    3. May you go out, and go home if you want to?
danger-opening-now = Here is the information you asked for. Do this first, then reach the contacts below it:
danger-harmed =
    • Go now to the nearest hospital or emergency room where you are. Or have someone near you call an ambulance there.
    • Do not be alone. Tell the person beside you now, and ask them to take you and stay with you.
    • We do not have the ambulance number for where you are. People around you or the building's staff mostly know it.
    • Was something swallowed? Take the packet along, and say what, how much and when.
    • Did it happen to someone else? Stay with them until help comes.
    Thank you for telling us. You are not alone.
danger-edge =
    • Step back now. Move away from the edge, the rails or the water, and do not go near again.
    • Go to where people are, right now. You need not explain.
    • Say to whoever is nearest, or to a guard: “Please stay with me, I am afraid to be alone.”
    • Reach those who listen, in the contacts below, and keep talking with them.
    Thank you for telling us. You are not alone.
danger-edge-first = Still somewhere high, near rails or near water? Step back now, and go to where people are.
danger-other-edge =
    • Ask whoever is nearest to them to go there now: a guard, staff, a neighbour, or the police.
    • Are you near them? Speak softly, listen, and ask them to step back from the edge. Do not leave them.
    • Are you far away? Keep talking with them on the phone, and have somebody else call for help.
    • Mind yourself too: do not climb to the edge.
danger-sinking =
    • Put on a life jacket now. None? Hold on to an empty jerrycan, a board, anything that floats.
    • Stay together. Children and the injured come first.
    • Call on VHF radio channel 16: say “Mayday”, the ship's name, where you are and how many people.
    • Signal to any ship near you: lights, torch, cloth, noise. Tell the captain.
    • Any signal? Call whoever can be reached, send your location, and ask them to pass it to the rescue service.
danger-other-sinking =
    • Can they still be reached? Ask them to wear life jackets, stay together and call on VHF radio channel 16.
    • Reach a contact below now. Give the ship's name, last position, number of people and time of the last message.
    • Tell the ship's owner and the nearest harbour staff too. Ask them to pass it to the rescue service.
danger-organ =
    Making somebody sell a kidney or another organ is exploitation. No debt gives anyone that right, and you are not the offender.
    • Contact those above before you sign, travel, or agree to any medical check.
    • Do not go to that clinic or hospital. Already there? Tell a doctor or nurse: “I am being forced.”
    • Keep your own passport and ID card. Tell one person you trust where you are.
    • Keep all chats, the names, and the numbers of whoever asks it of you.
danger-kin-threatened = Is your family in Indonesia being threatened? Ask them to call Police 110 from there now. Keep the threats as proof, and pay nothing before you have spoken to those above.
danger-raid =
    What you can do:
    • Contact those above before anything happens. Ask how to get your papers in order, or how to go home.
    • An expired permit or visa does not take away your right to help from the Indonesian embassy or consulate.
    • Stopped by officers? Stay calm, do not run. Ask them to tell the Indonesian embassy or consulate.
    • Sign nothing that you do not understand, and pay no agent who promises papers. Keep a photo of your passport and the numbers above.
danger-arrested =
    What you can do:
    • Reach a contact above. Give the name as in the passport, which office holds them, since when and why.
    • Ask the officers to inform the Indonesian embassy or consulate, politely again if they do not. An expired permit does not take away the right to be helped.
    • Do not sign papers that you do not understand. Ask for an interpreter and legal help first.
    • Someone asks for money to set them free? Talk to a contact above first.
danger-other =
    What you can do for them:
    • Reach a contact above. Give the name as in the passport, the last place, the last contact, and how to reach them.
    • Keep all chats, pictures, locations and the recruiter's number. Do not delete anything.
    • Can you still chat with them? Keep it short, and ask when they can read alone. Do not tell them to run on their own.
    • Do not contact whoever holds or hurts them. A ransom? Do not pay before you have talked to a contact above.
danger-other-sexual-violence =
    What you can do for them:
    • Believe them, and say that it is not their fault. Let them decide which steps to take.
    • The services above can go with them. If there was physical contact, help them see a doctor soon.
    • Tell a contact above where they are, and how to reach them without the offender knowing.
    • Do not pass on the story, pictures or videos. Do not face the offender alone.
danger-other-beaten =
    What you can do for them:
    • Is it happening now? Call the police first. Give the address, and say that somebody is being beaten.
    • Call others: a guard, the head of the neighbourhood, the landlord, neighbours. Do not go in or face the attacker alone.
    • Is it quiet now? Meet them when they are alone. Say it is not their fault, and tell them of the contacts above.
    • Hurt? Go with them to a doctor, and ask for a medical note. Let them choose the next step.
danger-pictures =
    This is not your fault, even if you sent the picture. What you can do:
    • Do not pay, send nothing more, and do not go to meet them. You may say no to anybody, also to a partner.
    • Keep screenshots of the chats, accounts, links and numbers. Then report the account or post in its app.
    • Tell one person you trust, and ask them to stay with you.
    • The services above can stand by you, also by message. Are you under 18? Say that first.
danger-other-self-harm =
    Thank you for looking after them. What you can do:
    • Do not leave them alone. Are you far away? Ask whoever is nearest to them to go there now.
    • Listen without judging, then reach a contact above together with them.
    • Put pills, ropes and sharp things out of their reach.
    • Have they swallowed something, or are they hurt? Take them to the nearest hospital now.
report-from-abroad = You are in { $country }, so report it to the Indonesian office there first. They can also arrange replacement papers:
report-from-abroad-ask = What happens there? Write if your passport or phone was taken, if you may not leave, or if somebody threatens you.
danger-minor-departing =
    Nobody under 18 may be sent to work abroad. It is not the child's fault:
    • Do not board that boat, car or plane, even if passport and ticket are ready.
    • Are you the child? Go to an adult you trust, the police, or an officer at the port. Say: “I am under 18, they are sending me abroad.”
    • Are you family? Call a contact above now. Tell the age, from where, at what time, and who takes the child.
    • Keep chats, names and numbers. Guarded by somebody? Do not fight; send your location to family.
danger-moved-on =
    You can still stop here, even if they have your passport:
    • Reach a contact above now. Tell them the town, the address or location, and when and where you will be taken.
    • Say who has your passport. The Indonesian mission can issue a replacement, so do not wait to get it back.
    • If you can refuse without harm, do not get in. Police or officers near? Show: “They have my passport. I am afraid I am being trafficked. Please help me.”
    • Guarded or threatened? Do not fight. Send your location, the car's plate, and their names to one relative.
danger-other-departing =
    They can still turn back, even with a ticket:
    • Reach them now. Ask them not to board, and to go to immigration, police or the BP3MI desk.
    • Do not judge. Ask for their location, the flight or ship, and the recruiter's number.
    • Call a contact above. Say from where, when and where to they are leaving.
    • Ask them to keep their passport and phone themselves.
danger-other-medical =
    What you can do for them:
    • Reach a contact above. Say who is ill or hurt, where, and that they are Indonesian.
    • Can you reach them? Ask them to go to the nearest clinic or hospital, or to ask people near them for help.
    • The employer allows no doctor? Tell that to a contact above, with the employer's name and address.
    • Safety first; papers and bills can wait.
danger-baby-taken =
    What you can do:
    • Reach a contact above now, and speak of your baby or child first.
    • Tell the name, the date of birth, who took the child, when, and where to.
    • Sign no paper that gives the child away. Signed already? Tell that too.
    • Keep the birth papers, pictures and all chats. Do not take the child back alone if that puts you at risk.
danger-followed-home =
    You are in Indonesia now, so the police here can be asked to come:
    • Are they coming or threatening you right now? Call the first contact, and tell your address.
    • Do not meet them alone. Tell family, neighbours, the head of the RT, and a child's school who may fetch it.
    • Keep chats, numbers, pictures and number plates as proof. Pay nothing.
    • Are you a witness or a victim? Ask LPSK how to get protection, for your family too.
danger-foreign =
    What you can do in Indonesia:
    • Locked in, beaten or threatened right now? Call the first contact. Say where you are and what is happening.
    • Your own embassy or consulate can help with your passport and the way home. We have no number of it. Ask the police to connect you.
    • Your passport is yours. Ask for an interpreter, and sign nothing that you cannot read.
    • Your safety comes first. Do not fight, and do not try to run on your own.
danger-pregnant = Are you pregnant? See a doctor, midwife or clinic soon. Say how many months, and whether there is pain or bleeding.
danger-pregnant-other = Is she pregnant? Help her see a doctor, midwife or clinic soon. Tell the contacts above about the pregnancy too.
danger-pregnant-abroad = An expired permit or visa does not take away the right to help from the Indonesian embassy or consulate, also in pregnancy and birth.
danger-unclear =
    What you can do:
    • Reach a contact above and say in your own words what is happening. If you cannot speak, write to one that takes messages.
    • If it does not put you at risk, stay near people you trust.
    • If it is about someone else: have their name ready, where they were last, and when you last heard from them.
    • Do not send money to anyone before you have talked to a contact above.
danger-beside-self-harm = If all of this feels too heavy: one of the contacts above is there to listen to you.
danger-ask-country = Abroad now? Write the name of the country (for example "Cambodia" or "Saudi Arabia") and we will give the nearest contact.
danger-where = If this is in Indonesia, the police can come. Call 110 now: say the address or location, what happened, and how many people. Cannot speak? Ask someone else to call. If you are abroad, choose the country below.
danger-where-local = We do not have the number of an office in your area yet. KP2MI can connect you to it.
danger-place-noted = I have noted the place, and the steps above still hold. Reach this contact now, and name that place:
danger-at-sea = At sea: first send one message to a contact on WhatsApp: name of the ship, where you are, how many people, what happened. Call on VHF radio channel 16 too. Save the phone's battery.
danger-at-sea-call = At sea: the contacts above can only be called. Not possible? Send a message to your family, and ask them to call. Tell the name of the ship, where you are, how many people, and what happened. Call on VHF radio channel 16 too. Save the phone's battery.
danger-only-calls = The contacts above can only be called. Cannot speak? Send a message to family or a friend, and ask them to call: who, where, and what is happening.
danger-asked-refuses = They decide themselves, so do not push. Say that it is not their fault, and that you stay with them. They may talk to this contact first, even without reporting. At risk right now? Help them get to where other people are.
danger-asked-risk = We cannot see your situation from here. But what you told is enough to ask for help now. Do not wait until it gets worse, and ask this contact what to do first:
danger-write = If you can only write: send one short WhatsApp message to a contact above. Say who, where, and what is happening. Delete it afterwards if your phone is checked.
danger-still = I am still here. What helps most now: reach this contact. No answer? Try again, send a message, then try the next one.
danger-still-calls = I am still here. What helps most now: call this contact. No answer, or you cannot speak? Ask your family to call, then try the next one.
danger-still-more = You can keep writing here. If anyone asks for money, talk to this contact first.
danger-still-departing = You can still turn back until the last moment. Do not go out alone if someone is waiting for you. At an airport, port or border post: go to immigration or police, and ask family to pick you up. Who can help:
danger-still-again = I am still here, and I read what you write. I am only a bot; people can do more. Try this contact too:
danger-still-again-end = Not in danger after all? Write “I am not in danger”, and we go on with your questions.
danger-still-departing-again = You still need not go along. Choose whoever is nearest now: airline staff, immigration or police. Say: “I am afraid I am being tricked, please help me.” Who can help:
danger-still-self-harm-again = I am still here, and I read what you write. One small thing now: go to one person, or reach this contact. You need not explain it all.
danger-still-harmed-again = Are you on the way to the nearest hospital or emergency room? If not, ask whoever is nearest to take you now, and stay with them. After that:
danger-thanks-again = Gladly. You can write here any time.
danger-none = That is good to hear. If that ever changes, write it here at once. Want to ask something or check a job offer? Just send it.
danger-contacts-above = Good that you are not in danger. Should you ever need them, the contacts stand above.
danger-asked-say = It need not be tidy. Say your name, where you are, what happened, and whether anyone is hurt or still at risk. Ask for an interpreter, and sign nothing that you do not understand. This contact can be told the same:
danger-asked-say-other = Write something short and calm: “I believe you, and it is not your fault. When can you read alone?” Do not tell them to run, fight or pay. Ask what they need, and pass it on to this contact:
danger-asked-say-kin = Tell them gently what you know: where they are, what they wrote, and when. Ask them not to send money, and not to contact whoever holds or hurts them. The family can report to this contact themselves, with the name as in the passport:
danger-asked-say-them = Say it gently, without blame: “I am worried about you. Please wait, and let us check the company and the visa together.” Then ask who pays the ticket, who picks them up, and which visa it is. Show news about victims. Do they still go? Ask them to keep their own passport and phone, and to share their location. This contact can help:
danger-asked-say-self-harm = You need not find good words. Say: “I am having a very hard time, and I am afraid to be alone.” They will ask the rest. You can begin with this contact:
danger-asked-unknown-again = I have no checked answer to that either. Ask it here, in the words you wrote to me:
danger-still-edge = I am still here. Step back now: move away from the edge, the rails or the water. Then go to where people are, and ask one person to stay with you. Reach those who listen too:
danger-still-edge-again = I am still here, and I read what you write. One step first: step back from the edge, then go down to where people are. Call this contact while you walk:
danger-still-means = I am still here. Give the pills, or what you have there, to one person now, and ask them to keep it. Nobody there? Put it far out of reach, leave the room, and reach:
danger-still-means-again = I am still here, and I read what you write. First put those pills, ropes or sharp things out of reach, then go to where people are. Those who listen:
danger-left-edge = Thank you for stepping back, that was hard and you did it. Stay with other people, and do not go back there. Ask one person to stay with you tonight. Those who listen:
danger-thanks-close = You are welcome. I am still here, so do not go yet. Stay where people are, away from edges, pills and sharp things. Who can be with you now? Those who listen:
danger-thanks-close-again = Gladly, and I still read what you write. Do not be alone tonight. These contacts can still be reached, even when it feels lighter:
danger-thanks = You are welcome. The contacts above can be reached any time, and you can write here again. If someone checks your phone, delete this chat.
danger-joke = Good that it was only a joke. If things are ever really hard, write here again, any time.
danger-over = That is good to hear. If things change, write here again, any time.
danger-still-self-harm = I am still here, and you can keep writing. Do not be alone right now: go to someone, or call someone. Put pills, ropes and sharp things out of reach. If you are somewhere high, step back.
danger-still-despair = I am still here, and you can keep writing. You need not be alone with this. People who listen, and others who help:
danger-still-despair-again = I am still here, and I read what you write. Is there one person you could call or sit with today? These can be reached too:
danger-still-despair-end = Want to ask something about work, debts or an offer? Write it here.
danger-still-harmed = This is still an emergency, even if you only feel dizzy or sleepy. Go to the nearest hospital or emergency room now, or have someone near you call an ambulance. Do not be alone: tell the person beside you. After that:
danger-still-harmed-end = You can keep writing here, but do not wait for my answer. Go now.
danger-played-down = You do not have to look fine here. Tell as much as you can, or nothing for now. What happened is not your fault, and these contacts can still be reached:
danger-played-down-other = People who are hurt often say that, out of fear or tiredness. It does not mean that it is over. Say that it is not their fault, and that you stand by them. Do not push them to report. You can ask this contact first:
danger-played-down-again = I still read what you write, whenever you are ready. You may also tell of being tired, here or to these contacts:
danger-played-down-end = No longer in danger, or sent by mistake? Write “I am not in danger” or “wrong chat”.
danger-answer-wrong = Sorry if my answer is wrong. What is not right: who it is, where, or what happened? Write what is true, so that the steps fit. You can still reach this contact:
danger-taken-back = That is good to hear. The contacts above stay there, should you ever need them. Want to ask something or check a job offer? Just write it here.
danger-taken-back-harmed = Thank you for saying so. If something was swallowed or hurt, still have a hospital look at it now, even if you feel nothing yet. Take someone along.
danger-asked-chat = Cannot call? Send a message to this contact. Keep it short: who, where, and what is happening. Send it when nobody is watching, and delete it afterwards if your phone is checked.
danger-asked-no-answer = Try the next contact now. Send a message to the one that did not answer too, so that they can get back to you.
danger-asked-no-answer-self-harm = I am sorry, waiting alone is hard. Do not stop there, try this contact now. You can also go to someone near you, a clinic or a hospital. Say: “I am afraid to be alone, please stay with me.”
danger-asked-talk = Yes. I am only a computer, but at this contact there are real people who listen. Tell it slowly, it need not be tidy. If you can, ask one person you trust to stay with you too.
danger-asked-watched = Write and read only when you are alone, then delete. Type /clear to empty this chat. Do not tell whoever holds you that you are asking for help. Who can be reached by message:
danger-asked-watched-other = Someone is watching them. Send only short messages, and wait until they say that they are alone. Do not write about police, the embassy or plans in that chat, and ask them to delete it. Tell this contact that they are being watched:
danger-asked-run = We cannot see how things are, so do not try to leave on your own. First ask this contact when and where to go. Is your life at risk right now? Go where other people are, to the police, or to an Indonesian mission.
danger-asked-run-family = You may, and you do not need their permission. Choose a time when they are out, keep your plan from them, and tell one person where you go. If you can, take your children, phone, money, medicine and papers. In danger now? Ask the police to come. This contact can stand by you:
danger-asked-deported = We do not know whether you would be arrested or sent home, because rules differ from country to country. You can still ask the Indonesian embassy or consulate for help, even if you left unofficially. Ask this contact about your case:
danger-asked-pay = Do not. Do not pay or transfer to anyone before you have talked to this contact. Indonesian embassies and consulates help for free, except for the official fee of a replacement travel document (SPLP). Keep the chats and account numbers of whoever wants money as proof.
danger-asked-free = Help from Indonesian embassies and consulates is free, except for the official fee of a replacement travel document (SPLP). Someone claims to be staff and wants money? Do not pay. Reach this contact:
danger-asked-police = No need to wait for a police report, reach this contact now. Is it about a child, or someone missing? Go to the nearest police today as well. If they are abroad, reach the Indonesian mission there too.
danger-asked-home = An Indonesian mission can help with the way home, also after leaving unofficially. The service is free, except for the official fee of a replacement travel document (SPLP). Begin with this contact:
danger-asked-pregnant = It is natural to worry about that, and this is not your fault. See a doctor or clinic soon. They can examine you and explain what you can choose. This contact can help you get there:
danger-asked-afraid = It is natural to be afraid or ashamed, and this is not your fault. You need not tell everything at once. One sentence is enough to begin, to this contact:
danger-asked-unknown = I cannot answer that yet. This contact can, ask them directly:
danger-still-contact = This contact can still be reached:
danger-still-end = Just say: “I am afraid to be alone, please stay with me.” No answer? Try the next one, or whoever is nearest to you.
danger-more = We are only a bot and cannot come to help. The contacts above are real people. You can keep writing here.
danger-ask-guess = Is this happening in { $country }? Press the button below. If not, write the name of the country.
danger-guess = Yes, in { $country }
danger-no-office-near = We do not yet have a checked number of an Indonesian mission for { $place }. Ask the Foreign Ministry to put you through to the office nearest to there.
danger-no-office = We do not yet have a checked number of an Indonesian embassy or consulate for { $country }. Ask the Foreign Ministry to put you through to the Indonesian office there.
danger-clear = If someone checks your phone: press and hold this message and choose Delete, or delete this whole chat.
danger-country-contacts = Contacts for { $country }:
danger-believed = I believe you, and this is serious. Do not wait, ask someone to come to where you are now.
danger-asked-arriving = Now: go where there are people. Cannot? Do not resist them. Mute the phone and hide it. Call if there is still time:
danger-asked-arriving-again = Stay where it is locked or where people are, and do not open. Block the door, keep away from windows, mute the phone. Is there another way out, or a neighbour to call? Go now. Then tell this contact your address:
danger-asked-battery = Send one short message now: your name, where you are, and “help, I am in danger”. Send the same to one relative. Then dim the screen and close other apps:
danger-asked-phone-taken = While you hold the phone, message this contact and one relative: your name, your location, who holds you. Ask the relative to report it if you do not write tomorrow. Copy one number onto a small paper and hide it. Then type /clear. Told to hand it over? Do not resist:
danger-asked-secret = A computer reads what you write here, not a person. We do not store your messages unless you agree to make a report. This chat is still on your phone and in Telegram; clear it with /clear. This contact is real people, so first ask whom they would tell:
danger-asked-who = I am CekDulu, a bot: a computer answers, not a person, the police or an agent. I cannot come to help, and I tell nobody. Your messages are not stored before you agree. Real people are at this contact:
danger-asked-delete = Type /clear. On your phone: press this chat long in the list, then choose Delete. Also delete calls and messages to contacts. First keep one number where nobody looks:
danger-asked-next = Just one step now: reach this contact. Say your name, where you are and what is happening. Then note who answers, and write here if nobody does:
danger-asked-language = That is all right. First name your language, and ask for an interpreter. A short written message is easier to translate: your name, where you are, what is happening. Do not sign what you cannot read. The contact:
danger-asked-lawyer = Ask this contact about legal help, and whether some is free of charge. Name who is held and at which office. Pay nobody who promises a release, and sign nothing that is not understood:
danger-asked-jailed-home = Indonesian law protects people who were truly forced from punishment (Article 18 of Law 21/2007). Investigators still assess every case, so we cannot promise it. Say from the start that you were forced, and keep proof. Ask this contact about your case:
danger-asked-no-report = That is all right, you decide, and we report nothing to anyone. Without a report too: write down what happened, when and where. Keep that hidden, and tell one person you trust. You may ask this contact first, without having to report:
danger-asked-no-report-hurt = That is all right, you decide, and we report nothing to anyone. Without a report too: stay near other people, have wounds treated, and keep photos of them hidden. Tell one person you trust. You may ask this contact first, without having to report:
danger-asked-no-report-self-harm = That is all right, you decide, and we report nothing to anyone. Reporting can wait. What matters now is that you are not alone: go to one person, or call them. Put pills, ropes and sharp things out of reach. Those who listen, without any report:
danger-asked-no-report-other-self-harm = That is all right, we report nothing to anyone, and reporting can wait. For now, do not leave them alone. Put pills, ropes and sharp things out of their reach. Those who listen, without any report:
danger-asked-no-report-sought = Your fear is natural, and we report nothing to anyone. But they cannot wait: the sooner they are looked for or protected, the better. Talk to this contact now, and say their age and what you are afraid of. Ask them to go with you to the police today. If somebody took them, do not wait until tomorrow:
danger-asked-no-report-minor = Your fear is natural, and we report nothing to anyone. You need not face this alone. Tell one adult you trust now, and keep the proof. Somebody wants photos or money? Send nothing. You may ask this contact first, and say how old you are:
danger-asked-no-report-sexual = That is all right, you decide, and we report nothing to anyone. This is not your fault. Keep the proof, such as chats and account names, so that you can still choose later. Threatened with pictures? Do not pay, and send no more. Somebody hurt your body? Go to a doctor. You may ask this contact first, without having to report:
danger-asked-tell-nobody = We tell nobody: not your family, your employer or the police. Your messages are not stored, unless you agree to make a report. Who may know is your choice. One person you trust can help a lot. You may first ask this contact whom they would tell:
danger-asked-tell-nobody-minor = We tell nobody: not your parents, your school or the police. Your messages are not stored, unless you agree to make a report. But do not stay alone with this, for it is not your fault. Choose one adult you trust yourself. You may first ask this contact whom they would tell:
danger-asked-tell-nobody-self-harm = We tell nobody: not your family, friends or the police. Your messages are not stored, unless you agree to make a report. But do not be alone now: choose one person you trust, whoever it is. Put pills, ropes and sharp things out of reach. These people listen. You may first ask them whom they would tell:
danger-asked-silenced = You may tell, even if you were ordered to be silent, and this is not your fault. We tell nobody. Afraid of being found out? Write when you are alone, then delete it. Are there threats? Tell this contact of those first:
danger-asked-others-refuse = You do not need their permission to ask for help. Reach this contact yourself now, or ask one friend to do it. Say what happened, where, and who refuses. Note the time and who saw it:
danger-asked-unwilling = You may say no, and you decide on the steps. Is someone forcing you? Tell one person you trust where you are, and tell this contact that you are being forced:
danger-asked-unwilling-minor = Your no counts, and this is not your fault. Children under 18 are protected by law. Tell one adult you trust now: a teacher, a grandmother or a neighbour. Tell this contact your age, and that you do not want it:
danger-asked-phone-off-self-harm = Do not wait for a reply. Ask whoever is nearest to go there now: a roommate, neighbour, guard or employer. Give the full address. Ask people there to call the local emergency number. Keep trying to reach them. These contacts are for you and for them:
danger-asked-phone-off-departing = Keep calling, and send a message: “Do not board yet. An officer can help you.” Try anybody who is near them too. Give this contact their number, where they leave from, when, and who takes them:
danger-asked-pay-pictures = Do not pay and do not send any more, even if they keep asking or threaten. Blackmailers rarely stop once they are paid. Keep the chats, account names and numbers, then report the account in the app. This is not your fault. This contact can stand by you:
danger-asked-pay-home = Do not. Do not pay or transfer to anyone before you have talked to this contact. Keep the chats and account numbers of whoever wants money as proof.
danger-asked-money-back = Sent just now? Call your bank at once, ask to hold the transfer, then report it here. Was it long ago? Report it all the same, but we cannot promise that it comes back. Keep the proof of transfer, the account number and the chats. Pay nobody who promises to return it:
danger-asked-deported-foreign = We do not know whether you would be arrested. First tell the police that you are being held or hurt, and ask for an interpreter. Ask them to tell your own country's embassy or consulate. You can also ask this contact:
danger-asked-home-foreign = Your own country's embassy or consulate can help with a passport and going home. We do not have its number. Ask this contact to put you through:
danger-asked-free-foreign = Do not pay anyone who claims to be staff. Ask this contact about costs first, and to be put through to your own country's embassy or consulate:
danger-still-minor = I am still here. This is not your fault. Reach this contact now, a message is fine, and say your age. Also tell one adult you trust:
danger-still-minor-again = I am still here and read what you write. One sentence is enough: your age, where you are, what is happening. A teacher, grandmother or neighbour can help you call:
danger-still-minor-end = You can keep writing here. Nobody may force you.
danger-very-sick =
    • Go to the nearest hospital or emergency room now, or ask someone near you to take you. Do not wait for it to pass.
    • No valid permit, or no money? Life first; papers and costs can follow.
    • Say at the door who is sick, how old, and since when.
    • On the way, reach the contacts below, and ask to be accompanied.
danger-still-sick = First to the nearest hospital or emergency room, right now, or ask someone near you to take you. Papers and costs can follow. After that:
danger-still-sick-again = On the way to a hospital? If not, ask a neighbour or whoever is nearest to take you now. After that:
danger-writer-at-home-sea = All right, you are in Indonesia, and they work on a ship. You can reach these contacts from here. Give their name, the ship, and when you last heard:
danger-who-at-home = These can be reached in Indonesia, by the family too. Give the name, the country or ship, and what is happening. We have no number of the office in your area yet, so ask them:

# On the way, outside of Indonesia; and of somebody else who leaves or has left.
danger-in-transit =
    You can still stop here, even outside of Indonesia:
    • Do not go with whoever picks you up, and do not get into a car. Go to the police, immigration or airport staff. Say: “I am afraid I am being trafficked. Please help me.”
    • Reach a contact above. Tell the town, the airport or terminal, and where you are to be taken.
    • Keep your passport and phone yourself. Do not hand them to a driver or guide.
    • Send your location and the name of whoever picks you up to one relative. Stay where people are.
danger-still-child-gone = Report it to the police now; do not wait a day. Tell the child's age, the clothes, when it left, and who or which number invited it. Contacts that can help:
danger-still-child-gone-again = Not reported yet? Go to the nearest police station with a photo of the child. Keep all chats, and ask friends and teachers. These contacts can help:
danger-still-child-departing = Do not board, even if they are angry or want money back. Under 18, leaving for work abroad is forbidden. Go to an adult you trust or any officer. Contacts that can help:
danger-still-child-departing-again = You can turn back until it leaves. Go where people are, and say to an officer: “I am under 18, please help me.” Contacts that can help:
danger-still-moved-on = You can still stop here, also without a passport. Stay where people are if you can, and do not get in with them. Tell this contact where you are and when you will be taken:
danger-still-moved-on-again = You do not have to go along. Send your location to this contact and one relative. Police near? Show: “I am afraid I am being trafficked. Please help me.”
danger-still-transit = You can still stop here. Stay where people are, do not go with whoever picks you up, and do not hand over your passport. Go to the police or any officer. Contacts that can help:
danger-still-transit-again = You still do not have to go along. Say to the nearest officer: “I am afraid I am being trafficked. Please help me.” Contacts that can help:
danger-still-other-departing = They can still turn back until the plane or boat leaves. Do not quarrel. Ask kindly who pays and who picks them up, and show news of victims. Ask somebody they trust to talk to them too. Contacts that can help:
danger-still-other-departing-again = You have tried, and that matters. If they go all the same, note the number of the flight or boat, and ask for their location every day. Tell this contact:
danger-other-aboard = They can still be helped when they get off. Send a message now, to be read as soon as their phone is on: “Do not go with whoever picks you up. Go to the police or any officer, and keep your passport.” Tell this contact the name as in the passport, the number of the flight or boat, and when it arrives:
danger-other-aboard-where = Which country are they going to? Write its name, so that we can give a contact there.

# Of evidence, pictures that are online, blame, and whom to tell.
danger-asked-keep-chats = Do not delete it yet: it is evidence, and may help you later. Keep screenshots of the chats, account names and numbers. Afraid that your phone is checked? Send a copy to one person you trust first. The chat with this bot is another thing: clear it with /clear. This contact can help you:
danger-asked-keep-chats-pictures = Do not delete it yet: the chats, account names and numbers are evidence. Keep screenshots of the threats. You need not send pictures of your own body to anyone. Ask one adult you trust to keep a copy too. The chat with this bot is another thing: clear it with /clear. This contact can help you:
danger-asked-take-down = First keep screenshots of the account and its link: they are evidence. Then open the picture or account in the app, and choose Report. Choose intimate images or blackmail as the reason, and say so if you are under 18. We cannot remove it, and cannot promise that all of it will be gone. These contacts can stand by you:
danger-asked-my-fault = No, this is not your fault. The fault lies with whoever threatens, cheats or hurts you. Trusting somebody is no wrong. You still have a right to help, and one sentence is enough to begin. This contact will listen:
danger-asked-grown-up = Yes, and it is a good step. A school counsellor, a teacher or another adult you trust may know. You choose what you tell. Begin with: “Someone is threatening me and I need company.” Ask first whom else they would tell. Ask them to be with you when you reach this contact:
danger-asked-meet = Do not go to meet them, even if they are kind, give you presents, or you promised. It is not your fault, and you may change your mind. A good adult does not ask you to keep secrets. Show the chat to one adult you trust. You can ask this contact first:
danger-asked-see-them = Ask this contact in which office they are held, when they may be called or visited, and what may be sent. Medicine needed? Name the illness and the medicine. Do not pay anyone who promises to bring you together:
danger-asked-deported-victim = You are the victim here. The one who breaks the law is whoever threatens, blackmails or hurts you (Law 12/2022 on sexual violence). We cannot say for sure what the police will do. So ask for somebody to be with you when you report, and say your age. This contact can stand by you:
danger-asked-jailed-home-victim = You are the victim here. The one who breaks the law is whoever threatens, blackmails or hurts you (Law 12/2022 on sexual violence). We cannot say for sure what the police will do. So ask for somebody to be with you when you report, and say your age. This contact can stand by you:
danger-asked-refuse-kin = You may say no, also to your parents. Under 18, leaving to work abroad is not allowed. Try: “I am not 18 yet, so it is forbidden. I want to finish school first.” Afraid of anger, or nobody listens? Ask a teacher, grandmother or neighbour to speak with them. Keep your own ID and passport. Beaten or locked in? Reach this contact at once:
danger-asked-run-minor = Do not go alone, and do not go with someone you have only just met. First choose one home that you trust: a grandmother, aunt, teacher or neighbour. Take your phone and papers, and tell one person where you go. Ask this contact first, and say your age:
