siap-where =
    Ready to go? Where do you want to work?
    Tick what is done, one by one. We show what is missing and where to get it.
siap-general = 🌏 Another country
siap-title = Ready for { $country }
siap-title-general = Ready to go
siap-progress = { $done } of { $all } done
siap-group-sign = Part { $at } of { $of }: before you sign
siap-group-documents = Part { $at } of { $of }: documents
siap-group-money = Part { $at } of { $of }: money
siap-group-before = Part { $at } of { $of }: before departure
siap-group-day = Part { $at } of { $of }: on the day
siap-short-sign = Signing
siap-short-documents = Documents
siap-short-money = Money
siap-short-before = Before departure
siap-short-day = On the day
siap-how = Press a number to tick it. Press again to untick.
siap-complete = You ticked everything. If something changes, such as the contract or the cost, check again before you go.
siap-not-kept = Your ticks stand in this message only. We do not keep them.
siap-is-kept = We remember your ticks, locked with a key of your own.
siap-keep = 💾 Remember my ticks
siap-keep-ask =
    May we remember your ticks?
    What is kept: the destination and what you tick. No name, and locked with a key of your own.
    How long: { $days } days after your last change.
    You can end it at any time with “Forget” or /delete.
siap-keep-yes = ✅ Yes, remember
siap-keep-no = No, only here
siap-kept = All right, we remember your ticks.
siap-forget = 🗑 Forget
siap-forgotten = Erased. Your ticks are in this message only.
siap-missing = 🔎 What is missing?
siap-missing-title = { $count ->
    [0] nothing is missing
    [one] one thing is missing
   *[other] { $count } things are missing
 }
siap-ask = Ask here, free of charge:
siap-reset = ↩️ Start over
siap-undo = ⤴️ Bring my ticks back
siap-other = 🌏 Another destination
siap-edited = We have just updated the list. Please look again from the start.
siap-not-official = ⚠️ { $country } is not an official placement country for Indonesian migrant workers, so there is no list for going there. Please do not leave yet.
command-siap = Ready to go: the checklist
