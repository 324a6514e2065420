### Reading pictures, QR codes and documents.

reading-working-picture = Reading the picture…
reading-working-document = Reading the document…

reading-too-large = This file is too large for me (10 MB at most). Send a screenshot of the important part, or paste the words here.
reading-too-many-pixels = This picture is too large to open. Send it as an ordinary photo (not as a file), or send a screenshot of it.
reading-too-many-pages = This document is too long. Send only the pages that matter: those about pay, fees, the workplace and who keeps the passport.
reading-unreadable = I could not open this file; it may be broken. Try sending it again, send a screenshot of it, or type what it says.
reading-no-text = I could not read any words in it. Type what it says, or send a clearer screenshot: bright, straight and sharp.
reading-no-text-document = This document has no words that I can read. Type what it says, or send screenshots of its pages.
reading-other-picture = I cannot open this kind of photo. Save it as JPG, or send a screenshot of it.
reading-empty = This file is empty. Try sending it again, or type what it says.
reading-unsupported = I cannot read this kind of file. Send it as a photo, a PDF or a Word document (.docx), or paste the words here.
reading-app = ⚠️ This file contains an app or a program. Do not open or install it: apps that people send can steal OTP codes, what is on your phone and the money in your account. I have not opened it. Send a screenshot of the message that came with it and I will check that.
reading-busy = Many pictures are being read right now. Send it again in a minute or two, or type what it says now: I check text at once.
reading-timeout = Reading it took too long, so I stopped. Send only the important part as a screenshot, or type what it says.
reading-encrypted = This document is locked with a password, so I cannot open it. Send screenshots of what it says. There is no need to send the password.

reading-truncated-pages = This document has { $pages } pages; I did not read all of them. If what matters comes later, send just that page.
reading-voice-unsupported = Sorry, I cannot listen to voice messages yet. Please tell me in writing; a few words are fine. If you are in danger, type /help.
