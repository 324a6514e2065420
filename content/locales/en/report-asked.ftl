report-asked-kept =
    A report is kept locked, for { $days } days at most. After that it is erased.
    You can withdraw it sooner under /myreports, or erase all your data with /delete.
report-asked-progress =
    I cannot promise when a report has been read. Its status is under /myreports.
    Do you need help now? Do not wait for us: type /help.
report-asked-waits =
    Sorry, waiting is hard. I cannot promise when a report is read. How it stands and what is in it you can see under /myreports, without a code.
    Is it urgent, or was money sent? Do not wait for us: type /help.
report-asked-count = Figures are in /statistics: by week, status, type and country. For a certain time or one country, use /export. Counts under 5 are hidden.
report-asked-contacted =
    Only if you allow it. Once a report is in, we ask whether staff may write to you through this bot.
    We do not keep your number, so nobody phones you. You can change your choice at any time under /myreports.
report-asked-purpose =
    The CekDulu programme team reads a report, without your name. It serves to prevent fraud and trafficking, and to count patterns.
    When several people report the same number or offer, others are told how many, and nothing else.
    Reports proven to be scams also become examples that test our checks. A report is not sent to the police or others by itself.
report-asked-none = No report of yours is stored, so there is nothing to withdraw. If you report later, you can withdraw it at any time under /myreports.
report-asked-which = You have more than one report. Open the one to withdraw, then press “Withdraw this report”.
report-add-which = Which report? Open one below, then press “Add information”.
report-asked-visit =
    No police come because of a report here. It is not sent to the police by itself, so nobody visits your home or theirs.
    Do you want the police to act? Report to them yourself. Their contact is under /help.
