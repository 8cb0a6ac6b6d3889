# Proposals: submitting, the look at their form, members' support, the agenda. Support decides nothing yet.
submit-proposal =
    .title = Make a proposal
    .confirm = Send the proposal
    .sent = Your proposal has been sent. Its number: { $number }
submit-proposal-body-id =
    .ask = Which council is it for?
    .hint = Choose a council, or type part of its name.
    .label = To
    .not-found = No council of that name takes proposals. Type one word of it, for example “Kostanay”.
submit-proposal-title =
    .ask = What is the proposal about?
    .hint = In one sentence: this is how it will stand on the agenda.
    .example = On street lights near schools
    .label = Title
submit-proposal-problem =
    .ask = What is the problem?
    .hint = What is wrong, where, and whom it concerns. Do not write an IIN or a phone number.
    .example = Near three schools the street lights are out in the evening, and children walk home in the dark.
    .label = Problem
submit-proposal-proposed =
    .ask = What do you propose?
    .hint = What the council should decide, or ask of whom.
    .example = Ask the akimat to put up lights near these schools by 1 September.
    .label = What is proposed
submit-proposal-files =
    .ask = Will you attach photos or documents?
    .hint = 10 files at the most. If you need none, press “Skip”.
    .label = Files

correct-proposal =
    .title = Correct the proposal
    .confirm = Send the corrected one
correct-proposal-title =
    .ask = What is the proposal about?
    .hint = In one sentence: this is how it will stand on the agenda.
    .label = Title
correct-proposal-problem =
    .ask = What is the problem?
    .hint = What is wrong, where, and whom it concerns.
    .label = Problem
correct-proposal-proposed =
    .ask = What do you propose?
    .hint = What the council should decide, or ask of whom.
    .label = What is proposed
correct-proposal-files =
    .ask = Will you attach other files?
    .hint = If you skip this, the files stay as they are.
    .label = Files

return-proposal =
    .title = Return the proposal
    .confirm = Return it
return-proposal-reason =
    .ask = What is to be corrected in its form?
    .hint = Nothing is said of its substance, only of its form. The author reads this in full.
    .example = It does not say what exactly is proposed.
    .label = To be corrected

decline-proposal =
    .title = Keep off the agenda
    .confirm = Keep it off
decline-proposal-reason =
    .ask = Why is it kept off the agenda?
    .hint = The author and all members of the council read the reason.
    .example = This was considered at the meeting in March.
    .label = Reason

proposals-receipt = <b>Your proposal has been received</b>
proposals-receipt-number = Its number: <code>{ $number }</code>
proposals-receipt-body = To: { $body }
proposals-next = What comes next: the secretary looks at its form only, within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}. Then the members see it. If the secretary says nothing, it is registered by itself. We tell you of every step in this chat.

proposals-heading =
    <b>{ $body }</b>
    Proposal { $number }
proposals-state = State: <b>{ $state }</b>
proposals-state-submitted = its form is being looked at
proposals-state-returned = returned to be corrected
proposals-state-registered = registered, waiting for an agenda
proposals-state-draft = on the draft agenda
proposals-state-on_agenda = on the agenda
proposals-state-considered = considered
proposals-state-declined = kept off the agenda
proposals-state-withdrawn = withdrawn by its author
proposals-author-member = Author: { $author }, member of the council
proposals-author-citizen = Author: { $author }, citizen
proposals-reason = Reason: { $reason }
proposals-verdict-adopted = Outcome: <b>the proposal was adopted</b>
proposals-verdict-rejected = Outcome: <b>the proposal was not adopted</b>
proposals-meeting = Meeting No. { $number }: { $starts_at }
proposals-title = <b>{ $title }</b>
proposals-problem =
    <b>Problem</b>
    { $text }
proposals-proposed =
    <b>What is proposed</b>
    { $text }
proposals-support = Members who support it: <b>{ $count }</b>. Needed: <b>{ $needed }</b>.
proposals-support-nonetheless = It goes on the draft agenda nonetheless if members support it: needed – <b>{ $needed }</b>, so far – <b>{ $count }</b>.
proposals-supported = Members who support it: <b>{ $count }</b>
proposals-supporters = Supported by: { $names }
proposals-support-own = You support it.
proposals-timeline = <b>Course</b> (Astana time)
proposals-event-submitted = { DATE($at) }, { TIME($at) } – submitted
proposals-event-returned = { DATE($at) }, { TIME($at) } – returned to be corrected
proposals-event-registered = { DATE($at) }, { TIME($at) } – registered
proposals-event-on_agenda = { DATE($at) }, { TIME($at) } – put on the agenda
proposals-event-considered = { DATE($at) }, { TIME($at) } – considered
proposals-event-declined = { DATE($at) }, { TIME($at) } – kept off the agenda
proposals-event-withdrawn = { DATE($at) }, { TIME($at) } – withdrawn
proposals-event-handed-over = { DATE($at) }, { TIME($at) } – handed over to { $into }
proposals-event-backed = { DATE($at) }, { TIME($at) } – supported by enough members, on the draft agenda
proposals-event-waiting = { DATE($at) }, { TIME($at) } – waits for the next agenda
proposals-file = Attached file: { $name }
proposals-file-photo = photo
proposals-file-document = document

proposals-mine = <b>My proposals</b>
proposals-mine-none = You have made no proposals yet.
proposals-of-body =
    <b>{ $body }</b>
    Proposals
proposals-bodies = <b>Proposals</b>. Choose a council.
proposals-line =
    <b>{ $number }</b> – { $state }
    { $title }
proposals-line-gathering =
    <b>{ $number }</b> – supported by { $count }, needed { $needed }
    { $title }
proposals-how-title =
    <b>{ $body }</b>
    How to make a proposal
proposals-how =
    1. You write what the problem is and what you propose. It gets its number at once.
    2. The secretary looks at its form only, not at its substance.
    3. The members see it. If { $needed } of { $seated } members support it, it goes on the draft agenda without anybody's leave.
    4. Until then the chair may keep it off; all members read the reason, and their support still puts it on.
proposals-none-taken = This council takes no proposals from you: by its rules only its members make them. You can lodge an appeal: /appeal
proposals-withdraw-sure =
    <b>{ $body }</b>
    Proposal { $number }: { $title }

    If you withdraw it, it will not be considered; its number stays taken. Withdraw it?

slash-propose = Make a proposal
slash-proposals = Proposals
proposals-button = Proposals
proposals-mine-button = My proposals
proposals-propose-button = Make a proposal
proposals-list-button = Proposals to the council
proposals-body-button = { $body }: waiting { $count }
proposals-number-button = { $number }
proposals-open-button = More
proposals-support-button = I support it
proposals-drop-button = Take my support back
proposals-register-button = The form is right, register
proposals-return-button = Return to be corrected
proposals-decline-button = Keep off the agenda
proposals-off-button = The council took it off
proposals-mend-button = Correct
proposals-withdraw-button = Withdraw
proposals-withdraw-yes-button = Yes, withdraw
proposals-whole-button = Read in full
proposals-files-button = Files ({ $count })
proposals-registered-toast = The proposal is registered. The members see it now.
proposals-support-toast = Your support counts. Still needed: { $missing }.
proposals-support-enough-toast = That is enough support: the proposal is on the draft agenda.
proposals-drop-toast = Your support has been taken back.
proposals-off-toast = The proposal is off the agenda.
proposals-withdrawn-toast = The proposal has been withdrawn.

notice-proposal-changed-submitted = { $body }: your proposal <b>{ $number }</b> has been submitted. “{ $title }”
notice-proposal-changed-returned = { $body }: the form of your proposal <b>{ $number }</b> needs correcting. “{ $title }”
notice-proposal-changed-registered = { $body }: your proposal <b>{ $number }</b> is registered and waits for an agenda. “{ $title }”
notice-proposal-changed-draft = { $body }: enough members support your proposal <b>{ $number }</b>; it is on the draft agenda. “{ $title }”
notice-proposal-changed-on_agenda = { $body }: your proposal <b>{ $number }</b> will be considered at meeting No. { $meeting }: { $starts_at }. “{ $title }”
notice-proposal-changed-considered = { $body }: your proposal <b>{ $number }</b> has been considered. “{ $title }”
notice-proposal-changed-declined = { $body }: your proposal <b>{ $number }</b> was kept off the agenda. “{ $title }”
notice-proposal-changed-withdrawn = { $body }: your proposal <b>{ $number }</b> has been withdrawn. “{ $title }”
notice-proposal-received-member = { $body }: a member of the council has made a proposal, <b>{ $number }</b>. “{ $title }”
notice-proposal-received-citizen = { $body }: a citizen has made a proposal, <b>{ $number }</b>. “{ $title }”
proposals-check = Look at its form only. Without an answer within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} it is registered by itself.
notice-proposal-shared = { $body }: a member of the council has made a proposal, <b>{ $number }</b>. “{ $title }” Members' support needed: { $needed }.
notice-proposal-backed = { $body }: enough members support the proposal <b>{ $number }</b>. It is on the draft agenda of the next meeting. “{ $title }”
notice-proposal-declined = { $body }: the proposal <b>{ $number }</b> was kept off the agenda. “{ $title }”
notice-proposal-handed-over = { $body } has ended its work. The proposal <b>{ $number }</b> goes on in { $into }. “{ $title }”

refused-body-takes-no-proposals = { $body } takes no proposals from you. Choose another council, or lodge an appeal: /appeal
refused-proposal-moved-on = The proposal { $number } has moved on, and this cannot be done any more. Open it again to see where it stands.
refused-proposal-supported = Enough members support the proposal { $number }; it is on the draft agenda. Only the council itself can take it off now, as it approves the agenda.
refused-not-voted-off = The council has not voted the proposal { $number } off the agenda. Put the motion “Take off the agenda” on its item to the vote first.
