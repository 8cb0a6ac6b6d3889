# Appeals: lodging, the secretary's card, the answer, the course.
appeals-official-link = https://eotinish.kz
appeals-not-official = By law, a message in Telegram is not an official appeal. To file an official one: { appeals-official-link }

lodge-appeal =
    .title = Submit an appeal
    .confirm = Send the appeal
    .sent = Your appeal has been sent. Its number: { $number }
lodge-appeal-region =
    .ask = Which region is it?
    .hint =
        Choose the region or type its name. To look for a council by its name, press “Skip”.

        { appeals-not-official }
    .label = Region
    .not-found = No such region was found. Type it another way, for example “Kostanay”, or press “Skip”.
lodge-appeal-body-id =
    .ask = Who is the appeal to?
    .hint = Choose the council or type a part of its name. If you do not know, press “I don't know”: the public council of your region will get it.
    .label = To
    .not-found = No such council was found. Type one word of its name, for example “Kostanay”.
lodge-appeal-body-unknown = I don't know
lodge-appeal-category =
    .ask = What is the appeal about?
    .hint = Choose from the list. If nothing fits, choose “Other”.
    .label = Category
    .not-found = There is no such category. Choose from the list, for example “Roads”.
    .not-offered = There is no such category. Choose from the list, for example “Roads”.
lodge-appeal-text =
    .ask = Describe what happened
    .hint = What happened, where, when, and what you ask for. Do not write your IIN or phone number.
    .example = The road in front of 12 Abai Avenue has caved in, please repair it.
    .label = Text
    .too-short = Too short: write at least { $bound } characters. For example: “The road on Abai Avenue has caved in”.
    .too-long = Too long: at most { $bound } characters. For example, write the main point and attach the rest as a document.
    .not-valid = The text does not fit one message. Please shorten it, for example take the emoji out.
    .not-text = A text is needed here. For example: “The road on Abai Avenue has caved in”. Photos come at the next step.
lodge-appeal-files =
    .ask = Will you attach photos or documents?
    .hint = At most 10 files. If there is nothing to attach, press “Skip”.
    .label = Files
lodge-appeal-place =
    .ask = Where is it?
    .hint = Type the address or send the place on the map.
    .example = Rudny, 12 Abai Street
    .label = Place
    .not-valid = The place is not clear. Type a shorter address, for example: “Rudny, 12 Abai Street”.

answer-appeal =
    .title = Answer to an appeal
    .confirm = Send the answer
    .sent = The answer to appeal { $number } has been sent to the citizen.
answer-appeal-text =
    .ask = Write the answer
    .hint = In the state language or in the language of the appeal, with reasons. The citizen gets the whole of it.
    .label = Answer
    .too-long = Too long: at most { $bound } characters. For example, write the conclusion and send the rest by letter.
    .not-valid = The answer does not fit one message. Please shorten it, for example take the emoji out.

appeals-receipt = <b>Your appeal has been received</b>
appeals-receipt-number = Appeal number: <code>{ $number }</code>
appeals-receipt-body = To: { $body }
appeals-receipt-registered = Registered on: { $registered_on }
appeals-receipt-due = Answer due by: { $due_on }
appeals-receipt-many = You have submitted many appeals today. Each is registered and will be answered by its day; they are taken in turn. If several are about one matter, please put them into one text.
appeals-next = What happens next: the secretary takes the appeal in hand, then answers. You will hear of both in this chat. Progress: /status

appeals-heading = <b>Appeal { $number }</b>
appeals-state = State: <b>{ $state }</b>
appeals-state-registered = registered
appeals-state-taken = in hand
appeals-state-answered = answered
appeals-body = To: { $body }
appeals-category = Category: { $category }
appeals-place = Place: { $place }
appeals-place-address = { $address }
appeals-place-both = { $address } (<a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">on the map</a>)
appeals-place-point = <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">a point on the map</a>
appeals-due = Answer due by: { $due_on }
appeals-overdue = Overdue. It was due by: { $due_on }
appeals-author = Author: { $author }
appeals-handler = In hand with: { $handler }
appeals-registered-on = Registered on: { $registered_on }
appeals-timeline = <b>Progress</b> (Astana time)
appeals-event-registered = { DATE($at) }, { TIME($at) } – received
appeals-event-taken = { DATE($at) }, { TIME($at) } – taken in hand
appeals-event-answered = { DATE($at) }, { TIME($at) } – answered
appeals-text = <blockquote>{ $text }</blockquote>
appeals-whole = { $text }
appeals-answer = <b>Answer</b>
appeals-answer-text = { $answer }
appeals-files = { $count ->
    [one] { $count } file attached
   *[other] { $count } files attached
}
appeals-file = Attached file: { $name }
appeals-file-photo = photo
appeals-file-document = document

appeals-mine = <b>My appeals</b>
appeals-mine-none = You have not submitted an appeal yet.
appeals-mine-hint = Find by number: <code>/status KST-2026-000123</code>
appeals-of-body = <b>Appeals</b>: { $body }
appeals-desks = <b>Appeals</b>. Choose the council.
appeals-desk = { $body }: { $count } open
appeals-line = <b>{ $number }</b> – { $category }, { $state }. { $due }
appeals-line-closed = <b>{ $number }</b> – { $category }, { $state }.

appeals-lodge-button = Submit an appeal
appeals-mine-button = My appeals
appeals-desks-button = Appeals to the council
appeals-status-button = Progress
appeals-open-button = Details
appeals-take-button = Take
appeals-answer-button = Answer
appeals-files-button = Files ({ $count })
appeals-whole-button = Read in full
appeals-number-button = { $number }
appeals-taken-toast = You have taken the appeal. The citizen will be told.

appeals-offer = <b>Is this an appeal?</b>
appeals-offer-hint = What you sent is kept as a draft. Another photo, text or place will be added to it.
appeals-offer-unkept = Your message was not kept: your consent to the processing of personal data comes first. After that, please send it again.
appeals-offer-too-short = The message is too short for an appeal. For example: “The road in front of 12 Abai Avenue has caved in”.
appeals-offer-text = Text: { $text }
appeals-offer-place = The place is marked
appeals-offer-yes-button = Yes, an appeal
appeals-offer-no-button = No

notice-appeal-taken = { $body }: your appeal <b>{ $number }</b> has been taken in hand.
notice-appeal-answered = { $body }: your appeal <b>{ $number }</b> has been answered.
notice-appeal-deadline-ahead = { $body }: appeal <b>{ $number }</b> must be answered by { $due_on }.
notice-appeal-deadline-today = { $body }: today is the last day to answer appeal <b>{ $number }</b>.
notice-appeal-deadline-overdue = { $body }: appeal <b>{ $number }</b> should have been answered by { $due_on }. Please answer it now.
appeals-not-satisfied = If you disagree with the answer, you can file an official appeal: { appeals-official-link }

refused-appeal-taken = This appeal is already in hand with: { $name }.
refused-appeal-closed = This appeal has been answered. The answer cannot be changed.
refused-no-such-appeal = No appeal of yours has this number: { $number }. Type it as on the receipt, for example: /status KST-2026-000123
refused-body-takes-no-appeals = { $body } does not take appeals. Choose another council, for example the public council of your region.
refused-no-body-for-appeals = There is no council yet that takes appeals. An official appeal can be filed here: { appeals-official-link }
