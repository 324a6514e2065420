cli-staff = staff in Telegram: add, list, remove
cli-staff-add = give someone a role; one who has a role gets the new one
cli-staff-list = show role, day added and a short code (Telegram ids are not kept)
cli-staff-remove = take someone's role away
cli-staff-id = Telegram id (a number, not an @name)
cli-staff-id-or-ref = Telegram id, or the short code from staff list
cli-staff-role = viewer, analyst or admin
cli-staff-bad-id = Give a Telegram id (a number), such as 123456789. Usernames do not count: they can be imitated.
cli-staff-bad-role = The role must be one of { $known }.
cli-staff-added = { $ref } is now { $role }. Note whose code this is: the id is not kept.
cli-staff-removed = The role is gone. Reports they were working on are back in the queue.
cli-staff-unknown = There is no such member of staff. See: npm run -s cekdulu -- staff list
cli-staff-always-admin = This id is in STAFF_IDS and therefore stays an admin.
cli-staff-listed = { $count ->
    [one] One member of staff on the list, and { $admins } from STAFF_IDS as admins.
   *[other] { $count } members of staff on the list, and { $admins } from STAFF_IDS as admins.
}
