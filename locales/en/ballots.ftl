# Ballots: the card, pages, receipts, decisions.
ballots-title =
    <b>{ $body }</b>
    Ballot No. { $number }
ballots-motion-title =
    <b>{ $body }</b>
    Motion
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

ballots-receipts = <b>My votes</b>
ballots-receipt =
    <b>No. { $number }</b>, { $body }
    { $motion }
    Your vote: <b>{ $option }</b>, { $cast_at }
    { $state }
ballots-state-open = Voting is open
ballots-state-carried = Carried
ballots-state-not-carried = Not carried
ballots-state-no-quorum = No quorum
ballots-decisions =
    <b>{ $body }</b>
    Decisions
ballots-decision =
    <b>No. { $number }</b>, { DATE($decided_at) }
    { $text }

slash-votes = My votes

refused-ballot-closed = Voting is closed. The vote you cast before stands as it was.
refused-ballot-exists = This motion is being voted on or has been decided.
refused-meeting-not-called = The meeting is over or was cancelled. This motion cannot be put to the vote.
refused-not-an-elector = You were not on the list of members when voting was opened. If this is a mistake, tell the secretary.
refused-nobody-to-vote = This council has no voting member. Enter the members first.
