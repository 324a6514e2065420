# A text to send to those who recruit; it stands in a message of its own.
reply-refuse = You may refuse without a reason. Send the text below just once. Then keep the chat, block them, and do not answer again.
reply-refuse-text = Sorry, I will not take this. Please delete my data and do not contact me again.
reply-camp = You may refuse, and it is better not to answer: every answer gives them a chance to talk you round. If you must, send this just once, keep the chat, then block.
reply-camp-text = Sorry, I will not take this. Do not contact me again.
reply-paid = Do not wait for their answer: call your bank first, because holding the money is a race against time. You may send this text as proof that you asked.
reply-paid-text = I will not take this. Please return the money that I sent, and delete my data. I will not send any more money.
reply-decline = You may refuse without a reason. You may send this text:
reply-decline-text = Thank you for the offer. Sorry, I will not take this job.
reply-ask = You need not agree yet. First ask for these in writing, then check them yourself. Answers that are evasive, angry or pushy are a warning sign.
reply-ask-text = Thank you for the information. May I have this in writing: name and address of the company, SIP2MI number, employer's name, contract and list of costs? I will check before I answer.
reply-ask-local-text = Thank you for the information. May I have this in writing: name of the business, address of the workplace, tasks, hours and pay? I will check before I answer.

# Nobody can promise what they would like to hear.
no-promise = Nobody can promise that, and neither can we. What you still need to do:
no-promise-risky = Nobody can promise that, and the warning signs are still there. What you need to do:
no-ruling-risky = Whether it is legal cannot be told from the text alone. What is wrong in this offer:

# Whoever looks for work goes on.
seeks-work-schooling = Each vacancy says which schooling it asks for. Ask Disnaker (the manpower office) which ones take your schooling, and about training too. Be wary of high pay with no requirements at all. Got an offer? Send it here first.

# What an offer wants that is no work, and whom nobody meets.
step-not-bought = Money for your family does not oblige you to go, and you may refuse at any time. Tell this service:
step-no-pictures = Send no naked photos or videos, not for “verification” or a “test” either. The pictures are then used for blackmail.
step-no-child-sale = Do not agree, and sign nothing. Mother and baby have a right to protection. Pregnant and in need of help? Tell this service:
step-bar = Not yet 18, there already, or not allowed to go home? You did nothing wrong, and no debt binds you. Tell this service:
step-no-room = Do not go. Ask for the office, by day, and bring somebody along. If they refuse, do not answer again.
step-no-meeting = Do not meet them, and do not answer again. Keep the chat and the number, then press Report.
