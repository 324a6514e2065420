# Reviewed steps for who is to be married, sold or used against their will. The contacts stand above.
danger-forced-marriage =
    This is not your fault. Nobody may force you to marry.
    • Reach a contact above, a message is fine. Say that you are forced to marry, your age, where you are, and the date.
    • Tell one adult who can speak for you: a teacher, an aunt, a grandmother, or a religious leader.
    • Sign nothing. Keep your ID card, birth paper and passport yourself if you can.
    • To be taken abroad? Tell the immigration officer: “I am forced to marry, please help me.”
    • Threatened or locked in? Do not fight alone. Tell that to a contact above as well.
danger-other-forced-marriage =
    Nobody may force them to marry, and this is not their fault.
    • Reach a contact above. Tell their age, where they are, the date, and who forces them.
    • Ask them quietly what they want, and when they can read messages alone.
    • Do not confront the family alone. Find one adult whom they listen to.
    • To be taken abroad? Tell a contact above. Ask them to tell an immigration officer that they are forced.
# Money was given for the bride: what it is, above the contacts and the steps.
danger-bride-paid = If your family was given money so that you marry, you are being sold. This is not your fault. That money is not your debt, and gives nobody a right over you.
danger-bride-paid-tell =
    • Tell a contact above: “I am being sold into marriage.” Tell your age, who gave money, who took it, and the date.
    • Do not go along to stay the night, to another town or abroad. Stay near an adult who speaks for you.
    • The police can help you, also if your parents agreed. Is there a chat or proof of the money? Keep it where nobody finds it.
danger-bride-paid-back = That money is not your debt, because you did not take it. You do not have to marry or work to pay it off. Ask a contact here who must give it back:
danger-other-bride-paid = If their family was given money so that they marry, they are being sold. It is not their fault, and money gives nobody a right over them.
danger-other-bride-paid-tell =
    • Tell a contact above: “They are being sold into marriage.” Tell their age, who gave money, who took it, and the date.
    • Say too if they are to be taken to another town or abroad. Do not argue alone with whoever gave the money.
danger-forced-marriage-paid =
    { danger-bride-paid }
    { danger-forced-marriage }
danger-other-forced-marriage-paid =
    { danger-other-bride-paid }
    { danger-other-forced-marriage }
danger-forced-abortion =
    Nobody may force you to end a pregnancy. It is not your fault, and you decide.
    • Reach a contact above now, also by message. Say who forces you, the name of the clinic, when, and where you are.
    • Take no medicine or herbs from them, and do not sign a paper that you do not understand.
    • Brought to a clinic? Ask to talk to the doctor or nurse alone. Say: “I am being forced. I do not want this.”
    • Taken something, in pain, or bleeding? Go to a hospital or emergency room now. Say what you took.
danger-other-forced-abortion =
    Nobody may force her to end a pregnancy. It is not her fault, and she decides.
    • Reach a contact above now. Say who forces her, the name of the clinic, when, and where she is.
    • Tell her: take no medicine or herbs from them, and sign no paper that she does not understand.
    • Brought to a clinic? Ask her to tell the doctor or nurse alone: “I am being forced. I do not want this.”
    • Taken something, in pain, or bleeding? Ask whoever is nearest to take her to a hospital or emergency room now.
# Their own family makes them leave for work abroad, and they are still at home.
danger-made-to-go =
    You do not have to leave, whoever tells you to, not even for your parents. This is not your fault.
    • Reach a contact above, a message is fine. Say: “I am being forced to work abroad, and I do not want to.” Tell your age, where you are, and when.
    • Tell one adult who can speak for you: a teacher, an aunt, a grandmother, the head of the neighbourhood, or a religious leader.
    • Sign nothing. Keep your ID card, birth paper and passport yourself if you can.
    • At the airport or port already? Do not board. Tell an immigration officer or the police: “I am being forced, please help me.”
    • Beaten, threatened, or locked in? Do not fight alone. Tell that to a contact above as well.
danger-other-made-to-go =
    They do not have to leave, whoever tells them to, not even for their parents. This is not their fault.
    • Reach a contact above. Tell their age, where they are, when they are to leave, and who forces them.
    • Ask them quietly what they want, and when they can read messages alone.
    • Find one adult the family listens to: a teacher, an aunt, or a religious leader. Do not confront them alone.
    • At the airport or port already? Ask them not to board, and to tell an immigration officer that they are forced.
danger-still-made-to-go = I am still here. You do not have to leave, even if your family took money or the ticket is bought. Tell a teacher, the head of the neighbourhood, or a relative who can speak for you. Those who can help:
danger-still-made-to-go-again = I am still here. Sign nothing, and keep your ID card yourself. To be taken today? Go to somebody you trust or to a police station. Reach:
danger-child-sold =
    This is not your fault, even if you agreed to go. A child under 18 is protected by law.
    • Reach the first contact above in secret, a message is fine. Tell your age, the name of the place, the town, and who guards you.
    • Do you owe them money? A debt gives them no right to keep you. Do not pay before you have talked to a contact above.
    • Do not fight or run on your own. Are you in a public place? Go to the police, a clinic or a teacher, and tell your age.
    • Has anybody touched or hurt you? You may ask to see a doctor. That is not your fault either.
danger-other-child-sold =
    A child under 18 is protected by law, and this is not the child's fault.
    • Reach a contact above now. Tell the child's age, the name of the place, the town, and who took the child there.
    • Do not go to that place alone, and do not contact the boss.
    • Can you still chat? Write little, and ask when the child can read alone. Do not tell the child to run alone.
    • Keep chats, pictures, locations and the recruiter's number. Pay no "ransom" before you have talked to a contact above.
danger-sex-demanded =
    This is not your fault. Papers, pay or work may never be traded for your body.
    • Do not be alone with them. Stay near other people, also at night.
    • Reach a contact above. Tell who asks for it, what they hold, and where you are.
    • Your passport or papers can be replaced with the help of a contact above. You need not give in.
    • Keep chats or notes where only you can open them.
    • Has it happened already? That is not your fault either. See a doctor soon, even without injuries.
danger-other-sex-demanded =
    This is not their fault. Papers, pay or work may never be traded for anybody's body.
    • Believe them, and ask them not to be alone with that person.
    • Reach a contact above. Tell who asks for it, what is held, and where your friend is.
    • Their papers can be replaced with the help of a contact above. They need not give in.
    • Do not face the offender alone, and do not pass on the story.
