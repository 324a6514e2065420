guidance-source = Source: { $title } ({ $date })
    { $url }
guidance-own-advice = This is CekDulu's own advice, drawing on: { $title } ({ $date })
    { $url }
guidance-own-words = This is CekDulu's own explanation, in everyday words.
guidance-word-unexplained = Sorry, I cannot explain that word yet. This comes closest to it:
guidance-undated = undated
guidance-verify = The source is old or undated. Check again before you use it.
guidance-volatile = This may change. Check the source again before you decide.
guidance-unknown =
    Sorry, I have no sure answer to that yet, and I do not want to guess.
    Try other words, or pick a topic:
    { $topics }
guidance-unknown-near = Sorry, I have no sure answer to that yet, and I do not want to guess. Is it one of those below? You can also put it in other words.
guidance-unknown-there = What you ask about { $country } is not in the information we have checked, and I do not want to guess. You can ask here:
guidance-not-known = I have no checked information on { $subject }, and I do not want to guess.
guidance-not-known-there = I have no checked information on { $subject } ({ $country }), and I do not want to guess.
guidance-not-known-again = On { $subject }, I have no more than what I told you before. Nothing else has been checked.
# Of a country that was named after a question: nothing of it is known, only what holds everywhere follows.
guidance-general-there = Of { $country } itself I have no checked information. What I know in general:
# Asked of what was just told, which does not say it.
guidance-not-told = I do not find that in the information I have checked on this. Who you can ask:
guidance-age-within = Age { $age } is within { $least } to { $most }.
guidance-age-outside = No: age { $age } is outside of { $least } to { $most }.
guidance-ask-them = Who you can ask:
guidance-declined-off-topic = Sorry, that is outside what I can do. I answer questions about working abroad safely, the GCM, job scams and where to get help. Try one of those, or type /topics.
guidance-declined-harmful = I cannot help with that, because it could harm or endanger people. Recruiting by deception, forging documents or sending people outside official channels can be a crime. If you are being told or forced to do it, you can tell me here or type /help.
guidance-declined-dangerous = I cannot help with that, because it could hurt people. If you or somebody else is in danger, tell me here or type /help.
guidance-declined-other-scam = I have no checked explanation of that kind of scam yet. What always holds: send no money, install no app, and give no OTP code, PIN or picture of your ID. Check through an official number or app that you look up yourself. Too late already? Press a button below.
guidance-declined-political = I give no opinions on politics, politicians or who is right. I can answer questions about the rules for working abroad, the GCM, job scams and where to get help.
guidance-declined-legal = I am not a lawyer, so I cannot write legal papers, represent you or guess how a case ends. Type /help for organisations that can stand by you. For rights and rules in general, just ask here.
guidance-declined-medical = I am not a health worker, so I cannot give a diagnosis or name a medicine. Please see a doctor or the nearest health centre. If you are ill abroad and need help, type /help.
guidance-declined-not-possible = I cannot do or look up that: I am only a bot that answers from reviewed information. If it is about lost money or reporting someone, press a button below or type /help.
guidance-why-refused = Because I only answer from checked information: working abroad, scams and where to get help. Beyond that I stay silent rather than mislead you. Try other words, or type /topics.
guidance-not-meant = Sorry, I got you wrong. What do you mean? Try other words, or type /topics to choose.
guidance-wrong = Sorry, I can be wrong. Press 👎 below that answer so that the team can mend it, or ask again in other words. If the check of an offer is wrong, press “This is wrong” below it.
guidance-again = This is what I have on that. If your answer is not in here, I have no checked information on it yet.
guidance-for-school = The task is yours to write. Here is checked material for it, with its source:
guidance-easier = In easier words:
guidance-in-short = I have no simpler version yet. In short:
guidance-which-word = Is a word unclear? Just write it, for example “what is the official route”.
# Several questions were pasted at once.
list-which = Question { $number } of { $total }: “{ $question }”
list-next = I answer one at a time. Write “number { $next }” or press a number to go on.
list-last = That was the last one. Write the answers in your own words, and name the sources.
list-last-asked = That was your last question. Is there another? Just write it.
list-number = Number { $number }
guidance-example = The example we have of it:
guidance-example-message =
    An example of such a message (made up by us):
    “{ $message }”

    { $why }
guidance-example-own = For example (a story we made up to explain it):
guidance-unanswered-source = I had no answer to that, so there is no source either.
guidance-unanswered-example = I had no answer to that, so I have no reviewed example either.
guidance-unanswered-plainer = In short: I do not know the answer, and I do not want to guess.
guidance-unanswered-sure = I had no answer to that, so I cannot confirm anything. Try to ask it in other words.
guidance-sure = That is what we know. I am a bot and may be wrong, so you may check it yourself:
guidance-unanswered-more = I had no answer to that, so there is no more to read.
afraid-to-report = It is natural to be afraid. This bot contacts nobody whom you report, and your name is not kept with the report. Ask the contact below how witnesses and victims are protected. Has somebody threatened you? Write it here.
afraid-to-be-known = It is natural to be afraid, and nothing is wrong with you. You need not tell anybody, nor an employer or agent. Your messages here are not kept unless you agree to make a report. If somebody threatens or hurts you, write it here, or press Help. Do you need someone to talk to?
guidance-near = What comes near it:
guidance-read-on = What comes next:
guidance-all-told = That is all in this part. Ask something else, or choose a topic.
guidance-no-example = I have no reviewed example of that yet. Ask about another part of it, or choose a topic.
guidance-no-example-near = I have no reviewed example of that yet. What comes near it:
guidance-at-home = On that we have no reviewed information for { $place } itself. Ask the nearest BP3MI (KP2MI's local office) or labour office (Disnaker), or:
guidance-at-home-known = What we have that names { $place }:
guidance-meant = what about { $place }?
