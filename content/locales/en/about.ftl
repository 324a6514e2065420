about-stored =
    Until you agree, your messages are not kept. A report is kept only if you agree, locked, and for a limited time.
    Your name and number are not kept. Your language, ticks, and the chat address for a subscription or news are kept only if you ask for it.
    Erase everything: /delete. The details: /privacy.
about-reads =
    A computer reads your messages, not a person. A report that you agree to is read by the CekDulu programme team, without your name. { $model }
    This chat is also on your phone and with Telegram. Whoever holds your phone can read it; clear it with /clear.
    The details: /privacy.
about-afraid =
    Afraid to be found out? Clear this chat on your phone with /clear.
    Does somebody threaten, hold or hurt you? You may tell it here, or press Help.
about-write-to = Yes. These contacts take written messages. Write who you are, your age, where you are, and what happens:
about-erase = Type /delete to erase all your data at CekDulu. The chat on your phone is cleared with /clear. A single report is withdrawn under /myreports.
about-police =
    Not by itself: your report is not sent to the police, to immigration or to any other body. Its purpose is to prevent fraud and trafficking, and selling data is no part of it.
    The CekDulu programme team reads reports. Do you want to go to the police? That is yours to decide; contacts are under /help.
    The details: /privacy.
about-identity =
    Your name, number and Telegram account are not kept with a report. In its text we mask what is written as yours, such as “my name is …”.
    The recruiter's name and number stay visible. Before you agree, you read exactly what is kept.
    This bot does not contact the people you report. If a line tells what only you can know, take it out first.
    Withdraw it at any time: /myreports. The details: /privacy.
about-ai =
    Rules decide that people wrote and checked, helped by statistics. Answers come from checked passages, with their sources.
    { $model } An AI model may only raise caution, never lower it.
about-judging =
    I look for warning signs in the text. Examples are money up front, pay that makes no sense, a tourist visa, or an unclear company.
    Each sign has a weight, and I quote the words that show it. I can be wrong, so check with official channels too.
    Want to try? Forward an offer to me here.
about-accuracy =
    I can be wrong. A new scam may slip through, and an honest advert may look suspicious.
    That is why I never vouch for an offer. I give reasons and sources, so that you can check for yourself.
    If my result is wrong, write “wrong” right below it.
about-who = { small-who }
about-human = I am a bot, not a person. Here real people answer:
about-for-men = The advice is the same for men and women. Boys and men can be cheated, threatened with pictures or abused too, and it is not their fault. You can write here what happened. Do you need to talk to a real person? Type /help.
about-contact = The CekDulu team has no phone number or address to contact. Reports sent with /report are read by the team, and they can ask you back here. Need to talk to a real person now? Type /help.
about-maker =
    CekDulu is run by the CekDulu programme team. I am a bot, and I do not speak for the government; each answer names its source.
    Contacts of official bodies are under /help. What we keep: /privacy.
about-cost = It is free. I never ask for money, an OTP or a password. If anyone asks for them in the name of CekDulu, it is a scam.
about-languages = I answer in Indonesian or English: change it with /language. You may write everyday Indonesian, Javanese, Sundanese or Malay; I try to understand.
about-foreigners = Anybody may use this bot, in English or Indonesian. What I know is mostly about workers from Indonesia, so rules and contacts for other nationals may differ. Do you have a job offer? Just send it here.
privacy-button = 🔒 Privacy in detail
