# Ballots: the card, pages, receipts, decisions.
ballots-title =
    <b>{ $body }</b>
    Ballot No. { $number }
ballots-motion-title =
    <b>{ $body }</b>
    Motion put to the vote
ballots-motion-ahead-title =
    <b>{ $body }</b>
    Motion to be put to the vote
ballots-motion = <blockquote>{ $text }</blockquote>
ballots-motion-waiting = Voting has not been opened yet.
ballots-motion-open = Voting is open.

ballots-voted = Voted: { $voted } of { $entitled }
ballots-own = Your vote: <b>{ $option }</b>. You may change it until voting is closed.
ballots-own-final = Your vote: <b>{ $option }</b>. Cast: { $cast_at }
ballots-outage = There was no connection: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. If you pressed then and your answer does not stand here, please press again.
ballots-outage-in-group = There was no connection: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Votes pressed then may not have arrived: please look at your answer in the private chat.
ballots-own-open = You have not voted yet. Press one of the buttons below.
ballots-own-waiting = You have not voted yet.
ballots-own-none = You did not take part in this ballot.
ballots-advisory = Your vote is advisory: it counts neither for the quorum nor in the tally.

ballots-option-yes = for
ballots-option-no = against
ballots-option-abstain = abstain
ballots-yes-button = For
ballots-no-button = Against
ballots-abstain-button = Abstain
ballots-counted = Your vote was accepted: { $option }
ballots-counted-already = This vote of yours is already counted: { $option }

ballots-result-carried = <b>Carried</b>
ballots-result-not-carried = <b>Not carried</b>
ballots-result-no-quorum = <b>No quorum, nothing was decided</b>
ballots-counts = Votes: for – { $yes }, against – { $no }, abstained – { $abstain }
ballots-quorum = Quorum: { $present } took part, { $quorum } needed
ballots-rule = { $is_strict ->
    [true] Rule: votes for must be more than { $share } of { $base }.
   *[false] Rule: votes for must be at least { $share } of { $base }.
}
ballots-rule-unanimity = Rule: unanimity, votes for must be 100 % of { $base }.
ballots-rule-plurality = Rule: votes for must be more than for any other answer.
ballots-base-yes-no = the votes for and against
ballots-base-cast = all votes cast
ballots-base-present = the members taking part
ballots-base-entitled = those entitled to vote
ballots-base-entitled-present = those entitled to vote who are present
ballots-base-seated = the members in office
ballots-base-seats = the total number of members
ballots-casting = The votes were equal. The vote of whoever presided is casting: { $option }

ballots-open-button = Open voting
ballots-open-yes-button = Yes, open
ballots-show-button = See the ballot
ballots-close-button = Close voting
ballots-close-yes-button = Yes, close
ballots-private-button = Vote in private chat
ballots-votes-button = My votes
ballots-moved = The card of ballot No. { $number } is now below.
ballots-page-elsewhere = Ballot No. { $number } is open in another message.
ballots-vote-button = Vote
ballots-change-button = Change my vote
ballots-waiting-button = No. { $number }: vote
ballots-opened = Voting is open.
ballots-opened-next = The members have been told. Cast your own vote in the message below.
ballots-closed = Voting is closed.

ballots-opening =
    <b>{ $body }</b>
    Open voting?
ballots-opening-numbers = Entitled to vote: { $entitled }. Quorum: { $quorum }.
ballots-opening-presiding = Whoever opens the ballot presides. From then on the list of members and the rule do not change.
ballots-closing = Close voting? Nobody can change a vote after that.
ballots-silent =
    Not voted yet:
    { $names }
ballots-silent-more = and { $count } more
ballots-silent-nobody = Every member has voted.
ballots-silent-nobody-there = All who are there have voted.
ballots-silent-away = Not checked in at the sitting: { $count }

ballots-receipts = <b>My votes</b>
ballots-receipt =
    <b>No. { $number }</b>, { $body }
    { $motion }
    Your vote: <b>{ $option }</b>, { $cast_at }
    { $state }
ballots-state-open = Voting is open
ballots-state-tied = The votes are equal
ballots-state-carried = Carried
ballots-state-not-carried = Not carried
ballots-state-elected = A candidate was elected
ballots-state-nobody-elected = Nobody was elected
ballots-state-no-quorum = No quorum

slash-votes = My votes

refused-ballot-closed = Voting is closed. The vote you cast before stands as it was.
refused-ballot-exists = This motion is being voted on or has been decided.
refused-meeting-not-called = The meeting is over or was cancelled. This motion cannot be put to the vote.
refused-not-an-elector = You were not on the list of members when voting was opened. If this is a mistake, tell the secretary.
refused-nobody-to-vote = This council has no voting member. Enter the members first.

ballots-run-off = <b>Second round</b>
ballots-revote = <b>Repeated vote</b>: the votes were equal before
ballots-secret = <b>Secret ballot</b>
ballots-named = Open ballot, by name
ballots-option-against-all = against all

ballots-in-room = In the room, by raised hand: { $count }
ballots-recused = Not voting (stepped aside or set aside): { $count }
ballots-were-recused = Did not vote (stepped aside or set aside): { $count }
ballots-closes-at = Closes by itself: { $closes_at }
ballots-tied = <b>The votes are equal</b>
ballots-tied-waits = The casting vote of whoever presides is awaited.
ballots-tied-ask = The votes are equal. Your casting vote decides: is the motion carried?
ballots-tie-yes-button = Carried
ballots-tie-no-button = Not carried
ballots-tie-broken = Your casting vote is recorded.
ballots-counts-hidden = In this secret ballot only the outcome is told: the numbers would show how somebody voted.
ballots-revote-next = The votes are equal: the motion is put to the vote once more.
ballots-votes-for = { $name } – { $votes }
ballots-votes-others = Against all – { $against }, abstained – { $abstain }
ballots-elected = <b>Elected: { $name }</b>
ballots-run-off-next =
    <b>Nobody has enough votes.</b> Second round between:
    { $names }
ballots-nobody-elected = <b>Nobody is elected</b>

ballots-own-secret = You have voted. What you chose is not written beside your name and cannot be changed.
ballots-own-in-room = Your raised hand was put down by the secretary: <b>{ $option }</b>. Your own press takes its place.
ballots-secret-limits = You can press once. Your choice is kept without your name and without a time. Telegram, through which the press travels, and whoever runs this server could see it at that moment; if that is too much for you, ask for paper ballots.
ballots-paper-put = Your vote is in.

ballots-candidate-button = { $name }
ballots-against-all-button = Against all
ballots-remind-button = Remind the silent
ballots-reminded = Reminded: { $count }
ballots-room-button = Hands in the room
ballots-time-button = Closing time
ballots-times = In how many minutes does the ballot close by itself?
ballots-times-extend = The closing time is set. More time is given with a reason, which stays on record.
ballots-minutes-button = { $minutes } min
ballots-extend-button = Give more time

ballots-purpose-adopt = The motion is to adopt.
ballots-purpose-reject = The motion is to reject.
ballots-purpose-amend = The motion is to amend.
ballots-purpose-elect = Election.
ballots-purpose-procedural = On the course of the meeting.
ballots-purpose-remove = To take the item off the agenda.
ballots-purpose-adopt-button = Adopt
ballots-purpose-reject-button = Reject
ballots-purpose-amend-button = Amend
ballots-purpose-elect-button = Elect
ballots-purpose-procedural-button = Course of the meeting
ballots-purpose-remove-button = Take off the agenda
ballots-candidates =
    Candidates:
    { $names }
ballots-opening-secret = <b>Secret ballot.</b> If fewer than { $least } vote, or all vote alike, only the outcome is told. A vote cannot be changed.
ballots-opening-present = Checked in: { $present }.
ballots-opening-counted = Counted towards the quorum: { $counted } (without those who stepped or were set aside).
ballots-opening-window = The regulation of the council lets members vote without having come. Then the ballot closes by itself, and whoever has voted is present.
ballots-window-button = Open for { $hours } hours
ballots-opening-no-quorum = <b>There is no quorum: the ballot cannot be opened.</b>
ballots-closing-room = First look at the list of raised hands: is it right? Then the ballot can be closed.
ballots-room-confirm-button = The list is right
ballots-raised = By raised hand:
ballots-raised-line = { $name } – { $option }

ballots-motion-button = See the motion
ballots-terms-button = How it is decided
ballots-to-named-button = Vote openly, by name
ballots-to-secret-button = Vote in secret
ballots-purposes-button = What it does
ballots-majorities-button = Majority
ballots-candidates-button = Candidates
ballots-purposes = What would this motion do?
ballots-majorities = By which majority is it carried?
ballots-majority-own = Majority: as the rules of the council say.
ballots-majority-own-button = By the council's rules
ballots-majority-simple-of-votes-button = Over half of for + against
ballots-majority-simple-of-present-button = Over half of those present
ballots-majority-absolute-of-all-button = Over half of all members
ballots-majority-two-thirds-of-votes-button = 2/3 of for + against
ballots-majority-two-thirds-of-present-button = 2/3 of those present
ballots-majority-two-thirds-of-all-button = 2/3 of all members
ballots-majority-three-quarters-of-present-button = 3/4 of those present
ballots-majority-three-quarters-of-all-button = 3/4 of all members
ballots-majority-unanimity-of-votes-button = Unanimity
ballots-majority-plurality-button = Most votes win
ballots-candidates-none = Nobody stands yet.
ballots-candidates-add = Press a member to add them; press a candidate to take them off.
ballots-drop-button = ✕ { $name }
ballots-add-button = + { $name }
ballots-nominate-button = Somebody else

ballots-recuse = If you step aside, you neither vote nor count among those entitled. The reason is on record as one word. Choose it:
ballots-impose = Why has the council set this member aside?
ballots-recuse-button = I step aside
ballots-recuse-back-button = I vote after all
ballots-recusals-button = Who steps aside
ballots-recused-toast = You have stepped aside.
ballots-own-recusal = You have stepped aside: { $reason }.
ballots-own-recusal-imposed = The council has set you aside from this vote: { $reason }.
ballots-recusals = They do not vote:
ballots-recusals-none = Nobody on this page has stepped aside or been set aside.
ballots-recusals-how = Whoever presides presses a member whom the council sets aside.
ballots-recusal-line = { $name } – { $reason }
ballots-recusal-imposed-line = { $name } – { $reason }, by the council
ballots-reason-conflict = conflict of interest
ballots-reason-kinship = kinship
ballots-reason-other = another reason
ballots-reason-conflict-button = Conflict of interest
ballots-reason-kinship-button = Kinship
ballots-reason-other-button = Another reason
ballots-set-aside-button = { $name }
ballots-lift-button = ↩ { $name }

ballots-room = Whose hand was raised? Press a name. These members were checked in by you and have not voted.
ballots-room-nobody = Everybody whom you checked in has voted.
ballots-hand = How did { $name } vote?
ballots-hand-button = { $name }
ballots-hand-told = The secretary put your raised hand down: <b>{ $option }</b>. If that is wrong, press the button and vote yourself.
ballots-reminder = Voting is open, and your vote is awaited.
ballots-room-waits = All have voted. Look at the list of raised hands and close the ballot.
ballots-room-look-button = See the list

ballots-receipt-secret =
    <b>No. { $number }</b>, { $body }
    { $motion }
    Secret ballot: you voted
    { $state }

refused-not-checked-in = Only those present vote. Tell the bot first that you are here, or ask the secretary.
refused-already-voted = A vote is already in, and this one cannot take its place.
refused-not-on-the-list = This candidate does not stand in this ballot.
refused-ballot-lacks-quorum = There is no quorum: { $present } count towards it, { $quorum } are needed. The ballot is not opened.
refused-recusal-too-late = Voting has begun. Nobody can step aside any more.
refused-motion-in-use = The motion has been put to the vote. Nothing in it can be changed.
refused-candidates-wanted = Nobody stands. Enter the candidates first.
refused-secrecy-not-allowed = This ballot may not be secret: the council's rules do not say so, or it is an election that the law wants open.
refused-already-timed = The closing time is set. Press "Give more time".
refused-nobody-silent = Nobody to remind: all who can vote have voted.
refused-reminded-just-now = They were reminded a moment ago. Wait a minute.
refused-not-in-the-room = A raised hand is put down only in an open ballot at a sitting, for a member whom the secretary has checked in.
refused-room-not-confirmed = First look at the list of raised hands and press "The list is right".
refused-room-has-changed = Another hand was put down meanwhile. Look at the list again.
refused-not-presiding = The casting vote belongs to whoever presided when the ballot was opened.
refused-no-tie = This ballot does not wait for a casting vote.
refused-absence-not-allowed = The regulation of the council does not let members vote without having come.
refused-vote-ahead = Meeting No. { $number } has not begun: the ballot can be opened once members check in, from { $opens_at }. Before that only a council whose own regulation allows it votes.
refused-sitting-paused = The sitting is not open just now. Open it first, then the ballot.

extend-ballot =
    .title = More time for the ballot
    .confirm = Give more time
    .sent = More time was given.
extend-ballot-minutes =
    .ask = How many minutes more?
    .example = 10
    .label = Minutes
    .missing = Say how many minutes.
    .not-valid = Write a number of minutes, for example 10.
    .too-small = At least { $bound } minute.
    .too-large = At most { $bound } minutes.
extend-ballot-reason =
    .ask = Why is more time needed?
    .hint = The reason stays on record.
    .example = Three members lost their connection
    .label = Reason
    .missing = Say why.
    .too-short = At least { $bound } letters, please.
    .too-long = At most { $bound } letters, please.
nominate-person =
    .title = A candidate who is not a member
    .confirm = Add
    .sent = The candidate was added.
nominate-person-name =
    .ask = What is the candidate's name?
    .example = Aigul Serikova
    .label = Name
    .missing = Write the name.
    .too-short = At least { $bound } letters, please.
    .too-long = At most { $bound } letters, please.
add-motion =
    .title = A question to be put to the vote
    .confirm = Add
    .sent = The question was added.
add-motion-purpose =
    .ask = What would it do?
    .label = Purpose
    .missing = Choose one.
add-motion-purpose-adopt = Adopt
add-motion-purpose-reject = Reject
add-motion-purpose-amend = Amend
add-motion-purpose-elect = Elect
add-motion-purpose-procedural = Course of the meeting
add-motion-purpose-remove = Take off the agenda
add-motion-text =
    .ask = Write the exact text on which the members will vote.
    .example = To approve the plan for 2027
    .label = Text
    .missing = Write the text.
    .too-short = At least { $bound } letters, please.
    .too-long = At most { $bound } letters, please.
set-majority-majority =
    .not-offered = There is no such majority. Choose one from the list.
