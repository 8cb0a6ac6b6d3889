# The course of a sitting: check-in, quorum, items, speakers' queue, break, closing.
sittings-title =
    <b>{ $body }</b>
    Meeting No. { $number }
sittings-state-awaited = Begins: <b>{ $starts_at }</b>. Check-in from { TIME($doors_at) }.
sittings-state-open = <b>The sitting is open</b> (since { TIME($opened_at) }).
sittings-state-break = <b>Break</b> until { TIME($until_at) }.
sittings-state-adjourned = <b>The sitting is adjourned</b> to <b>{ $until_at }</b>.
sittings-state-closed = <b>The sitting was closed:</b> { $closed_at }.
sittings-state-not-held = <b>The sitting was not held: there was no quorum.</b>
sittings-present = Present: <b>{ $present }</b>, seats in all: { $seats }
sittings-online = of them online: { $online }
sittings-in-room = of them noted by the secretary: { $in_room }
sittings-advisory = With an advisory vote: { $advisory }
sittings-quorum-there = There is a quorum ({ $quorum } needed).
sittings-quorum-missing = <b>No quorum:</b> { $needed } more needed ({ $quorum } in all).
sittings-ballot-quorum = { $is_there ->
    [true] For the ballot on “{ $motion }” { $counted } count towards the quorum ({ $quorum } needed): those who stepped or were set aside do not.
   *[false] <b>No quorum for the ballot on “{ $motion }”:</b> { $counted } count ({ $quorum } needed), those who stepped or were set aside do not.
}
sittings-agenda-waiting = The agenda has not been approved yet.
sittings-agenda-refused = The agenda was not approved: { $yes } for, { $no } against, { $abstain } abstained.
sittings-agenda-approved = The agenda is approved.
sittings-item = <b>{ $position }. { $title }</b>
sittings-speaking = Speaking: { $name }, until { TIME($over_at) }
sittings-queue = Waiting to speak ({ $count }): { $names }
sittings-own-away = You have not checked in.
sittings-own-here-self = You checked in at { TIME($came_at) }.
sittings-own-here-code = You checked in by the code in the room at { TIME($came_at) }.
sittings-own-here-secretary = The secretary noted you as present at { TIME($came_at) }. In open ballots they record your raised hand. To vote yourself, check in.
sittings-own-asked = You asked to speak. Your place in the queue: { $place }.
sittings-own-floor = <b>You have the floor</b> until { TIME($over_at) }.
sittings-own-aside = You have stepped aside from: { $motion }
sittings-how-self = by oneself
sittings-how-code = by the code in the room
sittings-how-secretary = noted by the secretary
sittings-mode-in-person = in the room
sittings-mode-online = online

sittings-doors = Check-in is open. The meeting begins: <b>{ $starts_at }</b>. If you are there, press the button.
sittings-noted = The secretary noted you as present at { TIME($came_at) }. In open ballots they record your raised hand. To vote yourself, open the card of the sitting and check in.
sittings-adjourned =
    The sitting is adjourned. It goes on: <b>{ $starts_at }</b>
    Where: { $place }
    You will have to check in again then.
sittings-quorum-lost = <b>The quorum is lost:</b> { $present } present, { $quorum } needed. Nothing can be decided now: wait for members, announce a break or adjourn.
sittings-break-over = <b>The time of the break is over.</b> The sitting can go on.
sittings-floor-given = <b>You have the floor.</b> Time: { $count } min.
sittings-floor-over = <b>Time is up:</b> { $name }, { $count } min.
sittings-floor-over-own = <b>Your time is up:</b> { $count } min.
sittings-checked-in = You are checked in.
sittings-checked-out = Noted that you have left.
sittings-floor-asked = You are in the speakers' queue.
sittings-floor-given-up = All right, you are not in the queue.
sittings-moved = The card of meeting No. { $number } is below.
sittings-list = Sittings going on now
sittings-none = No sitting is on in your councils now. Check-in opens an hour before the beginning.
sittings-hall-here = { $name }: { $mode }, { $how }
sittings-hall-away = { $name }: not here
sittings-hall-hint = To note a member without a phone, press their name.
sittings-door-code =
    <b>{ $body }</b>
    Meeting No. { $number }
    Code: <b>{ $code }</b>
    Show it in the room: members point a camera at the picture or type the code. A new code ends this one.
sittings-code-wrong = The code does not fit. Look at the one in the room. Tries left: { $tries }.
sittings-course = <b>Agenda</b>
sittings-course-now = <b>{ $position }. { $title }</b> – now
sittings-course-taken = { $position }. { $title } – taken
sittings-course-ahead = { $position }. { $title }
sittings-waiting-title = Waiting:
sittings-waiting = { $place }. { $name }
sittings-nobody-waits = Nobody is waiting to speak.
sittings-break-ask = How long shall the break be?
sittings-left = Not taken:
sittings-closing = Close the sitting? After that no item can be taken and nothing put to the vote.

sittings-here-in-person-button = I am in the room
sittings-here-online-button = I am online
sittings-code-button = Enter the code
sittings-code-again-button = Enter it again
sittings-card-button = Card of the sitting
sittings-private-button = Check in, ask to speak
sittings-open-button = Sitting: { $code }
sittings-show-button = Course of the sitting
sittings-return-button = Back to the sitting
sittings-run-button = Run the sitting
sittings-leave-button = I am leaving
sittings-floor-ask-button = Ask to speak
sittings-floor-back-button = Leave the queue
sittings-floor-end-button = I have finished
sittings-aside-button = I step aside
sittings-aside-back-button = I vote after all
sittings-floor-open-button = Speakers' queue
sittings-floor-button = Speakers' queue ({ $count })
sittings-hall-button = Who is here
sittings-door-code-button = Code for the room
sittings-note-here-button = + { $name }
sittings-note-gone-button = – { $name }
sittings-start-button = Open the sitting
sittings-approve-button = Agenda: all in favour
sittings-hands-button = Count hands
sittings-next-button = Next item: { $position }
sittings-ballot-button = Ballot No. { $number }
sittings-tied-button = Tie: ballot No. { $number }
sittings-item-button = { $position }. { $title }
sittings-course-button = Agenda
sittings-break-button = Break
sittings-break-for-button = { $count } min.
sittings-resume-button = Resume
sittings-adjourn-button = Adjourn
sittings-close-button = Close the sitting
sittings-close-yes-button = Yes, it is closed
sittings-not-held-button = Not held
sittings-give-button = Floor: { $name }
sittings-more-button = 1 more minute
sittings-speech-end-button = Finished
sittings-name-button = Add a speaker

slash-sitting = The sitting now

# Forms.
enter-code =
    .title = Code in the room
    .confirm = Check in
    .sent = You are checked in.
enter-code-code =
    .ask = Write the code that is shown in the room.
    .hint = Six figures.
    .example = 482 913
    .label = Code
    .too-short = The code has { $bound } figures.
    .too-long = The code has { $bound } figures.
    .not-valid = The code has figures only.

count-hands =
    .title = Agenda: show of hands
    .confirm = Record
    .sent = Recorded.
count-hands-yes =
    .ask = How many for?
    .label = For
count-hands-no =
    .ask = How many against?
    .label = Against
count-hands-abstain =
    .ask = How many abstain?
    .label = Abstaining

name-speaker =
    .title = Add a speaker
    .confirm = Put into the queue
    .sent = Put into the queue.
name-speaker-name =
    .ask = Who will speak?
    .hint = The name of a guest, or of a member without a phone.
    .example = Serik Akhmetov, education department
    .label = Speaker

adjourn-sitting =
    .title = Adjourn the sitting
    .confirm = Adjourn
    .sent = The members will get a notice.
adjourn-sitting-until-at =
    .ask = When does the sitting go on?
    .hint = All members get a notice, and check in again then.
    .example = 26.11.2026 15:00
    .label = It goes on

note-not-held =
    .title = The meeting was not held
    .confirm = Note it
    .sent = The members will get a notice.
note-not-held-reason =
    .ask = Why was the meeting not held?
    .hint = Everybody who was called gets this reason.
    .example = There was no quorum
    .label = Reason

# Why a rule says no.
refused-sitting-not-so = { $state ->
    [open] The sitting is open. This cannot be done now.
    [break] There is a break now. Resume the sitting first.
    [adjourned] The sitting is adjourned.
    [awaited] The sitting has not been opened yet.
   *[other] The sitting is over.
}
refused-doors-closed = Check-in is not open yet. It opens: { $opens_at }.
refused-quorum-missing = No quorum: { $present } present, { $quorum } needed. Missing: { $needed }.
refused-agenda-not-approved = The agenda has to be approved first.
refused-agenda-approved = The agenda has been approved already.
refused-hands-too-many = More hands than members present: { $present }. Count again.
refused-not-present = Check in first to ask for the floor.
refused-floor-asked-already = You are in the speakers' queue already.
refused-speech-over = This speech has ended or was taken off the queue.
refused-no-door-code = No code is shown at this meeting. Check in by the button or tell the secretary.
refused-code-tries-over = Too many wrong codes. Tell the secretary, who will note you.
