# Forms: questions, summary, draft.
form-title = <b>{ $title }</b>
form-ask = <b>{ $ask }</b>
form-hint = { $hint }
form-example = For example: <i>{ $example }</i>
form-now = Your answer now: { $answer }
form-wrong = <b>Not accepted.</b> { $reason }
form-choice = { $name }
form-choice-numbered = { $number }. { $name }
form-answer = <b>{ $label }:</b> { $answer }
form-check = Please check before sending.
form-check-hint = To change an answer, press it below.
form-nothing-asked = There is nothing to type at this step. If everything is right, send it.
form-keep-button = Keep as it is
form-done-button = Done
form-resume-button = Continue
form-anew-button = Start anew
form-discard-button = Delete
form-cancel-sure = What you entered will be deleted. Go on?
form-cancelled = Cancelled. What you entered has been deleted.
form-nothing-to-cancel = There is nothing to cancel.
form-saved =
    <b>{ $title }</b>: draft saved.
    You can continue until { DATE($expires_at) }: /drafts
form-set-aside = Your unfinished form is saved. Go back to it: /drafts
form-earlier = You have a draft of this form. Last change: { $changed_at }
form-drafts = <b>Drafts</b>
form-draft-open = { $number }. { $title }
form-draft = { $number }. { $title } — { $changed_at }
refused-stale-form = This button is out of date. The current question is below.
refused-form-gone = This form has already been sent or deleted. What was sent is found through /menu.
form-found = Found: { $count }. Choose below.
form-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
form-file-received = File received. Send more or press “Done”.
form-place-button = Send my location
form-place-hint = If you are there now, press the button below. If not, type the address.
form-place-over = Let us go on.
form-place-named = { $address } ({ $latitude }, { $longitude })
form-place-point = a point on the map ({ $latitude }, { $longitude })
form-today = Today
form-tomorrow = Tomorrow
form-day = { DAY_MONTH($day) }, { WEEKDAY($day) }
form-day-hour = { DAY_MONTH($at) }, { TIME($at) }
form-instant = { $at }

# Why an answer was not accepted (where the question has no words of its own).
form-wrong-missing = This question needs an answer.
form-wrong-too-short = Too short. Write at least { $bound } characters.
form-wrong-too-long = Too long. At most { $bound } characters.
form-wrong-too-small = The number is too small. At least { $bound }.
form-wrong-too-large = The number is too large. At most { $bound }.
form-wrong-not-offered = Choose one of the answers offered.
form-wrong-not-valid = This answer will not do.
form-wrong-not-text = Please type the answer.
form-wrong-not-a-number = Please write the answer in digits.
form-wrong-not-found = Nothing found. Try other words or choose from the list.
form-wrong-not-a-file = Please send a photo or a document.
form-wrong-no-files = There are no files yet.
form-wrong-too-many = Too many files: at most { $bound }. Press “Done”.
form-wrong-file-too-large = The file is too large: at most { $bound } MB.
form-wrong-file-refused = { $bound }
form-wrong-not-a-date = I could not read the date. For example: 25.11.2026 or “tomorrow”.
form-wrong-not-a-moment = Write the day and the time. For example: 25.11.2026 15:00 or “tomorrow 15:00”.
form-wrong-in-the-past = This time has already passed. Write a later one.
