contact-hours = { $hours }
contact-checked = checked { $date }
contact-checked-old = checked { $date }, old entry: no connection? Try the next one
contact-recheck-at =
    { $date ->
        [old] old entry, check again at { $where }
       *[other] checked { $date }, check again at { $where }
    }
contact-recheck-site =
    { $date ->
        [old] old entry, check again on its official website
       *[other] checked { $date }, check again on its official website
    }
contact-from-indonesia = from Indonesia
contact-from = from { $where }
channel-phone = Phone
channel-whatsapp = WhatsApp
channel-sms = SMS
channel-email = Email
channel-url = Website
channel-app = App
contact-not-reached = That is frustrating. Try again in office hours, and send a written message too: name, workplace and problem. You can also try:
self-town =
    Nice to meet you. Do you have an offer to check, or a question? Just send it here.

    KP2MI's regional offices are called BP3MI; asking and complaining there is free. Ask this number for the nearest one:
self-role = Nice to meet you. Do you have an offer to check, or a question? Just send it here. To use with pupils, neighbours or family there are a quiz (/quiz), tips (/tips) and a list of topics (/topics).
local-office =
    We have no checked address of an office in { $place }, so I do not want to guess.

    The ministry's local offices are called BP3MI; asking and complaining there is free. Ask for the nearest one here:
