# Decisions and recommendations: the list, one decision, its extract.
decisions-title =
    <b>{ $body }</b>
    Decisions
decisions-of-meeting =
    <b>{ $body }</b>
    Decisions of meeting No. { $number }
decisions-one =
    <b>{ $body }</b>
    { $kind } No. { $number }
decisions-on = Adopted: { DATE($on_at) }
decisions-text = <blockquote>{ $text }</blockquote>
decisions-line =
    <b>{ $kind } No. { $number }</b>, { DATE($on_at) }
    { $text }
decisions-counts = Votes: for – { $yes }, against – { $no }, abstaining – { $abstain }
decisions-kind-decision = Decision
decisions-kind-recommendation = Recommendation of the council

decisions-show-button = No. { $number }
decisions-make-decision-button = This is a decision
decisions-make-recommendation-button = This is a recommendation
decisions-extracts = In which language and form do you need an extract from the minutes?
decisions-extract-button = { $language }: { $paper }
decisions-language-kk = Қазақша
decisions-language-ru = Русский
decisions-attendance-button = Attendance
decisions-minutes-button = Minutes

refused-decision-not-public = This decision is not published yet: the minutes of the meeting are being prepared.
