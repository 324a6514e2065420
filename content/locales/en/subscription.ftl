tips-title = 💡 Tip
tips-next = Another tip
tips-why = 📖 Why?
tips-weekly = 📬 Send me one a week
weekly-ask =
    Would you like one short message every Wednesday evening, with a tip on working abroad or a warning about scams?

    What is kept: the address of this chat and your language, locked. No name.
    How long: until you stop, at most { $days } days. After that we send nothing unless you sign up again.
    To stop: one button in every message, /unsubscribe, or /delete.
    If you ask for help here, it stops by itself, so that no message appears on your phone unasked.
weekly-yes = 📬 Yes, send me
weekly-no = No, thanks
weekly-refused = All right, nothing is kept. You can read tips at any time with /tips.
weekly-started = All right, the first message comes on Wednesday evening. You can stop at any time.
weekly-on = You have subscribed since { $date }. One short message every Wednesday evening.
weekly-stop = 🔕 Stop
weekly-stopped = Stopped, and your address is erased. Changed your mind? Type /subscribe.
weekly-off = You are not subscribed. To start, type /subscribe.
weekly-text =
    💡 Tip of the week
    { $tip }
    Want to know more? Type /tips, or write your question here.
weekly-footer = You get this because you subscribed to CekDulu.
broadcast-title = { $subscribers ->
    [0] Broadcast. There are no subscribers yet, so there is nobody to send to.
    [one] Broadcast to weekly subscribers: one person now.
   *[other] Broadcast to weekly subscribers: { $subscribers } people now.
 }
broadcast-latest = Latest:
broadcast-new = ✍️ Write a broadcast
broadcast-write = Write the text in { $language } as your next message. People who asked for help will not get it. To cancel: /cancel
broadcast-only-indonesian = Skip: only subscribers who read Indonesian
broadcast-only-to = Only subscribers who read { $language } get it; the others are left out.
broadcast-other-language = ⚠️ The text for { $language } seems to be written in another language. Check it first.
broadcast-length = The text has { $length } letters. Write between { $least } and { $most }.
broadcast-preview = Above is exactly what subscribers see. { $subscribers ->
    [one] Send it to one person now?
   *[other] Send it to { $subscribers } people now?
 }
broadcast-flagged =
    ⚠️ This stands in no reviewed content. Check each before you send:
    { $list }
broadcast-send = { $subscribers ->
    [one] 📤 Send to one person
   *[other] 📤 Send to { $subscribers } people
 }
broadcast-send-anyway = { $subscribers ->
    [one] 📤 I checked, send to one person
   *[other] 📤 I checked, send to { $subscribers } people
 }
broadcast-edit = ✏️ Write again
broadcast-cancel = Cancel
broadcast-cancelled = Cancelled. Nothing is sent.
broadcast-gone = That broadcast was sent or cancelled already. See /broadcast.
broadcast-refresh = 🔄 Refresh
broadcast-halt = ⏹ Stop sending
broadcast-state-draft = Not sent yet.
broadcast-state-sending = Being sent: { $delivered } delivered, { $waiting } waiting, { $blocked } blocked the bot, { $failed } failed.
broadcast-state-done = Done: { $delivered } delivered, { $blocked } blocked the bot, { $failed } failed.
broadcast-state-stopped = Stopped: { $delivered } delivered, { $blocked } blocked the bot, { $failed } failed. The rest get nothing.
command-tips = Short tips on working abroad
command-langganan = Weekly tip: start or stop
broadcast-schedule = 🕒 Send later
broadcast-when =
    When is it to be sent? Write the date and hour in Jakarta time (WIB), for example:
    tomorrow 19:00
    28-11-2026 08:30
broadcast-when-wrong = I could not read that. Write it like “tomorrow 19:00” or “28-11-2026 08:30” (WIB). To cancel: /cancel
broadcast-when-far = Choose a time between some minutes from now and 60 days ahead.
broadcast-scheduled = 🕒 Scheduled for { $when }. It sends itself then, to everyone who subscribes at that moment. See or cancel it: /broadcast
broadcast-waiting = Scheduled:
broadcast-state-scheduled = 🕒 { $when }
broadcast-state-missed = ⚠️ { $when }: missed because the bot was not running. Not sent.
broadcast-notice-begun = { $waiting ->
    [0] 🕒 The time of your scheduled broadcast has come, but there are no subscribers yet. Nothing is sent.
    [one] 🕒 Your scheduled broadcast is on its way to one person.
   *[other] 🕒 Your scheduled broadcast is on its way to { $waiting } people.
 }
broadcast-notice-ended = ✅ Your scheduled broadcast is done: { $delivered } delivered, { $blocked } blocked the bot, { $failed } failed.
broadcast-notice-missed = ⚠️ Your scheduled broadcast was missed because the bot was not running, so it was not sent. Write it again or cancel it: /broadcast
broadcast-unschedule = ✖️ Cancel { $when }
