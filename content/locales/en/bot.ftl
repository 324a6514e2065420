start-hello =
    Hi, I am CekDulu (“check first”) 👋
    I help Indonesians who are offered a job, above all one abroad.

    What I can do:
    🔎 Check a job offer: forward it or paste its text here. A number, link, bank account or company name alone will do too.
    💬 Answer questions about safe migration, the GCM, scams and where to get help.
    📝 Take a report, so that others do not fall for it.
    🧩 Train your eye: the “scam or real?” quiz (/quiz).
    ✅ Help you prepare: a departure checklist (/ready) and tips (/tips).

    Privacy: until you agree, we do not keep your messages. You can see, withdraw and erase your reports at any time (/privacy).

    I am a bot, not a person. If anyone is in danger, press Help.
start-check = 🔎 Check an offer
start-ask = 💬 Ask
start-help = 🆘 Help
start-contacts-again = 🆘 The help contacts from before
start-language = 🌐 Bahasa Indonesia
start-how-ask = Just write your question in your own words. For example: “who pays the placement fee?” or “what is the GCM?”
small-greeting = Hello! Forward the job offer you want checked, or write your question. Type /help if you need help.
small-thanks = You are welcome. Take care. If there is another offer, check it here first.
small-thanks-stays = You are welcome, and thank you for telling me. To stop and check first is a careful decision. If they ask for a fine, threaten you or keep your papers, write to me here.
small-bye = Goodbye, and take care. I am here any time.
small-who = I am CekDulu, a bot that checks job offers and answers questions about safe migration. A computer does the judging, not a person. Type /help to find real people.
small-asking = Of course. Just write your question here in your own words, for example “who pays the placement fee?” Do you have a job offer? Forward the message.
small-telling = Of course. Tell me here, in your own time, in as few words as you like. I am a bot, and a computer reads this. Want to talk to a person, or is somebody hurting you? Type /help.
small-sorry = No problem 😊 If you have an offer or a question, just send it here.
small-rude = I am sorry if I was of no use. Send the offer or question again, with more of it if you can. Want to talk to a person? Type /help.
small-tears = What is wrong? You may tell me here, in your own time, in as few words as you like. If you want a person to listen, these do:
feelings-listener = That must be hard. If you want a person to listen, reach:
uneasy-heard = Does someone touch you, ask you to keep secrets, or make you uncomfortable? It is not your fault, and you may say no. Tell me here, slowly: who it is, and what they want. Or go straight to:
small-good-news = Congratulations, I am glad to hear it! 🎉 If you get a job offer or a question on working abroad, just send it here.
small-good-news-abroad = Congratulations! 🎉 Check one thing before you go: your contract names the employer, the pay and the address. Send the contract or the offer here to have it looked at.
small-leaving = I hope it goes well! 🙏 Keep your own passport and contract, and send your work address to your family. Does something make you doubt? You may still cancel: press Help, or tell me here.
small-luck = Good luck! 🙏 If they ask you for money, an OTP or a photo of your ID at the interview or test, check here first.
small-chat = Thanks for telling me 😊 I only know about work. You can send me a job offer to check, or ask about fees, wages and working abroad.
sorry-to-hear = I am sorry to hear that. I cannot do much about it; I know about job offers and migration. If anybody hurts you, locks you in or forces you, you may tell me here.
story-told = You write the story or task yourself. You can ask me for the facts, such as the rights of domestic workers or where to get help. If this really happened to somebody, tell me that too.
video-call-told = You may tell me, and it is not your fault. Do they threaten to spread your pictures, or ask for money? If so, do not pay and send nothing more. Keep the chat, tell somebody you trust, and write here what they said. If you are threatened, these can help:
small-ok = All right. If you have an offer or a question, just send it here.
small-praise = Thank you 😊 I am only a bot, and I can be wrong. Do you have a job offer or a question? Just send it here.
language-ask = Pilih bahasa / Choose a language:
language-name = English
language-set = All right, I will use English from now on.
help-title = What happened? Choose what is closest. If a life is at risk right now, press the first one.
help-danger = 🆘 In danger / locked in
help-cheated = Cheated by a job offer
help-paid = Already paid
help-sent-documents = ID or data already sent
help-documents-held = Passport or diploma held
help-unpaid = Wages not paid
help-missing = A relative cannot be reached
help-violence = Violence / harassment
help-suicidal = Very sad, want to die
help-country = 🌏 Contacts by country
help-country-ask = In which country is the person now?
help-contacts = Here is the information you asked for. Read it when you are alone.
help-human = The contacts above are real people. The Indonesian police emergency number and other contacts are under /help.
help-none = We have no reviewed contact for that choice yet. Use this general one:
back = ⬅️ Back
topics-title = Choose a topic, then press the question that is closest. Or just write your own.
topics-button = 📚 See topics
topics-pick = Press what is closest to your question. Not there? Just write it here.
topics-pick-number = Press the number that is closest to your question. Not there? Just write it here.
topics-empty = There is nothing under this topic yet.
ask-helpful-see = See also:
unknown-command = There is no such command. You can use: { $commands }.
error = Sorry, something went wrong on our side. Please send it again. If it keeps failing, mention code { $code }.
button-old = This button no longer works. Send the message again and you will get a new one.
too-many = That is a lot of messages. Wait a moment, then send again. In an emergency type /help.
private-only = This works in a private chat only. Open: { $link }
command-start = Start: what I can do
command-cek = Check a job offer
command-bantuan = Get help: official contacts
command-topik = Read about safe migration
command-lapor = Report a suspicious offer
command-laporanku = See or withdraw my reports
command-privasi = What we keep
command-bahasa = Change language / ganti bahasa
command-bersihkan = Clear this chat
command-hapus = Erase all my data
bot-description = I check job offers, answer questions about safe migration and take reports. Just forward the offer here. Free, in Indonesian and English.
bot-short-description = Check a job offer before you go. Free.
small-pointer = Send the offer here: forward the message, or paste its text with the numbers and links.
foreign-help = The contacts I have are for Indonesians only. We have checked no number of another country's office. Reach the embassy or consulate of their own country; the number is on its official website. At an airport, port or border? Go to the immigration officers or police there. Is somebody hurt or held? Call the local emergency number.
foreign-worker =
    A few words are too little to judge it. Forward the offer itself, or paste its text with numbers and links. I check anybody's offer for signs of a scam.

    The rules I know are for Indonesians who work abroad, not for foreigners who work in Indonesia. Our advice:
    • Do not travel on a tourist visa to work, and pay nothing before there is a written contract.
    • Ask your own country's embassy in Indonesia whether the employer and the work permit are real. We do not have its number.
    • Office or chat work with high pay and a paid ticket is often bait.

    Does somebody hold you, or have they taken your passport? Write it here.
poisoned-animal = Did an animal of yours swallow poison? Take it to a vet now, with the packet. Did a person swallow it, or you? Go to the nearest emergency room now, and do not be alone. If things are heavy for you, just write it here.
small-pointer-unsure = Nobody can promise that. Send the offer here, and I will check it: forward the message, or paste its text with the numbers and links.
