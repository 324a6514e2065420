command-kuis = Quiz: scam or real?
quiz-intro = Read the message, then choose. Not all of them are scams.
quiz-question = 🧩 Scam or real? ({ $place }/{ $total })
quiz-button-scam = 🚨 Scam
quiz-button-honest = 👌 No sign of one
quiz-right-scam = ✅ Right, this is a scam
quiz-wrong-scam = ❌ Not quite: this is a scam
quiz-right-honest = ✅ Right, there is no sign of a scam in this text
quiz-wrong-honest = ❌ Not quite: there is no sign of a scam in this text
quiz-sign-scam = The sign: “{ $quote }”
quiz-sign-honest = A good sign: “{ $quote }”
quiz-still-check = A fake can copy a real message, so still check before you give money, data or a promise.
quiz-standing = { $score } of { $total } right
quiz-streak = 🔥 { $count } in a row
quiz-button-next = Next ▶️ ({ $place }/{ $total })
quiz-button-score = 🏁 See my score
quiz-button-again = 🔁 Play again
quiz-button-start = ▶️ Play the quiz
quiz-button-card = 🖼 Score card to share
quiz-answered = You have answered this one already.
quiz-ended = Okay, the quiz stops here. Want to play later? Type /quiz.
quiz-ended-score = Okay, the quiz stops here: { $score } of { $total } right. Thanks for playing! Want to go on later? Type /quiz.
quiz-why-later = Choose your answer to the question above first. Then I tell you why.
quiz-below = The next question is further down.
quiz-score = 🏁 Your score: { $score } of { $total }
quiz-praise-all = Sharp eyes. The next round is harder.
quiz-praise-most = Well done. Only a few more signs to remember.
quiz-praise-few = Never mind: better to be wrong here than out there. Once more?
quiz-missed-scam =
    { $count ->
        [one] One scam got past you. Clever scammers write neatly.
       *[other] { $count } scams got past you. Clever scammers write neatly.
    }
quiz-missed-honest =
    { $count ->
        [one] You took one honest message for a scam. Care is good, but do not miss real work either.
       *[other] You took { $count } honest messages for scams. Care is good, but do not miss real work either.
    }
quiz-best = 🔥 Your best streak: { $count }
quiz-read-next = Read next:
quiz-gone = That round is over or no longer kept. Play a new one?
quiz-card-title = Scam or real?
quiz-card-of = of { $total }
quiz-card-praise-all = I spotted them all!
quiz-card-praise-most = My eyes are getting sharper
quiz-card-praise-few = I am learning to spot scams
quiz-card-learnt = A warning sign I learnt
quiz-card-dare = Dare to try? Find it on Telegram:
quiz-card-caption =
    I got { $score } of { $total } in the “Scam or real?” quiz.
    A warning sign I learnt: “{ $quote }”
    Try it too, it takes two minutes: { $link }
quiz-card-caption-plain =
    I got { $score } of { $total } in the “Scam or real?” quiz.
    Try it too, it takes two minutes: { $link }
quiz-card-failed = The picture cannot be made right now. You may share this text:
quiz-card-sent = The card is already below.
quiz-group-intro = Anyone may answer, once. The answer is shown after { $seconds } seconds.
quiz-group-reveal = 👀 Show the answer
quiz-group-next = Next ▶️ ({ $place }/{ $total })
quiz-group-stop = ⏹ Stop
quiz-group-taken = Your answer is noted. Wait for the solution.
quiz-group-already = You have answered this one already.
quiz-group-closed = The answer to this one has been shown.
quiz-group-starter = Only whoever started the quiz can press this.
quiz-group-over = This quiz is over. Start another with /quiz@{ $name }.
quiz-group-running = A quiz is still running in this group. Answer the one above first.
quiz-group-pause =
    { $seconds ->
        [one] Time for a break. The next quiz can start in one second.
       *[other] Time for a break. The next quiz can start in { $seconds } seconds.
    }
quiz-group-answer-scam = 🚨 The answer: this is a scam
quiz-group-answer-honest = 👌 The answer: there is no sign of a scam in this text
quiz-group-tally = 🚨 Scam: { $scam } · 👌 No sign of one: { $honest }
quiz-group-nobody = Nobody has answered yet.
quiz-group-end = 🏁 The quiz is over. This group got { $right } of { $total } answers right. Play alone: { $link }
quiz-group-stopped = The quiz was stopped. Thanks for playing. Play alone: { $link }
