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
