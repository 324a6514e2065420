voice-ask = To turn a voice message into text I must send it to a transcription service outside CekDulu. We do not keep the recording. May I? If you are in danger, type /help.
voice-yes = 🎧 Yes, write it down
voice-no = ⌨️ No, I will type
voice-type = All right. Type it here, short is fine.
voice-working = Listening…
voice-failed = Sorry, the recording could not be written down. Please type it here, short is fine. If you are in danger, type /help.
voice-heard =
    What I heard:
    “{ $text }”
    Is that right?
voice-right = ✅ Right, check it
voice-wrong = ⌨️ Wrong, I will type
