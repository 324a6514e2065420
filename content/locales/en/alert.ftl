alert-title = ⚠️ Warning: { $about }
alert-title-country = ⚠️ Warning: { $about } ({ $country })
alert-few = Several reports about offers like this came in since { $since }. Staff checked them and found scams among them.
alert-many = { $count } reports about offers like this came in since { $since }. Staff checked them and found scams among them.
alert-signs = The signs:
alert-do =
    Got an offer like this? Do not send money, your ID card or your passport. Forward it here to have it checked.
    Already paid or sent your data? Type /help.
alert-about-scam-compound = jobs that end in being forced to scam others
alert-about-illegal-placement = placement without a licence
alert-about-fee-fraud = jobs that ask for a fee up front
alert-about-task-scam = task or mission work that asks for money
alert-about-fake-company = fake companies
alert-about-identity-phishing = jobs that steal your personal data
alert-about-abk = fake jobs at sea
alert-about-other-scam = fake jobs
alert-unconfirmed = No report in this pattern is confirmed as a scam yet. Check at least one of them first, then make a warning.
alert-drafted = A draft from this pattern. There is no number, link or word of a reporter in it. Read it first, and change it if needed.
broadcast-draft = That is the text in { $language }. Use it as it is, or copy it, change it and send it as your next message. To cancel: /cancel
broadcast-keep = ✅ Use this text
pattern-alert = 📣 Draft a warning
