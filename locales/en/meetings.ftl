# Meetings: calling, answers, pages, the card.
meetings-title =
    <b>{ $body }</b>
    Meeting No. { $number }
meetings-state-held = The meeting has been held.
meetings-state-cancelled = <b>The meeting is cancelled.</b>
meetings-when = When: <b>{ $starts_at }</b>
meetings-where =
    Where: { $place }
    Form: { $attendance }
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
    .hint = Address and room; a link if it is online.
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
    .hint = The secretary and the chair see the reason.
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
refused-ballot-still-open = Ballot No. { $number } is still open. It must be closed first.
refused-not-a-member = You are not in this council today. If this is a mistake, tell the secretary.
