alarm-database =
    Attention: the database takes nothing, or has another schema.
    Nothing that was accepted is lost; new updates wait with Telegram.
    To do: look at the disk, the database server and the log. The bot goes on by itself once the database answers.
    .over = Over: the database answers again.
alarm-delivery =
    Attention: messages wait and do not leave.
    Nothing is lost; they leave once the fault is gone.
    To do: look into the log for “service_crashed” and “call_rejected”, and whether Telegram can be reached.
    .over = Over: messages leave again.
alarm-inbox =
    Attention: updates were accepted and are not handled in time.
    To do: look into the log for “update_failed” and at the load of the machine. If it stays so, start the bot again: what waits is handled after the start.
    .over = Over: updates are handled in time again.
alarm-webhook =
    Attention: updates pile up with Telegram, or it brings them elsewhere. A press of a button is lost after 150 seconds.
    To do: look at the proxy before the bot and its certificate, and whether another program uses the same token.
    .over = Over: updates come in again.
alarm-backup =
    Attention: the last backup is too old.
    To do: look at the room in the backup folder and at who may write there; then run: kenes backup
    .over = Over: there is a fresh backup.
alarm-unknown =
    { $count ->
        [one] Attention: of one message in the last hour it is unknown whether it arrived. It is not repeated by itself.
       *[other] Attention: of { $count } messages in the last hour it is unknown whether they arrived. They are not repeated by themselves.
    }
    To do: look at the network; whether people must be told another way, /state shows.
    .over = Over: for an hour every message has had an answer.
alarm-clock =
    { $seconds ->
        [one] Attention: the clock of this machine is one second off.
       *[other] Attention: the clock of this machine is { $seconds } seconds off. Deadlines and reminders come at wrong times.
    }
    To do: let the machine set its clock by the network (NTP).
    .over = Over: the clock is right again.
