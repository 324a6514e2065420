clear-button = 🧹 Clear this chat
clear-how =
    How to clear this chat:

    1. Press the first button. Our messages and yours of the last { $hours } hours are deleted, on your phone and at the bot. Older ones we cannot delete.
    2. Delete the rest: in the list of chats, press and hold the name of this bot and choose Delete chat.
    3. Open Telegram's search. If the name of this bot is among the recent ones, remove it there too.

    Before that, write down any help number you still need. Your chats with a recruiter, a blackmailer or anyone else are not deleted. They are evidence: keep them if you can.

    This clears the screen only. Reports and choices are erased with /delete.
clear-all = 🧹 Delete the bot's messages and mine
clear-bot = Delete the bot's messages only
clear-done =
    { $count ->
        [0] There is no message that we can delete. Delete the chat from the list of chats.
        [one] One message is being deleted. Delete the rest from the list of chats.
       *[other] { $count } messages are being deleted. Delete the rest from the list of chats.
    }
