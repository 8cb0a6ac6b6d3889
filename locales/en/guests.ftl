# Seats for guests and the press.
guests-button = Guests
guests-ask-button = Ask for a seat
guests-list = <b>Guests and the press</b>
guests-nobody = Nobody has asked for a seat.
guests-line = { $number }. { $name }
guests-name = Name: { $name }
guests-organization = From: { $organization }
guests-state-asked = Waits for your answer
guests-state-granted = Seat granted
guests-state-refused = Refused
guests-grant-button = Seat for { $number }
guests-refuse-button = No seat for { $number }
guests-asked = Your request has gone to the secretary. You will get the answer here.
guests-new = Somebody asks for a seat at a meeting.
guests-you-granted = You have a seat at the meeting.
guests-you-refused = Unfortunately there is no seat for you at the meeting.
guests-where = Where: { $place }

ask-seat =
    .title = A seat at the meeting
    .confirm = Ask for a seat
ask-seat-name =
    .ask = What is your name?
    .hint = The secretary will see it at the door.
    .example = Akhmetova Aigul
    .label = Name
ask-seat-organization =
    .ask = For which newspaper or organization do you come?
    .hint = Skip this if you come for yourself.
    .example = Kostanay News
    .label = From

refused-meeting-closed = One cannot ask for a seat at this meeting.
refused-seat-asked = You have asked for a seat at this meeting already. The answer will come here.
refused-own-meeting = You sit in this council: you need not ask for a seat.
refused-seat-decided = This has been decided already.
