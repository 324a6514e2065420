# What is wrong in the content folder, for whoever edits it.
content-error = error
content-warning = warning
content-not-taken = While there are errors, this content is not used. Mend them from the top, save, and run content check again. How it is written: docs/content.md.
cli-content-bad-stale = --stale must be a number of days, from 0 on, such as 180.
start-content-refused = The bot was not started, because people could read a wrong sentence or none. Mend what stands above in the folder { $folder }, then start it again. All of it: npm run -s cekdulu -- content check
start-content-more = … and { $count } more.
wrong-in-unread = cannot be read: { $detail }
wrong-in-yaml = line { $line } is no proper YAML ({ $detail }). Mostly it is the spaces before a line, a colon, or a quotation mark; compare it with another file of that folder.
wrong-in-unquoted = put quotes around “{ $text }”, or what follows # is lost.
wrong-in-folder-missing = this folder is missing. Bring it back from a copy.
wrong-in-field-missing = “{ $field }” is not filled in.
wrong-in-field-empty = “{ $field }” is empty. Fill it in, or take the line out.
wrong-in-field-type =
    “{ $field }” must be { $expected ->
        [string] text
        [number] a number
        [boolean] true or false
        [array] a list
       *[object] a group of fields
    }.
wrong-in-field-value = “{ $field }” must be one of: { $known }.
wrong-in-field-unknown = “{ $name }” is no field here. Check how it is spelled.
wrong-in-field-unknown-in = “{ $name }” in “{ $field }” is no field here. Check how it is spelled.
wrong-in-form = this file is not as it is asked for, or empty. Compare it with another file of that folder.
wrong-in-field-url = “{ $field }” must be a whole web address, beginning with https://
wrong-in-field-day = “{ $field }” must be a day that there is, such as 2026-11-25.
wrong-in-field-checked = “{ $field }” must be a day, month or year that there is, such as 2026-11-25, or null where it is not known.
wrong-in-field-form = “{ $field }” is not as it is asked for. Compare it with another file of that folder.
wrong-in-field-id = “{ $field }” may only have small letters, digits and hyphens.
wrong-in-field-country = “{ $field }” must be a country's code of two capitals, such as KH, or "*" for every country.
wrong-in-field-digits = “{ $field }” may only have digits, with + before them or not.
wrong-in-field-address = no number, link or account may stand in “{ $field }”. Name a fact or a contact.
wrong-in-field-unsourced = “{ $field }” is empty. Only a fact whose basis is editorial may be without a source.
wrong-in-field-not-quoted = “{ $field }” must be copied word for word from the text in the same language.
wrong-in-field-floor = “{ $field }”: a hard sign, and only a hard one, must have a floor.
wrong-in-field-patterns = “{ $field }” needs patterns or a condition.
wrong-in-no-front-matter = the part between two lines "---" is missing. The file must begin with ---.
wrong-in-heading = a heading is not of the form “## [fact-id] en · Title”.
wrong-in-passage-stray = the passage [{ $fact }] has no entry under “facts”.
wrong-in-passage-empty = the passage [{ $fact }] { $language } is empty.
wrong-in-passage-missing = the passage [{ $fact }] is missing in { $language }.
wrong-in-topic-folder = the topic “{ $topic }” is not the name of its folder, “{ $folder }”.
wrong-in-twice = “{ $what }” stands twice. Take one out or give it another name.
wrong-in-fact-twice = the fact “{ $fact }” stands in { $other } too. Each fact may stand only once.
wrong-in-same-text = [{ $item }] says the very same as [{ $other }].
wrong-in-fact-nowhere = “{ $item }” names the fact “{ $fact }”, which is in no article. Check how it is spelled.
wrong-in-fact-dead = no article has the fact “{ $fact }”. Check how it is spelled.
wrong-in-contact-nowhere = “{ $item }” names the contact “{ $contact }”, which is not in content/contacts.
wrong-in-contact-dead = there is no contact “{ $contact }” in content/contacts. Check how it is spelled.
wrong-in-general-missing = the general list (code "*") is missing.
wrong-in-not-in-general = “{ $item }” under “without” is not in the general list.
wrong-in-untitled = the topic “{ $topic }” has articles, but no title yet.
wrong-in-stale = last reviewed { $date }, { $days } days ago. Compare it with its sources again.
wrong-in-hard = { $language }: hard to read (LIX { $lix }). Shorten the sentences.
wrong-in-one-language = [{ $fact }] { $numbers } stands in { $here }, but not in { $not }. Make them the same.
wrong-in-long = { $where }: long sentence, “{ $start }…”
wrong-in-checked-to-come = “checked” { $day } is still to come. Write the day on which the number was last checked.
wrong-in-two-numbers = people read “{ $value }”, but { $tel } (tel) is dialled. Make them the same.
wrong-in-number-nowhere = [{ $fact }] names { $number }, which is not in content/contacts. Mend the number, or add it to its contact (“also” where it is not shown).
wrong-in-never-said = [{ $fact }] says “{ $phrase }”. The bot never says that (never_say in guidance/scope.yaml).
wrong-in-sentence-missing = the sentence “{ $key }” is missing. People would read “{ $key }” instead.
wrong-in-sentences-file = this file is not there, so { $count } sentences are missing. Bring it back from a copy.
wrong-in-sentence-of-danger = the sentence “{ $key }” is missing in every language, and people in danger read it. Bring it back from a copy.
wrong-in-sentence-places = “{ $key }” has the places { $places } here, but { $others } in { $other }. Make them the same.
wrong-in-signal-nowhere = there is no sign called “{ $signal }”.
wrong-in-signal-named = “{ $signal }” names “{ $named }”, which is not there.
wrong-in-signal-match = “{ $signal }” must match, and does not: “{ $example }”
wrong-in-signal-not = “{ $signal }” must not match, and does: “{ $example }”
wrong-in-signal-unproved = “{ $signal }” needs an example of “match” and one of “not”.
wrong-in-pattern = a pattern of “{ $signal }” cannot be read ({ $detail }). Compare it with docs/signals.md.
wrong-in-quiz-type = “{ $item }” has the type “{ $type }”, which is not in quiz/types.yaml.
wrong-in-quiz-topic = the type “{ $type }” names the topic “{ $topic }”, which has no articles.
wrong-in-quiz-answer = “{ $item }”: the answer “{ $answer }” does not go with the type “{ $type }”.
wrong-in-quiz-phone = “{ $item }”: “{ $phone }” could be somebody's number. Write 08xx-0000-xxxx.
wrong-in-quiz-address = “{ $item }”: “{ $address }” could be somebody's address. End it in .example.
wrong-in-quiz-safe = “{ $item }”: never call anything free of danger.
wrong-in-quiz-twice = the item “{ $item }” stands in { $other } too.
wrong-in-quiz-few = only { $count } items. There must be { $least } or more.
wrong-in-quiz-share = { $percent } % of the items are honest. Keep it between 35 and 45 %.
wrong-in-quiz-unused = the type “{ $type }” has no items.
