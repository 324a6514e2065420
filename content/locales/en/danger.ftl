# Reviewed texts for people in danger. Every first line must be neutral: a lock screen shows it.
danger-opening = Here is the information you asked for. Read it when you are alone. If a life is at risk right now, call the first one:
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
danger-violence =
    What you can do:
    • If you can, go where other people are.
    • Reach a contact above. If you cannot speak, send a message.
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
danger-minor =
    A child under 18 is protected by law, and this is not the child's fault.
    • Reach a contact above and say that it is about a child.
    • Are you the child? Tell one adult you trust, now.
    • Not left yet? Do not go. Gone, and no word? Go to the police now, do not wait.
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
danger-unclear =
    What you can do:
    • Reach a contact above and say in your own words what is happening. If you cannot speak, send a message.
    • If it does not put you at risk, stay near people you trust.
    • If it is about someone else: have their name ready, where they were last, and when you last heard from them.
    • Do not send money to anyone before you have talked to a contact above.
danger-beside-self-harm = If all of this feels too heavy: one of the contacts above is there to listen to you.
danger-ask-country = Abroad now? Write the name of the country (for example "Cambodia" or "Saudi Arabia") and we will give the nearest contact.
danger-where = The contacts above can be reached from Indonesia right now. If you are abroad, choose the country below. You can keep writing here.
danger-at-sea = At sea: first send one message to a contact on WhatsApp: name of the ship, where you are, how many people, what happened. Call on VHF radio channel 16 too. Save the phone's battery.
danger-still = I am still here. What helps most now: reach this contact. No answer? Try again, send a message, then try the next one.
danger-still-more = You can keep writing here. If anyone asks for money, talk to this contact first.
danger-still-departing = You can still turn back, even after check-in. Do not go out alone if someone is waiting for you. Go to airline staff, immigration or police inside, and ask them to take you or have family pick you up. Who can help:
danger-thanks = You are welcome. The contacts above can be reached any time, and you can write here again. If someone checks your phone, delete this chat.
danger-joke = Good that it was only a joke. If things are ever really hard, write here again, any time.
danger-over = That is good to hear. If things change, write here again, any time. Want to report the recruiter? Type /report.
danger-still-self-harm = I am still here, and you can keep writing. Do not be alone right now: go to someone, or call someone. Put pills, ropes and sharp things out of reach. If you are somewhere high, step back.
danger-still-end = Just say: “I am afraid to be alone, please stay with me.” No answer? Try the next one, or whoever is nearest to you.
danger-more = We are only a bot and cannot come to help. The contacts above are real people. You can keep writing here.
danger-no-office = We do not yet have a checked number of an Indonesian embassy or consulate for { $country }. Ask the first contact above to put you through to the Indonesian office there.
danger-clear = If someone checks your phone: press and hold this message and choose Delete, or delete this whole chat.
danger-country-contacts = Contacts for { $country }:
