# Meetings: calling, answers, pages, the card.
meetings-title =
    <b>{ $body }</b>
    Meeting No. { $number }
meetings-state-held = The meeting has been held.
meetings-state-cancelled = <b>The meeting is cancelled.</b>
meetings-when = When: <b>{ $starts_at }</b>
meetings-where = Where: { $place }
meetings-form = Form: { $attendance }
meetings-put-off = Put off to: <b>{ $until_at }</b>
meetings-link-kept = The link is for members, and for guests to whom a seat is granted: ask for one.
meetings-agenda = <b>Agenda</b>
meetings-item = { $position }. { $title }
meetings-motion = Put to the vote: <i>{ $text }</i>
meetings-late = The notice is late. Reason: { $reason }
meetings-reason = Reason: { $reason }
meetings-called = You are invited to a meeting.
meetings-reminder = A meeting is coming up and you have not answered yet. Will you come?
meetings-reminder-coming = A reminder: the meeting is about to begin. You answered that you will come.

meetings-own-coming = Your answer: <b>I will come</b>
meetings-own-absent =
    Your answer: <b>I cannot come</b>
    Reason: { $reason }
meetings-answered = Your answer was accepted.
meetings-forecast = Coming: { $coming }. Not coming: { $absent }. No answer: { $silent }.
meetings-quorum-expected = A quorum is expected ({ $quorum } needed).
meetings-quorum-missing = { $needed } more needed for a quorum ({ $quorum } in all).

meetings-come-button = I will come
meetings-decline-button = I cannot come
meetings-show-button = Details
meetings-motion-button = Motion
meetings-answers-button = Who comes
meetings-call-button = Call a meeting
meetings-cancel-button = Cancel the meeting
meetings-end-button = End the meeting
meetings-end-yes-button = Yes, it is over
meetings-decisions-button = Decisions
meetings-private-button = Answer in private chat
meetings-button = Meetings
meetings-of-button = Meetings: { $code }
meetings-open-button = No. { $number }: { DAY_MONTH($starts_at) }

meetings-list =
    <b>{ $body }</b>
    Meetings
meetings-which = Whose meetings do you want to see?
meetings-which-body = <b>{ $code }</b>: { $body }
meetings-none-of-yours = You do not sit in any council.
meetings-answers = Who comes
meetings-said-coming = { $name }: comes
meetings-said-absent = { $name }: does not come, because: { $reason }
meetings-said-nothing = { $name }: no answer
meetings-ending = Is the meeting over? After that nothing can be put to the vote.

# The form that calls a meeting.
call-meeting =
    .title = Call a meeting
    .confirm = Call
    .sent = The members will get the notice.
call-meeting-starts-at =
    .ask = When does the meeting begin?
    .hint = As many working days must be left as the regulation asks.
    .example = 25.11.2026 15:00
    .label = When
call-meeting-attendance =
    .ask = How is the meeting held?
    .label = Form
call-meeting-attendance-in-person = In person
call-meeting-attendance-online = Online
call-meeting-attendance-mixed = Mixed
call-meeting-place =
    .ask = Where is it held?
    .hint = Address and room; a link if it is online. Mixed: the address, a semicolon, then the link.
    .example = 66 Al-Farabi Avenue, 3rd floor, meeting hall
    .label = Where
call-meeting-item =
    .ask = What is on the agenda?
    .example = On the plan of work for 2027
    .label = Agenda
call-meeting-motion =
    .ask = What exactly is put to the vote?
    .hint = Write it so that a member can be for or against.
    .example = That the plan of work for 2027 be adopted
    .label = Motion
call-meeting-late-reason =
    .ask = If the notice is late, why?
    .hint = Skip this if the term of the regulation is kept.
    .label = Reason for lateness
    .missing = By the regulation the meeting may not be earlier than { DATE($bound) }. Write the reason or change the time.

decline-meeting =
    .title = I cannot come to the meeting
    .confirm = Answer
    .sent = Your answer was accepted.
decline-meeting-reason =
    .ask = Why can you not come?
    .hint = The secretary and the chair see the reason. It stands in the minutes, but not in the copy that everybody reads.
    .example = I am away on business
    .label = Reason

cancel-meeting =
    .title = Cancel the meeting
    .confirm = Cancel the meeting
    .sent = The members will get a notice.
cancel-meeting-reason =
    .ask = Why is the meeting cancelled?
    .hint = Everyone who was invited gets this reason.
    .example = There will be no quorum
    .label = Reason

slash-meetings = Meetings

refused-meeting-over = Meeting No. { $number } is over or cancelled. It can no longer be changed.
refused-ballot-still-open = { $is_tied ->
    [true] Ballot No. { $number } is tied and waits for the casting vote of whoever presides. That comes first.
   *[false] Ballot No. { $number } is still open. It must be closed first.
}
refused-not-a-member = You are not in this council today. If this is a mistake, tell the secretary.

# Drafts, agendas, papers, moves.
meetings-draft-title =
    <b>{ $body }</b>
    Meeting in preparation
meetings-state-draft = The members have not been told of it yet.
meetings-extraordinary = <b>Extraordinary meeting</b>
meetings-agenda-empty = Nothing is on the agenda yet.
meetings-items-more = …and { $count } more.
meetings-item-title = <b>{ $position }. { $title }</b>
meetings-item-counts = Motions: { $motions }, papers: { $papers }
meetings-kind-information = Information
meetings-kind-report = Hearing of a report
meetings-kind-decision = Decision
meetings-kind-election = Election
meetings-kind-draft-act = Discussion of a draft act
meetings-kind-other = Other matter
meetings-speaker = Speaker: { $speaker }
meetings-minutes = Time planned: { $minutes } min
meetings-papers = Papers: { $count } ({ $size })
meetings-announced = A council that you follow calls a meeting.
meetings-moved = <b>The meeting has been moved.</b>
meetings-moved-from = Was to be held: { $was_at }
meetings-moved-late = The notice of the move is later than the regulation asks.
meetings-moved-answer = Please answer again: your earlier answer does not count any more.
meetings-changed = The agenda of the meeting has changed.
meetings-own-online = Your answer: <b>I take part online</b>
meetings-received = You have the notice: { $received_at }
meetings-received-toast = Thank you. We have noted that you have the notice.
meetings-quorum-title = <b>There may be no quorum</b>
meetings-quorum-hopeless = Those who have not answered cannot make a quorum any more. Telephone those who declined, or move the meeting.

meetings-online-button = I take part online
meetings-received-button = I have the notice
meetings-papers-button = Agenda and papers
meetings-calendar-button = Calendar
meetings-uncalendar-button = Take off the calendar
meetings-map-button = Map
meetings-draft-button = Prepare a meeting
meetings-open-draft-button = Draft: { DAY_MONTH($starts_at) }
meetings-review-button = Check and call
meetings-announce-button = Call the meeting
meetings-announced-toast = The members will get the notice.
meetings-reschedule-button = Time and place
meetings-point-button = Place on the map
meetings-link-open-button = Link: show to everybody
meetings-link-close-button = Link: for the invited only
meetings-move-button = Move the meeting
meetings-drop-button = Delete the draft
meetings-drop-yes-button = Yes, delete it
meetings-drop-sure = Delete the draft with its agenda? Nobody has been told of this meeting.
meetings-dropped = The draft is deleted.
meetings-add-item-button = Add an item
meetings-copy-button = Copy the last agenda
meetings-waiting-button = Proposals waiting: { $count }
meetings-waiting = Proposals that wait for an agenda
meetings-waiting-none = No proposal waits for an agenda.
meetings-waiting-line = <b>{ $number }</b> { $title }
meetings-take-button = Take { $number }
meetings-item-button = { $position }. { $title }
meetings-up-button = Up
meetings-down-button = Down
meetings-put-motion-button = Add a motion
meetings-change-item-button = Change
meetings-remove-item-button = Remove
meetings-remove-sure = Take this item off the agenda?
meetings-remove-yes-button = Yes, take it off
meetings-removed = The item is off the agenda.

meetings-calendar = Open the file to put the meeting into your calendar. If the meeting is moved, take the file anew.
meetings-calendar-off = Open the file to take the meeting off your calendar.
meetings-calendar-summary = { $body }: meeting No. { $number }

meetings-review-agenda = Items: { $items }, motions: { $motions }
meetings-review-papers = Papers: { $count }
meetings-review-in-time = The notice is in time: the regulation asks for { $days } working days, the earliest day is { DATE($earliest) }.
meetings-review-late = <b>The notice is late.</b> The regulation asks for { $days } working days, the earliest day is { DATE($earliest) }. You will be asked for the reason.
meetings-review-told = People who get the notice: { $told }
meetings-review-unreachable = Not reached by the bot: { $unreachable }. You will find them on the telephone list.
meetings-review-followers = Followers who will hear of it: { $followers }

meetings-said-online = { $name }: takes part online
meetings-said-received = { $name }: has the notice, no answer
meetings-said-phoned = { $name }: told by telephone, no answer
meetings-phone-button = Telephone list: { $count }
meetings-phone = <b>Telephone list</b>
meetings-phone-hint = The bot does not reach these people. Telephone them, then mark them here.
meetings-phone-nobody = The bot reaches everybody.
meetings-phone-line = • { $name }: { $why }
meetings-phone-done = • { $name }: told by telephone, { $phoned_at }
meetings-phoned-button = Told: { $name }
meetings-unphoned-button = Undo: { $name }
meetings-unreachable-not-joined = has not joined the bot
meetings-unreachable-blocked = has blocked the bot
meetings-unreachable-deactivated = the Telegram account is deleted

# The form that prepares a meeting.
draft-meeting =
    .title = Prepare a meeting
    .confirm = On to the agenda
draft-meeting-starts-at =
    .ask = When does the meeting begin?
    .hint = You can change it until the members are told.
    .example = 25.11.2026 15:00
    .label = When
    .in-the-past = This time is over. Write a later one.
draft-meeting-attendance =
    .ask = How is the meeting held?
    .label = Form
draft-meeting-attendance-in-person = In person
draft-meeting-attendance-online = Online
draft-meeting-attendance-mixed = Mixed
draft-meeting-place =
    .ask = Where is it held?
    .hint = Address and room; a link if it is online. Mixed: the address, a semicolon, then the link.
    .example = 66 Al-Farabi Avenue, 3rd floor, meeting hall
    .label = Where
draft-meeting-is-extraordinary =
    .ask = Is it an extraordinary meeting?
    .label = Extraordinary

reschedule-draft =
    .title = Time and place
    .confirm = Save
reschedule-draft-starts-at =
    .ask = When does the meeting begin?
    .example = 25.11.2026 15:00
    .label = When
    .in-the-past = This time is over. Write a later one.
reschedule-draft-attendance =
    .ask = How is the meeting held?
    .label = Form
reschedule-draft-attendance-in-person = In person
reschedule-draft-attendance-online = Online
reschedule-draft-attendance-mixed = Mixed
reschedule-draft-place =
    .ask = Where is it held?
    .hint = Address and room; a link if it is online. Mixed: the address, a semicolon, then the link.
    .label = Where

move-meeting =
    .title = Move the meeting
    .confirm = Move the meeting
move-meeting-starts-at =
    .ask = When will the meeting begin now?
    .hint = Everybody gets a new notice and is asked again.
    .example = 26.11.2026 15:00
    .label = When
    .in-the-past = This time is over. Write a later one.
move-meeting-attendance =
    .ask = How is the meeting held?
    .label = Form
move-meeting-attendance-in-person = In person
move-meeting-attendance-online = Online
move-meeting-attendance-mixed = Mixed
move-meeting-place =
    .ask = Where is it held?
    .hint = Address and room; a link if it is online. Mixed: the address, a semicolon, then the link.
    .label = Where
move-meeting-reason =
    .ask = Why is the meeting moved?
    .hint = Everyone who was invited gets this reason.
    .example = The speaker is on a business trip
    .label = Reason

announce-late =
    .title = The notice is late
    .confirm = Call the meeting
announce-late-reason =
    .ask = Why is the notice later than the regulation asks?
    .hint = Everyone who is invited gets this reason.
    .example = The matter came up yesterday
    .label = Reason

place-on-map =
    .title = Place on the map
    .confirm = Save
place-on-map-point =
    .ask = Where does the meeting take place?
    .hint = Send the place from the map of your telephone.
    .label = Place
    .no-point = An address alone does not say where that is on the map. Send the place from the map.

add-item =
    .title = Add an item
    .confirm = Add
add-item-title =
    .ask = What is the item?
    .example = On the plan of work for 2027
    .label = Item
add-item-kind =
    .ask = What does the council do with it?
    .label = Kind
add-item-kind-information = Information
add-item-kind-report = Report
add-item-kind-decision = Decision
add-item-kind-election = Election
add-item-kind-draft-act = Draft act
add-item-kind-other = Other
add-item-speaker =
    .ask = Who speaks on it?
    .hint = Name and office, as in the agenda.
    .example = A. Akhmetova, head of the education department
    .label = Speaker
add-item-minutes =
    .ask = How many minutes are planned?
    .example = 15
    .label = Minutes

change-item =
    .title = Change the item
    .confirm = Save
change-item-title =
    .ask = What is the item?
    .label = Item
change-item-kind =
    .ask = What does the council do with it?
    .label = Kind
change-item-kind-information = Information
change-item-kind-report = Report
change-item-kind-decision = Decision
change-item-kind-election = Election
change-item-kind-draft-act = Draft act
change-item-kind-other = Other
change-item-speaker =
    .ask = Who speaks on it?
    .label = Speaker
change-item-minutes =
    .ask = How many minutes are planned?
    .label = Minutes

refused-meeting-begun = The sitting of meeting No. { $number } has begun. It can be adjourned or closed, but neither moved nor cancelled.
refused-meeting-ahead = Meeting No. { $number } has not begun (check-in opens: { $opens_at }), so it cannot be ended. If it will not be held, move it or cancel it.
refused-agenda-settled = The council has approved the agenda of meeting No. { $number }. An item leaves it by a motion “Take off the agenda”; kind, speaker and time may be changed.
refused-meeting-announced = Meeting No. { $number } has been called already.
refused-meeting-not-announced = This meeting is still being prepared.
refused-agenda-empty = Nothing is on the agenda. Add an item first.
refused-agenda-full = There is no room: an agenda has at most { $most } items.
refused-notice-late = The notice would be late: the earliest day is { DATE($on) }. Give the reason or change the time.
refused-starts-in-past = The time of the meeting is over. Change it first.
refused-item-of-right = Only the council takes this off: add a motion “Take off the agenda” to the item and put it to the vote. Members put it there by right: “{ $title }”
refused-item-worded = Members put this on the agenda by right: its words stay. You may change the kind, the speaker and the time. “{ $title }”
refused-motion-voted = “{ $title }” has been put to the vote. It cannot be changed any more.
refused-place-unknown = Nobody has marked this place on the map yet.
