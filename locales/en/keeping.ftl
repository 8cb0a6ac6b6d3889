# Backups, restores, and how the house is: for administrators.
keeping-state = <b>State</b>
keeping-running = Running since { $started_at }.
keeping-waiting-in = Updates kept and not yet handled: { $count }
keeping-waiting-out = Messages waiting to leave: { $count }
keeping-unknown = Messages nobody knows to have arrived: { $count }
keeping-unknown-kind = – <code>{ $kind }</code>: { $count }
keeping-dead-letters = Updates set aside after several tries: { $count }
keeping-backup = Last backup: { $made_at }, { $size }
keeping-no-backup = No backup has been made yet.
keeping-held = Held since a restore: { $count }
keeping-state-button = State of the bot
keeping-held-button = What is held

held-title = <b>Held since a restore</b>
held-restored =
    This database was brought back on { $restored_at }.
    The backup was made on { $made_at }. What has been sent since then is not known here.
held-restored-unknown =
    This database was brought back on { $restored_at }.
    When the backup was made, it does not say.
held-none = Nothing is held.
held-message = { $noun ->
    [meeting] Messages about meetings: { $count }, the oldest of { $first_at }
    [ballot] Messages about ballots: { $count }, the oldest of { $first_at }
    [appeal] Messages about appeals: { $count }, the oldest of { $first_at }
   *[other] Other messages: { $count }, the oldest of { $first_at }
}
held-card = { $noun ->
    [meeting] Cards of meetings to be redrawn: { $count }
    [ballot] Cards of ballots to be redrawn: { $count }
    [appeal] Cards of appeals to be redrawn: { $count }
   *[other] Other cards to be redrawn: { $count }
}
held-due = { $noun ->
    [meeting] Reminders of meetings: { $count }, the first due on { $first_at }
    [ballot] Due work on ballots: { $count }, the first due on { $first_at }
    [appeal] Reminders of appeals: { $count }, the first due on { $first_at }
   *[other] Other due work: { $count }, the first due on { $first_at }
}
held-send-button = Send what still applies
held-drop-button = Drop all
held-send-sure =
    <b>Send what still applies?</b>
    Messages about meetings to come, open ballots and appeals leave, marked as repeats. The others are dropped.
held-send-yes-button = Yes, send
held-drop-sure =
    <b>Drop all of it?</b>
    Nobody will be told what is held now. This cannot be undone.
held-drop-yes-button = Yes, drop all
held-sent = Leaving now: { $sent }. Dropped: { $dropped }.
held-dropped = Dropped: { $dropped }.
held-row = { $sort } { $kind } { $subject } → { $to }, { $at }
held-done = Leaving: { $sent }. Dropped: { $dropped }.
held-both = Choose one: --send or --drop.

house-restored =
    <b>The database was brought back from a backup</b> made on { $made_at }.
    Held until you decide: { $held }. Nothing of it is sent before that; what happens from now on goes its way.
house-restored-unknown =
    <b>The database was brought back from a backup.</b> When it was made, it does not say.
    Held until you decide: { $held }. Nothing of it is sent before that; what happens from now on goes its way.

backup-making = Making a backup…
backup-made = { $file }: { $size }.
backup-exists = { $file } is there already. Name another file, or a folder.
backup-missing = { $file } is not there. Name the backup's file.
backup-not-whole = This is no whole backup: { $why }. Take another one.
tool-missing = { $tool } is missing, or older than the server. Install PostgreSQL's client programs in the server's version.
backup-before-schema = Before the schema is changed, a backup was made: { $file }

restore-looking = Looking through the backup…
restore-working = Bringing it back…
restore-sure = Put { $file } in the place of { $database }? What stands there now will be kept.
restore-older = Its schema { $found } is older; it is brought to { $wanted }.
restore-done = Brought back.
restore-replaced = What stood there before is kept: { $file }
restore-held = Held until you decide: { $count }. To see it: kenes held
restore-erased = Erased anew, as people had asked since the backup: { $count }.
run-restored = The database was brought back from a backup. Held until an administrator decides: { $count }. To see it: kenes held
