# Members: the list, one seat, the forms, the workbook.
members-menu-button = Membership
members-manage-button = Change members
members-choose-body = Whose members shall I show?
members-no-body = You keep the membership of no body.
members-name = { $name }
members-title =
    <b>{ $body }</b>
    Members: { $count }
members-member = <b>{ $name }</b> – { $post }, { $term }
members-term = { $from_on } to { $until_on }
members-term-open = since { $from_on }
members-add-button = Add a member
members-workbook-button = By spreadsheet
members-post-button = Change post
members-end-button = End membership

members-seat-body = { $body }
members-seat = <b>{ $name }</b> – { $post }
members-seat-term = Term: { $term }
members-seat-organization = Represents: { $organization }
members-seat-ground = Ground: { $ground }
members-seat-end-ground = Ended by: { $ground }
members-added = Added. Rights begin on the first day of the term. To let the person into the bot, send an invitation: /invite
members-moved = The post is changed. The former one stays in the history.
members-yesterday-button = Yesterday

# The workbook: template, mistakes, what will change.
members-template =
    <b>{ $body }</b>
    These are the present members. Make your changes, save the file as .xlsx and send it to this chat.
    If you have gone on to something else meanwhile, open /members → “By spreadsheet” and send it there.
members-sent = A spreadsheet has come: { $name }. What is it?
members-sent-button = The members
members-sent-of-button = Members: { $code }
members-sent-appeal-button = An appeal
members-template-button = Send template again
members-row-wrong = Row { $row }, “{ $column }”: it says “{ $found }”, expected: { $expected }
members-row-empty = Row { $row }, “{ $column }”: empty, expected: { $expected }
members-row-refused = Row { $row }, { $name }: { $reason }
members-more = … and { $count } more
members-preview-goes = <b>Going ({ $count })</b>
members-preview-moves = <b>Changing post ({ $count })</b>
members-preview-mended = <b>Corrected ({ $count })</b>
members-preview-comes = <b>Coming ({ $count })</b>
members-preview-namesake = ⚠ Somebody of this name is a member already: { $name }. If it is the same person, change that row and delete the new one.
members-preview-barred = ⚠ A civil servant may not hold this post: { $name }. By confirming you state that the person is not in public service.
members-preview-missing = Without a row in the table: { $count }. Their membership stays as it is.
members-step-goes = { $name }, { $post }: last day { $until_on }
members-step-moves = { $name }: { $former } → { $post }, from { $from_on }
members-step-mended = { $name }, “{ $column }”: { $before } → { $after }
members-step-comes = { $name } – { $post }, from { $from_on }
members-amended = Done. Came: { $comes }, went: { $goes }, changed post: { $moves }, corrected: { $mended }.
members-roster-changed = The membership changed while you were looking. Below is what the table changes now. Nothing has been done yet.
members-nothing-left = The membership has changed meanwhile, and nothing is left to change.

add-membership = New member
    .title = New member
    .confirm = Add
add-membership-name = Name
    .ask = Whom shall I add?
    .hint = The full name as in the act of appointment.
    .example = Akhmetova Aigul Serikkyzy
    .label = Name
add-membership-post = Post
    .ask = To which post?
    .label = Post
add-membership-in-public-service = Public service
    .ask = Is this person in public service?
    .hint = A civil servant may not chair a public council.
    .label = Public service
add-membership-represents = Represents
    .ask = Which organization does the person represent?
    .hint = Choose one or type a part of its name.
    .label = Organization
add-membership-represents-nobody = None
add-membership-from-on = Member from
    .ask = From which day?
    .hint = Choose a day or type it, for example 05.10.2026.
    .label = Member from
add-membership-until-on = Term until
    .ask = Until which day, if the act names one?
    .hint = Type the last day, or skip.
    .label = Term until
add-membership-ground = Ground
    .ask = On what ground?
    .hint = The act with its number and date.
    .example = Order No. 12 of 5 October 2026
    .label = Ground

end-membership = End of membership
    .title = End of membership
    .confirm = End membership
    .sent = The membership is ended, its history stays. Members: /members
end-membership-on = Last day
    .ask = Which day is the last?
    .hint = Choose a day or type it, for example 05.10.2026.
    .label = Last day
    .effect = { $day } is the last day: { $name }, { $post }. From { $after } this person has neither vote nor rights here.
end-membership-ground = Ground
    .ask = On what ground?
    .hint = The act or statement with its number and date.
    .example = Statement of 5 October 2026
    .label = Ground

change-post = Change of post
    .title = Change of post
    .confirm = Change post
change-post-post = New post
    .ask = Which is the new post?
    .label = New post
change-post-in-public-service = Public service
    .ask = Is this person in public service?
    .hint = A civil servant may not chair a public council.
    .label = Public service
change-post-from-on = First day
    .ask = From which day?
    .hint = Choose a day or type it, for example 05.10.2026.
    .label = First day
    .effect = { $day } is the first day in the new post: { $name }. Until then: { $post }.
change-post-ground = Ground
    .ask = On what ground?
    .hint = The act or minutes with number and date.
    .example = Minutes No. 3 of 5 October 2026
    .label = Ground

amend-roster = Members by spreadsheet
    .title = Members by spreadsheet
    .confirm = Make these changes
amend-roster-sheet = Table
    .ask = Send the filled-in table
    .hint = An .xlsx file made from the template. First you will see who comes, who goes and what changes.
    .label = Table
    .not-a-workbook = I need an .xlsx table made from the template. Send it as a file.
    .unusable = { $bound }
    .rows-refused =
        The table was not taken, nothing has changed. Put it right and send it again.
        { $bound }
    .nothing-to-change = Nothing to change: the table says what is recorded already.

# Why a rule said no.
refused-roster-changed = The membership changed while you were looking. Send the table again: /members
refused-row-of-another-body = The row’s hidden code is not of this body. Take a new template and carry your changes over.
refused-voting-set-by-post = The voting right follows from the post. { $voting ->
    [yes] For this post write “Yes”: { $post }.
   *[no] For this post write “No”: { $post }.
}
refused-post-ground-missing = A new post needs its own ground: { $post }. Write it in the column “Appointed by”.
refused-end-and-post-at-once = One row both ends the membership and gives a new post. Keep one of them.
refused-state-share-reached = The state already holds as many of the { $seats } seats as it may: { $most }. Representatives of state bodies and companies and civil servants are counted.
refused-body-closed = This body ended its work on { $closed_on }. It can only be read.
refused-acting-not-for-post = Only the chair, a deputy and the secretary can be stood in for: { $post }.
refused-acting-beyond-seat = The person sits here until { $until_on } only. Choose an earlier day.
refused-not-waiting = This person is no longer on the reserve list. Open the list again: /members
refused-nobody-rotates = Nobody goes and nobody comes. Choose at least one person.
refused-not-part = Only working groups and commissions are split or merged.
refused-not-beside-each-other = Only two groups of one kind and of one council can be merged.
refused-everybody-moves = Both groups need members. Leave somebody for the first one.
refused-members-to-come = Some members begin only on { $from_on }. Choose that day or a later one.
refused-meetings-ahead = The body has meetings still to be held. End or cancel them first: /meetings
refused-protected-name = Only public councils may be called so. Choose another name.
