feedback-good = 👍 Helpful
feedback-bad = 👎 Not really
feedback-thanks = Thank you, we noted it.
feedback-keep = 📝 Ask the team to answer this
feedback-ask =
    May we keep this question without your name, so that we can improve the answer?

    What is kept: “{ $question }”
    It is locked, read by the CekDulu team, and erased once used, after { $days } days at most. You can erase it with /delete. We cannot write back to you.
feedback-yes = ✅ You may keep it
feedback-no = Do not keep it
feedback-kept = Thank you. Your question is kept without your name. In the meantime you can ask real people through /help.
feedback-refused = All right, your question is not kept.
feedback-gone = We no longer have the question. Please send it again.
question-title = How our answers did, last { $days } days:
question-count = { $topic }: 👍 { $good }, 👎 { $bad }, no answer { $unknown }
question-no-topic = Other topics
question-no-votes = Nobody has judged an answer yet.
question-texts = { $count ->
    [0] There are no questions we may keep yet.
    [one] One question we may keep. Press ✓ once it is in the content; it is then erased.
   *[other] { $count } questions we may keep. Press ✓ once one is in the content; it is then erased.
 }
question-bad = { $number }. 👎 { $date }, answered with [{ $fact }]: “{ $text }”
question-unknown = { $number }. ❓ { $date }, no answer: “{ $text }”
question-closed = Done, the question is erased.
cli-questions = questions not answered well: counts by topic, and texts we may keep
cli-questions-days = how many days back
cli-questions-json = JSON output
cli-questions-bad-days = --days must be a whole number from 1.
cli-questions-count = { $topic }: helpful { $good }, not { $bad }, no answer { $unknown }
cli-questions-listed = { $count ->
    [one] One question
   *[other] { $count } questions
 }, votes of the last { $days } days.
