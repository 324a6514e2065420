# Reviewed answers to what is told after a danger: what grew easier, and what they lack. The contacts stand below.
danger-eased-hospital = Good, there are people there who can treat you. Tell the doctor what happened, and ask for a doctor's note. Is somebody pressing you, or is it about bills and papers? Ask this contact:
danger-eased-hospital-other = Good, they are cared for there. Stay with them if you can, and tell the doctor what happened. About bills, papers, or telling the family, ask this contact:
danger-eased-hospital-self-harm = It is good that you are there. Tell the doctor or nurse as it is, also about wanting to die. Ask one person to stay with you. People who listen, at any time:
danger-eased-away = That is good to hear. Stay where there are people you trust, and do not go back alone. Are you hurt, or are your papers and things still there? Ask this contact:
danger-eased-away-other = That is good news. Let them rest first, and do not blame them. Are they hurt, or are their papers still there? Ask this contact:
danger-eased-away-self-harm = It is good that you are not alone. Stay near them tonight, and tell them how you feel. People who listen, at any time:
danger-eased-gone = It is good that they left. Use this time: go where there are people, or lock the door and ask one person to stay with you. Reach this contact before they come back:
danger-over-recruiter = That is good to hear. If things change, write here again, any time. Want to report the recruiter? Type /report.
danger-asked-broke = You need no money to ask for help. Tell this contact so. No credit? Borrow a phone, or send a message over Wi-Fi. Do not borrow from an agent, and do not go with anybody who offers money.
danger-asked-hungry = Tell this contact since when you have not eaten, and how many people are with you. Is there a food stall, a neighbour, a place of worship, or an Indonesian near you? You may ask them for food and water.
danger-asked-stranger = Do not go to the home or into the car of anybody you do not know, however kind they seem. Wait where it is bright and busy, such as a hospital's waiting room or a place of worship. Ask this contact now for a place to sleep, and send one relative your location:
danger-asked-shelter = Ask this contact whether there is a place to stay for now. Tonight choose a place with light and people, such as a hospital's waiting room or a place of worship. Do not go with anybody you have just met.
danger-asked-no-doctor = You need not wait for their permission to see a doctor. Ask a friend, a neighbour or anybody near you to take you to a clinic or hospital now. Not let out? Tell this contact the name and address of whoever forbids it:
danger-asked-arriving-medical = Ask them to call an ambulance, or to take the sick person to a hospital right now. They refuse? Ask somebody else near you, and do not leave the sick person alone. Then tell this contact:
