# Reviewed first steps of dangers in which the next minutes or the way they are on decide. The contacts stand beside them.
danger-overboard =
    • Shout “man overboard!”, and throw whatever floats: a life ring, an empty jerrycan, a board.
    • One person keeps pointing at them, and never looks away.
    • Mark the position on the GPS, or note the place and time. Ask the captain to stop and turn back.
    • Call on VHF radio channel 16: “Mayday, man overboard”, the ship's name, and where you are.
    • Do not jump in. You are not on that ship? Tell a contact below the ship's name, position and time.
danger-still-overboard = Keep looking, do not stop. One person points, the others throw whatever floats. Repeat “Mayday” on VHF radio channel 16, with the ship's name and position. The captain refuses? Ask another of the crew to call by radio. After that:
danger-still-overboard-again = I am still here. Is the position marked, and the time? Repeat the call on VHF channel 16, and signal to any ship near you. Send that position to these contacts too:
danger-still-at-sea-end = You can keep writing here, but do not wait for my answer.
danger-still-sinking = Life jackets on for all, and stay together. Babies and children first: put a life jacket on them, and do not let go. Repeat “Mayday” on VHF radio channel 16, with the number of people. Any signal? Send your location to these contacts:
danger-still-sinking-again = I am still here. Keep signalling to ships near you: lights, torch, phone screen, cloth, noise. Send your location and the number of people to these contacts and to one relative. Ask them to pass it to the rescue service:
danger-asked-place-unknown-sinking = Not knowing the position is no obstacle. Open a map on the phone and send your location. Not possible? Tell which harbour you left, at what time, in which direction, and what lights or islands you see. Dark? Point a torch or phone screen at other ships. Send it to:
danger-in-labour =
    • Go to the nearest hospital, clinic or midwife now, or ask somebody near you to take you.
    • The employer forbids it, or will not take you? Ask a neighbour, a guard, a driver, or anyone in the street.
    • Do not stay alone. No time to go? Unlock the door, call anyone, and ask them to call the local ambulance.
    • Say how many months it is, since when, and whether there is blood. Life first; papers and costs can follow.
danger-still-in-labour = First to a hospital, clinic or midwife, right now. Nobody takes you? Call a neighbour, a guard, or people in the street. Papers, permits and costs can follow. After that:
danger-still-in-labour-again = Is somebody with you? If not, open the door and call anyone now. Ask them to call the local ambulance or to take you. After that:
danger-died-abroad =
    We are sorry for your loss. What you can do:
    • Reach a contact above. Tell the name as in the passport, the town or hospital, the day, and your family's number.
    • Ask three things: the death certificate, how to bring the body home or bury it, and who bears the cost.
    • No money for it? Say so from the start. Send none to people who claim that they can arrange it.
    • Ask about their rights too: wages not paid yet, and insurance. Sign no paper that you do not understand.
danger-died-where = In which country did they die? Write its name, so that the contacts fit.
danger-still-died = We are sorry for your loss, and you need not arrange this alone. Ask a relative to be with you when you call this contact. Note the name of the officer who answers:
danger-still-died-again = I am still here. No answer yet? Write a short message to this contact: the name, the place, the day, and your family's number.
danger-still-died-end = You can keep writing here, also if you only want to talk.
danger-asked-died-cost = Say from the start that the family cannot pay. Ask who bears the cost: the employer, the placement company, an insurance, or the state. We cannot say for certain. Borrow nothing, and send nothing to people who offer to arrange it, before you talk to this contact:
danger-still-died-sea = We are sorry for your loss. The body must not be put into the sea or buried before the Indonesian mission and the family know. Note the date, the hour, the position, and who knows. Write that to this contact:
danger-still-died-sea-again = I am still here. No answer yet? Write a short message to this contact: the name as in the passport, the ship, the position, and when it happened.
danger-asked-died-burial = The body must not be put into the sea, buried, or cremated before the Indonesian mission and the family know. Ask that it is kept well until they answer. Ask calmly, do not fight. Note who decides and when, and write it to this contact:
# Facts: abk-insurance and bpjs-rate of content/guidance.
danger-asked-died-rights = The family can ask about three things: unpaid wages, social security (BPJS), and the insurance in the work contract. We do not know the amounts. Keep the death certificate, the contract, and proof of wages. Sign nothing that you do not understand. Ask this contact:
danger-asked-died-rights-sea = The family can ask about three things: unpaid wages, social security (BPJS), and the insurance in the sea employment agreement. Crew on foreign ships must be registered with social security before they leave. We do not know the amounts. Keep the death certificate and the agreement, and sign nothing that you do not understand. Ask this contact:
danger-asked-died-home = Ask this contact about three things: the death certificate, how to bring the body home, and who bears the cost. Give the name as in the passport, the place or ship, and the family's number. Send no money to people who say they can arrange it:
danger-to-be-sold =
    Selling a person is a crime, even when one's own family is behind it. This is not your fault.
    • Do not go along, and do not leave. Go where people are, to a police station, or to an adult you trust.
    • Reach a contact above. Say: “They want to sell me, please help me.” Tell your age, where you are, and when they come.
    • Already at an airport or harbour? Tell that to immigration or the police. Do not board.
    • If it is no risk, keep the chats, the name and the number. Keep your passport and phone yourself.
danger-still-to-be-sold = You need not go along, whoever tells you to, even parents or family. Selling a person is a crime, and this is not your fault. Tell this contact your age, your town, and when you are to be taken:
danger-still-to-be-sold-again = I am still here. Go to the police, a teacher, a village official or another adult you trust before it is time. Say: “They want to sell me, please help me.” Who can help:
danger-to-border =
    The road to a border is often how people are brought into places of forced scams. Before the border you can still stop:
    • Not in the car yet? Do not get in. Stay at the airport, hotel or another busy place, near officers.
    • In the car already? Send your location and the number plate to a contact above and your family. Do not jump, do not fight.
    • It stops at a checkpoint, petrol station or toilet? Go to police or to where people are. Say: “Help me, police.”
    • Keep your passport and phone yourself. Do not cross a river or the border.
danger-to-be-fetched =
    You are still free. Leave before they come to fetch you:
    • Reach a contact above now; do not wait for the pick-up. Say the town, hotel, room number and the time of the pick-up.
    • Leave with your passport and phone. Wait where there are people, such as the lobby of another hotel or a bus terminal.
    • Do not tell them where you go. Do not get into their car, even if they want the ticket paid back.
    • Already there, or are you guarded? Do not fight. Send your location and the car's plate to the contact and your family.
danger-still-to-border = Do not jump from a moving car, and do not fight. Send your location, the number plate and the direction now. It stops at a checkpoint, petrol station or toilet? Go to police or to where people are. The contacts:
danger-still-to-border-again = I am still here. One short message is enough: “They take me to the border, please help”, your location, and the number plate. Send it to one relative too, and ask them to call this contact:
danger-minor-pictures =
    This is not your fault, and you have a right to help.
    • Do not pay, do not send more, and stop answering, even when threatened.
    • Keep the chats, account names and numbers. Delete nothing. Then report the account in its app.
    • Tell one adult you trust now, and ask them to stay with you.
    • Reach a contact above, a message is fine. Tell your age, where you are, and what happened.
danger-minor-hurt-abroad =
    This is not your fault, and you have a right to help.
    • Reach a contact above, a message is fine. Tell your age, where you are, and what happened.
    • Tell one adult you trust there, now. Ask them to take you to a doctor or clinic, even without a wound.
    • Do not stay alone with whoever did it. Tonight, sleep near somebody you trust.
    • Threatened with pictures? Do not pay and do not send more. Keep the chats and the account name.
danger-pregnancy-bleeding =
    • Go to the nearest hospital, emergency room, clinic or midwife now, even if the blood is little. Ask somebody near you to take you.
    • Do not stay alone. Dizzy, shivering or about to faint? Lie down, and have the local ambulance called.
    • Say how many months it is, since when, how much blood, and where it hurts. Use a pad, so that the amount can be seen.
    • Take no medicine or herbs unless a doctor says so. Permits, papers and costs can follow.
    This is not your fault.
danger-other-pregnancy-bleeding =
    • Take her to the nearest hospital, emergency room, clinic or midwife now, even if the blood is little.
    • You are far away? Ask whoever is nearest to take her, or to call the local ambulance. She should not be alone.
    • Say how many months it is, since when, how much blood, and where it hurts.
    • Give no medicine or herbs unless a doctor says so. Permits, papers and costs can follow.
danger-still-pregnancy-bleeding = First to a hospital, emergency room, clinic or midwife, right now, even if the bleeding gets less. Nobody takes you? Call a neighbour, a guard, or people in the street. Permits, papers and costs can follow. After that:
danger-still-pregnancy-bleeding-again = Is somebody taking you there? If not, call anyone near now. Say: “Pregnant and bleeding, please, to a hospital.” After that:
danger-escaped =
    You got out of there, and that was brave. Now:
    • Do not go back, not even for the passport, phone or clothes. Stay where people are: a mosque, church, shop or police station.
    • Reach a contact above. Tell where you are, where you left from, and who is still inside.
    • The passport stayed behind? Abroad, an Indonesian embassy or consulate can arrange a travel document instead (SPLP).
    • Do not tell the employer, the agent or workmates where you are. Do not go with people who offer a ride, work or a room.
danger-stranded =
    You were left alone, and that is not your fault. What you can do:
    • Stay where it is busy and bright, near officers: police, immigration, a guard, an information desk. Say: “I was left here, please help me.”
    • Reach a contact above. You do not know where you are? Tell signs you see, the terminal, where you came from, and the agent's name.
    • Do not go with people who offer a ride, work or a room. Keep passport and phone yourself.
    • Send your location to one relative. No credit? Borrow an officer's phone. Send no more money to that agent.
danger-thrown-out =
    To be sent away tonight is hard, and it is not your fault. What you can do:
    • Reach a contact above now. Say that you are sent away tonight and where you are, and ask for a place to sleep.
    • Take passport, phone, contract, medicine and money. Is the passport held? Tell the contact above.
    • Wait where it is bright and busy, such as a hospital's waiting room or a place of worship. Do not go with people who offer a ride, work or a room.
    • Keep the message or letter that sends you away. Sign nothing that you do not understand. Tell one relative.
danger-other-out =
    What you can do for them:
    • Ask them to stay where people are, near officers, or in a mosque or church. Do not tell them to go back.
    • Reach a contact above. Tell the name as in the passport, where they are, where they left from, and how to reach them.
    • Do not tell the employer or agent where they are, also if they call the family.
    • Ask them not to go with people who offer a ride, work or a room.
danger-collectors =
    A debt gives nobody the right to threaten. What can be done at home:
    • They threaten, force their way in or take things now? Whoever is at home calls the police, the first contact above. Call the head of the neighbourhood (RT) and neighbours too, and do not fight.
    • Sign nothing, and hand over no land papers, ID card or animals under pressure.
    • Ask for names, a letter of assignment and the debt in writing. Keep the threats and the number plate as evidence.
    • The debt was for work abroad? Ask KP2MI or SBMI before paying or borrowing more.
danger-place-contacts = I have noted the place, and the steps above still hold. Contacts from there:
danger-place-home = I have noted the place, and the steps above still hold. The police can come there. Tell the village or address, a landmark, and who threatens. Somebody comes now? Call first:
account-emptied =
    Is money gone from your account? Act now, the first minutes count. This is not your fault.
    1. Have your bank or wallet block the account and card now. Its number is on the back of your card or in the official app. Do not look for it on Google or take it from a message.
    2. Did you install an apk file or open a link? Turn that phone's internet off. Change PIN and passwords from another phone.
    3. Note the time, the sum and the account it went to. Keep the proof, then report it here:
account-bank_number =
    I keep no numbers of banks. The right one is on the back of your card or in the official app, or go to a branch. Do not use a number from Google, social media or a message: swindlers put false ones there.
    Is money gone, or did you give a code? Have the bank block the account and card now, then report it here:
account-taken_over =
    Is somebody else using your account? This is not your fault.
    1. Tell family and friends by phone or another account: send no money, and open no link from that account.
    2. Did you install an apk file? Turn that phone's internet off. Change PIN and passwords from another phone, and have your bank block the account.
    3. Log in again with your own number. Log out devices that are not yours, then turn on two-step verification.
    4. Give no code to anybody. Keep the proof, then report it here:
account-recovery = Pay nobody who promises to get your money back.
