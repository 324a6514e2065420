cli-audit = check the record of what staff did
cli-audit-verify = follow the record's chain from its first row; name the row that does not fit
cli-backup = copy the database to a file; the bot may go on running
cli-backup-out = backup file; an existing file is not overwritten
cli-restore = put a backup in the place of the database; stop the bot first
cli-restore-from = backup file
cli-restore-erasures = list of erasures that was kept apart (from the erasures command)
cli-restore-key = data key of that backup, if it was made before the key was replaced or on another machine
cli-restore-without = go on even if the erasures in the old database cannot be read
cli-erasures = write the list of erasures to a file, so that it outlives the database
cli-erasures-out = list file; an existing list is added to, never shortened
cli-rotate = replace the data key; stop the bot first
cli-rotate-file = new key file; made if it is not there
audit-whole = { $rows ->
    [one] The record is whole: one row. Note this number; next time it must not be smaller.
   *[other] The record is whole: { $rows } rows. Note this number; next time it must not be smaller.
}
audit-broken = The record is NOT whole: row { $row } does not follow from the one before it, or is missing. Change nothing, keep a copy of the database, see docs/operations.md.
backup-no-database = There is no database at { $file } yet.
backup-made = Backup { $file } is made and checked: { $reports } reports, { $size } MB, record up to row { $rows }.
backup-list = The imported P3MI list is in { $file }.
backup-key = It can only be read with data key version { $version } ({ $key }). Keep that key apart from the backup.
restore-no-file = There is no file { $file }.
restore-done = The database is restored from { $file }: { $reports } reports.
restore-erased = { $count ->
    [one] One person was erased again, who asked for it after the backup was made.
   *[other] { $count } people were erased again, who asked for it after the backup was made.
}
restore-replaced = The database before it is kept at { $file }. Delete it when no longer needed.
restore-no-list = There is no list of erasures: people who asked to be erased after the backup was made are back. Give --erasures if you have the list.
restore-no-manifest = There is no .json file beside the backup, so it could not be compared with what it was when made.
restore-list-restored = The P3MI list is restored too.
restore-list-older = The P3MI list in place is newer and stays.
restore-list-unreadable = The P3MI list beside the backup cannot be read. The one in place stays; import it again with: npm run -s cekdulu -- agencies import.
restore-audit-broken = Nothing was replaced: the record in the backup is not whole, row { $row }. Use another backup.
restore-erasures-unreadable = Nothing was replaced: the erasures in { $file } cannot be read, and people who asked to be erased could come back. Give --erasures with the list you kept, and add --without-replaced.
erasures-written = { $count ->
    [one] One erasure stands in { $file }. There is no name or number in it.
   *[other] { $count } erasures stand in { $file }. There is no name or number in it.
}
rotate-same-file = --new-key-file must be another file, not the key in use.
rotate-same-key = That is the key in use. Take a file with a new key.
rotate-done = Data key version { $version } is in use: keys of { $people } people wrapped anew.
rotate-was-done = The database uses key version { $version } already; the rest is finished.
rotate-key-file = The new key is in { $file }; the old one in { $old }, only to open old backups.
rotate-key-env = Set DATA_KEY to the content of { $file } before you start the bot.
rotate-backup = Make a new backup now. Old backups still open with the old key: delete them if that key leaked.
start-in-use = Another CekDulu is still using this database; waiting until it stops…
store-in-use = { $file } is in use by another CekDulu. Stop it, then try again.
store-not-a-list = { $file } is not a whole list of erasures. Make one with: npm run -s cekdulu -- erasures --out FILE
cli-drill = drills and work sheets for emergencies
cli-drill-breach = data breach: what, who and when from the record, and the steps within 72 hours
cli-drill-since = from that day on (Jakarta); default: 7 days ago
breach-title =
    DATA BREACH: work sheet, made { $now }
    If it became known now, it must be notified in writing by { $deadline } (3 × 24 hours, UU PDP article 46).
breach-chain = The record is whole up to row { $rows }: the list below can be trusted.
breach-chain-broken = The record is NOT whole at row { $row }: the list below may be incomplete or altered.
breach-stored = Stored now: { $reports } reports of { $people } people, from { $oldest } to { $newest }; { $withAddress } addresses of chats, { $questions } questions. All of it is locked; it can only be read if the data key leaked too.
breach-not-stored = Never stored: names, readable Telegram numbers and accounts, pictures.
breach-deeds = Who did what since { $since }:
breach-no-deeds = - nothing is recorded
breach-rows = { $rows } reports exported
breach-text = { $times } times with free text
breach-steps =
    Steps (in detail: docs/operations.md):
    1. Stop what still leaks: revoke the token at @BotFather, remove the member of staff (staff remove), replace the data key (rotate-key).
    2. Keep evidence: backup, copy of the logs, the row number of the record. Delete nothing.
    3. Find out: did the data key leak too? Without the key, reports cannot be read.
    4. Tell the programme's data controller and the data protection authority within 72 hours: what, who, when, consequences, measures.
    5. Reporters are told by a public notice; nobody is written to one by one, for their phone may be in other hands.
restore-backup-corrupt = The backup { $file } is damaged. Nothing was changed. Use another backup.
restore-backup-not-a-database = { $file } is no backup of CekDulu. Nothing was changed. Check --from.
restore-backup-newer-schema = The backup { $file } was made by a newer CekDulu. Nothing was changed. Update this program first.
restore-backup-wrong-key = The data key does not fit the backup { $file }. Nothing was changed. Name the key that was in use when it was made: --key-file FILE
restore-backup-earlier-key = The backup { $file } was made before the data key was replaced. Nothing was changed. Repeat with: --key-file { $key }
