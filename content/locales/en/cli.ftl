cli-about = CekDulu checks job offers, answers questions about safe migration and takes reports. Language of these commands: DEFAULT_LANGUAGE=id for Indonesian, in the environment or .env.
cli-usage = Usage:
cli-options = Options:
cli-commands = Commands:
cli-arguments = Arguments:
cli-default = default
cli-help = show this help
cli-help-command = show the help of a command
cli-start = run the bot: on Telegram when BOT_TOKEN is set, else as a chat in the terminal
cli-check = check an offer; without text it is read from standard input
cli-check-text = the offer's text
cli-check-file = read the offer from a file: text, screenshot, PDF or Word
cli-reading = Reading the file…
cli-check-jsonl = read {"{"}"id","text"{"}"} lines, write one JSON verdict a line
cli-lang = language of the reasons: id or en (default: the message's)
cli-ask = answer a question from the knowledge; without question it is read from standard input
cli-ask-question = the question
cli-ask-jsonl = read {"{"}"id","question"{"}"} lines, write one JSON answer a line
cli-ask-lang = language of the answer: id or en (default: the question's)
cli-export = write reports to a file; without free text, unless asked for with a reason
cli-export-format = csv, xlsx, json, jsonl, or stix (recruiters' contacts in confirmed reports)
cli-export-from = from this day, for example 2026-01-31 (Jakarta time)
cli-export-to = to this day, included
cli-export-out = file to write; an existing file is never overwritten
cli-doctor = check settings, database, content, Telegram and model; say how to mend each fault
cli-eval = measure quality on the test data; write docs/evaluation.md
cli-fit = compute the weights anew from the development data
cli-content = check the content folder, and have the running bot take it
cli-content-check = check all articles, contacts, sentences and signals
cli-content-stale = flag what was reviewed more than so many days ago
cli-retention = erase reports past their time
cli-retention-dry = only count, erase nothing
cli-reading-stdin = Paste the text, end with Ctrl-D:
cli-no-text = There is no text to check. Write it after the command (in quotation marks), use --file, or standard input.
cli-one-source = Give one only: words after the command, or { $option }. They are not read together.
cli-file-empty = The file { $file } is empty.
cli-no-question = There is no question. Write it after the command (in quotation marks), or use standard input.
cli-no-file =
    { $why ->
        [ENOENT] There is no file { $file }. Check its name and folder.
        [EISDIR] { $file } is a folder, not a file.
        [EACCES] The file { $file } may not be read. Check its permissions.
       *[other] The file { $file } cannot be read: { $why }
    }
cli-bad-line = this line is not {"{"}"id": …, "{ $field }": "…"{"}"}
cli-bad-lang = --lang takes { $known } only.
cli-bad-format = --format takes csv, xlsx, json, jsonl or stix.
cli-bad-day = { $option }: there is no day { $day }. Write year, month and day, such as 2026-01-31.
cli-bad-order = The day of --from may not come after that of --to.
cli-out-exists = File { $file } is already there. Choose another name or delete it first.
cli-no-folder = The folder { $folder } does not exist. Make it first, or choose another one.
cli-locked-folder = The folder { $folder } cannot be written to. Check its permissions, or choose another one.
cli-file-fault =
    { $why ->
        [ENOENT] { $file } does not exist. Check the name and the folder.
        [ENOTDIR] { $file } cannot be used: a part of its path is no folder.
        [EISDIR] { $file } is a folder, not a file.
        [ENOSPC] The disk is full: { $file } cannot be written.
       *[other] { $file } may not be read or written. Check its permissions.
    }
cli-exported = { $rows } reports written to { $file }
cli-unknown = Unknown command: { $name }.
cli-no-reports-here = Reports are read and handled on Telegram: send /queue to the bot. Here: export and stats.
cli-unknown-option = Unknown option: { $name }.
cli-missing-argument = { $name } is missing.
cli-option-empty = { $name } needs a value.
cli-option-missing = Option { $name } is required.
cli-too-many = Too many arguments. A text with spaces must stand in quotation marks.
cli-meant = Did you mean { $name }?
cli-see-help = See: npm run -s cekdulu -- help, or add --help to the command.
cli-word-options = options
cli-word-command = command
cli-failed = Something went wrong (code { $code }). Details are in the log.
cli-expired = { $what ->
    [reports] Reports older than { $days } days: { $count }
    [people] Language choices older than { $days } days: { $count }
    [outbox] Outgoing messages not sent for a day: { $count }
    [inbox] Incoming messages not answered for two days: { $count }
    [erasures] Marks of erasure older than { $days } days: { $count }
    [addresses] Chat addresses of reporters past their time: { $count }
    [outreach] Subscriptions, ticks, questions, broadcasts and counts by day older than { $days } days: { $count }
   *[other] { $what }: { $count }
 }
cli-expire-dry = This was only a count; nothing was erased.
start-telegram-polling = Bot @{ $name } is running (polling). Ctrl-C stops it.
start-telegram-webhook = Bot @{ $name } is running (webhook on port { $port }). Ctrl-C stops it.
start-token-refused = Telegram refused BOT_TOKEN. Copy it again from @BotFather.
start-no-telegram = Telegram cannot be reached yet; trying again every few seconds.
start-port-taken = Port { $port } is in use. Change PORT or stop the other program.
start-stopping = Stopping in good order…
start-key-made = A new data key was made in { $file }. Keep a copy elsewhere: without it reports cannot be read.
terminal-hint = Type a message and press Enter. The path of a file (picture, PDF, Word) is read as if it were sent. A number presses a button, /help gives help, Ctrl-D leaves.
terminal-prompt = you>
terminal-bye = Goodbye. Check first, before you go.
terminal-path-missing = The file { $path } does not exist. Check the name and the folder.
terminal-path-folder = { $path } is a folder. Type the path of one file in it.
terminal-file = File saved: { $name }
config-wrong = Settings are wrong, so nothing was run. Mend them in the environment or the .env file:
config-token = { $name }: not a bot token. Copy it from @BotFather; it looks like 123456789:ABC…
config-token-missing = { $name }: required when WEBHOOK_URL is set
config-url = { $name }: not an http(s) address
config-https = { $name }: must be https (http only for localhost)
config-secret = { $name }: 16–256 letters, digits, _ or -
config-secret-missing = { $name }: required when WEBHOOK_URL is set, so that nobody else can send forged messages. Make one: openssl rand -hex 32
config-port = { $name }: a number 0–65535
config-database = { $name }: looks like file:./data/cekdulu.db
config-key = { $name }: 32 bytes in base64. Make one: openssl rand -base64 32
config-model-missing = { $name }: required when OPENAI_BASE_URL is set
config-staff = { $name }: “{ $part }” is no Telegram number. Write digits only, separated by commas, such as 12345678,87654321. A user name (@…) cannot be used.
config-language = { $name }: a language code such as id or en
config-language-unknown = { $name }: there is no such language in content/locales
config-log = { $name }: trace, debug, info, warn, error, fatal or silent
config-content = { $name }: there is no locales/id in that folder
config-days = { $name }: a number 1–3650
config-file = { $name } is there but cannot be read. Make sure that it is a file, not a folder, and may be read.
config-ignored = Some of .env is not used: { $what }. Check the spelling; .env.example has them all.
config-ignored-meant = { $name } (did you mean { $meant }?)
config-ignored-line = line { $line }
store-made = There was no database { $file }, so an empty one was made. If it should have data, check DATABASE_URL.
store-corrupt = The database { $file } is damaged. Stop the bot, and copy its whole folder first. Then: npm run -s cekdulu -- restore --from BACKUP. Without a backup, move the file away to start anew.
store-not-a-database = { $file } is not a CekDulu database. Check DATABASE_URL.
store-wrong-key = The data key does not fit { $file }. Use the DATA_KEY or the .key file from when the database was made.
store-key-missing = The database is there but its key is not: { $file }. Restore the .key file or set DATA_KEY.
store-key-unreadable = The data key in { $file } cannot be read: it must be one line, 32 bytes in base64 (44 letters). Bring it back from your copy of the key. For a new key, name a file that is not there yet.
store-newer-schema = { $file } was made by a newer CekDulu. Update this program.
store-read-only = { $file } cannot be written. Check the rights of the file and its folder.
store-disk-full = The disk is full and { $file } cannot be written. Free some space and start again.
store-busy = { $file } is locked by another program. Stop the other bot that uses it and try again.
store-pragma = { $file } cannot be opened with safe settings. Update CekDulu or move the file.
store-other = { $file } cannot be opened.
doctor-config = Settings
doctor-node = Node.js
doctor-content = Content
doctor-database = Database
doctor-key = Data key
doctor-telegram = Telegram
doctor-model = Model
doctor-staff = Staff
doctor-config-ok = all understood
doctor-node-ok = version { $version }
doctor-node-old = version { $version } is too old; run through npm start, which uses the Node 24 that was installed along
doctor-content-ok = { $articles } articles, { $facts } facts, { $contacts } contacts, { $languages } languages
doctor-content-bad = { $count } problems; see: npm run -s cekdulu -- content check
doctor-database-ok = { $file } opens, { $reports ->
    [one] 1 report
   *[other] { $reports } reports
 }
doctor-database-new = { $file } is not there yet; it is made at first start
doctor-key-env = from DATA_KEY
doctor-key-file = in { $file }; be sure to have a copy elsewhere
doctor-key-new = made at first start
doctor-telegram-off = BOT_TOKEN is empty; npm start opens the terminal chat
doctor-telegram-ok = @{ $name } can be reached
doctor-telegram-webhook = the webhook points elsewhere; restart the bot to set it again
doctor-telegram-refused = the token is refused; copy BOT_TOKEN again from @BotFather
doctor-telegram-unreachable = { $where } cannot be reached; check the network or TELEGRAM_API_ROOT
doctor-model-off = not used; the rules work in full
doctor-model-ok = { $model } answers
doctor-model-bad = { $model } does not answer ({ $why }); check OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL. The rules still work.
doctor-staff-none = STAFF_IDS is empty; the only admins are those of staff add
doctor-staff-some = { $count } people
doctor-all-well = All is well.
doctor-faults = { $count } things to mend.
content-summary = { $errors } errors, { $warnings } warnings.
fit-working = Computing the weights. Each author is left out in turn; this can take half an hour…
fit-progress = Part { $done } of { $total } is done.
fit-done = { $messages } messages by { $authors } authors. See how it does with: npm run eval
eval-working = Measuring. The first time this can take more than an hour, afterwards some twenty minutes…
eval-judged = Part { $done } of { $total } is judged.
eval-questions = The offers are done. Now questions and answers…
cli-retention-trust = trust the clock although more than 400 days have passed since the last run
cli-clock = The clock seems wrong and nothing was erased. Set it right, or use --trust-clock if you are sure. ({ $detail })
cli-eval-model = ask the configured model too; its figures are printed below
cli-eval-requests = write every request to a model, about offers and questions, as a JSON file into this folder, without sending it
cli-eval-responses = score the replies of a model, to offers and questions, found in this folder (file names as of the requests)
cli-eval-sample = how many messages of each kind (usually 40) and questions of each set (usually all) for the model, or all
eval-no-data = The test data is not here: { $path }. It comes with the source code (folder test/fixtures); copy that folder, or run this command in a complete copy of the source.
eval-no-model = There is no model. Set OPENAI_API_KEY, or OPENAI_BASE_URL and OPENAI_MODEL, in .env.
eval-bad-sample = --sample must be a whole number from 1, or all.
eval-bad-folder = The folder { $folder } cannot be used ({ $detail }).
eval-requests = { $offers } requests about offers and { $questions } about questions were written to { $folder }. Put a model's replies into another folder under the same file names, then: npm run eval -- --responses FOLDER
eval-replies = { $found } replies found in { $folder }, { $missing } requests have none.
eval-reply-unreadable = { $file }: cannot be read, counted as no answer ({ $detail })
eval-reply-bad-output = { $file }: not JSON of the form that was asked for, counted as no answer ({ $detail })
eval-reply-refused = { $file }: the model refused
eval-reply-canary = { $file }: repeats its instructions, counted as no answer
eval-reply-more = … and { $more } more.
eval-reply-stray = { $count } files in that folder answer to no request, for example { $first }.
config-utf16 = { $name } was saved as UTF-16, so it cannot be read. Open it in Notepad, choose Save as, Encoding: UTF-8, and save it again.
config-ignored-needs = { $name } (needs { $needs })
doctor-env-open = Others on this machine can read .env, and the token is in it. Close it with: chmod 600 .env
cli-questions-no-topic = no topic
