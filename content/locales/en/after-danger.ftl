# Reviewed answers to what is told after a danger: what grew easier, and what they lack. The contacts stand below.
danger-eased-hospital = Good, there are people there who can treat you. Tell the doctor what happened, and ask for a doctor's note. Is somebody pressing you, or is it about bills and papers? Ask this contact:
danger-eased-hospital-other = Good, they are cared for there. Stay with them if you can, and tell the doctor what happened. About bills, papers, or telling the family, ask this contact:
danger-eased-hospital-self-harm = It is good that you are there. Tell the doctor or nurse as it is, also about wanting to die. Ask one person to stay with you. People who listen, at any time:
danger-eased-away = That is good to hear. Stay where there are people you trust, and do not go back alone. Are you hurt, or are your papers and things still there? Ask this contact:
danger-eased-away-other = That is good news. Let them rest first, and do not blame them. Are they hurt, or are their papers still there? Ask this contact:
danger-eased-away-self-harm = It is good that you are not alone. Stay near them tonight, and tell them how you feel. People who listen, at any time:
danger-eased-gone = It is good that they left. Use this time: go where there are people, or lock the door and ask one person to stay with you. Reach this contact before they come back:
danger-eased-heard = It is good that there is news. Make sure with questions that yes or no answers: are they alone, free to go out, holding their own passport? Is an answer no, or do they sound strange? Tell this contact:
danger-home-again = It is good that you are back home. Rest first, and tell one person you trust. About wages, debts, papers, or reporting the recruiter, ask this contact:
danger-home-again-other = It is good that they are back home. Let them rest first, and do not blame them. About wages, debts, papers, or reporting the recruiter, ask this contact:
danger-home-again-self-harm = It is good to be back home. Do not carry this alone: stay near one person you trust. The first contact listens. The others help with wages, debts, and papers:
danger-asked-debt-self-harm = Debts can be talked about, and need not be settled tonight. Your life matters more. Do not borrow again to pay them. An online loan? Ask OJK. Costs of work abroad? Ask KP2MI. The first contact listens:
danger-calm-listens = All right, I read it. Want to ask about work or check an offer? Write it in full here. If the heavy feeling comes back, this contact listens at any time:
danger-still-other-minor = I am still here. The child needs one adult who stays near. Listen, do not blame, and do not press them to tell. Ask this contact what comes next, also before any report:
danger-still-other-minor-again = I am still here. Do not leave the child alone with whoever hurts or invites them. Keep the chats and numbers. This contact can stand by the child and the family:
danger-still-other-child-departing = Ask them not to leave yet, and do not let them go alone. Bring in the parents, a teacher, or the head of the neighbourhood now. Contacts that can help:
danger-still-other-child-departing-again = They still do not have to go. Tell this contact their age, who invites them, where to, and when they leave:
danger-over-recruiter = That is good to hear. If things change, write here again, any time. Want to report the recruiter? Type /report.
danger-asked-no-signal = Write the message now and press send: the phone sends it as soon as there is a signal. Try somewhere high, at a window, on deck, or when the ship is near a coast. The Wi-Fi of somebody you trust will do too. Send it to this contact:
danger-asked-broke = You need no money to ask for help. Tell this contact so. No credit? Borrow a phone, or send a message over Wi-Fi. Do not borrow from an agent, and do not go with anybody who offers money.
danger-asked-hungry = Tell this contact since when you have not eaten, and how many people are with you. Is there a food stall, a neighbour, a place of worship, or an Indonesian near you? You may ask them for food and water.
danger-asked-hungry-sea = Share what water and food is left among all, and catch rain. Do not drink sea water. Ask other ships for help: VHF radio channel 16, a light, or a cloth. Tell this contact the name of the ship, where you are and how many people:
danger-asked-stranger = Do not go to the home or into the car of anybody you do not know, however kind they seem. Wait where it is bright and busy, such as a hospital's waiting room or a place of worship. Ask this contact now for a place to sleep, and send one relative your location:
danger-asked-shelter = Ask this contact whether there is a place to stay for now. Tonight choose a place with light and people, such as a hospital's waiting room or a place of worship. Do not go with anybody you have just met.
danger-asked-shelter-family = We do not have the address of a shelter where you live. This contact can name the nearest place to stay, and you can ask without reporting. Tonight choose the home of someone you trust. In danger now? Ask the police to come:
danger-asked-no-doctor = You need not wait for their permission to see a doctor. Ask a friend, a neighbour or anybody near you to take you to a clinic or hospital now. Not let out? Tell this contact the name and address of whoever forbids it:
danger-asked-arriving-medical = Ask them to call an ambulance, or to take the sick person to a hospital right now. They refuse? Ask somebody else near you, and do not leave the sick person alone. Then tell this contact:
danger-calm-plan = That is another plan, so let us check it first. Do not pay, send documents or leave before it is checked. Write or forward the offer here: country, work, pay, fees and the company. The contacts above still stand, and this one can tell whether the company is licensed:
danger-at-crossing-child = As long as the child has not crossed or flown, this can still be stopped. Call now, do not wait until tomorrow. Say the name and age, the clothes, the town and port or airport, and who is taking the child. Ask the immigration officers there to search:
danger-at-crossing-child-again = As long as the child has not left, this can still be stopped. Called already? Call again, and ask the police of that town and the immigration officers to search. Send a photo of the child, and the photo or number of whoever takes it:
danger-at-crossing = As long as they have not crossed or flown, this can still be stopped. Ask them to go to the police or an immigration officer there, and say that they are afraid. They cannot? Call now, and say their name, the town and port or airport, and who is taking them:
danger-at-crossing-again = As long as they have not left, they can still stop. Called already? Call again, and ask the immigration officers of that town to look for them. Describe whoever is taking them, with name and looks:
danger-at-crossing-back = Have they just come home from abroad instead? Write “they are home”.
danger-other-minor-departing =
    What you can do for them:
    • Ask them not to leave, even if the ticket is there. The law protects children under 18, and work abroad is forbidden to them.
    • Call a contact above now. Tell their age, where to, when, by what, and who takes them.
    • Bring in the parents, a teacher, or another adult they trust. Do not face the recruiter alone.
    • Keep the chats, names and numbers. Already at a port or airport? Ask the officers there to look for them.

# What is told so that somebody can be found: it is neither stored nor passed on.
danger-noted-number = I have read it. We do not store that number and cannot pass it on. Send it yourself to this contact, so that they can call back:
danger-noted-number-of-others = Keep that number as evidence. Do not contact them, and do not let them know that you ask for help. Give the number to this contact:
danger-noted-name = I have read it. We do not store that name and cannot pass it on. Give it yourself to this contact, with the place and a number to reach:
danger-noted-place = I have read it. It helps people find the place. We cannot pass it on, so send it yourself to this contact:
danger-noted-ship = I have read it. The name of a ship helps a lot. We cannot pass it on, so tell it to this contact yourself. Add the name of the crew member and when there was last news:
danger-noted-again = That is useful too. Put it into one short message: name, place, number, and what happened. Send it to this contact:
danger-asked-jump = Do not jump or climb down, not even from a low floor: you may fall and be badly hurt. Stay inside, away from the window. Tell this contact the address, the floor and who locks you in. Ask them for a way out that does not endanger you:
danger-asked-jump-other = Ask them not to jump or climb down, not even from a low floor: they may fall and be badly hurt. Ask them to stay inside, away from the window. Tell this contact the address, the floor and who locks them in:
danger-asked-jump-vehicle = Do not jump out of a moving vehicle: you may die. Note the plate, the direction and names of places. Does it stop near police or border officers? Say that you are forced. Send all of it to this contact:
danger-asked-jump-vehicle-other = Do not tell them to jump: they may die. Ask them to send the location, the plate and the names of places they pass. Does it stop near police or border officers? They can say that they are forced. Tell this contact now:
danger-asked-jump-sea = Do not jump into the sea: you may drown, even if land looks near. Stay close to crew whom you trust, away from whoever hurts you. The ship docks? Ask port or immigration officers for help. Tell this contact the ship's name and position:
danger-asked-jump-sea-other = Ask them not to jump into the sea: they may drown, even if land looks near. Ask them to stay close to crew whom they trust. The ship docks? They can ask port or immigration officers for help. Tell this contact the ship's name and position:
danger-docks = A port is a chance. Send the ship's name, the port and the time of docking to this contact now. When port, immigration or police officers come aboard: say that you are hurt or held, and ask to leave the ship. Do not jump into the water:
danger-docks-other = A port is a chance. Send the ship's name, the port and the time of docking to this contact now. If you can reach them, ask them to tell port, immigration or police officers that they need help:
danger-aboard = I read it, you are on the ship. Stay close to crew whom you trust. Note the ship's name, the date and what happened, and tell this contact:
danger-home-again-other-self-harm = It is good that they are back home. Do not leave them alone yet, and listen without judging. The first contact listens, to them and to you. The others help with wages, debts, and papers:
danger-who-there = For that place, begin with this contact:
danger-means-first = Are there still poison, pills, ropes or sharp things near you? Give them to one person now, or leave that room.
danger-asked-collectors-self-harm = Being threatened over a debt is hard, and you need not answer them tonight. Keep proof of the threats: numbers, chats and times. Do not borrow again to pay it. Your life matters more than that debt. The first contact listens, and OJK knows about collecting:
danger-asked-kin-self-harm = You think of them at such a hard time. What they need most is that you get help. Ask one person to come now, and stay with you and them tonight. Those who listen:
danger-told-still-there = Thank you for answering. Keep writing, and do not be alone for now. Who is one person that can come to you now? Call them, or this contact:
danger-asked-spread = This is not your fault, and there are things to do. Keep screenshots of the account, the link and the time; the picture itself is not needed. Ask your friend not to pass it on. Report the account in the app, and choose intimate images or blackmail. Do not pay. Bring in one person you trust, then reach:
danger-asked-deported-other = We do not know whether they would be arrested or sent home, because rules differ from country to country. The Indonesian embassy or consulate can still be asked to help them, even if they left unofficially. Ask this contact about their case:
danger-asked-jailed-home-other = Indonesian law protects people who were truly forced from punishment (Article 18 of Law 21/2007). Investigators still assess every case, so we cannot promise it. Ask them to say from the start that they were forced, and to keep proof. Ask this contact about their case:
danger-asked-river = Do not cross a river or the sea on your own. The current may be strong, and armed people may guard the border. Stay calm first, and ask this contact which way out is possible:
danger-asked-river-other = Ask them not to cross a river or the sea on their own. The current may be strong, and armed people may guard the border. First ask this contact which way out is possible:
danger-asked-not-hit = It is good that nobody was hit. Holding people, passports or wages is still not allowed, so you may still ask for help. Tell this contact:
danger-asked-moved = Send this to the contact now, if you can: from where, to where, when, and in what. Note the plate and the names of places you pass. Do not fight. Police or officers on the way? Say that you are forced:
danger-asked-moved-other = Ask for the location now, and note the direction, the kind of car and the plate. Tell this contact at once, because they are being moved or will be. Do not tell them to run on their own:
danger-asked-strange = It may not be them who writes, or somebody watches them. Do not write of any plan there. Ask something that only they know, or ask for a voice message. Keep the chat, and tell this contact:
danger-asked-which-first = Start with the first one. No answer? Try once more, then the next one:
danger-asked-send-help = I am only a computer, so I cannot send police or people there. This contact is real people. Call or write now, and say where it is as exactly as you can:
danger-asked-wait-sought = Do not wait 24 hours. A child must be searched for at once. Ask for your report to be taken now. Give the age and who took the child. Note the officer's name and the report number. Refused? Tell this contact:
danger-age-forged-other = An age in papers can be forged, but they are a child until they really are 18. Forging an age is a sign of a crime. Do not hand over their birth certificate or school papers. Keep the chats and the name of whoever offers it. Tell this contact:
danger-age-forged-own = An age in papers can be forged, but you are a child until you really are 18. Forging your age is a sign of a crime, and not your fault. Do not hand over your birth certificate or school papers. Keep the chats and the name of whoever tells you to. Tell this contact:
danger-age-to-come-other = Until they are 18 they are still a child, even if it is soon. They have a right to protection now. Tell this contact their date of birth:
danger-age-to-come-own = Until you are 18 you are still a child, even if it is soon. You have a right to protection now. Tell this contact your date of birth:
danger-told-adult = All right, they are grown up. These contacts can help:
danger-eased-solved = That is good to hear. Make sure that the sum is right, that you hold your own passport, and that you are free to go out. Is something still withheld, or were you told to say so? Tell this contact:
danger-laughs = If all is well again, write “I am not in danger”. If it is not, or somebody reads this chat, this contact can still be reached:
danger-asked-unpaid = Wages are a right of the worker, also in the middle of trouble. Note the months that were not paid, the sum, and who promised it. Keep the contract and transfers. Tell this contact of it too:
danger-asked-pregnant-kin = Waiting for news while pregnant is hard. Ask one relative to stay with you. Pain, bleeding or dizziness? Go to a midwife, a health centre or a hospital now. To look for news of them, reach this contact:
danger-at-sea-hidden = At sea: first send one message to a contact on WhatsApp: name of the ship, where you are, how many people, what happened. Send it when nobody sees. The captain may hear the radio. Save the phone's battery.
danger-at-sea-call-hidden = At sea: the contacts above can only be called. Not possible? Send a message to your family, and ask them to call. Tell the name of the ship, where you are, how many people, and what happened. The captain may hear the radio. Save the phone's battery.
danger-died-buried =
    We are sorry for your loss. What can still be done:
    • Reach a contact above. Tell the name as in the passport, the ship, the position and the date.
    • Write down what you saw: the illness, who decided, and who else saw it. Keep it where nobody looks.
    • The family has a right to know. A contact above can tell them, and ask what is owed to them.
    • Sign no paper that you do not understand, and do not fight on your own.
danger-still-died-buried = We are sorry for your loss. Write to this contact: the name, the ship, the position, the date and who saw it. The family has a right to know:
danger-still-died-buried-again = I am still here. No answer yet? Send one short message to this contact: who died, on which ship, and when:
# What is asked of what comes next: nothing is promised that nobody can know.
danger-asked-helpers = Real people at this contact, not me: I am only a bot. They can explain what can be done from there, and who can come. I cannot promise it. Tell the place as fully as you can, and keep the name of whoever answers:
danger-asked-helpers-self-harm = You do not have to be strong alone. The people at this contact want to listen to you now, even if you do not know yet what to say. Ask one person you trust to sit with you too:
danger-asked-how-long = I do not know how long, and I will not guess: every case differs. Ask this contact who handles it, and when you may ask again. Note the officer's name, the date, and the report number. Does it get worse? Say so at once:
danger-asked-evidence = Yes, if nobody can see you do it. Take pictures of the injuries, and note the date, the place, and who did it. Send a copy to one person you trust. A doctor can examine and record the injuries. Do not put off asking for help to get proof:
danger-asked-alive = I do not know, and I will not guess. Waiting for news like this is hard, so ask one person to stay with you. Ask this contact. Tell the name as in the passport, the ship or employer, and when the last news came:
danger-asked-searched = Report to this contact first: without a report, perhaps nobody is searching. Tell the name as in the passport, the ship or employer, and the place and date of the last news. Have a picture and the recruiter's number ready. Ask for the officer's name and a report number:
danger-asked-posted = If that happens, there is still something to do, and it is still not your fault. Keep screenshots and the link, then choose Report in the app. Do not pay to stop it: blackmailers rarely stop. Tell one person you trust. This contact can stay with you:
danger-asked-block = First keep screenshots of the chat, the account name and the number: they are proof. After that you may block them, and report the account in the app. Do not pay, even if they threaten you from another account. This contact can stay with you:
# Of police who did not help, a way that is shut, a paper to sign, where to report, and whose number it is.
danger-asked-police-failed = I am sorry. You were brave to speak, and this is not your fault. Note the officer's name, the station, and the date. Tell this contact, and ask for somebody to go with you next time. Threatened again? Still ask for help, also at another station:
danger-asked-police-failed-abroad = I am sorry. You were brave to speak, and this is not your fault. Note the officer's name, the station, and the date. Tell this contact, and ask them to speak with the police there:
danger-asked-locked = Keep calm, do not fight, and do not risk a jump. Tell this contact the address, which door is locked, who has the key, and how many people are inside. Is there a fire, or is somebody sick? Say that first:
danger-asked-sign = Do not sign yet, also when they press you or promise money. Ask for time, then for a copy or a picture of it. Ask this contact first what it says. Forced, and afraid of being hurt? Put your safety first, then note who forced you and when:
danger-asked-where-report = Report to this contact, beginning with the first. Say what happened, where, and who is involved. Ask for the officer's name and the number of your report:
danger-asked-for-anyone = You may still ask for help, whoever you are and whatever your situation. Tell only what you want to tell. Refused or treated badly? Note who answered, then try the next contact:
danger-asked-contact = That is the number of { $name }. { $does } The contact:
danger-asked-home-here = Going home is allowed, also when training costs or a fine are demanded. Nobody may lock people in over a debt. Tell this contact the name of the agency, the address, and the reason. Locked in or threatened? Ask the police to come:
danger-asked-home-here-or-there = Going home is allowed, also when money or a fine is demanded. Still in Indonesia? Tell KP2MI the name of the agency and the address. Locked in or threatened? Ask the police to come. Abroad? The Foreign Ministry can connect you with the Indonesian office there:
danger-asked-deported-of-them = We do not know what will happen to them: the police and the judge decide. What you tell, pictures of wounds, and chats can be evidence. Afraid of revenge? Tell this contact, and ask how you can be protected:
danger-asked-jailed-home-of-them = We do not know what will happen to them: the police and the judge decide. What you tell, pictures of wounds, and chats can be evidence. Afraid of revenge? Tell this contact, and ask how you can be protected:
danger-asked-locked-other = Tell this contact the address, which door is locked, who has the key, and how many people are inside. Ask them to keep calm, and not to risk a jump. Is there a fire, or is somebody sick? Say that first:

# For who told of somebody else: what helps from afar.
danger-helper-can =
    From where you are you can help a lot:
    • Report to a contact below in their name. Note the officer's name and the report's number, and ask again every few days.
    • Collect the name as in the passport, a photo, the pinned location, the recruiter's number, and all chats.
    • Keep answering their messages, short and calm. Do not write of the report if their phone may be checked.
    • Do not fetch them yourself, do not pay, and do not post their story yet.
danger-helper-fetch = Do not fetch them yourself. You may be held as well, and they may be punished or moved. Those who can get them out are the police, and abroad also the Indonesian mission. Tell this contact where they are, and ask what the family can prepare:
home-rage = That must be frightening, and it is not your fault. Is anybody hit, threatened, or hurt by what is thrown? Tell it here, in as few words as you like. If it turns dangerous, go to a neighbour or a room that can be locked, then reach:
danger-crew-died = We are sorry for those who died. Tell the contacts above their names too, when it was, and where the bodies were put.
