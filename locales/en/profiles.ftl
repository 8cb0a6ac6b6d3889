# A council’s procedure, made from its profile.
slash-rules = How a council works
profiles-rules-button = Procedure
profiles-rules =
    <b>{ $body }</b>
    { $kind }
profiles-about = <b>Procedure. { $theme }</b>
profiles-theme =
    .composition = Composition
    .meetings = Meetings
    .proposals = Proposals
    .voting = Voting
    .openness = Openness
profiles-choose = <b>Procedure</b>: choose a council.
profiles-choose-region =
    You do not sit in any council yet, and follow none.
    Find a council and press “Procedure”. Or write a word of its name after the command: <code>/rules Rudny</code>
profiles-statement = • { $text }
profiles-item = – { $name }
profiles-item-of = – { $body }: { $name }
profiles-source = <i>Source: { $source }{ $is_verified ->
    [true] .
   *[false] . Not checked by a lawyer yet.
}</i>
profiles-role =
    .presiding = the chair and the deputies
    .member = members
    .advisory = participants with an advisory vote
    .secretary = the secretary

profiles-size = Voting members: from { $least } to { $most }. Seats in this body: { $seats }.
profiles-term = Term of one composition: { $years } { $years ->
    [one] year
   *[other] years
}.
profiles-elected =
    The body itself elects to these posts:
    { $posts }
profiles-open-elections = Elections to posts are always by open vote.
profiles-no-civil-servant = { $post }: not a post for a civil servant.
profiles-one-per-npo = One non-profit organization has one representative only.
profiles-state-most = Representatives of the state: at most { $share ->
    [half] half
   *[other] { $share }
} of the members.
profiles-women-least = Women: at least { $share ->
    [half] half
   *[other] { $share }
} of the members.
profiles-young-least = Members under 35: at least { $share ->
    [half] half
   *[other] { $share }
} of the members.
profiles-npo-least = Representatives of non-profit organizations: at least { $share ->
    [half] half
   *[other] { $share }
} of the members.
profiles-renewal = The next composition begins to be formed { $months } { $months ->
    [one] month
   *[other] months
} before the term ends.
profiles-absences = Whoever misses { $count } { $count ->
    [one] meeting
   *[other] meetings
} a year without a good reason: exclusion is put to the body.

profiles-rhythm = Regular meetings: at least { $count } a year.
profiles-notice = Notice with agenda and papers: at least { $days } { $days ->
    [one] working day
   *[other] working days
} before.
profiles-quorum = Quorum: at least { $share ->
    [half] half
   *[other] { $share }
} of { $of ->
    [seated] the members in office
    [entitled] those entitled to vote
   *[seats] the total number of members, vacant seats among them
}. Today this is { $number }.
profiles-quorum-number = Quorum: at least { $number } { $number ->
    [one] member
   *[other] members
}.
profiles-extraordinary = An extraordinary meeting may be demanded by { $share ->
    [half] half
   *[other] { $share }
} of the members (today { $number } of { $members }). It is called within { $days } { $days ->
    [one] working day
   *[other] working days
}.
profiles-doors = Members check in from { $minutes } min. before the beginning.
profiles-guests = Meetings are open: guests and the press may ask for a seat.
profiles-guests-none = Guests and the press do not ask for seats through the bot.
profiles-speaking = From the floor: up to { $speaker } min.; a report: up to { $report } min.

profiles-tabling =
    Proposals are tabled by:
    { $roles }
profiles-citizens = { $may ->
    [true] Citizens may send a proposal, too.
   *[false] This body takes no proposals from citizens.
}
profiles-support = A proposal supported by { $share ->
    [half] half
   *[other] { $share }
} of the members (today { $number } of { $members }) goes on the draft agenda without anybody’s leave.
profiles-returned = A proposal returned to its author and not corrected within { $days } { $days ->
    [one] day
   *[other] days
} leaves the secretary’s desk; the author may still correct it.
profiles-decliners =
    A proposal may be declined, with a reason, by:
    { $roles }
profiles-parts-decline =
    A proposal may also be declined, with a reason, by:
    { $roles }
profiles-declines-for-parent =
    A proposal to the council that this body belongs to may also be declined, with a reason, by:
    { $roles }

profiles-majority = A decision is carried if the votes for are { $how ->
    [all] all
    [more] more than { $share ->
        [half] half
       *[other] { $share }
    }
   *[least] at least { $share ->
        [half] half
       *[other] { $share }
    }
} of { $base ->
    [yes_no] the votes for and against
    [cast] the votes cast, abstentions among them
    [entitled] those entitled to vote
    [entitled_present] those present and entitled to vote
    [seated] the members in office
    [seats] the total number of members, vacant seats among them
   *[present] the members taking part in the meeting
}.
profiles-majority-rival = A decision is carried if it has more votes than any other answer.
profiles-positive = There must be at least { $count } { $count ->
    [one] vote
   *[other] votes
} for.
profiles-non-negative = Votes for and abstentions together must be at least { $count }.
profiles-tie = { $rule ->
    [casting_vote] When votes are equal, whoever presides has the casting vote.
    [revote] When votes are equal, they are cast once more; equal again, the decision is not carried.
   *[fails] When votes are equal, the decision is not carried.
}
profiles-secret = { $is_allowed ->
    [true] Secret ballots are allowed, but not in elections to posts.
   *[false] There are no secret ballots: all are by name.
}
profiles-secret-least = With fewer than { $count } secret { $count ->
    [one] vote
   *[other] votes
}, only the outcome is told, without counts.
profiles-absentee = { $is_allowed ->
    [true] Absentee ballots are allowed.
   *[false] There are no absentee ballots: votes are cast at the meeting.
}
profiles-recused = { $is_counted ->
    [true] Whoever steps aside counts as present, but does not vote.
   *[false] Whoever steps aside neither counts for the quorum nor votes.
}
profiles-run-off = { $is_held ->
    [true] If nobody wins an election, the first two go to a run-off.
   *[false] If nobody wins an election, the post stays vacant.
}
profiles-grace = After the last vote a ballot closes in { $seconds } { $seconds ->
    [one] second
   *[other] seconds
}; a changed vote begins them anew.

profiles-minutes-remarks = Members send remarks on the minutes within { $days } { $days ->
    [one] working day
   *[other] working days
}.
profiles-minutes-signed = Minutes are signed within { $days } { $days ->
    [one] working day
   *[other] working days
}.
profiles-minutes-published = Minutes are published within { $days } { $days ->
    [one] working day
   *[other] working days
}.
profiles-answer = Appeals are answered within { $days } { $days ->
    [one] working day
   *[other] working days
}.
profiles-hours = Appeals are registered on working days from { $opens } to { $closes }; what comes later, on the next working day.
