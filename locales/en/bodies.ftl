# Councils: reasons of refusal.
refused-body-full = There is no free seat: all { $seats } are taken. End somebody's membership first, or change the dates.
refused-post-taken = The post is held by somebody else on these days: { $post }. End that mandate first.
refused-unknown-post = This body has no such post: { $post }.
refused-organization-has-seat = This NPO already has a representative here. One organization may have only one.
refused-post-barred-to-civil-servants = A civil servant may not hold this post: { $post }.
refused-membership-overlaps = This person already sits in the body on these days.
refused-dates-out-of-order = The last day lies before the first: { $from_on } – { $until_on }.
refused-membership-ended = This membership is over already: { $until_on }.
refused-unknown-organization = The organization is not in the directory.
refused-file-refused = The file has { $count } { $count ->
    [one] problem
   *[other] problems
}, nothing was loaded.

# Councils: screens.
bodies-button = Councils
bodies-title = <b>Councils</b>
bodies-choose =
    Choose a region.
    To search by name, write a word after the command: <code>/council Rudny</code>
bodies-region-button = { $name }
bodies-country-button = The whole country
bodies-country = <b>Councils that work in the whole country</b>
bodies-of-region = <b>{ $region }</b>: councils and commissions
bodies-found = Found for “{ $words }”: { $count }
bodies-not-found =
    Nothing was found for “{ $words }”.
    Try only the beginning of the word, or choose a region.
bodies-below = <b>{ $body }</b>: councils below it
bodies-line = { $number }. { $name }
bodies-body-button = { $number }. { $name }
bodies-body =
    <b>{ $name }</b>
    { $kind }
bodies-body-region = Region: { $region }
bodies-body-parent = Body above: { $parent }
bodies-body-members = Voting members: { $members }, seats: { $seats }
bodies-holder = { $post }: { $name }
bodies-members = <b>{ $body }</b>: composition
bodies-member =
    <b>{ $name }</b>
    { $post }
bodies-represents = Organization: { $organization }
bodies-members-button = Composition
bodies-meetings-button = Meetings
bodies-decisions-button = Decisions
bodies-own = <b>My councils</b>: where you sit, and which you follow
bodies-own-button = My councils
bodies-next-meeting = Next meeting: { $at }
bodies-followed = You follow this council: the bot will tell you of open meetings and published minutes.
bodies-follow-button = Follow this council
bodies-unfollow-button = Stop following
bodies-parent-button = Body above
bodies-children-button = Councils below: { $count }
slash-council = Councils and who sits in them
bodies-ended-reason = Reason: the body has ended its work.
